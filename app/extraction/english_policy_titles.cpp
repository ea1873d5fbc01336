// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_policy_titles.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestTitle = 14; ///< tokens on either side of the noun

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

bool joinsTitle(QStringView word)
{
    static constexpr std::array words { u"of", u"and", u"for", u"on", u"the", u"to", u"in", u"against",
        u"&" };
    return isOneOf(word, words);
}

/// Behind a noun that opens its title: Convention on the Rights of the Child, Agreement between …
bool opensRest(QStringView word)
{
    static constexpr std::array words { u"of", u"on", u"for", u"against", u"concerning", u"relating", u"to",
        u"between", u"regarding" };
    return isOneOf(word, words);
}

/// What a law of no name is called by: where it holds, or what kind it is.
bool isPlainModifier(QStringView word)
{
    static constexpr std::array words { u"us", u"u.s", u"u.s.", u"uk", u"u.k.", u"eu", u"un", u"u.n.",
        u"nato", u"federal", u"state", u"house", u"senate", u"congress", u"parliament", u"martial", u"sharia",
        u"islamic", u"international", u"common", u"criminal", u"civil", u"murphy's", u"moore's", u"french",
        u"german", u"dutch", u"swiss", u"greek", u"welsh", u"thai", u"israeli", u"iraqi", u"pakistani",
        u"european", u"national", u"local", u"new", u"republican", u"democratic", u"harvard", u"yale",
        u"city", u"county", u"government", u"texas", u"california", u"florida", u"private", u"public",
        u"chinese", u"japanese", u"british", u"irish", u"spanish", u"english", u"constitutional", u"marine",
        u"family", u"draft", u"gold" };
    if (isOneOf(word, words))
        return true;
    return word.size() > 5
        && (word.endsWith(u"ian"_s) || word.endsWith(u"ese"_s) || word.endsWith(u"ish"_s)
            || word.endsWith(u"ican"_s));
}

/// Meetings that named a treaty after their city.
bool isTreatyCity(QStringView word)
{
    static constexpr std::array words { u"geneva", u"hague", u"vienna", u"berne", u"bern", u"ramsar",
        u"basel", u"ottawa", u"aarhus", u"istanbul", u"dublin", u"chicago", u"warsaw", u"lugano" };
    return isOneOf(word, words);
}

class EnglishTitleReader {
public:
    EnglishTitleReader(const ReadingContext& context, const EnglishTokens& tokens)
        : m_context(context)
        , m_tokens(tokens)
        , m_nouns(context.lexicons.table(u"policy_nouns_en"_s))
    {
    }

    void read(std::vector<TextSpan>& titles) const
    {
        size_t floor = 0;
        for (size_t at = 0; at < m_tokens.size(); ++at) {
            if (!m_tokens.isWord(at))
                continue;
            const auto noun = wordAt(m_nouns, m_context.folded, m_tokens[at].span.start);
            if (!noun)
                continue;
            const size_t last = m_tokens.indexAt(noun->span.end());
            if (m_tokens.isCapital(at) && nounFollows(last))
                continue;
            const TokenRange title = m_tokens.isCapital(at) ? capitalTitle({ at, last }, floor)
                                                            : smallTitle({ at, last }, floor, noun->kind);
            if (title.isEmpty())
                continue;
            titles.push_back(m_tokens.span(title));
            floor = title.end;
            at = title.end - 1;
        }
    }

private:
    bool nounFollows(size_t from) const;
    TokenRange capitalTitle(const TokenRange& noun, size_t floor) const;
    TokenRange smallTitle(const TokenRange& noun, size_t floor, const QString& kind) const;
    size_t titleBegin(size_t noun, size_t floor) const;
    size_t titleEnd(const TokenRange& noun, bool modified) const;
    size_t numberEnd(size_t at) const;
    size_t yearEnd(size_t at) const;
    bool isPlain(const TokenRange& modifiers) const;
    bool namesOffice(const TokenRange& modifiers) const;

    const ReadingContext& m_context;
    const EnglishTokens& m_tokens;
    const LexiconTable& m_nouns;
};

