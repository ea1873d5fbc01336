// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/strong_id.h"

#include <functional>
#include <vector>

namespace tidemark::session {

/// An event as one article tells it, with what else was read out of the same passages.
struct ToldEvent {
    /// A number with its unit; values are in base units, as Figure has them.
    struct Amount {
        double value = 0;
        QString unit;
    };

    domain::ItemId item;
    int article = 0; ///< events of the same number are never taken for one
    QString title;
    QString passage; ///< the words of its fullest passage
    std::optional<domain::EdtfValue> date;
    domain::EventCategory category = domain::EventCategory::Other;
    QStringList names; ///< of people, bodies and companies
    QStringList policies; ///< titles
    std::vector<Amount> amounts;
};

/// What two tellings have in common.
struct SameEventReason {
    bool isSameDate = false; ///< else the one date lies within what the other may mean
    QStringList policies;
    QStringList names;
    QStringList amounts; ///< as numbers with units
    QStringList words; ///< as the first telling has them, the longest first
};

struct SameEventPair {
    domain::ItemId first;
    domain::ItemId second;
    double likeness = 0; ///< 0..1
    SameEventReason reason;
};

/// Pairs of events from different articles that are likely one and the same, the likeliest first: their dates
/// agree and they say much the same, and nothing speaks against it (other policies, other amounts of the same
/// unit, other numbers in the titles). No event is in two pairs with the same article. Only events that share
/// a rare word, a policy or an amount are compared, so the time grows with the number of events, not with
/// that of pairs. `isCancelled` may end it early with no pairs.
std::vector<SameEventPair> sameEvents(
    const std::vector<ToldEvent>& events, const std::function<bool()>& isCancelled = {});

/// The reason in one sentence, in the reader's language.
QString sameEventWording(const SameEventReason& reason);

} // namespace tidemark::session
