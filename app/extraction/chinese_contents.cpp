// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_speech.h"

#include "extraction/speech_cues.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestContent = 4;
constexpr qsizetype furthestSourceBehind = 120;
constexpr qsizetype furthestSourceNear = 40;

} // namespace

bool ChineseSpeechReader::leadsContent(
    const ClassedWord& cue, const SourceMention& source, qsizetype limit) const
{
    const qsizetype after = cue.span.end();
    const QChar next = after < limit ? m_masked[after] : u'。';
    if (next == u',' || next == u':')
        return cue.kind != "terse"_L1 || source.span.end() == cue.span.start;
    if (cue.kind == "mental"_L1 && QStringView(u"将会可能于在到").contains(next))
        return false;
    if (cue.kind != "free"_L1 && cue.kind != "mental"_L1)
        return false;
    return !endsSentence(next) && !endsClause(next) && !formsWord(cue, limit);
}

/// 说服, 称号, 表示的: what follows makes another word of the cue. 认为中国… does not.
bool ChineseSpeechReader::formsWord(const ClassedWord& cue, qsizetype limit) const
{
    const qsizetype after = cue.span.end();
    const QChar next = after < limit ? m_masked[after] : QChar(u'。');
    const QChar second = after + 1 < limit ? m_masked[after + 1] : QChar(u'。');
    if (QStringView(u"的了过得着、)）】》”」").contains(next))
        return !(next == u'过' && second == u'去');
    if (QStringView(u"出为中上后时等").contains(next) && !isHan(second))
        return true;
    if (cue.span.length > 1)
        return false;
    const bool country = next == u'中' && QStringView(u"国方央美欧东").contains(second);
    const bool will = next == u'会' && !QStringView(u"议上长员见谈后").contains(second);
    return !country && !will && QStringView(u"出为中上后时等书稿人者性力法会词率度量额").contains(next);
}

/// Whether a content can follow this cue where it stands: 表示 takes a clause, 介绍 only a mark or a
/// listener.
bool ChineseSpeechReader::mayReport(const ClassedWord& cue, qsizetype limit) const
{
    const QChar next = cue.span.end() < limit ? m_masked[cue.span.end()] : u'。';
    if (cue.kind == "view"_L1)
        return cue.span.end() < limit && next == u',';
    const bool takesClause = cue.kind == "free"_L1 || cue.kind == "mental"_L1;
    return isReporting(cue.kind)
        && (takesClause || behindListener(cue, limit) != cue.span.end() || endsClause(next)
            || endsSentence(next));
}

std::optional<SourceMention> ChineseSpeechReader::sourceOf(
    const Progress& progress, const ClassedWord& cue) const
{
    const TextSpan& span = progress.sentence.span;
    const qsizetype lead = std::min(progress.done + 1, cue.span.start);
    const bool furtherCue = !progress.found.empty() && progress.done > span.start
        && m_masked[progress.done] == u','
        && goesOn(TextSpan::between(lead, cue.span.start), cue, span.end());
    if (furtherCue)
        return progress.found.back().source;
    const QChar next = cue.span.end() < span.end() ? m_masked[cue.span.end()] : u'。';
    auto source = m_sources.before(
        TextSpan::between(progress.done, cue.span.start), trustIn(words(cue.span), cue.kind, next));
    // What somebody believes or expects is theirs only beside their name.
    const bool far = source && cue.kind == "mental"_L1 && clauseIsParted(source->span.end(), cue.span.start);
    return source && !far && !isHeld(cue, source->span) ? source : std::nullopt;
}

