// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"
#include "text/numerals.h"

#include <algorithm>
#include <cmath>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Certainty;
using domain::DayNumber;
using domain::TimeExpression;
using domain::TimeType;

namespace {

constexpr int anyFew = 3; ///< 幾天, 數年: read as about three
constexpr double largestCount = 3000;
constexpr qsizetype anchorReach = 120;

bool isMany(QChar folded)
{
    return folded == u'多' || folded == u'余';
}

TimeExpression expression(qsizetype start, qsizetype end, TimeType type, const char16_t* rule)
{
    TimeExpression time;
    time.span = domain::TextSpan::between(start, end);
    time.type = type;
    time.rule = QStringView(rule).toString();
    return time;
}

void setInterval(
    TimeExpression& time, std::optional<domain::EdtfDate> first, std::optional<domain::EdtfDate> last)
{
    if (!first && !last)
        return;
    time.value = domain::EdtfValue::interval(first, last);
}

} // namespace

std::optional<Quantity> ChineseTimeParser::parseQuantity(qsizetype start, bool bareMonthCounts) const
{
    Quantity quantity;
    qsizetype position = start;
    for (int terms = 0; terms < 4; ++terms) {
        qsizetype p = position;
        double count = 0;
        bool few = false;
        if (at(p) == u'半') {
            count = 0.5;
            ++p;
        } else if (at(p) == u'仨') {
            count = 3;
            ++p;
        } else if (at(p) == u'几' || at(p) == u'数') {
            count = anyFew;
            few = true;
            ++p;
            p += at(p) == u'十' ? 1 : 0;
            count *= at(p - 1) == u'十' ? 10 : 1;
        } else if (const auto numeral = text::parseNumeral(m_text, p)) {
            if (numeral->value > largestCount
                || (numeral->isDigitSequence && numeral->length > 3 && numeral->value > 1500))
                break;
            count = numeral->value;
            p += numeral->length;
        } else {
            break;
        }
        bool many = false;
        if (isMany(at(p)) || at(p) == u'几') {
            many = true;
            ++p;
        }
        p = skipSpace(p);
        bool half = false;
        if (at(p) == u'个' && at(p + 1) == u'半') { // 两个半月
            half = true;
            p += 2;
        } else if (at(p) == u'个' && isMany(at(p + 1))) { // 17个多月
            many = true;
            p += 2;
        }
        const auto unit = word(Kind::Unit, p);
        if (!unit || m_vocabulary.isOtherWord(m_text, p) || count <= 0)
            break;
        const auto calendarUnit = static_cast<CalendarUnit>(unit->number);
        const bool bareMonth = unit->end - p == 1 && calendarUnit == CalendarUnit::Month;
        const bool bareWord = calendarUnit == CalendarUnit::Day && at(p) == u'号';
        if (bareWord
            || (bareMonth && !bareMonthCounts && !few && !half && at(position) != u'仨'
                && at(position) != u'半' && !many))
            break;
        position = unit->end;
        if (isMany(at(position))) {
            many = true;
            ++position;
        }
        if (at(position) == u'半' && at(position + 1) != u'个' && calendarUnit != CalendarUnit::Day) {
            half = true;
            ++position;
        }
        quantity.approximate |= many || few;
        quantity.indefinite |= few;
        quantity.terms.push_back({ count + (half ? 0.5 : 0), calendarUnit });
        quantity.end = position;
        if (at(position) == u'又' || at(position) == u'零')
            ++position;
    }
    return quantity.terms.empty() ? std::nullopt : std::optional(quantity);
}

