// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"
#include "text/numerals.h"

namespace tidemark::extraction {

qsizetype ChineseTimeParser::skipWeekdayNote(qsizetype position) const
{
    const qsizetype opened = at(position) == u'(' ? position + 1 : position;
    const auto week = word(Kind::Week, opened);
    if (!week || !QStringView(u"一二三四五六日天").contains(at(week->end)) || at(week->end) == QChar())
        return position;
    if (opened == position)
        return week->end + 1;
    return at(week->end + 1) == u')' ? week->end + 2 : position;
}

std::optional<TimeFrame> ChineseTimeParser::weekdayOf(const TimeFrame& week, qsizetype position) const
{
    static constexpr QStringView names = u"一二三四五六日";
    if (at(position) == u'天' && m_vocabulary.isOtherWord(m_text, position)) // 本周天气
        return std::nullopt;
    const QChar name = at(position) == u'天' ? QChar(u'日') : at(position);
    const domain::DayNumber monday = unitAround(week.days.first, CalendarUnit::Week).first;
    TimeFrame frame = week;
    frame.end = position + 1;
    if (name == u'末' || isAt(position, u"周末")) {
        frame.end += name == u'末' ? 0 : 1;
        frame.days = { monday + 5, monday + 6 };
        return frame;
    }
    const qsizetype index = names.indexOf(name);
    if (index < 0 || name == QChar())
        return std::nullopt;
    frame.days = { monday + index, monday + index };
    frame.grain = CalendarUnit::Day;
    return frame;
}

/// 上, 下下, 這個, 本, 上一個, 上半 in front of a week, quarter or half-year.
std::optional<ChineseTimeParser::WeekPointer> ChineseTimeParser::parseWeekPointer(qsizetype start) const
{
    constexpr qsizetype mostRepeats = 4;
    WeekPointer pointer { start, 0, false };
    if (isAt(start, u"上上") && QStringView(u"加以早晚会线网路").contains(at(start - 1))) // 加上上周
        return pointer;
    while ((at(pointer.end) == u'上' || at(pointer.end) == u'下') && pointer.end - start <= mostRepeats) {
        if (at(pointer.end) != at(start))
            return std::nullopt;
        pointer.offset += at(start) == u'上' ? -1 : 1;
        ++pointer.end;
    }
    if (pointer.end == start && at(start) != QChar() && QStringView(u"本这今").contains(at(start)))
        ++pointer.end;
    if (pointer.end == start)
        return pointer;
    pointer.half = at(pointer.end) == u'半' && pointer.offset != 0;
    pointer.end += pointer.half ? 1 : 0;
    const qsizetype behindOne = pointer.end + (at(pointer.end + 1) == u'个' ? 2 : 1);
    if (at(pointer.end) == u'一' && word(Kind::Week, behindOne))
        ++pointer.end;
    if (at(pointer.end) == u'个')
        ++pointer.end;
    return pointer;
}

std::optional<TimeFrame> ChineseTimeParser::parseWeek(qsizetype start)
{
    const auto pointer = parseWeekPointer(start);
    if (!pointer)
        return std::nullopt;
    const qsizetype noun = pointer->end;
    const bool pointed = noun > start;
    if (pointed && !pointer->half && at(noun) == u'季' && !m_vocabulary.isOtherWord(m_text, noun)) {
        const qsizetype end = noun + (at(noun + 1) == u'度' ? 2 : 1);
        return m_reference.fromPublication(start, end, CalendarUnit::Quarter, pointer->offset);
    }
    if (pointed && !pointer->half && isAt(noun, u"半年") && at(noun - 1) == u'个')
        return m_reference.fromPublication(start, noun + 2, CalendarUnit::HalfYear, pointer->offset);
    const auto week = word(Kind::Week, noun);
    const bool dayNamed
        = week && at(week->end) != QChar() && QStringView(u"一二三四五六日天末").contains(at(week->end));
    if (!week || (m_vocabulary.isOtherWord(m_text, noun) && !dayNamed))
        return std::nullopt;
    TimeFrame frame = m_reference.fromPublication(
        start, week->end, CalendarUnit::Week, pointer->half ? 0 : pointer->offset);
    frame.known = m_reference.knows(CalendarUnit::Day);
    frame.basis.kind = frame.known ? domain::Basis::Kind::PublicationDate : domain::Basis::Kind::Unresolved;
    frame.rule = u"week";
    if (pointer->half) {
        frame.days = pointer->offset < 0 ? DayStretch { frame.days.first, frame.days.first + 2 }
                                         : DayStretch { frame.days.first + 3, frame.days.last };
        return frame;
    }
    const auto again = pointed ? word(Kind::Week, week->end) : std::nullopt; // 上周星期三
    const auto day = weekdayOf(frame, again ? again->end : week->end);
    if (pointed)
        return day ? withDayNumber(*day) : frame;
    return day ? weekdayAlone(start, *day) : std::nullopt;
}

/// 周三(6日): the number tells which one.
TimeFrame ChineseTimeParser::withDayNumber(const TimeFrame& day) const
{
    const auto number = at(day.end) == u'(' ? wholeNumber(day.end + 1, 1, 31) : std::nullopt;
    if (!number)
        return day;
    TimeFrame numbered = day;
    const bool named = at(number->end) == u'日' || at(number->end) == u'号';
    if (named && at(number->end + 1) == u')')
        numbered.end = number->end + 2;
    else if (at(number->end) == u')' && at(number->end + 1) == u'日') // 上周四(1)日
        numbered.end = number->end + 2;
    return numbered;
}

/// A weekday that no week is named for, perhaps with its date behind it: 周日, 二月十號.
std::optional<TimeFrame> ChineseTimeParser::weekdayAlone(qsizetype start, const TimeFrame& day)
{
    const QChar before = at(start - 1);
    if (text::chineseDigit(before) >= 0 || before.isDigit() || before == u'十' || before == u'个'
        || before == u'每')
        return std::nullopt;
    const auto month = at(day.end) == u',' ? parseMonth(skipSpace(day.end + 1), nullptr) : std::nullopt;
    if (month) {
        TimeFrame date = withinMonth(*month);
        const bool right = domain::isoWeekday(date.days.first) == domain::isoWeekday(day.days.first);
        if (date.grain == CalendarUnit::Day && right) {
            date.start = start;
            return date;
        }
    }
    TimeFrame last = withDayNumber(day);
    if (day.grain == CalendarUnit::Day && day.days.first > m_reference.publishedDay()) {
        // News means the weekday that has just been.
        last.days.first -= 7;
        last.days.last -= 7;
    }
    return last;
}

} // namespace tidemark::extraction
