// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edtf.h"

#include <QStringList>

#include <algorithm>

namespace tidemark::domain {

using namespace Qt::StringLiterals;

namespace {

struct ParsedBound {
    EdtfValue::Bound bound = EdtfValue::Bound::Date;
    EdtfDate date;
};

std::optional<ParsedBound> parseBound(QStringView text)
{
    if (text.isEmpty())
        return ParsedBound { EdtfValue::Bound::Unknown, {} };
    if (text == ".."_L1)
        return ParsedBound { EdtfValue::Bound::Open, {} };
    const auto date = EdtfDate::parse(text);
    return date ? std::optional(ParsedBound { EdtfValue::Bound::Date, *date }) : std::nullopt;
}

std::optional<EdtfValue> parseInterval(QStringView startText, QStringView endText)
{
    const auto start = parseBound(startText);
    const auto end = parseBound(endText);
    if (!start || !end || (start->bound != EdtfValue::Bound::Date && end->bound != EdtfValue::Bound::Date))
        return std::nullopt;
    const EdtfValue value = EdtfValue::interval(start->bound, start->date, end->bound, end->date);
    const auto first = value.earliestDay();
    const auto last = value.latestDay();
    if (first && last && *first > *last)
        return std::nullopt;
    return value;
}

std::optional<EdtfValue> parseSet(QStringView members, EdtfValue::Kind kind)
{
    std::vector<EdtfDate> dates;
    for (const QStringView member : members.split(u',')) {
        const auto date = EdtfDate::parse(member.trimmed());
        if (!date)
            return std::nullopt;
        dates.push_back(*date);
    }
    return EdtfValue::set(kind, std::move(dates));
}

QString boundText(EdtfValue::Bound bound, const EdtfDate& date)
{
    if (bound == EdtfValue::Bound::Date)
        return date.toString();
    return bound == EdtfValue::Bound::Open ? u".."_s : QString();
}

} // namespace

EdtfValue::EdtfValue(const EdtfDate& date)
    : m_dates { date }
{
}

EdtfValue EdtfValue::interval(std::optional<EdtfDate> start, std::optional<EdtfDate> end)
{
    return interval(start ? Bound::Date : Bound::Open, start.value_or(EdtfDate {}), end ? Bound::Date : Bound::Open,
        end.value_or(EdtfDate {}));
}

EdtfValue EdtfValue::interval(Bound startBound, const EdtfDate& start, Bound endBound, const EdtfDate& end)
{
    EdtfValue value;
    value.m_kind = Kind::Interval;
    value.m_startBound = startBound;
    value.m_endBound = endBound;
    value.m_dates = { startBound == Bound::Date ? start : end, endBound == Bound::Date ? end : start };
    return value;
}

EdtfValue EdtfValue::set(Kind kind, std::vector<EdtfDate> members)
{
    EdtfValue value;
    value.m_kind = kind;
    if (!members.empty())
        value.m_dates = std::move(members);
    return value;
}

std::optional<DayNumber> EdtfValue::earliestDay() const
{
    if (m_startBound != Bound::Date)
        return std::nullopt;
    DayNumber day = m_dates.front().earliestDay();
    for (const EdtfDate& date : m_dates)
        day = std::min(day, isInterval() ? m_dates.front().earliestDay() : date.earliestDay());
    return day;
}

std::optional<DayNumber> EdtfValue::latestDay() const
{
    if (m_endBound != Bound::Date)
        return std::nullopt;
    DayNumber day = m_dates.back().latestDay();
    for (const EdtfDate& date : m_dates)
        day = std::max(day, isInterval() ? m_dates.back().latestDay() : date.latestDay());
    return day;
}

bool EdtfValue::isApproximate() const
{
    return std::any_of(m_dates.begin(), m_dates.end(), [](const EdtfDate& date) { return date.approximate; });
}

bool EdtfValue::isUncertain() const
{
    return std::any_of(m_dates.begin(), m_dates.end(), [](const EdtfDate& date) { return date.uncertain; });
}

QString EdtfValue::toString() const
{
    if (m_kind == Kind::Date)
        return start().toString();
    if (m_kind == Kind::Interval)
        return boundText(m_startBound, start()) + u'/' + boundText(m_endBound, end());
    QStringList members;
    for (const EdtfDate& date : m_dates)
        members.append(date.toString());
    const QString list = members.join(u',');
    return m_kind == Kind::OneOf ? u'[' + list + u']' : u'{' + list + u'}';
}

std::optional<EdtfValue> EdtfValue::parse(QStringView text)
{
    if (text.size() >= 2 && text.startsWith(u'[') && text.endsWith(u']'))
        return parseSet(text.mid(1, text.size() - 2), Kind::OneOf);
    if (text.size() >= 2 && text.startsWith(u'{') && text.endsWith(u'}'))
        return parseSet(text.mid(1, text.size() - 2), Kind::AllOf);
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        return parseInterval(text.left(slash), text.mid(slash + 1));
    const auto date = EdtfDate::parse(text);
    return date ? std::optional(EdtfValue(*date)) : std::nullopt;
}

} // namespace tidemark::domain
