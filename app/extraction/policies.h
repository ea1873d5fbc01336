// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// Laws, plans, opinions, measures, notices and named orders, each mention, in text order.
std::vector<domain::Policy> findPolicies(const ReadingContext& context);

} // namespace tidemark::extraction
