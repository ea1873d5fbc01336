// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/snapping.h"

#include <cmath>

namespace tidemark::timeline {

std::pair<Instant, Instant> snappedStretch(const Scale& scale, const TickSpacing& spacing)
{
    const Period period = tickPeriod(scale, spacing);
    const Instant from = nearestPeriodStart(scale.from(), period);
    const Instant to = nearestPeriodStart(scale.to(), period);
    if (to > from)
        return { from, to };
    const domain::CivilDate start = domain::toCivilDate(static_cast<domain::DayNumber>(from));
    return { from, static_cast<Instant>(domain::toDayNumber(nextPeriod(start, period))) };
}

} // namespace tidemark::timeline
