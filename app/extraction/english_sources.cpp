// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_sources.h"

#include "extraction/english_names.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestPhrase = 18; ///< tokens
constexpr size_t longestApposition = 30;
constexpr size_t furthestSubject = 60;
constexpr int mostAppositions = 3;
constexpr size_t noToken = static_cast<size_t>(-1);

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

/// Forms that make the verb behind them passive, or one that only might be said.
bool withholdsSpeech(QStringView word)
{
    static constexpr std::array words { u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"to",
        u"not", u"never", u"would", u"could", u"might", u"may", u"should", u"can", u"cannot", u"must",
        u"will", u"isn't", u"wasn't", u"didn't", u"doesn't", u"don't", u"won't", u"wouldn't", u"couldn't" };
    return isOneOf(word, words);
}

/// a survey conducted by X, a company based in Y: the participle belongs to the noun before it.
bool isParticiple(QStringView word, QStringView next)
{
    static constexpr std::array places { u"based", u"located", u"involved", u"employed", u"interviewed",
        u"known", u"published", u"released", u"headquartered", u"charged", u"briefed", u"stationed",
        u"born" };
    static constexpr std::array joins { u"in", u"at", u"as", u"with", u"from", u"on", u"near" };
    return next == u"by" || (isOneOf(word, places) && isOneOf(next, joins));
}

} // namespace

EnglishSourceReader::EnglishSourceReader(const ReadingContext& context)
    : m_context(context)
{
}

/// Behind auxiliaries and adverbs; `noToken` where the verb says that nothing was said.
size_t EnglishSourceReader::subjectEnd(const EnglishTokens& tokens, size_t verb, size_t floor) const
{
    size_t end = verb;
    while (end > floor) {
        const QStringView word = tokens.word(end - 1);
        if (withholdsSpeech(word))
            return noToken;
        if (tokens.isTime(end - 1)) {
            while (end > floor && tokens.isTime(end - 1))
                --end;
            if (end > floor && tokens.hasClass(end - 1, "prep"_L1))
                --end;
            continue;
        }
        if (!tokens.isAdverb(end - 1) && !tokens.hasClass(end - 1, "aux"_L1))
            break;
        --end;
    }
    return end > floor ? end : noToken;
}

std::optional<EnglishSource> EnglishSourceReader::before(
    const EnglishTokens& tokens, size_t verb, size_t floor) const
{
    if (verb > furthestSubject)
        floor = std::max(floor, verb - furthestSubject);
    const size_t end = subjectEnd(tokens, verb, floor);
    if (end == noToken)
        return std::nullopt;
    const QStringView last = tokens.word(end - 1);
    if (last == u"and" || last == u"but")
        return subjectOf(tokens, floor, end - 1);
    if (last == u"who" && end >= 2 && end - 1 > floor)
        return phraseEndingAt(tokens, floor, tokens.isComma(end - 2) ? end - 2 : end - 1);
    return tokens.isComma(end - 1) ? withApposition(tokens, end - 1, floor)
                                   : phraseEndingAt(tokens, floor, end);
}

/// Index of the bracket that opens before the one closing at `at`, or `at`: the central bank (BNR) governor.
size_t EnglishSourceReader::bracketBefore(const EnglishTokens& tokens, size_t at, size_t floor) const
{
    if (tokens.word(at) != u")")
        return at;
    size_t open = at;
    while (open > floor && at - open < 8 && tokens.word(open) != u"(")
        --open;
    return tokens.word(open) == u"(" ? open : at;
}

