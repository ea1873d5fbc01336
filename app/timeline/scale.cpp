// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/scale.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

Scale::Scale(Instant from, Instant to, double length)
    : m_length(std::max(1.0, length))
{
    const double span = latestInstant() - earliestInstant();
    const double wanted = to - from;
    const double days
        = std::clamp(std::isfinite(wanted) ? wanted : 1.0, shortestDays, std::min(longestDays, span));
    m_pixelsPerDay = m_length / days;
    const double centre = std::isfinite(from) && std::isfinite(to) ? (from + to) / 2 : 0;
    m_from = days == wanted ? from : centre - days / 2;
    m_from = std::clamp(m_from, earliestInstant(), latestInstant() - days);
}

Scale Scale::fitting(Instant from, Instant to, double length, double margin)
{
    const double inner = std::max(1.0, length - 2 * margin);
    const double days = std::max(shortestDays, to - from);
    const double spare = margin * days / inner;
    return Scale(from - spare, from + days + spare, length);
}

Scale Scale::panned(double pixels) const
{
    Scale moved = *this;
    moved.m_from = std::clamp(m_from + pixels / m_pixelsPerDay, earliestInstant(), latestInstant() - days());
    return moved;
}

Scale Scale::zoomed(double factor, double anchorPosition) const
{
    const double wanted = days() / (factor > 0 ? factor : 1);
    const double span
        = std::clamp(wanted, shortestDays, std::min(longestDays, latestInstant() - earliestInstant()));
    const Instant anchor = instant(anchorPosition);
    const Instant from = anchor - span * anchorPosition / m_length;
    Scale scaled = *this;
    scaled.m_pixelsPerDay = m_length / span;
    scaled.m_from = std::clamp(from, earliestInstant(), latestInstant() - span);
    return scaled;
}

Scale Scale::centredOn(Instant instant) const
{
    return panned(position(instant) - m_length / 2);
}

Scale Scale::withLength(double length) const
{
    Scale stretched = *this;
    stretched.m_length = std::max(1.0, length);
    stretched.m_pixelsPerDay = stretched.m_length / days();
    return stretched;
}

} // namespace tidemark::timeline
