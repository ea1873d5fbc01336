// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/extent.h"

#include <algorithm>

namespace tidemark::timeline {

using domain::EdtfDate;
using domain::EdtfValue;

namespace {

bool isLoose(const EdtfDate& date)
{
    return date.approximate || date.uncertain || date.precision == EdtfDate::Precision::Decade
        || date.precision == EdtfDate::Precision::Century;
}

bool isLoose(const EdtfValue& value)
{
    return value.kind() == EdtfValue::Kind::OneOf
        || std::any_of(
            value.dates().begin(), value.dates().end(), [](const EdtfDate& date) { return isLoose(date); });
}

} // namespace

Instant earliestInstant()
{
    static const Instant instant = static_cast<Instant>(domain::toDayNumber({ -9999, 1, 1 }));
    return instant;
}

Instant latestInstant()
{
    static const Instant instant = static_cast<Instant>(domain::toDayNumber({ 9999, 12, 31 }) + 1);
    return instant;
}

std::optional<Extent> extentOf(const EdtfValue& value, double openDays)
{
    const auto first = value.earliestDay();
    const auto last = value.latestDay();
    if (!first && !last)
        return std::nullopt;
    Extent extent;
    extent.openStart = !first;
    extent.openEnd = !last;
    extent.start = first ? static_cast<Instant>(*first) : static_cast<Instant>(*last + 1) - openDays;
    extent.end = last ? static_cast<Instant>(*last + 1) : static_cast<Instant>(*first) + openDays;
    extent.start = std::clamp(extent.start, earliestInstant(), latestInstant() - 1);
    extent.end = std::clamp(extent.end, extent.start + 1, latestInstant());
    extent.approximateStart = first && value.start().approximate;
    extent.approximateEnd = last && value.end().approximate;
    extent.vague = isLoose(value);
    return extent;
}

std::optional<Extent> extentOf(const Entry& entry)
{
    if (entry.term) {
        if (const auto extent = extentOf(*entry.term))
            return extent;
    }
    return entry.date ? extentOf(*entry.date) : std::nullopt;
}

} // namespace tidemark::timeline
