// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/caret_movement.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

CaretMovement::CaretMovement(DocumentLayout& layout, QStringView text, const text::WordFinder& words)
    : m_layout(layout)
    , m_text(text)
    , m_words(words)
{
}

qsizetype CaretMovement::moved(qsizetype from, CaretMove move, qreal x) const
{
    if (m_layout.count() == 0)
        return from;
    switch (move) {
    case CaretMove::PreviousCharacter:
        return byCharacter(from, -1);
    case CaretMove::NextCharacter:
        return byCharacter(from, 1);
    case CaretMove::PreviousWord:
        return byGrain(from, -1, SelectionGrain::Word);
    case CaretMove::NextWord:
        return byGrain(from, 1, SelectionGrain::Word);
    case CaretMove::PreviousClause:
        return byGrain(from, -1, SelectionGrain::Clause);
    case CaretMove::NextClause:
        return byGrain(from, 1, SelectionGrain::Clause);
    case CaretMove::PreviousSentence:
        return byGrain(from, -1, SelectionGrain::Sentence);
    case CaretMove::NextSentence:
        return byGrain(from, 1, SelectionGrain::Sentence);
    case CaretMove::LineUp:
        return byLine(from, -1, x);
    case CaretMove::LineDown:
        return byLine(from, 1, x);
    case CaretMove::LineStart:
        return lineEdge(from, false);
    case CaretMove::LineEnd:
        return lineEdge(from, true);
    case CaretMove::DocumentStart:
        return m_layout.unit(0).span.start;
    case CaretMove::DocumentEnd:
        return m_layout.unit(m_layout.count() - 1).span.end();
    }
    return from;
}

qreal CaretMovement::xOf(qsizetype offset) const
{
    const int unit = m_layout.unitAt(offset);
    return unit < 0 ? 0 : m_layout.lines(unit).xOf(offset - m_layout.unit(unit).span.start);
}

qsizetype CaretMovement::byCharacter(qsizetype from, int step) const
{
    const int unit = m_layout.unitAt(from);
    const TextSpan span = m_layout.unit(unit).span;
    const qsizetype inside = std::clamp(from, span.start, span.end()) - span.start;
    const UnitLines& lines = m_layout.lines(unit);
    if (step < 0 && inside > 0)
        return span.start + lines.previousOffset(inside);
    if (step > 0 && inside < span.length)
        return span.start + lines.nextOffset(inside);
    int neighbour = unit + step;
    // Details that stand alone have no text of their own.
    while (neighbour >= 0 && neighbour < m_layout.count() && m_layout.unit(neighbour).block < 0)
        neighbour += step;
    if (neighbour < 0 || neighbour >= m_layout.count())
        return from;
    return step < 0 ? m_layout.unit(neighbour).span.end() : m_layout.unit(neighbour).span.start;
}

qsizetype CaretMovement::byGrain(qsizetype from, int step, SelectionGrain grain) const
{
    const TextSpan span = m_layout.unit(m_layout.unitAt(from)).span;
    if (step > 0) {
        if (from >= span.end())
            return byCharacter(from, 1);
        qsizetype end = grainSpan(m_text, span, from, grain, &m_words).end();
        while (end < span.end() && m_text[end].isSpace())
            ++end;
        return std::max(end, from + 1);
    }
    qsizetype before = from;
    while (before > span.start && m_text[before - 1].isSpace())
        --before;
    return before <= span.start
        ? byCharacter(from, -1)
        : std::min(grainSpan(m_text, span, before - 1, grain, &m_words).start, before - 1);
}

qsizetype CaretMovement::byLine(qsizetype from, int step, qreal x) const
{
    int unit = m_layout.unitAt(from);
    int line = m_layout.lines(unit).lineOf(from - m_layout.unit(unit).span.start) + step;
    if (line < 0 || line >= m_layout.lines(unit).lineCount()) {
        do
            unit += step;
        while (unit >= 0 && unit < m_layout.count() && m_layout.unit(unit).block < 0);
        if (unit < 0)
            return moved(from, CaretMove::DocumentStart, x);
        if (unit >= m_layout.count())
            return moved(from, CaretMove::DocumentEnd, x);
        line = step < 0 ? m_layout.lines(unit).lineCount() - 1 : 0;
    }
    return m_layout.unit(unit).span.start + m_layout.lines(unit).offsetAt(line, x);
}

qsizetype CaretMovement::lineEdge(qsizetype from, bool atEnd) const
{
    const int unit = m_layout.unitAt(from);
    const qsizetype start = m_layout.unit(unit).span.start;
    const UnitLines& lines = m_layout.lines(unit);
    const int line = lines.lineOf(from - start);
    constexpr qreal farRight = 1e6;
    return atEnd ? start + lines.offsetAt(line, farRight) : start + lines.lineSpan(line).start;
}

} // namespace tidemark::reader
