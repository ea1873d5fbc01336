// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as the reader writes them.
#include "extraction/event_dates.h"
#include "extraction/metadata.h"
#include "extraction/reading_context.h"
#include "extraction/times.h"
#include "session/article_document.h"
#include "session/document_state.h"

namespace tidemark::session {

std::optional<domain::EdtfValue> ArticleDocument::readDate(const QString& written) const
{
    const QString words = written.trimmed();
    if (const auto value = domain::EdtfValue::parse(words))
        return value;
    const auto lexicons = m_state->lexicons->get();
    if (words.isEmpty() || !lexicons)
        return std::nullopt;
    extraction::ReadingContext context = extraction::readStructure(words, **lexicons);
    context.metadata = extraction::findMetadata(context); // the language of the words
    context.metadata.published = article().metadata.published;
    const auto times = extraction::findTimes(context);
    if (times.size() != 1 || times.front().span != domain::TextSpan { 0, words.size() })
        return std::nullopt;
    const auto* value = std::get_if<domain::EdtfValue>(&times.front().value);
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace tidemark::session
