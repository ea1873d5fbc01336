// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/holidays.h"
#include "extraction/numeric_dates.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::toDayNumber;

namespace {

/// Days of a stretch that early, mid, late, the beginning and the end of it are read as; all are marked
/// approximate.
DayStretch partOf(const DayStretch& whole, CalendarUnit unit, EnglishPart part)
{
    struct Share {
        int first, last;
    };
    // in months of a year, days of a month, days of a week: early, mid, late, beginning, end
    static constexpr Share ofYear[] = { { 1, 6 }, { 5, 8 }, { 7, 12 }, { 1, 4 }, { 9, 12 } };
    static constexpr Share ofMonth[] = { { 1, 10 }, { 11, 20 }, { 16, 31 }, { 1, 10 }, { 21, 31 } };
    static constexpr Share ofWeek[] = { { 1, 3 }, { 2, 5 }, { 4, 7 }, { 1, 3 }, { 5, 7 } };
    const auto index = static_cast<size_t>(part) - 1;
    if (unit == CalendarUnit::Week)
        return { whole.first + ofWeek[index].first - 1, whole.first + ofWeek[index].last - 1 };
    if (unit == CalendarUnit::Month)
        return { whole.first + ofMonth[index].first - 1,
            std::min(whole.last, whole.first + ofMonth[index].last - 1) };
    const int year = domain::toCivilDate(whole.first).year;
    if (unit == CalendarUnit::Year)
        return monthsStretch(year, ofYear[index].first, ofYear[index].last);
    const domain::DayNumber third = (whole.last - whole.first + 1) / 3;
    if (part == EnglishPart::Early || part == EnglishPart::Beginning)
        return { whole.first, whole.first + third - 1 };
    if (part == EnglishPart::Middle)
        return { whole.first + third, whole.last - third };
    return { whole.last - third + 1, whole.last };
}

} // namespace

std::optional<TimeFrame> EnglishTimeParser::yearAround(qsizetype position)
{
    qsizetype p = position;
    if (const auto link = word(Kind::Link, p))
        p = skip(link->end);
    if (const auto which = word(Kind::Which, p)) {
        if (const auto year = literal(skip(which->end), u"year"))
            return m_reference.fromPublication(position, *year, CalendarUnit::Year, which->number);
    }
    if (const auto the = literal(p, u"the year"))
        return m_reference.fromPublication(position, *the, CalendarUnit::Year, 0);
    if (at(p) == u'-')
        ++p;
    return parseYear(p, true);
}

/// What an ordinal or a part may be of: a month, year, week, quarter or decade.
std::optional<TimeFrame> EnglishTimeParser::whole(qsizetype position)
{
    if (const auto which = word(Kind::Which, position)) {
        const qsizetype noun = skip(which->end);
        if (const auto month = word(Kind::Month, noun)) {
            const bool modal
                = m_text.mid(noun, month->end - noun) == u"may" && m_original[noun].isLower(); // this may
            if (modal)
                return std::nullopt;
            TimeFrame frame
                = m_reference.fromPublication(position, month->end, CalendarUnit::Year, which->number);
            frame.days = monthStretch(frame.year(), month->number);
            frame.grain = CalendarUnit::Month;
            return frame;
        }
        const auto unit = word(Kind::Unit, noun);
        if (unit && unit->number >= static_cast<int>(CalendarUnit::Week))
            return m_reference.fromPublication(
                position, unit->end, static_cast<CalendarUnit>(unit->number), which->number);
        return std::nullopt;
    }
    const qsizetype noun = skipArticle(position);
    if (const auto unit = word(Kind::Unit, noun);
        unit && unit->number >= static_cast<int>(CalendarUnit::Week) && m_text[unit->end - 1] != u's')
        return m_reference.fromPublication(position, unit->end, static_cast<CalendarUnit>(unit->number), 0);
    if (word(Kind::Month, noun)) {
        auto month = parseMonthDate(noun, nullptr);
        if (!month)
            month = monthDay(noun, word(Kind::Month, noun)->number, word(Kind::Month, noun)->end, nullptr);
        return month->grain == CalendarUnit::Month ? month : std::nullopt;
    }
    if (auto decade = parseDecadeOrCentury(position))
        return decade;
    if (auto year = parseYear(noun, true))
        return year;
    return std::nullopt;
}

