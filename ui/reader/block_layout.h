// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/composed_text.h"
#include "reader/page_metrics.h"

#include <QTextLayout>

#include <optional>
#include <vector>

namespace tidemark::reader {

/// The lines of one unit. Offsets are relative to the unit's text, points to the top left of its first line.
class BlockLayout {
public:
    /// `details` is drawn after the text but cannot be pointed at.
    BlockLayout(QStringView text, const QString& details, const BlockMetrics& metrics, int width,
        const TextDress& dress = {});

    int height() const { return lineCount() * m_metrics.pitch; }
    int lineCount() const { return m_composed ? m_composed->lineCount() : m_layout.lineCount(); }
    int pitch() const { return m_metrics.pitch; }
    int baseline() const { return m_metrics.baseline; }
    qreal em() const { return m_metrics.em; }

    int lineOf(qsizetype offset) const;
    int lineAt(qreal y) const;
    domain::TextSpan lineSpan(int line) const;
    /// The edge between characters nearest to a point, or the start of the character the point is on.
    qsizetype offsetAt(
        const QPointF& point, QTextLine::CursorPosition position = QTextLine::CursorBetweenCharacters) const;
    qsizetype offsetAt(
        int line, qreal x, QTextLine::CursorPosition position = QTextLine::CursorBetweenCharacters) const;
    qreal xOf(qsizetype offset) const;
    qsizetype nextOffset(qsizetype offset) const;
    qsizetype previousOffset(qsizetype offset) const;
    /// Where `span` lies in one line: one rectangle, or several in text of mixed direction.
    std::vector<QRectF> rectsInLine(int line, const domain::TextSpan& span) const;

    void draw(QPainter& painter, const QPointF& origin, const QRectF& clip, const InkColours& colours) const;

private:
    void breakMixedLines(int width);
    qreal xIn(int line, qsizetype offset) const;

    BlockMetrics m_metrics;
    qsizetype m_length = 0; ///< of the text without the details
    QTextLayout m_layout; ///< knows where carets can stand; has lines only in text of mixed direction
    std::optional<ComposedText> m_composed; ///< nothing in text of mixed direction, which Qt breaks
};

} // namespace tidemark::reader
