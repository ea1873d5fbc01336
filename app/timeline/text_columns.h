// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

namespace tidemark::timeline {

/// Where the words of a column stand, and where leaders to entries without a bar begin.
struct TextColumn {
    int lane = -1; ///< -1: several lanes share the column
    double cross = 0;
    double width = 0;
    double leaderCross = 0;
};

/// Stacks cards, labels or, where there is no room, "n more" chips near their bars. The detail is chosen for
/// cells of world pixels, so that it hangs on the zoom and the neighbourhood alone.
void appendTexts(Packing& packing, const PackContext& context, const std::vector<Placed>& placed,
    const TextColumn& column);
/// One chip a cell with the number of entries that begin there.
void appendCountChips(
    Packing& packing, const PackContext& context, const std::vector<int>& lanes, const TextColumn& column);

} // namespace tidemark::timeline
