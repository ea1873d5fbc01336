// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/numeric_dates.h"

#include <vector>

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::CivilDate;

namespace {

struct Group {
    int value = 0;
    qsizetype digits = 0;
    qsizetype end = 0;
    QChar separator; ///< the one in front of this group
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSeparator(QChar character)
{
    return QStringView(u"-/.·").contains(character);
}

QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

/// 7.8 per cent and 1.2 million are no days of a month.
bool isAmountInEnglish(QStringView behind)
{
    static constexpr std::array words { u" per cent", u" percent", u" percentage", u" million", u" billion",
        u" trillion" };
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* word) { return behind.startsWith(QStringView(word)); });
}

bool continuesNumber(QStringView text, qsizetype at)
{
    const QChar here = charAt(text, at);
    if (here == u' ' && isAmountInEnglish(text.mid(at, 12)))
        return true;
    if (here.isLetterOrNumber() && here.unicode() < 0x250)
        return true;
    if (here == u'%' || here == u'‰' || here == u'℃' || here == u'°' || here == u':')
        return true;
    return (isSeparator(here) || here == u',') && isDigit(charAt(text, at + 1));
}

bool isMeasure(QStringView text, qsizetype at)
{
    const QChar here = charAt(text, at);
    return here != QChar()
        && QStringView(u"元万亿倍公米岁人千百吨升克点度分时秒版层楼兆美欧英港").contains(here);
}

bool beginsInsideNumber(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    if (before.isLetterOrNumber() && before.unicode() < 0x250)
        return true;
    if ((before == u'.' || before == u'/' || before == u',') && isDigit(charAt(text, at - 2)))
        return true;
    if (before == u':') // 2:1, but 日期:2018.11.17
        return isDigit(charAt(text, at - 2));
    return before != QChar() && QStringView(u"$€£¥#@+=&_%").contains(before);
}

/// Up to `most` digit groups joined by single separators, with at most one space on each side of them.
std::vector<Group> readGroups(QStringView text, qsizetype at, int most)
{
    std::vector<Group> groups;
    QChar separator;
    while (static_cast<int>(groups.size()) < most) {
        Group group;
        group.separator = separator;
        qsizetype p = at;
        constexpr qsizetype longest = 9;
        while (isDigit(charAt(text, p)) && p - at < longest)
            group.value = group.value * 10 + (text[p++].unicode() - u'0');
        group.digits = p - at;
        group.end = p;
        if (group.digits == 0)
            break;
        groups.push_back(group);
        const qsizetype mark = charAt(text, p) == u' ' && isSeparator(charAt(text, p + 1)) ? p + 1 : p;
        separator = charAt(text, mark);
        if (!isSeparator(separator) && separator != u' ')
            break;
        at = charAt(text, mark + 1) == u' ' && separator != u' ' ? mark + 2 : mark + 1;
    }
    return groups;
}

TimeFrame frameOf(qsizetype start, qsizetype end, const DayStretch& days, CalendarUnit grain)
{
    TimeFrame frame;
    frame.start = start;
    frame.end = end;
    frame.days = days;
    frame.grain = grain;
    frame.hasYear = true;
    frame.hasMonth = true;
    frame.rule = u"date in digits";
    return frame;
}

std::optional<TimeFrame> dayFrame(qsizetype start, qsizetype end, const CivilDate& date)
{
    if (!domain::isValidCivilDate(date))
        return std::nullopt;
    const domain::DayNumber day = domain::toDayNumber(date);
    return frameOf(start, end, { day, day }, CalendarUnit::Day);
}

bool isYear(const Group& group)
{
    return group.digits == 4 && group.value >= 1000 && group.value < 3000;
}

int fullYear(const Group& group, const TimeReference& reference)
{
    if (group.digits != 2)
        return group.value;
    constexpr int yearsAhead = 10;
    return 2000 + group.value <= reference.publishedYear() + yearsAhead ? 2000 + group.value
                                                                        : 1900 + group.value;
}

std::optional<TimeFrame> threeGroups(
    qsizetype start, const std::vector<Group>& groups, NumericOrder order, const TimeReference& reference)
{
    const Group& a = groups[0];
    const Group& b = groups[1];
    const Group& c = groups[2];
    const bool spaced = b.separator == u' ' || c.separator == u' ';
    if (isYear(a) && b.digits <= 2 && c.digits <= 2) {
        if (spaced && (b.separator != c.separator || b.digits != 2 || c.digits != 2))
            return std::nullopt;
        return dayFrame(start, c.end, { a.value, b.value, c.value });
    }
    if (spaced || b.separator != c.separator || a.digits > 2 || b.digits > 2)
        return std::nullopt;
    const bool shortYear = c.digits == 2 && b.separator == u'/' && a.digits + b.digits >= 2;
    if (!isYear(c) && !shortYear)
        return std::nullopt;
    const int year = fullYear(c, reference);
    const bool dayFirst = a.value > 12 || (order == NumericOrder::DayFirst && b.value <= 12);
    return dayFirst ? dayFrame(start, c.end, { year, b.value, a.value })
                    : dayFrame(start, c.end, { year, a.value, b.value });
}