/// first, 3rd, last, the second last (-2) in front of a weekday or unit.
std::optional<EnglishWord> EnglishTimeParser::parseOrdinal(qsizetype start) const
{
    const qsizetype position = skipArticle(start);
    if (const auto last = literal(position, u"last"))
        return EnglishWord { skip(*last), -1 };
    const auto number = dayNumber(position, true);
    if (!number)
        return std::nullopt;
    const auto fromEnd = literal(skip(number->end), u"last");
    EnglishWord ordinal { skip(fromEnd.value_or(number->end)), fromEnd ? -number->number : number->number };
    if (at(ordinal.end) == u'-')
        ordinal.end = skip(ordinal.end + 1);
    return ordinal;
}

/// the first Friday of July, last week of 2016, the third quarter of 2020, fifth last day of May.
std::optional<TimeFrame> EnglishTimeParser::parseOrdinalPart(qsizetype start)
{
    const auto ordinal = parseOrdinal(start);
    if (!ordinal)
        return std::nullopt;
    const auto weekday = word(Kind::Weekday, ordinal->end);
    const auto unitWord = weekday ? std::nullopt : word(Kind::Unit, ordinal->end);
    if (!weekday && !unitWord)
        return std::nullopt;
    const qsizetype nounEnd = weekday ? weekday->end : unitWord->end;
    const auto unit = weekday ? CalendarUnit::Day : static_cast<CalendarUnit>(unitWord->number);
    const auto link = word(Kind::Link, skip(nounEnd));
    std::optional<TimeFrame> frame = whole(link ? skip(link->end) : skip(nounEnd));
    const bool quarterAlone
        = !frame && unit == CalendarUnit::Quarter && ordinal->number >= 1 && ordinal->number <= 4;
    if (quarterAlone)
        frame = m_reference.fromPublication(start, nounEnd, CalendarUnit::Year, 0);
    if (!frame || (frame->end <= nounEnd && !quarterAlone) || unit >= frame->grain)
        return std::nullopt;
    const DayStretch all = frame->days;
    frame->start = start;
    frame->rule = u"numbered part";
    frame->days = weekday ? weekdayWithin(*frame, weekday->number, ordinal->number)
                          : unitWithin(*frame, unit, ordinal->number);
    frame->grain = unit;
    const bool missing
        = weekday && (frame->days.first < all.first || frame->days.last > all.last); // a fifth Friday
    return missing ? std::nullopt : frame;
}

DayStretch EnglishTimeParser::weekdayWithin(const TimeFrame& frame, int weekday, int ordinal)
{
    const domain::DayNumber day = nthWeekday(frame.days, weekday, ordinal);
    return { day, day };
}

/// The nth unit within a longer stretch; negative numbers count from its end.
DayStretch EnglishTimeParser::unitWithin(const TimeFrame& frame, CalendarUnit unit, int ordinal)
{
    const bool ofYear = frame.grain == CalendarUnit::Year;
    if (unit == CalendarUnit::Week && ordinal > 0)
        return ofYear ? weekOfYear(frame.year(), ordinal) : weekOfMonth(frame.year(), frame.month(), ordinal);
    if (unit == CalendarUnit::Week) {
        // ISO 8601: the last week of a year holds 28 December.
        const domain::DayNumber last = frame.days.last - (ofYear ? 3 : 0);
        return unitAround(last + 7 * (ordinal + 1), CalendarUnit::Week);
    }
    const domain::DayNumber first = ordinal > 0 ? movedBy(frame.days.first, unit, ordinal - 1)
                                                : movedBy(frame.days.last + 1, unit, ordinal);
    return { first, movedBy(first, unit, 1) - 1 };
}

