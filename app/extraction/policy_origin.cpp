// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/policy_origin.h"

#include "extraction/rough_dates.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIssuer = 60;
constexpr qsizetype longestClause = 200;
constexpr qsizetype furthestWords = 400; ///< on either side of a title, however long its sentence
constexpr int mostClausesBack = 2;

bool opensParenthesis(QChar character)
{
    return character == u'(' || character == u'（';
}

bool closesParenthesis(QChar character)
{
    return character == u')' || character == u'）';
}

} // namespace

PolicyOriginReader::PolicyOriginReader(const ReadingContext& context)
    : m_context(context)
    , m_folded(context.folded)
    , m_english(context)
    , m_verbs(context.lexicons.table(u"policy_verbs"_s))
    , m_cues(context.lexicons.table(u"reporting_cues"_s))
    , m_organisations(context.lexicons.table(u"organisations"_s))
    , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
{
}

/// 《国务院关于…的意见》: the title begins with who issues it.
domain::TextSpan PolicyOriginReader::issuerInTitle(const TextSpan& title) const
{
    const qsizetype about
        = m_folded.mid(title.start, std::min(title.length, longestIssuer)).indexOf(u"关于"_s);
    if (about < 2)
        return {};
    const TextSpan issuer = TextSpan::between(title.start, title.start + about);
    return organisationEndingAt(issuer.start, issuer.end()) ? issuer : TextSpan {};
}

PolicyOrigin PolicyOriginReader::of(const PolicyTitle& title) const
{
    PolicyOrigin origin = outsideOf(title);
    if (origin.issuer.isEmpty())
        origin.issuer = issuerInTitle(title.title);
    return origin;
}

PolicyOrigin PolicyOriginReader::outsideOf(const PolicyTitle& title) const
{
    const Sentence* sentence = m_context.sentenceAt(title.span.start);
    const TextSpan whole = sentence ? sentence->span : title.span;
    const TextSpan span = TextSpan::between(std::max(whole.start, title.span.start - furthestWords),
        std::min(whole.end(), title.span.end() + furthestWords));
    if (title.rule == "english-title"_L1)
        return m_english.of(span, title.span);
    if (auto origin = issuedBefore(span, title.span)) {
        if (origin->issuer.isEmpty())
            origin->issuer = ownerOf(span, title.span);
        return *origin;
    }
    if (const auto origin = issuedAfter(span, title.span))
        return *origin;
    if (hasWordAt(m_folded, title.span.end(), u"公开征求意见")
        || hasWordAt(m_folded, title.span.end(), u"征求意见")
        || hasWordAt(m_folded, title.span.end(), u"向社会公开征求意见")) {
        const qsizetype end = title.span.start > span.start && m_folded[title.span.start - 1] == u'就'
            ? title.span.start - 1
            : title.span.start;
        if (const auto issuer = authorityIn(TextSpan::between(clauseStart(end, span.start), end)))
            return { *issuer, {} }; // 某部就《…》公开征求意见
    }
    return { ownerOf(span, title.span), {} };
}

qsizetype PolicyOriginReader::clauseStart(qsizetype from, qsizetype limit) const
{
    qsizetype start = from;
    int depth = 0;
    while (start > limit && from - start < longestClause) {
        const QChar before = m_folded[start - 1];
        depth += before == u'》' ? 1 : before == u'《' ? -1 : 0;
        if (depth <= 0 && (endsClause(before) || endsSentence(before)))
            break;
        --start;
    }
    return start;
}

/// 某局出台的《…》、某部印发的《…》: a title with a verb of its own has its own issuer.
qsizetype PolicyOriginReader::behindEarlierTitle(qsizetype start, qsizetype title) const
{
    const qsizetype close = m_folded.mid(start, title - start).lastIndexOf(u'》');
    if (close < 0)
        return start;
    qsizetype behind = start + close + 1;
    while (behind < title && QStringView(u"、,和与及以 ").contains(m_folded[behind]))
        ++behind;
    const auto verb = issuingVerbIn(TextSpan::between(behind, title));
    return verb && authorityIn(TextSpan::between(behind, verb->span.start)) ? behind : start;
}

