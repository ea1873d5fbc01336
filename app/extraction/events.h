// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// One event per happening, by its fullest passage in text order. `found` holds the people, quotations,
/// policies and figures already found; times are in `context`.
std::vector<domain::Event> findEvents(const ReadingContext& context, const domain::Findings& found);

} // namespace tidemark::extraction
