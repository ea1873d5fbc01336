// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_policy_origin.h"

#include "extraction/english_names.h"

#include "extraction/rough_dates.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::EdtfValue;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t furthestVerb = 9; ///< tokens between a verb of issue and the title behind it
constexpr size_t furthestPassive = 14;
constexpr qsizetype furthestIntroduction = 4000;
constexpr qsizetype longestClause = 200;

} // namespace

EnglishPolicyOriginReader::EnglishPolicyOriginReader(const ReadingContext& context)
    : m_context(context)
    , m_sources(context)
    , m_verbs(context.lexicons.table(u"policy_verbs_en"_s))
{
}

PolicyOrigin EnglishPolicyOriginReader::of(const TextSpan& sentence, const TextSpan& title) const
{
    const EnglishTokens tokens(m_context, m_context.folded, sentence);
    TokenRange range { tokens.indexAt(title.start), tokens.indexAt(title.end()) };
    PolicyOrigin origin;
    if (auto issued = issuedBefore(tokens, range))
        origin = *issued;
    else if ((issued = issuedAfter(tokens, range)))
        origin = *issued;
    if (const auto year = yearOf(tokens, range); year && !origin.date)
        origin.date = year;
    if (origin.issuer.isEmpty())
        origin.issuer = ownerOf(tokens, range);
    if (origin.issuer.isEmpty() && !origin.date)
        origin = introduced(title);
    return origin;
}

/// Congress passed the … in 2010; the government's plan to sign the …
std::optional<PolicyOrigin> EnglishPolicyOriginReader::issuedBefore(
    const EnglishTokens& tokens, const TokenRange& title) const
{
    const size_t reach = title.begin > furthestVerb ? title.begin - furthestVerb : 0;
    for (size_t at = title.begin; at-- > reach;) {
        if (tokens.isComma(at) || tokens.hasClass(at, "sub"_L1))
            return std::nullopt;
        const auto verb
            = tokens.isCapital(at) ? std::nullopt : wordAt(m_verbs, m_context.folded, tokens[at].span.start);
        if (!verb)
            continue;
        PolicyOrigin origin;
        static constexpr std::array passive { u"is", u"are", u"was", u"were", u"be", u"been", u"all" };
        const QStringView auxiliary = tokens.word(at - 1);
        if (at > 0 && std::any_of(passive.begin(), passive.end(), [&](const char16_t* word) {
                return auxiliary == QStringView(word);
            }))
            return std::nullopt;
        if (auto source = m_sources.before(tokens, at, 0);
            source && !source->isPronoun && !source->isGroupPronoun)
            origin.issuer = source->span;
        size_t end = title.end;
        while (end < tokens.size() && end < title.end + 16 && !tokens.hasClass(end, "sub"_L1))
            ++end;
        if (verb->kind == "issue"_L1) {
            origin.date = dateIn(tokens.span({ at, end }));
            if (!origin.date)
                origin.date = dateIn(tokens.span({ at > 20 ? at - 20 : 0, at + 1 }));
        }
        return origin;
    }
    return std::nullopt;
}

/// the …, passed by Congress in 2010, / was signed into law on 3 May 2009 by …
std::optional<PolicyOrigin> EnglishPolicyOriginReader::issuedAfter(
    const EnglishTokens& tokens, const TokenRange& title) const
{
    for (size_t at = title.end; at < std::min(tokens.size(), title.end + furthestPassive); ++at) {
        const auto verb = tokens.isWord(at) && !tokens.isCapital(at)
            ? wordAt(m_verbs, m_context.folded, tokens[at].span.start)
            : std::nullopt;
        if (!verb) {
            if (tokens.isFiniteVerb(at) && !tokens.hasClass(at, "aux"_L1))
                return std::nullopt;
            continue;
        }
        PolicyOrigin origin;
        const size_t behind = tokens.indexAt(verb->span.end());
        const size_t limit = std::min(tokens.size(), behind + furthestPassive);
        // which Congress passed in 2010: active behind a relative pronoun
        const bool relative = at > title.end + 1
            && (tokens.wordIs(title.end, u"which") || tokens.wordIs(title.end + 1, u"which")
                || tokens.wordIs(title.end, u"that"))
            && !tokens.hasClass(at - 1, "aux"_L1);
        if (relative) {
            if (auto source = m_sources.before(tokens, at, title.end))
                origin.issuer = source->span;
        } else {
            origin.issuer = agentBehind(tokens, behind, limit);
        }
        if (verb->kind == "issue"_L1) {
            origin.date = dateIn(tokens.span({ behind, limit }));
            if (!origin.date)
                origin.date = dateIn(tokens.span({ title.end, limit }));
            if (!origin.date && title.begin > 0)
                origin.date = dateIn(tokens.span({ title.begin > 10 ? title.begin - 10 : 0, title.begin }));
        }
        return origin;
    }
    return std::nullopt;
}