bool ChineseSpeechReader::readIndirectAt(Progress& progress, const ClassedWord& cue) const
{
    const TextSpan& span = progress.sentence.span;
    const auto source = mayReport(cue, span.end()) ? sourceOf(progress, cue) : std::nullopt;
    if (!source)
        return false;
    if (auto speech = trailing(progress, cue, *source)) {
        progress.found.push_back(*speech);
        progress.done = span.end();
        return true;
    }
    qsizetype at = behindListener(cue, span.end());
    if (cue.kind != "view"_L1 && at == cue.span.end() && !leadsContent(cue, *source, span.end()))
        return false;
    while (at < span.end() && (endsClause(m_masked[at]) || m_masked[at].isSpace() || m_masked[at] == u'.'))
        ++at;
    const bool concedes = conceded(source->span.end(), cue.span.start);
    const TextSpan content = contentFrom(at, concedes ? behindConcession(at, span.end()) : span.end());
    if (content.length < shortestContent || (isReport(words(cue.span)) && innerReport(content)))
        return false;
    progress.found.push_back({ content, QuotationKind::Indirect, *source, cue.span,
        cue.kind == "view"_L1 ? u"view-of"_s : u"cue-before-clause"_s });
    progress.done = std::max(content.end(), nextSpeaker(at, span.end()));
    return true;
}

/// X虽强调…,但…: what follows 但 is the writer's own.
bool ChineseSpeechReader::conceded(qsizetype from, qsizetype to) const
{
    return m_masked.mid(from, std::clamp<qsizetype>(to - from, 0, furthestSourceBehind)).contains(u'虽');
}

qsizetype ChineseSpeechReader::behindConcession(qsizetype from, qsizetype limit) const
{
    for (qsizetype at = from; at + 1 < limit; ++at) {
        if (endsClause(m_masked[at]) && QStringView(u"但却然").contains(m_masked[at + 1]))
            return at;
    }
    return limit;
}

bool ChineseSpeechReader::clauseIsParted(qsizetype from, qsizetype to) const
{
    const QStringView between = m_masked.mid(from, std::max<qsizetype>(0, to - from));
    return std::any_of(between.begin(), between.end(), endsClause);
}

/// 告诉某报记者,…: the end of who is told, or the cue's end where nobody is.
qsizetype ChineseSpeechReader::behindListener(const ClassedWord& cue, qsizetype limit) const
{
    const QStringView word = words(cue.span);
    if (word != u"告诉" && word != u"告知")
        return cue.span.end();
    constexpr qsizetype longestListener = 20;
    for (qsizetype at = cue.span.end() + 1; at < std::min(limit, cue.span.end() + longestListener); ++at) {
        if (endsSentence(m_masked[at]))
            break;
        if (endsClause(m_masked[at]))
            return at;
    }
    return cue.span.end();
}

/// 拒绝表示, 可以发现, 发布了…公告: the word is no report, or a noun.
bool ChineseSpeechReader::isHeld(const ClassedWord& cue, const TextSpan& source) const
{
    static constexpr QStringView holders[]
        = { u"可以", u"能够", u"不难", u"可", u"能", u"被", u"所", u"未", u"不", u"没有", u"没", u"无法",
              u"拒绝", u"是否", u"未予", u"不予", u"如何", u"怎么", u"难以", u"的", u"份", u"项", u"个",
              u"进行", u"作出", u"做出", u"有关", u"相关", u"等", u"更新", u"上修", u"下修", u"发布" };
    for (const QStringView holder : holders) {
        if (cue.span.start - holder.size() >= source.end() && hasWordBefore(m_masked, cue.span.start, holder))
            return true;
    }
    const QStringView word = m_masked.mid(cue.span.start, cue.span.length);
    if ((word == u"宣布" || word == u"宣告") && cue.span.end() < m_masked.size()) {
        const auto deed = wordAt(m_events, m_masked, cue.span.end());
        if (deed && deed->kind != "none"_L1)
            return true;
    }
    if (cue.kind != "marked"_L1 || source.end() > cue.span.start)
        return false;
    const TextSpan gap = TextSpan::between(source.end(), cue.span.start);
    const QStringView between = m_masked.mid(gap.start, gap.length);
    static constexpr QStringView takings[]
        = { u"了", u"接纳", u"采纳", u"听取", u"收到", u"考虑", u"根据", u"按照" };
    for (const QStringView taking : takings) {
        if (between.contains(taking))
            return true;
    }
    for (const ClassedWord& verb : wordsIn(m_policyVerbs, m_masked, gap)) {
        if (verb.kind == "issue"_L1)
            return true;
    }
    return false;
}

