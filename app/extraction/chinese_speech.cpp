// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/chinese_speech.h"

#include "extraction/speech_cues.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestContent = 4;
constexpr qsizetype longestLeadIn = 160; ///< how far before a quotation its cue may stand
constexpr qsizetype furthestSourceBehind = 120;
constexpr qsizetype furthestSourceNear = 40;

} // namespace

ChineseSpeechReader::ChineseSpeechReader(
    const ReadingContext& context, QStringView masked, const SourceReader& sources)
    : m_context(context)
    , m_masked(masked)
    , m_sources(sources)
    , m_cues(context.lexicons.table(u"reporting_cues"_s))
    , m_events(context.lexicons.table(u"event_verbs"_s))
    , m_policyVerbs(context.lexicons.table(u"policy_verbs"_s))
{
}

/// 回应 + 道, 答询 + 说: two words of speech side by side are one cue.
std::vector<ClassedWord> ChineseSpeechReader::cuesIn(const TextSpan& within) const
{
    std::vector<ClassedWord> cues;
    for (const ClassedWord& word : wordsIn(m_cues, m_masked, within)) {
        const bool joins = !cues.empty() && cues.back().span.end() == word.span.start
            && isReporting(cues.back().kind) && isPlain(words(word.span));
        if (joins)
            cues.back() = { TextSpan::between(cues.back().span.start, word.span.end()), u"free"_s, word.row };
        else
            cues.push_back(word);
    }
    return cues;
}

std::optional<ClassedWord> ChineseSpeechReader::cueEndingAt(qsizetype end, qsizetype floor) const
{
    auto cue = wordBefore(m_cues, m_masked, end, floor);
    if (!cue || !isReporting(cue->kind))
        return cue;
    const auto first = wordBefore(m_cues, m_masked, cue->span.start, floor);
    if (first && isReporting(first->kind) && first->span.length > 1 && isPlain(words(cue->span)))
        cue = { TextSpan::between(first->span.start, cue->span.end()), u"free"_s, cue->row };
    return cue;
}

std::vector<ReportedSpeech> ChineseSpeechReader::read(const SpeechSentence& sentence) const
{
    Progress progress { sentence, {}, sentence.span.start };
    for (size_t index = 0; index < sentence.speeches.size(); ++index) {
        const TextSpan& speech = sentence.speeches[index];
        if (speech.start < progress.done)
            continue;
        readSpeech(progress, index);
    }
    if (progress.done < sentence.span.end())
        readIndirect(progress, sentence.span.end());
    return progress.found;
}

void ChineseSpeechReader::readSpeech(Progress& progress, size_t index) const
{
    const TextSpan& speech = progress.sentence.speeches[index];
    const bool last = index + 1 == progress.sentence.speeches.size();
    const qsizetype limit = last ? progress.sentence.span.end() : progress.sentence.speeches[index + 1].start;
    if (isFragment(progress, speech)) {
        readIndirect(progress, progress.sentence.span.end());
        if (progress.done > speech.start)
            return;
    }
    if (const auto cue = cueBefore(progress, speech)) {
        progress.found.push_back(
            { speech, QuotationKind::Direct, cue->source, cue->span, u"cue-before-quotation"_s });
        progress.done = speech.end();
        return;
    }
    if (readClosingSpeech(progress, speech))
        return;
    const auto direct = cueAfter(speech, limit);
    // “…”X在“某某论坛”上表示: another quotation may stand between source and cue.
    if (const auto cue = direct || last ? direct : cueAfter(speech, progress.sentence.span.end())) {
        progress.found.push_back(
            { speech, QuotationKind::Direct, cue->source, cue->span, u"cue-after-quotation"_s });
        readBehindCue(progress, *cue, index + 1);
        return;
    }
    readIndirect(progress, speech.start);
    if (progress.done > speech.start)
        return;
    const TextSpan rest
        = withoutPunctuation(m_masked, TextSpan::between(speech.end(), progress.sentence.span.end()));
    // “…。”若进入…: the stop inside ends the sentence of the quotation.
    const bool whole = speech.length > 2 && endsSentence(m_context.folded[speech.end() - 2]);
    const bool alone = speech.start == progress.sentence.span.start && (rest.isEmpty() || whole);
    if (alone)
        progress.found.push_back({ speech, QuotationKind::Direct, {}, {}, u"quotation-alone"_s });
    progress.done = speech.end();
}

