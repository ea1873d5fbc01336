// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"
#include "text/numerals.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::Basis;

namespace {

constexpr qsizetype anchorReach = 200; ///< how far back a date may stand that lends its year to a month
constexpr int republicYearZero = 1911;

bool isConsecutive(int value)
{
    return value % 10 == value / 10 + 1;
}

} // namespace

std::optional<FoundWord> ChineseTimeParser::wholeNumber(qsizetype position, int least, int most) const
{
    const auto numeral = text::parseNumeral(m_text, position);
    if (!numeral || !numeral->isWhole || numeral->hasMagnitude || numeral->value < least
        || numeral->value > most)
        return std::nullopt;
    return FoundWord { position + numeral->length, static_cast<int>(numeral->value) };
}

std::optional<int> ChineseTimeParser::yearFromNumeral(
    qsizetype start, qsizetype numberEnd, double number, bool sequence, bool arabic) const
{
    const int value = static_cast<int>(number);
    const qsizetype length = numberEnd - start;
    const qsizetype behind = skipSpace(numberEnd + 1);
    const auto monthBehind = wholeNumber(behind, 1, 12);
    const bool hasMonth = monthBehind && at(skipSpace(monthBehind->end)) == u'月';
    if (sequence && length == 4)
        return value >= 1000 && value < 3000 ? std::optional(value) : std::nullopt;
    if (!sequence && value >= 1900 && value < 2100 && (hasMonth || !arabic) && value % 1000 != 0)
        return value;
    if (!sequence && value == 2000 && hasMonth)
        return value;
    if (sequence && length == 3) {
        const bool republic = (m_traditional || hasMonth) && arabic && value >= 80
            && value <= m_reference.publishedYear() - republicYearZero + 10;
        const bool placed
            = hasMonth || at(start - 1) == u'在' || at(start - 1) == u'于' || at(start - 1) == u'元';
        if (republic && at(numberEnd + 1) != u'来' && at(numberEnd + 1) != u'前'
            && at(numberEnd + 1) != u'后')
            return value + republicYearZero;
        return placed || !arabic ? std::optional(value) : std::nullopt;
    }
    if (length != 2 || !sequence)
        return std::nullopt;
    const bool leadingZero = value < 10;
    if (!hasMonth && !leadingZero && (arabic || isConsecutive(value)))
        return std::nullopt;
    constexpr int yearsAhead = 10;
    return 2000 + value <= m_reference.publishedYear() + yearsAhead ? 2000 + value : 1900 + value;
}

std::optional<TimeFrame> ChineseTimeParser::parseNumberedYear(qsizetype start)
{
    qsizetype position = start;
    if (isAt(position, u"公元") || isAt(position, u"西元"))
        position += 2;
    const auto numeral = text::parseNumeral(m_text, position);
    if (!numeral || !numeral->isWhole || numeral->hasMagnitude || numeral->hasSurplus
        || numeral->value > 9999)
        return std::nullopt;
    const qsizetype numberEnd = position + numeral->length;
    const auto connector = word(Kind::Connector, skipSpace(numberEnd));
    if (connector && numeral->isDigitSequence && numeral->length == 4) { // 2021-2023年, 2016-2018
        const auto last = text::parseNumeral(m_text, skipSpace(connector->end));
        if (last && last->isDigitSequence && (last->length == 4 || last->length == 2)) {
            const qsizetype lastEnd = skipSpace(connector->end) + last->length;
            const int first = static_cast<int>(numeral->value);
            const int second = static_cast<int>(last->value) + (last->length == 2 ? first / 100 * 100 : 0);
            const bool named = at(skipSpace(lastEnd)) == u'年' && !isAt(skipSpace(lastEnd), u"年代");
            const bool introduced = at(start - 1) == u'从' || at(start - 1) == u'自' || at(start - 1) == u'(';
            if (first >= 1000 && second > first && second < 3000
                && (named || (introduced && last->length == 4))
                && !(named && last->length == 2 && wholeNumber(skipSpace(skipSpace(lastEnd) + 1), 1, 12))) {
                TimeFrame frame = yearFrame(start, named ? skipSpace(lastEnd) + 1 : lastEnd, first, second);
                frame.rule = u"range of years";
                return frame;
            }
        }
    }
    const qsizetype unit = skipSpace(numberEnd);
    if (at(unit) != u'年' || m_vocabulary.isOtherWord(m_text, unit) || isAt(unit, u"年代")
        || isAt(unit, u"年多"))
        return std::nullopt;
    const auto year = yearFromNumeral(
        position, numberEnd, numeral->value, numeral->isDigitSequence, numeral->hasArabicDigits);
    if (!year)
        return std::nullopt;
    return yearFrame(start, unit + (isAt(unit, u"年度") ? 2 : 1), *year, *year);
}

