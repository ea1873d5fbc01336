// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

namespace tidemark::timeline {

/// Gives a few long bars whose words are out of sight a label at the edge they come in from: where there is
/// room or, in a column, in the place of words that are about to leave the view.
void keepBarsLabelled(Layout& layout, const PackContext& context);

} // namespace tidemark::timeline
