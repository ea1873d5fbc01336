// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/numeric_dates.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Certainty;
using domain::DayNumber;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr double largestCount = 3000;

/// "The first time in 20 years", "the worst storm in a decade" look back, not ahead.
bool standsBehindSuperlative(QStringView text, qsizetype position)
{
    constexpr qsizetype reach = 40;
    const QStringView before = text.mid(std::max(qsizetype(0), position - reach), std::min(reach, position));
    static constexpr std::array words { u"first time", u"worst ", u"best ", u"highest ", u"lowest ",
        u"largest ", u"biggest ", u"strongest ", u"weakest ", u"fastest ", u"slowest ", u"longest ",
        u"deepest ", u"most ", u"ever " };
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* word) { return before.contains(QStringView(word)); });
}

TimeExpression expression(qsizetype start, qsizetype end, TimeType type, const char16_t* rule)
{
    TimeExpression time;
    time.span = domain::TextSpan::between(start, end);
    time.type = type;
    time.rule = QStringView(rule).toString();
    return time;
}

} // namespace

/// three, several, a (1), in front of a unit; one and a half.
std::optional<EnglishTimeParser::Count> EnglishTimeParser::parseCount(qsizetype start) const
{
    Count count;
    if (const auto number = wholeNumber(start)) {
        count = { number->end, double(number->number), false };
    } else if (const auto some = word(Kind::Few, start)) {
        count = { some->end, double(some->number), true };
    } else {
        const auto article = literal(start, u"a");
        const auto beforeVowel = article ? article : literal(start, u"an");
        if (!beforeVowel)
            return std::nullopt;
        count = { *beforeVowel, 1, false };
    }
    if (const auto half = literal(skip(count.end), u"and a half")) {
        count.value += 0.5;
        count.end = *half;
    }
    return count.value > 0 && count.value <= largestCount ? std::optional(count) : std::nullopt;
}

/// One number with its unit: three weeks, a 12-month, two years and a half.
std::optional<Quantity> EnglishTimeParser::parseTerm(qsizetype start) const
{
    const auto count = parseCount(start);
    if (!count)
        return std::nullopt;
    const qsizetype p = at(skip(count->end)) == u'-' ? skip(count->end) + 1 : skip(count->end);
    const auto unit = word(Kind::Unit, p);
    const auto fortnight = unit ? std::nullopt : word(Kind::Fortnight, p);
    if (!unit && !fortnight)
        return std::nullopt;
    const auto calendarUnit = unit ? static_cast<CalendarUnit>(unit->number) : CalendarUnit::Week;
    if (calendarUnit == CalendarUnit::HalfYear)
        return std::nullopt;
    Quantity::Term term { unit ? count->value : 2 * count->value, calendarUnit };
    qsizetype end = unit ? unit->end : fortnight->end;
    if (const auto half = literal(skip(end), u"and a half")) {
        term.count += 0.5;
        end = *half;
    } else if (const auto quarter = literal(skip(end), u"and a quarter")) {
        term.count += 0.25;
        end = *quarter;
    }
    return Quantity { end, { term }, count->few, count->few };
}

/// three weeks, a year, 2 years and 21 days, one and a half years, several months.
std::optional<Quantity> EnglishTimeParser::parseQuantity(qsizetype start) const
{
    constexpr int mostTerms = 4;
    auto quantity = parseTerm(start);
    for (int terms = 1; quantity && terms < mostTerms; ++terms) {
        const qsizetype behind = skipComma(quantity->end);
        const auto next = parseTerm(skip(literal(behind, u"and").value_or(behind)));
        if (!next)
            break;
        quantity->terms.push_back(next->terms.front());
        quantity->approximate |= next->approximate;
        quantity->indefinite |= next->indefinite;
        quantity->end = next->end;
    }
    return quantity;
}

