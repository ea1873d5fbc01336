// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "shell/theme.h"

#include <QObject>

class QWidget;

namespace tidemark::library {
class LibraryPane;
}
namespace tidemark::session {
class Workspace;
}
namespace tidemark::timeline_view {
class TimelinePanel;
}

namespace tidemark::shell {

class Actions;
class ArticlePresenter;
class DossierBar;
class DossierPresenter;
class SameEventsPanel;
class StatusPanel;

/// What the reader does with dossiers: makes, names, fills, deletes, opens and leaves them, reads their
/// articles one after the other, and says which events are the same. Everything that changes the library is
/// undoable.
class DossierController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        session::Workspace& workspace;
        Actions& actions;
        ArticlePresenter& articles;
        timeline_view::TimelinePanel& timeline;
        StatusPanel& status;
        QWidget& window;
    };

    DossierController(const Parts& parts, QObject* parent);

    /// Above and below the timeline.
    DossierBar& bar() { return *m_bar; }
    SameEventsPanel& sameEvents() { return *m_sameEvents; }
    DossierPresenter& presenter() { return *m_presenter; }
    /// From then on the pane's wishes are carried out, and it marks the open dossier.
    void setLibrary(library::LibraryPane& pane);
    void setTheme(const Theme& theme);
    void retranslate();

    bool isOpen() const;
    /// Names the timeline that is shown: the open dossier's, else the article's; empty without either.
    QString timelineName() const;
    void open(domain::DossierId dossier);
    void reopen(domain::DossierId dossier); ///< that of the last session, if it is still there
    void leave();
    /// Reads an article of the open dossier; the timeline stays.
    void read(domain::ArticleId article);
    /// Before an article is read by itself: leaves the dossier when the article is not in it.
    void articleOpened(domain::ArticleId article);
    /// Makes a dossier of these articles; asks for its name.
    void create(const std::vector<domain::ArticleId>& articles);
    void create(const QString& name, const std::vector<domain::ArticleId>& articles);

Q_SIGNALS:
    void articleWanted(tidemark::domain::ArticleId article);
    void changed(); ///< a dossier was opened or left

private:
    void connectBar();
    void connectPresenters();
    void rename(domain::DossierId dossier);
    void goToEvent(domain::ItemId event);
    /// The events selected on the timeline when each is of another article, two or more; else none.
    std::vector<domain::ItemId> linkable() const;
    void linkSelected();
    void readSomething();
    void showLegend();
    void updateActions();
    void carryOutNotice(domain::ItemId event, const QString& command);

    Parts m_parts;
    library::LibraryPane* m_library = nullptr;
    DossierPresenter* m_presenter;
    DossierBar* m_bar;
    SameEventsPanel* m_sameEvents;
    bool m_isReadingHere = false; ///< the article that is being opened belongs to the dossier
};

} // namespace tidemark::shell
