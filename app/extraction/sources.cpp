// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sources.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSource = 40;
constexpr qsizetype longestClause = 120;
constexpr int mostClausesBack = 3;
constexpr qsizetype longestUnknown = 14;
constexpr qsizetype longestPost = 48;
constexpr qsizetype longestEnding = 4; ///< of an organisation's name

} // namespace

SourceReader::SourceReader(const ReadingContext& context, const std::vector<domain::Person>& people)
    : m_context(context)
    , m_folded(context.folded)
    , m_people(people)
    , m_names(context)
    , m_titles(context.lexicons.table(u"titles"_s))
    , m_boundaries(context.lexicons.table(u"subject_boundaries"_s))
    , m_organisations(context.lexicons.table(u"organisations"_s))
    , m_sources(context.lexicons.table(u"sources"_s))
{
    for (size_t person = 0; person < people.size(); ++person) {
        for (const TextSpan& span : people[person].mentions)
            m_mentions.push_back({ span, static_cast<int>(person) });
    }
    indexFamilyNames();
    std::sort(m_mentions.begin(), m_mentions.end(),
        [](const Mention& left, const Mention& right) { return left.span.start < right.span.start; });
}

std::optional<SourceMention> SourceReader::before(const TextSpan& region, Trust trust) const
{
    qsizetype end = region.end();
    bool lacksSubject = false;
    for (int clauses = 0; clauses < mostClausesBack && end > region.start; ++clauses) {
        const qsizetype start = clauseStart(end, region.start);
        const TextSpan clause = TextSpan::between(start, end);
        if (const auto source = subjectOf(clause))
            return source;
        const bool mayBeUnknown
            = trust == Trust::AnySubject && (clauses == 0 || (clauses == 1 && lacksSubject));
        if (const auto source = mayBeUnknown ? unknownSubjectOf(clause) : std::nullopt)
            return source;
        lacksSubject = hasNoNoun(clause);
        if (start <= region.start)
            break;
        end = start - 1;
    }
    return std::nullopt;
}

/// Commas inside brackets part no clauses.
qsizetype SourceReader::clauseStart(qsizetype end, qsizetype floor) const
{
    qsizetype start = end;
    int depth = 0;
    while (start > floor && end - start < longestClause) {
        const QChar before = m_folded[start - 1];
        depth += QStringView(u")）》").contains(before) ? 1 : QStringView(u"(（《").contains(before) ? -1 : 0;
        if (endsSentence(before) || (depth <= 0 && endsClause(before)))
            break;
        --start;
    }
    return start;
}

qsizetype SourceReader::afterLeads(qsizetype start, qsizetype end) const
{
    while (start < end) {
        const auto times = m_context.timesIn({ start, 1 });
        const auto lead = boundaryAt(m_boundaries, m_folded, start);
        const bool blank = m_folded[start].isSpace() || isClosingMark(m_folded[start])
            || QStringView(u"\")）】]").contains(m_folded[start]);
        if (blank)
            ++start;
        else if (!times.empty() && times.front().span.start == start && times.front().span.end() <= end)
            start = times.front().span.end();
        else if (lead && lead->kind != "adverb"_L1 && lead->span.end() < end
            && !beginsNoun(start, lead->span.length) && !personEndingAt(start, start + 2)
            && !personEndingAt(start, start + 3))
            start = lead->span.end();
        else
            break;
    }
    return start;
}

std::optional<SourceMention> SourceReader::subjectOf(const TextSpan& clause) const
{
    const qsizetype start = afterLeads(clause.start, clause.end());
    if (const auto person = titledPersonIn(TextSpan::between(start, clause.end())))
        return person;
    if (const auto group = groupBeforeVerb(TextSpan::between(start, clause.end())))
        return group;
    const bool atPlace = opensWithPlace(clause, start);
    bool passed = false; // a subject that no table knows
    for (qsizetype at = start + 1; at <= clause.end(); ++at) {
        if (m_folded[at - 1] == u'《')
            at = std::max(at, behindTitle(at - 1, clause.end()));
        const bool atEnd = at >= clause.end();
        if (!atEnd && !endsNounPhrase(start, at))
            continue;
        const auto source = endingAt(start, at, !atEnd && joinsNouns(m_folded[at]));
        const bool body = source && source->type != SourceType::Person && source->type != SourceType::Unnamed;
        if (body && (atPlace || passed))
            return std::nullopt;
        passed |= !source && !atEnd && at - start >= 2 && !joinsNouns(m_folded[at]);
        // 校长周立人: a post with its holder's name right behind it is the holder.
        if (source) {
            // 莫德纳(Moderna)执行长班塞尔: a name before a post may be that of a firm.
            const auto holder = holderBehind(start, at, clause.end());
            if (holder && (source->type != SourceType::Person || holder->type == SourceType::Person))
                return holder;
        }
        if (source && (source->type == SourceType::Person || !personStartsAt(at)))
            return source;
        if (!atEnd && (m_folded[at] == u'(' || m_folded[at] == u'（'))
            at = std::max(at, behindBracket(at, clause.end()) - 1);
    }
    return personOpening(TextSpan::between(start, clause.end()));
}

