// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// Everyone the text names or refers to, with role and affiliation and all mentions joined; in order of first
/// mention.
std::vector<domain::Person> findPeople(const ReadingContext& context);

} // namespace tidemark::extraction
