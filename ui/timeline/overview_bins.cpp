// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overview_bins.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using domain::CivilDate;
using domain::DayNumber;

namespace {

// The unit after Century would be the millennium; nothing Tidemark can date spans 500 of these bars.
constexpr BinUnit units[]
    = { BinUnit::Day, BinUnit::Month, BinUnit::Quarter, BinUnit::Year, BinUnit::Decade, BinUnit::Century };

int floorTo(int value, int step)
{
    const int remainder = value % step;
    return value - (remainder < 0 ? remainder + step : remainder);
}

CivilDate startOf(BinUnit unit, const CivilDate& date)
{
    switch (unit) {
    case BinUnit::Day:
        return date;
    case BinUnit::Month:
        return { date.year, date.month, 1 };
    case BinUnit::Quarter:
        return { date.year, floorTo(date.month - 1, 3) + 1, 1 };
    case BinUnit::Year:
        return { date.year, 1, 1 };
    case BinUnit::Decade:
        return { floorTo(date.year, 10), 1, 1 };
    case BinUnit::Century:
        break;
    }
    return { floorTo(date.year, 100), 1, 1 };
}

double meanDays(BinUnit unit)
{
    constexpr double days[] = { 1, 30.44, 91.31, 365.2425, 3652.425, 36524.25 };
    return days[size_t(unit)];
}

BinUnit unitFor(DayNumber first, DayNumber last, int maximumBars)
{
    for (const BinUnit unit : units) {
        if (double(last - first) / meanDays(unit) + 1 <= maximumBars)
            return unit;
    }
    return BinUnit::Century;
}

} // namespace

int OverviewBins::highest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

DayNumber periodStart(BinUnit unit, DayNumber day)
{
    return domain::toDayNumber(startOf(unit, domain::toCivilDate(day)));
}

DayNumber nextPeriod(BinUnit unit, DayNumber day)
{
    const CivilDate start = startOf(unit, domain::toCivilDate(day));
    switch (unit) {
    case BinUnit::Day:
        return day + 1;
    case BinUnit::Month:
        return domain::toDayNumber(domain::addMonths(start, 1));
    case BinUnit::Quarter:
        return domain::toDayNumber(domain::addMonths(start, 3));
    case BinUnit::Year:
        return domain::toDayNumber({ start.year + 1, 1, 1 });
    case BinUnit::Decade:
        return domain::toDayNumber({ start.year + 10, 1, 1 });
    case BinUnit::Century:
        break;
    }
    return domain::toDayNumber({ start.year + 100, 1, 1 });
}

StartDays startDays(const timeline::EntrySet& entries)
{
    StartDays days;
    for (int lane = 0; lane < int(entries.lanes().size()); ++lane) {
        for (const timeline::EntrySet::Slot& slot : entries.lane(lane))
            days[size_t(entries.entry(slot.index).category)].push_back(DayNumber(std::floor(slot.start)));
    }
    for (std::vector<DayNumber>& category : days)
        std::sort(category.begin(), category.end());
    return days;
}

OverviewBins overviewBins(const StartDays& days, DayNumber first, DayNumber last, int maximumBars)
{
    OverviewBins bins;
    bins.unit = unitFor(first, last, maximumBars);
    bins.edges.push_back(periodStart(bins.unit, first));
    while (bins.edges.back() <= last)
        bins.edges.push_back(nextPeriod(bins.unit, bins.edges.back()));
    bins.counts.assign(bins.edges.size() - 1, 0);
    for (size_t category = 0; category < days.size(); ++category) {
        const std::vector<DayNumber>& sorted = days[category];
        auto begin = std::lower_bound(sorted.begin(), sorted.end(), bins.edges.front());
        for (size_t bar = 0; bar < bins.counts.size(); ++bar) {
            const auto end = std::lower_bound(begin, sorted.end(), bins.edges[bar + 1]);
            bins.byCategory[category].push_back(int(end - begin));
            bins.counts[bar] += int(end - begin);
            begin = end;
        }
    }
    return bins;
}

std::optional<size_t> barAt(const OverviewBins& bins, double day)
{
    if (bins.isEmpty() || day < double(bins.edges.front()) || day >= double(bins.edges.back()))
        return std::nullopt;
    const auto after = std::upper_bound(bins.edges.begin(), bins.edges.end(), day);
    return size_t(after - bins.edges.begin()) - 1;
}

domain::EdtfDate periodOf(const OverviewBins& bins, size_t bar)
{
    using domain::EdtfDate;
    const CivilDate start = domain::toCivilDate(bins.edges[bar]);
    switch (bins.unit) {
    case BinUnit::Day:
        return EdtfDate::ofDay(start);
    case BinUnit::Month:
        return EdtfDate::ofMonth(start.year, start.month);
    case BinUnit::Quarter:
        return EdtfDate::ofSubYear(start.year, 33 + (start.month - 1) / 3); // EDTF's codes of the quarters
    case BinUnit::Year:
        return EdtfDate::ofYear(start.year);
    case BinUnit::Decade:
        return EdtfDate::ofDecade(start.year);
    case BinUnit::Century:
        break;
    }
    EdtfDate century = EdtfDate::ofYear(start.year);
    century.precision = EdtfDate::Precision::Century;
    return century;
}

double fractionOfDay(const OverviewBins& bins, double day)
{
    const auto& edges = bins.edges;
    const auto after = std::upper_bound(edges.begin() + 1, edges.end() - 1, day);
    const auto from = after - 1;
    const double within = (day - double(*from)) / double(*after - *from);
    return (double(from - edges.begin()) + within) / double(bins.counts.size());
}

double dayAtFraction(const OverviewBins& bins, double fraction)
{
    const double position = fraction * double(bins.counts.size());
    const size_t bar = size_t(std::clamp(std::floor(position), 0.0, double(bins.counts.size()) - 1));
    const auto& edges = bins.edges;
    return double(edges[bar]) + (position - double(bar)) * double(edges[bar + 1] - edges[bar]);
}

} // namespace tidemark::timeline_view
