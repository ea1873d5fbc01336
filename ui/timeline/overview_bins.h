// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"
#include "timeline/entry_set.h"

#include <array>
#include <optional>
#include <vector>

namespace tidemark::timeline_view {

/// The calendar period one bar of the overview stands for.
enum class BinUnit { Day, Month, Quarter, Year, Decade, Century };

/// A histogram over whole calendar periods. Bar i counts what begins in [edges[i], edges[i + 1]), in days.
struct OverviewBins {
    BinUnit unit = BinUnit::Year;
    std::vector<domain::DayNumber> edges; ///< one more than there are bars; empty when nothing is counted
    std::vector<int> counts;
    std::array<std::vector<int>, timeline::categoryCount> byCategory; ///< each as long as `counts`

    bool isEmpty() const { return counts.empty(); }
    int highest() const;

    friend bool operator==(const OverviewBins&, const OverviewBins&) = default;
};

/// The days on which the dated entries of each category begin, sorted.
using StartDays = std::array<std::vector<domain::DayNumber>, timeline::categoryCount>;
StartDays startDays(const timeline::EntrySet& entries);

/// Counts sorted days over the whole periods that cover `first`..`last`, choosing the smallest unit that
/// gives no more than `maximumBars` bars (always at least one). O(bars x log days).
OverviewBins overviewBins(
    const StartDays& days, domain::DayNumber first, domain::DayNumber last, int maximumBars);

/// The bar a day falls into; nothing outside all of them.
std::optional<size_t> barAt(const OverviewBins& bins, double day);
/// The period of a bar, to be put into words.
domain::EdtfDate periodOf(const OverviewBins& bins, size_t bar);

/// First day of the period of `unit` that holds `day`, and of the one after it.
domain::DayNumber periodStart(BinUnit unit, domain::DayNumber day);
domain::DayNumber nextPeriod(BinUnit unit, domain::DayNumber day);

/// Where a day stands along the bars, and back: 0 is the left edge of the first bar, 1 the right edge of the
/// last. All bars are equally wide although their periods are not equally long. `bins` must not be empty.
double fractionOfDay(const OverviewBins& bins, double day);
double dayAtFraction(const OverviewBins& bins, double fraction);

} // namespace tidemark::timeline_view
