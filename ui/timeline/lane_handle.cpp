// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lane_handle.h"

#include "timeline/chosen_content.h"
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace tidemark::timeline_view {

using timeline::LaneBand;

LaneHandle::LaneHandle(TimelineView& view, ChosenContent& content)
    : QObject(&view)
    , m_view(view)
    , m_content(content)
{
    view.installEventFilter(this);
}

bool LaneHandle::eventFilter(QObject*, QEvent* event)
{
    if (!m_view.laneBands())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick: // the second press of a quick pair of clicks
        return press(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

const LaneBand* LaneHandle::nameAt(const QPointF& point) const
{
    const auto& bands = m_view.currentLayout().bands;
    const auto found = std::find_if(
        bands.begin(), bands.end(), [&](const LaneBand& band) { return band.nameRect.contains(point); });
    return found == bands.end() ? nullptr : &*found;
}

/// The band under the point, or the outermost one beyond which it lies.
const LaneBand* LaneHandle::bandNear(const QPointF& point) const
{
    const auto& bands = m_view.currentLayout().bands;
    if (bands.empty())
        return nullptr;
    const bool across = m_view.orientation() == timeline::Orientation::Vertical;
    const auto distance = [&](const LaneBand& band) {
        const double at = across ? point.x() : point.y();
        const double from = across ? band.rect.left() : band.rect.top();
        const double to = across ? band.rect.right() : band.rect.bottom();
        return std::max({ from - at, at - to, 0.0 });
    };
    return &*std::min_element(bands.begin(), bands.end(),
        [&](const LaneBand& left, const LaneBand& right) { return distance(left) < distance(right); });
}

QString LaneHandle::idOf(const LaneBand& band) const
{
    return m_view.entries().lanes()[size_t(band.lane)].id;
}

bool LaneHandle::press(const QMouseEvent& event)
{
    const LaneBand* band = event.button() == Qt::LeftButton ? nameAt(event.position()) : nullptr;
    if (!band)
        return false;
    m_held = idOf(*band);
    m_pressedAt = event.position();
    m_isDragging = false;
    return true;
}

bool LaneHandle::move(const QMouseEvent& event)
{
    if (!m_held) {
        const bool over = event.buttons() == Qt::NoButton && nameAt(event.position());
        if (over)
            m_view.setCursor(Qt::PointingHandCursor);
        return over;
    }
    if ((event.position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        m_view.setCursor(Qt::ClosedHandCursor);
    return true;
}

bool LaneHandle::release(const QMouseEvent& event)
{
    if (!m_held || event.button() != Qt::LeftButton)
        return false;
    const QString id = *m_held;
    if (m_isDragging) {
        drop(event.position());
    } else {
        const auto rows = m_content.lanes();
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const auto& lane) { return lane.id == id; });
        if (row != rows.end())
            m_content.setCollapsed(id, !row->collapsed);
    }
    m_held.reset();
    m_view.unsetCursor();
    return true;
}

void LaneHandle::drop(const QPointF& point)
{
    const LaneBand* target = bandNear(point);
    if (!target || idOf(*target) == *m_held)
        return;
    QStringList ids;
    for (const session::LaneRow& row : m_content.lanes())
        ids += row.id;
    const qsizetype from = ids.indexOf(*m_held);
    const qsizetype to = ids.indexOf(idOf(*target));
    if (from >= 0 && to >= 0) {
        ids.move(from, to);
        m_content.orderLanes(ids);
    }
}

} // namespace tidemark::timeline_view
