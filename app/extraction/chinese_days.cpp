// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"

namespace tidemark::extraction {

namespace {

constexpr qsizetype anchorReach = 200; ///< how far back a date may stand that lends its month to a day

} // namespace

std::optional<TimeFrame> ChineseTimeParser::parseBracketedDay(qsizetype start)
{
    static constexpr QStringView days = u"昨今明";
    const qsizetype offset = days.indexOf(at(start)) - 1;
    if (offset < -1 || start < 0 || at(start) == QChar())
        return std::nullopt;
    if (at(start + 1) != u'(')
        return std::nullopt;
    const auto number = wholeNumber(start + 2, 1, 31);
    if (!number || at(number->end) != u')')
        return std::nullopt;
    const QChar unit = at(number->end + 1);
    if (unit == u'年' || unit == u'月')
        return std::nullopt;
    const bool named = !unit.isNull() && QStringView(u"日天晚晨早").contains(unit);
    TimeFrame frame = m_reference.fromPublication(
        start, number->end + (named ? 2 : 1), CalendarUnit::Day, static_cast<int>(offset));
    // The page may be dated later than the day it calls today: the nearest day of that number counts.
    domain::DayNumber best = frame.days.first;
    constexpr int reach = 16;
    for (int distance = 0; distance <= reach; ++distance) {
        if (domain::toCivilDate(best - distance).day == number->number) {
            best -= distance;
            break;
        }
        if (domain::toCivilDate(best + distance).day == number->number) {
            best += distance;
            break;
        }
    }
    frame.days = { best, best };
    frame.rule = u"day with its number";
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::parseBareDay(qsizetype start, const TimeFrame* before)
{
    const auto number = wholeNumber(start, 1, 31);
    if (!number)
        return std::nullopt;
    const qsizetype unit = number->end;
    const bool dayWord = at(unit) == u'日';
    if ((!dayWord && at(unit) != u'号') || at(start - 1) == u'第' || at(start - 1) == u'〕'
        || at(start - 1) == u']')
        return std::nullopt;
    const bool arabic = at(start).unicode() < 0x80;
    if (m_vocabulary.isOtherWord(m_text, unit) && !isAt(unit, u"日本报"))
        return std::nullopt;
    static constexpr QStringView introductions = u"于在从自到至的及和、,，。(;；为";
    const bool introduced
        = start == 0 || at(start - 1).isSpace() || introductions.contains(at(start - 1)) || before;
    if ((!dayWord && !introduced) || (!arabic && number->number < 11 && !before))
        return std::nullopt;
    if (before && before->hasMonth) {
        TimeFrame month = *before;
        month.days = unitAround(before->days.last, CalendarUnit::Month);
        month.grain = CalendarUnit::Month;
        return dayNumberOf(month, start);
    }
    const TimeFrame* anchor = m_reference.anchorBefore(start, anchorReach);
    const bool anchored = anchor && anchor->hasMonth && anchor->grain < CalendarUnit::Quarter;
    TimeFrame month = anchored ? m_reference.fromAnchor(start, start, CalendarUnit::Month, 0)
                               : m_reference.fromPublication(start, start, CalendarUnit::Month, 0);
    // A day number alone means the last such day, unless the text announces it.
    const bool announced = at(start - 2) == u'将' || at(start - 2) == u'定';
    const domain::CivilDate today = domain::toCivilDate(m_reference.publishedDay());
    for (int back = !anchored && number->number > today.day && !announced ? 1 : 0; back <= 2; ++back) {
        TimeFrame candidate = month;
        candidate.days
            = unitAround(movedBy(month.days.first, CalendarUnit::Month, -back), CalendarUnit::Month);
        const domain::CivilDate first = candidate.firstDate();
        if (number->number <= domain::daysInMonth(first.year, first.month))
            return dayNumberOf(candidate, start);
    }
    return std::nullopt;
}

std::optional<TimeFrame> ChineseTimeParser::parseDay(qsizetype start, const TimeFrame* before)
{
    if (auto bracketed = parseBracketedDay(start))
        return bracketed;
    if (const auto anchored = word(Kind::AnchorDay, start))
        return m_reference.fromAnchor(start, anchored->end, CalendarUnit::Day, anchored->number);
    if (const auto relative = word(Kind::Day, start))
        return m_reference.fromPublication(start, relative->end, CalendarUnit::Day, relative->number);
    if (at(start) == u'昨' && at(start + 1).unicode() > 0x3400
        && !QStringView(u"非是今").contains(at(start + 1)))
        return m_reference.fromPublication(start, start + 1, CalendarUnit::Day, -1); // 主委昨表示
    if (isAt(start, u"今起"))
        return m_reference.fromPublication(start, start + 1, CalendarUnit::Day, 0);
    return parseBareDay(start, before);
}

} // namespace tidemark::extraction
