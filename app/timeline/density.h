// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/row_filler.h"

namespace tidemark::timeline {

inline constexpr double densityStep = 3; ///< pixels of a density column along time
static_assert(cellSize / densityStep == int(cellSize / densityStep));

/// Where density columns stand across time, and from which edge they grow.
struct DensityPlace {
    double cross = 0;
    double crossLength = 0;
    double usual = 1; ///< so many entries give half of the length
};

/// Columns for [from, to), both multiples of densityStep: of every entry that begins there, or of the short
/// ones only. Returns how many entries they count.
int appendDensity(Packing& packing, const PackContext& context, const Crowd& crowd, const DensityPlace& place,
    double from, double to, bool shortOnly);
/// One column a cell for what begins in [fresh.from, fresh.to) and has neither a place nor a density column.
void appendRest(Packing& packing, const PackContext& context, const Crowd& crowd, const DensityPlace& place,
    const std::vector<RowPlace>& places, const Stretch& fresh);
/// How many entries a density column of the lane counts on the average over all of time, at least 1.
double usualDensity(const PackContext& context, const Crowd& crowd);

} // namespace tidemark::timeline
