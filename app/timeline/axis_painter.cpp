// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/axis_painter.h"

#include <QPainter>

namespace tidemark::timeline {

namespace {

constexpr double tooth = 5; // of the zigzag, along and across

QColor faded(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

/// A torn edge along one side of a folded stretch.
QPolygonF tornEdge(const FoldBox& fold, bool vertical, bool first)
{
    const QRectF& rect = fold.rect;
    const double at = vertical ? (first ? rect.top() : rect.bottom()) : (first ? rect.left() : rect.right());
    const double end = vertical ? rect.right() : rect.bottom();
    QPolygonF edge;
    bool out = false;
    for (double along = vertical ? rect.left() : rect.top(); along < end + tooth; along += tooth) {
        const double across = at + (out ? tooth / 2 : -tooth / 2);
        edge << (vertical ? QPointF(along, across) : QPointF(across, along));
        out = !out;
    }
    return edge;
}

void paintFold(QPainter& painter, const Layout& layout, const FoldBox& fold, const Theme& theme)
{
    const bool vertical = layout.orientation == Orientation::Vertical;
    const QPolygonF first = tornEdge(fold, vertical, true);
    const QPolygonF last = tornEdge(fold, vertical, false);
    QPolygonF band = first;
    for (auto point = last.crbegin(); point != last.crend(); ++point)
        band << *point;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.background);
    painter.drawPolygon(band);
    painter.setBrush(faded(theme.gridLine, 0.35F));
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.minorTick, 1));
    painter.drawPolyline(first);
    painter.drawPolyline(last);
}

void paintGap(QPainter& painter, const Layout& layout, const GapBox& gap, const Theme& theme)
{
    const QPointF foot = layout.orientation == Orientation::Vertical ? QPointF(-3, 0)
        : gap.line.y1() < layout.axis                                ? QPointF(0, 3)
                                                                     : QPointF(0, -3);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(theme.mutedText, 0.6F), 1));
    painter.drawPolyline(
        QPolygonF { gap.line.p1() + foot, gap.line.p1(), gap.line.p2(), gap.line.p2() + foot });
}

void addWords(std::vector<DrawnText>& all, const AxisWords& words, const QFont& font, const QColor& colour)
{
    if (!words.rect.isEmpty())
        all.push_back({ QPointF(words.rect.left() + 2, words.rect.center().y() + font.pixelSize() * 0.36),
            font, colour, words.text });
}

} // namespace

void paintAxisMarks(QPainter& painter, const Layout& layout, const Theme& theme)
{
    for (const FoldBox& fold : layout.folds)
        paintFold(painter, layout, fold, theme);
    for (const GapBox& gap : layout.gaps)
        paintGap(painter, layout, gap, theme);
    if (layout.today) {
        painter.setPen(QPen(faded(theme.selection, 0.8F), 1.2));
        painter.drawLine(layout.today->line);
    }
}

std::vector<DrawnText> axisWordsOf(const Layout& layout, const Theme& theme)
{
    std::vector<DrawnText> all;
    for (const FoldBox& fold : layout.folds)
        addWords(all, fold.words, theme.detailFont, theme.mutedText);
    for (const GapBox& gap : layout.gaps)
        addWords(all, gap.words, theme.detailFont, theme.mutedText);
    if (layout.today)
        addWords(all, layout.today->words, theme.detailFont, theme.selection);
    return all;
}

} // namespace tidemark::timeline
