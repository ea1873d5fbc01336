// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_painter.h"

#include "reader/span_rects.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

// In ems from the baseline: the band a highlight fills, a little more than the em square of a Han character.
constexpr qreal bandAbove = 0.98;
constexpr qreal bandBelow = 0.22;
constexpr int veilOpacity = 176; // of 255
constexpr qreal caretWidth = 2;

class LinePainter {
public:
    LinePainter(QPainter& painter, const ReaderScene& scene, const ReaderTheme& theme)
        : m_painter(painter)
        , m_scene(scene)
        , m_theme(theme)
    {
    }

    void paintFill(const VisibleLine& line, const HighlightIndex::Entry& entry) const;
    void paintUnderline(const VisibleLine& line, const HighlightIndex::Entry& entry) const;
    void fillDashes(const QRectF& bar, qreal dash, const HighlightIndex::Entry& entry) const;
    void paintStrike(const VisibleLine& line, const HighlightIndex::Entry& entry) const;
    void paintNoteMark(const VisibleLine& line, const HighlightIndex::Entry& entry) const;
    void paintSelection(const VisibleLine& line) const;
    void paintSpoken(const VisibleLine& line) const;
    void paintVeil(const VisibleLine& line) const;
    void paintCaret(const VisibleLine& line) const;

private:
    bool isVertical() const { return m_scene.layout.metrics().of(ReaderBlockKind::Paragraph).isVertical; }

    QPainter& m_painter;
    const ReaderScene& m_scene;
    const ReaderTheme& m_theme;
};

void LinePainter::paintFill(const VisibleLine& line, const HighlightIndex::Entry& entry) const
{
    const ReaderHighlight& highlight = entry.highlight;
    if (highlight.look != HighlightLook::FillAndUnderline && !highlight.emphasised)
        return;
    const ToneColours& tone = m_theme.tone(highlight.tone);
    const qreal em = line.lines->em();
    for (QRectF rect : line.rects(highlight.span)) {
        rect.setTop(line.baseline() - bandAbove * em);
        rect.setBottom(line.baseline() + bandBelow * em);
        const bool isStrong = highlight.emphasised && highlight.look == HighlightLook::FillAndUnderline;
        m_painter.fillRect(rect, isStrong ? tone.strongFill : tone.fill);
    }
}

void LinePainter::paintUnderline(const VisibleLine& line, const HighlightIndex::Entry& entry) const
{
    const qreal em = line.lines->em();
    if (entry.highlight.look == HighlightLook::Strike)
        return;
    // Stacked lines stay clear of the next line's characters, however close the lines are set.
    const qreal room = line.lines->pitch() - (0.88 + bandBelow) * em;
    const qreal laneHeight = std::clamp(room / HighlightIndex::laneCount, 2.0, std::max(2.0, em * 0.19));
    const qreal thickness = std::min(laneHeight * 0.65, std::max<qreal>(1.5, em * 0.11))
        * (entry.highlight.emphasised ? 1.3 : 1);
    // In vertical text lines stand at the right of the words, which is above them in the layout.
    const qreal top = isVertical() ? line.baseline() - bandAbove * em - thickness - entry.lane * laneHeight
                                   : line.baseline() + bandBelow * em + entry.lane * laneHeight;
    const qreal dash = entry.highlight.isDoubtful ? em * 0.3 : 0;
    for (const QRectF& rect : line.rects(entry.highlight.span))
        fillDashes(QRectF(rect.left(), top, rect.width(), thickness), dash, entry);
}

/// Fills the whole bar when `dash` is 0; else gaps are as wide as two thirds of a dash.
void LinePainter::fillDashes(const QRectF& bar, qreal dash, const HighlightIndex::Entry& entry) const
{
    const QColor& colour = m_theme.tone(entry.highlight.tone).line;
    const qreal length = dash > 0 ? dash : bar.width();
    const qreal step = dash > 0 ? dash * 5 / 3 : std::max<qreal>(1, bar.width());
    for (qreal x = bar.left(); x < bar.right(); x += step)
        m_painter.fillRect(QRectF(x, bar.top(), std::min(length, bar.right() - x), bar.height()), colour);
}

