// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/numeric_dates.h"

#include <algorithm>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Certainty;
using domain::DayNumber;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr double largestCount = 3000;

TimeExpression expression(qsizetype start, qsizetype end, TimeType type, const char16_t* rule)
{
    TimeExpression time;
    time.span = domain::TextSpan::between(start, end);
    time.type = type;
    time.rule = QStringView(rule).toString();
    return time;
}

} // namespace

/// three weeks, a year, 2 years and 21 days, one and a half years, several months.
std::optional<Quantity> EnglishTimeParser::parseQuantity(qsizetype start) const
{
    Quantity quantity;
    qsizetype position = start;
    for (int terms = 0; terms < 4; ++terms) {
        qsizetype p = position;
        double count = 0;
        bool few = false;
        if (const auto number = wholeNumber(p)) {
            count = number->number;
            p = number->end;
        } else if (const auto some = word(Kind::Few, p)) {
            count = some->number;
            few = true;
            p = some->end;
        } else if (const auto article = literal(p, u"a"); article) {
            count = 1;
            p = *article;
        } else if (const auto articleN = literal(p, u"an")) {
            count = 1;
            p = *articleN;
        } else {
            break;
        }
        if (const auto half = literal(skip(p), u"and a half")) {
            count += 0.5;
            p = *half;
        }
        p = at(skip(p)) == u'-' ? skip(p) + 1 : skip(p);
        const auto unit = word(Kind::Unit, p);
        const auto fortnight = unit ? std::nullopt : word(Kind::Fortnight, p);
        if ((!unit && !fortnight) || count <= 0 || count > largestCount)
            break;
        position = unit ? unit->end : fortnight->end;
        if (const auto half = literal(skip(position), u"and a half")) {
            count += 0.5;
            position = *half;
        } else if (const auto quarter = literal(skip(position), u"and a quarter")) {
            count += 0.25;
            position = *quarter;
        }
        quantity.terms.push_back(unit ? Quantity::Term { count, static_cast<CalendarUnit>(unit->number) }
                                      : Quantity::Term { 2 * count, CalendarUnit::Week });
        quantity.approximate |= few;
        quantity.indefinite |= few;
        quantity.end = position;
        position = skipComma(position);
        if (const auto conjunction = literal(position, u"and"))
            position = skip(*conjunction);
    }
    return quantity.terms.empty() ? std::nullopt : std::optional(quantity);
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
    if (!quantity)
        return std::nullopt;
    const DayNumber today = m_reference.publishedDay();
    const DayNumber target = quantity->moved(today, 1);
    if (const auto past = literal(skip(quantity->end), u"of")) // in two years of war
        return std::nullopt;
    return within ? spanExpression(start, quantity->end, { today, target }, u"within a length of time")
                  : spanExpression(start, quantity->end, { target, target }, u"shifted by a length of time");
}

/// two years ago, three weeks later, two days before yesterday, a year from Christmas.
std::optional<TimeExpression> EnglishTimeParser::parseShifted(qsizetype start)
{
    if (const auto number = wholeNumber(start)) { // two Sundays from now
        auto weekday = word(Kind::Weekdays, skip(number->end));
        if (!weekday)
            weekday = word(Kind::Weekday, skip(number->end));
        const auto shift = weekday ? word(Kind::Shift, skip(weekday->end)) : std::nullopt;
        if (shift && shift->number > 0 && weekday->number <= 7) {
            const DayNumber today = m_reference.publishedDay();
            const DayNumber next = today + (weekday->number - domain::isoWeekday(today) + 6) % 7 + 1;
            const DayNumber day = next + 7 * DayNumber(number->number - 1);
            return spanExpression(start, shift->end, { day, day }, u"shifted by a length of time");
        }
    }
    const auto quantity = parseQuantity(start);
    if (!quantity)
        return std::nullopt;
    const qsizetype next = skip(quantity->end);
    if (const auto shift = word(Kind::Shift, next)) {
        constexpr qsizetype anchorReach = 160;
        const TimeFrame* anchor = shift->number > 0 && literal(next, u"later")
            ? m_reference.anchorBefore(start, anchorReach)
            : nullptr;
        const bool anchored
            = anchor && anchor->grain == CalendarUnit::Day && anchor->basis.kind == Basis::Kind::Explicit;
        const DayNumber origin = anchored ? anchor->days.first : m_reference.publishedDay();
        const DayNumber target = quantity->moved(origin, shift->number);
        TimeExpression time
            = spanExpression(start, shift->end, { target, target }, u"shifted by a length of time");
        if (anchored) {
            time.value = valueOf({ target, target });
            time.basis = m_reference.fromAnchor(start, start, CalendarUnit::Day, 0).basis;
        }
        const bool coarse = quantity->grain() >= CalendarUnit::Month || quantity->approximate;
        if (coarse && time.basis.kind != Basis::Kind::Unresolved) {
            time.value = domain::EdtfValue(domain::EdtfDate::ofDay(target).approximately());
            time.certainty = Certainty::Vague;
        }
        return time;
    }
    for (const QStringView link : { QStringView(u"after"), QStringView(u"from"), QStringView(u"before") }) {
        const auto end = literal(next, link);
        if (!end)
            continue;
        const auto date = parseDate(skip(*end), nullptr);
        if (!date || date->grain != CalendarUnit::Day || !date->known)
            return std::nullopt;
        const DayNumber target = quantity->moved(date->days.first, link == u"before" ? -1 : 1);
        TimeExpression time
            = spanExpression(start, date->end, { target, target }, u"shifted by a length of time");
        time.value = valueOf({ target, target });
        time.basis = date->basis;
        return time;
    }
    return std::nullopt;
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
