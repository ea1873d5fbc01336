// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entry_notes.h"

#include "session/annotation_row.h"
#include "session/article_document.h"
#include "session/date_conflict.h"
#include "session/explanation.h"
#include "session/timeline_entries.h"
#include "session/wording.h"

namespace tidemark::shell {

timeline_view::EntryNotes entryNotes(const std::vector<domain::Item>& items,
    const std::vector<domain::Annotation>& annotations, const session::ArticleDocument* open)
{
    timeline_view::EntryNotes notes;
    const QHash<domain::ItemId, int> written = session::noteCounts(annotations);
    for (const domain::Item& item : items) {
        const auto* event = std::get_if<domain::Event>(&item.body);
        if (!event)
            continue;
        const QString conflict
            = open ? session::conflictWords(session::conflictingDatings(*open, item)) : QString();
        notes.insert(session::entryKeyOf(item.id),
            timeline_view::EntryNote { item.state, event->dateWording, session::eventReason(*event),
                session::provenanceWording(item.provenance), open && open->isNew(item.id),
                written.value(item.id), static_cast<int>(event->passages.size()), conflict });
    }
    return notes;
}

} // namespace tidemark::shell
