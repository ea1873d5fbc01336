// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/fold.h"
#include "text/lexicon_matcher.h"

#include <unicode/ubrk.h>

#include <algorithm>

namespace tidemark::text {

using domain::TextSpan;

namespace {

constexpr qsizetype context = 64; // UTF-16 units on each side that the dictionary looks at

qsizetype outsideSurrogatePair(QStringView text, qsizetype position)
{
    const bool splitsPair = position > 0 && position < text.size() && text[position].isLowSurrogate();
    return splitsPair ? position - 1 : position;
}

bool isOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

/// Han characters and kana are written without spaces between words.
bool isSpaceless(QChar character)
{
    return character.unicode() >= 0x2E80 && character.unicode() < 0xAC00 && character.isLetter();
}

} // namespace

struct WordFinder::Iterator {
    Iterator()
    {
        UErrorCode status = U_ZERO_ERROR;
        words = ubrk_open(UBRK_WORD, "zh", nullptr, 0, &status);
        if (U_FAILURE(status))
            words = nullptr;
    }
    ~Iterator() { ubrk_close(words); }
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;

    UBreakIterator* words = nullptr;
};

WordFinder::WordFinder(std::shared_ptr<const LexiconMatcher> ownWords)
    : m_ownWords(std::move(ownWords))
    , m_iterator(std::make_unique<Iterator>())
{
}

WordFinder::~WordFinder() = default;

TextSpan WordFinder::dictionaryWord(QStringView window, qsizetype at) const
{
    UErrorCode status = U_ZERO_ERROR;
    if (!m_iterator->words)
        return { at, 1 };
    ubrk_setText(
        m_iterator->words, reinterpret_cast<const UChar*>(window.utf16()), int32_t(window.size()), &status);
    if (U_FAILURE(status))
        return { at, 1 };
    const int32_t end = ubrk_following(m_iterator->words, int32_t(at));
    const int32_t start = ubrk_previous(m_iterator->words);
    return TextSpan::between(start, end == UBRK_DONE ? window.size() : end);
}

TextSpan WordFinder::wordIn(QStringView window, qsizetype at) const
{
    const TextSpan word = dictionaryWord(window, at);
    if (!m_ownWords || m_ownWords->isEmpty())
        return word;
    qsizetype start = word.start;
    qsizetype end = word.end();
    for (const LexiconMatch& match : m_ownWords->findAll(fold(window))) {
        const TextSpan own = match.span;
        // A part of a longer word, and a lone character, say nothing.
        if (own.length < 2 || (own.start >= word.start && own.end() <= word.end()))
            continue;
        if (own.contains(at))
            return own;
        if (own.end() <= at)
            start = std::max(start, own.end());
        else
            end = std::min(end, own.start);
    }
    return TextSpan::between(start, end);
}

TextSpan WordFinder::wordAt(QStringView text, const TextSpan& within, qsizetype position) const
{
    if (within.isEmpty())
        return within;
    const qsizetype at = outsideSurrogatePair(text, std::clamp(position, within.start, within.end() - 1));
    const qsizetype from = outsideSurrogatePair(text, std::max(within.start, at - context));
    const qsizetype to = outsideSurrogatePair(text, std::min(within.end(), at + context));
    const TextSpan word = wordIn(text.sliced(from, std::max(to, at + 1) - from), at - from);
    return { from + word.start, word.length };
}

bool WordFinder::isBorder(QStringView text, qsizetype position) const
{
    if (position <= 0 || position >= text.size())
        return true;
    const QChar before = text[position - 1];
    const QChar after = text[position];
    if (!isOfWord(before) || !isOfWord(after))
        return true;
    if (isSpaceless(before) != isSpaceless(after))
        return !after.isMark();
    const TextSpan near = TextSpan::between(
        std::max<qsizetype>(0, position - context), std::min(text.size(), position + context));
    return wordAt(text, near, position).start == position;
}

bool WordFinder::isWhole(QStringView text, const TextSpan& words) const
{
    return isBorder(text, words.start) && isBorder(text, words.end());
}

TextSpan wordAt(QStringView text, const TextSpan& within, qsizetype position)
{
    return WordFinder().wordAt(text, within, position);
}

} // namespace tidemark::text
