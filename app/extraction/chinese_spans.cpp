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

/// The value of a length of time with its direction: `tail` is what stands behind the length.
void setShifted(
    TimeExpression& time, const Quantity& quantity, TimeSuffix suffix, DayNumber origin, QStringView tail)
{
    const bool backwards = suffix == TimeSuffix::Before || suffix == TimeSuffix::Since;
    const DayNumber target = quantity.moved(origin, backwards ? -1 : 1);
    const domain::EdtfDate date = dateOfGrain(target, quantity.grain());
    const bool coarse = quantity.grain() > CalendarUnit::Week;
    const domain::EdtfDate now = domain::EdtfDate::ofDay(origin);
    switch (suffix) {
    case TimeSuffix::Since:
        setInterval(time, quantity.approximate ? date.approximately() : date, now.approximately());
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
}

} // namespace

/// The number of a quantity: 三, 半, 仨, 幾, 數十. A year or a code such as 007 is none.
std::optional<ChineseTimeParser::Count> ChineseTimeParser::parseCount(qsizetype position) const
{
    if (at(position) == u'半')
        return Count { position + 1, 0.5, false };
    if (at(position) == u'仨')
        return Count { position + 1, 3, false };
    if (at(position) == u'几' || at(position) == u'数') {
        const bool tens = at(position + 1) == u'十';
        return Count { position + (tens ? 2 : 1), double(tens ? anyFew * 10 : anyFew), true };
    }
    const auto numeral = text::parseNumeral(m_text, position);
    if (!numeral)
        return std::nullopt;
    const int value = static_cast<int>(std::min(numeral->value, largestCount));
    const bool pair = numeral->isDigitSequence && !numeral->hasArabicDigits && numeral->length == 2;
    if (pair && value % 10 == value / 10 + 1) // 兩三天
        return Count { position + 2, double(value / 10), true };
    const bool zeroFirst = at(position) == u'0' || text::chineseDigit(at(position)) == 0;
    const bool code = zeroFirst && numeral->length > 1 && numeral->isWhole;
    const bool year = numeral->isDigitSequence && numeral->length > 3 && numeral->value > 1500;
    if (code || year || numeral->value > largestCount || numeral->value <= 0)
        return std::nullopt;
    return Count { position + numeral->length, numeral->value, false };
}

/// One number with its unit: 三年, 兩個半月, 17個多月, 三年半.
std::optional<Quantity> ChineseTimeParser::parseTerm(qsizetype start, bool bareMonthCounts) const
{
    const auto count = parseCount(start);
    if (!count)
        return std::nullopt;
    qsizetype p = count->end;
    bool many = isMany(at(p)) || at(p) == u'几';
    p = skipSpace(p + (many ? 1 : 0));
    bool half = at(p) == u'个' && at(p + 1) == u'半'; // 两个半月
    const bool manyInside = at(p) == u'个' && isMany(at(p + 1)); // 17个多月
    many = many || manyInside;
    p += half || manyInside ? 2 : 0;
    const auto word_ = word(Kind::Unit, p);
    if (!word_ || m_vocabulary.isOtherWord(m_text, p) || at(p) == u'号')
        return std::nullopt;
    const auto unit = static_cast<CalendarUnit>(word_->number);
    // 三月 is March; 幾月, 仨月, 半月 and 前三月 count months.
    const bool bareMonth = word_->end - p == 1 && unit == CalendarUnit::Month;
    const bool counts
        = bareMonthCounts || count->few || half || many || at(start) == u'仨' || at(start) == u'半';
    if (bareMonth && !counts)
        return std::nullopt;
    p = word_->end;
    if (isMany(at(p))) {
        many = true;
        ++p;
    }
    if (at(p) == u'半' && at(p + 1) != u'个' && unit != CalendarUnit::Day) {
        half = true;
        ++p;
    }
    return Quantity { p, { { count->value + (half ? 0.5 : 0), unit } }, many || count->few, count->few };
}

