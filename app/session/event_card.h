// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explanation.h"
#include "session/timeline_content.h"

namespace tidemark::session {

/// Something the reader should know of an event, such as that two passages date it differently, and what can
/// be done about it.
struct EventNotice {
    QString text; ///< in the reader's language
    QString action = {}; ///< words of its button; empty: there is nothing to do
    QString command = {}; ///< names the action to whoever carries it out

    friend bool operator==(const EventNotice&, const EventNotice&) = default;
};

/// Everything there is to say of one event, in the reader's language; empty parts are not known.
struct EventCard {
    domain::ItemId item;
    QString title;
    QString date; ///< in words; of the undated, that it is
    QString edtf;
    QString term; ///< the period it is in force, in words
    QString wording; ///< the words the date was read from
    QString why; ///< how the date was reached, and by which rule
    QString who; ///< speaker, issuer, holder of a figure
    std::vector<ExplainedWords> passages; ///< first words and place of each
    domain::ReviewState state = domain::ReviewState::Suggested;
    QString provenance; ///< empty for what this program found itself
    QStringList tags;
    int notes = 0; ///< of the reader's, on the event
    QString extracted; ///< title and date as they were extracted, once the reader has edited them
    std::vector<EventNotice> notices;
};

/// The command of the notice that something dates the event otherwise: to show the datings side by side.
QString conflictCommand();

/// The card of an event of that article; nothing for an item that is none. `facets` are those of its entry.
std::optional<EventCard> eventCard(
    const ArticleDocument& document, const domain::Item& item, const EntryFacets& facets);

} // namespace tidemark::session
