// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/numeric_dates.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::toDayNumber;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return character.isLetter() && character.unicode() < 0x250;
}

int expandedYear(int value, qsizetype digits, int publishedYear)
{
    if (digits > 2)
        return value;
    constexpr int yearsAhead = 10;
    return 2000 + value <= publishedYear + yearsAhead ? 2000 + value : 1900 + value;
}

constexpr QStringView yearIntroductions = u"in since by from until till before after during of year for "
                                          u"through to early late mid circa around and or not than the";

} // namespace

/// 15th, the 15th, 15, twenty-first, twenty one.
std::optional<EnglishWord> EnglishTimeParser::dayNumber(qsizetype position, bool ordinalOnly) const
{
    qsizetype p = skipArticle(position);
    int value = 0;
    const qsizetype digitsAt = p;
    while (isDigit(at(p)) && p - digitsAt < 3)
        value = value * 10 + (m_text[p++].unicode() - u'0');
    if (p > digitsAt) {
        const QStringView suffix = m_text.mid(p, 2);
        const bool ordinal = (suffix == u"st" || suffix == u"nd" || suffix == u"rd" || suffix == u"th")
            && !isLetter(at(p + 2));
        p += ordinal ? 2 : 0;
        const bool clean = !isLetter(at(p)) && !isDigit(at(p)) && value >= 1 && value <= 31;
        return clean && (ordinal || !ordinalOnly) ? std::optional(EnglishWord { p, value }) : std::nullopt;
    }
    if (const auto ordinal = word(Kind::Ordinal, p))
        return EnglishWord { ordinal->end, ordinal->number };
    const auto tens = word(Kind::Number, p);
    if (!tens || tens->number > 31)
        return std::nullopt;
    const qsizetype next = at(tens->end) == u'-' ? tens->end + 1 : skip(tens->end);
    const auto unit = word(Kind::Ordinal, next);
    if (unit && unit->number < 10 && tens->number % 10 == 0 && tens->number + unit->number <= 31)
        return EnglishWord { unit->end, tens->number + unit->number };
    const auto number = wholeNumber(p);
    return !ordinalOnly && number && number->number <= 31 ? number : std::nullopt;
}

/// nineteen seventy eight, nineteen zero one, two thousand (and) eighteen, nineteen hundred ninety three.
std::optional<EnglishWord> EnglishTimeParser::yearInWords(qsizetype position) const
{
    const auto first = word(Kind::Number, position);
    if (!first || first->number < 2 || first->number > 20)
        return std::nullopt;
    if (const auto thousand = literal(skip(first->end), u"thousand"); thousand && first->number == 2) {
        const auto conjunction = literal(skip(*thousand), u"and");
        const auto rest = wholeNumber(skip(conjunction.value_or(*thousand)));
        return rest && rest->number < 100 ? EnglishWord { rest->end, 2000 + rest->number }
                                          : EnglishWord { *thousand, 2000 };
    }
    if (first->number < 16)
        return std::nullopt;
    qsizetype p = skip(first->end);
    if (const auto hundred = literal(p, u"hundred"))
        p = skip(*hundred);
    bool zero = false;
    for (const QStringView nothing : { QStringView(u"zero"), QStringView(u"oh") }) {
        if (const auto end = literal(p, nothing)) {
            p = skip(*end);
            zero = true;
        }
    }
    const auto rest = wholeNumber(p);
    if (!rest || rest->number > 99 || (rest->number < 10 && !zero) || isDigit(at(p)))
        return std::nullopt;
    return EnglishWord { rest->end, first->number * 100 + rest->number };
}