std::optional<Quantity> ChineseTimeParser::parseQuantity(qsizetype start, bool bareMonthCounts) const
{
    constexpr int mostTerms = 4;
    auto quantity = parseTerm(start, bareMonthCounts);
    for (int terms = 1; quantity && terms < mostTerms; ++terms) {
        const bool joined = at(quantity->end) == u'又' || at(quantity->end) == u'零';
        const auto next = parseTerm(quantity->end + (joined ? 1 : 0), bareMonthCounts);
        if (!next)
            break;
        quantity->terms.push_back(next->terms.front());
        quantity->approximate |= next->approximate;
        quantity->indefinite |= next->indefinite;
        quantity->end = next->end;
    }
    return quantity;
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
    const bool coarse = grain > CalendarUnit::Week;
    if (suffix == TimeSuffix::After || suffix == TimeSuffix::Before) { // what follows may count from here
        m_anchor = base;
        m_anchor->days = unitAround(target, std::clamp(grain, CalendarUnit::Day, CalendarUnit::Year));
        m_anchor->grain = grain;
    }
    setShifted(time, quantity, suffix, origin, m_text.mid(quantity.end, end - quantity.end));
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

/// The days a counted span covers, seen from `origin`.
ChineseTimeParser::SpanDays ChineseTimeParser::daysOfSpan(
    Kind kind, bool calendarYears, const Quantity& quantity, DayNumber origin) const
{
    const CalendarUnit grain = quantity.terms.front().unit;
    const double count = quantity.terms.front().count;
    if (calendarYears) { // 這四年: this year and those before it
        const int year = m_reference.publishedYear();
        return { { yearStretch(year - static_cast<int>(std::ceil(count)) + 1).first, yearStretch(year).last },
            true };
    }
    const DayNumber near = unitAround(origin, grain).first;
    switch (kind) {
    case Kind::SpanBack:
    case Kind::SpanBeforeAnchor:
        return { { quantity.moved(origin, -1), origin }, true };
    case Kind::SpanBefore:
        return { { movedBy(near, grain, -count), near - 1 }, false };
    case Kind::SpanNext:
        return { { movedBy(near, grain, 1), movedBy(near, grain, 1 + count) - 1 }, false };
    default:
        break;
    }
    const bool wholeDays = grain <= CalendarUnit::Week;
    return { { origin + (wholeDays ? 1 : 0), quantity.moved(origin, 1) }, !wholeDays };
}

std::optional<TimeExpression> ChineseTimeParser::spanWithPrefix(
    qsizetype start, Kind kind, qsizetype prefixEnd)
{
    const qsizetype numberAt = skipSpace(prefixEnd);
    const auto quantity = parseQuantity(numberAt, true);
    if (!quantity || quantity->indefinite)
        return std::nullopt;
    const bool single = quantity->terms.size() == 1 && quantity->terms.front().count == 1;
    const bool near = kind == Kind::SpanBefore || kind == Kind::SpanNext;
    if (near && (single || at(numberAt) == u'半')) // 下一年, 上半年
        return std::nullopt;
    qsizetype end = quantity->end;
    if (isAt(end, u"以来") || at(end) == u'来' || at(end) == u'间')
        end += at(end) == u'以' ? 2 : 1;
    TimeExpression time = expression(start, end, TimeType::Range, u"length of time from publication");
    time.certainty = Certainty::Inferred;
    const bool anchored = kind == Kind::SpanAfterAnchor || kind == Kind::SpanBeforeAnchor;
    const TimeFrame base = anchored ? m_reference.fromAnchor(start, end, CalendarUnit::Day, 0)
                                    : m_reference.fromPublication(start, end, CalendarUnit::Day, 0);
    const bool calendarYears
        = kind == Kind::SpanBack && at(start) == u'这' && quantity->terms.front().unit == CalendarUnit::Year;
    if (!base.known && !(calendarYears && m_reference.knows(CalendarUnit::Year))) {
        time.basis.kind = Basis::Kind::Unresolved;
        return time;
    }
    time.basis = anchored ? base.basis : Basis { Basis::Kind::PublicationDate, {} };
    const SpanDays span = daysOfSpan(kind, calendarYears, *quantity, base.days.first);
    time.value = valueOf(span.days, span.approximate);
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
        if (auto time = spanWithPrefix(start, kind, prefix->end))
            return time;
    }
    return std::nullopt;
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
