// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_titles.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::EventCategory;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHanTitle = 24;
constexpr qsizetype longestLatinTitle = 60;
constexpr qsizetype shortestTitle = 4;

} // namespace

EventTitleWriter::EventTitleWriter(const ReadingContext& context, const domain::Findings& found)
    : m_context(context)
    , m_found(found)
    , m_folded(context.folded)
    , m_sources(context, found.people)
    , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
{
}

QString EventTitleWriter::titleOf(const EventPassage& passage) const
{
    if (passage.policy >= 0)
        return policyTitle(m_found.policies[static_cast<size_t>(passage.policy)]);
    const QStringView words = m_context.words(passage.span);
    const bool han = std::count_if(words.begin(), words.end(), isHan) * 3 > words.size();
    const QString title = han ? chinese(passage) : english(passage);
    return title.isEmpty() ? shortened(words.toString(), longestHanTitle) : title;
}

QString EventTitleWriter::policyTitle(const domain::Policy& policy) const
{
    if (policy.isOrder)
        return shortened(policy.issuer + policy.title, longestHanTitle);
    const bool han = std::any_of(policy.title.begin(), policy.title.end(), isHan);
    return han ? u'《' + policy.title + u'》' : policy.title;
}

/// 但, 自, 在 before a date; 赴 and 对 belong to what happens.
bool EventTitleWriter::isDatingLead(const ClassedWord& lead) const
{
    static constexpr QStringView prepositions[] = { u"在", u"于", u"自", u"从", u"到", u"再到" };
    return lead.kind == "lead"_L1
        || std::any_of(std::begin(prepositions), std::end(prepositions),
            [&](QStringView word) { return m_folded.mid(lead.span.start, lead.span.length) == word; });
}

/// The words behind the date and the conjunctions before it, without 以来, 后 and the like at the end.
TextSpan EventTitleWriter::withoutDate(const EventPassage& passage) const
{
    qsizetype start = passage.span.start;
    qsizetype end = passage.span.end();
    for (bool changed = true; changed && start < end;) {
        changed = false;
        const auto times = m_context.timesIn({ start, 1 });
        const auto lead = boundaryAt(m_boundaries, m_folded, start);
        if (!times.empty() && times.front().span.end() < end) {
            start = times.front().span.end();
            changed = true;
        } else if (lead && lead->span.end() < end && isDatingLead(*lead)) {
            start = lead->span.end();
            changed = true;
        } else if (m_folded[start].isSpace() || endsClause(m_folded[start]) || m_folded[start] == u'的'
            || m_folded[start] == u'起') {
            ++start;
            changed = true;
        }
    }
    for (const QStringView tail : { QStringView(u"以来"), QStringView(u"之后"), QStringView(u"当天"),
             QStringView(u"后"), QStringView(u"时") }) {
        if (end - tail.size() > start + shortestTitle && hasWordBefore(m_folded, end, tail))
            end -= tail.size();
    }
    return withoutBlanks(m_folded, TextSpan::between(start, end));
}

QString EventTitleWriter::subjectOf(const TextSpan& body, qsizetype verb) const
{
    const auto source = m_sources.subjectOf(TextSpan::between(body.start, verb));
    if (!source)
        return {};
    if (source->person >= 0)
        return m_found.people[static_cast<size_t>(source->person)].name;
    return m_context.words(source->span).toString();
}

/// 宣布即日起,用户可…: what is announced, not the announcing.
QString EventTitleWriter::announcement(const EventPassage& passage) const
{
    const auto quotation
        = std::lower_bound(m_found.quotations.begin(), m_found.quotations.end(), passage.span.start,
            [](const domain::Quotation& entry, qsizetype start) { return entry.content.start < start; });
    if (quotation == m_found.quotations.end() || quotation->content.start > passage.span.end()
        || quotation->kind != domain::QuotationKind::Indirect)
        return {};
    EventPassage content = passage;
    content.span = quotation->content;
    TextSpan body = withoutDate(content);
    qsizetype end = body.start;
    while (end < body.end() && !endsClause(m_folded[end]))
        ++end;
    return m_context.words(TextSpan::between(body.start, end)).toString();
}

/// 钉钉的用户规模已达7亿 reads as 钉钉用户规模达7亿.
QString EventTitleWriter::figures(const EventPassage& passage) const
{
    QString title = undated(withoutDate(passage));
    title.remove(u'的').remove(u'已');
    return title;
}

