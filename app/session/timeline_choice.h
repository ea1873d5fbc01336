// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/entry_filter.h"

#include <QVariantMap>

#include <map>
#include <optional>

namespace tidemark::session {

/// How the reader has arranged lanes of one kind, by timeline::Lane::id.
struct LaneArrangement {
    QStringList order; ///< lanes that are not in it follow those that are
    QStringList collapsed;
    QStringList hidden;

    friend bool operator==(const LaneArrangement&, const LaneArrangement&) = default;
};

/// What the reader has chosen to see of a timeline.
struct TimelineChoice {
    std::optional<LanesBy> lanes; ///< nothing: no lanes of their own
    std::map<LanesBy, LaneArrangement> arrangements; ///< one for each kind of lanes that was arranged
    EntryFilter filter;

    LaneArrangement arrangement() const; ///< of the present lanes; an empty one without lanes

    /// Lanes and arrangements, for settings; filters are not kept.
    QVariantMap toVariant() const;
    static TimelineChoice fromVariant(const QVariantMap& map); ///< what it does not know is left out

    friend bool operator==(const TimelineChoice&, const TimelineChoice&) = default;
};

/// A lane as a list of lanes shows it, hidden ones too.
struct LaneRow {
    QString id;
    QString name;
    timeline::Category category = timeline::Category::Other;
    int count = 0; ///< of its entries, filtered ones too
    bool collapsed = false;
    bool hidden = false;

    friend bool operator==(const LaneRow&, const LaneRow&) = default;
};

/// The lanes of the content in the reader's order.
std::vector<LaneRow> laneRows(const TimelineContent& content, const LaneArrangement& arrangement);

/// What is to be drawn: the content in the chosen lanes and their order, without what is filtered or hidden.
/// Lanes in which nothing is left are left out. For the window and for pictures alike.
std::shared_ptr<const timeline::EntrySet> chosenEntries(
    const TimelineContent& content, const TimelineChoice& choice, timeline::Language language);

} // namespace tidemark::session
