// SPDX-License-Identifier: GPL-3.0-or-later
// The brush of the overview: its looks, and what pointer and keys do to it.
#include "timeline/overview.h"

#include "timeline/ticks.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using timeline::Instant;

namespace {

constexpr double handleReach = 7; // pixels around an edge that grab it
constexpr double narrowest = 6; // pixels the reader can squeeze the brush to
constexpr double labelSpacing = 56; // pixels, at least
constexpr double tickSpacing = 8;
constexpr double keyStep = 0.05; // of the brush's width

} // namespace

void Overview::drawForeground(QPainter* painter, const QRectF&)
{
    drawHeading(*painter);
    if (m_bins.isEmpty())
        return;
    drawPeriodLabels(*painter);
    drawBrush(*painter);
}

void Overview::drawHeading(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.gridLine, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    painter.setFont(m_theme.minorTickFont);
    painter.setPen(m_theme.mutedText);
    const QRectF place(12, m_plot.top() - 2, m_plot.left() - 12, 18);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tr("Overview"));
}

void Overview::drawPeriodLabels(QPainter& painter) const
{
    const double first = double(m_bins.edges.front());
    const double last = double(m_bins.edges.back());
    const timeline::Scale scale(first, last, m_plot.width());
    const QFontMetricsF metrics(m_theme.minorTickFont);
    painter.setFont(m_theme.minorTickFont);
    painter.setPen(m_theme.mutedText);
    double free = m_plot.left();
    for (const timeline::Tick& tick : ticksFor(scale, m_language, labelSpacing, tickSpacing)) {
        const double x = xOf(tick.instant);
        const double wide = metrics.horizontalAdvance(tick.text);
        if (!tick.major || tick.context || tick.text.isEmpty() || x < free - 0.5 || x + wide > width())
            continue;
        painter.drawText(QPointF(x, m_plot.bottom() + metrics.ascent() + 4), tick.text);
        free = x + wide + 10;
    }
}

void Overview::drawBrush(QPainter& painter) const
{
    const QRectF brush = brushRect();
    QColor accent = palette().color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlphaF(0.10F);
    painter.setPen(QPen(accent, hasFocus() ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(brush, 3, 3);
    drawHandle(painter, brush.left());
    drawHandle(painter, brush.right());
}

void Overview::drawHandle(QPainter& painter, double x) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(x - 3.5, m_plot.center().y() - 11, 7, 22), 3, 3);
}

Overview::Part Overview::partAt(const QPointF& point) const
{
    const QRectF brush = brushRect();
    if (brush.isEmpty() || point.y() > brush.bottom() + handleReach)
        return Part::None;
    const double toFirst = std::abs(point.x() - brush.left());
    const double toLast = std::abs(point.x() - brush.right());
    if (std::min(toFirst, toLast) <= std::min(handleReach, std::max(3.0, brush.width() / 3)))
        return toFirst < toLast ? Part::First : Part::Last;
    return point.x() > brush.left() && point.x() < brush.right() ? Part::Body : Part::None;
}

void Overview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bins.isEmpty())
        return;
    m_dragged = partAt(event->position());
    const QRectF brush = brushRect();
    if (m_dragged == Part::None) {
        m_dragged = Part::Body;
        m_grabOffset = brush.width() / 2;
        dragTo(event->position().x());
        return;
    }
    m_grabOffset = event->position().x() - (m_dragged == Part::Last ? brush.right() : brush.left());
}

void Overview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged != Part::None) {
        dragTo(event->position().x());
        return;
    }
    const Part part = partAt(event->position());
    const bool edge = part == Part::First || part == Part::Last;
    viewport()->setCursor(edge   ? Qt::SizeHorCursor
            : part == Part::Body ? Qt::OpenHandCursor
                                 : Qt::ArrowCursor);
}

void Overview::mouseReleaseEvent(QMouseEvent*)
{
    m_dragged = Part::None;
}

void Overview::mouseDoubleClickEvent(QMouseEvent*)
{
    m_dragged = Part::None;
    Q_EMIT fitRequested();
}

void Overview::dragTo(double x)
{
    const QRectF brush = brushRect();
    const double edge = x - m_grabOffset;
    if (m_dragged == Part::First)
        changeRange(instantAt(std::max(m_plot.left(), std::min(edge, xOf(m_to) - narrowest))), m_to);
    else if (m_dragged == Part::Last)
        changeRange(m_from, instantAt(std::min(m_plot.right(), std::max(edge, xOf(m_from) + narrowest))));
    else
        moveBy(edge - brush.left());
}

void Overview::moveBy(double pixels)
{
    const QRectF brush = brushRect();
    const double most = std::max(0.0, m_plot.right() - brush.right());
    const double least = std::min(0.0, m_plot.left() - brush.left());
    const double moved = std::clamp(pixels, least, most);
    if (moved == 0)
        return;
    const Instant from = instantAt(brush.left() + moved);
    // Bars of one width stand for periods of unlike lengths; a move must not change how much time is shown.
    changeRange(from, from + (m_to - m_from));
}

void Overview::moveEnd(double pixels)
{
    const double right = std::max(brushRect().right() + pixels, xOf(m_from) + narrowest);
    changeRange(m_from, instantAt(std::min(right, m_plot.right())));
}

void Overview::moveStart(double pixels)
{
    const double left = std::min(brushRect().left() + pixels, xOf(m_to) - narrowest);
    changeRange(instantAt(std::max(left, m_plot.left())), m_to);
}

void Overview::narrowBy(double pixels)
{
    const QRectF brush = brushRect();
    const double inwards = std::min(pixels, (brush.width() - narrowest) / 2);
    changeRange(instantAt(std::max(brush.left() + inwards, m_plot.left())),
        instantAt(std::min(brush.right() - inwards, m_plot.right())));
}

void Overview::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(!m_bins.isEmpty() && brushKey(*event));
}

bool Overview::brushKey(const QKeyEvent& event)
{
    const double step = std::max(2.0, brushRect().width() * keyStep);
    const double pixels = event.key() == Qt::Key_Left ? -step : step;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.modifiers() & Qt::ShiftModifier)
            moveEnd(pixels);
        else if (event.modifiers() & Qt::ControlModifier)
            moveStart(pixels);
        else
            moveBy(pixels);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        narrowBy(step);
        return true;
    case Qt::Key_Minus:
        narrowBy(-step);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        moveBy(event.key() == Qt::Key_Home ? -m_plot.width() : m_plot.width());
        return true;
    case Qt::Key_0:
        Q_EMIT fitRequested();
        return true;
    default:
        return false;
    }
}

void Overview::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void Overview::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace tidemark::timeline_view
