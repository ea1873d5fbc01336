// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/block_layout.h"

#include "reader/display_text.h"
#include "reader/vertical_stance.h"

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

bool holdsRightToLeft(QStringView text)
{
    constexpr char16_t firstRightToLeft = 0x0590; // Hebrew
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        const char16_t unit = character.unicode();
        const bool mayBe = (unit >= firstRightToLeft && unit < 0x0900) || unit >= 0xD800;
        return mayBe && (character.direction() == QChar::DirR || character.direction() == QChar::DirAL);
    });
}

QTextOption optionFor(const BlockMetrics& metrics)
{
    QTextOption option(metrics.justified ? Qt::AlignJustify : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

BlockLayout::BlockLayout(
    QStringView text, const QString& details, const BlockMetrics& metrics, int width, const TextDress& dress)
    : m_metrics(metrics)
    , m_length(text.size())
{
    const QString shown = displayText(text) + displayText(details);
    m_layout.setText(metrics.isVertical ? verticalText(shown) : shown);
    m_layout.setFont(metrics.font);
    m_layout.setCacheEnabled(true);
    m_layout.setFormats(dress.formats(m_layout.text()));
    if (holdsRightToLeft(text)) {
        breakMixedLines(width);
        return;
    }
    LineRules rules = metrics.lineRules(width);
    rules.hanging = dress.hanging;
    rules.stops = dress.stops;
    m_composed.emplace(m_layout, rules, metrics.ink, dress);
}

void BlockLayout::breakMixedLines(int width)
{
    m_layout.setTextOption(optionFor(m_metrics));
    m_layout.beginLayout();
    int top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const int indent = top == 0 ? m_metrics.firstLineIndent : m_metrics.restIndent;
        line.setLineWidth(width - indent);
        // Lines keep one rhythm, whatever fallback fonts bring along.
        line.setPosition({ qreal(indent), top + m_metrics.baseline - line.ascent() });
        top += m_metrics.pitch;
    }
    m_layout.endLayout();
}

int BlockLayout::lineOf(qsizetype offset) const
{
    if (m_composed)
        return m_composed->lineOf(std::clamp<qsizetype>(offset, 0, m_length));
    const QTextLine line = m_layout.lineForTextPosition(int(std::clamp<qsizetype>(offset, 0, m_length)));
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

int BlockLayout::lineAt(qreal y) const
{
    return std::clamp(int(y / m_metrics.pitch), 0, std::max(0, lineCount() - 1));
}

TextSpan BlockLayout::lineSpan(int line) const
{
    if (m_composed) {
        const ComposedLine& composed = m_composed->line(line);
        return TextSpan::between(
            std::min<qsizetype>(composed.start, m_length), std::min<qsizetype>(composed.end, m_length));
    }
    const QTextLine textLine = m_layout.lineAt(line);
    const qsizetype start = std::min<qsizetype>(textLine.textStart(), m_length);
    return TextSpan::between(
        start, std::min<qsizetype>(textLine.textStart() + textLine.textLength(), m_length));
}

qsizetype BlockLayout::offsetAt(const QPointF& point, QTextLine::CursorPosition position) const
{
    return offsetAt(point.y() < 0 ? 0 : lineAt(point.y()), point.x(), position);
}

qsizetype BlockLayout::offsetAt(int line, qreal x, QTextLine::CursorPosition position) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    if (!m_composed && !textLine.isValid())
        return 0;
    qsizetype offset
        = m_composed ? m_composed->offsetAt(line, x, position, m_layout) : textLine.xToCursor(x, position);
    const qsizetype end
        = m_composed ? m_composed->line(line).end : textLine.textStart() + textLine.textLength();
    // The end of a wrapped line is the start of the next: keep the caret on the line pointed at.
    if (line + 1 < lineCount() && offset >= end)
        offset = m_layout.previousCursorPosition(int(offset));
    return std::min(offset, m_length);
}

qreal BlockLayout::xOf(qsizetype offset) const
{
    return xIn(lineOf(offset), std::min(offset, m_length));
}

qreal BlockLayout::xIn(int line, qsizetype offset) const
{
    if (m_composed)
        return m_composed->xIn(line, offset);
    const QTextLine textLine = m_layout.lineAt(line);
    return textLine.isValid() ? textLine.cursorToX(int(offset)) : 0;
}

qsizetype BlockLayout::nextOffset(qsizetype offset) const
{
    return std::min<qsizetype>(m_layout.nextCursorPosition(int(offset)), m_length);
}

qsizetype BlockLayout::previousOffset(qsizetype offset) const
{
    return std::max<qsizetype>(m_layout.previousCursorPosition(int(offset)), 0);
}

std::vector<QRectF> BlockLayout::rectsInLine(int line, const TextSpan& span) const
{
    const TextSpan whole = lineSpan(line);
    const int start = int(std::max(whole.start, span.start));
    const int end = int(std::min(whole.end(), span.end()));
    if (start >= end)
        return {};
    const qreal top = qreal(line) * m_metrics.pitch;
    const auto rectOf = [&](int from, int to) {
        const qreal left = xIn(line, from);
        const qreal right = xIn(line, to);
        return QRectF(std::min(left, right), top, std::abs(right - left), m_metrics.pitch);
    };
    if (m_composed)
        return { rectOf(start, end) };
    std::vector<QRectF> rects;
    for (int offset = start; offset < end;) {
        const int next = std::min(end, std::max(offset + 1, m_layout.nextCursorPosition(offset)));
        const QRectF rect = rectOf(offset, next);
        const bool touches = !rects.empty() && rect.left() <= rects.back().right() + 0.5
            && rect.right() >= rects.back().left() - 0.5;
        touches ? void(rects.back() |= rect) : rects.push_back(rect);
        offset = next;
    }
    return rects;
}

void BlockLayout::draw(
    QPainter& painter, const QPointF& origin, const QRectF& clip, const InkColours& colours) const
{
    if (!m_composed) {
        painter.setPen(colours[size_t(Ink::Text)]);
        m_layout.draw(&painter, origin, {}, clip);
        return;
    }
    const int first = lineAt(clip.top() - origin.y()) - 1; // ink may leave its line
    const int last = lineAt(clip.bottom() - origin.y()) + 1;
    m_composed->draw(painter, origin, first, last, m_metrics.pitch, m_metrics.baseline, colours);
}

} // namespace tidemark::reader
