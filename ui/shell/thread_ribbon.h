// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QWidget>

#include <vector>

namespace tidemark::shell {

/// A translucent band that joins a passage in the reader with its mark in the timeline. It lies above both
/// and lets every mouse event through.
class ThreadRibbon : public QWidget {
    Q_OBJECT
public:
    explicit ThreadRibbon(QWidget* covered);

    /// Rectangles in the covered widget's coordinates. With either missing nothing is drawn.
    void join(const std::vector<QRectF>& passage, const QRectF& mark, const QColor& colour);
    void clear();
    /// Leaves out what lies above it, such as a card; an empty rectangle: nothing.
    void passUnder(const QRectF& above);
    bool isJoining() const { return !m_shape.isEmpty(); }
    /// The band's outline, in the covered widget's coordinates.
    QPainterPath shape() const { return m_shape; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPainterPath m_shape;
    QRectF m_above;
    QColor m_colour;
};

} // namespace tidemark::shell