/// 兩年前, 三天後, 60日內, 三個多月以來.
std::optional<TimeExpression> ChineseTimeParser::shiftedBy(
    qsizetype start, const Quantity& quantity, TimeSuffix suffix, qsizetype end)
{
    TimeExpression time = expression(start, end, TimeType::Date, u"shifted by a length of time");
    const bool backwards = suffix == TimeSuffix::Before || suffix == TimeSuffix::Since;
    const TimeFrame* anchor = backwards ? nullptr : m_reference.anchorBefore(start, anchorReach);
    const bool exactAnchor = anchor && suffix == TimeSuffix::After && anchor->grain <= quantity.grain();
    const CalendarUnit grain = quantity.grain();
    const bool known = exactAnchor || m_reference.knows(std::min(grain, CalendarUnit::Year));
    time.certainty = quantity.approximate ? Certainty::Vague : Certainty::Inferred;
    if (!known) {
        time.basis.kind = Basis::Kind::Unresolved;
        return time;
    }
    const TimeFrame base = exactAnchor ? m_reference.fromAnchor(start, end, anchor->grain, 0)
                                       : m_reference.fromPublication(start, end, CalendarUnit::Day, 0);
    time.basis = exactAnchor ? base.basis : Basis { Basis::Kind::PublicationDate, {} };
    const DayNumber origin = base.days.first;
    const DayNumber target = quantity.moved(origin, backwards ? -1 : 1);
    const domain::EdtfDate date = dateOfGrain(target, grain);
    const bool coarse = grain > CalendarUnit::Week;
    const QStringView tail = m_text.mid(quantity.end, end - quantity.end);
    const domain::EdtfDate now = domain::EdtfDate::ofDay(origin);
    switch (suffix) {
    case TimeSuffix::Since:
        setInterval(time, dateOfGrain(target, grain), now.approximately());
        break;
    case TimeSuffix::Within:
        setInterval(time, now, domain::EdtfDate::ofDay(target));
        break;
    case TimeSuffix::After:
        if (tail == u"以后" || (coarse && tail == u"之后"))
            setInterval(time, date, std::nullopt);
        else
            time.value = coarse ? domain::EdtfValue(date.approximately()) : domain::EdtfValue(date);
        break;
    default:
        if (tail == u"以前")
            setInterval(time, std::nullopt, date);
        else
            time.value = coarse ? domain::EdtfValue(date.approximately()) : domain::EdtfValue(date);
    }
    if (std::get<domain::EdtfValue>(time.value).isInterval() || coarse)
        time.type = TimeType::Range;
    return time;
}

std::optional<TimeExpression> ChineseTimeParser::parseSpan(qsizetype start)
{
    static constexpr QStringView notBefore = u"第有那某每哪另同逐,.点〔[";
    const QChar previous = at(start - 1);
    if (start > 0 && (notBefore.contains(previous) || previous.isDigit() || text::chineseDigit(previous) >= 0)
        && !(previous == u',' && !at(start - 2).isDigit()))
        return std::nullopt;
    const auto quantity = parseQuantity(start, false);
    if (!quantity)
        return std::nullopt;
    const auto suffix = findSuffix(skipSpace(quantity->end));
    if (suffix) {
        switch (suffix->second) {
        case TimeSuffix::Before:
        case TimeSuffix::After:
        case TimeSuffix::Since:
            return shiftedBy(start, *quantity, suffix->second, suffix->first);
        case TimeSuffix::Within:
            if (at(skipSpace(quantity->end)) != u'内' || at(suffix->first) != u'部')
                return shiftedBy(start, *quantity, suffix->second, suffix->first);
            break;
        default:
            break;
        }
    }
    const Quantity::Term& first = quantity->terms.front();
    const bool bareDays = first.unit == CalendarUnit::Day && at(quantity->end - 1) == u'日';
    const bool ambiguousDays = bareDays && (first.count <= 31 || at(start).unicode() >= 0x80);
    if (quantity->indefinite || (ambiguousDays && quantity->terms.size() == 1)
        || first.unit == CalendarUnit::Century)
        return std::nullopt;
    TimeExpression time = expression(start, quantity->end, TimeType::Duration, u"length of time");
    time.value = domain::IsoPeriod { quantity->period(), false };
    time.certainty = quantity->approximate ? Certainty::Vague : Certainty::Explicit;
    return time;
}

/// 近三年, 過去十年, 未來兩個月, 這四年, 前兩年, 下三周, 此後三年.
std::optional<TimeExpression> ChineseTimeParser::parsePrefixedSpan(qsizetype start)
{
    static constexpr std::array kinds { Kind::SpanBack, Kind::SpanBefore, Kind::SpanAhead, Kind::SpanNext,
        Kind::SpanAfterAnchor, Kind::SpanBeforeAnchor };
    for (const Kind kind : kinds) {
        const auto prefix = word(kind, start);
        if (!prefix)
            continue;
        const qsizetype numberAt = skipSpace(prefix->end);
        const auto quantity = parseQuantity(numberAt, true);
        if (!quantity || quantity->indefinite)
            continue;
        const bool single = quantity->terms.size() == 1 && quantity->terms.front().count == 1;
        if (single && (kind == Kind::SpanBefore || kind == Kind::SpanNext))
            continue;
        qsizetype end = quantity->end;
        if (isAt(end, u"以来") || at(end) == u'来' || at(end) == u'间')
            end += at(end) == u'以' ? 2 : 1;
        TimeExpression time = expression(start, end, TimeType::Range, u"length of time from publication");
        time.certainty = Certainty::Inferred;
        const CalendarUnit grain = quantity->terms.front().unit;
        const bool anchored = kind == Kind::SpanAfterAnchor || kind == Kind::SpanBeforeAnchor;
        const TimeFrame base = anchored ? m_reference.fromAnchor(start, end, CalendarUnit::Day, 0)
                                        : m_reference.fromPublication(start, end, CalendarUnit::Day, 0);
        const bool calendarYears
            = (kind == Kind::SpanBack && at(start) == u'这') && grain == CalendarUnit::Year;
        if (!base.known && !(calendarYears && m_reference.knows(CalendarUnit::Year))) {
            time.basis.kind = Basis::Kind::Unresolved;
            return time;
        }
        time.basis = anchored && base.known ? base.basis : Basis { Basis::Kind::PublicationDate, {} };
        const DayNumber origin = base.days.first;
        const double count = quantity->terms.front().count;
        DayStretch days { origin, origin };
        bool approximate = true;
        if (calendarYears) { // 這四年: this year and those before it
            const int year = m_reference.publishedYear();
            days = { yearStretch(year - static_cast<int>(std::ceil(count)) + 1).first,
                yearStretch(year).last };
        } else if (kind == Kind::SpanBack || kind == Kind::SpanBeforeAnchor) {
            days.first = quantity->moved(origin, -1);
        } else if (kind == Kind::SpanBefore || kind == Kind::SpanNext) {
            const bool ahead = kind == Kind::SpanNext;
            const DayNumber near = unitAround(origin, grain).first;
            days = ahead ? DayStretch { movedBy(near, grain, 1), movedBy(near, grain, 1 + count) - 1 }
                         : DayStretch { movedBy(near, grain, -count), near - 1 };
            approximate = false;
        } else {
            const bool wholeDays = grain <= CalendarUnit::Week;
            days = { origin + (wholeDays ? 1 : 0), quantity->moved(origin, 1) };
            approximate = !wholeDays;
        }
        time.value = valueOf(days, approximate);
        return time;
    }
    return std::nullopt;
}

