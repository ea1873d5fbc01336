// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sources.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSource = 40;
constexpr qsizetype longestUnknown = 14;
constexpr qsizetype longestList = 32;
constexpr qsizetype longestPost = 48;

} // namespace

/// 自然资源与环境管理研究所教授李坚明: the words before a name that end in a post belong to it, whatever they
/// are.
std::optional<SourceMention> SourceReader::titledPersonIn(const TextSpan& clause) const
{
    const auto first = std::lower_bound(m_mentions.begin(), m_mentions.end(), clause.start,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    for (auto mention = first; mention != m_mentions.end() && mention->span.end() <= clause.end()
         && mention->span.start - clause.start <= longestPost;
         ++mention) {
        if (belongsToPost(clause.start, mention->span.start))
            return SourceMention { mention->span, {}, SourceType::Person, mention->person, false };
    }
    return std::nullopt;
}

/// Whether the words from `start` to a name are a post and nothing else.
bool SourceReader::belongsToPost(qsizetype start, qsizetype name) const
{
    qsizetype postEnd = name;
    while (postEnd > start && m_folded[postEnd - 1].isSpace())
        --postEnd;
    const auto title = wordBefore(m_titles, m_folded, postEnd, start);
    if (!title || title->kind == "none"_L1 || title->kind == "press"_L1)
        return false;
    for (qsizetype at = start; at < title->span.start; ++at) {
        if (QStringView(u"对向就让给把将,;:").contains(m_folded[at]) || !m_context.timesIn({ at, 1 }).empty())
            return false;
    }
    return true;
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
    if (at == limit || boundaryAt(m_boundaries, m_folded, at) || !m_context.timesIn({ at, 1 }).empty())
        return SourceMention { TextSpan::between(start, at), {}, SourceType::Unnamed, -1, false };
    return std::nullopt;
}

/// 卓荣泰答询(说): a known person whose verb is no word of the tables.
std::optional<SourceMention> SourceReader::personOpening(const TextSpan& clause) const
{
    const auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), clause.start,
        [](const Mention& entry, qsizetype value) { return entry.span.start < value; });
    if (mention == m_mentions.end() || mention->span.start != clause.start
        || mention->span.end() > clause.end()
        || (mention->span.end() < clause.end() && m_folded[mention->span.end()] == u'的')) // 科顿的助手
        return std::nullopt;
    return SourceMention { mention->span, {}, SourceType::Person, mention->person, false };
}

/// The noun phrase that opens a clause, when no table knows it: whoever stands before a verb of speech
/// speaks.
std::optional<SourceMention> SourceReader::unknownSubjectOf(const TextSpan& clause) const
{
    const qsizetype start = afterLeads(clause.start, clause.end());
    const bool noNoun
        = start < clause.end() && boundaryAt(m_boundaries, m_folded, start) && !beginsNoun(start, 1);
    if (noNoun || opensWithPlace(clause, start))
        return std::nullopt;
    qsizetype end = start;
    const auto ends = [&](qsizetype at) {
        return !joinsNouns(m_folded[at])
            && (boundaryAt(m_boundaries, m_folded, at) || endsNounPhrase(start, at));
    };
    while (end < clause.end() && end - start <= longestList && !(end > start && ends(end)))
        ++end;
    const QStringView words = m_folded.mid(start, end - start);
    const qsizetype last = words.lastIndexOf(u'、') + 1; // 物管业界、清洁公司均批评
    const qsizetype owner = words.indexOf(u'的'); // 陈师傅的妻子
    const bool owned = owner >= 2 && words.size() - owner > 2 && words.lastIndexOf(u'的') == owner;
    const bool isNoun = (owner < 0 || owned) && std::all_of(words.begin(), words.end(), [](QChar unit) {
        return (isHan(unit) || isLatinLetter(unit) || unit.isDigit() || unit == u'、')
            && !QStringView(u"是有不也就可以这那什么来话们些为着过得地如若很最太更都没会能要让令使称说")
                    .contains(unit);
    });
    if (!isNoun || words.size() < 2 || QStringView(u"中上下里时后前内间").contains(words.back())
        || words.size() - last > longestUnknown || isTruncation(end))
        return std::nullopt;
    return SourceMention { TextSpan::between(start, end), {}, SourceType::Organisation, -1, false };
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

} // namespace tidemark::extraction
