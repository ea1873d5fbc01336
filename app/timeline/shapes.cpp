// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/shapes.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

QPainterPath markPath(const QRectF& rect, Category category)
{
    QPainterPath path;
    switch (category) {
    case Category::Policy:
        path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        break;
    case Category::Product:
        path.addEllipse(rect);
        break;
    case Category::Figure:
        path.addPolygon(QPolygonF { QPointF(rect.center().x(), rect.top() - 1),
            QPointF(rect.right() + 1, rect.center().y()), QPointF(rect.center().x(), rect.bottom() + 1),
            QPointF(rect.left() - 1, rect.center().y()) });
        path.closeSubpath();
        break;
    case Category::Statement:
        path.addPolygon(QPolygonF {
            QPointF(rect.center().x(), rect.top() - 0.5), rect.bottomRight(), rect.bottomLeft() });
        path.closeSubpath();
        break;
    case Category::Note:
        path.addPolygon(QPolygonF { rect.topLeft(), rect.topRight(), QPointF(rect.right(), rect.center().y()),
            QPointF(rect.center().x(), rect.bottom()), rect.bottomLeft() });
        path.closeSubpath();
        break;
    case Category::Other:
        path.addEllipse(rect);
        path.addEllipse(rect.center(), rect.width() / 5, rect.height() / 5);
        break;
    }
    return path;
}

constexpr double largestArrow = 13;
constexpr double hatchSpacing = 3.6;
constexpr double hatchWidth = 1.1;

/// Slanted lines over a rectangle, cut to it.
void addSlanted(QPainterPath& path, const QRectF& rect, bool rising)
{
    const double height = rect.height();
    const double spacing = hatchSpacing * 1.5;
    for (double at = spacing / 2 - height; at < rect.width(); at += spacing) {
        const double from = std::max(0.0, at);
        const double to = std::min(rect.width(), at + height);
        const auto y = [&](double x) { return rising ? rect.bottom() - (x - at) : rect.top() + (x - at); };
        path.moveTo(rect.left() + from, y(from));
        path.lineTo(rect.left() + to, y(to));
    }
}

/// Lines across the longer side of a rectangle, or along it.
void addStraight(QPainterPath& path, const QRectF& rect, bool upright)
{
    const double length = upright ? rect.width() : rect.height();
    const double spacing = upright == (rect.width() > rect.height()) ? hatchSpacing : hatchSpacing * 0.8;
    for (double at = spacing / 2; at < length; at += spacing) {
        path.moveTo(upright ? QPointF(rect.left() + at, rect.top()) : QPointF(rect.left(), rect.top() + at));
        path.lineTo(
            upright ? QPointF(rect.left() + at, rect.bottom()) : QPointF(rect.right(), rect.top() + at));
    }
}

// Lines and no pattern brush: a brush has the pixels of the device, finer on every larger picture.
QPainterPath hatchOf(Category category, const QRectF& rect)
{
    QPainterPath path;
    const bool wide = rect.width() > rect.height();
    if (category == Category::Product || category == Category::Figure)
        addSlanted(path, rect, true);
    if (category == Category::Statement || category == Category::Figure)
        addSlanted(path, rect, false);
    if (category == Category::Note)
        addStraight(path, rect, wide);
    if (category == Category::Other)
        addStraight(path, rect, !wide);
    return path;
}

/// What a colour looks like through which the background shows.
QColor laidOn(const QColor& background, const QColor& colour, double alpha)
{
    const auto mix = [alpha](int below, int above) {
        return static_cast<int>(std::lround(below * (1 - alpha) + above * alpha));
    };
    return QColor(mix(background.red(), colour.red()), mix(background.green(), colour.green()),
        mix(background.blue(), colour.blue()));
}

// Faded edges are opaque colours: a gradient of transparencies is drawn solid by many readers of PDF, and a
// vague date would look certain.
QBrush fillOf(const BarBox& bar, const QColor& colour, const Theme& theme, Orientation orientation)
{
    const double body = bar.backdrop ? 0.16 : bar.vague ? 0.42 : 0.85;
    if (!bar.fadedStart && !bar.fadedEnd && !bar.arrowStart && !bar.arrowEnd)
        return withAlpha(colour, body);
    const bool horizontal = orientation == Orientation::Horizontal;
    QLinearGradient gradient(bar.rect.topLeft(), horizontal ? bar.rect.topRight() : bar.rect.bottomLeft());
    const QColor middle = laidOn(theme.background, colour, body);
    const QColor edge = laidOn(theme.background, colour, body * 0.2);
    const double share = std::min(0.4, 16 / std::max(1.0, horizontal ? bar.rect.width() : bar.rect.height()));
    gradient.setColorAt(0, bar.fadedStart || bar.arrowStart ? edge : middle);
    gradient.setColorAt(share, middle);
    gradient.setColorAt(1 - share, middle);
    gradient.setColorAt(1, bar.fadedEnd || bar.arrowEnd ? edge : middle);
    return gradient;
}