QString EventTitleWriter::chinese(const EventPassage& passage) const
{
    if (passage.category == EventCategory::Figure)
        return shortened(figures(passage), longestHanTitle);
    if (passage.category == EventCategory::Statement) {
        if (const QString announced = announcement(passage); announced.size() >= shortestTitle)
            return shortened(announced, longestHanTitle);
    }
    const TextSpan body = withoutDate(passage);
    if (passage.verb.isEmpty() || passage.verb.start < body.start)
        return shortened(undated(body), longestHanTitle);
    qsizetype start = passage.verb.start;
    while (start > body.start && !endsClause(m_folded[start - 1]))
        --start;
    qsizetype end = passage.verb.end();
    while (end < body.end() && !endsClause(m_folded[end]))
        ++end;
    const TextSpan opening = TextSpan::between(body.start, start);
    if (start > body.start
        && subjectOf(TextSpan::between(start, passage.verb.start), passage.verb.start).isEmpty())
        return withSubject(opening, undated(TextSpan::between(start, end)));
    const QString clause = undated(TextSpan::between(start, end));
    if (clause.size() <= longestHanTitle && passage.category != EventCategory::Statement)
        return shortened(clause, longestHanTitle);
    const QString deed = undated(TextSpan::between(passage.verb.start, end));
    const QString subject = subjectOf(TextSpan::between(start, passage.verb.start), passage.verb.start);
    const bool both = subject.size() + deed.size() <= longestHanTitle + 2;
    return shortened(both ? subject + deed : deed, longestHanTitle);
}

/// 但, 却, 也 join a clause to the one before it, which a title has not.
QString EventTitleWriter::withoutLead(QString words)
{
    static constexpr QStringView leads[] = { u"但", u"却", u"卻", u"也", u"亦", u"并", u"並", u"而", u"则",
        u"則", u"又", u"还", u"還", u"若", u"至", u"已", u"即", u"，", u"、", u"：" };
    for (bool changed = true; changed;) {
        changed = false;
        for (const QStringView lead : leads) {
            if (words.size() > lead.size() + shortestTitle && words.startsWith(lead)) {
                words.remove(0, lead.size());
                changed = true;
            }
        }
    }
    const bool unclosed = (words.startsWith(u'“') && !words.contains(u'”'))
        || (words.startsWith(u'「') && !words.contains(u'」'));
    return unclosed ? words.mid(1) : words;
}

/// 某厅长在会议上作报告,披露数据: the deed is told in a clause without its subject.
QString EventTitleWriter::withSubject(const TextSpan& opening, const QString& deed) const
{
    const QString subject = subjectOf(opening, opening.end());
    const bool fits = subject.size() + deed.size() <= longestHanTitle + 2;
    return shortened(fits ? subject + deed : deed, longestHanTitle);
}

QString EventTitleWriter::undated(const TextSpan& span) const
{
    QString words;
    qsizetype from = span.start;
    for (const domain::TimeExpression& time : m_context.timesIn(span)) {
        if (time.span.start < from || time.span.end() > span.end()
            || !std::holds_alternative<domain::EdtfValue>(time.value))
            continue;
        words += m_context.words(TextSpan::between(from, time.span.start));
        if (!words.isEmpty() && QStringView(u"于於在自从從至到").contains(words.back()))
            words.chop(1);
        from = time.span.end();
    }
    words += m_context.words(TextSpan::between(from, span.end()));
    for (const QStringView adverb :
        { QStringView(u"曾经"), QStringView(u"曾"), QStringView(u"已经"), QStringView(u"已") }) {
        if (words.startsWith(adverb))
            words.remove(0, adverb.size());
    }
    for (const QStringView emptied : { QStringView(u"（）"), QStringView(u"()"), QStringView(u"( )") })
        words.remove(emptied.toString());
    return withoutLead(words);
}

QString EventTitleWriter::english(const EventPassage& passage) const
{
    QString title = m_context.words(passage.span).toString();
    const qsizetype at = passage.time.span.start - passage.span.start;
    if (at >= 0)
        title.remove(at, passage.time.span.length);
    for (const QString& preposition : { u" on "_s, u" in "_s, u" at "_s, u" by "_s }) {
        if (at > 0 && title.left(at).endsWith(preposition))
            title.remove(at - preposition.size() + 1, preposition.size() - 1);
    }
    if (at <= 3)
        title.remove(0, at);
    title = title.simplified();
    for (const QString& emptied : { u"（）"_s, u"()"_s, u"( )"_s })
        title.remove(emptied);
    while (!title.isEmpty() && QStringView(u",.;:-– ").contains(title[0]))
        title.remove(0, 1);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return shortened(title, longestLatinTitle);
}

QString EventTitleWriter::shortened(QString title, qsizetype longest) const
{
    title = title.simplified();
    while (!title.isEmpty() && (endsClause(title.back()) || endsSentence(title.back())))
        title.chop(1);
    if (title.size() <= longest + 2)
        return title;
    qsizetype cut = longest;
    for (qsizetype at = longest; at > longest / 2; --at) {
        if (endsClause(title[at]) || title[at] == u'、' || title[at] == u' ') {
            cut = at;
            break;
        }
    }
    if (title[cut - 1].isHighSurrogate())
        --cut;
    return title.left(cut).trimmed() + u'…';
}

} // namespace tidemark::extraction