/// by Congress, at the Third Summit
TextSpan EnglishPolicyOriginReader::agentBehind(const EnglishTokens& tokens, size_t from, size_t limit) const
{
    for (size_t at = from; at < limit && !tokens.hasClass(at, "sub"_L1); ++at) {
        const bool place = tokens.wordIs(at, u"at");
        if (!tokens.wordIs(at, u"by") && !place)
            continue;
        if (tokens.isTime(at + 1))
            continue;
        const auto source = m_sources.behind(tokens, at + 1, limit);
        if (source && !source->isPronoun)
            return source->span;
    }
    return {};
}

/// the EU's …, UN Security Council Resolution 1441
TextSpan EnglishPolicyOriginReader::ownerOf(const EnglishTokens& tokens, const TokenRange& title) const
{
    if (title.begin > 0 && tokens.isPossessive(title.begin - 1) && tokens.isCapital(title.begin - 1)) {
        const TokenRange run = capitalRunEndingAt(tokens, title.begin, 0);
        TextSpan owner = tokens.span(run);
        owner.length -= m_context.text[owner.end() - 1] == u's' ? 2 : 1;
        return owner;
    }
    // The Senate bill, called the …
    for (size_t at = title.begin; at > 2 && title.begin - at < 5; --at) {
        const QStringView word = tokens.word(at - 1);
        if (word != u"called" && word != u"named" && word != u"known" && word != u"dubbed"
            && word != u"titled")
            continue;
        const size_t noun = tokens.isComma(at - 2) ? at - 3 : at - 2;
        const TokenRange run = capitalRunEndingAt(tokens, noun, 0);
        if (!run.isEmpty() && tokens.isWord(noun) && !tokens.isCapital(noun))
            return tokens.span(run);
    }
    size_t body = title.begin;
    for (size_t at = title.begin; at + 1 < title.end; ++at) {
        if (tokens.hasClass(at, "body"_L1) && tokens.word(at) != u"security" && tokens.word(at) != u"action")
            body = at + 1;
    }
    const bool resolves = tokens.wordIs(body, u"resolution") || tokens.wordIs(body, u"directive")
        || tokens.wordIs(body, u"regulation");
    if (resolves && body > title.begin)
        return tokens.span({ title.begin, body });
    const QStringView first = tokens.word(title.begin);
    if (first == u"un" || first == u"eu" || first == u"nato" || first == u"u.n.")
        return tokens[title.begin].span;
    return {};
}

std::optional<EdtfValue> EnglishPolicyOriginReader::dateIn(const TextSpan& region) const
{
    for (const domain::TimeExpression& time : m_context.timesIn(region)) {
        const auto* value = std::get_if<EdtfValue>(&time.value);
        if (value && time.span.start >= region.start && time.span.end() <= region.end())
            return momentOf(*value);
    }
    return std::nullopt;
}

/// the 1970 Clean Air Act, Data Protection Act 1998
std::optional<EdtfValue> EnglishPolicyOriginReader::yearOf(
    const EnglishTokens& tokens, const TokenRange& title) const
{
    for (const size_t at : { title.end - 1, title.begin - 1 }) {
        if (at >= tokens.size() || tokens[at].kind != EnglishToken::Kind::Number
            || tokens.word(at).size() != 4)
            continue;
        const int year = tokens.word(at).toInt();
        if (year >= 1200 && year < 2100)
            return EdtfValue::parse(QString::number(year));
    }
    return std::nullopt;
}

/// A title whose own sentence says nothing, when the text has told before of "a declaration made at … on …".
PolicyOrigin EnglishPolicyOriginReader::introduced(const TextSpan& title) const
{
    const QStringView folded = m_context.folded;
    const QString noun = folded.mid(title.start, title.length).toString().section(u' ', -1);
    const qsizetype from = std::max<qsizetype>(0, title.start - furthestIntroduction);
    for (const QString& article : { u" a "_s, u" an "_s }) {
        const qsizetype at = folded.mid(from, title.start - from).indexOf(QString(article + noun + u' '));
        if (at < 0)
            continue;
        const qsizetype start = from + at + article.size();
        const Sentence* sentence = m_context.sentenceAt(start);
        if (!sentence)
            continue;
        const TextSpan clause
            = TextSpan::between(start, std::min(sentence->span.end(), start + longestClause));
        const EnglishTokens tokens(m_context, folded, clause);
        if (const auto origin = issuedAfter(tokens, { 0, 1 }))
            return *origin;
    }
    return {};
}

} // namespace tidemark::extraction
