// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/row_bands.h"

namespace tidemark::timeline {

/// A stretch across time for some lanes, where time runs downwards.
struct LaneColumn {
    std::vector<int> lanes;
    BandKind kind = BandKind::Full;
    double cross = 0;
    double width = 0;
};

/// One lane a column, side by side between `cross` and `cross + available`.
std::vector<LaneColumn> columnsByLane(const PackContext& context, double cross, double available);
/// Lanes too narrow for words of their own: thin columns for their bars, and the words of all beside them.
struct LanesBesideWords {
    std::vector<LaneColumn> lanes;
    LaneColumn words;
};
/// Nothing where lanes have room for words of their own, where even this has no room, or where the set is too
/// large to be packed as a whole.
std::optional<LanesBesideWords> lanesBesideWords(const PackContext& context, double cross, double available);
/// As many columns as have room for cards, the lanes dealt to them in order.
std::vector<LaneColumn> sharedColumns(const PackContext& context, double cross, double available);
/// The lanes' names above their columns.
std::vector<LaneBand> bandsOf(const PackContext& context, const std::vector<LaneColumn>& columns);

/// Sets up to this size are packed as a whole where time runs downwards.
bool isPackedWhole(const EntrySet& entries);

} // namespace tidemark::timeline
