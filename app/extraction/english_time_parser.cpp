// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_time_parser.h"

#include "extraction/numeric_dates.h"
#include "extraction/vague_time.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::Basis;
using domain::TimeExpression;

namespace {

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() && character.unicode() < 0x250;
}

enum class Bound { None, Since, After, Before, Until };

struct BoundWord {
    const char16_t* words;
    Bound bound;
};

constexpr std::array boundWords { BoundWord { u"ever since", Bound::Since },
    BoundWord { u"since", Bound::Since }, BoundWord { u"beginning", Bound::Since },
    BoundWord { u"starting", Bound::Since }, BoundWord { u"as early as", Bound::Since },
    BoundWord { u"later than", Bound::After }, BoundWord { u"after", Bound::After },
    BoundWord { u"no later than", Bound::Until }, BoundWord { u"not later than", Bound::Until },
    BoundWord { u"as late as", Bound::Until }, BoundWord { u"until", Bound::Until },
    BoundWord { u"till", Bound::Until }, BoundWord { u"before", Bound::Before },
    BoundWord { u"prior to", Bound::Before } };

TimeFrame bounded(TimeFrame frame, Bound bound)
{
    frame.openEnd = bound == Bound::Since || bound == Bound::After;
    frame.openStart = bound == Bound::Before || bound == Bound::Until;
    if (bound == Bound::After && frame.grain != CalendarUnit::Day)
        frame.days = { frame.days.last + 1, frame.days.last + 1 };
    if (bound == Bound::Before)
        frame.days.last = frame.days.first - 1;
    return frame;
}

} // namespace

qsizetype EnglishTimeParser::skip(qsizetype position) const
{
    constexpr qsizetype longestGap = 8;
    const qsizetype limit = position + longestGap;
    while (at(position) == u' ' && position < limit)
        ++position;
    return position;
}

qsizetype EnglishTimeParser::skipComma(qsizetype position) const
{
    position = skip(position);
    return at(position) == u',' || at(position) == u'.' ? skip(position + 1) : position;
}

std::optional<qsizetype> EnglishTimeParser::literal(qsizetype position, QStringView words) const
{
    for (const QChar character : words) {
        if (character == u' ') {
            const qsizetype next = skip(position);
            if (next == position)
                return std::nullopt;
            position = next;
        } else if (at(position) == character) {
            ++position;
        } else {
            return std::nullopt;
        }
    }
    if (isWordCharacter(at(position)) && isWordCharacter(words.back()))
        return std::nullopt;
    return position;
}

qsizetype EnglishTimeParser::skipArticle(qsizetype position) const
{
    const auto article = literal(position, u"the");
    return article ? skip(*article) : position;
}

bool EnglishTimeParser::wordBefore(qsizetype position, QStringView list) const
{
    qsizetype end = position;
    while (end > 0 && end > position - 3 && m_text[end - 1] == u' ')
        --end;
    qsizetype start = end;
    while (start > 0 && end - start < 12 && isWordCharacter(m_text[start - 1]))
        --start;
    if (start == end || end == position)
        return false;
    const QStringView words = m_text.mid(start, end - start);
    for (const QStringView entry : list.split(u' ')) {
        if (entry == words)
            return true;
    }
    return false;
}

/// Digits or number words up to a thousand.
std::optional<EnglishWord> EnglishTimeParser::wholeNumber(qsizetype position) const
{
    qsizetype p = position;
    int value = 0;
    while (at(p) >= u'0' && at(p) <= u'9' && p - position < 5)
        value = value * 10 + (m_text[p++].unicode() - u'0');
    if (p > position)
        return at(p) >= u'0' && at(p) <= u'9' ? std::nullopt : std::optional(EnglishWord { p, value });
    const auto first = word(Kind::Number, position);
    if (!first)
        return std::nullopt;
    EnglishWord number = *first;
    if (number.number >= 20 && number.number % 10 == 0) {
        const qsizetype next = at(number.end) == u'-' ? number.end + 1 : skip(number.end);
        const auto digit = word(Kind::Number, next);
        if (digit && digit->number < 10)
            number = { digit->end, number.number + digit->number };
    }
    if (const auto hundred = literal(skip(number.end), u"hundred")) {
        number = { *hundred, number.number * 100 };
        const auto conjunction = literal(skip(number.end), u"and");
        const auto rest = wholeNumber(skip(conjunction.value_or(number.end)));
        if (rest && rest->number < 100)
            number = { rest->end, number.number + rest->number };
    }
    return number;
}

