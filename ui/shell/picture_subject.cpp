// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/picture_subject.h"

#include "session/article_document.h"
#include "session/document_content.h"
#include "session/dossier_document.h"
#include "session/picture_citations.h"
#include "session/timeline_choice.h"
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

/// Whether filters hold is for the dialog to ask.
session::TimelineChoice withoutFilters(session::TimelineChoice choice)
{
    choice.filter = {};
    for (auto& [lanes, arrangement] : choice.arrangements)
        arrangement.hidden.clear();
    return choice;
}

/// Stretch, selection and filters.
void takeView(export_ui::ExportSubject& subject, const timeline_view::TimelineView& view)
{
    subject.language = session::currentLanguage();
    subject.visibleFrom = view.visibleFrom();
    subject.visibleTo = view.visibleTo();
    for (const timeline::EntryKey key : view.selectedKeys())
        subject.selected.insert(key);
    const std::set<timeline::EntryKey> shown = keysOf(view.entries());
    if (shown != keysOf(*subject.entriesIn(subject.language)))
        subject.shown = shown;
}

} // namespace

export_ui::ExportSubject pictureSubject(session::ArticleDocument& document,
    const timeline_view::TimelineView& view, const session::TimelineChoice& choice)
{
    const domain::ArticleMetadata metadata = document.article().metadata;
    const QPointer<session::ArticleDocument> held(&document);
    export_ui::ExportSubject subject;
    subject.entriesIn = [held, lanes = withoutFilters(choice)](Language language) {
        return held ? session::chosenEntries(session::documentContent(*held, language), lanes, language)
                    : std::make_shared<const EntrySet>();
    };
    subject.citationsIn = [held](Language language) {
        return held ? session::pictureCitations(*held, language) : timeline::PictureCitations();
    };
    subject.sourceIn = [metadata](Language language) { return session::citation(metadata, language); };
    subject.title = metadata.title;
    takeView(subject, view);
    return subject;
}

export_ui::ExportSubject pictureSubject(const session::DossierDocument& dossier,
    const timeline_view::TimelineView& view, const session::TimelineChoice& choice)
{
    const QPointer<const session::DossierDocument> held(&dossier);
    export_ui::ExportSubject subject;
    subject.entriesIn = [held, lanes = withoutFilters(choice)](Language language) {
        return held ? session::chosenEntries(held->timelineIn(language).content, lanes, language)
                    : std::make_shared<const EntrySet>();
    };
    subject.citationsIn = [held](Language language) {
        return held ? session::jointCitations(held->articles(), held->timelineIn(language), language)
                    : timeline::PictureCitations();
    };
    subject.sourceIn = [](Language) { return QString(); };
    subject.title = dossier.dossier().name;
    takeView(subject, view);
    return subject;
}

} // namespace tidemark::shell