/// The last verb of issue in `clause` that no word such as 依据 follows; titles in it hold no verbs.
std::optional<ClassedWord> PolicyOriginReader::issuingVerbIn(const TextSpan& clause) const
{
    std::optional<ClassedWord> verb;
    for (const ClassedWord& word : wordsIn(m_verbs, m_folded, clause)) {
        const QStringView before = m_folded.mid(clause.start, word.span.start - clause.start);
        if (before.count(u'《') > before.count(u'》'))
            continue;
        if (word.kind == "issue"_L1 || word.kind == "propose"_L1)
            verb = word;
        else if (word.kind == "apply"_L1)
            verb.reset();
    }
    return verb;
}

bool PolicyOriginReader::listsFrom(qsizetype start, qsizetype title) const
{
    const QStringView words = m_folded.mid(start, title - start);
    return words.startsWith(u"包括"_s) || words.startsWith(u"包含"_s) || words.startsWith(u"分别"_s)
        || words.startsWith(u"即"_s) || words.startsWith(u"如"_s) || words.startsWith(u"《"_s)
        || words.isEmpty();
}

/// 工信部2021年初印发的《…》: the last verb of issue before the title, with nothing but loose words in
/// between.
std::optional<PolicyOrigin> PolicyOriginReader::issuedBefore(
    const TextSpan& sentence, const TextSpan& title) const
{
    const qsizetype start = behindEarlierTitle(clauseStart(title.start, sentence.start), title.start);
    auto verb = issuingVerbIn(TextSpan::between(start, title.start));
    const bool listed = listsFrom(start, title.start);
    if (!verb && listed && start > sentence.start) // 公告三项子法,包括《…》
        verb = issuingVerbIn(TextSpan::between(clauseStart(start - 1, sentence.start), start - 1));
    if (!verb)
        return std::nullopt;
    PolicyOrigin origin;
    qsizetype from = verb->span.start < start ? clauseStart(start - 1, sentence.start) : start;
    const qsizetype first = from;
    auto issuer = authorityIn(TextSpan::between(from, verb->span.start));
    auto date = lastDateIn(TextSpan::between(from, title.start));
    for (int back = 0; back < mostClausesBack && (!issuer || !date) && from > sentence.start; ++back) {
        const qsizetype end = from - 1;
        from = clauseStart(end, sentence.start);
        if (!issuer)
            issuer = authorityIn(TextSpan::between(from, end));
        if (!date)
            date = lastDateIn(TextSpan::between(from, end));
    }
    // 政府应参考2005年颁布的《…》: between issuer and the verb of a relative clause stand only dates.
    const bool relative = verb->span.end() < title.start && m_folded[verb->span.end()] == u'的';
    if (issuer && relative && from == first
        && !onlyDatesIn(TextSpan::between(issuer->end(), verb->span.start)))
        issuer.reset();
    origin.issuer = issuer.value_or(TextSpan {});
    if (verb->kind == "issue"_L1)
        origin.date = date;
    return origin;
}

/// The date that opens the sentence or a clause of it: one inside 1977年恢复…以来 dates something else.
std::optional<EdtfValue> PolicyOriginReader::leadingDateIn(const TextSpan& region) const
{
    std::optional<EdtfValue> date;
    for (const domain::TimeExpression& time : m_context.timesIn(region)) {
        const auto* value = std::get_if<EdtfValue>(&time.value);
        const qsizetype start = time.span.start;
        const bool leads = start == region.start || endsClause(m_folded[start - 1])
            || QStringView(u"在于自从").contains(m_folded[start - 1]);
        if (value && leads && time.span.end() <= region.end())
            date = momentOf(*value);
    }
    return date ? date : lastDateIn(region);
}

