// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/prose.h"
#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// A stretch of text that tells of one dated happening.
struct EventPassage {
    domain::TextSpan span;
    domain::TimeExpression time; ///< the expression that dates it
    domain::TextSpan verb; ///< the happening's verb; empty for a dated noun phrase
    domain::EventCategory category = domain::EventCategory::Other;
    int policy = -1; ///< index of the policy that it issues or names, -1 for none
    bool isVague = false; ///< the wording dates it only roughly: 近日, 年初, 今年
    QString rule;
};

/// Passages with a date and something that happened or is planned, in text order. Times inside direct speech,
/// titles and comparisons (较去年同期) date nothing.
std::vector<EventPassage> findEventPassages(const ReadingContext& context, const domain::Findings& found);

} // namespace tidemark::extraction