/// The year behind a month or day: 2016, '16, 96, , 2016, of 2016.
std::optional<EnglishWord> EnglishTimeParser::yearBehind(qsizetype position) const
{
    qsizetype p = skipComma(position);
    const bool comma = p > position && (at(position) == u',' || at(skip(position)) == u',');
    for (const QStringView link : { QStringView(u"of"), QStringView(u"in") }) {
        if (const auto end = literal(p, link))
            p = skip(*end);
    }
    if (at(p) == u'-' || at(p) == u'/')
        ++p;
    const bool apostrophe = at(p) == u'\'' || at(p) == u'’';
    const qsizetype digitsAt = p + (apostrophe ? 1 : 0);
    qsizetype end = digitsAt;
    int value = 0;
    while (isDigit(at(end)) && end - digitsAt < 5)
        value = value * 10 + (m_text[end++].unicode() - u'0');
    const qsizetype digits = end - digitsAt;
    if (digits == 0) {
        const auto words = yearInWords(p);
        return words;
    }
    if (isLetter(at(end)) || isDigit(at(end)) || (at(end) == u':' && isDigit(at(end + 1))))
        return std::nullopt;
    for (const QStringView era : { QStringView(u"ad"), QStringView(u"ce"), QStringView(u"a.d.") }) {
        if (const auto named = literal(skip(end), era))
            return EnglishWord { *named, value };
    }
    if (digits == 4 && value >= 1000 && value < 3000)
        return EnglishWord { end, value };
    const bool plausibleShort
        = digits == 2 && (value > 31 || apostrophe) && !(comma && !apostrophe && value <= 31);
    return plausibleShort
        ? std::optional(EnglishWord { end, expandedYear(value, 2, m_reference.publishedYear()) })
        : std::nullopt;
}

std::optional<TimeFrame> EnglishTimeParser::monthDay(
    qsizetype start, int month, qsizetype end, const TimeFrame* before)
{
    TimeFrame frame = m_reference.yearOfMonth(start, month, before);
    if (const auto year = yearBehind(end)) {
        frame = yearFrame(start, year->end, year->number, year->number);
        end = year->end;
    }
    frame.start = start;
    frame.end = end;
    frame.days = monthStretch(frame.year(), month);
    frame.grain = CalendarUnit::Month;
    frame.hasMonth = true;
    return frame;
}

/// May and march are verbs more often than months.
bool EnglishTimeParser::monthIsVerb(const EnglishWord& month, qsizetype position) const
{
    const QStringView name = m_text.mid(position, month.end - position);
    if (name == u"mar")
        return true;
    if (name != u"may" && name != u"march")
        return false;
    if (wordBefore(position,
            u"in since by from until of this next last early late mid during through before after to and"))
        return name == u"may" && m_original[position].isLower();
    return name == u"may" || m_original[position].isLower() ? position > 0 : false;
}

/// A month, also with its day written on to it: Oct2.
std::optional<EnglishWord> EnglishTimeParser::monthAt(qsizetype start) const
{
    if (const auto month = word(Kind::Month, start))
        return month;
    constexpr qsizetype longestName = 9;
    qsizetype end = start;
    while (isLetter(at(end)) && end - start <= longestName)
        ++end;
    const bool dayOn
        = end - start >= 3 && isDigit(at(end)) && !isLetter(at(end + 1)) && !isLetter(at(end + 2));
    return dayOn ? m_words.find(Kind::Month, m_text.mid(0, end), start) : std::nullopt;
}

std::optional<TimeFrame> EnglishTimeParser::parseMonthDate(qsizetype start, const TimeFrame* before)
{
    const auto month = monthAt(start);
    if (!month)
        return std::nullopt;
    qsizetype p = month->end;
    p += at(p) == u'.' ? 1 : 0;
    qsizetype next = skip(p);
    if (at(next) == u',' || at(next) == u'-' || at(next) == u'/')
        next = skip(next + 1);
    const auto day = dayNumber(next, false);
    const bool isDay = day
        && !(isDigit(at(day->end)) || at(day->end) == u'%'
            || (at(day->end) == u':' && isDigit(at(day->end + 1))));
    if (isDay) {
        std::optional<EnglishWord> last;
        const auto connector = word(Kind::Connector, skip(day->end));
        if (connector) { // August 10 - 22, 2012
            last = dayNumber(skip(connector->end), false);
            if (last
                && (word(Kind::Month, skip(last->end)) || at(last->end) == u'/' || last->number <= day->number
                    || at(last->end) == u'-'))
                last.reset();
        }
        const qsizetype end = last ? last->end : day->end;
        auto frame = monthDay(start, month->number, end, before);
        const domain::CivilDate first = frame->firstDate();
        const int until = last ? last->number : day->number;
        if (until > domain::daysInMonth(first.year, first.month))
            return std::nullopt;
        frame->days = { toDayNumber({ first.year, first.month, day->number }),
            toDayNumber({ first.year, first.month, until }) };
        frame->grain = CalendarUnit::Day;
        return frame;
    }
    const auto year = yearBehind(p);
    if (!year && monthIsVerb(*month, start))
        return std::nullopt;
    auto frame = monthDay(start, month->number, month->end, before);
    return frame;
}

