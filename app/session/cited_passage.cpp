// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cited_passage.h"

#include "session/article_document.h"
#include "session/article_link.h"
#include "session/web_annotation.h"

namespace tidemark::session {

using domain::TextSpan;

namespace {

/// The tightest quotation that holds all of the span.
const domain::Quotation* quotationAround(const ArticleDocument& document, const TextSpan& span)
{
    const domain::Quotation* best = nullptr;
    for (const domain::Item& item : document.items()) {
        const auto* quotation = std::get_if<domain::Quotation>(&item.body);
        if (!quotation || item.state == domain::ReviewState::Rejected)
            continue;
        const TextSpan& content = quotation->content;
        const bool holds = content.start <= span.start && content.end() >= span.end();
        if (holds && (!best || content.length < best->content.length))
            best = quotation;
    }
    return best;
}

} // namespace

CitedPassage citedPassage(
    const ArticleDocument& document, const TextSpan& span, const domain::Annotation* annotation)
{
    CitedPassage passage;
    passage.source = document.article().metadata;
    passage.link = ArticleLink::to(document, span).toString();
    if (!span.isEmpty()) {
        passage.text = document.textOf(span).trimmed().toString();
        passage.paragraph = document.paragraphNumber(span.start);
        if (const domain::Quotation* quotation = quotationAround(document, span)) {
            passage.speaker = quotation->speaker;
            passage.role = quotation->role;
        }
    }
    passage.webAnnotation = webAnnotation(document, span, annotation);
    return passage;
}

} // namespace tidemark::session
