// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/same_events.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace tidemark::session {

/// What a telling says, made ready for being compared: folded words without names and numbers.
struct Telling {
    using Words = QSet<QString>; ///< words of Latin script; pairs of neighbouring Han characters

    Words title;
    Words passage; ///< title and passage together
    QStringList policies; ///< folded
    QStringList names; ///< folded
    QSet<QString> titleNumbers; ///< numbers of the title that are no dates
    bool isHan = false; ///< more Han characters than Latin words
    std::optional<std::pair<domain::DayNumber, domain::DayNumber>> days; ///< first and last the date may mean
};

Telling tellingOf(const ToldEvent& event);

/// Stretches of `event`'s title and passage whose words are all in `shared`, the longest first, at most
/// `most`.
QStringList sharedWording(const ToldEvent& event, const Telling::Words& shared, int most);

} // namespace tidemark::session