/// Criminal Law (Amendment) Bill, Clean Air Act Amendments: the last noun names the title.
bool EnglishTitleReader::nounFollows(size_t from) const
{
    for (size_t at = from; at < from + 4; ++at) {
        const bool bracket = m_tokens.word(at) == u"(" || m_tokens.word(at) == u")";
        if (!bracket && !m_tokens.isCapital(at))
            return false;
        if (m_tokens.isCapital(at) && wordAt(m_nouns, m_context.folded, m_tokens[at].span.start))
            return true;
    }
    return false;
}

/// The capitals before the noun, with "of the" and brackets between them; an owner's 's ends them.
size_t EnglishTitleReader::titleBegin(size_t noun, size_t floor) const
{
    size_t begin = noun;
    size_t at = noun;
    while (at > floor && noun - at < longestTitle) {
        --at;
        const QStringView word = m_tokens.word(at);
        if (m_tokens.isTime(at) && m_tokens.isCapital(at))
            break;
        if (m_tokens.isPossessive(at)
            && !(at > 0 && m_tokens.wordIs(at - 1, u"the") && !m_tokens.hasClass(at, "body"_L1)
                && (word.endsWith(u"n's"_s) || word.endsWith(u"n’s"_s) || !word.contains(u's')
                    || word.endsWith(u"s'"_s) || word.endsWith(u"s’"_s))))
            break;
        const bool name
            = m_tokens.isCapital(at) && !m_tokens.hasClass(at, "det"_L1) && !m_tokens.hasClass(at, "prep"_L1);
        const bool bracket = word == u"(" || word == u")" || word == u"&" || word == u"-" || word == u"–";
        if (name) {
            begin = at;
        } else if (m_tokens.isComma(at)) {
            // Safe, Accountable, Flexible … Act: a list of capitals up to "and"
            if (!(begin == at + 1 && at > floor && m_tokens.isCapital(at - 1) && noun - begin >= 2
                    && m_tokens.wordIs(at + 2, u"and")))
                break;
        } else if (!(joinsTitle(word) && !m_tokens.isCapital(at) && m_tokens.word(at + 1) != u"(")
            && !bracket) {
            break;
        } else if (word == u"the"
            && !(at > floor
                && (m_tokens.wordIs(at - 1, u"of") || m_tokens.wordIs(at - 1, u"for")
                    || m_tokens.wordIs(at - 1, u"on")))) {
            break;
        }
    }
    if (begin < noun && m_tokens.word(begin) == u"(")
        ++begin;
    while (begin < noun && (m_tokens.hasClass(begin, "sub"_L1) || m_tokens.hasClass(begin, "adverb"_L1)))
        ++begin;
    return begin;
}

/// 1441, No. 13, C-38, (EU) 2016/679
size_t EnglishTitleReader::numberEnd(size_t at) const
{
    if (m_tokens.word(at) == u"(") {
        size_t close = at + 1;
        while (close < at + 4 && m_tokens.isWord(close))
            ++close;
        if (m_tokens.word(close) != u")")
            return at;
        at = close + 1;
    }
    const bool marked
        = m_tokens.wordIs(at, u"no.") || m_tokens.wordIs(at, u"no") || m_tokens.wordIs(at, u"number");
    const size_t number = marked ? at + 1 : at;
    if (number >= m_tokens.size())
        return at;
    const QStringView word = m_tokens.word(number);
    const bool digits = m_tokens[number].kind == EnglishToken::Kind::Number && !m_tokens.isTime(number);
    const bool code
        = m_tokens.isCapital(number) && word.size() > 2 && word[1] == u'-' && word.back().isDigit();
    return digits || code ? number + 1 : at;
}

/// of 1970, 1998
size_t EnglishTitleReader::yearEnd(size_t at) const
{
    const size_t number = m_tokens.wordIs(at, u"of") ? at + 1 : at;
    if (number >= m_tokens.size() || m_tokens[number].kind != EnglishToken::Kind::Number)
        return at;
    const int year = m_tokens.word(number).toInt();
    return m_tokens.word(number).size() == 4 && year >= 1200 && year < 2100 ? number + 1 : at;
}

