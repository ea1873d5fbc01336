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

bool isConjunction(QChar folded)
{
    return QStringView(u"和与及同跟").contains(folded);
}

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
        const bool mayBeUnknown = trust == Trust::AnySubject && (clauses == 0 || (clauses == 1 && lacksSubject));
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
        const auto lead = wordAt(m_boundaries, m_folded, start);
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
        const auto source = endingAt(start, at, !atEnd && isConjunction(m_folded[at]));
        const bool body = source && source->type != SourceType::Person && source->type != SourceType::Unnamed;
        if (body && (atPlace || passed))
            return std::nullopt;
        passed |= !source && !atEnd && at - start >= 2 && !isConjunction(m_folded[at]);
        // 校长周立人: a post with its holder's name right behind it is the holder.
        if (source && source->type != SourceType::Person) {
            if (const auto holder = holderBehind(start, at, clause.end()))
                return holder;
        }
        if (source && (source->type == SourceType::Person || !personStartsAt(at)))
            return source;
        if (!atEnd && (m_folded[at] == u'(' || m_folded[at] == u'（'))
            at = std::max(at, behindBracket(at, clause.end()) - 1);
    }
    return personOpening(TextSpan::between(start, clause.end()));
}

/// 自然资源与环境管理研究所教授李坚明: the words before a name that end in a post belong to it, whatever they are.
std::optional<SourceMention> SourceReader::titledPersonIn(const TextSpan& clause) const
{
    const auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), clause.start,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    if (mention == m_mentions.end() || mention->span.end() > clause.end()
        || mention->span.start - clause.start > longestPost)
        return std::nullopt;
    qsizetype postEnd = mention->span.start;
    while (postEnd > clause.start && m_folded[postEnd - 1].isSpace())
        --postEnd;
    const auto title = wordBefore(m_titles, m_folded, postEnd, clause.start);
    if (!title || title->kind == "none"_L1 || title->kind == "press"_L1)
        return std::nullopt;
    for (qsizetype at = clause.start; at < title->span.start; ++at) {
        if (QStringView(u"对向就让给把将,;:").contains(m_folded[at]) || !m_context.timesIn({ at, 1 }).empty())
            return std::nullopt;
    }
    return SourceMention { mention->span, {}, SourceType::Person, mention->person, false };
}

/// 陈师傅就读学校的工作人员(称): a group named right before the verb, by whatever words.
std::optional<SourceMention> SourceReader::groupBeforeVerb(const TextSpan& clause) const
{
    const auto noun = wordBefore(m_sources, m_folded, clause.end(), clause.start);
    if (!noun || noun->kind != "unnamed"_L1 || noun->span.start <= clause.start
        || m_folded[noun->span.start - 1] != u'的' || clause.length > longestUnknown + noun->span.length)
        return std::nullopt;
    return SourceMention { clause, {}, SourceType::Unnamed, -1, false };
}

/// 某署(某某署)发言人, 协会(IAM)主席Brian Bryant: who holds the post named behind a body.
std::optional<SourceMention> SourceReader::holderBehind(
    qsizetype start, qsizetype bodyEnd, qsizetype limit) const
{
    const bool bracketed = bodyEnd < limit && QStringView(u"(（").contains(m_folded[bodyEnd]);
    const qsizetype first = bracketed ? behindBracket(bodyEnd, limit) : bodyEnd;
    qsizetype at = skipBlanks(m_folded, first, limit);
    const auto postAt = [&](qsizetype position) {
        const auto title = wordAt(m_titles, m_folded, position);
        const auto noun = wordAt(m_sources, m_folded, position);
        if (noun && noun->kind == "unnamed"_L1 && (!title || noun->span.length >= title->span.length))
            return noun->span.end();
        return title && title->kind != "none"_L1 ? title->span.end() : position;
    };
    const auto body = wordBefore(m_titles, m_folded, bodyEnd, start);
    bool hasPost = body && body->kind != "none"_L1; // 议长 Nancy Pelosi
    for (qsizetype next = postAt(at); next > at && next <= limit; next = postAt(at)) {
        at = next;
        hasPost = true;
    }
    if (!hasPost)
        return std::nullopt;
    const qsizetype name = skipBlanks(m_folded, at, limit);
    if (const auto person = personOpening(TextSpan::between(name, limit)))
        return person;
    const auto latin = m_names.latinNameAt(name);
    if (latin && latin->end() <= limit)
        return SourceMention { *latin, {}, SourceType::Person, -1, false };
    if (at == bodyEnd)
        return std::nullopt;
    if (at == limit || wordAt(m_boundaries, m_folded, at) || !m_context.timesIn({ at, 1 }).empty())
        return SourceMention { TextSpan::between(start, at), {}, SourceType::Unnamed, -1, false };
    return std::nullopt;
}