std::optional<TimeFrame> ChineseTimeParser::parseEraYear(qsizetype start)
{
    const auto era = word(Kind::Era, start);
    if (!era)
        return std::nullopt;
    const qsizetype position = skipSpace(era->end);
    std::optional<FoundWord> number = wholeNumber(position, 1, 200);
    if (at(position) == u'元')
        number = FoundWord { position + 1, 1 };
    if (!number || at(skipSpace(number->end)) != u'年')
        return std::nullopt;
    const int year = era->number + number->number;
    TimeFrame frame = yearFrame(start, skipSpace(number->end) + 1, year, year);
    frame.rule = u"era year";
    return frame;
}

/// 明(114)年, 去(2023)年: the number says which year it is.
std::optional<TimeFrame> ChineseTimeParser::parseBracketedYear(qsizetype start)
{
    if (at(start + 1) != u'(' || !QStringView(u"前去今明后").contains(at(start)))
        return std::nullopt;
    const auto number = wholeNumber(start + 2, 80, 2999);
    if (!number || at(number->end) != u')' || at(number->end + 1) != u'年')
        return std::nullopt;
    const int year = number->number < 1000 ? number->number + republicYearZero : number->number;
    return yearFrame(start, number->end + 2, year, year);
}

std::optional<TimeFrame> ChineseTimeParser::parseYear(qsizetype start)
{
    if (auto bracketed = parseBracketedYear(start))
        return bracketed;
    if (const auto relative = word(Kind::Year, start)) {
        if (relative->end - start == 2 && (isAt(start, u"下年") || isAt(start, u"上年"))
            && at(relative->end) == u'纪')
            return std::nullopt;
        return m_reference.fromPublication(start, relative->end, CalendarUnit::Year, relative->number);
    }
    if (const auto anchored = word(Kind::AnchorYear, start))
        return m_reference.fromAnchor(start, anchored->end, CalendarUnit::Year, anchored->number);
    if (auto era = parseEraYear(start))
        return era;
    return parseNumberedYear(start);
}

