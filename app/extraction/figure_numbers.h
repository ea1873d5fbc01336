// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/prose.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// A number of the text with its unit.
struct FigureNumber {
    domain::TextSpan span; ///< sign words and 约 outside, magnitude and unit inside
    double value = 0; ///< in base units
    QString unit; ///< empty when the text gives none
    QString kind; ///< class of the unit in the table of units; empty without unit
    bool hasMagnitude = false;
};

/// Amounts in text order: 7亿, 2500万, 47万8689则, 3成, 17.6%, $20 亿, 422,000 euros. No dates, clock times,
/// ordinals, article numbers or parts of names.
std::vector<FigureNumber> findFigureNumbers(const ReadingContext& context);

} // namespace tidemark::extraction
