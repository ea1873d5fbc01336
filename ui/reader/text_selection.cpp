// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/text_selection.h"

#include "text/sentences.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr qsizetype longestSentence = 2000; // UTF-16 units looked at on each side

TextSpan spanHolding(const std::vector<TextSpan>& spans, qsizetype offset)
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), offset,
        [](qsizetype position, const TextSpan& span) { return position < span.start; });
    if (after == spans.begin())
        return spans.empty() ? TextSpan { offset, 0 } : spans.front();
    return *(after - 1);
}

} // namespace

TextSpan grainSpan(QStringView text, const TextSpan& within, qsizetype offset, SelectionGrain grain,
    const text::WordFinder* words)
{
    if (grain == SelectionGrain::Character || within.isEmpty())
        return { offset, 0 };
    if (grain == SelectionGrain::Word)
        return words ? words->wordAt(text, within, offset) : text::wordAt(text, within, offset);
    const TextSpan near = TextSpan::between(
        std::max(within.start, offset - longestSentence), std::min(within.end(), offset + longestSentence));
    const TextSpan sentence = spanHolding(text::splitSentences(text, near), offset);
    return grain == SelectionGrain::Sentence ? sentence
                                             : spanHolding(text::splitClauses(text, sentence), offset);
}

void TextSelection::begin(const TextSpan& grain)
{
    m_origin = grain;
    m_fixed = grain.start;
    m_caret = grain.end();
}

void TextSelection::extendTo(const TextSpan& grain)
{
    const bool backwards = grain.start < m_origin.start;
    m_fixed = backwards ? m_origin.end() : m_origin.start;
    m_caret = backwards ? grain.start : std::max(grain.end(), m_origin.end());
}

TextSpan TextSelection::span() const
{
    return TextSpan::between(std::min(m_fixed, m_caret), std::max(m_fixed, m_caret));
}

} // namespace tidemark::reader
