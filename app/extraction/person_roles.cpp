// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/person_roles.h"

#include "extraction/prose.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRole = 48;

} // namespace

RoleReader::RoleReader(const ReadingContext& context)
    : m_context(context)
    , m_folded(context.folded)
    , m_titles(context.lexicons.table(u"titles"_s))
    , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    , m_organisations(context.lexicons.table(u"organisations"_s))
{
}

qsizetype RoleReader::startOf(qsizetype titleStart) const
{
    qsizetype start = titleStart;
    while (start > 0 && titleStart - start < longestRole) {
        const QChar before = m_folded[start - 1];
        if (endsClause(before) || endsSentence(before) || isClosingMark(before)
            || QStringView(u"\"〔[【]〕】/").contains(before)
            || (before == u'(' && !closesBehind(start, titleStart)))
            break;
        --start;
    }
    return afterLeads(skipBlanks(m_folded, behindOtherWords(start, titleStart), titleStart), titleStart);
}

/// Whether the bracket that opens before `from` is closed before the post: 莫德纳(Moderna)执行长.
bool RoleReader::closesBehind(qsizetype from, qsizetype limit) const
{
    return m_folded.mid(from, limit - from).contains(u')');
}

/// 海外网11月24日电 日本前首相, 加里·科恩与美国财政部长, 甫上任的教育部长: a dateline, another person and
/// a clause of its own are no part of a post.
qsizetype RoleReader::behindOtherWords(qsizetype start, qsizetype limit) const
{
    for (const domain::TimeExpression& time : m_context.timesIn(TextSpan::between(start, limit))) {
        if (time.span.end() <= limit)
            start = std::max(start, time.span.end());
    }
    const bool wired = start < limit && m_folded[start] == u'电';
    start = skipBlanks(m_folded, start + (wired ? 1 : 0), limit);
    for (qsizetype at = start; at < limit; ++at) {
        const bool ownClause = QStringView(u"在给被让").contains(m_folded[at])
            || (m_folded[at] == u'的' && !wordBefore(m_organisations, m_folded, at, start));
        const bool unopened = m_folded[at] == u')' && !m_folded.mid(start, at - start).contains(u'(');
        const bool note = m_folded[at] == u')' && m_folded[start] == u'('; // (陈杭)北京市
        if (unopened || note)
            start = skipBlanks(m_folded, at + 1, limit);
        const bool named = QStringView(u"·‧・•").contains(m_folded[at]);
        if (ownClause)
            start = at + 1;
        while (named && at < limit && !QStringView(u"和与及、").contains(m_folded[at]))
            ++at;
        if (named && at < limit)
            start = at + 1;
    }
    return start;
}

qsizetype RoleReader::afterLeads(qsizetype start, qsizetype limit) const
{
    while (start < limit) {
        const auto times = m_context.timesIn({ start, 1 });
        if (!times.empty() && times.front().span.end() <= limit) {
            start = skipBlanks(m_folded, times.front().span.end(), limit);
            continue;
        }
        const auto lead = boundaryAt(m_boundaries, m_folded, start);
        const auto body = wordAt(m_organisations, m_folded, start);
        if (!lead || lead->span.end() >= limit || (body && body->span.length > lead->span.length))
            break;
        start = skipBlanks(m_folded, lead->span.end(), limit);
    }
    return start;
}

void RoleReader::describe(domain::Person& person, const TextSpan& role, const TextSpan& title) const
{
    if (role.isEmpty() || !person.role.isEmpty())
        return;
    auto posts = wordsIn(m_titles, m_folded, role);
    // 卫福部长照司司长: 部长 is cut out of the name of a body.
    std::erase_if(posts, [&](const ClassedWord& post) {
        const auto body = wordBefore(m_organisations, m_folded, post.span.start + 1, role.start);
        return body && body->span.length > 2 && post.span.start + 1 < role.end();
    });
    // 中原地产首席分析师: a prefix counts only right before a post.
    std::erase_if(posts, [&](const ClassedWord& post) {
        const auto next = wordAt(m_titles, m_folded, post.span.end());
        return post.kind == "prefix"_L1 && (!next || next->kind == "none"_L1);
    });
    TextSpan post = posts.empty() ? title : posts.front().span;
    if (post.start > role.start) {
        // 行政院长: the first character of the post ends the name of the body, too.
        const auto body = wordBefore(m_organisations, m_folded, post.start + 1, role.start);
        const bool shared = body && body->span.length > 2 && post.length == 2;
        person.affiliation = written(
            withoutPunctuation(m_folded, TextSpan::between(role.start, post.start + (shared ? 1 : 0))));
    }
    person.role = written(TextSpan::between(post.start, role.end()));
}

QString RoleReader::written(const TextSpan& span) const
{
    return m_context.words(span).toString();
}

QString wholeRole(QStringView text, const domain::Person& person)
{
    const QString whole = person.affiliation + person.role;
    const bool meets = !person.affiliation.isEmpty() && !person.role.isEmpty()
        && person.affiliation.back() == person.role.front();
    constexpr size_t mostMentions = 8;
    for (size_t i = 0; meets && i < std::min(mostMentions, person.mentions.size()); ++i) {
        if (text.left(person.mentions[i].start).right(whole.size() + 1).trimmed().endsWith(whole))
            return whole;
    }
    return meets ? person.affiliation + person.role.mid(1) : whole;
}

} // namespace tidemark::extraction
