// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"

#include <algorithm>

namespace tidemark::domain {

namespace {

constexpr int contextCodePoints = 32;

bool isInsidePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

qsizetype stepBack(QStringView text, qsizetype position, int codePoints)
{
    while (position > 0 && codePoints-- > 0)
        position -= isInsidePair(text, position - 1) ? 2 : 1;
    return position;
}

qsizetype stepForward(QStringView text, qsizetype position, int codePoints)
{
    while (position < text.size() && codePoints-- > 0)
        position += isInsidePair(text, position + 1) ? 2 : 1;
    return position;
}

} // namespace

TextQuoteSelector TextQuoteSelector::of(QStringView text, const TextSpan& span)
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end(), start, text.size());
    const qsizetype before = stepBack(text, start, contextCodePoints);
    const qsizetype after = stepForward(text, end, contextCodePoints);
    return { text.sliced(start, end - start).toString(), text.sliced(before, start - before).toString(),
        text.sliced(end, after - end).toString() };
}

} // namespace tidemark::domain
