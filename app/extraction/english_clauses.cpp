// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_names.h"
#include "extraction/english_speech.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::QuotationKind;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestTail = 10; ///< tokens behind the verb of "…, the minister said on Monday"

} // namespace

/// Index behind a source that opens a sentence and what stands beside it in commas: "X, a professor at Y,".
size_t EnglishSpeechReader::behindSource(
    const EnglishTokens& tokens, const EnglishSource& source, size_t comma, size_t limit) const
{
    size_t close = comma + 1;
    while (close < limit && !tokens.isMark(close))
        ++close;
    if (!tokens.isComma(close))
        return comma;
    size_t verb = comma + 1;
    while (verb < close
        && (!tokens.isFiniteVerb(verb) || tokens.wordIs(verb + 1, u"by") || tokens.wordIs(verb + 1, u"in")))
        ++verb;
    const QStringView first = tokens.word(comma + 1);
    const bool relative = first == u"who" || first == u"whose" || first == u"which";
    if (relative)
        return close;
    bool role = first == u"a" || first == u"an";
    for (size_t at = comma + 1; at < std::min(close, comma + 7); ++at)
        role = role || tokens.isPost(at);
    const TokenRange run = capitalRunEndingAt(tokens, close, comma + 1);
    const bool name = run.begin == comma + 1 && run.size() >= 2 && mayBePerson(tokens, run);
    return verb == close && ((role && source.isName) || name) ? close : comma;
}

std::optional<EnglishReport> EnglishSpeechReader::accordingTo(
    const EnglishTokens& tokens, const TokenRange& piece) const
{
    size_t at = piece.begin;
    while (at < piece.end && !(tokens.wordIs(at, u"according") && tokens.wordIs(at + 1, u"to")))
        ++at;
    if (at >= piece.end)
        return std::nullopt;
    // The mayor said a woman died, according to the newspaper: the mayor's words.
    if (at > piece.begin && cueBeforeClause(tokens, { piece.begin, at }, piece.begin, at))
        return std::nullopt;
    auto source = m_sources.behind(tokens, at + 2, piece.end);
    if (!source || source->isPronoun)
        return std::nullopt;
    const TextSpan cue = tokens.span({ at, at + 2 });
    TextSpan content = contentOf(tokens, { piece.begin, at });
    const bool opens = at == piece.begin || (at == piece.begin + 1 && !tokens.isSpeech(piece.begin));
    if (opens) {
        size_t comma = tokens.indexAt(source->span.end());
        while (comma < piece.end && !tokens.isComma(comma) && !tokens.isSpeech(comma))
            ++comma;
        if (!tokens.isComma(comma))
            return std::nullopt;
        const size_t close = behindSource(tokens, *source, comma, piece.end);
        const TokenRange run = capitalRunEndingAt(tokens, close, comma + 1);
        if (close > comma && run.begin == comma + 1 && run.size() >= 2) {
            const TokenRange name = nameIn(tokens, run);
            *source
                = { tokens.span(name), source->span, true, false, false, domain::SourceType::Person, close };
        } else if (close > comma && source->isName && source->role.isEmpty()) {
            source->role = tokens.span({ comma + 1, close });
        }
        if (close == comma)
            source->role = source->role.end() > tokens[comma].span.start ? TextSpan {} : source->role;
        content = contentOf(tokens, { close + 1, piece.end });
    }
    return EnglishReport { content, QuotationKind::Indirect, source, cue, u"according-to"_s };
}

/// Prices will fall, the minister said on Monday. Prices, she said, will fall.
std::optional<EnglishReport> EnglishSpeechReader::trailing(
    const EnglishTokens& tokens, const TokenRange& piece) const
{
    for (size_t comma = piece.end; comma-- > piece.begin + 2;) {
        if (!tokens.isComma(comma))
            continue;
        size_t end = 0;
        auto report = cueAfter(tokens, comma + 1, piece.end, &end);
        if (!report)
            continue;
        const size_t verb = tokens.indexAt(report->cue->start);
        const bool inverted = verb == comma + 1;
        const auto own = m_sources.before(tokens, verb, piece.begin);
        if (tokens.wordIs(end, u"that") || (inverted && own && own->isName))
            continue;
        const bool interposed = tokens.isComma(end) && !inverted;
        size_t last = end;
        bool clause = false;
        for (; last < std::min(piece.end, end + longestTail + 2)
             && !(tokens.isMark(last) && !tokens.isComma(last));
             ++last)
            clause = clause
                || (tokens.isFiniteVerb(last) || tokens.hasClass(last, "person"_L1)
                    || tokens.hasClass(last, "pronoun"_L1));
        if (!interposed
            && (clause || last - end > longestTail || m_cues.behindAdjuncts(tokens, end, piece.end) == end)
            && last > end)
            continue;
        if (cueBeforeClause(tokens, { piece.begin, comma }, piece.begin, comma))
            return std::nullopt;
        report->content = contentOf(tokens, { piece.begin, interposed ? piece.end : comma });
        report->kind = QuotationKind::Indirect;
        report->rule = u"cue-after-clause"_s;
        return report;
    }
    return std::nullopt;
}

std::optional<EnglishReport> EnglishSpeechReader::cueBeforeClause(
    const EnglishTokens& tokens, const TokenRange& piece, size_t from, size_t reach) const
{
    for (size_t at = from + 1; at < std::min(piece.end, reach); ++at) {
        const auto cue = m_cues.at(tokens, at);
        if (!cue || cue->kind == "part"_L1)
            continue;
        const auto content = m_cues.contentBehind(tokens, *cue, piece.end);
        if (!content || !m_cues.isClause(tokens, *cue, *content, piece.end))
            continue;
        auto source = m_sources.before(tokens, at, from);
        if (!source)
            continue;
        size_t end = content->begin;
        while (end < piece.end && !(tokens.wordIs(end, u"according") && tokens.wordIs(end + 1, u"to")))
            ++end;
        return EnglishReport { contentOf(tokens, { content->begin, end }), QuotationKind::Indirect, source,
            cue->span, u"cue-before-clause"_s };
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