std::optional<TimeExpression> EnglishTimeParser::parseSet(qsizetype start) const
{
    TimeExpression time = expression(start, start, TimeType::Set, u"repeated");
    const auto finish = [&](qsizetype end, const QString& period) {
        time.span = domain::TextSpan::between(start, end);
        time.value = domain::IsoPeriod { period, true };
        return time;
    };
    if (const auto adverb = word(Kind::Set, start))
        return finish(adverb->end, periodText(static_cast<CalendarUnit>(adverb->number), 1));
    if (const auto on = literal(start, u"on")) {
        const auto days = word(Kind::Weekdays, skip(*on));
        return days ? std::optional(finish(days->end, u"P1W"_s)) : std::nullopt;
    }
    if (const auto days = word(Kind::Weekdays, start))
        return finish(days->end, u"P1W"_s);
    const auto every = word(Kind::Every, start);
    if (!every)
        return std::nullopt;
    const qsizetype noun = skip(every->end);
    if (const auto weekday = word(Kind::Weekday, noun))
        return finish(weekday->end, u"P1W"_s);
    if (const auto weekend = word(Kind::Weekend, noun))
        return finish(weekend->end, u"P1W"_s);
    const auto unit = word(Kind::Unit, noun);
    if (unit && m_text[unit->end - 1] != u's')
        return finish(unit->end, periodText(static_cast<CalendarUnit>(unit->number), 1));
    const auto quantity = parseQuantity(noun);
    return quantity && !quantity->indefinite ? std::optional(finish(quantity->end, quantity->period()))
                                             : std::nullopt;
}

TimeExpression EnglishTimeParser::spanExpression(
    qsizetype start, qsizetype end, const DayStretch& days, const char16_t* rule) const
{
    TimeExpression time
        = expression(start, end, days.first == days.last ? TimeType::Date : TimeType::Range, rule);
    time.certainty = Certainty::Inferred;
    time.basis.kind
        = m_reference.knows(CalendarUnit::Day) ? Basis::Kind::PublicationDate : Basis::Kind::Unresolved;
    if (m_reference.knows(CalendarUnit::Day))
        time.value = valueOf(days);
    return time;
}

/// in three weeks, within 30 days.
std::optional<TimeExpression> EnglishTimeParser::parseInSpan(qsizetype start)
{
    const bool within = literal(start, u"within").has_value();
    const auto preposition = within ? literal(start, u"within") : literal(start, u"in");
    const auto quantity = preposition ? parseQuantity(skip(*preposition)) : std::nullopt;
    const bool record = standsBehindSuperlative(m_text, start);
    if (!quantity || record)
        return std::nullopt;
    const DayNumber today = m_reference.publishedDay();
    const DayNumber target = quantity->moved(today, 1);
    if (const auto past = literal(skip(quantity->end), u"of")) // in two years of war
        return std::nullopt;
    return within ? spanExpression(start, quantity->end, { today, target }, u"within a length of time")
                  : spanExpression(start, quantity->end, { target, target }, u"shifted by a length of time");
}

/// two Sundays from now.
std::optional<TimeExpression> EnglishTimeParser::parseCountedWeekday(qsizetype start) const
{
    const auto number = wholeNumber(start);
    if (!number)
        return std::nullopt;
    auto weekday = word(Kind::Weekdays, skip(number->end));
    if (!weekday)
        weekday = word(Kind::Weekday, skip(number->end));
    const auto shift = weekday ? word(Kind::Shift, skip(weekday->end)) : std::nullopt;
    if (!shift || shift->number < 0 || weekday->number > 7)
        return std::nullopt;
    const DayNumber today = m_reference.publishedDay();
    const DayNumber next = today + (weekday->number - domain::isoWeekday(today) + 6) % 7 + 1;
    const DayNumber day = next + 7 * DayNumber(number->number - 1);
    return spanExpression(start, shift->end, { day, day }, u"shifted by a length of time");
}

/// three weeks later counts from the last date the text gives, three weeks ago from publication.
TimeExpression EnglishTimeParser::shifted(
    qsizetype start, const Quantity& quantity, const EnglishWord& shift) const
{
    constexpr qsizetype anchorReach = 160;
    const bool later = literal(skip(quantity.end), u"later").has_value();
    const TimeFrame* anchor = later ? m_reference.anchorBefore(start, anchorReach) : nullptr;
    const bool anchored
        = anchor && anchor->basis.kind == Basis::Kind::Explicit && anchor->grain <= quantity.grain();
    const DayNumber origin = anchored ? anchor->days.first : m_reference.publishedDay();
    const DayNumber target = quantity.moved(origin, shift.number);
    TimeExpression time
        = spanExpression(start, shift.end, { target, target }, u"shifted by a length of time");
    if (!anchored && time.basis.kind == Basis::Kind::Unresolved)
        return time;
    const CalendarUnit precision = anchored ? anchor->grain : CalendarUnit::Day;
    domain::EdtfDate date = dateOfGrain(target, precision);
    if (quantity.grain() >= CalendarUnit::Month || quantity.approximate) {
        date = date.approximately();
        time.certainty = Certainty::Vague;
    }
    time.value = domain::EdtfValue(date);
    time.type = precision == CalendarUnit::Day ? TimeType::Date : TimeType::Range;
    if (anchored)
        time.basis = m_reference.fromAnchor(start, start, std::max(precision, CalendarUnit::Day), 0).basis;
    return time;
}

