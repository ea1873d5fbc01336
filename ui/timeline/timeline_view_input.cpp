// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do to the timeline.
#include "timeline/timeline_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace tidemark::timeline_view {

using timeline::EntryKey;
using timeline::Orientation;

namespace {

constexpr double wheelNotch = 120; // QWheelEvent's unit: eighths of a degree, 15 degrees a notch
constexpr double pixelsPerNotch = 80;
constexpr double zoomPerNotch = 1.2;
constexpr double pageShare = 0.8;
constexpr double rubberBandLeast = 6; // pixels; a shorter one is a slip of the hand

double wheelTravel(const QWheelEvent& event)
{
    const QPoint delta = event.angleDelta();
    return std::abs(delta.y()) >= std::abs(delta.x()) ? delta.y() : delta.x();
}

std::optional<Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return Step::Previous;
    case Qt::Key_Down:
    case Qt::Key_Right:
        return Step::Next;
    case Qt::Key_Home:
        return Step::First;
    case Qt::Key_End:
        return Step::Last;
    default:
        return std::nullopt;
    }
}

bool isTimelineKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return true;
    default:
        return stepOf(key).has_value();
    }
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double travel = wheelTravel(*event);
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(zoomPerNotch, travel / wheelNotch), alongMain(event->position()));
    else
        panBy(-travel / wheelNotch * pixelsPerNotch);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_draggedTo = event->position();
    m_drag = event->modifiers() & Qt::ShiftModifier ? Drag::RubberBand : Drag::Undecided;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        showPointer(event->position());
    else
        dragTo(event->position());
}

void TimelineView::dragTo(const QPointF& point)
{
    const double travelled = (point - m_pressedAt).manhattanLength();
    if (m_drag == Drag::Undecided && travelled >= QApplication::startDragDistance()) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Pan)
        panBy(alongMain(m_draggedTo) - alongMain(point));
    if (m_drag != Drag::Undecided)
        m_draggedTo = point;
    if (m_drag == Drag::RubberBand)
        update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    const double start = alongMain(m_pressedAt);
    const double end = alongMain(event->position());
    if (drag == Drag::Undecided)
        clickAt(event->position(), event->globalPosition().toPoint());
    else if (drag == Drag::RubberBand && std::abs(end - start) >= rubberBandLeast)
        zoomTo(m_scale.instant(std::min(start, end)), m_scale.instant(std::max(start, end)));
    showPointer(event->position());
    update();
}

void TimelineView::clickAt(const QPointF& point, const QPoint& global)
{
    const timeline::Layout& layout = currentLayout();
    if (const timeline::Chip* chip = layout.chipAt(point)) {
        openChip(*chip, global);
    } else if (const int entry = layout.entryAt(point); entry >= 0) {
        const EntryKey key = m_shown->entry(entry).key;
        setSelected(key);
        Q_EMIT entryClicked(key);
    } else if (const timeline::DensityColumn* column = layout.columnAt(point)) {
        zoomTo(column->from, column->to);
    } else {
        setSelected(std::nullopt);
    }
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
    const bool clickable = entry >= 0 || layout.chipAt(point) || layout.columnAt(point);
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

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || (!zoomKey(*event) && !walkKey(*event)))
        QWidget::keyPressEvent(event);
}

bool TimelineView::zoomKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        zoomToFit();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        panBy((event.key() == Qt::Key_PageUp ? -pageShare : pageShare) * mainLength());
        return true;
    default:
        return false;
    }
}

bool TimelineView::walkKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            Q_EMIT entryActivated(*m_selected);
        return m_selected.has_value();
    case Qt::Key_Escape: {
        const bool didSomething = m_selected.has_value() || m_drag == Drag::RubberBand;
        m_drag = Drag::None;
        setSelected(std::nullopt);
        update();
        return didSomething;
    }
    default:
        break;
    }
    const std::optional<Step> step = stepOf(event.key());
    if (step)
        walk(*step);
    return step.has_value();
}

void TimelineView::walk(Step step)
{
    if (!m_walk)
        m_walk = EntryWalk(*m_shown);
    if (const auto key = m_walk->from(m_selected, step)) {
        select(*key);
        Q_EMIT entryClicked(*key);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier) && isTimelineKey(key->key()))
            event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString text = toolTipAt(help->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tidemark::timeline_view
