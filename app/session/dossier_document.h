// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dossier_article.h"
#include "session/joint_timeline.h"
#include "session/result.h"
#include "session/same_events.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace tidemark::store {
struct EntityRef;
}

namespace tidemark::session {

class CommandRunner;
class EventLinks;

/// An open dossier: the events of its articles gathered, followed through every change of them, joined to one
/// timeline, and compared. Articles are read from the event loop, some milliseconds at a time; comparing is
/// done on a worker thread. Made by Workspace::openDossier, which must outlive it.
class DossierDocument : public QObject {
    Q_OBJECT
public:
    ~DossierDocument() override;

    const domain::Dossier& dossier() const;
    /// Those read so far, in the dossier's order.
    const std::vector<DossierArticle>& articles() const;
    const DossierArticle* article(domain::ArticleId id) const; ///< null when it is not in it, or not read yet
    bool isReading() const;

    /// The article an item of the dossier stands in; null when it is none of its items.
    const DossierArticle* articleOf(domain::ItemId item) const;
    const domain::Item* item(domain::ItemId id) const;
    /// The words of the passage that tells an event most fully.
    QString passageOf(domain::ItemId event) const;

    void setLanguage(timeline::Language language); ///< of the entries
    void setShown(domain::ArticleId article, bool shown);
    void showOnly(const std::vector<domain::ArticleId>& articles);
    /// Of the articles that are shown; made anew after a change.
    const JointTimeline& timeline() const;
    /// The same in another language, for a picture.
    JointTimeline timelineIn(timeline::Language language) const;
    /// The events of one article that are drawn when it is shown.
    static int eventCount(const DossierArticle& article);

    /// Pairs that the reader has not decided on, the likeliest first.
    std::vector<SameEventPair> suggestions() const;
    bool isComparing() const;

Q_SIGNALS:
    void changed(); ///< articles(), timeline()
    void readingProgressed(int read, int of);
    void suggestionsChanged();
    void dossierChanged(); ///< its name or which articles it has
    void failed(const QString& sentence); ///< an article could not be read; it is left out
    void removed(); ///< the dossier is no longer in the library

private:
    friend class Workspace;
    struct State;
    DossierDocument(CommandRunner& runner, EventLinks& links, domain::Dossier dossier);
    void follow(const std::vector<store::EntityRef>& touched);
    void takeDossier();
    void readSome();
    bool readArticle(domain::ArticleId id);
    QSet<domain::ArticleId> articlesOf(const std::vector<store::EntityRef>& touched) const;
    void settle();
    void forgetJoint();
    void compareLater();
    void compare();

    std::unique_ptr<State> m_state;
};

} // namespace tidemark::session
