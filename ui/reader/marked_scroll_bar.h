// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QColor>
#include <QScrollBar>

#include <functional>
#include <vector>

namespace tidemark::reader {

/// A passage shown as a tick on the scroll bar.
struct ScrollTick {
    enum class Kind { Found, CurrentFound, Annotation };

    qreal place = 0; ///< 0 the top of the document, 1 its end
    Kind kind = Kind::Found;
    QColor colour;
    domain::TextSpan span;
};

/// A scroll bar that also shows where passages stand in the whole document. A click on a tick asks for its
/// passage.
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit MarkedScrollBar(Qt::Orientation orientation, QWidget* parent = nullptr);

    /// In the order in which they are drawn.
    void setTicks(std::vector<ScrollTick> ticks);
    const std::vector<ScrollTick>& ticks() const { return m_ticks; }
    /// What the tool tip says of passages that stand together.
    void setTipFor(std::function<QString(const std::vector<ScrollTick>&)> tip) { m_tip = std::move(tip); }
    /// Where a tick is drawn, in the bar's coordinates.
    QRect rectOf(const ScrollTick& tick) const;

Q_SIGNALS:
    void tickActivated(const tidemark::domain::TextSpan& span);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<ScrollTick> ticksNear(const QPoint& point) const;

    std::vector<ScrollTick> m_ticks;
    std::function<QString(const std::vector<ScrollTick>&)> m_tip;
};

} // namespace tidemark::reader
