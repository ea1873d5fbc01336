// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSize>
#include <QTransform>

namespace tidemark::reader {

/// Leads between the plane that texts are laid out in, where lines run to the right and follow one another
/// downwards, and the viewport. In vertical writing lines run downwards and follow one another to the left.
class WritingAxes {
public:
    WritingAxes() = default;
    WritingAxes(bool vertical, const QSize& viewport);

    bool isVertical() const { return m_isVertical; }
    /// Of the viewport as the layout sees it: lines are as long as `width()` allows.
    QSize size() const;

    QPoint toLayout(const QPoint& pixel) const;
    QRectF toLayout(const QRectF& area) const;
    QPointF toViewport(const QPointF& point) const;
    QRectF toViewport(const QRectF& area) const;
    /// Draws what is laid out onto the viewport.
    QTransform transform() const;

private:
    bool m_isVertical = false;
    QSize m_viewport;
};

} // namespace tidemark::reader
