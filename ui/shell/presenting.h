// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

#include <QPointer>

class QWidget;

namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

class Actions;
class PresentationWindow;
class StatusPanel;

/// Presents the events of the timeline, as it is filtered now, or those selected when they are several.
class Presenting : public QObject {
    Q_OBJECT
public:
    Presenting(timeline_view::TimelineView& view, Actions& actions, StatusPanel& status, QWidget* window);

    void setDocument(session::ArticleDocument* document);
    /// Opens the presentation full screen at the selected event; null when there is no event to show.
    PresentationWindow* start();

Q_SIGNALS:
    void left(tidemark::domain::ItemId item); ///< the event that was shown last

private:
    std::vector<domain::ItemId> chosenItems() const;

    timeline_view::TimelineView& m_view;
    StatusPanel& m_status;
    QWidget* m_window;
    QPointer<session::ArticleDocument> m_document;
    QPointer<PresentationWindow> m_running;
};

} // namespace tidemark::shell