/// Whether the noun phrase that begins at `start` may end before `at`. 发言 opens an adverbial, but not in
/// 公司发言人.
bool SourceReader::endsNounPhrase(qsizetype start, qsizetype at) const
{
    if (m_folded[at] == u' ')
        return !(isLatinLetter(m_folded[at - 1]) && at + 1 < m_folded.size() && isLatinLetter(m_folded[at + 1]));
    if (m_folded[at] == u'(' || m_folded[at] == u'（' || m_folded[at - 1] == u'》'
        || !m_context.timesIn({ at, 1 }).empty())
        return true;
    const auto boundary = wordAt(m_boundaries, m_folded, at);
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
        const auto boundary = wordAt(m_boundaries, m_folded, at);
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

/// 卓荣泰答询(说): a known person whose verb is no word of the tables.
std::optional<SourceMention> SourceReader::personOpening(const TextSpan& clause) const
{
    const auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), clause.start,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    if (mention == m_mentions.end() || mention->span.start != clause.start
        || mention->span.end() > clause.end())
        return std::nullopt;
    return SourceMention { mention->span, {}, SourceType::Person, mention->person, false };
}

/// The noun phrase that opens a clause, when no table knows it: whoever stands before a verb of speech speaks.
std::optional<SourceMention> SourceReader::unknownSubjectOf(const TextSpan& clause) const
{
    const qsizetype start = afterLeads(clause.start, clause.end());
    const bool noNoun = start < clause.end() && wordAt(m_boundaries, m_folded, start) && !beginsNoun(start, 1);
    if (noNoun || opensWithPlace(clause, start))
        return std::nullopt;
    qsizetype end = start;
    const auto ends = [&](qsizetype at) {
        return !isConjunction(m_folded[at]) && (wordAt(m_boundaries, m_folded, at) || endsNounPhrase(start, at));
    };
    while (end < clause.end() && end - start <= longestUnknown && !(end > start && ends(end)))
        ++end;
    const QStringView words = m_folded.mid(start, end - start);
    const qsizetype owner = words.indexOf(u'的'); // 陈师傅的妻子
    const bool owned = owner >= 2 && words.size() - owner > 2 && words.lastIndexOf(u'的') == owner;
    const bool isNoun = (owner < 0 || owned) && std::all_of(words.begin(), words.end(), [](QChar unit) {
        return (isHan(unit) || isLatinLetter(unit) || unit.isDigit())
            && !QStringView(u"是有不也就可以这那什么来话们些为着过得地如若很最太更都没会能要让令使称说").contains(unit);
    });
    if (!isNoun || QStringView(u"中上下里时后前内间").contains(words.back()) || words.size() < 2 || words.size() > longestUnknown || isTruncation(end))
        return std::nullopt;
    return SourceMention { TextSpan::between(start, end), {}, SourceType::Organisation, -1, false };
}

bool SourceReader::personStartsAt(qsizetype position) const
{
    const auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), position,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    return mention != m_mentions.end() && mention->span.start == position;
}

std::optional<SourceMention> SourceReader::endingAt(
    qsizetype start, qsizetype end, bool beforeConjunction) const
{
    while (end > start && (m_folded[end - 1].isSpace() || m_folded[end - 1] == u'等'))
        --end;
    if (end <= start)
        return std::nullopt;
    if (const auto person = personEndingAt(start, end))
        return person;
    if (const auto family = familyNameAlone(start, end))
        return family;
    if (beforeConjunction || isTruncation(end))
        return std::nullopt;
    if (const auto latin = latinEndingAt(start, end))
        return latin;
    if (const auto document = documentEndingAt(start, end))
        return document;
    return groupEndingAt(start, end);
}

std::optional<SourceMention> SourceReader::personEndingAt(qsizetype start, qsizetype end) const
{
    qsizetype nameEnd = end;
    const auto title = wordBefore(m_titles, m_folded, end, start);
    const auto after = std::upper_bound(m_mentions.begin(), m_mentions.end(), end,
        [](qsizetype value, const Mention& mention) { return value < mention.span.end(); });
    for (auto mention = after; mention != m_mentions.begin();) {
        --mention;
        if (mention->span.start < start)
            break;
        if (mention->span.end() == nameEnd || (title && mention->span.end() == title->span.start))
            return SourceMention { TextSpan::between(mention->span.start, end), {}, SourceType::Person,
                mention->person, false };
        if (mention->span.end() < (title ? title->span.start : nameEnd))
            break;
    }
    return std::nullopt;
}

