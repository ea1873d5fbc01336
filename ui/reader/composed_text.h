// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"
#include "reader/line_composer.h"
#include "reader/shaped_text.h"
#include "reader/text_dress.h"
#include "reader/upright_glyphs.h"

#include <QPainter>

#include <array>
#include <vector>

namespace tidemark::reader {

/// What the inks look like, by Ink.
using InkColours = std::array<QColor, 3>;

/// A unit of one writing direction, broken into lines and placed by our own rules. Offsets are UTF-16 offsets
/// into the unit; x runs along the lines from the column's left edge.
class ComposedText {
public:
    /// Takes glyphs and widths from `layout`, which is left without lines.
    ComposedText(
        QTextLayout& layout, const LineRules& rules, const PunctuationInk& ink, const TextDress& dress);

    int lineCount() const { return int(m_lines.size()); }
    const ComposedLine& line(int index) const { return m_lines[size_t(index)]; }
    int lineOf(qsizetype offset) const;
    /// The left edge of the character at `offset`, or the end of `line` for anything behind it.
    qreal xIn(int line, qsizetype offset) const;
    /// The edge nearest to `x`, or the start of the character that covers it.
    qsizetype offsetAt(
        int line, qreal x, QTextLine::CursorPosition position, const QTextLayout& layout) const;

    /// `top` is the distance from one baseline to the next, `baseline` that of the first from `origin`.
    void draw(QPainter& painter, const QPointF& origin, int firstLine, int lastLine, int pitch, int baseline,
        const InkColours& colours) const;

private:
    struct Run {
        int line = 0;
        Ink ink = Ink::Text;
        QGlyphRun glyphs;
        bool isUpright = false; ///< in a vertical line; its positions are those of the plane turned back
    };
    /// A stroke under a link or through struck words, or the dot of an emphasised character.
    struct Stroke {
        int line = 0;
        Ink ink = Ink::Text;
        qreal left = 0;
        qreal right = 0;
        qreal above = 0; ///< ems from the baseline
        bool isDot = false; ///< in the middle instead
    };

    void collectRuns(const ShapedText& shaped, const std::vector<Ink>& inks, const UprightGlyphs& upright);
    void collectStrokes(const TextDress& dress);
    void drawStroke(
        QPainter& painter, const Stroke& stroke, const QPointF& start, const QColor& colour) const;
    void addDots(QStringView text, const domain::TextSpan& span, bool isVertical);
    void addStrokes(const domain::TextSpan& span, Ink ink, qreal above);

    std::vector<ComposedLine> m_lines;
    std::vector<float> m_lefts; ///< by UTF-16 unit
    std::vector<Run> m_runs; ///< by line; y is relative to the baseline
    std::vector<Stroke> m_strokes;
    qreal m_em = 16;
};

} // namespace tidemark::reader
