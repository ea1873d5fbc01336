// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"
#include "extraction/holidays.h"
#include "text/numerals.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::toDayNumber;

namespace {

/// What may follow 中 when it does not mean "in the middle of": 2021年中国…
constexpr QStringView afterOtherMiddle = u"国央心秋文华等小学部信医药美日俄欧东西南北共科铁远期旬方间";

TimeFrame narrowed(const TimeFrame& whole, const DayStretch& days, CalendarUnit grain, qsizetype end)
{
    TimeFrame part = whole;
    part.days = days;
    part.grain = grain;
    part.end = end;
    part.hasMonth = grain < CalendarUnit::HalfYear;
    return part;
}

bool sameYear(const DayStretch& days)
{
    return domain::toCivilDate(days.first).year == domain::toCivilDate(days.last).year;
}

} // namespace

TimeFrame ChineseTimeParser::withinYear(const TimeFrame& year)
{
    if (!sameYear(year.days))
        return year;
    const qsizetype plain = skipSpace(year.end);
    if (auto part = partOfYear(year, plain))
        return *part;
    if (at(plain) == u'的') {
        if (auto part = partOfYear(year, skipSpace(plain + 1)))
            return *part;
    }
    if (at(plain) == u',') { // 二〇一六年,九月三號: only with a day, or the comma parts two expressions
        if (auto part = monthNumberOf(year, skipSpace(plain + 1)); part) {
            const TimeFrame day = withinMonth(*part);
            if (day.grain == CalendarUnit::Day)
                return day;
        }
    }
    return year;
}

std::optional<TimeFrame> ChineseTimeParser::partOfYear(const TimeFrame& year, qsizetype position)
{
    if (auto lunar = lunarDateOf(year, position))
        return lunar;
    if (const auto month = monthNumberOf(year, position))
        return withinMonth(*month);
    if (auto quarter = quarterOf(year, position))
        return quarter;
    if (auto holiday = holidayOf(year, position))
        return holiday;
    if (auto months = monthsOf(year, position))
        return months;
    if (auto counted = countedPartOf(year, position))
        return counted;
    if (const auto season = word(Kind::Season, position)) {
        const int first = 3 * (season->number - 20);
        const int number = year.year();
        const DayStretch winter { toDayNumber({ number, 12, 1 }), toDayNumber({ number + 1, 3, 1 }) - 1 };
        return narrowed(year, first == 12 ? winter : monthsStretch(number, first, first + 2),
            CalendarUnit::Quarter, season->end);
    }
    return std::nullopt;
}

