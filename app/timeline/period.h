// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extent.h"

namespace tidemark::timeline {

/// A length of the calendar: days, months that begin with January (3: quarters), or years (10: decades).
struct Period {
    enum class Unit { Day, Month, Year };

    Unit unit = Unit::Year;
    int count = 1;

    double days() const; ///< on average
    friend bool operator==(const Period&, const Period&) = default;
};

/// The first day of the period that holds the date.
domain::CivilDate periodStart(const domain::CivilDate& date, const Period& period);
/// The first day of the period after the one that begins at `start`.
domain::CivilDate nextPeriod(const domain::CivilDate& start, const Period& period);
/// The beginning of a period that is nearest.
Instant nearestPeriodStart(Instant instant, const Period& period);

} // namespace tidemark::timeline