std::optional<TimeFrame> EnglishTimeParser::joined(const TimeFrame& first, const TimeFrame& second) const
{
    TimeFrame range = first;
    TimeFrame last = second;
    if (!first.hasYear && second.hasYear && first.grain <= CalendarUnit::Quarter) {
        const int years = second.year() - first.year();
        range.days = { movedBy(first.days.first, CalendarUnit::Year, years), 0 };
        if (range.days.first > second.days.last)
            range.days.first = movedBy(range.days.first, CalendarUnit::Year, -1);
        range.basis = second.basis;
        range.known = second.known;
    } else if (last.days.last < first.days.first && !second.hasYear) {
        const bool weekday = second.rule == QStringView(u"weekday");
        const domain::DayNumber weeks = (first.days.first - last.days.first + 6) / 7;
        last.days = weekday ? DayStretch { last.days.first + 7 * weeks, last.days.last + 7 * weeks }
                            : DayStretch { movedBy(last.days.first, CalendarUnit::Year, 1),
                                  movedBy(last.days.last + 1, CalendarUnit::Year, 1) - 1 };
    }
    if (last.days.last < range.days.first)
        return std::nullopt;
    range.days.last = last.days.last;
    range.end = second.end;
    range.grain = std::max(first.grain, second.grain);
    range.known = range.known && second.known;
    range.approximate |= second.approximate;
    range.rule = u"range";
    if (range.basis.kind == Basis::Kind::Explicit)
        range.basis = second.basis;
    return range;
}

/// The date a range begins with; behind from or between a year or now will do.
std::optional<TimeFrame> EnglishTimeParser::firstOfRange(qsizetype position, bool introduced)
{
    if (auto date = parseDate(position, nullptr))
        return date;
    const auto now = introduced ? word(Kind::Now, position) : std::nullopt;
    if (now)
        return m_reference.fromPublication(position, now->end, CalendarUnit::Day, 0);
    if (auto year = parseYear(position, introduced))
        return year;
    return firstOfTwoYears(position);
}

/// from A to B, between A and B, A - B; A alone where no B follows.
std::optional<TimeFrame> EnglishTimeParser::parseRange(qsizetype start)
{
    const auto from = literal(start, u"from");
    const auto between = from ? std::nullopt : literal(start, u"between");
    const bool introduced = from || between;
    auto first = firstOfRange(introduced ? skip(from ? *from : *between) : start, introduced);
    if (!first)
        return std::nullopt;
    first->start = start;
    const qsizetype gap = skip(first->end);
    std::optional<EnglishWord> connector = word(Kind::Connector, gap);
    const auto conjunction = !connector && between ? literal(gap, u"and") : std::nullopt;
    if (conjunction)
        connector = EnglishWord { *conjunction, 0 };
    if (!connector)
        return introduced ? std::nullopt : first;
    const qsizetype secondAt = skip(connector->end);
    auto second = parseDate(secondAt, &*first);
    if (!second && (introduced || first->grain >= CalendarUnit::Month))
        second = parseYear(skipArticle(secondAt), true);
    if (!second)
        return introduced ? std::nullopt : first;
    const auto range = joined(*first, *second);
    return range ? range : first;
}

/// 2014-2018, 2014 to 2018: two plain years in order.
std::optional<TimeFrame> EnglishTimeParser::firstOfTwoYears(qsizetype start)
{
    const auto first = parseYear(start, true);
    if (!first || first->grain != CalendarUnit::Year || !at(start).isDigit() || first->year() < 1900)
        return std::nullopt;
    const auto connector = word(Kind::Connector, skip(first->end));
    const auto second = connector ? parseYear(skip(connector->end), true) : std::nullopt;
    return second && second->year() > first->year() ? first : std::nullopt;
}

/// Behind a date: or later, onwards. Where another date follows, "or after" belongs to that one.
std::optional<qsizetype> EnglishTimeParser::laterBehind(qsizetype end)
{
    static constexpr std::array words { u"or later", u"and later", u"onwards", u"onward", u"or after",
        u"and greater" };
    for (const char16_t* later : words) {
        const auto laterEnd = literal(skip(end), later);
        if (laterEnd && !parseDate(skip(*laterEnd), nullptr) && !parseYear(skip(*laterEnd), true))
            return laterEnd;
    }
    return std::nullopt;
}

std::optional<TimeExpression> EnglishTimeParser::parseDated(qsizetype start)
{
    Bound bound = Bound::None;
    qsizetype position = start;
    for (const BoundWord& entry : boundWords) {
        if (const auto end = literal(start, entry.words); end && !literal(skip(*end), u"of")) {
            bound = entry.bound;
            position = skip(*end);
            break;
        }
    }
    std::optional<TimeFrame> frame = parseRange(position);
    if (!frame)
        frame = parseYear(skipArticle(position), bound != Bound::None);
    if (!frame)
        return std::nullopt;
    if (frame->known)
        m_anchor = *frame;
    frame->start = start;
    if (const auto later = laterBehind(frame->end)) {
        frame->end = *later;
        bound = Bound::Since;
    }
    return expressionOf(bounded(*frame, bound));
}

std::optional<TimeExpression> EnglishTimeParser::parse(qsizetype start)
{
    m_anchor.reset();
    const QChar first = at(start);
    const bool quoteDecade = first == u'\'' && at(start + 1).isDigit();
    if ((!isWordCharacter(first) && !quoteDecade) || isWordCharacter(at(start - 1)))
        return std::nullopt;
    if (auto set = parseSet(start))
        return set;
    if (auto vague = findVagueTime(m_text, start, m_vocabulary, m_reference))
        return vague;
    if (auto span = parseSpan(start))
        return span;
    return parseDated(start);
}

} // namespace tidemark::extraction
