// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

namespace tidemark::timeline {

/// What the axis tells beside its ticks.
struct AxisNews {
    std::vector<Silence> gaps; ///< to be marked where they are not folded
    std::optional<Instant> today;
};

/// Adds the folded silences, the long gaps and today to a layout that is otherwise done, before the undated
/// strip. Their words stand only where they overlap nothing.
void appendAxisMarks(Layout& layout, const PackContext& context, const AxisNews& news);

} // namespace tidemark::timeline
