// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/date_conflict.h"

#include <QPointer>
#include <QWidget>

namespace tidemark::browse {
class DetailsPane;
class EventsPane;
}
namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

class Actions;
class ArticlePresenter;
class Docks;

/// What the events controller works with; all of it outlives the controller.
struct EventsParts {
    Actions& actions;
    Docks& docks;
    ArticlePresenter& presenter;
    timeline_view::TimelineView& timeline;
    browse::DetailsPane& details;
};

/// Works on events themselves: merges, splits and orders them, settles dates that exclude each other, and
/// keeps their table together with timeline and text.
class EventsController : public QObject {
    Q_OBJECT
public:
    EventsController(const EventsParts& parts, QWidget* window);

    browse::EventsPane& pane() { return *m_pane; }
    void setDocument(session::ArticleDocument* document);
    void updateActions();
    /// Asks which title and date to keep. Fewer than two events: tells how to choose more.
    void merge(const std::vector<domain::ItemId>& events);
    void split(domain::ItemId event);
    void move(domain::ItemId event, int step);
    void tellApart(const std::vector<domain::ItemId>& events);

Q_SIGNALS:
    void told(const QString& sentence); ///< a word for the status bar

private:
    void connectPane();
    void connectDetails();
    void connectTimeline();
    void connectActions();
    void followFilters();
    void showTable();
    void settle(const std::vector<session::Dating>& datings, int chosen);
    std::vector<domain::ItemId> chosen() const;
    QString wordsOf(const domain::TextSpan& passage) const;
    const domain::Event* eventOf(domain::ItemId id) const;

    EventsParts m_parts;
    QWidget* m_window;
    browse::EventsPane* m_pane;
    QPointer<session::ArticleDocument> m_document;
};

} // namespace tidemark::shell
