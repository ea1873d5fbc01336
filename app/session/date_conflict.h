// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <QString>

#include <optional>
#include <vector>

namespace tidemark::session {

class ArticleDocument;

/// What one passage says of when something happened.
struct Dating {
    domain::ItemId event; ///< whose passage it is
    int reading = -1; ///< index in its Event::readings; -1: the event itself
    domain::TextSpan passage;
    domain::EdtfValue date;
    QString wording; ///< the words the date was read from
    domain::Basis basis;

    friend bool operator==(const Dating&, const Dating&) = default;
};

/// Everything that dates an event, its own passages first, when some of it excludes the rest: readings of the
/// merged event that the reader has not chosen between, and other events that seem to be the same. Empty when
/// there is no conflict.
std::vector<Dating> conflictingDatings(const ArticleDocument& document, const domain::Item& item);

/// The events in conflict with one another, `item` first.
std::vector<domain::ItemId> eventsInConflict(const std::vector<Dating>& datings);

/// One line in the reader's language: every date with the words it was read from; empty for none.
QString conflictWords(const std::vector<Dating>& datings);

} // namespace tidemark::session