/// …,李在访问中表示。 The cue ends the sentence and its subject opens the last clause.
std::optional<ReportedSpeech> ChineseSpeechReader::trailing(
    const Progress& progress, const ClassedWord& cue, const SourceMention& source) const
{
    const TextSpan& span = progress.sentence.span;
    if (!withoutPunctuation(m_masked, TextSpan::between(cue.span.end(), span.end())).isEmpty())
        return std::nullopt;
    qsizetype clause = source.span.start;
    while (clause > progress.done && !endsClause(m_masked[clause - 1]))
        --clause;
    const TextSpan content = withoutPunctuation(m_masked, TextSpan::between(progress.done, clause));
    if (content.length < shortestContent + 2 || cue.kind == "view"_L1 || cue.kind == "directive"_L1)
        return std::nullopt;
    return ReportedSpeech { content, QuotationKind::Indirect, source, cue.span, u"cue-after-clause"_s };
}

/// 据报道,X回应称…: the paper only passes on what another source says.
bool ChineseSpeechReader::innerReport(const TextSpan& content) const
{
    for (const ClassedWord& cue : cuesIn(content)) {
        if (!isReporting(cue.kind) || cue.span.start == content.start)
            continue;
        const auto source = m_sources.subjectOf(TextSpan::between(content.start, cue.span.start));
        return source && leadsContent(cue, *source, content.end());
    }
    return false;
}

/// …;外交部表示,…: behind a semicolon another source may speak.
qsizetype ChineseSpeechReader::nextSpeaker(qsizetype start, qsizetype limit) const
{
    for (qsizetype at = start; at < limit; ++at) {
        if (!endsClause(m_masked[at]))
            continue;
        const bool comma = m_masked[at] == u',' || m_masked[at] == u'，';
        const qsizetype end = std::min(limit, at + (comma ? furthestSourceNear : furthestSourceBehind));
        for (const ClassedWord& cue : cuesIn(TextSpan::between(at + 1, end))) {
            if (!isReporting(cue.kind))
                continue;
            if (comma && at > start + shortestContent
                && goesOn(TextSpan::between(at + 1, cue.span.start), cue, limit))
                return at;
            const QChar next = cue.span.end() < limit ? m_masked[cue.span.end()] : u'。';
            const auto trust
                = comma ? SourceReader::Trust::KnownSubject : trustIn(words(cue.span), cue.kind, next);
            const auto source = m_sources.before(TextSpan::between(at + 1, cue.span.start), trust);
            const bool named = source && (!comma || (source->person >= 0 && isPlain(words(cue.span))));
            const bool near = source && !clauseIsParted(source->span.start, cue.span.start);
            if (named && (near || !comma) && !isHeld(cue, source->span) && leadsContent(cue, *source, limit))
                return at;
            break;
        }
    }
    return limit;
}

/// …,并称…; …,但强调…: the same source goes on with a cue of its own.
bool ChineseSpeechReader::goesOn(const TextSpan& lead, const ClassedWord& cue, qsizetype limit) const
{
    static constexpr QStringView joints[]
        = { u"", u"并", u"也", u"但", u"还", u"又", u"更", u"且", u"而", u"亦", u"并且", u"同时", u"但他",
              u"但她", u"他", u"她", u"他还", u"她还", u"他也", u"她也", u"但也", u"但仍", u"不过" };
    const QStringView joint = words(lead).trimmed();
    const bool joined
        = std::any_of(std::begin(joints), std::end(joints), [&](QStringView word) { return joint == word; });
    const QChar next = cue.span.end() < limit ? m_masked[cue.span.end()] : u'。';
    return joined && cue.span.length > 1 && (cue.kind == "free"_L1 || isPlain(words(cue.span)))
        && !endsSentence(next) && !QStringView(u"的了过出为得着中上后时、").contains(next);
}

TextSpan ChineseSpeechReader::contentFrom(qsizetype start, qsizetype limit) const
{
    limit = nextSpeaker(start, limit);
    TextSpan content = withoutBlanks(m_masked, TextSpan::between(std::min(start, limit), limit));
    while (!content.isEmpty()
        && (endsSentence(m_masked[content.end() - 1]) || m_masked[content.end() - 1] == u'.'
            || m_masked[content.end() - 1].isSpace() || endsClause(m_masked[content.end() - 1])))
        --content.length;
    return content;
}

} // namespace tidemark::extraction