/// 《…》由X于2020年5月公布, 《…》三读通过: the clause behind the title.
std::optional<PolicyOrigin> PolicyOriginReader::issuedAfter(
    const TextSpan& sentence, const TextSpan& title) const
{
    qsizetype end = title.end();
    while (end < sentence.end() && end - title.end() < longestClause && !endsClause(m_folded[end])
        && !endsSentence(m_folded[end]))
        ++end;
    const TextSpan clause = TextSpan::between(title.end(), end);
    for (const ClassedWord& verb : wordsIn(m_verbs, m_folded, clause)) {
        if (verb.kind != "issue"_L1)
            continue;
        PolicyOrigin origin;
        qsizetype from = clause.start;
        for (qsizetype at = clause.start; at < verb.span.start; ++at) {
            const auto body = QStringView(u"由经获在于").contains(m_folded[at])
                ? authorityIn(TextSpan::between(at + 1, verb.span.start))
                : std::nullopt;
            if (body)
                from = at + 1;
        }
        if (from > clause.start)
            origin.issuer = authorityIn(TextSpan::between(from, verb.span.start)).value_or(TextSpan {});
        const qsizetype before = clauseStart(title.start, sentence.start);
        const auto dates = m_context.timesIn(TextSpan::between(clause.start, verb.span.start));
        origin.date = dates.empty() ? std::nullopt : lastDateIn(clause);
        if (!origin.date)
            origin.date = leadingDateIn(TextSpan::between(sentence.start, title.start));
        if (origin.issuer.isEmpty())
            origin.issuer = authorityIn(TextSpan::between(before, title.start)).value_or(TextSpan {});
        if (origin.issuer.isEmpty() && before > sentence.start) { // 经某会表决,某法通过
            const qsizetype clauseBefore = clauseStart(before - 1, sentence.start);
            if (hasWordAt(m_folded, clauseBefore, u"经") || hasWordAt(m_folded, clauseBefore, u"由"))
                origin.issuer
                    = authorityIn(TextSpan::between(clauseBefore + 1, before - 1)).value_or(TextSpan {});
        }
        return origin;
    }
    return std::nullopt;
}

/// 欧盟《…》, 国务院的《…》: the body named right before the title.
TextSpan PolicyOriginReader::ownerOf(const TextSpan& sentence, const TextSpan& title) const
{
    qsizetype end = title.start;
    if (end > sentence.start && m_folded[end - 1] == u'的')
        --end;
    const auto body = wordBefore(m_organisations, m_folded, end, sentence.start);
    if (!body || (body->kind != "named"_L1 && body->kind != "authority"_L1) || body->span.length < 2)
        return {};
    return authorityIn(TextSpan::between(clauseStart(end, sentence.start), end)).value_or(TextSpan {});
}

qsizetype PolicyOriginReader::afterLeads(qsizetype start, qsizetype end) const
{
    while (start < end) {
        const auto times = m_context.timesIn({ start, 1 });
        const auto lead = boundaryAt(m_boundaries, m_folded, start);
        const auto body = wordAt(m_organisations, m_folded, start);
        if (m_folded[start].isSpace() || isClosingMark(m_folded[start]) || m_folded[start] == u'》')
            ++start;
        else if (!times.empty() && times.front().span.end() <= end)
            start = times.front().span.end();
        else if (lead && lead->span.end() < end && !(body && body->span.length > lead->span.length))
            start = lead->span.end();
        else
            break;
    }
    return start;
}

std::optional<ClassedWord> PolicyOriginReader::organisationEndingAt(qsizetype start, qsizetype end) const
{
    static constexpr QStringView groups[]
        = { u"等部门", u"等部委", u"等单位", u"等机关", u"等多部门", u"等部", u"等" };
    for (const QStringView group : groups) {
        if (hasWordBefore(m_folded, end, group) && end - group.size() > start) {
            end -= group.size();
            break;
        }
    }
    // 等四部门, 等12部门
    if (hasWordBefore(m_folded, end, u"部门")) {
        const qsizetype others = m_folded.mid(start, end - start).lastIndexOf(u'等');
        if (others > 0 && end - start - others <= 6)
            end = start + others;
    }
    if (end > start && closesParenthesis(m_folded[end - 1])) {
        qsizetype open = end - 1;
        while (open > start && !opensParenthesis(m_folded[open]))
            --open;
        end = open;
    }
    const auto body = wordBefore(m_organisations, m_folded, end, start);
    return body && (body->span.length > 1 || end - start > 1) ? body : std::nullopt;
}

