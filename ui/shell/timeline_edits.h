// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "timeline/entry.h"

#include <QList>
#include <QPointer>

namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

class StatusPanel;

/// Turns what the reader does to entries of the timeline into undoable steps of the document, and says what
/// was done in the status bar.
class TimelineEdits : public QObject {
    Q_OBJECT
public:
    TimelineEdits(timeline_view::TimelineView& view, StatusPanel& status, QObject* parent);

    void setDocument(session::ArticleDocument* document) { m_document = document; }
    /// The events selected in the timeline, in order of time.
    std::vector<domain::ItemId> selectedItems() const;
    /// Judges several events as one step; none of them is no step.
    void review(const std::vector<domain::ItemId>& items, domain::ReviewState state);

private:
    void changeDate(timeline::EntryKey key, const domain::EdtfValue& date);
    std::vector<domain::ItemId> itemsOf(const QList<timeline::EntryKey>& keys) const;
    void tellSelection();

    timeline_view::TimelineView& m_view;
    StatusPanel& m_status;
    QPointer<session::ArticleDocument> m_document;
};

} // namespace tidemark::shell
