// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"

#include <QString>

#include <vector>

namespace tidemark::timeline_view {

/// The calendar period one bar of the overview stands for.
enum class BinUnit { Day, Month, Quarter, Year, Decade, Century };

/// A histogram over whole calendar periods. Bar i counts what begins in [edges[i], edges[i + 1]), in days.
struct OverviewBins {
    BinUnit unit = BinUnit::Year;
    std::vector<domain::DayNumber> edges; ///< one more than there are bars; empty when nothing is counted
    std::vector<int> counts;

    bool isEmpty() const { return counts.empty(); }
    int highest() const;

    friend bool operator==(const OverviewBins&, const OverviewBins&) = default;
};

/// Counts `days` (in any order) over the whole periods that cover `first`..`last`, choosing the smallest unit
/// that gives no more than `maximumBars` bars (always at least one).
OverviewBins overviewBins(const std::vector<domain::DayNumber>& days, domain::DayNumber first,
    domain::DayNumber last, int maximumBars);

/// First day of the period of `unit` that holds `day`, and of the one after it.
domain::DayNumber periodStart(BinUnit unit, domain::DayNumber day);
domain::DayNumber nextPeriod(BinUnit unit, domain::DayNumber day);

/// Where a day stands along the bars, and back: 0 is the left edge of the first bar, 1 the right edge of the
/// last. All bars are equally wide although their periods are not equally long. `bins` must not be empty.
double fractionOfDay(const OverviewBins& bins, double day);
double dayAtFraction(const OverviewBins& bins, double fraction);

} // namespace tidemark::timeline_view
