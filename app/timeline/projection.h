// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/growing_packing.h"

namespace tidemark::timeline {

/// Cuts a packing to the view at `scale` (of the same zoom) and adds what belongs to the view: ticks, labels
/// that stay in sight, counts. `size` is what is left of the view beside the undated strip.
Layout project(
    const GrowingPacking& packing, const PackContext& context, const Scale& scale, const QSizeF& size);
/// The strip at the lower edge with the undated entries; what has no room is counted in a chip.
void appendUndated(Layout& layout, const PackContext& context, const QSizeF& size);

inline constexpr double undatedHeight = 34;

} // namespace tidemark::timeline