/// 安倍称,自己已知晓,“我将配合。”有记者…: a quotation with a stop of its own ends its sentence, and goes on
/// for who spoke before it.
bool ChineseSpeechReader::readClosingSpeech(Progress& progress, const TextSpan& speech) const
{
    const bool closes = speech.length > 2 && endsSentence(m_context.folded[speech.end() - 2]);
    const qsizetype lead
        = withoutPunctuation(m_masked, TextSpan::between(progress.done, speech.start)).length;
    if (!closes || lead < shortestContent)
        return false;
    Progress before { { TextSpan::between(progress.sentence.span.start, speech.start), {} }, {},
        progress.done };
    readIndirect(before, speech.start);
    if (before.found.empty())
        return false;
    const ReportedSpeech last = before.found.back();
    progress.found.insert(progress.found.end(), before.found.begin(), before.found.end());
    progress.found.push_back(
        { speech, QuotationKind::Direct, last.source, last.cue, u"quotation-behind-report"_s });
    progress.done = speech.end();
    return true;
}

/// 认为“一路走来没有问题”,且…: words set off inside a clause that goes on behind them.
bool ChineseSpeechReader::isFragment(const Progress& progress, const TextSpan& speech) const
{
    if (speech.length < 3 || speech.start == progress.sentence.span.start)
        return false;
    const QChar before = m_masked[speech.start - 1];
    const QChar last = m_context.folded[speech.end() - 2];
    if (endsClause(before) || before.isSpace() || endsSentence(last) || QStringView(u",，…;").contains(last))
        return false;
    qsizetype behind = speech.end();
    const bool joined = behind < progress.sentence.span.end() && !endsSentence(m_masked[behind]);
    while (
        behind < progress.sentence.span.end() && (endsClause(m_masked[behind]) || m_masked[behind].isSpace()))
        ++behind;
    const TextSpan rest = TextSpan::between(behind, progress.sentence.span.end());
    return joined && !withoutPunctuation(m_masked, rest).isEmpty() && !cueAfter(speech, rest.end());
}

/// X表示:“…”, 他说“…”: the cue ends where the quotation begins.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueBefore(
    const Progress& progress, const TextSpan& speech) const
{
    const qsizetype floor = std::max(progress.done, speech.start - longestLeadIn);
    qsizetype end = speech.start;
    while (end > floor && (m_masked[end - 1].isSpace() || endsClause(m_masked[end - 1])))
        --end;
    if (end > floor && QStringView(u"了过").contains(m_masked[end - 1]))
        --end;
    const auto cue = cueEndingAt(end, floor);
    const bool colon = end < speech.start && m_masked[end] == u':';
    if (cue && isReporting(cue->kind)) {
        if (const auto source = m_sources.before(TextSpan::between(floor, cue->span.start),
                trustIn(words(cue->span), cue->kind, m_masked[end])))
            return Cue { cue->span, cue->kind, *source };
    }
    if (!colon && !cue)
        return std::nullopt;
    const TextSpan clause = TextSpan::between(floor, end);
    if (const auto towards = colon ? cueTowards(clause) : std::nullopt)
        return towards;
    const auto source = colon ? m_sources.lastPersonIn(clause) : std::nullopt;
    return source ? std::optional(Cue { cue ? cue->span : TextSpan { end, 0 }, {}, *source }) : std::nullopt;
}

