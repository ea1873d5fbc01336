// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// Time expressions of a day or longer in text order, not overlapping. Relative ones are resolved against
/// `context.metadata.published` or the last explicit date before them; without such an anchor their value is
/// left out.
std::vector<domain::TimeExpression> findTimes(const ReadingContext& context);

} // namespace tidemark::extraction
