// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does to the timeline.
#include "timeline/timeline_view.h"

#include "timeline/snapping.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace tidemark::timeline_view {

using timeline::EntryKey;
using timeline::Orientation;

namespace {

constexpr double wheelNotch = 120; // QWheelEvent's unit: eighths of a degree, 15 degrees a notch
constexpr double pixelsPerNotch = 80;
constexpr double zoomPerNotch = 1.2;
constexpr double rubberBandLeast = 6; // pixels; a shorter one is a slip of the hand

double wheelTravel(const QWheelEvent& event)
{
    const QPoint delta = event.angleDelta();
    return std::abs(delta.y()) >= std::abs(delta.x()) ? delta.y() : delta.x();
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double travel = wheelTravel(*event);
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(zoomPerNotch, travel / wheelNotch), alongMain(event->position()));
    else
        panBy(-travel / wheelNotch * pixelsPerNotch);
    settleLater();
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_draggedTo = event->position();
    m_drag = Drag::Undecided;
    m_pressedWith = event->modifiers();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        showPointer(event->position());
    else
        dragTo(event->position(), event->modifiers());
}

void TimelineView::dragTo(const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    const double travelled = (point - m_pressedAt).manhattanLength();
    if (m_drag == Drag::Undecided && travelled >= QApplication::startDragDistance())
        beginDrag();
    if (m_drag == Drag::Pan)
        panBy(alongMain(m_draggedTo) - alongMain(point));
    if (m_drag == Drag::Date)
        dragDateTo(point, modifiers);
    if (m_drag != Drag::Undecided)
        m_draggedTo = point;
    if (m_drag == Drag::ZoomBand || m_drag == Drag::SelectBand)
        update();
}

void TimelineView::beginDrag()
{
    if (beginDateDrag())
        return;
    if (m_pressedWith & Qt::ShiftModifier) {
        m_drag = Drag::ZoomBand;
    } else if (m_pressedWith & Qt::ControlModifier) {
        m_drag = Drag::SelectBand;
    } else {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF band = bandRect();
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Undecided)
        clickAt(event->position(), event->globalPosition().toPoint(), m_pressedWith);
    else if (drag == Drag::SelectBand)
        addWithin(band);
    else if (drag == Drag::Date)
        endDateEditing(true);
    else
        endMove(drag, alongMain(event->position()), event->modifiers());
    showPointer(event->position());
    update();
}

void TimelineView::endMove(Drag drag, double end, Qt::KeyboardModifiers modifiers)
{
    const bool snaps = m_snaps != bool(modifiers & (Qt::ControlModifier | Qt::AltModifier));
    if (drag == Drag::Pan) {
        settle(snaps);
        return;
    }
    const double start = alongMain(m_pressedAt);
    if (drag != Drag::ZoomBand || std::abs(end - start) < rubberBandLeast)
        return;
    const auto wanted = scaleOf(m_scale.instant(std::min(start, end)), m_scale.instant(std::max(start, end)));
    const auto [from, to]
        = snaps ? snappedStretch(wanted, tickSpacing()) : std::pair(wanted.from(), wanted.to());
    zoomTo(from, to);
}

void TimelineView::clickAt(const QPointF& point, const QPoint& global, Qt::KeyboardModifiers modifiers)
{
    const timeline::Layout& layout = currentLayout();
    if (const timeline::Chip* chip = layout.chipAt(point)) {
        openChip(*chip, global);
    } else if (const int entry = layout.entryAt(point); entry >= 0) {
        clickEntry(m_shown->entry(entry).key, modifiers);
    } else if (const timeline::DensityColumn* column = layout.columnAt(point)) {
        zoomTo(column->from, column->to);
    } else if (const timeline::FoldBox* fold = layout.foldAt(point)) {
        unfold(timeline::FoldBox(*fold));
    } else if (!(modifiers & (Qt::ShiftModifier | Qt::ControlModifier))) {
        setSelected(std::nullopt); // a selection that is being built up outlives a slip beside an entry
    }
}

void TimelineView::clickEntry(EntryKey key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        extendSelectionTo(key);
    else if (modifiers & Qt::ControlModifier)
        toggle(key);
    else
        setSelected(key);
    Q_EMIT entryClicked(key);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const timeline::Layout& layout = currentLayout();
    const int entry = layout.entryAt(event->position());
    if (entry >= 0)
        Q_EMIT entryActivated(m_shown->entry(entry).key);
    else if (!layout.chipAt(event->position()) && !layout.columnAt(event->position()))
        zoomToFit();
}

void TimelineView::showPointer(const QPointF& point)
{
    const timeline::Layout& layout = currentLayout();
    const int entry = layout.entryAt(point);
    setHovered(entry);
    const bool clickable
        = entry >= 0 || layout.chipAt(point) || layout.columnAt(point) || layout.foldAt(point);
    const bool vertical = m_orientation == Orientation::Vertical;
    if (dateHandleAt(point))
        setCursor(vertical ? Qt::SizeVerCursor : Qt::SizeHorCursor);
    else
        setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::setHovered(int entry)
{
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    update();
    Q_EMIT entryHovered(entry < 0 ? -1 : m_shown->entry(entry).key);
}

void TimelineView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

} // namespace tidemark::timeline_view
