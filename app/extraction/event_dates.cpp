// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_dates.h"

#include "extraction/prose.h"
#include "text/numerals.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::TextSpan;
using domain::TimeExpression;
using namespace Qt::StringLiterals;

namespace {

constexpr domain::DayNumber longestDefinite = 190; ///< 今年 is longer and says little, 上个月 is shorter
constexpr domain::DayNumber longestMonth = 31;
constexpr qsizetype longestName = 24;

bool hasDigit(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar unit) { return unit.isDigit(); });
}

/// 上半年, 三季度, 十月: parts of a year that a number or their own name makes definite.
bool namesPartOfYear(QStringView folded)
{
    static constexpr std::array parts { u"半年", u"季", u"quarter", u"half" };
    const qsizetype month = folded.indexOf(u'月');
    const bool numbered = month > 0 && text::chineseDigit(folded[month - 1]) >= 0;
    return numbered || folded.contains(u'十')
        || std::any_of(parts.begin(), parts.end(),
            [&](const char16_t* part) { return folded.contains(QStringView(part)); });
}

/// 去年底, 明年初: the year is said, so the part is narrow.
bool namesPartOfNamedYear(QStringView folded)
{
    static constexpr std::array years { u"去年", u"明年", u"前年", u"后年", u"同年" };
    return std::any_of(years.begin(), years.end(), [&](const char16_t* year) {
        return folded.startsWith(QStringView(year)) && QStringView(u"初底末中").contains(folded.back())
            && folded.size() <= 4;
    });
}

} // namespace

DatingTimes::DatingTimes(const ReadingContext& context, const domain::Findings& found)
    : m_context(context)
    , m_found(found)
    , m_folded(context.folded)
{
}

bool DatingTimes::inSpeechOrTitle(const TextSpan& span) const
{
    const auto policy = std::lower_bound(m_found.policies.begin(), m_found.policies.end(), span.start,
        [](const domain::Policy& entry, qsizetype start) { return entry.span.end() <= start; });
    if (policy != m_found.policies.end() && !policy->isOrder && policy->span.overlaps(span))
        return true;
    const auto after = std::upper_bound(m_found.quotations.begin(), m_found.quotations.end(), span.start,
        [](qsizetype start, const domain::Quotation& entry) { return start < entry.content.start; });
    if (after == m_found.quotations.begin())
        return false;
    const domain::Quotation& quotation = *std::prev(after);
    return quotation.kind == domain::QuotationKind::Direct && quotation.rule != "orphan-closing-mark"_L1
        && quotation.content.overlaps(span);
}

/// 较去年同期, 比2019年: the time of a comparison.
bool DatingTimes::isCompared(const TimeExpression& time) const
{
    const qsizetype start = time.span.start;
    for (const QStringView word : { QStringView(u"较"), QStringView(u"比"), QStringView(u"相比"),
             QStringView(u"相较") }) {
        if (hasWordBefore(m_folded, start, word))
            return true;
    }
    return false;
}

/// 投保25年后: so long after something else, not after today.
bool DatingTimes::isCountedFromDeed(const TimeExpression& time) const
{
    const QChar before = time.span.start > 0 ? m_folded[time.span.start - 1] : QChar(u'\n');
    return isHan(before) && m_context.foldedWords(time.span).endsWith(u'后')
        && time.basis.kind == domain::Basis::Kind::PublicationDate
        && !QStringView(u"在于到而将我他她你们它的和与及等自从").contains(before);
}

/// “九一八”, “十三五”规划: the date is a name or part of one.
bool DatingTimes::isName(const TimeExpression& time) const
{
    const qsizetype end = time.span.end();
    const bool opened = time.span.start > 0 && isOpeningMark(m_folded[time.span.start - 1]);
    const qsizetype limit = std::min(m_folded.size(), end + longestName);
    qsizetype close = end;
    while (close < limit && !isClosingMark(m_folded[close]) && !endsClause(m_folded[close])
        && !endsSentence(m_folded[close]))
        ++close;
    const bool closed = close < limit && isClosingMark(m_folded[close]); // “2020年海外论坛”
    const bool plan = time.rule == "five-year plan"_L1
        && (hasWordBefore(m_folded, end, u"规划") || hasWordAt(m_folded, end, u"规划")
            || hasWordBefore(m_folded, end, u"计划"));
    return (opened && closed) || plan;
}

bool DatingTimes::dates(const TimeExpression& time) const
{
    const auto* value = std::get_if<EdtfValue>(&time.value);
    const bool typed = time.type == domain::TimeType::Date || time.type == domain::TimeType::Range;
    const bool named = isName(time);
    const bool dateline = hasWordAt(m_folded, time.span.end(), u"电")
        || hasWordAt(m_folded,
            skipBlanks(m_folded, time.span.end(), std::min(time.span.end() + 1, m_folded.size())), u"除外");
    return value && typed && !named && !dateline && (value->earliestDay() || value->latestDay())
        && !inSpeechOrTitle(time.span) && !isCompared(time) && !isCountedFromDeed(time);
}

/// 近日, 年初, 今年: only its distance from now, and no day, tells when.
bool DatingTimes::isRough(const TimeExpression& time) const
{
    const QStringView words = m_context.foldedWords(time.span);
    const auto& value = std::get<EdtfValue>(time.value);
    if (hasDigit(words) || namesPartOfYear(words) || namesPartOfNamedYear(words))
        return false;
    if (time.certainty == domain::Certainty::Vague && !words.contains(u'月')) // 上月初 is narrow enough
        return true;
    const bool bounded = !value.isOpen() && value.latestDay() && value.earliestDay();
    const domain::DayNumber width = bounded ? *value.latestDay() - *value.earliestDay() : 0;
    if (value.isApproximate())
        return !bounded || width > longestMonth;
    return time.basis.kind == domain::Basis::Kind::PublicationDate
        && (width > longestDefinite || (width > 0 && isCurrent(value)));
}

/// 本月, 这个礼拜: the stretch that holds the day of publication.
bool DatingTimes::isCurrent(const EdtfValue& value) const
{
    const auto& published = m_context.metadata.published.value;
    return published && published->earliestDay() && value.earliestDay() && value.latestDay()
        && *value.earliestDay() <= *published->earliestDay()
        && *published->earliestDay() <= *value.latestDay();
}

/// A passage that names a policy ends with it.
/// 2024年的报告, 2024年度排放量: the time belongs to a noun.
bool DatingTimes::isAttribute(const TimeExpression& time) const
{
    const qsizetype behind = time.span.end();
    return behind < m_folded.size() && (m_folded[behind] == u'的' || hasWordAt(m_folded, behind, u"度"));
}

} // namespace tidemark::extraction
