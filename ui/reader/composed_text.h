// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "reader/line_composer.h"
#include "reader/shaped_text.h"

#include <QPainter>

#include <vector>

namespace tidemark::reader {

/// A unit of one writing direction, broken into lines and placed by our own rules. Offsets are UTF-16 offsets
/// into the unit; x runs along the lines from the column's left edge.
class ComposedText {
public:
    /// Takes glyphs and widths from `layout`, which is left without lines.
    ComposedText(QTextLayout& layout, const LineRules& rules, const PunctuationInk& ink);

    int lineCount() const { return int(m_lines.size()); }
    const ComposedLine& line(int index) const { return m_lines[size_t(index)]; }
    int lineOf(qsizetype offset) const;
    /// The left edge of the character at `offset`, or the end of `line` for anything behind it.
    qreal xIn(int line, qsizetype offset) const;
    /// The edge nearest to `x`, or the start of the character that covers it.
    qsizetype offsetAt(
        int line, qreal x, QTextLine::CursorPosition position, const QTextLayout& layout) const;

    /// `top` is the distance from one baseline to the next, `baseline` that of the first from `origin`.
    void draw(
        QPainter& painter, const QPointF& origin, int firstLine, int lastLine, int pitch, int baseline) const;

private:
    struct Run {
        int line = 0;
        QGlyphRun glyphs;
    };

    void collectRuns(const ShapedText& shaped);

    std::vector<ComposedLine> m_lines;
    std::vector<float> m_lefts; ///< by UTF-16 unit
    std::vector<Run> m_runs; ///< by line; y is relative to the baseline
};

} // namespace tidemark::reader