std::optional<TimeFrame> ChineseTimeParser::parseCentury(qsizetype start)
{
    qsizetype position = start;
    int first = 0;
    bool relative = false;
    if (isAt(position, u"上世纪") || isAt(position, u"上个世纪")) {
        first = m_reference.publishedYear() / 100 * 100 - 100;
        position += isAt(position, u"上个") ? 4 : 3;
        relative = true;
    } else if (isAt(position, u"本世纪")) {
        first = m_reference.publishedYear() / 100 * 100;
        position += 3;
        relative = true;
    } else {
        const auto number = wholeNumber(position, 1, 30);
        if (!number || !isAt(skipSpace(number->end), u"世纪")
            || m_vocabulary.isOtherWord(m_text, skipSpace(number->end)))
            return std::nullopt;
        first = (number->number - 1) * 100;
        position = skipSpace(number->end) + 2;
    }
    TimeFrame frame = yearFrame(start, position, first, first + 99);
    frame.grain = CalendarUnit::Century;
    frame.known = !relative || m_reference.hasPublication();
    frame.basis.kind = relative ? (frame.known ? Basis::Kind::PublicationDate : Basis::Kind::Unresolved)
                                : Basis::Kind::Explicit;
    frame.rule = u"century";
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::parseDecade(qsizetype start)
{
    const auto century = parseCentury(start);
    const qsizetype position = century ? century->end : start;
    const auto number = text::parseNumeral(m_text, position);
    const qsizetype unit = number ? position + number->length : position;
    if (!number || !number->isWhole || !isAt(skipSpace(unit), u"年代")) {
        if (!century)
            return std::nullopt;
        const auto part = m_vocabulary.findPart(TimePart::Of::Century, m_text, century->end);
        if (!part)
            return century;
        TimeFrame frame = *century;
        frame.end = part->first;
        frame.days = { yearStretch(century->year() + part->second.first).first,
            yearStretch(century->year() + part->second.last).last };
        frame.approximate = true;
        return frame;
    }
    const int value = static_cast<int>(number->value);
    if (value % 10 != 0 || (value >= 100 && (value < 1000 || value > 2900 || century)))
        return std::nullopt;
    TimeFrame frame = century.value_or(yearFrame(start, start, 0, 0));
    // 九十年代 without a century is the last one that has begun.
    const int currentCentury = m_reference.publishedYear() / 100 * 100;
    const int base = value >= 100                               ? 0
        : century                                               ? century->year()
        : currentCentury + value <= m_reference.publishedYear() ? currentCentury
                                                                : currentCentury - 100;
    frame.days = { yearStretch(base + value).first, yearStretch(base + value + 9).last };
    frame.end = skipSpace(unit) + 2;
    frame.grain = CalendarUnit::Decade;
    frame.rule = u"decade";
    if (const auto part = m_vocabulary.findPart(TimePart::Of::Decade, m_text, frame.end)) {
        frame.days = { yearStretch(base + value + part->second.first).first,
            yearStretch(base + value + part->second.last).last };
        frame.end = part->first;
        frame.approximate = true;
    }
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::parseFiveYearPlan(qsizetype start)
{
    static constexpr QStringView quotes = u"“\"'‘「『";
    static constexpr QStringView closers = u"”\"'’」』";
    qsizetype position = start;
    const bool quoted = quotes.contains(at(position));
    position += quoted ? 1 : 0;
    int number = 0;
    if (at(position) == u'十' && text::chineseDigit(at(position + 1)) > 0 && at(position + 2) == u'五') {
        number = 10 + text::chineseDigit(at(position + 1));
        position += 3;
    } else if (text::chineseDigit(at(position)) > 0 && at(position) != u'两' && at(position + 1) == u'五') {
        number = text::chineseDigit(at(position));
        position += 2;
    } else {
        return std::nullopt;
    }
    if (quoted && !closers.contains(at(position)))
        return std::nullopt;
    position += quoted ? 1 : 0;
    const bool named = isAt(position, u"期间") || isAt(position, u"时期") || isAt(position, u"规划")
        || isAt(position, u"计划") || isAt(position, u"以来") || isAt(position, u"开局")
        || isAt(position, u"收官");
    if (!named && !(quoted && number > 10) && !(number > 10 && at(position) == u'末'))
        return std::nullopt;
    if (isAt(position, u"期间") || isAt(position, u"时期"))
        position += 2;
    const int first = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
    TimeFrame frame = yearFrame(start, position, first, first + 4);
    frame.rule = u"five-year plan";
    if (at(position) == u'末') {
        frame.end = position + 1;
        frame.days = yearStretch(first + 4);
        frame.approximate = true;
    }
    return frame;
}

std::optional<TimeFrame> ChineseTimeParser::parseMonth(qsizetype start, const TimeFrame* before)
{
    const auto relative = word(Kind::Month, start);
    if (relative && m_vocabulary.isOtherWord(m_text, relative->end - 1)) // 登上月球
        return std::nullopt;
    if (relative)
        return m_reference.fromPublication(start, relative->end, CalendarUnit::Month, relative->number);
    if (const auto anchored = word(Kind::AnchorMonth, start))
        return m_reference.fromAnchor(start, anchored->end, CalendarUnit::Month, anchored->number);
    const auto number = wholeNumber(start, 1, 12);
    if (!number && at(start) != u'元')
        return std::nullopt;
    const int month = number ? number->number : 1;
    const auto day = number && at(number->end) == u'月' ? wholeNumber(number->end + 1, 1, 31) : std::nullopt;
    if (day && QStringView(u"日号").contains(at(day->end)))
        return monthNumberOf(
            m_reference.yearOfDay(start, month, std::min(day->number, 28), before, anchorIsNear(start)),
            start);
    return monthNumberOf(m_reference.yearOfMonth(start, month, before), start);
}

/// Whether no sentence ends between the last dated wording and `position`.
bool ChineseTimeParser::anchorIsNear(qsizetype position) const
{
    const auto& anchor = m_reference.anchor();
    if (!anchor || anchor->end > position)
        return false;
    const QStringView between = m_text.mid(anchor->end, std::min<qsizetype>(position - anchor->end, 400));
    return std::none_of(
        between.begin(), between.end(), [](QChar unit) { return QStringView(u"。!?\n").contains(unit); });
}

std::optional<TimeFrame> ChineseTimeParser::parseDate(qsizetype start, const TimeFrame* before)
{
    if (auto plan = parseFiveYearPlan(start))
        return plan;
    if (auto decade = parseDecade(start))
        return decade;
    if (const auto year = parseYear(start))
        return withinYear(*year);
    if (mayBeLunar(start)) {
        if (auto lunar = lunarDateOf(m_reference.yearOfMonth(start, 1, before), start))
            return lunar;
    }
    if (const auto month = parseMonth(start, before))
        return withinMonth(*month);
    if (auto week = parseWeek(start))
        return week;
    if (auto day = parseDay(start, before))
        return day;
    return parsePartAlone(start);
}

} // namespace tidemark::extraction