size_t EnglishTitleReader::titleEnd(const TokenRange& noun, bool modified) const
{
    size_t end = numberEnd(noun.end);
    if (end > noun.end)
        return end;
    const QStringView next = m_tokens.word(end);
    const bool opens = opensRest(next) && (!modified || next == u"of" || next == u"on");
    if (opens && yearEnd(end) == end) {
        size_t at = end;
        while (at < end + longestTitle
            && (m_tokens.isCapital(at) || joinsTitle(m_tokens.word(at)) || opensRest(m_tokens.word(at)))
            && !m_tokens.isTime(at)) {
            ++at;
            if (m_tokens.isCapital(at - 1))
                end = at;
        }
    }
    return yearEnd(end);
}

bool EnglishTitleReader::isPlain(const TokenRange& modifiers) const
{
    for (size_t at = modifiers.begin; at < modifiers.end; ++at) {
        if (!isPlainModifier(m_tokens.word(at)) && !m_tokens.isPost(at) && !m_tokens.hasClass(at, "body"_L1))
            return false;
    }
    return true;
}

/// Office of Management and Budget, Center for Security Policy
bool EnglishTitleReader::namesOffice(const TokenRange& modifiers) const
{
    for (size_t at = modifiers.begin; at + 1 < modifiers.end; ++at) {
        const bool head = m_tokens.hasClass(at, "body"_L1) || m_tokens.isPost(at);
        if (head
            && (m_tokens.wordIs(at + 1, u"of") || m_tokens.wordIs(at + 1, u"for")
                || m_tokens.wordIs(at + 1, u"on")))
            return true;
    }
    return false;
}

TokenRange EnglishTitleReader::capitalTitle(const TokenRange& noun, size_t floor) const
{
    const size_t begin = titleBegin(noun.begin, floor);
    const TokenRange modifiers { begin, noun.begin };
    const size_t end = titleEnd(noun, !modifiers.isEmpty());
    const bool numbered = end > noun.end && numberEnd(noun.end) == end;
    const bool goesOn
        = end == noun.end && m_tokens.isCapital(end) && !m_tokens.isTime(end) && !m_tokens.isComma(end);
    if (goesOn || namesOffice(modifiers))
        return {};
    if (!numbered && end == noun.end && isPlain(modifiers))
        return {};
    const bool meeting = m_tokens.wordIs(noun.begin, u"convention")
        && (m_tokens.wordIs(noun.begin - 1, u"national") || m_tokens.wordIs(noun.begin - 1, u"party"));
    return meeting ? TokenRange {} : TokenRange { begin, end };
}

TokenRange EnglishTitleReader::smallTitle(const TokenRange& noun, size_t floor, const QString& kind) const
{
    if (kind == "capital"_L1)
        return {};
    size_t begin = noun.begin;
    while (begin > floor && noun.begin - begin < longestTitle && m_tokens.isCapital(begin - 1)
        && !m_tokens.isTime(begin - 1) && !(m_tokens.isPossessive(begin - 1) && begin < noun.begin))
        --begin;
    while (begin < noun.begin
        && (m_tokens.hasClass(begin, "det"_L1) || m_tokens.hasClass(begin, "sub"_L1)
            || m_tokens.hasClass(begin, "prep"_L1)))
        ++begin;
    const TokenRange modifiers { begin, noun.begin };
    if (modifiers.isEmpty() || isPlain(modifiers))
        return {};
    if (kind == "place"_L1 && !(modifiers.size() == 1 && isTreatyCity(m_tokens.word(begin))))
        return {};
    // Democrats act: without an article the noun is a verb, or the run a place.
    const bool introduced = begin > 0
        && (m_tokens.hasClass(begin - 1, "det"_L1) || m_tokens.hasClass(begin - 1, "prep"_L1)
            || m_tokens.isPossessive(begin - 1));
    const bool opensSentence = begin > 0 && m_tokens.hasClass(begin - 1, "det"_L1);
    if (!introduced && !opensSentence)
        return {};
    if (m_tokens.isPossessive(noun.begin - 1))
        return {};
    return { begin, titleEnd(noun, true) };
}

} // namespace

std::vector<TextSpan> findEnglishPolicyTitles(const ReadingContext& context)
{
    std::vector<TextSpan> titles;
    for (const Sentence& sentence : context.sentences) {
        if (!isEnglish(context.words(sentence.span)))
            continue;
        const EnglishTokens tokens(context, context.folded, sentence.span);
        EnglishTitleReader(context, tokens).read(titles);
    }
    return titles;
}

} // namespace tidemark::extraction
