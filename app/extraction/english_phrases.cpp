// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_names.h"
#include "extraction/english_sources.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::SourceType;
using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

bool namesDocument(QStringView word)
{
    static constexpr std::array words { u"report", u"reports", u"study", u"survey", u"research", u"poll",
        u"data", u"figures", u"statistics", u"census", u"documents", u"document", u"law", u"statement",
        u"studies", u"article", u"paper", u"media", u"website", u"polls", u"records", u"estimates",
        u"findings", u"analysis", u"rules" };
    return isOneOf(word, words);
}

} // namespace

size_t EnglishSourceReader::firstPreposition(const EnglishTokens& tokens, const TokenRange& phrase) const
{
    for (size_t at = phrase.begin + 1; at < phrase.end; ++at) {
        if (tokens.hasClass(at, "prep"_L1) && !tokens.isCapital(at))
            return at;
    }
    return phrase.end;
}

std::optional<EnglishSource> EnglishSourceReader::analyse(
    const EnglishTokens& tokens, TokenRange phrase) const
{
    const auto loose = [&](size_t at) {
        const QString kind = tokens.classOf(at);
        return kind == "sub"_L1 || tokens.isAdverb(at) || kind == "adverb"_L1 || tokens.isMark(at);
    };
    while (!phrase.isEmpty() && loose(phrase.begin))
        ++phrase.begin;
    if (phrase.isEmpty())
        return std::nullopt;
    const size_t last = phrase.end - 1;
    if (tokens.hasClass(last, "person"_L1))
        return EnglishSource { tokens.span({ last, phrase.end }), {}, false, true, false, SourceType::Person,
            phrase.end };
    if (tokens.hasClass(last, "pronoun"_L1)) {
        const QStringView word = tokens.word(last);
        if (word != u"they" && word != u"it")
            return std::nullopt;
        return EnglishSource { tokens.span({ last, phrase.end }), {}, false, false, true, SourceType::Unnamed,
            phrase.end };
    }
    // In Baghdad officials said; a preposition opens no subject.
    if (tokens.hasClass(phrase.begin, "prep"_L1)) {
        size_t at = phrase.begin + 1;
        const TokenRange run = capitalRunEndingAt(tokens, phrase.end, phrase.begin + 1);
        while (at < phrase.end
            && !(at > phrase.begin + 1
                && (tokens.hasClass(at, "det"_L1) || tokens.hasClass(at, "people"_L1) || at == run.begin)))
            ++at;
        if (at >= phrase.end)
            return std::nullopt;
        phrase.begin = at;
    }
    const TokenRange run = capitalRunEndingAt(tokens, phrase.end, phrase.begin);
    if (!run.isEmpty() && run.begin != phrase.end)
        return named(tokens, phrase, run);
    return nounPhrase(tokens, phrase);
}

/// The capitals belong to a preposition: the mayor of London, or a post with its ministry before the name:
/// Secretary General of the Andean Community Wagner, Minister of Education Jane Roe.
std::optional<EnglishSource> EnglishSourceReader::ofBody(
    const EnglishTokens& tokens, const TokenRange& phrase, const TokenRange& run) const
{
    const size_t preposition = firstPreposition(tokens, phrase);
    const TokenRange head = capitalRunEndingAt(tokens, preposition, phrase.begin);
    const bool office = head.end > head.begin && tokens.isPost(head.end - 1);
    if (!office || run.size() < 2 || tokens.hasClass(run.end - 1, "body"_L1))
        return nounPhrase(tokens, phrase);
    size_t begin = run.end - std::min<size_t>(2, run.size() - 1);
    for (size_t at = run.begin; at + 1 < run.end; ++at) {
        if (tokens.hasClass(at, "body"_L1))
            begin = at + 1;
    }
    return EnglishSource { tokens.span({ begin, run.end }), tokens.span({ phrase.begin, begin }), true, false,
        false, SourceType::Person, phrase.end };
}

