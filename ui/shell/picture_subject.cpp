// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picture_subject.h"

#include "session/article_document.h"
#include "session/picture_citations.h"
#include "session/timeline_entries.h"
#include "session/wording.h"
#include "timeline/timeline_view.h"

#include <QPointer>

namespace tidemark::shell {

using timeline::EntrySet;
using timeline::Language;

namespace {

std::set<timeline::EntryKey> keysOf(const EntrySet& entries)
{
    std::set<timeline::EntryKey> keys;
    for (const timeline::Entry& entry : entries.entries())
        keys.insert(entry.key);
    return keys;
}

} // namespace

export_ui::ExportSubject pictureSubject(
    session::ArticleDocument& document, const timeline_view::TimelineView& view)
{
    const domain::ArticleMetadata metadata = document.article().metadata;
    const QPointer<session::ArticleDocument> held(&document);
    export_ui::ExportSubject subject;
    subject.entriesIn = [held](Language language) {
        return held ? session::timelineEntries(held->items(), language) : std::make_shared<const EntrySet>();
    };
    subject.citationsIn = [held](Language language) {
        return held ? session::pictureCitations(*held, language) : timeline::PictureCitations();
    };
    subject.sourceIn = [metadata](Language language) { return session::citation(metadata, language); };
    subject.title = metadata.title;
    subject.language = session::currentLanguage();
    subject.visibleFrom = view.visibleFrom();
    subject.visibleTo = view.visibleTo();
    if (const auto selected = view.selected())
        subject.selected.insert(*selected);
    const std::set<timeline::EntryKey> shown = keysOf(view.entries());
    if (shown != keysOf(*subject.entriesIn(subject.language)))
        subject.shown = shown;
    return subject;
}

} // namespace tidemark::shell
