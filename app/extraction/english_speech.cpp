// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_speech.h"

#include "extraction/english_names.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t furthestCue = 24; ///< tokens between a quotation and its verb
constexpr size_t furthestThat = 14;
constexpr qsizetype shortestContent = 10;

} // namespace

EnglishSpeechReader::EnglishSpeechReader(const ReadingContext& context, QStringView masked)
    : m_context(context)
    , m_masked(masked)
    , m_sources(context)
    , m_cues(context, masked)
{
}

std::vector<EnglishReport> EnglishSpeechReader::read(const SpeechSentence& sentence) const
{
    const EnglishTokens tokens(m_context, m_masked, sentence.span);
    std::vector<EnglishReport> found;
    for (const TokenRange& piece : pieces(tokens))
        readPiece(tokens, piece, found);
    // The later paragraphs of a quotation are blanked too, but belong to the one that begins it.
    std::erase_if(found, [&](const EnglishReport& report) {
        return report.kind == QuotationKind::Direct
            && !std::binary_search(sentence.speeches.begin(), sentence.speeches.end(), report.content,
                [](const TextSpan& left, const TextSpan& right) { return left.start < right.start; });
    });
    return found;
}

/// The blanked quotation hides the stop in it, so a sentence may hold several: "…" said X. "…" X goes on.
std::vector<TokenRange> EnglishSpeechReader::pieces(const EnglishTokens& tokens) const
{
    std::vector<TokenRange> found;
    size_t begin = 0;
    for (size_t at = 0; at + 1 < tokens.size(); ++at) {
        if (!tokens.isSpeech(at) || !isWhole(tokens, at)
            || !(tokens.isCapital(at + 1) || tokens.isSpeech(at + 1)))
            continue;
        size_t end = 0;
        const auto report = cueAfter(tokens, at + 1, tokens.size(), &end);
        const bool attributed = report
            && (end >= tokens.size() || tokens.isMark(end) || tokens.isTime(end)
                || tokens.hasClass(end, "prep"_L1) || tokens.isAdverb(end) || tokens.hasClass(end, "sub"_L1));
        if (attributed)
            continue;
        found.push_back({ begin, at + 1 });
        begin = at + 1;
    }
    found.push_back({ begin, tokens.size() });
    return found;
}

/// The quotation ends a sentence of its own.
bool EnglishSpeechReader::isWhole(const EnglishTokens& tokens, size_t speech) const
{
    const qsizetype end = tokens[speech].span.end();
    return end >= 2 && QStringView(u".?!").contains(m_context.folded[end - 2]);
}

