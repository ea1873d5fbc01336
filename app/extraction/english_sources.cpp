// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_sources.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPhrase = 90;
constexpr qsizetype furthestSubject = 300; ///< before its verb, however long the sentence

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

bool isAuxiliary(QStringView word)
{
    static constexpr std::array words { u"has", u"have", u"had", u"also", u"later", u"then", u"once", u"is",
        u"are", u"was", u"were", u"again", u"did", u"would", u"will", u"himself", u"herself", u"and",
        u"still", u"just", u"even", u"now", u"today", u"yesterday" };
    return isOneOf(word, words) || (word.size() > 4 && word.endsWith(u"ly"_s));
}

bool isPersonPronoun(QStringView word)
{
    static constexpr std::array words { u"he", u"she" };
    return isOneOf(word, words);
}

bool opensNounPhrase(QStringView word)
{
    static constexpr std::array words { u"the", u"a", u"an", u"some", u"many", u"several", u"most", u"one",
        u"two", u"three", u"other", u"both", u"they", u"officials", u"experts", u"analysts", u"researchers",
        u"scientists", u"critics", u"supporters", u"police", u"prosecutors", u"lawyers", u"residents",
        u"authorities", u"organizers", u"campaigners", u"doctors", u"activists", u"witnesses", u"economists",
        u"investigators", u"local", u"its", u"his", u"her", u"their" };
    return isOneOf(word, words);
}

bool endsPhrase(QStringView word)
{
    static constexpr std::array words { u"in", u"on", u"at", u"during", u"after", u"before", u"when", u"as",
        u"while", u"by", u"told", u"who", u"last", u"this", u"that", u"to", u"with", u"via", u"through" };
    return isOneOf(word, words);
}

} // namespace

EnglishSourceReader::EnglishSourceReader(const ReadingContext& context)
    : m_context(context)
    , m_folded(context.folded)
    , m_names(context)
    , m_titles(context.lexicons.table(u"titles"_s))
{
}

qsizetype EnglishSourceReader::beforeAuxiliaries(qsizetype start, qsizetype end) const
{
    while (end > start) {
        while (end > start && m_folded[end - 1] == u' ')
            --end;
        qsizetype word = end;
        while (word > start && isLatinLetter(m_folded[word - 1]))
            --word;
        if (word == end || !isAuxiliary(m_folded.mid(word, end - word)))
            break;
        end = word;
    }
    return end;
}

/// "Minister of Education Stefania Giannini" is one run of capitals but for "of": its name is the last two
/// words.
TextSpan EnglishSourceReader::withoutTitle(TextSpan name) const
{
    while (const auto title = wordAt(m_titles, m_folded, name.start)) {
        const qsizetype next = skipBlanks(m_folded, title->span.end(), name.end());
        const bool courtesy = m_folded.mid(title->span.start, 1) == u"m" && title->span.length <= 4;
        if (title->kind != "english"_L1 || next >= name.end() || courtesy)
            break;
        name = TextSpan::between(next, name.end());
    }
    const bool afterOf
        = hasWordBefore(m_folded, name.start, u"of ") || hasWordBefore(m_folded, name.start, u"for ");
    const QStringView words = m_folded.mid(name.start, name.length);
    if (afterOf && words.count(u' ') >= 2) {
        const qsizetype lastBlank = words.lastIndexOf(u' ');
        const qsizetype cut = words.left(lastBlank).lastIndexOf(u' ') + 1;
        return TextSpan::between(name.start + cut, name.end());
    }
    return name;
}

std::optional<EnglishSource> EnglishSourceReader::phraseEndingAt(qsizetype start, qsizetype end) const
{
    if (const auto name = m_names.latinNameBefore(end, start)) {
        const TextSpan bare = withoutTitle(*name);
        const QStringView word = m_folded.mid(bare.start, bare.length);
        if (isPersonPronoun(word))
            return EnglishSource { bare, {}, false, true };
        if (opensNounPhrase(word.left(word.indexOf(u' ') < 0 ? word.size() : word.indexOf(u' '))))
            return EnglishSource { bare, {}, false, false };
        TextSpan role = withoutPunctuation(m_folded, TextSpan::between(start, bare.start));
        if (role.length > longestPhrase)
            role = {};
        return EnglishSource { bare, role, true, false };
    }
    return nounPhrase(start, end);
}