/// "Claudio De Vincenti, undersecretary to the prime minister," and "The president, Jane Roe,".
std::optional<EnglishSource> EnglishSourceReader::withApposition(
    const EnglishTokens& tokens, size_t close, size_t floor) const
{
    size_t open = close;
    for (int tries = 0; tries < mostAppositions && open > floor; ++tries) {
        do {
            --open;
        } while (open > floor && !tokens.isComma(open) && close - open < longestApposition
            && !tokens.isSpeech(open));
        if (!tokens.isComma(open) || open <= floor)
            return std::nullopt;
        auto head = phraseEndingAt(tokens, floor, open);
        const TokenRange inside { open + 1, close };
        const TokenRange run = capitalRunEndingAt(tokens, close, open + 1);
        if (tries == 0 && run.begin == inside.begin && run.size() >= 2 && run.size() <= 5
            && mayBePerson(tokens, run)) {
            const TokenRange name = nameIn(tokens, run);
            return EnglishSource { tokens.span(name),
                head ? TextSpan::between(
                    head->role.isEmpty() ? head->span.start : std::min(head->role.start, head->span.start),
                    head->span.end())
                     : TextSpan {},
                true, false, false, SourceType::Person, close + 1 };
        }
        if (head && !head->isPronoun) {
            if (head->role.isEmpty())
                head->role = tokens.span(inside);
            head->end = close + 1;
            return head;
        }
    }
    return std::nullopt;
}

std::optional<EnglishSource> EnglishSourceReader::phraseEndingAt(
    const EnglishTokens& tokens, size_t floor, size_t end) const
{
    size_t begin = end;
    while (begin > floor && end - begin < longestPhrase) {
        const size_t at = begin - 1;
        const bool nickname = tokens.isMark(at) && tokens.isInnerQuote(at);
        const bool joined = tokens.wordIs(at, u"and") && begin < end && begin > floor + 1
            && (tokens.isCapital(at - 1) == tokens.isCapital(begin)) && !tokens.hasClass(begin, "people"_L1)
            && !tokens.isFiniteVerb(at - 1) && !tokens.isMark(at - 1);
        const bool adjective = tokens.isFiniteVerb(at) && tokens.classOf(at).isEmpty() && at > floor
            && (tokens.hasClass(at - 1, "det"_L1) || tokens.isPossessive(at - 1));
        const size_t opened = bracketBefore(tokens, at, floor);
        if (opened < at) {
            begin = opened;
            continue;
        }
        const bool participle = tokens.isFiniteVerb(at) && !tokens.hasClass(at, "aux"_L1)
            && isParticiple(tokens.word(at), tokens.word(begin));
        if ((tokens.isMark(at) && !nickname) || tokens.isTime(at)
            || (tokens.hasClass(at, "sub"_L1) && !joined)
            || (tokens.isFiniteVerb(at) && !participle && !adjective))
            break;
        begin = at;
    }
    auto source = analyse(tokens, { begin, end });
    // "…," Jane Roe, the security director said: the second comma is often left out.
    if (source && !source->isName && begin > floor + 2 && tokens.isComma(begin - 1)
        && source->type == SourceType::Unnamed) {
        const TokenRange run = capitalRunEndingAt(tokens, begin - 1, floor);
        if (run.size() >= 2 && run.begin == floor && mayBePerson(tokens, run))
            return EnglishSource { tokens.span(nameIn(tokens, run)), source->span, true, false, false,
                SourceType::Person, end };
    }
    return source;
}

/// in a statement, during a televised interview
bool EnglishSourceReader::isAdjunct(const EnglishTokens& tokens, size_t preposition) const
{
    for (size_t at = preposition + 1; at < preposition + 5 && tokens.isWord(at); ++at) {
        if (tokens.hasClass(at, "adjunct"_L1) || tokens.isTime(at))
            return true;
    }
    return tokens.isTime(preposition + 1);
}

