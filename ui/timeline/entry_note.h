// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "timeline/entry.h"

#include <QHash>

namespace tidemark::timeline_view {

/// What the view tells and shows of an entry beyond its place in time.
struct EntryNote {
    domain::ReviewState state = domain::ReviewState::Suggested;
    QString wording; ///< the words of the text the date was read from
    QString
        why; ///< how the date was reached, in the reader's language, such as session::basisWording() says it

    QString provenance = {}; ///< where it came from; empty for what this program found itself
    bool isNew = false; ///< not looked at yet
    int notes = 0; ///< how many the reader has written on it
    int passages = 1; ///< that tell of it
    QString conflict = {}; ///< what dates it differently, in one line; empty for no conflict

    friend bool operator==(const EntryNote&, const EntryNote&) = default;
};

using EntryNotes = QHash<timeline::EntryKey, EntryNote>;

} // namespace tidemark::timeline_view
