// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/rough_dates.h"

namespace tidemark::extraction {

using domain::Basis;
using domain::DayNumber;
using domain::EdtfDate;
using domain::EdtfValue;

namespace {

/// Days between the first and last day a value may mean; nothing when an end is open.
std::optional<DayNumber> widthOf(const EdtfValue& value)
{
    const auto first = value.earliestDay();
    const auto last = value.latestDay();
    return first && last ? std::optional(*last - *first) : std::nullopt;
}

} // namespace

EdtfValue momentOf(const EdtfValue& value)
{
    if (!value.isInterval() || !value.isApproximate() || value.isOpen())
        return value;
    const EdtfDate& first = value.start();
    const EdtfDate& last = value.end();
    if (first.precision == EdtfDate::Precision::Day)
        return EdtfDate::ofMonth(last.year, last.month).approximately();
    const bool oneYear = first.year == last.year && first.precision == EdtfDate::Precision::Month;
    if (oneYear && first.month == 1 && last.month <= 3)
        return first.approximately();
    if (oneYear && last.month == 12 && first.month >= 10)
        return last.approximately();
    return value;
}

bool isNarrow(const domain::TimeExpression& time, const domain::PublicationDate& published)
{
    constexpr DayNumber longestRough = 62;
    const auto& value = std::get<EdtfValue>(time.value);
    if (!value.earliestDay() || !value.isApproximate())
        return value.earliestDay().has_value();
    const bool isCounted
        = time.basis.kind != Basis::Kind::Explicit && time.basis.kind != Basis::Kind::TextAnchor;
    const DayNumber slack = isCounted && published.value ? widthOf(*published.value).value_or(0) : 0;
    const auto width = widthOf(value);
    return width && *width <= longestRough + slack;
}

} // namespace tidemark::extraction
