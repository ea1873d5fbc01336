// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to the timeline.
#include "timeline/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace tidemark::timeline_view {

namespace {

constexpr double pageShare = 0.8;

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

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (m_dateEditing && event->key() == Qt::Key_Escape)
        endDateEditing(false);
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (dateKey(*event))
        event->accept();
    else if (!plain || (!zoomKey(*event) && !walkKey(*event)))
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
        settleLater();
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
        if (selected())
            Q_EMIT entryActivated(*selected());
        return selected().has_value();
    case Qt::Key_Escape:
        return escape();
    default:
        break;
    }
    const std::optional<Step> step = stepOf(event.key());
    if (step)
        walk(*step, event.modifiers() & Qt::ShiftModifier);
    return step.has_value();
}

bool TimelineView::escape()
{
    const bool didSomething = m_selection.count() > 0 || m_drag != Drag::None;
    if (m_drag == Drag::None)
        setSelected(std::nullopt);
    m_drag = Drag::None;
    update();
    return didSomething;
}

void TimelineView::walk(Step step, bool extends)
{
    const auto key = order().empty() ? std::nullopt : m_walk->from(selected(), step);
    if (!key)
        return;
    if (extends)
        extendSelectionTo(*key);
    else
        setSelected(*key);
    reveal(*key);
    Q_EMIT entryClicked(*key);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier);
        if ((plain && isTimelineKey(key->key())) || key->matches(QKeySequence::SelectAll)
            || (m_dateEditing && key->key() == Qt::Key_Escape) || dateStepOf(key->key(), key->modifiers()))
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