/// early March, the end of 2012, beginning of next week, the rest of the year.
std::optional<TimeFrame> EnglishTimeParser::parsePart(qsizetype start)
{
    const auto part = word(Kind::Part, start);
    if (!part)
        return std::nullopt;
    qsizetype p = skip(part->end);
    p = at(p) == u'-' ? p + 1 : p;
    for (const QStringView link : { QStringView(u"of"), QStringView(u"in"), QStringView(u"around") }) {
        if (const auto end = literal(p, link))
            p = skip(*end);
    }
    auto frame = whole(p);
    if (!frame || frame->grain == CalendarUnit::Day)
        return std::nullopt;
    frame->start = start;
    frame->rule = u"part of a longer time";
    const auto which = static_cast<EnglishPart>(part->number);
    if (which == EnglishPart::Rest) {
        frame->days.first = std::max(frame->days.first, m_reference.publishedDay());
        frame->known = frame->known && m_reference.knows(CalendarUnit::Day);
        return frame;
    }
    frame->days = partOf(frame->days, frame->grain, which);
    frame->approximate = true;
    if (frame->grain >= CalendarUnit::Quarter)
        frame->grain = CalendarUnit::Quarter;
    else
        frame->grain = CalendarUnit::Week;
    return frame;
}

/// Q3 2016, Q3 of this year, 2016H2, 2017-Q1.
std::optional<TimeFrame> EnglishTimeParser::parseQuarter(qsizetype start)
{
    qsizetype p = start;
    std::optional<int> year;
    while (at(p) >= u'0' && at(p) <= u'9' && p - start < 4)
        ++p;
    if (p - start == 4) {
        year = m_text.mid(start, 4).toInt();
        p = at(p) == u'-' ? p + 1 : skip(p);
    } else if (p > start) {
        return std::nullopt;
    }
    const bool quarter = at(p) == u'q';
    const int number = at(p + 1).unicode() - u'0';
    if ((!quarter && at(p) != u'h') || number < 1 || number > (quarter ? 4 : 2)
        || at(p + 2).isLetterOrNumber())
        return std::nullopt;
    TimeFrame frame;
    if (year) {
        frame = yearFrame(start, p + 2, *year, *year);
    } else if (const auto behind = yearAround(skip(p + 2))) {
        frame = *behind;
    } else {
        frame = m_reference.fromPublication(start, p + 2, CalendarUnit::Year, 0);
    }
    const int months = quarter ? 3 : 6;
    frame.start = start;
    frame.days = monthsStretch(frame.year(), (number - 1) * months + 1, number * months);
    frame.grain = CalendarUnit::Quarter;
    frame.rule = u"quarter";
    return frame;
}

/// this weekend, the past fortnight, this working week.
std::optional<TimeFrame> EnglishTimeParser::parseOddUnit(
    qsizetype start, qsizetype noun, const std::optional<EnglishWord>& which) const
{
    const int offset = which ? which->number : 0;
    if (const auto weekend = word(Kind::Weekend, noun); weekend && noun > start) {
        TimeFrame frame = m_reference.fromPublication(start, weekend->end, CalendarUnit::Week, offset);
        frame.days.first += 5;
        return frame;
    }
    if (const auto fortnight = word(Kind::Fortnight, noun); fortnight && offset < 0) {
        TimeFrame frame = m_reference.fromPublication(start, fortnight->end, CalendarUnit::Week, -1);
        frame.days.first -= 7;
        return frame;
    }
    const auto work = word(Kind::WorkWeek, noun);
    if (!work || !which)
        return std::nullopt;
    TimeFrame frame = m_reference.fromPublication(start, work->end, CalendarUnit::Week, offset);
    frame.days.last -= 2;
    return frame;
}

/// the week of 7 October, the week beginning February 4, week 31.
std::optional<TimeFrame> EnglishTimeParser::parseNamedWeek(qsizetype start, qsizetype nounEnd)
{
    static constexpr std::array links { u"of", u"commencing", u"beginning on", u"beginning", u"starting on",
        u"starting" };
    for (const char16_t* link : links) {
        const auto end = literal(skip(nounEnd), link);
        const auto day = end ? parseMonthDate(skip(*end), nullptr) : std::nullopt;
        if (!day || day->grain != CalendarUnit::Day)
            continue;
        TimeFrame frame = *day;
        frame.start = start;
        frame.days = unitAround(day->days.first, CalendarUnit::Week);
        frame.grain = CalendarUnit::Week;
        return frame;
    }
    const auto number = wholeNumber(skip(nounEnd));
    if (!number || number->number < 1 || number->number > 53 || !at(skip(nounEnd)).isDigit())
        return std::nullopt;
    TimeFrame frame = m_reference.fromPublication(start, number->end, CalendarUnit::Year, 0);
    frame.days = weekOfYear(frame.year(), number->number);
    frame.grain = CalendarUnit::Week;
    return frame;
}

