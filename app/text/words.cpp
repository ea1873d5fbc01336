// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace tidemark::text {

using domain::TextSpan;

namespace {

constexpr qsizetype context = 64; // UTF-16 units on each side that the dictionary looks at

struct BreakIteratorCloser {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, BreakIteratorCloser>;

qsizetype outsideSurrogatePair(QStringView text, qsizetype position)
{
    const bool splitsPair = position > 0 && position < text.size() && text[position].isLowSurrogate();
    return splitsPair ? position - 1 : position;
}

} // namespace

TextSpan wordAt(QStringView text, const TextSpan& within, qsizetype position)
{
    if (within.isEmpty())
        return within;
    const qsizetype at = outsideSurrogatePair(text, std::clamp(position, within.start, within.end() - 1));
    const qsizetype from = outsideSurrogatePair(text, std::max(within.start, at - context));
    const qsizetype to = outsideSurrogatePair(text, std::min(within.end(), at + context));
    const QStringView window = text.sliced(from, std::max(to, at + 1) - from);
    UErrorCode status = U_ZERO_ERROR;
    const BreakIterator words(ubrk_open(
        UBRK_WORD, "zh", reinterpret_cast<const UChar*>(window.utf16()), int32_t(window.size()), &status));
    if (U_FAILURE(status))
        return { at, 1 };
    const int32_t end = ubrk_following(words.get(), int32_t(at - from));
    const int32_t start = ubrk_previous(words.get());
    return TextSpan::between(from + start, end == UBRK_DONE ? within.end() : from + end);
}

} // namespace tidemark::text
