// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/publication_date.h"

#include "extraction/calendar_terms.h"
#include "extraction/times.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::DayNumber;
using domain::EdtfDate;
using domain::EdtfValue;
using domain::PublicationDate;
using domain::TimeExpression;
using Reason = PublicationDate::Reason;

namespace {

constexpr size_t headBlocks = 5; ///< where a page prints its date
constexpr qsizetype datelineReach = 80; ///< a dateline stands this near the start of the first paragraph
constexpr int monthsOfNews = 3; ///< a completed period is news for about a quarter

const EdtfValue* dateOf(const TimeExpression& time)
{
    return std::get_if<EdtfValue>(&time.value);
}

bool isOneDay(const TimeExpression& time)
{
    const EdtfValue* value = dateOf(time);
    return value && value->kind() == EdtfValue::Kind::Date
        && value->start().precision == EdtfDate::Precision::Day && !value->isApproximate();
}

bool containsAny(QStringView words, std::initializer_list<QStringView> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return words.contains(mark); });
}

PublicationDate inferred(const EdtfValue& value, Reason reason, const QStringList& evidence)
{
    return { PublicationDate::Origin::Inferred, value, reason, evidence };
}

/// Looks for one ground after the other in a text whose explicit dates have been read.
class PublicationFinder {
public:
    explicit PublicationFinder(const ReadingContext& context)
        : m_context(context)
        , m_times(findTimes(context))
    {
    }

    PublicationDate find() const
    {
        for (const auto ground : { &PublicationFinder::fromHead, &PublicationFinder::fromDateline,
                 &PublicationFinder::fromFoot, &PublicationFinder::fromCurrentDay,
                 &PublicationFinder::fromCompletedPeriod, &PublicationFinder::fromLatestDay }) {
            const PublicationDate found = (this->*ground)();
            if (found.value)
                return found;
        }
        return {};
    }

private:
    QString words(const domain::TextSpan& span) const { return m_context.words(span).toString(); }

    /// Bylines and other short lines that are no sentences may print the date; a title may only tell of one.
    bool isHeadLine(const text::Block& block, bool title) const
    {
        const QChar last = m_context.text[block.span.end() - 1];
        const bool sentence = QStringView(u"。.!?！？”」").contains(last);
        return block.kind == text::BlockKind::Byline
            || (block.span.length < datelineReach && !sentence && !title);
    }

    PublicationDate fromHead() const
    {
        const auto& blocks = m_context.blocks;
        for (size_t i = 0; i < std::min(headBlocks, blocks.size()); ++i) {
            if (blocks[i].kind == text::BlockKind::Paragraph && i > 0
                && blocks[i].span.length > datelineReach)
                break;
            if (!isHeadLine(blocks[i], i == 0))
                continue;
            const bool byline = blocks[i].kind == text::BlockKind::Byline;
            for (const TimeExpression& time : m_times) {
                if (isOneDay(time) && blocks[i].span.contains(time.span.start))
                    return inferred(
                        *dateOf(time), byline ? Reason::Byline : Reason::Metadata, { words(time.span) });
            }
        }
        return {};
    }

    /// 中新社北京3月15日電, (中央社記者王小明台北24日電), LONDON, March 5 (Reuters) —
    PublicationDate fromDateline() const
    {
        const auto first = std::find_if(m_context.blocks.begin(), m_context.blocks.end(),
            [](const text::Block& block) { return block.kind == text::BlockKind::Paragraph; });
        const std::optional<int> year = latestYear();
        if (first == m_context.blocks.end())
            return {};
        ReadingContext trial = m_context;
        if (year)
            trial.metadata.published.value = EdtfDate::ofDay({ *year, 12, 31 });
        for (const TimeExpression& time : year ? findTimes(trial) : m_times) {
            if (time.span.start < first->span.start || time.span.end() > first->span.start + datelineReach)
                continue;
            const QStringView behind = QStringView(m_context.folded).mid(time.span.end(), 12);
            const bool wire = behind.startsWith(u"电") || behind.startsWith(u"讯")
                || behind.startsWith(u" 电") || behind.startsWith(u" (") || behind.startsWith(u" —")
                || behind.startsWith(u" --") || behind.startsWith(u"综合") || behind.startsWith(u"报道");
            const bool namesMonth = m_context.words(time.span).size() >= 4;
            if (wire && namesMonth && isOneDay(time))
                return inferred(*dateOf(time), Reason::Dateline, { words(time.span) });
        }
        return {};
    }

