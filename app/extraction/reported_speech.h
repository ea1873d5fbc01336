// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "extraction/sources.h"

#include <optional>
#include <vector>

namespace tidemark::extraction {

/// A sentence in which whole quotations count as one word each.
struct SpeechSentence {
    domain::TextSpan span;
    std::vector<domain::TextSpan> speeches; ///< quotations inside it, marks included
};

/// Speech with its attribution as it stands in one sentence. Without a source the speech stands alone.
struct ReportedSpeech {
    domain::TextSpan content;
    domain::QuotationKind kind = domain::QuotationKind::Direct;
    std::optional<SourceMention> source;
    std::optional<domain::TextSpan> cue;
    QString rule;
};

} // namespace tidemark::extraction
