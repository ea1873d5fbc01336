// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/numeric_dates.h"

namespace tidemark::extraction {

using domain::toDayNumber;

namespace {

bool isLetter(QChar character)
{
    return character.isLetter() && character.unicode() < 0x250;
}

} // namespace

/// The date written behind a weekday: Friday, 7 June; Fri (Jun-7). Without a year it is the year in which the
/// weekday is right.
std::optional<TimeFrame> EnglishTimeParser::dateBehindWeekday(qsizetype end, int weekday)
{
    const bool opened = at(skip(end)) == u'(' || at(end) == u'-' || at(end) == u'.';
    const qsizetype dateAt = skip(opened ? skip(end) + 1 : skipComma(end));
    const auto numeric = parseNumericDate(m_text, dateAt, NumericOrder::MonthFirst, m_reference);
    if (numeric && numeric->grain == CalendarUnit::Day)
        return numeric;
    for (const auto grammar : { &EnglishTimeParser::parseMonthDate, &EnglishTimeParser::parseDayOfMonth }) {
        auto date = (this->*grammar)(dateAt, nullptr);
        if (!date || date->grain != CalendarUnit::Day)
            continue;
        for (const int years : { 0, 1, -1 }) {
            const domain::DayNumber moved = movedBy(date->days.first, CalendarUnit::Year, years);
            if (!date->hasYear && domain::isoWeekday(moved) == weekday) {
                date->days = { moved, moved };
                break;
            }
        }
        return date;
    }
    return std::nullopt;
}

/// The week said behind a weekday: Friday of next week, Friday after next.
std::optional<EnglishWord> EnglishTimeParser::weekBehindWeekday(qsizetype end) const
{
    if (const auto after = literal(skip(end), u"after next"))
        return EnglishWord { *after, 1 };
    const qsizetype link = skip(end);
    const qsizetype position = skip(literal(link, u"of").value_or(link));
    const auto which = word(Kind::Which, position);
    const auto week = which ? literal(skip(which->end), u"week") : std::nullopt;
    return week ? std::optional(EnglishWord { *week, which->number }) : std::nullopt;
}

/// The day a weekday without a date means: `which` is the word in front of it (this, next, last).
domain::DayNumber EnglishTimeParser::dayOfWeekday(int weekday, const std::optional<EnglishWord>& which,
    QStringView whichWords, const std::optional<EnglishWord>& week) const
{
    const domain::DayNumber today = m_reference.publishedDay();
    const domain::DayNumber monday = unitAround(today, CalendarUnit::Week).first;
    const domain::DayNumber thisWeek = monday + weekday - 1;
    if (week)
        return thisWeek + 7 * week->number;
    if (whichWords.contains(u"past"))
        return today - (domain::isoWeekday(today) - weekday + 6) % 7 - 1;
    if (whichWords.contains(u"coming"))
        return today + (weekday - domain::isoWeekday(today) + 6) % 7 + 1;
    if (which && which->number != 0)
        return thisWeek + 7 * which->number;
    if (which)
        return thisWeek < today ? thisWeek + 7 : thisWeek;
    return thisWeek > today ? thisWeek - 7 : thisWeek; // news means the one that has just been
}

std::optional<TimeFrame> EnglishTimeParser::parseWeekday(qsizetype start)
{
    const auto which = word(Kind::Which, start);
    const qsizetype nameAt = which ? skip(which->end) : start;
    const auto day = word(Kind::Weekday, nameAt);
    if (!day)
        return std::nullopt;
    const QStringView name = m_text.mid(nameAt, day->end - nameAt);
    if (!which && (name == u"sun" || name == u"sat") && at(day->end) != u'.' && at(day->end) != u',')
        return std::nullopt;
    if (auto date = dateBehindWeekday(day->end, day->number)) {
        date->start = start;
        return date;
    }
    const auto week = which ? std::nullopt : weekBehindWeekday(day->end);
    TimeFrame frame = m_reference.fromPublication(start, week ? week->end : day->end, CalendarUnit::Day, 0);
    frame.rule = u"weekday";
    frame.hasYear = week || (which && which->number != 0);
    const QStringView whichWords = which ? m_text.mid(start, which->end - start) : QStringView();
    const domain::DayNumber date = dayOfWeekday(day->number, which, whichWords, week);
    frame.days = { date, date };
    addDayNumber(frame, day->number);
    return frame;
}

/// Friday the 22nd: the nearest such day.
void EnglishTimeParser::addDayNumber(TimeFrame& frame, int weekday) const
{
    const auto number = literal(skip(frame.end), u"the") ? dayNumber(skip(frame.end), true) : std::nullopt;
    if (!number)
        return;
    constexpr int reach = 45;
    const domain::DayNumber today = m_reference.publishedDay();
    for (domain::DayNumber day = today - reach; day <= today + reach; ++day) {
        if (domain::toCivilDate(day).day == number->number && domain::isoWeekday(day) == weekday)
            frame.days = { day, day };
    }
    frame.end = number->end;
}

/// "on the 21st": a day number with its article, where no noun follows.
std::optional<TimeFrame> EnglishTimeParser::parseDayNumberAlone(qsizetype start)
{
    const auto day = literal(start, u"the") ? dayNumber(start, false) : std::nullopt;
    if (!day)
        return std::nullopt;
    const qsizetype next = skip(day->end);
    const bool nounFollows = isLetter(at(next)) && !literal(next, u"of") && !literal(next, u"with")
        && !literal(next, u"at") && !literal(next, u"to") && !literal(next, u"and") && !literal(next, u"or");
    const bool decimal = QStringView(u".,").contains(at(day->end)) && at(day->end + 1).isDigit();
    if (nounFollows || decimal || !at(skipArticle(start)).isDigit() || at(day->end) == u'-'
        || at(day->end) == u'%')
        return std::nullopt;
    const domain::CivilDate today = domain::toCivilDate(m_reference.publishedDay());
    for (int back = day->number > today.day ? 1 : 0; back <= 2; ++back) {
        TimeFrame frame = m_reference.fromPublication(start, day->end, CalendarUnit::Month, -back);
        const domain::CivilDate first = frame.firstDate();
        if (day->number > domain::daysInMonth(first.year, first.month))
            continue;
        const domain::DayNumber date = toDayNumber({ first.year, first.month, day->number });
        frame.days = { date, date };
        frame.grain = CalendarUnit::Day;
        return frame;
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
