// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/thread_ribbon.h"

#include <QEvent>
#include <QPainter>

namespace tidemark::shell {

namespace {

constexpr double thinnest = 6; // px, of the band's end at a small mark

// The stretch of the covered widget's height that the passage's visible lines take.
QRectF united(const std::vector<QRectF>& rectangles)
{
    QRectF all;
    for (const QRectF& rectangle : rectangles)
        all = all.united(rectangle);
    return all;
}

// From the passage's right edge to the mark's left edge, in an S, as wide at each end as what it joins.
QPainterPath bandBetween(const QRectF& passage, const QRectF& mark, double passageEdge)
{
    const bool isTaller = mark.height() >= thinnest;
    const double top = isTaller ? mark.top() : mark.center().y() - thinnest / 2;
    const double bottom = isTaller ? mark.bottom() : mark.center().y() + thinnest / 2;
    const double middle = (passageEdge + mark.left()) / 2;
    QPainterPath path(QPointF(passageEdge, passage.top()));
    path.cubicTo(QPointF(middle, passage.top()), QPointF(middle, top), QPointF(mark.left(), top));
    path.lineTo(mark.left(), bottom);
    path.cubicTo(
        QPointF(middle, bottom), QPointF(middle, passage.bottom()), QPointF(passageEdge, passage.bottom()));
    path.closeSubpath();
    return path;
}

} // namespace

ThreadRibbon::ThreadRibbon(QWidget* covered)
    : QWidget(covered)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    resize(covered->size());
    covered->installEventFilter(this);
    raise();
}

void ThreadRibbon::join(const std::vector<QRectF>& passage, const QRectF& mark, const QColor& colour)
{
    if (passage.empty() || mark.isEmpty()) {
        clear();
        return;
    }
    const QRectF lines = united(passage);
    const QRectF changed = m_shape.boundingRect();
    m_shape = bandBetween(lines, mark, lines.right());
    m_colour = colour;
    update(changed.united(m_shape.boundingRect()).toAlignedRect().adjusted(-2, -2, 2, 2));
    raise();
}

void ThreadRibbon::clear()
{
    if (m_shape.isEmpty())
        return;
    const QRect changed = m_shape.boundingRect().toAlignedRect().adjusted(-2, -2, 2, 2);
    m_shape.clear();
    update(changed);
}

void ThreadRibbon::passUnder(const QRectF& above)
{
    if (above == m_above)
        return;
    update(m_above.united(above).toAlignedRect());
    m_above = above;
}

void ThreadRibbon::paintEvent(QPaintEvent*)
{
    if (m_shape.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_above.isEmpty())
        painter.setClipRegion(QRegion(rect()) - m_above.toAlignedRect());
    QColor fill = m_colour;
    fill.setAlphaF(0.18F);
    QColor line = m_colour;
    line.setAlphaF(0.55F);
    painter.setBrush(fill);
    painter.setPen(QPen(line, 1));
    painter.drawPath(m_shape);
}

bool ThreadRibbon::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace tidemark::shell
