// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// Numbers with a unit, what they count and as of when, in text order.
std::vector<domain::Figure> findFigures(const ReadingContext& context);

} // namespace tidemark::extraction
