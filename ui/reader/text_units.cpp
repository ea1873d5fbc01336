// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/text_units.h"

#include "reader/text_selection.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

TextUnits::TextUnits(DocumentLayout& layout, const ReaderDocument& document)
    : m_layout(layout)
    , m_document(document)
{
}

TextSpan TextUnits::at(qsizetype offset, TextUnit unit) const
{
    const qsizetype length = m_document.text.size();
    if (unit == TextUnit::Whole)
        return { 0, length };
    offset = std::clamp<qsizetype>(offset, 0, length);
    if (offset == length)
        return { length, 0 };
    switch (unit) {
    case TextUnit::Character:
        return characterAt(offset);
    case TextUnit::Word:
        return wordAt(offset);
    case TextUnit::Sentence:
        return sentenceAt(offset);
    case TextUnit::Line:
        return lineAt(offset);
    case TextUnit::Paragraph:
    case TextUnit::Whole:
        break;
    }
    return paragraphAt(offset);
}

TextSpan TextUnits::before(qsizetype offset, TextUnit unit) const
{
    const TextSpan here = at(offset, unit);
    return here.start == 0 ? TextSpan { 0, 0 } : at(here.start - 1, unit);
}

TextSpan TextUnits::after(qsizetype offset, TextUnit unit) const
{
    return at(at(offset, unit).end(), unit);
}

TextSpan TextUnits::characterAt(qsizetype offset) const
{
    constexpr qsizetype reach = 64; // longer than any cluster that means something
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    const qsizetype to = std::min(m_document.text.size(), offset + reach);
    const QStringView near = QStringView(m_document.text).sliced(from, to - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, near);
    finder.setPosition(offset - from);
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return start < 0 || end <= start ? TextSpan { offset, 1 } : TextSpan { from + start, end - start };
}

TextSpan TextUnits::wordAt(qsizetype offset) const
{
    const int block = blockAt(offset);
    if (block < 0 || offset >= m_document.blocks[size_t(block)].span.end()) {
        const TextSpan gap = paragraphAt(offset);
        const qsizetype start = block < 0 ? gap.start : m_document.blocks[size_t(block)].span.end();
        return TextSpan::between(start, gap.end());
    }
    const TextSpan word
        = grainSpan(m_document.text, m_document.blocks[size_t(block)].span, offset, SelectionGrain::Word);
    return word.contains(offset) ? word : characterAt(offset);
}

TextSpan TextUnits::sentenceAt(qsizetype offset) const
{
    const TextSpan paragraph = paragraphAt(offset);
    const int block = blockAt(offset);
    if (block < 0)
        return paragraph;
    const TextSpan words = m_document.blocks[size_t(block)].span;
    const qsizetype inside = std::clamp(offset, words.start, std::max(words.start, words.end() - 1));
    const TextSpan sentence = grainSpan(m_document.text, words, inside, SelectionGrain::Sentence);
    // White space between sentences belongs to the one before it.
    qsizetype end = std::max(sentence.end(), inside + 1);
    while (end < words.end() && m_document.text[end].isSpace())
        ++end;
    return TextSpan::between(std::min(sentence.start, inside), end >= words.end() ? paragraph.end() : end);
}

TextSpan TextUnits::lineAt(qsizetype offset) const
{
    const TextSpan paragraph = paragraphAt(offset);
    const int block = blockAt(offset);
    if (block < 0 || m_layout.count() == 0)
        return paragraph;
    const TextSpan words = m_document.blocks[size_t(block)].span;
    const qsizetype inside = std::clamp(offset, words.start, std::max(words.start, words.end() - 1));
    const int unit = m_layout.unitAt(inside);
    const qsizetype unitStart = m_layout.unit(unit).span.start;
    const UnitLines& lines = m_layout.lines(unit);
    const TextSpan line = lines.lineSpan(lines.lineOf(inside - unitStart));
    const qsizetype end = unitStart + line.end();
    return TextSpan::between(unitStart + line.start, end >= words.end() ? paragraph.end() : end);
}

TextSpan TextUnits::paragraphAt(qsizetype offset) const
{
    const int block = blockAt(offset);
    const auto next = size_t(block + 1);
    const qsizetype start = block < 0 ? 0 : m_document.blocks[size_t(block)].span.start;
    return TextSpan::between(
        start, next < m_document.blocks.size() ? m_document.blocks[next].span.start : m_document.text.size());
}

int TextUnits::blockAt(qsizetype offset) const
{
    const auto& blocks = m_document.blocks;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), offset,
        [](qsizetype position, const ReaderBlock& block) { return position < block.span.start; });
    return int(after - blocks.begin()) - 1;
}

} // namespace tidemark::reader
