// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/composed_text.h"

#include <algorithm>

namespace tidemark::reader {

namespace {

constexpr qreal linkStroke = -0.14; // ems above the baseline
constexpr qreal struckStroke = 0.36;

} // namespace

ComposedText::ComposedText(
    QTextLayout& layout, const LineRules& rules, const PunctuationInk& ink, const TextDress& dress)
    : m_em(rules.em)
{
    ShapedText shaped = shapeText(layout);
    const QString text = layout.text();
    const UprightGlyphs upright(text, shaped, rules);
    const QString composed = upright.composedText();
    const LineComposer composer(composed, shaped.advances, rules, ink);
    m_lines = composer.breakLines();
    m_lefts.assign(size_t(text.size()), 0);
    for (ComposedLine& line : m_lines)
        composer.place(line, m_lefts);
    collectRuns(shaped, dress.inks(text.size()), upright);
    collectStrokes(dress);
    for (const StyledSpan& style : dress.spans) {
        if (style.isSlanted)
            addDots(text, style.span, rules.isVertical);
    }
    layout.clearLayout();
}

void ComposedText::collectRuns(
    const ShapedText& shaped, const std::vector<Ink>& inks, const UprightGlyphs& upright)
{
    size_t line = 0;
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (size_t at = 0; at < shaped.glyphs.size(); ++at) {
        const ShapedText::Glyph& glyph = shaped.glyphs[at];
        while (line + 1 < m_lines.size() && glyph.character >= m_lines[line].end)
            ++line;
        indexes.append(glyph.index);
        const qreal left = m_lefts[size_t(glyph.character)];
        const auto stands = upright.placeOf(shaped, glyph, left);
        positions.append(stands.value_or(QPointF(left + qreal(glyph.x), qreal(glyph.y))));
        const Ink ink = inks[size_t(glyph.character)];
        const ShapedText::Glyph* next = at + 1 < shaped.glyphs.size() ? &shaped.glyphs[at + 1] : nullptr;
        if (next && next->font == glyph.font && next->character < m_lines[line].end
            && inks[size_t(next->character)] == ink
            && upright.placeOf(shaped, *next, 0).has_value() == stands.has_value())
            continue;
        Run run { int(line), ink, {}, stands.has_value() };
        run.glyphs.setRawFont(shaped.fonts[size_t(glyph.font)]);
        run.glyphs.setGlyphIndexes(std::exchange(indexes, {}));
        run.glyphs.setPositions(std::exchange(positions, {}));
        m_runs.push_back(std::move(run));
    }
}

void ComposedText::collectStrokes(const TextDress& dress)
{
    for (const StyledSpan& style : dress.spans) {
        if (style.ink == Ink::Link)
            addStrokes(style.span, Ink::Link, linkStroke);
        if (style.isStruck)
            addStrokes(style.span, Ink::Text, struckStroke);
    }
}

void ComposedText::addStrokes(const domain::TextSpan& span, Ink ink, qreal above)
{
    for (int line = lineOf(span.start); line < lineCount() && m_lines[size_t(line)].start < span.end();
         ++line) {
        const ComposedLine& which = m_lines[size_t(line)];
        const qreal left = xIn(line, std::max<qsizetype>(span.start, which.start));
        const qreal right = xIn(line, std::min<qsizetype>(span.end(), which.end));
        m_strokes.push_back({ line, ink, left, right, above });
    }
}

// Emphasis in Chinese: a dot under each character, or at its right in vertical lines.
void ComposedText::addDots(QStringView text, const domain::TextSpan& span, bool isVertical)
{
    constexpr qreal below = -0.3;
    constexpr qreal beside = 1.08;
    for (qsizetype at = span.start; at < std::min(span.end(), text.size()); ++at) {
        if (characterClass(text[at].unicode()) != CharacterClass::Han)
            continue;
        const int line = lineOf(at);
        m_strokes.push_back(
            { line, Ink::Text, xIn(line, at), xIn(line, at + 1), isVertical ? beside : below, true });
    }
}

int ComposedText::lineOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
        [](qsizetype at, const ComposedLine& line) { return at < line.start; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

qreal ComposedText::xIn(int line, qsizetype offset) const
{
    const ComposedLine& which = m_lines[size_t(line)];
    if (offset >= which.end)
        return which.right;
    return std::max(which.left, qreal(m_lefts[size_t(std::max<qsizetype>(offset, which.start))]));
}

qsizetype ComposedText::offsetAt(
    int line, qreal x, QTextLine::CursorPosition position, const QTextLayout& layout) const
{
    const ComposedLine& which = m_lines[size_t(line)];
    int covered = which.start;
    int next = which.end;
    for (int at = which.start; at < which.end; ++at) {
        if (!layout.isValidCursorPosition(at))
            continue;
        if (at > which.start && qreal(m_lefts[size_t(at)]) > x) {
            next = at;
            break;
        }
        covered = at;
    }
    if (position == QTextLine::CursorOnCharacter)
        return covered;
    const qreal middle = (xIn(line, covered) + xIn(line, next)) / 2;
    return x > middle ? next : covered;
}

void ComposedText::draw(QPainter& painter, const QPointF& origin, int firstLine, int lastLine, int pitch,
    int baseline, const InkColours& colours) const
{
    const auto first = std::lower_bound(
        m_runs.begin(), m_runs.end(), firstLine, [](const Run& run, int line) { return run.line < line; });
    for (auto run = first; run != m_runs.end() && run->line <= lastLine; ++run) {
        painter.setPen(colours[size_t(run->ink)]);
        const QPointF start = origin + QPointF(0, qreal(run->line) * pitch + baseline);
        if (!run->isUpright) {
            painter.drawGlyphRun(start, run->glyphs);
            continue;
        }
        const QTransform turned = painter.worldTransform();
        painter.translate(start);
        painter.rotate(-90);
        painter.drawGlyphRun({}, run->glyphs);
        painter.setWorldTransform(turned);
    }
    for (const Stroke& stroke : m_strokes) {
        if (stroke.line < firstLine || stroke.line > lastLine)
            continue;
        const qreal y = qreal(stroke.line) * pitch + baseline - stroke.above * m_em;
        drawStroke(painter, stroke, origin + QPointF(0, y), colours[size_t(stroke.ink)]);
    }
}

void ComposedText::drawStroke(
    QPainter& painter, const Stroke& stroke, const QPointF& start, const QColor& colour) const
{
    if (!stroke.isDot) {
        const qreal thickness = std::max(1.0, m_em * 0.06);
        painter.fillRect(
            QRectF(start.x() + stroke.left, start.y(), stroke.right - stroke.left, thickness), colour);
        return;
    }
    const QPointF middle(start.x() + (stroke.left + stroke.right) / 2, start.y());
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawEllipse(middle, 0.07 * m_em, 0.07 * m_em);
    painter.restore();
}

} // namespace tidemark::reader