void EnglishSpeechReader::readPiece(
    const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const
{
    const size_t before = found.size();
    std::optional<EnglishReport> last;
    size_t floor = piece.begin;
    for (size_t at = piece.begin; at < piece.end; ++at) {
        if (!tokens.isSpeech(at))
            continue;
        auto report = attribute(tokens, piece, floor, at);
        if (!report && last && last->source && last->kind == QuotationKind::Direct) {
            report = last;
            report->rule = u"split-quotation"_s;
            report->content = {};
        }
        const bool alone = at == piece.begin
            && (at + 1 == piece.end || tokens.isMark(at + 1) || tokens.wordIs(at + 1, u"("));
        if (!report && alone)
            report = EnglishReport { {}, QuotationKind::Direct, {}, {}, u"quotation-alone"_s };
        floor = at + 1;
        if (!report)
            continue;
        if (report->content.isEmpty())
            report->content = tokens[at].span;
        found.push_back(*report);
        last = report;
        if (report->kind == QuotationKind::Indirect)
            break;
    }
    if (found.size() == before)
        readIndirect(tokens, piece, found);
    readParticiples(tokens, piece, found);
}

std::optional<EnglishReport> EnglishSpeechReader::attribute(
    const EnglishTokens& tokens, const TokenRange& piece, size_t floor, size_t speech) const
{
    if (auto report = cueBefore(tokens, piece, floor, speech))
        return report;
    size_t limit = speech + 1;
    while (limit < piece.end && !tokens.isSpeech(limit))
        ++limit;
    auto report = cueAfter(tokens, speech + 1, limit);
    if (!report) {
        report = accordingTo(tokens, { floor, limit });
        if (report) {
            report->content = {};
            report->kind = QuotationKind::Direct;
        }
        return report;
    }
    // The "ultimate goal …," explains Wagner: the clause begins before the mark.
    const bool opened = speech > floor && tokens.isWord(speech - 1) && floor == piece.begin;
    if (opened) {
        report->content = contentOf(tokens, { floor, speech + 1 });
        report->kind = QuotationKind::Indirect;
    }
    return report;
}

/// The city reasoned, "…": nothing but listener and occasion stands between cue and quotation. Words of the
/// clause make it indirect: X said the plan was "…".
std::optional<EnglishReport> EnglishSpeechReader::cueBefore(
    const EnglishTokens& tokens, const TokenRange& piece, size_t floor, size_t speech) const
{
    const size_t reach = speech > furthestCue + floor ? speech - furthestCue : floor;
    for (size_t at = speech; at-- > reach;) {
        const auto cue = m_cues.at(tokens, at);
        if (!cue)
            continue;
        auto source = cue->kind == "part"_L1 ? m_sources.subjectOf(tokens, floor, at)
                                             : m_sources.before(tokens, at, floor);
        if (!source && floor > piece.begin)
            continue;
        if (!source)
            continue;
        EnglishReport report { {}, QuotationKind::Direct, source, cue->span, u"cue-before-quotation"_s };
        const auto content = m_cues.contentBehind(tokens, *cue, speech);
        const bool marked = tokens.isComma(speech - 1) || tokens.word(speech - 1) == u":";
        const bool clause = content && content->begin < speech && !marked && cue->kind != "lead"_L1
            && m_cues.isClause(tokens, *cue, *content, speech);
        if (clause || (content && content->hasThat && content->begin < speech)) {
            report.content = contentOf(tokens, { content->begin, piece.end });
            report.kind = QuotationKind::Indirect;
            report.rule = u"cue-before-clause"_s;
        } else if (!marked && speech - cue->end > 8) {
            return std::nullopt;
        }
        return report;
    }
    return std::nullopt;
}

/// "…," said X; "…," X said. `end` becomes the index behind verb and subject.
std::optional<EnglishReport> EnglishSpeechReader::cueAfter(
    const EnglishTokens& tokens, size_t from, size_t limit, size_t* end) const
{
    constexpr size_t mostMarks = 8; // more are no punctuation, and looking over them all takes too long
    const size_t marksEnd = std::min(limit, from + mostMarks);
    while (from < marksEnd && tokens.isMark(from) && !tokens.isSpeech(from) && tokens.word(from) != u"(")
        ++from;
    const size_t reach = std::min(limit, from + furthestCue);
    for (size_t at = from; at < reach && !tokens.isSpeech(at); ++at) {
        const auto cue = m_cues.at(tokens, at);
        if (!cue || cue->kind == "part"_L1)
            continue;
        std::optional<EnglishSource> source;
        size_t behind = cue->end;
        if (at == from) {
            source = m_sources.behind(tokens, cue->end, limit);
            behind = source ? source->end : cue->end;
        } else {
            source = m_sources.before(tokens, at, from);
            const size_t start = source ? tokens.indexAt(std::min(source->span.start,
                                     source->role.isEmpty() ? source->span.start : source->role.start))
                                        : 0;
            for (size_t between = from; source && between < start; ++between) {
                if (tokens.isFiniteVerb(between) || tokens.hasClass(between, "sub"_L1)
                    || tokens.isComma(between))
                    source.reset();
            }
        }
        if (!source)
            return std::nullopt;
        if (cue->kind == "lead"_L1 && behind == cue->end)
            behind = m_cues.behindListener(tokens, behind, limit);
        if (end)
            *end = behind;
        return EnglishReport { {}, QuotationKind::Direct, source, cue->span, u"cue-after-quotation"_s };
    }
    return std::nullopt;
}

TextSpan EnglishSpeechReader::contentOf(const EnglishTokens& tokens, const TokenRange& range) const
{
    return withoutPunctuation(m_masked, tokens.span(range));
}

void EnglishSpeechReader::readIndirect(
    const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const
{
    for (auto report : { accordingTo(tokens, piece), trailing(tokens, piece),
             cueBeforeClause(tokens, piece, piece.begin, piece.end) }) {
        if (report && report->content.length >= shortestContent) {
            found.push_back(*report);
            if (report->rule == "cue-before-clause"_L1)
                readSecond(tokens, piece, found);
            return;
        }
    }
}

/// X said …, while Y said …: two pieces of speech.
void EnglishSpeechReader::readSecond(
    const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const
{
    const size_t first = tokens.indexAt(found.back().content.start);
    for (size_t at = first + 2; at + 4 < piece.end; ++at) {
        const bool turns = tokens.wordIs(at, u"while") || tokens.wordIs(at, u"whereas")
            || (tokens.wordIs(at, u"but") && tokens.isComma(at - 1));
        if (!turns)
            continue;
        const auto report = cueBeforeClause(tokens, { at + 1, piece.end }, at + 1, at + furthestThat);
        if (!report || report->content.length < shortestContent)
            continue;
        found.back().content = contentOf(tokens, { first, at });
        found.push_back(*report);
        return;
    }
}

/// …, adding that …: said by the subject of the sentence or the source just read.
void EnglishSpeechReader::readParticiples(
    const EnglishTokens& tokens, const TokenRange& piece, std::vector<EnglishReport>& found) const
{
    for (size_t at = piece.begin + 1; at + 2 < piece.end; ++at) {
        const auto cue = m_cues.at(tokens, at);
        if (!cue || cue->kind != "part"_L1 || !(tokens.isComma(at - 1) || tokens.wordIs(at - 1, u"by")))
            continue;
        const auto content = m_cues.contentBehind(tokens, *cue, piece.end);
        if (!content || tokens.isSpeech(content->begin)
            || !m_cues.isClause(tokens, *cue, *content, piece.end))
            continue;
        const TextSpan before = tokens.span({ piece.begin, at });
        std::optional<EnglishSource> source;
        if (!found.empty() && found.back().content.end() > before.start && found.back().source) {
            source = found.back().source;
            TextSpan& earlier = found.back().content;
            if (earlier.end() > tokens[at].span.start && earlier.start < tokens[at].span.start)
                earlier = contentOf(tokens, { tokens.indexAt(earlier.start), at });
        } else {
            source = m_sources.subjectOf(tokens, piece.begin, at);
        }
        if (!source)
            continue;
        found.push_back({ contentOf(tokens, { content->begin, piece.end }), QuotationKind::Indirect, source,
            cue->span, u"participle-before-clause"_s });
        return;
    }
}

std::optional<EnglishReport> EnglishSpeechReader::leadIn(const TextSpan& sentence) const
{
    const EnglishTokens tokens(m_context, m_masked, sentence);
    for (size_t at = tokens.size(); at-- > 0;) {
        const auto cue = m_cues.at(tokens, at);
        if (!cue)
            continue;
        if (auto source = m_sources.before(tokens, at, 0))
            return EnglishReport { {}, QuotationKind::Direct, source, cue->span, u"lead-in-above"_s };
    }
    return std::nullopt;
}

std::optional<EnglishSource> EnglishSpeechReader::subjectOf(const TextSpan& sentence) const
{
    const EnglishTokens tokens(m_context, m_masked, sentence);
    return m_sources.subjectOf(tokens, 0, tokens.size());
}

} // namespace tidemark::extraction