/// 10 August, the 2nd of March, 10-22 August 2012, twenty second of June 2017.
std::optional<TimeFrame> EnglishTimeParser::parseDayOfMonth(qsizetype start, const TimeFrame* before)
{
    const auto day = dayNumber(start, false);
    if (!day)
        return std::nullopt;
    qsizetype p = skip(day->end);
    int until = day->number;
    if (const auto connector = word(Kind::Connector, p)) {
        const auto last = dayNumber(skip(connector->end), false);
        if (last && last->number > day->number) {
            until = last->number;
            p = skip(last->end);
        }
    }
    const bool range = until != day->number;
    if (!range && (at(p) == u'-' || at(p) == u'/'))
        ++p;
    const auto link = literal(p, u"of");
    if (link)
        p = skip(*link);
    if (const auto which = word(Kind::Which, p)) { // the 20th of next month
        const auto unit = literal(skip(which->end), u"month");
        if (!unit || (!link && !range && isDigit(at(start))))
            return std::nullopt;
        TimeFrame month = m_reference.fromPublication(start, *unit, CalendarUnit::Month, which->number);
        const domain::CivilDate first = month.firstDate();
        if (until > domain::daysInMonth(first.year, first.month))
            return std::nullopt;
        month.days = { toDayNumber({ first.year, first.month, day->number }),
            toDayNumber({ first.year, first.month, until }) };
        month.grain = CalendarUnit::Day;
        return month;
    }
    const auto month = word(Kind::Month, p);
    if (!month)
        return std::nullopt;
    auto frame = monthDay(start, month->number, month->end, before);
    const domain::CivilDate first = frame->firstDate();
    if (until > domain::daysInMonth(first.year, first.month))
        return std::nullopt;
    frame->days = { toDayNumber({ first.year, first.month, day->number }),
        toDayNumber({ first.year, first.month, until }) };
    frame->grain = CalendarUnit::Day;
    return frame;
}

/// 2018 March 18, 2019-aug-1, 2016 April.
void EnglishTimeParser::addMonthBehind(TimeFrame& year) const
{
    const qsizetype monthAt = at(year.end) == u'-' || at(year.end) == u'/' ? year.end + 1 : skip(year.end);
    const auto month = word(Kind::Month, monthAt);
    if (!month)
        return;
    const bool joined = at(month->end) == u'-' || at(month->end) == u'/';
    const auto day = dayNumber(joined ? month->end + 1 : skip(month->end), false);
    const int number = year.year();
    year.days = monthStretch(number, month->number);
    year.grain = CalendarUnit::Month;
    year.end = month->end;
    year.hasMonth = true;
    if (!day || day->number > domain::daysInMonth(number, month->number))
        return;
    const domain::DayNumber date = toDayNumber({ number, month->number, day->number });
    year.days = { date, date };
    year.grain = CalendarUnit::Day;
    year.end = day->end;
}

