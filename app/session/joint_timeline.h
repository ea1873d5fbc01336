// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_link.h"
#include "session/dossier_article.h"
#include "timeline/language.h"
#include "timeline/picture_spec.h"

#include <QHash>

#include <span>

namespace tidemark::session {

/// An event that several articles tell, drawn once.
struct JointEvent {
    struct Telling {
        domain::ItemId item;
        domain::ArticleId article;
        std::optional<domain::EdtfValue> date; ///< as this article has it
    };

    std::vector<Telling> tellings; ///< the one that gives the title first
    bool isDatedDifferently = false; ///< two of the dates cannot both be right
};

/// The events of several articles on one axis.
struct JointTimeline {
    TimelineContent content; ///< in lanes by category
    QHash<timeline::EntryKey, JointEvent> joint; ///< of the entries that stand for several events
    QHash<domain::ItemId, timeline::EntryKey> drawnBy; ///< of the events that another's entry stands for

    /// The key of the entry that stands for an event.
    timeline::EntryKey keyOf(domain::ItemId event) const;
};

/// Linked events become one entry, with the title of the first that is there and shown, and of the dates that
/// agree the most exact one; where dates do not agree the first one's stands. Tags and notes of all are the
/// entry's. Articles that are not shown are left out.
JointTimeline jointTimeline(std::span<const DossierArticle> articles,
    const std::vector<domain::EventLink>& links, timeline::Language language);

/// The articles that have an entry, numbered from 1 in the dossier's order, each cited in `language`.
timeline::PictureCitations jointCitations(
    std::span<const DossierArticle> articles, const JointTimeline& timeline, timeline::Language language);

} // namespace tidemark::session
