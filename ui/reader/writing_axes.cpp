// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/writing_axes.h"

namespace tidemark::reader {

WritingAxes::WritingAxes(bool vertical, const QSize& viewport)
    : m_isVertical(vertical)
    , m_viewport(viewport)
{
}

QSize WritingAxes::size() const
{
    return m_isVertical ? m_viewport.transposed() : m_viewport;
}

QPoint WritingAxes::toLayout(const QPoint& pixel) const
{
    return m_isVertical ? QPoint(pixel.y(), m_viewport.width() - 1 - pixel.x()) : pixel;
}

QRectF WritingAxes::toLayout(const QRectF& area) const
{
    if (!m_isVertical)
        return area;
    return { area.top(), m_viewport.width() - area.right(), area.height(), area.width() };
}

QPointF WritingAxes::toViewport(const QPointF& point) const
{
    return m_isVertical ? QPointF(m_viewport.width() - point.y(), point.x()) : point;
}

QRectF WritingAxes::toViewport(const QRectF& area) const
{
    if (!m_isVertical)
        return area;
    return { m_viewport.width() - area.bottom(), area.left(), area.height(), area.width() };
}

QTransform WritingAxes::transform() const
{
    return m_isVertical ? QTransform(0, 1, -1, 0, m_viewport.width(), 0) : QTransform();
}

} // namespace tidemark::reader
