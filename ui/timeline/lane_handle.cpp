// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lane_handle.h"

#include "timeline/chosen_content.h"
#include "timeline/entry_words.h"
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

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
    case QEvent::ToolTip:
        return explain(*static_cast<QHelpEvent*>(event));
    case QEvent::ContextMenu:
        return openMenu(*static_cast<QContextMenuEvent*>(event));
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
        if (const auto row = rowOf(id))
            m_content.setCollapsed(id, !row->collapsed);
    }
    m_held.reset();
    m_view.unsetCursor();
    return true;
}

std::optional<session::LaneRow> LaneHandle::rowOf(const QString& id) const
{
    for (const session::LaneRow& row : m_content.lanes()) {
        if (row.id == id)
            return row;
    }
    return std::nullopt;
}

/// The name in full, for it may be shortened where it is drawn.
bool LaneHandle::explain(const QHelpEvent& event) const
{
    const LaneBand* band = nameAt(event.pos());
    const auto row = band ? rowOf(idOf(*band)) : std::nullopt;
    if (!row)
        return false;
    const QString what = row->collapsed ? tr("Click: open. Drag: move.") : tr("Click: collapse. Drag: move.");
    QToolTip::showText(event.globalPos(),
        plainToolTip(tr("%1, %n event(s)", nullptr, row->count).arg(row->name) + u'\n' + what), &m_view);
    return true;
}

bool LaneHandle::openMenu(const QContextMenuEvent& event)
{
    const LaneBand* band = event.reason() == QContextMenuEvent::Mouse ? nameAt(event.pos()) : nullptr;
    const auto row = band ? rowOf(idOf(*band)) : std::nullopt;
    if (!row)
        return false;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ChosenContent& content = m_content;
    const QString id = row->id;
    menu->addAction(row->collapsed ? tr("&Open Lane") : tr("&Collapse Lane"), &content,
        [&content, id, on = !row->collapsed] { content.setCollapsed(id, on); });
    menu->addAction(tr("&Hide Lane"), &content, [&content, id] { content.setHidden(id, true); });
    menu->addSeparator();
    const auto addMove = [&](const QString& text, size_t beside) {
        const auto& lanes = m_view.entries().lanes();
        const QString place = beside < lanes.size() ? lanes[beside].id : QString();
        menu->addAction(text, this, [this, id, place] { moveTo(id, place); })
            ->setEnabled(beside < lanes.size());
    };
    addMove(tr("Move &Forward"), size_t(band->lane) - 1);
    addMove(tr("Move &Back"), size_t(band->lane) + 1);
    if (content.hiddenLaneCount() > 0) {
        menu->addSeparator();
        menu->addAction(tr("&Show All Lanes"), &content, [&content] { content.showAllLanes(); });
    }
    menu->popup(event.globalPos());
    return true;
}

void LaneHandle::drop(const QPointF& point)
{
    const LaneBand* target = bandNear(point);
    if (target && idOf(*target) != *m_held)
        moveTo(*m_held, idOf(*target));
}

/// Takes the place of another lane, which gives way.
void LaneHandle::moveTo(const QString& id, const QString& place)
{
    QStringList ids;
    for (const session::LaneRow& row : m_content.lanes())
        ids += row.id;
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = ids.indexOf(place);
    if (from < 0 || to < 0)
        return;
    ids.move(from, to);
    m_content.orderLanes(ids);
}

} // namespace tidemark::timeline_view
