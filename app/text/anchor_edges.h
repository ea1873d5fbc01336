// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folded_text.h"
#include "text/units.h"

namespace tidemark::text {

/// The span of the changed text for the units `place`, in which `mark` of the base stands now: with the
/// punctuation and white space that the mark began and ended with, as far as it is still there, and without
/// cutting a number or a Latin word in two that the mark did not cut.
domain::TextSpan spanWithEdges(
    const FoldedText& base, const domain::TextSpan& mark, const FoldedText& changed, UnitRange place);

} // namespace tidemark::text
