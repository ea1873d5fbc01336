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

} // namespace

PanelButton::PanelButton(Sign sign, QWidget* parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(26, 26);
}

void PanelButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    painter.setPen(
        QPen(palette().color(QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_sign == Sign::Fit ? paintFit(painter) : paintTurn(painter);
}

} // namespace tidemark::timeline_view
