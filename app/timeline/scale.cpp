// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/scale.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

Scale::Scale(Instant from, Instant to, double length, Fold fold)
    : m_length(std::max(1.0, length))
{
    const double span = latestInstant() - earliestInstant();
    const double wanted = to - from;
    const double days
        = std::clamp(std::isfinite(wanted) ? wanted : 1.0, shortestDays, std::min(longestDays, span));
    m_pixelsPerDay = m_length / days;
    const double centre = std::isfinite(from) && std::isfinite(to) ? (from + to) / 2 : 0;
    m_from = days == wanted ? from : centre - days / 2;
    m_from = m_start = std::clamp(m_from, earliestInstant(), latestInstant() - days);
    if (fold) {
        m_fold = std::move(fold);
        foldTo(m_from, m_from + days);
    }
}

// The closer one looks the longer the stretch is drawn, so the zoom that gives it this length is closed in
// upon.
void Scale::foldTo(Instant from, Instant to)
{
    double least = std::log(m_length / longestDays);
    double most = std::log(m_length / shortestDays);
    for (int round = 0; round < 80; ++round) {
        m_pixelsPerDay = std::exp((least + most) / 2);
        const bool tooLong = (folded(to) - folded(from)) * m_pixelsPerDay > m_length;
        (tooLong ? most : least) = std::log(m_pixelsPerDay);
    }
    startAt(folded(from));
}

void Scale::startAt(double foldedDay)
{
    m_start = std::clamp(foldedDay, folded(earliestInstant()), folded(latestInstant()) - days());
    m_from = unfolded(m_start);
}

Scale Scale::fitting(Instant from, Instant to, double length, double margin, Fold fold)
{
    const double inner = std::max(1.0, length - 2 * margin);
    const double days = std::max(shortestDays, to - from);
    if (!fold) {
        const double spare = margin * days / inner;
        return Scale(from - spare, from + days + spare, length);
    }
    Scale scale(from, from + days, inner, std::move(fold));
    scale.m_length = std::max(1.0, length);
    scale.startAt(scale.m_start - margin / scale.m_pixelsPerDay);
    return scale;
}

Scale Scale::panned(double pixels) const
{
    Scale moved = *this;
    moved.startAt(m_start + pixels / m_pixelsPerDay);
    return moved;
}

Scale Scale::zoomed(double factor, double anchorPosition) const
{
    const double wanted = days() / (factor > 0 ? factor : 1);
    const double span
        = std::clamp(wanted, shortestDays, std::min(longestDays, latestInstant() - earliestInstant()));
    const Instant anchor = instant(anchorPosition);
    Scale scaled = *this;
    scaled.m_pixelsPerDay = m_length / span;
    scaled.startAt(scaled.folded(anchor) - span * anchorPosition / m_length);
    return scaled;
}

Scale Scale::centredOn(Instant instant) const
{
    return panned(position(instant) - m_length / 2);
}

Scale Scale::withLength(double length) const
{
    if (m_fold)
        return length == m_length ? *this : Scale(from(), to(), length, m_fold);
    Scale stretched = *this;
    stretched.m_length = std::max(1.0, length);
    stretched.m_pixelsPerDay = stretched.m_length / days();
    return stretched;
}

} // namespace tidemark::timeline