// Through the middle of the Han square, over the text: what is struck stays readable.
void LinePainter::paintStrike(const VisibleLine& line, const HighlightIndex::Entry& entry) const
{
    if (entry.highlight.look != HighlightLook::Strike)
        return;
    const qreal em = line.lines->em();
    const qreal thickness = std::max<qreal>(1.5, em * 0.1) * (entry.highlight.emphasised ? 1.3 : 1);
    for (const QRectF& rect : line.rects(entry.highlight.span))
        m_painter.fillRect(
            QRectF(rect.left(), line.baseline() - 0.38 * em - thickness / 2, rect.width(), thickness),
            m_theme.tone(entry.highlight.tone).line);
}

// A small speech bubble: a note is something said about the text.
void LinePainter::paintNoteMark(const VisibleLine& line, const HighlightIndex::Entry& entry) const
{
    if (!entry.highlight.hasNote || !line.span.contains(entry.highlight.span.start))
        return;
    const QRectF mark = noteMark(line, m_scene.layout.metrics());
    const qreal chin = mark.bottom() - mark.height() * 0.3;
    QPainterPath bubble;
    bubble.addRoundedRect(mark.adjusted(0, 0, 0, -mark.height() * 0.25), 2, 2);
    bubble.addPolygon(QPolygonF({ { mark.left() + mark.width() * 0.2, chin },
        { mark.left() + mark.width() * 0.25, mark.bottom() }, { mark.left() + mark.width() * 0.6, chin } }));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (isVertical()) { // the bubble stays upright
        const QPointF middle = mark.center();
        m_painter.translate(middle);
        m_painter.rotate(-90);
        m_painter.translate(-middle);
    }
    m_painter.fillPath(bubble.simplified(), m_theme.tone(entry.highlight.tone).line);
    m_painter.restore();
}

void LinePainter::paintSelection(const VisibleLine& line) const
{
    for (const QRectF& rect : line.rects(m_scene.selection))
        m_painter.fillRect(rect, m_theme.selection);
    // A paragraph end within the selection shows as a short tail.
    const qsizetype end = line.span.end();
    if (line.endsUnit && m_scene.selection.start <= end && m_scene.selection.end() > end) {
        const QRectF column = line.rect(0);
        const qreal x = line.unitOrigin.x() + line.lines->xOf(end - line.unitStart);
        m_painter.fillRect(
            QRectF(x, column.top(), line.lines->em() * 0.35, column.height()), m_theme.selection);
    }
}

// Between two lines, so that it is told from every highlight without its colour.
void LinePainter::paintSpoken(const VisibleLine& line) const
{
    const qreal em = line.lines->em();
    for (QRectF rect : line.rects(m_scene.spoken)) {
        rect.setTop(line.baseline() - bandAbove * em);
        rect.setBottom(line.baseline() + bandBelow * em);
        QColor fill = m_theme.caret;
        fill.setAlphaF(0.14F);
        m_painter.fillRect(rect, fill);
        m_painter.fillRect(QRectF(rect.left(), rect.top() - 2, rect.width(), 2), m_theme.caret);
        m_painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 2), m_theme.caret);
    }
}

void LinePainter::paintVeil(const VisibleLine& line) const
{
    QColor veil = m_theme.paper;
    veil.setAlpha(veilOpacity);
    qsizetype covered = line.span.start;
    const auto cover = [&](qsizetype end) {
        for (const QRectF& rect : line.rects(TextSpan::between(covered, end)))
            m_painter.fillRect(rect, veil);
    };
    for (const TextSpan& span : *m_scene.undimmed) {
        if (!span.overlaps(line.span))
            continue;
        cover(std::max(covered, span.start));
        covered = std::max(covered, std::min(span.end(), line.span.end()));
    }
    cover(line.span.end());
}

void LinePainter::paintCaret(const VisibleLine& line) const
{
    const qsizetype caret = *m_scene.caret;
    const bool isAtEnd = line.endsUnit && caret == line.span.end();
    if (!line.span.contains(caret) && !isAtEnd)
        return;
    const qreal x = line.unitOrigin.x() + line.lines->xOf(caret - line.unitStart);
    const qreal em = line.lines->em();
    m_painter.fillRect(
        QRectF(x - caretWidth / 2, line.baseline() - em, caretWidth, 1.25 * em), m_theme.caret);
}