    /// 2022年4月22日(星期五): a last line that is nothing but a date.
    PublicationDate fromFoot() const
    {
        const auto& blocks = m_context.blocks;
        if (blocks.size() < 2)
            return {};
        const domain::TextSpan& foot = blocks.back().span;
        for (const TimeExpression& time : m_times) {
            const bool inside = time.span.start >= foot.start && time.span.end() <= foot.end();
            if (inside && isOneDay(time) && saysYear(time) && isNothingBut(foot, time.span))
                return inferred(*dateOf(time), Reason::Metadata, { words(time.span) });
        }
        return {};
    }

    /// Besides the date, only its weekday, brackets and words such as 发布日期.
    bool isNothingBut(const domain::TextSpan& line, const domain::TextSpan& date) const
    {
        const auto isFrame = [](QChar unit) {
            return unit.isSpace()
                || QStringView(u"()〔〕[]【】:/,.星期周礼拜一二三四五六日天发布出版时间于完电讯")
                       .contains(unit);
        };
        const QStringView before = m_context.foldedWords(domain::TextSpan::between(line.start, date.start));
        const QStringView behind = m_context.foldedWords(domain::TextSpan::between(date.end(), line.end()));
        return std::all_of(before.begin(), before.end(), isFrame)
            && std::all_of(behind.begin(), behind.end(), isFrame);
    }

    /// 今日(四月二十二日), with the year that the text names last.
    PublicationDate fromCurrentDay() const
    {
        const std::optional<int> year = latestYear();
        if (!year)
            return {};
        ReadingContext trial = m_context;
        trial.metadata.published.value = EdtfDate::ofDay({ *year, 12, 31 });
        for (const TimeExpression& time : findTimes(trial)) {
            const qsizetype open = time.span.start - 1;
            const QStringView before = QStringView(m_context.folded).left(std::max<qsizetype>(open, 0));
            const bool bracketed = open > 0 && m_context.folded[open] == u'(';
            if (bracketed && isOneDay(time) && (before.endsWith(u"今日") || before.endsWith(u"今天")))
                return inferred(*dateOf(time), Reason::CurrentDay, { words(time.span) });
        }
        return {};
    }

    bool saysYear(const TimeExpression& time) const
    {
        return time.basis.kind == domain::Basis::Kind::Explicit;
    }

    std::optional<int> latestYear() const
    {
        std::optional<int> latest;
        for (const TimeExpression& time : m_times) {
            const EdtfValue* value = dateOf(time);
            if (value && !value->isOpen() && !isFuture(time))
                latest = std::max(latest.value_or(0), domain::toCivilDate(*value->latestDay()).year);
        }
        return latest;
    }

    /// "Since the end of 2023 … has reached": the period is over and its figures are new.
    PublicationDate fromCompletedPeriod() const
    {
        const TimeExpression* latest = nullptr;
        for (const TimeExpression& time : m_times) {
            if (time.rule != QStringView(u"as of") || !dateOf(time) || !dateOf(time)->latestDay())
                continue;
            const Sentence* sentence = m_context.sentenceAt(time.span.start);
            if (!sentence || !tellsCompletion(sentence->span, time.span.end()))
                continue;
            if (!latest || *dateOf(time)->latestDay() > *dateOf(*latest)->latestDay())
                latest = &time;
        }
        if (!latest)
            return {};
        QStringList evidence { words(latest->span) };
        const DayNumber next = *dateOf(*latest)->latestDay() + 1;
        const domain::CivilDate first = domain::toCivilDate(next);
        if (const auto counted = yearOfCountedSpan(evidence); counted && *counted > first.year)
            return inferred(EdtfDate::ofYear(*counted).approximately(), Reason::CompletedPeriod, evidence);
        const domain::CivilDate last = domain::addMonths(first, monthsOfNews - 1);
        return inferred(EdtfValue::interval(EdtfDate::ofMonth(first.year, first.month).approximately(),
                            EdtfDate::ofMonth(last.year, last.month).approximately()),
            Reason::CompletedPeriod, evidence);
    }