void paintArrow(
    QPainter& painter, const BarBox& bar, const QColor& colour, Orientation orientation, bool atEnd)
{
    const QRectF& rect = bar.rect;
    const bool horizontal = orientation == Orientation::Horizontal;
    const double reach = std::min(horizontal ? rect.height() : rect.width(), largestArrow) * 0.75;
    const double sign = atEnd ? 1 : -1;
    // Words that stand on the bar keep their room: its arrow is outside.
    const double shift = bar.backdrop ? sign * reach : 0;
    const QPointF tip = horizontal ? QPointF((atEnd ? rect.right() : rect.left()) + shift, rect.center().y())
                                   : QPointF(rect.center().x(), (atEnd ? rect.bottom() : rect.top()) + shift);
    const QPointF back = horizontal ? QPointF(-sign * reach, 0) : QPointF(0, -sign * reach);
    const QPointF side = horizontal ? QPointF(0, reach) : QPointF(reach, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF { tip - back * 0.2, tip + back + side * 0.8, tip + back - side * 0.8 });
}

/// In place of colour: a bar of its category's hatching in an outline; policies are solid.
void paintPattern(
    QPainter& painter, const BarBox& bar, const QColor& colour, const Theme& theme, double radius)
{
    const QColor ink = bar.vague ? withAlpha(colour, 0.6) : colour;
    const bool solid = bar.category == Category::Policy;
    painter.setPen(bar.vague ? QPen(Qt::NoPen) : QPen(ink, 1));
    painter.setBrush(solid ? withAlpha(colour, bar.vague ? 0.42 : 1) : theme.background);
    painter.drawRoundedRect(bar.rect, radius, radius);
    if (solid)
        return;
    QPen pen(ink, hatchWidth);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = bar.vague ? 1 : 0.5;
    painter.drawPath(hatchOf(bar.category, bar.rect.adjusted(inset, inset, -inset, -inset)));
}

} // namespace

void paintMark(QPainter& painter, const QRectF& rect, Category category, const QColor& colour, bool vague)
{
    painter.setPen(vague ? QPen(colour, 1, Qt::CustomDashLine) : Qt::NoPen);
    if (vague) {
        QPen pen(colour, 1);
        pen.setDashPattern({ 2.5, 1.8 });
        painter.setPen(pen);
    }
    painter.setBrush(vague ? withAlpha(colour, 0.4) : colour);
    painter.drawPath(markPath(rect, category));
}

QRectF markRect(const BarBox& bar, const Theme& theme)
{
    const double side = std::min({ bar.rect.width(), bar.rect.height(), theme.markSize });
    QRectF rect(0, 0, side, side);
    rect.moveCenter(bar.rect.center());
    return rect;
}

void paintBar(
    QPainter& painter, const BarBox& bar, const Theme& theme, Orientation orientation, bool emphasised)
{
    const QColor colour = theme.colourOf(bar.category, bar.tint);
    if (bar.mark && !bar.backdrop) {
        paintMark(painter, markRect(bar, theme), bar.category, colour, bar.vague);
        return;
    }
    const double radius = std::min({ bar.rect.width() / 2, bar.rect.height() / 2, 4.5 });
    if (theme.patterned && !bar.backdrop)
        paintPattern(painter, bar, colour, theme, radius);
    QPen outline(withAlpha(colour, bar.vague ? 0.9 : 0.0), 1);
    if (bar.vague)
        outline.setDashPattern({ 3, 2 });
    if (bar.backdrop && !bar.vague)
        outline.setColor(withAlpha(colour, 0.55));
    painter.setPen(bar.vague || bar.backdrop ? outline : QPen(Qt::NoPen));
    painter.setBrush(
        theme.patterned && !bar.backdrop ? QBrush(Qt::NoBrush) : fillOf(bar, colour, theme, orientation));
    painter.drawRoundedRect(bar.rect, radius, radius);
    if (bar.arrowStart)
        paintArrow(painter, bar, colour, orientation, false);
    if (bar.arrowEnd)
        paintArrow(painter, bar, colour, orientation, true);
    if (emphasised) {
        painter.setPen(QPen(theme.selection, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
}

} // namespace tidemark::timeline