/// this week, last quarter, next week on Friday, next March, the weekend, week 31, the week after next.
std::optional<TimeFrame> EnglishTimeParser::parseUnit(qsizetype start)
{
    const auto which = word(Kind::Which, start);
    const qsizetype noun = which ? skip(which->end) : skipArticle(start);
    if (auto odd = parseOddUnit(start, noun, which))
        return odd;
    const auto unitWord = word(Kind::Unit, noun);
    const bool isMonthName
        = unitWord && m_text.mid(noun, unitWord->end - noun) == u"mon"; // Monday more likely
    if (!unitWord || m_text[unitWord->end - 1] == u's' || isMonthName)
        return which && word(Kind::Month, noun) ? whole(start) : std::nullopt;
    const auto unit = static_cast<CalendarUnit>(unitWord->number);
    if (unit == CalendarUnit::BusinessDay || unit == CalendarUnit::HalfYear)
        return std::nullopt;
    if (!which) {
        const auto after = literal(skip(unitWord->end), u"after next");
        if (after && noun > start)
            return m_reference.fromPublication(start, *after, unit, 2);
        return unit == CalendarUnit::Week ? parseNamedWeek(start, unitWord->end) : std::nullopt;
    }
    TimeFrame frame = m_reference.fromPublication(start, unitWord->end, unit, which->number);
    if (unit == CalendarUnit::Decade && which->number < 0) { // the past decade: the ten years before
        const domain::DayNumber today = m_reference.publishedDay();
        frame.days = { movedBy(today, unit, -1), today - 1 };
        frame.known = m_reference.knows(CalendarUnit::Day);
        frame.approximate = true;
        return frame;
    }
    const qsizetype dayAt = skip(literal(skip(unitWord->end), u"on").value_or(unitWord->end));
    const auto weekday = unit == CalendarUnit::Week ? word(Kind::Weekday, dayAt) : std::nullopt;
    if (weekday) {
        const domain::DayNumber day = frame.days.first + weekday->number - 1;
        frame.days = { day, day };
        frame.grain = CalendarUnit::Day;
        frame.end = weekday->end;
    }
    return frame;
}

std::optional<TimeFrame> EnglishTimeParser::parseSeason(qsizetype start)
{
    const auto which = word(Kind::Which, start);
    qsizetype p = which ? skip(which->end) : skipArticle(start);
    const auto season = word(Kind::Season, p);
    if (!season)
        return std::nullopt;
    const auto year = yearAround(skip(season->end));
    if (!year && !which && p == start)
        return std::nullopt;
    TimeFrame frame = year && !which
        ? *year
        : m_reference.fromPublication(start, season->end, CalendarUnit::Year, which ? which->number : 0);
    frame.start = start;
    frame.end = std::max(season->end, year && !which ? year->end : season->end);
    const int number = frame.year();
    const int first = 3 * (season->number - 20);
    frame.days = first == 12
        ? DayStretch { toDayNumber({ number, 12, 1 }), toDayNumber({ number + 1, 3, 1 }) - 1 }
        : monthsStretch(number, first, first + 2);
    frame.grain = CalendarUnit::Quarter;
    frame.rule = u"season";
    return frame;
}

std::optional<TimeFrame> EnglishTimeParser::parseHoliday(qsizetype start)
{
    const auto which = word(Kind::Which, start);
    const qsizetype p = which ? skip(which->end) : skipArticle(start);
    const auto holiday = m_vocabulary.findHoliday(m_text, p);
    if (!holiday)
        return std::nullopt;
    auto year = yearAround(skip(holiday->first));
    TimeFrame frame
        = year.value_or(m_reference.fromPublication(start, holiday->first, CalendarUnit::Year, 0));
    auto day = holidayIn(frame.year(), holiday->second);
    if (!day)
        return std::nullopt;
    const bool passed = *day < m_reference.publishedDay();
    if (!year && which && ((which->number > 0 && passed) || (which->number < 0 && !passed)))
        day = holidayIn(frame.year() + which->number, holiday->second);
    if (!day)
        return std::nullopt;
    frame.start = start;
    frame.days = { *day, *day };
    frame.grain = CalendarUnit::Day;
    frame.rule = u"holiday";
    return frame;
}

} // namespace tidemark::extraction
