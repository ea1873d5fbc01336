// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"

#include "extraction/numeric_dates.h"
#include "extraction/vague_time.h"
#include "text/numerals.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::Basis;
using domain::TimeExpression;

namespace {

bool isWeekday(const TimeFrame& frame)
{
    return frame.grain == CalendarUnit::Day && QStringView(frame.rule) == u"week";
}

} // namespace

std::optional<std::pair<qsizetype, TimeSuffix>> ChineseTimeParser::findSuffix(qsizetype position) const
{
    const auto found = word(Kind::Suffix, position);
    if (!found)
        return std::nullopt;
    const auto suffix = static_cast<TimeSuffix>(found->number);
    // 來自, 前往, 後期, 前期, 中國 and the like begin words of their own.
    static constexpr QStringView otherAfter
        = u"自往期景者端缀卫方半所面述几一二三四五六七八九十国央心文华等小学部信医药美日俄欧科铁远旬"
          u"说到源访函电料历宾临得及列了台华港飞床身诉火草码初跑义伏";
    const bool single = found->end - position == 1;
    if (single && otherAfter.contains(at(found->end)) && at(found->end) != QChar())
        return std::nullopt;
    if (single
        && (at(position) == u'来' || at(position) == u'中' || at(position) == u'里' || at(position) == u'许'
            || at(position) == u'止'))
        return suffix == TimeSuffix::Since ? std::optional(std::pair(found->end, suffix)) : std::nullopt;
    return std::pair(found->end, suffix);
}

/// 2001年至今.
std::optional<TimeFrame> ChineseTimeParser::untilToday(const TimeFrame& first, qsizetype position) const
{
    if (!isAt(position, u"今") || isAt(position, u"今后"))
        return std::nullopt;
    TimeFrame range = first;
    range.end = position + 1;
    range.days.last = m_reference.publishedDay();
    range.known = first.known && m_reference.knows(CalendarUnit::Day) && range.days.first <= range.days.last;
    return range;
}

/// The date behind 至, 到 or a dash, or behind 和 where 間 follows.
std::optional<TimeFrame> ChineseTimeParser::secondOfRange(const TimeFrame& first)
{
    const qsizetype gap = skipSpace(first.end);
    const auto connector = word(Kind::Connector, at(gap) == u'起' ? gap + 1 : gap); // 15日起至月底
    const bool paired = !connector && (at(gap) == u'和' || at(gap) == u'与');
    if (!connector && !paired)
        return std::nullopt;
    const qsizetype secondAt = skipSpace(connector ? connector->end : gap + 1);
    auto second = parseNumericDate(m_text, secondAt, NumericOrder::DayFirst, m_reference);
    if (!second)
        second = parseDate(secondAt, &first);
    if (!second || !paired)
        return second;
    const auto suffix = findSuffix(second->end);
    if (!suffix || suffix->second != TimeSuffix::During)
        return std::nullopt;
    second->end = suffix->first;
    return second;
}

TimeFrame ChineseTimeParser::withRange(const TimeFrame& first)
{
    auto second = secondOfRange(first);
    if (!second) {
        const auto connector = word(Kind::Connector, skipSpace(first.end));
        return (connector ? untilToday(first, connector->end) : std::nullopt).value_or(first);
    }
    TimeFrame range = first;
    if (!first.hasYear && second->hasYear && first.grain <= CalendarUnit::Month) { // 5月至2021年7月
        const int years = second->year() - first.year();
        range.days.first = movedBy(first.days.first, CalendarUnit::Year, years);
        if (range.days.first > second->days.last)
            range.days.first = movedBy(range.days.first, CalendarUnit::Year, -1);
        range.known = second->known;
        range.basis = second->basis;
    } else if (second->days.last < first.days.first && isWeekday(first) && isWeekday(*second)) { // 周一至周五
        second->days = { second->days.first + 7, second->days.last + 7 };
    } else if (second->days.last < first.days.first && !second->hasYear) { // 8月至2月
        second->days = { movedBy(second->days.first, CalendarUnit::Year, 1),
            movedBy(second->days.last + 1, CalendarUnit::Year, 1) - 1 };
    }
    if (second->days.last < range.days.first)
        return first;
    range.days.last = second->days.last;
    range.end = second->end;
    range.grain = std::max(first.grain, second->grain);
    range.known = range.known && second->known;
    range.approximate |= second->approximate;
    range.rule = u"range";
    if (range.basis.kind == Basis::Kind::Explicit)
        range.basis = second->basis;
    return range;
}

