// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/document_content.h"

#include "session/article_document.h"

namespace tidemark::session {

TimelineContent documentContent(const ArticleDocument& document, timeline::Language language)
{
    const TimelineSource source { document.article().id, document.article().metadata.title, document.items(),
        document.annotations() };
    return timelineContent({ &source, 1 }, LanesBy::Category, language);
}

} // namespace tidemark::session