InkColours inksOf(const ReaderTheme& theme, ReaderBlockKind kind)
{
    const bool isAside = kind == ReaderBlockKind::Byline || kind == ReaderBlockKind::Caption;
    QColor sign = theme.faintInk;
    sign.setAlpha(170);
    return { isAside ? theme.faintInk : theme.ink, sign, theme.link };
}

// A quotation has a bar at its left, through the gap to the quotation before.
void paintQuoteBar(QPainter& painter, const ReaderScene& scene, const ReaderTheme& theme, int unit, qreal y)
{
    const LayoutUnit& which = scene.layout.unit(unit);
    const bool goesOn = unit > 0 && scene.layout.unit(unit - 1).kind == which.kind;
    const int gap = goesOn ? scene.layout.spaceBefore(unit) : 0;
    const qreal step = scene.layout.metrics().of(which.kind).levelIndent;
    QColor bar = theme.faintInk;
    bar.setAlpha(110);
    for (int level = 0; level < which.level; ++level) {
        const QRectF stroke(scene.layout.metrics().columnLeft + level * step + 0.25 * step, y - gap,
            std::max(2.0, step * 0.14), scene.layout.linesIfLaidOut(unit)->height() + gap);
        painter.fillRect(stroke, bar);
    }
}

void paintText(QPainter& painter, const QRect& area, const ReaderScene& scene, const ReaderTheme& theme)
{
    for (int unit = scene.anchor.firstVisibleUnit(); unit < scene.anchor.endVisibleUnit(); ++unit) {
        const qreal y = scene.anchor.viewportY(unit) + scene.layout.spaceBefore(unit);
        const ReaderBlockKind kind = scene.layout.unit(unit).kind;
        if (kind == ReaderBlockKind::Quote)
            paintQuoteBar(painter, scene, theme, unit, y);
        scene.layout.linesIfLaidOut(unit)->draw(
            painter, { qreal(scene.layout.metrics().columnLeft), y }, area, inksOf(theme, kind));
    }
}

TextSpan spanOf(const std::vector<VisibleLine>& lines)
{
    return lines.empty() ? TextSpan {} : TextSpan::between(lines.front().span.start, lines.back().span.end());
}

} // namespace

void paintReader(QPainter& painter, const QRect& area, const ReaderScene& scene, const ReaderTheme& theme)
{
    painter.fillRect(area, theme.paper);
    const std::vector<VisibleLine> lines
        = visibleLines(scene.layout, scene.anchor, area.top(), area.bottom());
    const auto highlights = scene.highlights.overlapping(spanOf(lines));
    const LinePainter pens(painter, scene, theme);
    const auto forEachHighlightedLine = [&](auto paint) {
        for (const VisibleLine& line : lines) {
            for (const HighlightIndex::Entry* entry : highlights) {
                if (entry->highlight.span.overlaps(line.span))
                    (pens.*paint)(line, *entry);
            }
        }
    };
    forEachHighlightedLine(&LinePainter::paintFill);
    if (!scene.selection.isEmpty())
        std::for_each(
            lines.begin(), lines.end(), [&](const VisibleLine& line) { pens.paintSelection(line); });
    if (!scene.spoken.isEmpty())
        std::for_each(lines.begin(), lines.end(), [&](const VisibleLine& line) { pens.paintSpoken(line); });
    paintFound(painter, lines, scene.found, theme);
    forEachHighlightedLine(&LinePainter::paintUnderline);
    forEachHighlightedLine(&LinePainter::paintNoteMark);
    paintText(painter, area, scene, theme);
    forEachHighlightedLine(&LinePainter::paintStrike);
    if (scene.undimmed)
        std::for_each(lines.begin(), lines.end(), [&](const VisibleLine& line) { pens.paintVeil(line); });
    if (scene.caret)
        std::for_each(lines.begin(), lines.end(), [&](const VisibleLine& line) { pens.paintCaret(line); });
}

void paintFocus(QPainter& painter, const QRect& area, const ReaderTheme& theme)
{
    constexpr qreal width = 2;
    painter.setPen(QPen(theme.caret, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(area).adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintEmptyReader(QPainter& painter, const QRect& area, const QString& hint, const ReaderTheme& theme)
{
    painter.fillRect(area, theme.paper);
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    painter.setFont(font);
    painter.setPen(theme.faintInk);
    painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, hint);
}

} // namespace tidemark::reader
