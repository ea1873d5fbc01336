// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/unit_lines.h"

namespace tidemark::reader {

using domain::TextSpan;

UnitLines::UnitLines(text::ScriptedText text, const QString& details, const BlockMetrics& metrics, int width,
    const TextDress& dress)
    : m_map(std::move(text.map))
    , m_shown(text.text, details, metrics, width, dress.shown(m_map))
{
}

TextSpan UnitLines::lineSpan(int line) const
{
    const TextSpan shown = m_shown.lineSpan(line);
    // A step that is broken across lines belongs to the first of them.
    const auto edge = [this](qsizetype position) {
        const qsizetype start = m_map.toText(position);
        return m_map.toShown(start) < position ? m_map.toText(TextSpan { position - 1, 1 }).end() : start;
    };
    return TextSpan::between(edge(shown.start), edge(shown.end()));
}

qsizetype UnitLines::offsetAt(const QPointF& point, QTextLine::CursorPosition position) const
{
    return m_map.toText(m_shown.offsetAt(point, position));
}

qsizetype UnitLines::offsetAt(int line, qreal x, QTextLine::CursorPosition position) const
{
    return m_map.toText(m_shown.offsetAt(line, x, position));
}

qsizetype UnitLines::nextOffset(qsizetype offset) const
{
    qsizetype shown = m_map.toShown(offset);
    for (qsizetype next = m_shown.nextOffset(shown); next > shown; next = m_shown.nextOffset(shown)) {
        shown = next;
        if (m_map.toText(shown) > offset)
            break;
    }
    return m_map.toText(shown);
}

qsizetype UnitLines::previousOffset(qsizetype offset) const
{
    return m_map.toText(m_shown.previousOffset(m_map.toShown(offset)));
}

std::vector<QRectF> UnitLines::rectsInLine(int line, const TextSpan& span) const
{
    return m_shown.rectsInLine(line, m_map.toShown(span));
}

void UnitLines::draw(
    QPainter& painter, const QPointF& origin, const QRectF& clip, const InkColours& colours) const
{
    m_shown.draw(painter, origin, clip, colours);
}

} // namespace tidemark::reader