std::optional<TimeFrame> monthFrame(qsizetype start, qsizetype end, int year, int month)
{
    if (month < 1 || month > 12)
        return std::nullopt;
    return frameOf(start, end, monthStretch(year, month), CalendarUnit::Month);
}

std::optional<TimeFrame> dayOfYear(
    qsizetype start, const Group& a, const Group& b, NumericOrder order, const TimeReference& reference)
{
    Q_UNUSED(order)
    const bool dayFirst = a.value > 12 && b.value <= 12;
    const int month = dayFirst ? b.value : a.value;
    const int day = dayFirst ? a.value : b.value;
    if (month < 1 || month > 12)
        return std::nullopt;
    for (const int shift : { 0, -1, 1, -2, 2 }) { // 29 February exists in few years
        auto frame = dayFrame(start, b.end, { reference.publishedYear() + shift, month, day });
        if (!frame)
            continue;
        frame->known = reference.knows(CalendarUnit::Year);
        frame->hasYear = false;
        frame->basis.kind
            = frame->known ? domain::Basis::Kind::PublicationDate : domain::Basis::Kind::Unresolved;
        return frame;
    }
    return std::nullopt;
}

std::optional<TimeFrame> twoGroups(QStringView text, qsizetype start, const std::vector<Group>& groups,
    NumericOrder order, const TimeReference& reference)
{
    const Group& a = groups[0];
    const Group& b = groups[1];
    if (b.separator == u' ')
        return std::nullopt;
    if (isMeasure(text, b.end) || (b.separator == u'.' && charAt(text, b.end).isLetter()))
        return std::nullopt;
    if (isYear(a) && b.digits <= 2 && a.value >= 1900)
        return monthFrame(start, b.end, a.value, b.value);
    if (isYear(b) && a.digits <= 2 && b.value >= 1900 && b.separator != u'.')
        return monthFrame(start, b.end, b.value, a.value);
    const bool marked = b.separator == u'/' || b.separator == u'·';
    if (!marked || a.digits > 2 || b.digits > 2 || (a.digits == 1 && b.digits == 1 && b.value <= 4)
        || (a.value == 24 && b.value == 7))
        return std::nullopt;
    return dayOfYear(start, a, b, order, reference);
}

} // namespace

std::optional<TimeFrame> parseNumericDate(
    QStringView text, qsizetype at, NumericOrder order, const TimeReference& reference)
{
    if (!isDigit(charAt(text, at)) || beginsInsideNumber(text, at))
        return std::nullopt;
    std::vector<Group> groups = readGroups(text, at, 4);
    const bool rangeOfDays = groups.size() == 4 && groups[2].separator == u'-' && groups[1].separator == u'/'
        && groups[3].separator == u'/';
    if (groups.size() == 4 && groups[3].separator != u' ' && !rangeOfDays
        && !(isYear(groups[0]) || isYear(groups[2])))
        return std::nullopt;
    const bool rangeBehind = groups.size() >= 3 && isYear(groups[2]) && groups[1].separator == u'/'
        && charAt(text, groups[2].end) == u'-';
    if (groups.size() >= 3 && (rangeBehind || !continuesNumber(text, groups[2].end))) {
        if (auto frame = threeGroups(at, groups, order, reference))
            return frame;
    }
    if (groups.size() >= 3 && isYear(groups[2]) && groups[2].separator == u'-' && groups.size() == 4) {
        if (auto frame = threeGroups(at, groups, order, reference))
            return frame;
    }
    if (groups.size() >= 2) {
        const bool joined = groups.size() > 2 && groups[2].separator != u' ';
        const bool range
            = rangeOfDays || (joined && groups[2].separator == u'-' && groups[1].separator != u'-');
        if ((!joined || range) && (range || !continuesNumber(text, groups[1].end)))
            return twoGroups(text, at, groups, order, reference);
        return std::nullopt;
    }
    if (groups.size() == 1 && groups[0].digits == 8 && !continuesNumber(text, groups[0].end)) {
        const int value = groups[0].value;
        const int year = value / 10000;
        if (year >= 1900 && year < 2100)
            return dayFrame(at, groups[0].end, { year, value / 100 % 100, value % 100 });
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