std::optional<TimeExpression> ChineseTimeParser::parseVague(qsizetype start)
{
    if (const auto period = m_vocabulary.findHistorical(m_text, start)) {
        TimeExpression time = expression(start, period->first, TimeType::Range, u"period of history");
        time.value = period->second;
        return time;
    }
    const auto found = m_vocabulary.findVague(m_text, start);
    if (!found)
        return std::nullopt;
    TimeExpression time = expression(start, found->first, TimeType::Range, u"vague wording");
    time.certainty = Certainty::Vague;
    if (!m_reference.hasPublication()) {
        time.basis.kind = Basis::Kind::Unresolved;
        return time;
    }
    time.basis = { Basis::Kind::VagueWord, {} };
    const auto date = [&](const std::optional<VagueTime::Offset>& offset,
                          DayNumber origin) -> std::optional<domain::EdtfDate> {
        if (!offset)
            return std::nullopt;
        const CalendarUnit grain = offset->unit == CalendarUnit::Year ? CalendarUnit::Year
            : m_reference.knows(CalendarUnit::Day)                    ? CalendarUnit::Day
                                                                      : CalendarUnit::Month;
        return dateOfGrain(movedBy(origin, offset->unit, offset->count), grain).approximately();
    };
    const auto first = date(found->second.start, m_reference.publishedDay());
    const auto last = date(found->second.end, m_reference.lastPublishedDay());
    if (first && last && *first == *last)
        time.value = domain::EdtfValue(*first);
    else
        setInterval(time, first, last);
    return time;
}

/// 每年, 每兩周, 每周一, 每逢周末, 每年秋天.
std::optional<TimeExpression> ChineseTimeParser::parseSet(qsizetype start)
{
    const auto every = word(Kind::Every, start);
    if (!every || (every->end - start == 1 && at(start) == u'逢'))
        return std::nullopt;
    const qsizetype position = skipSpace(every->end);
    TimeExpression time = expression(start, position, TimeType::Set, u"repeated");
    qsizetype noun = position;
    noun += at(noun) == u'个' ? 1 : 0;
    if (const auto week = word(Kind::Week, noun); week && !m_vocabulary.isOtherWord(m_text, noun)) {
        const bool named
            = QStringView(u"一二三四五六日天末").contains(at(week->end)) && at(week->end) != QChar();
        time.span = domain::TextSpan::between(start, week->end + (named ? 1 : 0));
        time.value = domain::IsoPeriod { u"P1W"_s, true };
        return time;
    }
    if (const auto quantity = parseQuantity(position, false); quantity && !quantity->indefinite) {
        time.span = domain::TextSpan::between(start, quantity->end);
        time.value = domain::IsoPeriod { quantity->period(), true };
        return time;
    }
    const auto unit = word(Kind::Unit, noun);
    if (!unit || at(noun) == u'号' || m_vocabulary.isOtherWord(m_text, noun))
        return std::nullopt;
    qsizetype end = unit->end;
    if (const auto season = word(Kind::Season, end))
        end = season->end;
    time.span = domain::TextSpan::between(start, end);
    time.value = domain::IsoPeriod { periodText(static_cast<CalendarUnit>(unit->number), 1), true };
    return time;
}

} // namespace tidemark::extraction
