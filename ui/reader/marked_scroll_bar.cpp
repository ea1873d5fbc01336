// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/marked_scroll_bar.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tidemark::reader {

namespace {

constexpr int tickThickness = 3; // pixels
constexpr int reach = 3; // pixels around a tick that still mean it

}

MarkedScrollBar::MarkedScrollBar(Qt::Orientation orientation, QWidget* parent)
    : QScrollBar(orientation, parent)
{
}

void MarkedScrollBar::setTicks(std::vector<ScrollTick> ticks)
{
    m_ticks = std::move(ticks);
    update();
}

QRect MarkedScrollBar::rectOf(const ScrollTick& tick) const
{
    const bool isVertical = orientation() == Qt::Vertical;
    const int along = isVertical ? height() : width();
    const int across = isVertical ? width() : height();
    const bool isMirrored = !isVertical && layoutDirection() == Qt::RightToLeft;
    const int middle = int(std::lround((isMirrored ? 1 - tick.place : tick.place) * along));
    const int place = std::clamp(middle - 1, 0, std::max(0, along - tickThickness));
    // Hits fill the breadth, annotations the half nearer to the text: both are seen where they meet.
    const int breadth = tick.kind == ScrollTick::Kind::Annotation ? across / 2 : across;
    return isVertical ? QRect(0, place, breadth, tickThickness) : QRect(place, 0, tickThickness, breadth);
}

void MarkedScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    QPainter painter(this);
    QRect last;
    ScrollTick::Kind lastKind = ScrollTick::Kind::Found;
    for (const ScrollTick& tick : m_ticks) {
        const QRect rect = rectOf(tick);
        // Thousands of hits share few pixels.
        if (rect == last && tick.kind == lastKind)
            continue;
        painter.fillRect(rect, tick.colour);
        last = rect;
        lastKind = tick.kind;
    }
}

std::vector<ScrollTick> MarkedScrollBar::ticksNear(const QPoint& point) const
{
    std::vector<ScrollTick> near;
    for (const ScrollTick& tick : m_ticks) {
        const QRect rect = rectOf(tick);
        const int distance = orientation() == Qt::Vertical ? std::abs(rect.center().y() - point.y())
                                                           : std::abs(rect.center().x() - point.x());
        if (distance <= reach)
            near.push_back(tick);
    }
    return near;
}

void MarkedScrollBar::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const bool isOnHandle = style()->hitTestComplexControl(QStyle::CC_ScrollBar, &option, event->pos(), this)
        == QStyle::SC_ScrollBarSlider;
    const std::vector<ScrollTick> near = ticksNear(event->pos());
    if (event->button() != Qt::LeftButton || isOnHandle || near.empty()) {
        QScrollBar::mousePressEvent(event);
        return;
    }
    const auto distance
        = [&](const ScrollTick& tick) { return (rectOf(tick).center() - event->pos()).manhattanLength(); };
    const auto nearest = std::min_element(near.begin(), near.end(),
        [&](const ScrollTick& left, const ScrollTick& right) { return distance(left) < distance(right); });
    event->accept();
    Q_EMIT tickActivated(nearest->span);
}

bool MarkedScrollBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_tip)
        return QScrollBar::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<ScrollTick> near = ticksNear(help->pos());
    const QString tip = near.empty() ? QString() : m_tip(near);
    if (tip.isEmpty())
        QToolTip::hideText();
    else // words from a document are never read as markup
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<p style=\"white-space:pre-wrap\">") + tip.toHtmlEscaped()
                + QStringLiteral("</p>"),
            this);
    return true;
}

} // namespace tidemark::reader