/// X痛批Y:“…”: the verb stands before whom it is said to.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueTowards(const TextSpan& region) const
{
    constexpr qsizetype longestObject = 14;
    for (const ClassedWord& cue :
        cuesIn(TextSpan::between(std::max(region.start, region.end() - longestObject), region.end()))) {
        if (!isReporting(cue.kind) || cue.span.length < 2 || clauseIsParted(cue.span.end(), region.end()))
            continue;
        const auto source = m_sources.before(TextSpan::between(region.start, cue.span.start));
        if (source && !isHeld(cue, source->span))
            return Cue { cue.span, cue.kind, *source };
    }
    return std::nullopt;
}

/// “…”X说: the first clause behind the quotation holds a source and then a cue.
std::optional<ChineseSpeechReader::Cue> ChineseSpeechReader::cueAfter(
    const TextSpan& speech, qsizetype limit) const
{
    qsizetype start = behindDate(skipMarks(speech.end(), limit), limit);
    qsizetype end = start;
    while (end < limit && end - start < furthestSourceBehind && !endsClause(m_masked[end])
        && !endsSentence(m_masked[end]))
        ++end;
    for (const ClassedWord& cue : cuesIn(TextSpan::between(start, end))) {
        if (!isReporting(cue.kind) || (cue.span.end() < end && m_masked[cue.span.end()] == u'的'))
            continue;
        const auto source = m_sources.subjectOf(TextSpan::between(start, cue.span.start));
        if (source && !isHeld(cue, source->span))
            return Cue { cue.span, cue.kind, *source };
    }
    return std::nullopt;
}

qsizetype ChineseSpeechReader::skipMarks(qsizetype from, qsizetype limit) const
{
    while (from < limit && (m_masked[from].isSpace() || m_masked[from] == u','))
        ++from;
    return from;
}

/// “…。”7月23日,某专家直言: a date may part a quotation from its speaker.
qsizetype ChineseSpeechReader::behindDate(qsizetype from, qsizetype limit) const
{
    const auto times = m_context.timesIn({ from, 1 });
    if (times.empty() || times.front().span.start != from)
        return from;
    const qsizetype end = times.front().span.end();
    return end < limit && m_masked[end] == u',' ? skipMarks(end, limit) : from;
}

/// What follows “…”X指出: nothing, further words in the speaker's sense, or the rest of the split quotation.
void ChineseSpeechReader::readBehindCue(Progress& progress, const Cue& cue, size_t nextSpeech) const
{
    const TextSpan& span = progress.sentence.span;
    qsizetype at = cue.span.end();
    const bool marked = at < span.end() && endsClause(m_masked[at]);
    while (at < span.end() && (endsClause(m_masked[at]) || m_masked[at].isSpace()))
        ++at;
    progress.done = at;
    const auto& speeches = progress.sentence.speeches;
    while (nextSpeech < speeches.size() && speeches[nextSpeech].end() <= cue.span.start)
        ++nextSpeech;
    if (nextSpeech < speeches.size() && speeches[nextSpeech].start <= at) {
        progress.found.push_back(
            { speeches[nextSpeech], QuotationKind::Direct, cue.source, cue.span, u"split-quotation"_s });
        progress.done = speeches[nextSpeech].end();
        return;
    }
    const TextSpan content = contentFrom(at, span.end());
    // “…”某某说,他是某公司的研究员: who speaks is told, not what is said.
    const QStringView opening = m_masked.mid(content.start, 2);
    const bool tellsWho = opening == u"他是" || opening == u"她是" || opening == u"他曾" || opening == u"她曾"
        || opening == u"他写" || opening == u"她写";
    if (content.length < shortestContent || tellsWho || !(marked || cue.kind == "free"_L1))
        return;
    progress.found.push_back(
        { content, QuotationKind::Indirect, cue.source, cue.span, u"indirect-after-quotation"_s });
    progress.done = span.end();
}

void ChineseSpeechReader::readIndirect(Progress& progress, qsizetype limit) const
{
    if (limit <= progress.done)
        return;
    for (const ClassedWord& cue : cuesIn(TextSpan::between(progress.done, limit))) {
        if (cue.span.start >= progress.done && readIndirectAt(progress, cue) && progress.done >= limit)
            return;
    }
}

} // namespace tidemark::extraction
