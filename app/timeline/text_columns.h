// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/crowd.h"

#include <unordered_map>

namespace tidemark::timeline {

inline constexpr double textCell = 10 * cellSize; ///< world pixels whose entries compete for room

/// Where the words of a column stand, and where leaders to entries without a bar begin.
struct TextColumn {
    int lane = -1; ///< -1: several lanes share the column
    double cross = 0;
    double width = 0;
    double leaderCross = 0;
    std::unordered_map<int, double> barEdges; ///< by entry: where the leader leaves its bar
};

/// Stacks cards, labels or, where there is no room, "n more" chips near their bars. The detail is chosen for
/// cells of world pixels, so that it hangs on the zoom and the neighbourhood alone.
void appendTexts(Packing& packing, const PackContext& context, const std::vector<Placed>& placed,
    const TextColumn& column);
/// The same for one cell alone, for sets too large to be stacked as one: words keep within the cell. `placed`
/// begin there; `others` do too and are only counted.
void appendCellTexts(Packing& packing, const PackContext& context, const std::vector<Placed>& placed,
    const TextColumn& column, double cellFrom, int others);

} // namespace tidemark::timeline
