// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/english_names.h"

#include <algorithm>
#include <array>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestRun = 8; ///< tokens

template <size_t Size> bool isOneOf(QStringView word, const std::array<const char16_t*, Size>& words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char16_t* entry) { return word == QStringView(entry); });
}

bool isParticle(QStringView word)
{
    static constexpr std::array particles { u"de", u"da", u"di", u"del", u"della", u"van", u"von", u"der",
        u"den", u"bin", u"al", u"el", u"la", u"le", u"dos", u"du", u"ter", u"ibn", u"abu" };
    return isOneOf(word, particles);
}

/// Words of bodies that are family names too: Doris Day, Rosa Park.
bool isFamilyNameToo(QStringView word)
{
    static constexpr std::array names { u"day", u"park", u"church", u"west" };
    return isOneOf(word, names);
}

bool opensNoName(const EnglishTokens& tokens, size_t at)
{
    const QString kind = tokens.classOf(at);
    return !tokens.isCapital(at) || kind == "det"_L1 || kind == "prep"_L1 || kind == "sub"_L1
        || kind == "adverb"_L1;
}

} // namespace

TokenRange capitalRunEndingAt(const EnglishTokens& tokens, size_t end, size_t floor)
{
    size_t begin = end;
    while (begin > floor && end - begin < longestRun) {
        const size_t at = begin - 1;
        const bool inside = begin < end && (isParticle(tokens.word(at)) || tokens.isInnerQuote(at));
        // Ukraine's Foreign Ministry, Obama's spokesman: what is owned begins behind.
        if ((!tokens.isCapital(at) && !inside) || (tokens.isPossessive(at) && begin < end))
            break;
        begin = at;
    }
    while (begin < end && opensNoName(tokens, begin))
        ++begin;
    return { begin, end };
}

TokenRange nameIn(const EnglishTokens& tokens, const TokenRange& run)
{
    static constexpr std::array courtesies { u"mr", u"mr.", u"mrs", u"mrs.", u"ms", u"ms." };
    size_t begin = run.begin;
    for (size_t at = run.begin; at + 1 < run.end; ++at) {
        if (tokens.isPost(at) && !isOneOf(tokens.word(at), courtesies))
            begin = at + 1;
    }
    return { begin, run.end };
}

bool mayBePerson(const EnglishTokens& tokens, const TokenRange& run)
{
    if (run.isEmpty())
        return false;
    for (size_t at = run.begin; at < run.end; ++at) {
        if (tokens.hasClass(at, "body"_L1) && !isFamilyNameToo(tokens.word(at)))
            return false;
    }
    const QStringView written = tokens.written(run);
    return run.size() > 1 || written.size() < 2
        || std::any_of(written.begin(), written.end(), [](QChar unit) { return unit.isLower(); });
}

} // namespace tidemark::extraction