/// two days before yesterday, a year from Christmas.
std::optional<TimeExpression> EnglishTimeParser::shiftedFromDate(qsizetype start, const Quantity& quantity)
{
    for (const QStringView link : { QStringView(u"after"), QStringView(u"from"), QStringView(u"before") }) {
        const auto end = literal(skip(quantity.end), link);
        if (!end)
            continue;
        const auto date = parseDate(skip(*end), nullptr);
        if (!date || date->grain != CalendarUnit::Day || !date->known)
            return std::nullopt;
        const DayNumber target = quantity.moved(date->days.first, link == u"before" ? -1 : 1);
        TimeExpression time
            = spanExpression(start, date->end, { target, target }, u"shifted by a length of time");
        time.value = valueOf({ target, target });
        time.basis = date->basis;
        return time;
    }
    return std::nullopt;
}

/// two years ago, three weeks later, two days before yesterday, two Sundays from now.
std::optional<TimeExpression> EnglishTimeParser::parseShifted(qsizetype start)
{
    if (auto weekday = parseCountedWeekday(start))
        return weekday;
    const auto quantity = parseQuantity(start);
    if (!quantity)
        return std::nullopt;
    if (const auto shift = word(Kind::Shift, skip(quantity->end)))
        return shifted(start, *quantity, *shift);
    return shiftedFromDate(start, *quantity);
}

std::optional<TimeExpression> EnglishTimeParser::parseSpan(qsizetype start)
{
    if (auto time = parseInSpan(start))
        return time;
    if (auto time = parseShifted(start))
        return time;
    const DayNumber today = m_reference.publishedDay();
    const auto around = [&](const Quantity& quantity, int direction, qsizetype end) {
        const DayStretch days = direction < 0 ? DayStretch { quantity.moved(today, -1), today - 1 }
                                              : DayStretch { today + 1, quantity.moved(today, 1) };
        TimeExpression time = spanExpression(start, end, days, u"length of time from publication");
        if (quantity.approximate && m_reference.knows(CalendarUnit::Day)) {
            time.value = valueOf(days, true);
            time.certainty = Certainty::Vague;
        }
        return time;
    };
    if (const auto which = word(Kind::Which, start); which && which->number != 0) { // the last three weeks
        const qsizetype numberAt = skip(which->end);
        const auto quantity = parseQuantity(numberAt);
        if (quantity && !literal(numberAt, u"a"))
            return around(*quantity, which->number, quantity->end);
        return std::nullopt;
    }
    if (const auto number = wholeNumber(start)) { // 5 upcoming years
        const auto which = word(Kind::Which, skip(number->end));
        const auto unit = which && which->number != 0 ? word(Kind::Unit, skip(which->end)) : std::nullopt;
        if (unit) {
            Quantity quantity;
            quantity.terms.push_back({ double(number->number), static_cast<CalendarUnit>(unit->number) });
            return around(quantity, which->number, unit->end);
        }
    }
    const auto quantity = parseQuantity(start);
    const bool article = at(start) == u'a' && (at(start + 1) == u' ' || at(start + 1) == u'n');
    if (!quantity || quantity->indefinite || (article && quantity->terms.size() == 1))
        return std::nullopt;
    if (at(quantity->end) == u'-' && at(quantity->end + 1).isLetter()) // 5-year-old
        return std::nullopt;
    TimeExpression time = expression(start, quantity->end, TimeType::Duration, u"length of time");
    time.value = domain::IsoPeriod { quantity->period(), false };
    return time;
}

} // namespace tidemark::extraction
