// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_cues.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t furthestThat = 14;
constexpr size_t furthestVerb = 18;

bool isTimeNoun(QStringView word)
{
    return word == u"time" || word == u"day" || word == u"week" || word == u"month" || word == u"year"
        || word == u"night" || word == u"point" || word == u"period";
}

bool isNominative(QStringView word)
{
    return word == u"he" || word == u"she" || word == u"it" || word == u"they" || word == u"we"
        || word == u"i" || word == u"there" || word == u"you";
}

} // namespace

EnglishCueReader::EnglishCueReader(const ReadingContext& context, QStringView masked)
    : m_masked(masked)
    , m_table(context.lexicons.table(u"reporting_cues_en"_s))
{
}

std::optional<EnglishCue> EnglishCueReader::at(const EnglishTokens& tokens, size_t index) const
{
    const bool adjective = index > 0 && tokens.hasClass(index - 1, "det"_L1)
        && !tokens.wordIs(index - 1, u"all") && !tokens.wordIs(index - 1, u"both")
        && !tokens.wordIs(index - 1, u"some") && !tokens.wordIs(index - 1, u"many")
        && !tokens.wordIs(index - 1, u"others");
    if (!tokens.isWord(index) || tokens.isCapital(index) || adjective)
        return std::nullopt; // an estimated cost, the stated aim
    const auto word = wordAt(m_table, m_masked, tokens[index].span.start);
    if (!word)
        return std::nullopt;
    EnglishCue cue { index, tokens.indexAt(word->span.end()), word->kind, word->span };
    if (cue.kind == "noun"_L1) {
        // Their reports, the claims of: a verb only before "that" or behind a name or pronoun.
        const bool that = tokens.wordIs(cue.end, u"that");
        const bool subject = index > 0
            && (tokens.hasClass(index - 1, "person"_L1)
                || (tokens.isCapital(index - 1) && !tokens.word(index - 1).endsWith(u"an"_s)))
            && !tokens.isPossessive(index - 1) && !tokens.isMark(cue.end) && cue.end < tokens.size()
            && !tokens.hasClass(cue.end, "prep"_L1);
        const bool quoted
            = tokens.isSpeech(cue.end) || (tokens.isComma(cue.end) && tokens.isSpeech(cue.end + 1));
        if (!that && !subject && !quoted)
            return std::nullopt;
        cue.kind = u"free"_s;
    }
    return cue;
}

/// VOA, reporters, the BBC, a news conference; index behind them.
size_t EnglishCueReader::behindListener(const EnglishTokens& tokens, size_t at, size_t limit) const
{
    if (tokens.hasClass(at, "object"_L1) || tokens.wordIs(at, u"her"))
        return at + 1;
    size_t end = at;
    while (end < limit && tokens.isWord(end) && !tokens.isCapital(end) && tokens.hasClass(end, "det"_L1))
        ++end;
    const size_t noun = end;
    while (end < limit && tokens.isCapital(end) && !(end > noun && tokens.hasClass(end, "det"_L1)))
        ++end;
    // the AFP news agency, a news conference: small nouns up to one that names a listener.
    size_t lower = end;
    size_t best = end;
    while (lower < limit && lower < end + 4 && tokens.isWord(lower) && !tokens.isCapital(lower)
        && !tokens.isFiniteVerb(lower) && !tokens.hasClass(lower, "prep"_L1)
        && !tokens.hasClass(lower, "sub"_L1) && !tokens.hasClass(lower, "det"_L1)
        && !isNominative(tokens.word(lower))) {
        ++lower;
        const QString kind = tokens.classOf(lower - 1);
        if (kind == "people"_L1 || kind == "body"_L1 || kind == "adjunct"_L1 || kind == "role"_L1
            || tokens.wordIs(lower - 1, u"agency") || tokens.wordIs(lower - 1, u"newspaper")
            || tokens.wordIs(lower - 1, u"conference") || tokens.wordIs(lower - 1, u"meeting")
            || tokens.wordIs(lower - 1, u"channel") || tokens.wordIs(lower - 1, u"station")
            || tokens.wordIs(lower - 1, u"network") || tokens.wordIs(lower - 1, u"magazine")
            || tokens.wordIs(lower - 1, u"audience") || tokens.wordIs(lower - 1, u"crowd"))
            best = lower;
    }
    end = std::max(end, best);
    while (end > noun && end < limit && tokens.isCapital(end) && end - noun < 8)
        ++end;
    return end > noun ? end : at;
}