std::optional<TextSpan> PolicyOriginReader::authorityIn(const TextSpan& clause) const
{
    qsizetype from = clause.end();
    while (from > clause.start && !isClosingMark(m_folded[from - 1]))
        --from;
    const qsizetype start = afterLeads(from, clause.end());
    const qsizetype floor = start + 1;
    for (qsizetype end = std::min(clause.end(), start + longestIssuer); end > floor; --end) {
        const bool boundary = end == clause.end() || boundaryAt(m_boundaries, m_folded, end)
            || wordAt(m_verbs, m_folded, end) || wordAt(m_cues, m_folded, end) || m_folded[end].isSpace()
            || m_folded[end] == u'的' || !m_context.timesIn({ end, 1 }).empty();
        if (!boundary)
            continue;
        const auto body = organisationEndingAt(start, end);
        const QStringView words = m_folded.mid(start, end - start);
        const bool isName = std::none_of(words.begin(), words.end(),
            [](QChar unit) { return QStringView(u"《》,;“”「」了").contains(unit); });
        if (body && isName)
            return withoutBlanks(m_folded, TextSpan::between(start, end));
    }
    return std::nullopt;
}

bool PolicyOriginReader::onlyDatesIn(const TextSpan& gap) const
{
    const QStringView words = m_folded.mid(gap.start, gap.length);
    if (words == u"牵头" || words == u"负责" || words == u"主导" || words == u"组织")
        return true;
    for (qsizetype at = gap.start; at < gap.end(); ++at) {
        const bool dated = !m_context.timesIn({ at, 1 }).empty();
        if (!dated && !m_folded[at].isSpace()
            && !QStringView(u"于在已正式联合共同所新最近首次再又").contains(m_folded[at]))
            return false;
    }
    return true;
}

/// 《规划(2017~2025年)》: a date of a title is its term.
bool PolicyOriginReader::inTitle(qsizetype position, qsizetype from) const
{
    const QStringView before = m_folded.mid(from, position - from);
    return before.lastIndexOf(u'《') > before.lastIndexOf(u'》');
}

std::optional<EdtfValue> PolicyOriginReader::lastDateIn(const TextSpan& region) const
{
    std::optional<EdtfValue> date;
    for (const domain::TimeExpression& time : m_context.timesIn(region)) {
        const auto* value = std::get_if<EdtfValue>(&time.value);
        if (value && time.span.start >= region.start && time.span.end() <= region.end()
            && !inTitle(time.span.start, region.start))
            date = momentOf(*value);
    }
    return date;
}

bool PolicyOriginReader::isAuthority(const TextSpan& issuer) const
{
    const auto body = issuer.isEmpty() ? std::nullopt : organisationEndingAt(issuer.start, issuer.end());
    return body && (body->kind == "authority"_L1 || body->kind == "named"_L1 || body->kind == "place"_L1);
}

bool PolicyOriginReader::isPrivate(const TextSpan& issuer) const
{
    if (issuer.isEmpty())
        return false;
    const auto body = organisationEndingAt(issuer.start, issuer.end());
    const auto names = wordsIn(m_organisations, m_folded, issuer);
    if (std::any_of(
            names.begin(), names.end(), [](const ClassedWord& name) { return name.kind == "company"_L1; }))
        return true; // 微信公众平台
    return body
        && (body->kind == "company"_L1
            || m_folded.mid(body->span.start, body->span.length).endsWith(u"公司"_s)
            || m_folded.mid(body->span.start, body->span.length).endsWith(u"集团"_s));
}

} // namespace tidemark::extraction