/// The phrase ends in capitals: a name, a body, or a place that belongs to an earlier noun.
std::optional<EnglishSource> EnglishSourceReader::named(
    const EnglishTokens& tokens, const TokenRange& phrase, const TokenRange& run) const
{
    if (firstPreposition(tokens, phrase) < run.begin)
        return ofBody(tokens, phrase, run);
    // Britain and China: both speak.
    if (run.begin > phrase.begin + 1 && tokens.wordIs(run.begin - 1, u"and")
        && tokens.isCapital(run.begin - 2)) {
        const TokenRange first = capitalRunEndingAt(tokens, run.begin - 1, phrase.begin);
        return EnglishSource { tokens.span({ first.begin, run.end }), {}, false, false, false,
            SourceType::Organisation, phrase.end };
    }
    const bool article = run.begin > phrase.begin && tokens.hasClass(run.begin - 1, "det"_L1);
    const TokenRange name = nameIn(tokens, run);
    if (!mayBePerson(tokens, name) || (article && run.begin - 1 == phrase.begin && name.begin == run.begin)) {
        const size_t begin = article                                         ? run.begin - 1
            : run.begin > phrase.begin && tokens.isPossessive(run.begin - 1) ? phrase.begin
                                                                             : run.begin;
        return EnglishSource { tokens.span({ begin, run.end }), {}, true, false, false,
            SourceType::Organisation, phrase.end };
    }
    if (tokens.isPost(name.end - 1) && name.size() == 1 && tokens.word(name.begin).size() > 3)
        return EnglishSource { tokens.span(phrase), {}, false, false, false, SourceType::Person, phrase.end };
    return EnglishSource { tokens.span(name), tokens.span({ phrase.begin, name.begin }), true, false, false,
        SourceType::Person, phrase.end };
}

/// "a defense ministry spokesman", "Bruce Bennett from the RAND Corporation".
std::optional<EnglishSource> EnglishSourceReader::nounPhrase(
    const EnglishTokens& tokens, const TokenRange& phrase) const
{
    const size_t preposition = firstPreposition(tokens, phrase);
    const TokenRange head = capitalRunEndingAt(tokens, preposition, phrase.begin);
    const TokenRange name = head.isEmpty() ? head : nameIn(tokens, head);
    const bool definite = head.begin > phrase.begin && tokens.hasClass(head.begin - 1, "det"_L1);
    if (!head.isEmpty() && preposition < phrase.end && !definite && mayBePerson(tokens, name)
        && !tokens.isPost(name.end - 1) && !tokens.wordIs(preposition, u"of")) {
        const TokenRange rest { name.begin > phrase.begin ? phrase.begin : preposition,
            name.begin > phrase.begin ? name.begin : phrase.end };
        return EnglishSource { tokens.span(name), tokens.span(rest), true, false, false, SourceType::Person,
            phrase.end };
    }
    bool known = tokens.hasClass(phrase.begin, "det"_L1) || tokens.isCapital(phrase.begin)
        || tokens.isPossessive(phrase.begin);
    SourceType type = SourceType::Unnamed;
    for (size_t at = phrase.begin; at < preposition; ++at) {
        const QString kind = tokens.classOf(at);
        const bool document = namesDocument(tokens.word(at));
        known = known || document || kind == "people"_L1 || kind == "role"_L1 || kind == "office"_L1
            || kind == "body"_L1;
        if (document)
            type = SourceType::Document;
        else if (kind == "body"_L1 || tokens.isCapital(at))
            type = SourceType::Organisation;
        else if (kind == "people"_L1 || kind == "role"_L1 || kind == "office"_L1)
            type = SourceType::Unnamed;
    }
    static constexpr std::array alone { u"some", u"many", u"others", u"one", u"two", u"both", u"several",
        u"most" };
    const bool article = phrase.size() == 1 && tokens.hasClass(phrase.begin, "det"_L1)
        && !isOneOf(tokens.word(phrase.begin), alone);
    if (!known || article)
        return std::nullopt;
    return EnglishSource { tokens.span(phrase), {}, false, false, false, type, phrase.end };
}

} // namespace tidemark::extraction
