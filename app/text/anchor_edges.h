// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folded_text.h"
#include "text/units.h"

namespace tidemark::text {

/// Where the survivors of a mark stand in the changed text.
struct AnchorPlace {
    UnitRange units; ///< of the changed text, from the first survivor to the last
    UnitRange survivors; ///< the same two of the base
    UnitRange quote; ///< the mark's units of the base
    qint32 before = -1; ///< where the unit before the mark stands now; -1 when it is gone
    qint32 behind = -1; ///< where the unit behind it stands
};

/// The span of the changed text in which `mark` of the base stands now: with the punctuation and white space
/// that the mark began and ended with, as far as it is still there. Where the mark began or ended with a
/// number or Latin word that was changed, it gets the changed one as a whole.
domain::TextSpan spanWithEdges(const FoldedText& base, const domain::TextSpan& mark,
    const FoldedText& changed, const AnchorPlace& place);

} // namespace tidemark::text