/// Whether the noun phrase that begins at `start` may end before `at`. 发言 opens an adverbial, but not in
/// 公司发言人.
bool SourceReader::endsNounPhrase(qsizetype start, qsizetype at) const
{
    if (m_folded[at] == u' ')
        return !(
            isLatinLetter(m_folded[at - 1]) && at + 1 < m_folded.size() && isLatinLetter(m_folded[at + 1]));
    if (m_folded[at] == u'(' || m_folded[at] == u'（' || m_folded[at - 1] == u'》'
        || !m_context.timesIn({ at, 1 }).empty())
        return true;
    const auto boundary = boundaryAt(m_boundaries, m_folded, at);
    if (!boundary)
        return false;
    if (at > start && beginsNoun(at, boundary->span.length))
        return false;
    // 研究所所长: the 所 is the end of a word.
    for (qsizetype before = std::max(start, at - longestEnding); before < at; ++before) {
        for (const LexiconTable* nouns : { &m_organisations, &m_sources }) {
            const auto noun = wordAt(*nouns, m_folded, before);
            if (noun && noun->span.end() > at)
                return false;
        }
    }
    return true;
}

/// 只(表示), 并(称): nothing but adverbs before the verb.
bool SourceReader::hasNoNoun(const TextSpan& clause) const
{
    qsizetype at = clause.start;
    while (at < clause.end()) {
        const auto boundary = boundaryAt(m_boundaries, m_folded, at);
        if (!boundary && !m_folded[at].isSpace())
            return false;
        at = boundary ? boundary->span.end() : at + 1;
    }
    return true;
}

/// 4日在推特表示: what 在 leads to is a place, and who speaks stands further back.
bool SourceReader::opensWithPlace(const TextSpan& clause, qsizetype start) const
{
    return start > clause.start && QStringView(u"在于向对就").contains(m_folded[start - 1]);
}

/// Whether a post, a source or a body longer than `length` begins here.
bool SourceReader::beginsNoun(qsizetype at, qsizetype length) const
{
    for (const LexiconTable* nouns : { &m_titles, &m_sources, &m_organisations }) {
        const auto noun = wordAt(*nouns, m_folded, at);
        if (noun && noun->kind != "none"_L1 && noun->span.length > length)
            return true;
    }
    return false;
}

qsizetype SourceReader::behindTitle(qsizetype open, qsizetype limit) const
{
    const qsizetype close = m_folded.mid(open, limit - open).indexOf(u'》');
    return close < 0 ? open + 1 : open + close + 1;
}

qsizetype SourceReader::behindBracket(qsizetype open, qsizetype limit) const
{
    for (qsizetype at = open + 1; at < limit; ++at) {
        if (m_folded[at] == u')' || m_folded[at] == u'）')
            return at + 1;
    }
    return open + 1;
}

bool SourceReader::personStartsAt(qsizetype position) const
{
    const auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), position,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    return mention != m_mentions.end() && mention->span.start == position;
}

void SourceReader::indexFamilyNames()
{
    for (size_t person = 0; person < m_people.size(); ++person) {
        if (m_people[person].mentions.empty())
            continue;
        const qsizetype start = m_people[person].mentions.front().start;
        const QString family = m_folded.mid(start, m_names.familyNameLength(start)).toString();
        for (const TextSpan& mention : m_people[person].mentions)
            m_families[family].push_back({ mention, static_cast<int>(person) });
    }
    for (auto& mentions : m_families)
        std::sort(mentions.begin(), mentions.end(),
            [](const Mention& left, const Mention& right) { return left.span.start < right.span.start; });
}

/// The person of that family name mentioned last before `position`, else the first one after it.
int SourceReader::personWithFamilyName(QStringView foldedFamily, qsizetype position) const
{
    const auto family = m_families.constFind(foldedFamily.toString());
    if (family == m_families.constEnd() || family->empty())
        return -1;
    const auto after = std::partition_point(family->begin(), family->end(),
        [&](const Mention& mention) { return mention.span.start < position; });
    return after == family->begin() ? after->person : std::prev(after)->person;
}

std::optional<SourceMention> SourceReader::lastPersonIn(const TextSpan& span) const
{
    const auto after = std::lower_bound(m_mentions.begin(), m_mentions.end(), span.end(),
        [](const Mention& mention, qsizetype value) { return mention.span.start < value; });
    if (after == m_mentions.begin() || std::prev(after)->span.start < span.start)
        return std::nullopt;
    const Mention& mention = *std::prev(after);
    return SourceMention { mention.span, {}, SourceType::Person, mention.person, false };
}

} // namespace tidemark::extraction
