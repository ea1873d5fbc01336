// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/time_frame.h"

namespace tidemark::extraction {

using domain::Basis;
using domain::DayNumber;

namespace {

constexpr DayNumber anyDay = 10957; // 2000-01-01

} // namespace

TimeReference::TimeReference(const std::optional<domain::EdtfValue>& published)
    : m_published(published && published->earliestDay() && published->latestDay() ? published : std::nullopt)
{
}

bool TimeReference::knows(CalendarUnit unit) const
{
    if (!m_published)
        return false;
    return unitAround(*m_published->earliestDay(), unit) == unitAround(*m_published->latestDay(), unit);
}

DayNumber TimeReference::publishedDay() const
{
    return m_published ? *m_published->earliestDay() : anyDay;
}

void TimeReference::setAnchor(const TimeFrame& frame, QStringView words)
{
    m_anchor = frame;
    m_anchorWords = words.toString();
}

const TimeFrame* TimeReference::anchorBefore(qsizetype position, qsizetype reach) const
{
    return m_anchor && m_anchor->known && position - m_anchor->end <= reach ? &*m_anchor : nullptr;
}

TimeFrame TimeReference::fromPublication(qsizetype start, qsizetype end, CalendarUnit unit, int offset) const
{
    TimeFrame frame;
    frame.start = start;
    frame.end = end;
    frame.grain = unit;
    frame.known = knows(unit);
    frame.days = unitAround(movedBy(unitAround(publishedDay(), unit).first, unit, offset), unit);
    frame.hasYear = true;
    frame.hasMonth = unit != CalendarUnit::Year;
    frame.basis.kind = frame.known ? Basis::Kind::PublicationDate : Basis::Kind::Unresolved;
    frame.rule = u"relative to publication";
    return frame;
}

TimeFrame TimeReference::fromAnchor(qsizetype start, qsizetype end, CalendarUnit unit, int offset) const
{
    if (!m_anchor || !m_anchor->known || m_anchor->grain > unit)
        return fromPublication(start, end, unit, offset);
    TimeFrame frame = fromPublication(start, end, unit, offset);
    frame.known = true;
    frame.days = unitAround(movedBy(unitAround(m_anchor->days.first, unit).first, unit, offset), unit);
    frame.basis = { Basis::Kind::TextAnchor, m_anchorWords };
    frame.rule = u"relative to a date before";
    return frame;
}

} // namespace tidemark::extraction