/// 李说, 陈主委, 他: resolved to a person named in full elsewhere.
std::optional<SourceMention> SourceReader::familyNameAlone(qsizetype start, qsizetype end) const
{
    const QStringView words = m_folded.mid(start, end - start);
    if (words == u"他" || words == u"她" || words == u"其" || words == u"本人")
        return SourceMention { TextSpan::between(start, end), {}, SourceType::Person, -1, true };
    const qsizetype family = m_names.familyNameLength(start);
    if (family == 0 || family > words.size())
        return std::nullopt;
    const QStringView rest = words.mid(family);
    const bool titled = m_titles.contains(rest)
        || (rest.size() == 1 && QStringView(u"董总导揆老委男女妇嫌揆院部校市").contains(rest[0]));
    if (!rest.isEmpty() && !titled)
        return std::nullopt;
    const int person = personWithFamilyName(words.left(family), start);
    if (person < 0 && rest.isEmpty())
        return std::nullopt;
    return SourceMention { TextSpan::between(start, end), {}, SourceType::Person, person, false };
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

std::optional<SourceMention> SourceReader::latinEndingAt(qsizetype start, qsizetype end) const
{
    const auto name = m_names.latinNameBefore(end, start);
    if (!name)
        return std::nullopt;
    const qsizetype words = m_folded.mid(name->start, name->length).count(u' ') + 1;
    const auto role = wordBefore(m_titles, m_folded, skipBlanks(m_folded, name->start, name->start), start);
    const bool person = words >= 2 || (role && role->kind == "title"_L1);
    return SourceMention { *name, {}, person ? SourceType::Person : SourceType::Organisation, -1, false };
}

std::optional<SourceMention> SourceReader::documentEndingAt(qsizetype start, qsizetype end) const
{
    if (m_folded[end - 1] == u'》') {
        const qsizetype open = m_folded.mid(start, end - start).lastIndexOf(u'《');
        if (open >= 0)
            return SourceMention { TextSpan::between(start + open, end), {}, SourceType::Document, -1,
                false };
    }
    const auto noun = wordBefore(m_sources, m_folded, end, start);
    if (!noun || noun->kind != "document"_L1 || end - start > longestSource)
        return std::nullopt;
    const auto owner = wordBefore(m_organisations, m_folded, noun->span.start, start);
    if (owner && owner->span.end() == noun->span.start && noun->span.length == 2
        && QStringView(u"通报公告声明通知").indexOf(m_folded.mid(noun->span.start, 2)) >= 0)
        return SourceMention { TextSpan::between(start, noun->span.start), {}, SourceType::Organisation, -1,
            false };
    return SourceMention { TextSpan::between(start, end), {}, SourceType::Document, -1, false };
}

std::optional<SourceMention> SourceReader::groupEndingAt(qsizetype start, qsizetype end) const
{
    if (end - start > longestSource)
        return std::nullopt;
    const TextSpan span = TextSpan::between(start, end);
    const auto noun = wordBefore(m_sources, m_folded, end, start);
    if (noun && noun->kind == "unnamed"_L1)
        return SourceMention { span, {}, SourceType::Unnamed, -1, false };
    if (noun && (noun->kind == "collective"_L1 || noun->kind == "article"_L1))
        return SourceMention { span, {}, SourceType::Organisation, -1, false };
    if (const auto title = wordBefore(m_titles, m_folded, end, start);
        title && title->kind != "prefix"_L1 && title->kind != "none"_L1)
        return SourceMention { span, {}, SourceType::Unnamed, -1, false };
    const auto organisation = wordBefore(m_organisations, m_folded, end, start);
    const bool wholeName = organisation && (organisation->span.length > 1 || end - start >= 3);
    if (wholeName || (organisation && organisation->kind != "ending"_L1 && end - start >= 2))
        return SourceMention { span, {}, SourceType::Organisation, -1, false };
    return std::nullopt;
}

/// 全部, 内部, 联网: endings of organisations inside other words.
bool SourceReader::isTruncation(qsizetype end) const
{
    static constexpr QStringView words[] = { u"全部", u"内部", u"局部", u"外部", u"大部", u"各部", u"结局",
        u"布局", u"格局", u"联网", u"上网", u"医院里", u"党派" };
    return std::any_of(std::begin(words), std::end(words),
        [&](QStringView word) { return hasWordBefore(m_folded, end, word); });
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
