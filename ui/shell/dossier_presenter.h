// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dossier_document.h"
#include "timeline/entry_note.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace tidemark::session {
class Workspace;
struct EventNotice;
}

namespace tidemark::timeline_view {
class TimelinePanel;
}

namespace tidemark::shell {

/// Shows the joint timeline of a dossier while one of its articles after the other is read, and knows which
/// entry stands for an article's event. Without an open dossier it leaves the timeline alone.
class DossierPresenter : public QObject {
    Q_OBJECT
public:
    DossierPresenter(session::Workspace& workspace, timeline_view::TimelinePanel& panel, QObject* parent);
    ~DossierPresenter() override;

    /// Takes over the timeline. Tells why when the dossier cannot be opened.
    session::Result<void> open(domain::DossierId dossier);
    /// Gives the timeline back.
    void close();
    bool isOpen() const { return m_dossier != nullptr; }
    session::DossierDocument* dossier() const { return m_dossier.get(); }
    void retranslate();

    /// The key of the entry that stands for an event.
    timeline::EntryKey keyOf(domain::ItemId event) const;
    /// Of the events that an entry stands for, the one that `article` tells; else the one that is drawn.
    domain::ItemId tellingIn(domain::ItemId drawn, domain::ArticleId article) const;
    domain::ArticleId articleOf(domain::ItemId event) const; ///< null when it is not in the dossier
    /// The event `step` further in order of time among those drawn; null when there is none.
    domain::ItemId neighbour(domain::ItemId event, int step) const;
    /// What the reader should know of an event that several articles tell.
    std::vector<session::EventNotice> noticesOf(domain::ItemId event) const;

Q_SIGNALS:
    void changed(); ///< articles, names, suggestions
    void opened();
    void closed();
    void failed(const QString& sentence);

private:
    void show();
    timeline_view::EntryNotes notes() const;
    void addNotes(timeline_view::EntryNotes& notes, const session::DossierArticle& article) const;
    void addTellings(timeline_view::EntryNote& note, const session::JointEvent& event) const;
    QString titleOf(domain::ArticleId article) const;

    session::Workspace& m_workspace;
    timeline_view::TimelinePanel& m_panel;
    std::unique_ptr<session::DossierDocument> m_dossier;
};

} // namespace tidemark::shell
