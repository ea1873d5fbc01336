// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

namespace tidemark::timeline {

/// How much a lane may show.
enum class BandKind {
    Full, ///< bars and words
    Thin, ///< name and marks: a collapsed or empty lane, or one of many
    Line ///< density only, without a name: where lanes are thinner than words are high
};

/// A lane's stretch across time.
struct Band {
    int lane = 0;
    BandKind kind = BandKind::Full;
    int rows = 1;
    bool dense = false; ///< density columns stand for all of its entries
    double cross = 0;
    double height = 0;
    double header = 0; ///< part of the height that holds name and chips
};

inline constexpr double rowPitch = 25;
inline constexpr double rowAxis = 40; ///< cross position of the axis line above the bands

/// The bands of a layout with time to the right, from the top, made to fit into the view's height.
std::vector<Band> rowBands(const PackContext& context);
/// Lanes with a band: all of them or, without View::laneBands, those with entries.
std::vector<int> bandLanes(const PackContext& context);
BandKind kindOf(const PackContext& context, int lane);

} // namespace tidemark::timeline
