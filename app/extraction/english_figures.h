// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/figure_numbers.h"

namespace tidemark::extraction {

/// Amounts of one English sentence in text order: US$4.3bn, 42 per cent, 350 potential infrastructure
/// projects, two million people. No dates, durations, ordinals, scores or numbers of names.
std::vector<FigureNumber> findEnglishFigures(const ReadingContext& context, const domain::TextSpan& sentence);

} // namespace tidemark::extraction