/// A phrase in small letters: the words after the last article or determiner that can open one.
std::optional<EnglishSource> EnglishSourceReader::nounPhrase(qsizetype start, qsizetype end) const
{
    qsizetype found = -1;
    for (qsizetype at = end; at > start && end - at < longestPhrase;) {
        qsizetype word = at;
        while (word > start && !m_folded[word - 1].isSpace() && !endsClause(m_folded[word - 1]))
            --word;
        const QStringView text = m_folded.mid(word, at - word);
        if (isPersonPronoun(text) && at == end)
            return EnglishSource { TextSpan::between(word, end), {}, false, true };
        if (opensNounPhrase(text))
            found = word;
        if (word <= start || !m_folded[word - 1].isSpace())
            break;
        at = word - 1;
    }
    return found >= 0 && end > found
        ? std::optional(EnglishSource { TextSpan::between(found, end), {}, false, false })
        : std::nullopt;
}

std::optional<EnglishSource> EnglishSourceReader::before(const TextSpan& whole) const
{
    const TextSpan region
        = TextSpan::between(std::max(whole.start, whole.end() - furthestSubject), whole.end());
    qsizetype end = beforeAuxiliaries(region.start, region.end());
    const bool withheld = hasWordBefore(m_folded, end, u" to") || hasWordBefore(m_folded, end, u" not")
        || hasWordBefore(m_folded, end, u" to be") || hasWordBefore(m_folded, end, u" never");
    if (end <= region.start || withheld)
        return std::nullopt;
    if (m_folded[end - 1] != u',')
        return phraseEndingAt(region.start, end);
    const qsizetype close = end - 1;
    const qsizetype open = m_folded.mid(region.start, close - region.start).lastIndexOf(u',');
    if (open < 0)
        return std::nullopt;
    const TextSpan apposition = withoutBlanks(m_folded, TextSpan::between(region.start + open + 1, close));
    const TextSpan head = withoutBlanks(m_folded, { region.start, open });
    const auto inner = m_names.latinNameAt(apposition.start);
    if (inner && inner->end() == apposition.end())
        return EnglishSource { withoutTitle(*inner), head.length <= longestPhrase ? head : TextSpan {}, true,
            false };
    auto source = phraseEndingAt(head.start, head.end());
    if (source && source->isName)
        source->role = apposition;
    return source;
}

std::optional<EnglishSource> EnglishSourceReader::behind(const TextSpan& region) const
{
    const qsizetype start = skipBlanks(m_folded, region.start, region.end());
    for (qsizetype at = start; at < region.end() && at - start < longestPhrase;) {
        const auto name = m_names.latinNameAt(at);
        if (name && name->end() <= region.end()) {
            TextSpan role = withoutPunctuation(m_folded, TextSpan::between(start, name->start));
            const qsizetype after = name->end();
            if (role.isEmpty() && after < region.end() && m_folded[after] == u',') {
                qsizetype close = after + 1;
                while (close < region.end() && !endsClause(m_folded[close]) && m_folded[close] != u'.')
                    ++close;
                role = withoutPunctuation(m_folded, TextSpan::between(after, close));
            }
            return EnglishSource { withoutTitle(*name), role, true, false };
        }
        qsizetype word = at;
        while (word < region.end() && isLatinLetter(m_folded[word]))
            ++word;
        const QStringView text = m_folded.mid(at, word - at);
        if (at == start && isPersonPronoun(text))
            return EnglishSource { TextSpan::between(at, word), {}, false, true };
        const bool stops
            = word == at || endsPhrase(text) || (at == start && !opensNounPhrase(text) && word - at < 4);
        if (stops) {
            const TextSpan phrase = withoutBlanks(m_folded, TextSpan::between(start, at));
            return phrase.isEmpty() ? std::nullopt
                                    : std::optional(EnglishSource { phrase, {}, false, false });
        }
        if (word >= region.end() || m_folded[word] != u' ')
            return EnglishSource { TextSpan::between(start, word), {}, false, false };
        at = word + 1;
    }
    return std::nullopt;
}

} // namespace tidemark::extraction