void ChineseTimeParser::sinceThen(TimeFrame& frame, qsizetype behind) const
{
    frame.openEnd = true;
    if (!isAt(behind, u"至今"))
        return;
    frame.end += 2;
    frame.openEnd = !m_reference.knows(CalendarUnit::Day);
    frame.days.last = m_reference.publishedDay();
}

/// 年底前: until the end of the year, and from now on where that is to come.
void ChineseTimeParser::beforeThen(TimeFrame& frame) const
{
    if (!frame.approximate) {
        frame.openStart = true;
        frame.days.last = frame.days.first - 1;
        return;
    }
    const bool ahead = m_reference.knows(CalendarUnit::Day) && m_reference.publishedDay() < frame.days.last;
    frame.openStart = !ahead;
    frame.days.first = ahead ? m_reference.publishedDay() : frame.days.last;
}

TimeFrame ChineseTimeParser::withSuffix(const TimeFrame& frame)
{
    const auto suffix = findSuffix(skipSpace(frame.end));
    if (!suffix)
        return frame;
    TimeFrame result = frame;
    result.end = suffix->first;
    switch (suffix->second) {
    case TimeSuffix::Since:
    case TimeSuffix::From:
        sinceThen(result, suffix->first);
        break;
    case TimeSuffix::OnOrAfter:
        result.openEnd = true;
        break;
    case TimeSuffix::After:
        result.openEnd = true;
        if (frame.grain != CalendarUnit::Day)
            result.days.first = frame.days.last + 1;
        result.days.last = result.days.first;
        break;
    case TimeSuffix::Before:
        beforeThen(result);
        break;
    case TimeSuffix::OnOrBefore:
        result.openStart = true;
        break;
    case TimeSuffix::Around:
        result.approximate = true;
        break;
    case TimeSuffix::Within:
        if (frame.grain < CalendarUnit::Month)
            return frame;
        break;
    case TimeSuffix::During:
    case TimeSuffix::Until:
        break;
    case TimeSuffix::UntilNow:
        result.days.last = m_reference.publishedDay();
        result.openEnd = !m_reference.knows(CalendarUnit::Day) || result.days.last < result.days.first;
        break;
    case TimeSuffix::None:
        return frame;
    }
    return result;
}

std::optional<TimeExpression> ChineseTimeParser::parseDated(qsizetype start)
{
    qsizetype position = start;
    const auto asOf = word(Kind::AsOf, start);
    if (asOf)
        position = skipSpace(asOf->end);
    if (asOf && at(position) == u'到')
        ++position;
    auto frame = parseNumericDate(m_text, position, NumericOrder::DayFirst, m_reference);
    if (!frame)
        frame = parseDate(position, nullptr);
    if (!frame)
        return std::nullopt;
    TimeFrame dated = withRange(*frame);
    const qsizetype plainEnd = dated.end;
    dated = withSuffix(dated);
    if (frame->known && frame->days.first <= frame->days.last)
        m_anchor = *frame;
    if (asOf) {
        dated = withRange(*frame);
        dated.start = start;
        // As of a year or its end is as of its last day.
        if (dated.approximate || dated.grain >= CalendarUnit::Quarter) {
            dated.days.first = dated.days.last;
            dated.approximate = false;
        }
        dated.rule = u"as of";
        dated.end = plainEnd;
    }
    return expressionOf(dated);
}

std::optional<TimeExpression> ChineseTimeParser::parse(qsizetype start)
{
    m_anchor.reset();
    if (!m_vocabulary.mayBegin(m_text[start].unicode()))
        return std::nullopt;
    if (auto set = parseSet(start))
        return set;
    if (auto span = parsePrefixedSpan(start))
        return span;
    // A length of time with its direction (三日後, 90日內) before a day of the month.
    auto length = parseSpan(start);
    if (length && length->type != domain::TimeType::Duration)
        return length;
    auto dated = parseDated(start);
    const auto vague = findVagueTime(m_text, start, m_vocabulary, m_reference);
    if (vague && (!dated || dated->span.end() <= vague->span.end()))
        return vague;
    if (dated)
        return dated;
    return length;
}

} // namespace tidemark::extraction
