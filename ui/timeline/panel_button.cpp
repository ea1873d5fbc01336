// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/panel_button.h"

#include <QPainter>

#include <cmath>

namespace tidemark::timeline_view {

namespace {

// Both signs are drawn in a square of 16 units around the origin.
void paintArrow(QPainter& painter, const QPointF& tail, const QPointF& tip)
{
    constexpr double barb = 3.2;
    const QPointF along = tip - tail;
    const double length = std::hypot(along.x(), along.y());
    const QPointF back = along * (barb / length);
    const QPointF aside(-back.y(), back.x());
    painter.drawLine(tail, tip);
    painter.drawPolyline(QPolygonF { tip - back + aside, tip, tip - back - aside });
}

void paintFit(QPainter& painter)
{
    paintArrow(painter, { 1.2, -1.2 }, { 6, -6 });
    paintArrow(painter, { -1.2, 1.2 }, { -6, 6 });
}

void paintTurn(QPainter& painter)
{
    paintArrow(painter, { -6, -2.6 }, { 6, -2.6 });
    paintArrow(painter, { 6, 2.6 }, { -6, 2.6 });
}

void paintLanes(QPainter& painter)
{
    for (const double y : { -5.0, 0.0, 5.0 })
        painter.drawLine(QPointF(-2.5, y), QPointF(6.5, y));
    painter.setBrush(painter.pen().color());
    for (const double y : { -5.0, 0.0, 5.0 })
        painter.drawEllipse(QPointF(-6, y), 0.9, 0.9);
}

void paintFilter(QPainter& painter)
{
    painter.drawPolygon(QPolygonF {
        { -6.5, -5.5 }, { 6.5, -5.5 }, { 1.5, 0.5 }, { 1.5, 4.5 }, { -1.5, 6.5 }, { -1.5, 0.5 } });
}

void paintSearch(QPainter& painter)
{
    painter.drawEllipse(QPointF(-1.2, -1.2), 4.6, 4.6);
    painter.drawLine(QPointF(2.2, 2.2), QPointF(6.2, 6.2));
}

void paintSign(QPainter& painter, PanelButton::Sign sign)
{
    switch (sign) {
    case PanelButton::Sign::Fit:
        return paintFit(painter);
    case PanelButton::Sign::Turn:
        return paintTurn(painter);
    case PanelButton::Sign::Lanes:
        return paintLanes(painter);
    case PanelButton::Sign::Filter:
        return paintFilter(painter);
    case PanelButton::Sign::Search:
        return paintSearch(painter);
    }
}

} // namespace

PanelButton::PanelButton(Sign sign, QWidget* parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(26, 26);
}

void PanelButton::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void PanelButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor lit = palette().color(QPalette::Highlight);
    if (m_lit) {
        // A bar below, so that it is not colour alone that tells.
        painter.fillRect(QRectF(5, height() - 3, width() - 10, 2), lit);
    }
    painter.translate(QRectF(rect()).center());
    painter.setPen(QPen(m_lit ? lit : palette().color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap,
        Qt::RoundJoin));
    paintSign(painter, m_sign);
}

} // namespace tidemark::timeline_view