std::optional<TimeFrame> EnglishTimeParser::parseYear(qsizetype start, bool introduced)
{
    qsizetype p = start;
    for (const QStringView name :
        { QStringView(u"calendar year"), QStringView(u"year of"), QStringView(u"year") }) {
        if (const auto end = literal(p, name)) {
            p = skip(*end);
            introduced = true;
            break;
        }
    }
    if (const auto words = yearInWords(p); words && (introduced || wordBefore(start, yearIntroductions)))
        return yearFrame(start, words->end, words->number, words->number);
    const auto number = wholeNumber(p);
    if (!number || !isDigit(at(p)) || isLetter(at(number->end))
        || QStringView(u"%:").contains(at(number->end))
        || ((at(number->end) == u'.' || at(number->end) == u',') && isDigit(at(number->end + 1))))
        return std::nullopt;
    const qsizetype digits = number->end - p;
    const bool named = p > start && digits >= 3;
    if (digits != 4 && !named)
        return std::nullopt;
    const bool ordinary = number->number >= 1500 && number->number < 2100;
    const bool joinedMonth = at(number->end) == u'-' || at(number->end) == u'/';
    const bool monthBehind = word(Kind::Month, joinedMonth ? number->end + 1 : skip(number->end)).has_value();
    const bool placed = introduced || monthBehind || wordBefore(start, yearIntroductions);
    if (!(named || (ordinary && placed)))
        return std::nullopt;
    TimeFrame frame = yearFrame(start, number->end, number->number, number->number);
    for (const QStringView era : { QStringView(u"ad"), QStringView(u"a.d."), QStringView(u"ce") }) {
        if (const auto end = literal(skip(number->end), era))
            frame.end = *end;
    }
    if (!named)
        addMonthBehind(frame);
    return frame;
}

std::optional<TimeFrame> EnglishTimeParser::parseDecadeOrCentury(qsizetype start)
{
    const qsizetype p = skipArticle(start);
    const qsizetype digitsAt = p + (at(p) == u'\'' || at(p) == u'’' ? 1 : 0);
    qsizetype end = digitsAt;
    int value = 0;
    while (isDigit(at(end)) && end - digitsAt < 5)
        value = value * 10 + (m_text[end++].unicode() - u'0');
    const qsizetype digits = end - digitsAt;
    const qsizetype plural = at(end) == u'\'' || at(end) == u'’' ? end + 1 : end;
    if ((digits == 4 || digits == 2) && value % 10 == 0 && at(plural) == u's' && !isLetter(at(plural + 1))) {
        const int first = digits == 4 ? value : 1900 + value;
        TimeFrame frame = yearFrame(start, plural + 1, first, first + 9);
        frame.grain = CalendarUnit::Decade;
        frame.rule = u"decade";
        return frame;
    }
    const auto named = dayNumber(p, true);
    if (named) {
        if (const auto century = literal(skip(named->end), u"century")) {
            TimeFrame frame
                = yearFrame(start, *century, (named->number - 1) * 100, (named->number - 1) * 100 + 99);
            frame.grain = CalendarUnit::Century;
            frame.rule = u"century";
            return frame;
        }
    }
    qsizetype decadeAt = p;
    int century = 1900;
    if (const auto prefix = word(Kind::Number, p); prefix && prefix->number >= 16 && prefix->number <= 20) {
        decadeAt = skip(prefix->end);
        century = prefix->number * 100;
    }
    const auto decade = word(Kind::Decade, decadeAt);
    if (!decade || (p == start && decadeAt == p))
        return std::nullopt;
    TimeFrame frame = yearFrame(start, decade->end, century + decade->number, century + decade->number + 9);
    frame.grain = CalendarUnit::Decade;
    frame.rule = u"decade";
    return frame;
}

std::optional<TimeFrame> EnglishTimeParser::parseDate(qsizetype start, const TimeFrame* before)
{
    if (auto numeric = parseNumericDate(m_text, start, NumericOrder::MonthFirst, m_reference))
        return numeric;
    if (auto date = parseMonthDate(start, before))
        return date;
    if (auto date = parseDayOfMonth(start, before))
        return date;
    if (auto part = parseOrdinalPart(start))
        return part;
    if (auto weekday = parseWeekday(start))
        return weekday;
    if (const auto now = word(Kind::Now, start); now && before)
        return m_reference.fromPublication(start, now->end, CalendarUnit::Day, 0);
    if (const auto day = word(Kind::Day, start))
        return m_reference.fromPublication(start, day->end, CalendarUnit::Day, day->number);
    for (const auto grammar : { &EnglishTimeParser::parsePart, &EnglishTimeParser::parseQuarter,
             &EnglishTimeParser::parseUnit, &EnglishTimeParser::parseSeason, &EnglishTimeParser::parseHoliday,
             &EnglishTimeParser::parseDecadeOrCentury, &EnglishTimeParser::parseDayNumberAlone }) {
        if (auto frame = (this->*grammar)(start))
            return frame;
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
