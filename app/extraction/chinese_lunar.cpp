// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_time_parser.h"
#include "text/lunar_calendar.h"

namespace tidemark::extraction {

namespace {

/// Names that only months of the lunar calendar have.
int namedLunarMonth(QStringView text)
{
    if (text.startsWith(u"正月") || text.startsWith(u"大年"))
        return 1;
    if (text.startsWith(u"冬月"))
        return 11;
    return text.startsWith(u"腊月") ? 12 : 0;
}

} // namespace

/// A cheap look before the year is worked out.
bool ChineseTimeParser::mayBeLunar(qsizetype position) const
{
    return isAt(position, u"农历") || isAt(position, u"阴历") || isAt(position, u"旧历")
        || namedLunarMonth(m_text.mid(position, 2)) > 0 || isAt(position + 1, u"月初")
        || isAt(position + 2, u"月初");
}

/// 農曆八月十五, 正月初八, 三月初一, 大年初二, 臘月.
std::optional<TimeFrame> ChineseTimeParser::lunarDateOf(const TimeFrame& year, qsizetype position)
{
    const bool calendarSaid = isAt(position, u"农历") || isAt(position, u"阴历") || isAt(position, u"旧历");
    qsizetype p = skipSpace(position + (calendarSaid ? 2 : 0));
    int month = namedLunarMonth(m_text.mid(p));
    bool lunar = calendarSaid || month > 0;
    if (month > 0) {
        p += 2;
    } else {
        const auto number = wholeNumber(p, 1, 12);
        if (!number || at(number->end) != u'月')
            return std::nullopt;
        month = number->number;
        p = number->end + 1;
    }
    const bool early = at(p) == u'初';
    const auto day = wholeNumber(p + (early ? 1 : 0), 1, early ? 10 : 30);
    lunar = lunar || (early && day.has_value());
    if (!lunar || (isAt(position, u"大年") && !early))
        return std::nullopt;
    qsizetype end = day ? day->end : p;
    if (day && (at(end) == u'日' || at(end) == u'号'))
        ++end;
    else if (day && !early && at(p).unicode() < 0x80 && at(end).isLetterOrNumber())
        end = p;
    const bool hasDay = end > p;
    const auto first = text::dayOfLunarDate(year.year(), month, hasDay ? day->number : 1);
    const auto last = hasDay ? first : text::dayOfLunarDate(year.year(), month, 29);
    if (!first || !last)
        return std::nullopt;
    TimeFrame frame = year;
    frame.end = end;
    frame.days = { *first, *last };
    frame.grain = hasDay ? CalendarUnit::Day : CalendarUnit::Month;
    frame.hasMonth = true;
    frame.rule = u"lunar date";
    return frame;
}

} // namespace tidemark::extraction
