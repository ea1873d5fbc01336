// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/time_frame.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::Basis;
using domain::Certainty;
using domain::DayNumber;
using domain::EdtfDate;
using domain::EdtfValue;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr DayNumber anyDay = 10957; // 2000-01-01
constexpr domain::DayNumber newsDays = 62; ///< how old the news of an article may be
constexpr domain::DayNumber announcedDays = 31;
constexpr qsizetype anchorReach = 200; ///< how far back a date may stand that lends its year to a month

std::optional<EdtfDate> boundDate(bool open, const EdtfDate& date)
{
    return open ? std::nullopt : std::optional(date);
}

} // namespace

TimeFrame yearFrame(qsizetype start, qsizetype end, int firstYear, int lastYear)
{
    TimeFrame frame;
    frame.start = start;
    frame.end = end;
    frame.grain = CalendarUnit::Year;
    frame.days = { yearStretch(firstYear).first, yearStretch(lastYear).last };
    frame.hasYear = true;
    return frame;
}

TimeExpression expressionOf(const TimeFrame& frame)
{
    TimeExpression time;
    time.span = domain::TextSpan::between(frame.start, frame.end);
    const bool oneDay = frame.days.first == frame.days.last && !frame.openEnd && !frame.openStart;
    time.type = oneDay ? TimeType::Date : TimeType::Range;
    time.rule = QStringView(frame.rule).toString();
    time.basis = frame.basis;
    time.certainty = frame.approximate              ? Certainty::Vague
        : frame.basis.kind == Basis::Kind::Explicit ? Certainty::Explicit
                                                    : Certainty::Inferred;
    if (!frame.known) {
        time.basis.kind = Basis::Kind::Unresolved;
        return time;
    }
    const EdtfValue closed = valueOf(frame.days, frame.approximate);
    if (!frame.openStart && !frame.openEnd) {
        time.value = closed;
        return time;
    }
    time.value = EdtfValue::interval(
        boundDate(frame.openStart, closed.start()), boundDate(frame.openEnd, closed.end()));
    if (frame.openEnd) {
        const bool whole = frame.grain == CalendarUnit::Month || frame.grain >= CalendarUnit::Year;
        const bool month = !whole && frame.firstDate().day == 1 && frame.grain != CalendarUnit::Day;
        const CalendarUnit unit = whole ? std::min(frame.grain, CalendarUnit::Year)
            : month                     ? CalendarUnit::Month
                                        : CalendarUnit::Day;
        const EdtfValue start = valueOf(unitAround(frame.days.first, unit), frame.approximate);
        time.value = EdtfValue::interval(start.start(), std::nullopt);
    }
    return time;
}

TimeReference::TimeReference(const std::optional<domain::EdtfValue>& published)
    : m_published(published && published->earliestDay() && published->latestDay() ? published : std::nullopt)
    , m_publishedDays { anyDay, anyDay }
{
    if (m_published)
        m_publishedDays = { *m_published->earliestDay(), *m_published->latestDay() };
}

bool TimeReference::knows(CalendarUnit unit) const
{
    if (!m_published)
        return false;
    return m_publishedDays.first == m_publishedDays.last
        || unitAround(m_publishedDays.first, unit) == unitAround(m_publishedDays.last, unit);
}

void TimeReference::setAnchor(const TimeFrame& frame, QStringView words)
{
    m_anchor = frame;
    m_anchorWords = words.toString();
}

void TimeReference::forgetAnchor()
{
    if (m_anchor)
        m_earlier = m_anchor;
    m_anchor.reset();
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
    const auto& anchor = m_anchor ? m_anchor : m_earlier;
    if (!anchor || !anchor->known || anchor->grain > unit)
        return fromPublication(start, end, unit, offset);
    TimeFrame frame = fromPublication(start, end, unit, offset);
    frame.known = true;
    frame.days = unitAround(movedBy(unitAround(anchor->days.first, unit).first, unit, offset), unit);
    frame.basis = { Basis::Kind::TextAnchor, m_anchorWords };
    frame.rule = u"relative to a date before";
    return frame;
}

TimeFrame TimeReference::yearOfDay(
    qsizetype position, int month, int day, const TimeFrame* before, bool anchorIsNear) const
{
    const TimeFrame* anchor = anchorIsNear ? anchorBefore(position, anchorReach) : nullptr;
    const bool anchored = (before && before->hasYear) || (anchor && anchor->hasYear);
    if (anchored || !knows(CalendarUnit::Day))
        return yearOfMonth(position, month, before);
    const int year = publishedYear();
    for (const int offset : { 0, 1, -1 }) {
        const domain::DayNumber distance
            = domain::toDayNumber({ year + offset, month, day }) - publishedDay();
        if (distance < -newsDays || distance > announcedDays)
            continue;
        TimeFrame frame = fromPublication(position, position, CalendarUnit::Year, offset);
        frame.hasYear = false;
        return frame;
    }
    return yearOfMonth(position, month, before);
}

TimeFrame TimeReference::yearOfMonth(qsizetype position, int month, const TimeFrame* before) const
{
    if (before && before->hasYear) {
        TimeFrame year = yearFrame(position, position, before->year(), before->year());
        year.known = before->known;
        year.basis = before->basis;
        return year;
    }
    const TimeFrame* anchor = anchorBefore(position, anchorReach);
    // "since 2014" tells how long something has lasted, not which year the text speaks of.
    if (anchor && anchor->hasYear && !anchor->openEnd) {
        TimeFrame year = fromAnchor(position, position, CalendarUnit::Year, 0);
        year.hasYear = false;
        return year;
    }
    // A month much later in the year than the publication is one of the year before.
    constexpr int monthsAhead = 9;
    const bool lastYear = knows(CalendarUnit::Month) && month - publishedMonth() >= monthsAhead;
    TimeFrame year = fromPublication(position, position, CalendarUnit::Year, lastYear ? -1 : 0);
    year.hasYear = false;
    return year;
}

} // namespace tidemark::extraction