    bool tellsCompletion(const domain::TextSpan& sentence, qsizetype from) const
    {
        const QStringView rest = m_context.foldedWords(domain::TextSpan::between(from, sentence.end()));
        return containsAny(rest,
                   { u"已", u"达到", u"突破", u"累计", u"共有", u"has reached", u"had reached", u"totalled" })
            && !containsAny(rest, { u"预计", u"将达", u"有望", u"expected" });
    }

    /// The number of 這四年; nothing for other words.
    std::optional<int> countedYears(const TimeExpression& time) const
    {
        static constexpr QStringView digits = u"零一二三四五六七八九十";
        const QStringView folded = m_context.foldedWords(time.span);
        if (!folded.startsWith(u'这') || !folded.endsWith(u'年') || folded.size() < 3)
            return std::nullopt;
        const qsizetype count = digits.indexOf(folded[folded.size() - 2]);
        return count < 2 ? std::nullopt : std::optional(static_cast<int>(count));
    }

    /// 這四年 counted from 2021年9月 in the same sentence: the fourth calendar year is running.
    std::optional<int> yearOfCountedSpan(QStringList& evidence) const
    {
        const Sentence* sentence = nullptr;
        const TimeExpression* start = nullptr;
        for (const TimeExpression& time : m_times) {
            if (const Sentence* holds = m_context.sentenceAt(time.span.start); holds != sentence) {
                sentence = holds;
                start = nullptr;
            }
            const auto count = countedYears(time);
            if (start && count) {
                evidence << words(time.span) << words(start->span);
                return domain::toCivilDate(*dateOf(*start)->earliestDay()).year + *count - 1;
            }
            if (!start && dateOf(time) && dateOf(time)->earliestDay())
                start = &time;
        }
        return std::nullopt;
    }

    /// A date the text looks forward to says nothing about when it was written.
    bool isFuture(const TimeExpression& time) const
    {
        const QStringView folded(m_context.folded);
        const qsizetype reach = 6;
        const QStringView before
            = folded.mid(std::max(qsizetype(0), time.span.start - reach), std::min(reach, time.span.start));
        const QStringView behind = folded.mid(time.span.end(), reach);
        return containsAny(before,
                   { u"到", u"至", u"将", u"预计", u"计划", u"拟", u"力争", u"生效", u"施行", u"实施", u"by ",
                       u"until", u"due" })
            || containsAny(behind, { u"将", u"前", u"底前", u"will" }) || titleHolds(time.span.start);
    }

    bool titleHolds(qsizetype position) const
    {
        const Sentence* sentence = m_context.sentenceAt(position);
        const QStringView before = sentence
            ? m_context.words(domain::TextSpan::between(sentence->span.start, position))
            : QStringView();
        return before.lastIndexOf(u'《') > before.lastIndexOf(u'》');
    }

    PublicationDate fromLatestDay() const
    {
        const TimeExpression* latest = nullptr;
        for (const TimeExpression& time : m_times) {
            if (!isOneDay(time) || isFuture(time) || !saysYear(time))
                continue;
            if (!latest || *dateOf(time)->latestDay() > *dateOf(*latest)->latestDay())
                latest = &time;
        }
        const auto year = latestYear();
        if (!latest || (year && *year > domain::toCivilDate(*dateOf(*latest)->latestDay()).year))
            return {};
        return inferred(
            dateOf(*latest)->start().approximately(), Reason::LatestDate, { words(latest->span) });
    }

    const ReadingContext& m_context;
    std::vector<TimeExpression> m_times;
};

} // namespace

PublicationDate inferPublicationDate(const ReadingContext& context)
{
    return PublicationFinder(context).find();
}

} // namespace tidemark::extraction