std::optional<TimeFrame> ChineseTimeParser::monthNumberOf(const TimeFrame& year, qsizetype position)
{
    std::optional<FoundWord> number = wholeNumber(position, 1, 12);
    if (at(position) == u'元' && at(position + 1) == u'月')
        number = FoundWord { position + 1, 1 };
    if (at(position) == u'首' && at(position + 1) == u'月')
        number = FoundWord { position + 1, 1 };
    if (!number)
        return std::nullopt;
    qsizetype end = skipSpace(number->end);
    int last = number->number;
    const auto connector = word(Kind::Connector, end);
    if (connector) { // 5-10月
        const auto second = wholeNumber(skipSpace(connector->end), 1, 12);
        if (second && at(second->end) == u'月' && second->number > number->number) {
            last = second->number;
            end = second->end;
        }
    }
    if (at(end) != u'月' || m_vocabulary.isOtherWord(m_text, end))
        return std::nullopt;
    end += at(end + 1) == u'份' ? 2 : 1;
    TimeFrame frame
        = narrowed(year, monthsStretch(year.year(), number->number, last), CalendarUnit::Month, end);
    frame.grain = last == number->number ? CalendarUnit::Month : CalendarUnit::Quarter;
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::quarterOf(const TimeFrame& year, qsizetype position)
{
    const bool upTo = at(position) == u'前';
    qsizetype p = position + (upTo || at(position) == u'第' ? 1 : 0);
    std::optional<FoundWord> number = wholeNumber(p, 1, 4);
    if (at(p) == u'首')
        number = FoundWord { p + 1, 1 };
    if (at(p) == u'末')
        number = FoundWord { p + 1, 4 };
    if (at(p) == u'q' && at(p + 1) >= u'1' && at(p + 1) <= u'4' && !at(p + 2).isLetterOrNumber())
        return narrowed(year,
            monthsStretch(
                year.year(), 3 * (at(p + 1).unicode() - u'0') - 2, 3 * (at(p + 1).unicode() - u'0')),
            CalendarUnit::Quarter, p + 2);
    if (!number)
        return std::nullopt;
    qsizetype end = skipSpace(number->end);
    end += isAt(end, u"个季") ? 1 : 0;
    if (at(end) != u'季' || m_vocabulary.isOtherWord(m_text, end))
        return std::nullopt;
    const bool full = at(end + 1) == u'度';
    if (!full && at(position) != u'第' && at(position) != u'首' && !year.hasYear)
        return std::nullopt;
    end += full ? 2 : 1;
    const int first = upTo ? 1 : number->number * 3 - 2;
    TimeFrame frame
        = narrowed(year, monthsStretch(year.year(), first, number->number * 3), CalendarUnit::Quarter, end);
    frame.rule = u"quarter";
    if (at(end) == u'末' || at(end) == u'底') {
        frame.days = monthStretch(year.year(), number->number * 3);
        frame.end = end + 1;
        frame.approximate = true;
    }
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::monthsOf(const TimeFrame& year, qsizetype position)
{
    std::optional<std::pair<qsizetype, TimePart>> found;
    for (const TimePart::Of of : { TimePart::Of::Half, TimePart::Of::Year }) {
        const auto part = m_vocabulary.findPart(of, m_text, position);
        if (part && (!found || part->first > found->first))
            found = part;
    }
    if (!found)
        return std::nullopt;
    const bool middle = at(found->first - 1) == u'中';
    if (middle && afterOtherMiddle.contains(at(found->first)) && at(found->first) != QChar())
        return std::nullopt;
    if (at(position) == u'末' && at(position + 1) == u'季')
        return std::nullopt;
    TimeFrame frame = narrowed(year, monthsStretch(year.year(), found->second.first, found->second.last),
        CalendarUnit::Quarter, found->first);
    frame.approximate = found->second.vague;
    frame.hasMonth = true;
    frame.rule = u"part of a year";
    return frame;
}

std::optional<ChineseTimeParser::PartCount> ChineseTimeParser::parsePartCount(qsizetype position) const
{
    PartCount count;
    qsizetype p = position + 1;
    if (isAt(position, u"最后")) {
        count.side = PartCount::Side::Last;
        ++p;
    } else if (at(position) == u'后' || at(position) == u'末') {
        count.side = PartCount::Side::Last;
    } else if (at(position) == u'前' || at(position) == u'首' || at(position) == u'头') {
        count.side = PartCount::Side::First;
    } else if (at(position) != u'第') {
        return std::nullopt;
    }
    const auto number = wholeNumber(skipSpace(p), 1, 366);
    if (!number)
        return std::nullopt;
    count.number = number->number;
    count.end = skipSpace(number->end);
    count.end += at(count.end) == u'个' ? 1 : 0;
    return count;
}

/// 第三周, 第一個周二 of a year or month.
std::optional<TimeFrame> ChineseTimeParser::numberedWeekOf(
    const TimeFrame& whole, int number, qsizetype weekEnd) const
{
    TimeFrame week = narrowed(whole, whole.days, CalendarUnit::Week, weekEnd);
    week.rule = u"numbered week";
    if (const auto weekday = weekdayOf(week, weekEnd)) {
        const int isoDay = domain::isoWeekday(weekday->days.first);
        const domain::DayNumber day = nthWeekday(whole.days, isoDay, number);
        return narrowed(whole, { day, day }, CalendarUnit::Day, weekday->end);
    }
    constexpr int mostWeeks = 53;
    if (number > mostWeeks)
        return std::nullopt;
    week.days = whole.grain == CalendarUnit::Month ? weekOfMonth(whole.year(), whole.month(), number)
                                                   : weekOfYear(whole.year(), number);
    return week;
}

/// 第三周, 前十天, 最後兩個月, 第一個周二 of a year or month.
std::optional<TimeFrame> ChineseTimeParser::countedPartOf(const TimeFrame& whole, qsizetype position)
{
    const auto count = parsePartCount(position);
    if (!count)
        return std::nullopt;
    const auto week = word(Kind::Week, count->end);
    if (week && count->side == PartCount::Side::Nth)
        return numberedWeekOf(whole, count->number, week->end);
    const auto unitWord = word(Kind::Unit, count->end);
    const auto unit = unitWord ? static_cast<CalendarUnit>(unitWord->number) : whole.grain;
    if (unit >= whole.grain || m_vocabulary.isOtherWord(m_text, count->end))
        return std::nullopt;
    DayStretch days = whole.days;
    if (unit == CalendarUnit::Week && count->side == PartCount::Side::Last) {
        days = lastWeeksOf(whole.days, count->number);
    } else if (unit == CalendarUnit::Week) {
        const DayStretch first = unitAround(whole.days.first, CalendarUnit::Week);
        days = { first.first, movedBy(first.last, unit, count->number - 1) };
    } else if (count->side == PartCount::Side::Last) {
        days.first = movedBy(whole.days.last + 1, unit, -count->number);
    } else {
        days.last = movedBy(whole.days.first, unit, count->number) - 1;
        if (count->side == PartCount::Side::Nth)
            days.first = movedBy(whole.days.first, unit, count->number - 1);
    }
    constexpr int restOfWeek = 6; // whole weeks may reach over the edges
    if (days.first < whole.days.first - restOfWeek || days.last > whole.days.last + restOfWeek)
        return std::nullopt;
    TimeFrame frame = narrowed(whole, days, unit, unitWord->end);
    frame.rule = u"counted part";
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::holidayOf(const TimeFrame& year, qsizetype position)
{
    const auto holiday = m_vocabulary.findHoliday(m_text, position);
    if (!holiday)
        return std::nullopt;
    const auto day = holidayIn(year.year(), holiday->second);
    if (!day)
        return std::nullopt;
    TimeFrame frame = narrowed(year, { *day, *day }, CalendarUnit::Day, holiday->first);
    frame.rule = u"holiday";
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::dayNumberOf(const TimeFrame& month, qsizetype position)
{
    const auto number = wholeNumber(position, 1, 31);
    if (!number)
        return std::nullopt;
    const domain::CivilDate first = month.firstDate();
    int last = number->number;
    qsizetype end = skipSpace(number->end);
    const bool named = at(end) == u'日' || at(end) == u'号';
    if (!named) {
        const auto connector = word(Kind::Connector, end);
        const auto second = connector ? wholeNumber(skipSpace(connector->end), 1, 31) : std::nullopt;
        if (second && (at(second->end) == u'日' || at(second->end) == u'号')
            && second->number > last) { // 3-5日
            last = second->number;
            end = second->end + 1;
        } else if (at(position).unicode() < 0x80 || number->number < 10
            || QStringView(u"个天年月周点时分万亿元人多余名项家").contains(at(number->end))) {
            return std::nullopt; // only a Chinese number such as 五月二十三 may stand without 日
        } else {
            end = number->end;
        }
    } else {
        ++end;
    }
    if (last > domain::daysInMonth(first.year, first.month)) {
        if (!named || !month.hasYear)
            return std::nullopt;
        TimeFrame impossible = narrowed(month, month.days, CalendarUnit::Day, end); // 2月30日 is no day
        impossible.known = false;
        return impossible;
    }
    TimeFrame frame = narrowed(month,
        { toDayNumber({ first.year, first.month, number->number }),
            toDayNumber({ first.year, first.month, last }) },
        CalendarUnit::Day, end);
    frame.end = skipWeekdayNote(end);
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::partOfMonth(const TimeFrame& month, qsizetype position)
{
    std::optional<std::pair<qsizetype, TimePart>> found;
    for (const TimePart::Of of : { TimePart::Of::HalfMonth, TimePart::Of::Month }) {
        const auto part = m_vocabulary.findPart(of, m_text, position);
        if (part && (!found || part->first > found->first))
            found = part;
    }
    if (!found)
        return std::nullopt;
    const bool middle = found->first - position == 1 && at(position) == u'中';
    if (middle && afterOtherMiddle.contains(at(found->first)) && at(found->first) != QChar())
        return std::nullopt;
    const domain::CivilDate first = month.firstDate();
    const int length = domain::daysInMonth(first.year, first.month);
    const DayStretch days { toDayNumber({ first.year, first.month, found->second.first }),
        toDayNumber({ first.year, first.month, std::min(found->second.last, length) }) };
    TimeFrame frame = narrowed(month, days, CalendarUnit::Week, found->first);
    frame.approximate = found->second.vague;
    frame.rule = u"part of a month";
    return frame;
}

TimeFrame ChineseTimeParser::withinMonth(const TimeFrame& month)
{
    if (month.grain != CalendarUnit::Month)
        return month;
    qsizetype position = skipSpace(month.end);
    for (int pass = 0; pass < 2; ++pass) {
        if (auto day = dayNumberOf(month, position))
            return *day;
        if (auto part = partOfMonth(month, position))
            return *part;
        if (auto counted = countedPartOf(month, position))
            return *counted;
        if (at(position) != u'的')
            break;
        position = skipSpace(position + 1);
    }
    return month;
}

/// 今夏, 去冬, 明春.
std::optional<TimeFrame> ChineseTimeParser::parseShortSeason(qsizetype start) const
{
    static constexpr QStringView years = u"去今明";
    static constexpr QStringView seasons = u"春夏秋冬";
    const qsizetype year = years.indexOf(at(start));
    const qsizetype season = seasons.indexOf(at(start + 1));
    if (year < 0 || season < 0 || at(start) == QChar() || at(start + 1) == QChar() || at(start + 2) == u'节')
        return std::nullopt;
    TimeFrame frame
        = m_reference.fromPublication(start, start + 2, CalendarUnit::Year, static_cast<int>(year) - 1);
    const domain::DayNumber first = toDayNumber({ frame.year(), 3 * (static_cast<int>(season) + 1), 1 });
    frame.days = { first, movedBy(first, CalendarUnit::Month, 3) - 1 };
    frame.grain = CalendarUnit::Quarter;
    frame.hasMonth = true;
    return frame;
}

/// Parts named without their whole: 年初, 月底, 上半年, 一季度, a holiday.
std::optional<TimeFrame> ChineseTimeParser::parsePartAlone(qsizetype start)
{
    const bool afterNumber
        = at(start - 1).isDigit() || text::chineseDigit(at(start - 1)) >= 0 || at(start - 1) == u'每';
    if (auto season = parseShortSeason(start))
        return season;
    static constexpr QStringView firsts = u"年上下前后岁月第首末一二三四1234q";
    if (!firsts.contains(at(start)) && !m_vocabulary.findHoliday(m_text, start))
        return std::nullopt;
    const TimeFrame year = m_reference.fromPublication(start, start, CalendarUnit::Year, 0);
    TimeFrame loose = year;
    loose.hasYear = false;
    if (isAt(start, u"年") || isAt(start, u"上半") || isAt(start, u"下半") || isAt(start, u"前半")
        || isAt(start, u"后半") || isAt(start, u"岁末")) {
        if (auto part = monthsOf(year, start); part && part->end - start > 1 && !afterNumber)
            return part;
        if (auto half = partOfMonth(m_reference.fromPublication(start, start, CalendarUnit::Month, 0), start);
            half && half->end - start > 2)
            return half;
    }
    if (isAt(start, u"月") && !afterNumber) {
        auto part = partOfMonth(m_reference.fromPublication(start, start, CalendarUnit::Month, 0), start);
        if (part && part->end - start > 1)
            return part;
    }
    if (auto quarter = quarterOf(loose, start))
        return quarter;
    return holidayOf(year, start);
}

} // namespace tidemark::extraction