bool EnglishSourceReader::stopsBehind(const EnglishTokens& tokens, size_t from, size_t at) const
{
    if (!tokens.isWord(at))
        return tokens.word(at) != u"\"" && tokens.word(at) != u"“" && tokens.word(at) != u"”";
    const QString kind = tokens.classOf(at);
    if (tokens.isTime(at)
        || (kind == "sub"_L1
            && !(tokens.wordIs(at, u"and") && tokens.isCapital(at - 1) && tokens.isCapital(at + 1)))
        || tokens.isAdverb(at))
        return true;
    if (tokens.isFiniteVerb(at) && !isParticiple(tokens.word(at), tokens.word(at + 1)))
        return true;
    if (kind != "prep"_L1 || at == from)
        return false;
    const QStringView word = tokens.word(at);
    const bool binds = word == u"of" || word == u"for" || word == u"from" || word == u"at" || word == u"with"
        || word == u"in";
    const TokenRange run = capitalRunEndingAt(tokens, at, from);
    const bool complete = run.begin < at && !tokens.isPost(at - 1) && !tokens.hasClass(at - 1, "body"_L1)
        && mayBePerson(tokens, run);
    return !binds || isAdjunct(tokens, at) || (complete && word != u"of") || complete;
}

std::optional<EnglishSource> EnglishSourceReader::behind(
    const EnglishTokens& tokens, size_t from, size_t limit) const
{
    limit = std::min(limit, from + longestPhrase);
    size_t end = from;
    while (end < limit && !stopsBehind(tokens, from, end)) {
        ++end;
        if (tokens.hasClass(end - 1, "person"_L1) || tokens.hasClass(end - 1, "pronoun"_L1))
            break;
    }
    if (end == from || tokens.hasClass(from, "prep"_L1))
        return std::nullopt;
    auto source = analyse(tokens, { from, end });
    if (!source)
        return source;
    if (tokens.hasClass(end, "prep"_L1) && !isAdjunct(tokens, end) && source->role.isEmpty()) {
        size_t close = end;
        while (close < limit && tokens.isWord(close) && !tokens.isTime(close)
            && !tokens.hasClass(close, "sub"_L1))
            ++close;
        source->role = tokens.span(
            { end + (tokens.wordIs(end, u"of") || tokens.wordIs(end, u"from") ? 1 : 0), close });
        end = close;
    }
    if (tokens.isComma(end) && source->isName && !tokens.isSpeech(end + 1)) {
        size_t close = end + 1;
        while (close < end + longestApposition && tokens.isWord(close) && !tokens.isFiniteVerb(close)
            && !tokens.hasClass(close, "sub"_L1))
            ++close;
        const bool whole = close >= tokens.size() || tokens.isMark(close);
        if (whole && close > end + 1 && !tokens.isTime(end + 1)) {
            if (source->role.isEmpty())
                source->role = tokens.span({ end + 1, close });
            end = close;
        }
    }
    source->end = end;
    return source;
}

std::optional<EnglishSource> EnglishSourceReader::subjectOf(
    const EnglishTokens& tokens, size_t from, size_t limit) const
{
    size_t at = from;
    while (at < limit
        && (tokens.hasClass(at, "sub"_L1) || tokens.hasClass(at, "adverb"_L1) || tokens.isMark(at)))
        ++at;
    const size_t reach = std::min(limit, at + longestPhrase);
    if (tokens.hasClass(at, "prep"_L1) || tokens.isTime(at)) {
        size_t comma = at;
        while (comma < reach && !tokens.isComma(comma))
            ++comma;
        if (comma < reach)
            at = comma + 1;
    }
    size_t end = at;
    const size_t last = std::min(limit, at + longestPhrase);
    const auto nickname = [&](size_t place) {
        return tokens.word(place) == u"\"" || tokens.word(place) == u"“" || tokens.word(place) == u"”";
    };
    while (end < last && (!tokens.isMark(end) || nickname(end)) && !tokens.isFiniteVerb(end)
        && !tokens.isTime(end) && !tokens.hasClass(end, "sub"_L1) && !(end > at && tokens.isAdverb(end)))
        ++end;
    return end > at ? analyse(tokens, { at, end }) : std::nullopt;
}

} // namespace tidemark::extraction