/// on Tuesday, in a statement, at a news conference
size_t EnglishCueReader::behindAdjuncts(const EnglishTokens& tokens, size_t at, size_t limit) const
{
    for (bool changed = true; changed && at < limit;) {
        changed = false;
        size_t next = at;
        if (tokens.hasClass(next, "prep"_L1))
            ++next;
        if (tokens.isTime(next)
            && !(next > at && (tokens.wordIs(at, u"by") || tokens.wordIs(at, u"since")))) {
            while (next < limit && tokens.isTime(next))
                ++next;
            // "On Monday the shops will close" is said of Monday when a comma follows.
            at = next;
            changed = true;
            continue;
        }
        for (size_t noun = next; next > at && noun < next + 5 && tokens.isWord(noun); ++noun) {
            if (tokens.hasClass(noun, "adjunct"_L1)
                || (tokens.wordIs(at, u"to") && tokens.hasClass(noun, "people"_L1))) {
                at = noun + 1;
                changed = true;
                break;
            }
            if (tokens.isFiniteVerb(noun) || tokens.hasClass(noun, "sub"_L1))
                break;
        }
    }
    return at;
}

std::optional<EnglishContent> EnglishCueReader::contentBehind(
    const EnglishTokens& tokens, const EnglishCue& cue, size_t limit) const
{
    size_t at = cue.end;
    const bool listener = cue.kind == "lead"_L1 || tokens.wordIs(cue.begin, u"telling")
        || tokens.wordIs(cue.begin, u"warned");
    if (listener)
        at = behindListener(tokens, at, limit);
    const bool occasion = tokens.hasClass(at, "prep"_L1); // said at a gala that was held yesterday that …
    for (size_t that = at; that < std::min(limit, at + (occasion ? 2 : 1) * furthestThat); ++that) {
        const bool demonstrative
            = that > at && (tokens.hasClass(that - 1, "prep"_L1) || isTimeNoun(tokens.word(that + 1)));
        if (tokens.wordIs(that, u"that") && !demonstrative)
            return EnglishContent { that + 1, true };
        const bool direct = that == at && !tokens.isMark(that) && !tokens.hasClass(that, "prep"_L1)
            && !tokens.isTime(that) && !tokens.isAdverb(that);
        if (direct || (!occasion && tokens.isFiniteVerb(that)) || isNominative(tokens.word(that))
            || tokens.isSpeech(that))
            break;
    }
    if (tokens.wordIs(at, u"to") && cue.kind != "free"_L1)
        return std::nullopt;
    return EnglishContent { behindAdjuncts(tokens, at, limit), false };
}

/// What follows the cue reads as something that was said: it has a verb of its own.
bool EnglishCueReader::isClause(
    const EnglishTokens& tokens, const EnglishCue& cue, const EnglishContent& content, size_t limit) const
{
    if (content.begin >= limit)
        return false;
    if (content.hasThat)
        return true;
    const size_t first = content.begin;
    const bool question = tokens.wordIs(first, u"whether") || tokens.wordIs(first, u"how")
        || tokens.wordIs(first, u"why") || tokens.wordIs(first, u"what") || tokens.wordIs(first, u"if");
    if (isNominative(tokens.word(first)) || (question && cue.kind != "that"_L1))
        return true;
    const bool said = tokens.word(cue.begin).startsWith(u"sa"_s);
    const bool preposition = tokens.hasClass(first, "prep"_L1);
    const QStringView word = tokens.word(first);
    if (cue.kind == "that"_L1 || word == u"to"
        || (preposition
            && (!said || word == u"of" || word == u"about" || word == u"by" || word == u"against")))
        return false;
    if (tokens.hasClass(first, "object"_L1)
        || (tokens.hasClass(first, "sub"_L1) && !question
            && !(said
                && (word == u"if" || word == u"when" || word == u"while" || word == u"although"
                    || word == u"once" || word == u"since" || word == u"because"))))
        return false;
    for (size_t at = first; at < std::min(limit, first + furthestVerb); ++at) {
        if (tokens.isFiniteVerb(at) && (at > first || !tokens.hasClass(at, "past"_L1)))
            return at > first;
        if (!said && tokens.isComma(at))
            return false;
        if (said && at > first && tokens.isWord(at) && !tokens.isCapital(at) && tokens.classOf(at).isEmpty()
            && tokens.word(at).endsWith(u's') && tokens.isWord(at + 1))
            return true;
    }
    return false;
}

} // namespace tidemark::extraction
