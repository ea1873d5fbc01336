// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "shell/theme.h"
#include "timeline/entry.h"
#include "timeline/theme.h"

#include <QPointer>
#include <QTimer>

namespace tidemark::reader {
class ReaderView;
}

namespace tidemark::timeline_view {
class TimelinePanel;
class TimelineView;
}

namespace tidemark::shell {

class DossierPresenter;
class ThreadRibbon;

/// Shows one document in reader and timeline and keeps both together: selecting an event in one shows it in
/// the other, the thread joins them, the timeline follows the reading, a brushed period dims the rest of the
/// text.
class ArticlePresenter : public QObject {
    Q_OBJECT
public:
    ArticlePresenter(reader::ReaderView& readerView, timeline_view::TimelinePanel& panel,
        ThreadRibbon& ribbon, QObject* parent);

    void setDocument(session::ArticleDocument* document);
    session::ArticleDocument* document() const { return m_document; }
    /// While a dossier is open there, the timeline is its: of the document, text and selection are shown.
    void setDossier(DossierPresenter* dossier) { m_dossier = dossier; }
    /// Fills the timeline again after a dossier was left.
    void showEntries();
    void setTheme(const Theme& theme);
    void retranslate();

    /// Selects an event (or quotation, policy, figure) and brings its passage and its mark into sight; null
    /// clears.
    void select(domain::ItemId item);
    domain::ItemId selected() const { return m_selected; }
    void goTo(const domain::TextSpan& span);
    void setFollowsReading(bool follows) { m_followsReading = follows; }
    void setThreadShown(bool shown);
    void walkEvents(int step);

Q_SIGNALS:
    void selectedChanged(tidemark::domain::ItemId item);
    /// An event of another article was chosen on the timeline.
    void elsewhereSelected(tidemark::domain::ItemId event);
    void quotationSelected(tidemark::domain::ItemId item);
    void annotationHovered(tidemark::domain::AnnotationId id, const QPoint& globalPosition);
    void noteRequested(tidemark::domain::ItemId item);
    void annotationSelected(tidemark::domain::AnnotationId id);
    void editRequested(tidemark::domain::ItemId item);
    void dateProposed(tidemark::domain::ItemId item, const tidemark::domain::EdtfValue& date);
    void whyRequested(tidemark::domain::ItemId item);
    void reviewRequested(tidemark::domain::ItemId item, tidemark::domain::ReviewState state);
    void readingPositionChanged(qsizetype offset);

private:
    void connectReader();
    void connectTimeline();
    void connectCards();
    void showText();
    void showMarks();
    bool isJoint() const;
    timeline::EntryKey keyOf(domain::ItemId event) const;
    void clickHighlight(const QString& key);
    void hoverHighlight(const QString& key, const QPoint& globalPosition);
    void selectEntry(timeline::EntryKey key, bool alsoReveal);
    void markSeen(const domain::TextSpan& span);
    domain::ItemId itemOf(timeline::EntryKey key) const;
    void setSelected(domain::ItemId item);
    void followReading(qsizetype offset);
    void dimOutside(double from, double to);
    void updateThread();
    domain::TextSpan shownPassage(const domain::Item& item) const;

    reader::ReaderView& m_reader;
    timeline_view::TimelinePanel& m_panel;
    timeline_view::TimelineView& m_timeline;
    ThreadRibbon& m_ribbon;
    QPointer<session::ArticleDocument> m_document;
    DossierPresenter* m_dossier = nullptr;
    domain::ItemId m_selected;
    timeline::Theme m_colours;
    bool m_followsReading = true;
    bool m_isThreadShown = true;
    QTimer m_threadTimer; ///< many geometry signals make one drawing
};

} // namespace tidemark::shell
