// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/time_fold.h"

#include <algorithm>

namespace tidemark::timeline {

TimeFold::TimeFold(std::vector<Stretch> stretches, double pixels)
    : m_stretches(std::move(stretches))
    , m_pixels(pixels)
{
}

double TimeFold::drawnDays(const Stretch& stretch, double pixelsPerDay) const
{
    return std::min(m_pixels / pixelsPerDay, stretch.to - stretch.from);
}

double TimeFold::folded(Instant instant, double pixelsPerDay) const
{
    double saved = 0;
    for (const Stretch& stretch : m_stretches) {
        if (instant <= stretch.from)
            break;
        const double days = stretch.to - stretch.from;
        const double saving = days - drawnDays(stretch, pixelsPerDay);
        if (instant < stretch.to)
            return instant - saved - (instant - stretch.from) * (saving / days);
        saved += saving;
    }
    return instant - saved;
}

Instant TimeFold::unfolded(double foldedDay, double pixelsPerDay) const
{
    double saved = 0;
    for (const Stretch& stretch : m_stretches) {
        const double into = foldedDay - (stretch.from - saved);
        if (into <= 0)
            break;
        const double days = stretch.to - stretch.from;
        const double drawn = drawnDays(stretch, pixelsPerDay);
        if (into < drawn)
            return stretch.from + into * (days / drawn);
        saved += days - drawn;
    }
    return foldedDay + saved;
}

const TimeFold::Stretch* TimeFold::stretchAt(Instant instant) const
{
    const auto found = std::find_if(m_stretches.begin(), m_stretches.end(),
        [instant](const Stretch& stretch) { return instant >= stretch.from && instant < stretch.to; });
    return found == m_stretches.end() ? nullptr : &*found;
}

} // namespace tidemark::timeline
