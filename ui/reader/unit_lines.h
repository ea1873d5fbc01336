// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/block_layout.h"
#include "text/script_view.h"

namespace tidemark::reader {

/// The lines of one unit as it is shown, pointed at by the positions of its text: the two differ where the
/// text is shown in another script. Offsets are relative to the unit's text, points to the top left of its
/// first line.
class UnitLines {
public:
    /// `details` is drawn after the text but cannot be pointed at.
    UnitLines(text::ScriptedText text, const QString& details, const BlockMetrics& metrics, int width,
        const TextDress& dress = {});

    /// Whose offsets are those of the shown text.
    const BlockLayout& shown() const { return m_shown; }
    const text::SpanMap& map() const { return m_map; }

    int height() const { return m_shown.height(); }
    int lineCount() const { return m_shown.lineCount(); }
    int pitch() const { return m_shown.pitch(); }
    int baseline() const { return m_shown.baseline(); }
    qreal em() const { return m_shown.em(); }

    int lineOf(qsizetype offset) const { return m_shown.lineOf(m_map.toShown(offset)); }
    int lineAt(qreal y) const { return m_shown.lineAt(y); }
    /// Lines never share a position.
    domain::TextSpan lineSpan(int line) const;
    /// The edge between characters nearest to a point, or the start of the character the point is on.
    qsizetype offsetAt(
        const QPointF& point, QTextLine::CursorPosition position = QTextLine::CursorBetweenCharacters) const;
    qsizetype offsetAt(
        int line, qreal x, QTextLine::CursorPosition position = QTextLine::CursorBetweenCharacters) const;
    qreal xOf(qsizetype offset) const { return m_shown.xOf(m_map.toShown(offset)); }
    qsizetype nextOffset(qsizetype offset) const;
    qsizetype previousOffset(qsizetype offset) const;
    /// Where `span` lies in one line: one rectangle, or several in text of mixed direction.
    std::vector<QRectF> rectsInLine(int line, const domain::TextSpan& span) const;

    void draw(QPainter& painter, const QPointF& origin, const QRectF& clip, const InkColours& colours) const;

private:
    text::SpanMap m_map;
    BlockLayout m_shown;
};

} // namespace tidemark::reader
