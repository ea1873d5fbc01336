// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// Reported speech in text order, each with its source resolved to one of `people` where it is a person.
std::vector<domain::Quotation> findQuotations(
    const ReadingContext& context, const std::vector<domain::Person>& people);

} // namespace tidemark::extraction
