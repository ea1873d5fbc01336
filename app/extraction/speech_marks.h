// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/reading_context.h"

#include <vector>

namespace tidemark::extraction {

/// A stretch between quotation marks, marks included, or what is left of one.
struct MarkedSpeech {
    enum class Form { Closed, Continued, OrphanClose };

    domain::TextSpan
        span; ///< Continued: from the first opening mark to the mark that closes the last paragraph
    /// The part of `span` beside which its attribution stands: in the block it begins in or, when words
    /// follow it there, in the block it ends in.
    domain::TextSpan anchor;
    size_t block = 0; ///< of the anchor; index into ReadingContext::blocks
    size_t lastBlock = 0;
    Form form = Form::Closed;
};

/// Outermost quotations between “ ”, 「 」, 『 』 or " ", in text order, long enough or punctuated enough to
/// be speech. Quotations whose opening mark every paragraph repeats are one. A closing mark that nothing
/// opened, at the end of a paragraph, gives the whole paragraph.
std::vector<MarkedSpeech> findMarkedSpeech(const ReadingContext& context);
/// The folded text with every unit of these quotations as `blankedOut`; line ends stay.
QString withoutSpeech(const ReadingContext& context, const std::vector<MarkedSpeech>& speeches);

} // namespace tidemark::extraction
