// SPDX-License-Identifier: GPL-3.0-or-later
// Dates corrected in the timeline: by an edge that is dragged, a whole bar, or keys.
#include "timeline/timeline_view.h"

#include "timeline/date_words.h"
#include "timeline/entry_words.h"
#include "timeline/timeline_accessible.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace tidemark::timeline_view {

using timeline::BarBox;
using timeline::DateHold;
using timeline::DatePart;
using timeline::EntryKey;
using timeline::Orientation;

namespace {

constexpr double reachOutside = 7; // pixels around an edge that take hold of it
constexpr double reachInside = 5;
constexpr double shareInside = 0.3; // of the bar, at most
constexpr auto wholeModifiers = Qt::ControlModifier | Qt::ShiftModifier;

bool asksForWhole(Qt::KeyboardModifiers modifiers)
{
    // Many desktops keep Alt and a drag for moving windows.
    return modifiers & Qt::AltModifier || (modifiers & wholeModifiers) == wholeModifiers;
}

} // namespace

/// The edges of an entry's bar along the main axis that can be taken hold of; the part is Start or End.
std::vector<std::pair<DatePart, double>> TimelineView::dateHandles(int entry) const
{
    const BarBox* bar = entry < 0 ? nullptr : currentLayout().barOf(entry);
    if (!bar || m_datesFixed || dateHoldOf(m_shown->entry(entry)) != DateHold::Free)
        return {};
    const bool vertical = m_orientation == Orientation::Vertical;
    const double from = vertical ? bar->rect.top() : bar->rect.left();
    const double to = vertical ? bar->rect.bottom() : bar->rect.right();
    std::vector<std::pair<DatePart, double>> handles;
    for (const auto& [part, at] : { std::pair(DatePart::Start, from), std::pair(DatePart::End, to) }) {
        if (at > -1 && at < mainLength() + 1)
            handles.emplace_back(part, at);
    }
    return handles;
}

std::optional<std::pair<int, DatePart>> TimelineView::dateHandleAt(const QPointF& point) const
{
    const bool vertical = m_orientation == Orientation::Vertical;
    const int current = selected() ? m_shown->indexOf(*selected()) : -1;
    for (const int entry : { current, m_hovered, currentLayout().entryAt(point) }) {
        const auto handles = dateHandles(entry);
        if (handles.empty())
            continue;
        const QRectF bar = currentLayout().barOf(entry)->rect;
        const double across = vertical ? point.x() : point.y();
        if (across < (vertical ? bar.left() : bar.top()) - 3
            || across > (vertical ? bar.right() : bar.bottom()) + 3)
            continue;
        const double inside = std::min(reachInside, shareInside * (vertical ? bar.height() : bar.width()));
        for (const auto& [part, at] : handles) {
            const double beyond = (alongMain(point) - at) * (part == DatePart::End ? 1 : -1);
            if (beyond >= -inside && beyond <= reachOutside)
                return std::pair(entry, part);
        }
    }
    return std::nullopt;
}

/// Takes hold of what was pressed, when it is an edge or a bar with the keys for it.
bool TimelineView::beginDateDrag()
{
    std::optional<std::pair<int, DatePart>> hold;
    if (!(m_pressedWith & ~Qt::KeypadModifier))
        hold = dateHandleAt(m_pressedAt);
    else if (const int entry = currentLayout().entryAt(m_pressedAt);
             entry >= 0 && asksForWhole(m_pressedWith))
        hold = std::pair(entry, DatePart::Whole);
    if (!hold || !beginDateEditing(hold->first, hold->second))
        return false;
    const auto extent = timeline::extentOf(m_dateEditing->original);
    const bool byEnd
        = hold->second == DatePart::End || (hold->second == DatePart::Whole && extent->openStart);
    m_dateEditing->grip = m_scale.position(byEnd ? extent->end : extent->start) - alongMain(m_pressedAt);
    m_dateEditing->ignoresModifiers = hold->second == DatePart::Whole;
    m_drag = Drag::Date;
    return true;
}

/// Answers false, and tells why, when the entry's date cannot be changed this way.
bool TimelineView::beginDateEditing(int entry, DatePart part)
{
    if (m_datesFixed)
        return false;
    const timeline::Entry& held = m_shown->entry(entry);
    if (dateHoldOf(held) != DateHold::Free) {
        QToolTip::showText(
            mapToGlobal(entryRect(held.key).center().toPoint()), plainToolTip(dateHoldWords(entry)), this);
        return false;
    }
    m_dateEditing = DateEditing {};
    m_dateEditing->key = held.key;
    m_dateEditing->part = part;
    m_dateEditing->original = m_dateEditing->value = *held.date;
    return true;
}

QString TimelineView::dateHoldWords(int entry) const
{
    switch (dateHoldOf(m_shown->entry(entry))) {
    case DateHold::Term:
        return tr("The bar is the time it is in force, not its date. Change its date with Edit…");
    case DateHold::Choice:
        return tr("It has several possible dates. Choose among them with Edit…");
    case DateHold::Undated:
        return tr("It has no date yet. Give it one with Edit…");
    case DateHold::Free:
        break;
    }
    return {};
}

void TimelineView::dragDateTo(const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    if (m_dateEditing->ignoresModifiers)
        modifiers = {};
    const bool snaps = m_snaps != bool(modifiers & (Qt::ControlModifier | Qt::AltModifier));
    timeline::DragPrecision precision { m_scale.pixelsPerDay(), bool(modifiers & Qt::ShiftModifier) };
    if (snaps)
        precision.snap = tickPeriod(m_scale, tickSpacing());
    const auto edge = m_scale.instant(alongMain(point) + m_dateEditing->grip);
    if (const auto value = draggedDate(m_dateEditing->original, m_dateEditing->part, edge, precision))
        m_dateEditing->value = *value;
    m_dateEditing->at = point;
    update();
}

bool TimelineView::dateKey(const QKeyEvent& event)
{
    const auto step = dateStepOf(event.key(), event.modifiers());
    const int entry = step && selected() ? m_shown->indexOf(*selected()) : -1;
    if (entry < 0)
        return false;
    const DatePart part = step->first;
    if (m_dateEditing && m_dateEditing->part != part)
        endDateEditing(true);
    if (!m_dateEditing) {
        reveal(*selected());
        if (!beginDateEditing(entry, part))
            return true;
        m_dateEditing->byKeys = true;
    }
    if (const auto value = steppedDate(m_dateEditing->value, part, step->second))
        m_dateEditing->value = *value;
    m_dateEditing->at = entryRect(m_dateEditing->key).center();
    announceSelection(*this);
    update();
    return true;
}

/// The part and the direction a key moves it: Control and Shift the start, Alt and Shift the end.
std::optional<std::pair<DatePart, int>> TimelineView::dateStepOf(int key, Qt::KeyboardModifiers modifiers)
{
    const auto held = modifiers & ~Qt::KeypadModifier;
    const bool back = key == Qt::Key_Left;
    if (!back && key != Qt::Key_Right)
        return std::nullopt;
    if (held == (Qt::ControlModifier | Qt::ShiftModifier))
        return std::pair(DatePart::Start, back ? -1 : 1);
    if (held == (Qt::AltModifier | Qt::ShiftModifier))
        return std::pair(DatePart::End, back ? -1 : 1);
    return std::nullopt;
}

/// Asks for the change, or leaves everything as it was.
void TimelineView::endDateEditing(bool keep)
{
    if (!m_dateEditing)
        return;
    const DateEditing done = *std::exchange(m_dateEditing, std::nullopt);
    if (m_drag == Drag::Date)
        m_drag = Drag::None;
    update();
    announceSelection(*this);
    if (keep && done.value != done.original)
        Q_EMIT dateEditRequested(done.key, done.value);
}

void TimelineView::keyReleaseEvent(QKeyEvent* event)
{
    const bool lets
        = event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift || event->key() == Qt::Key_Alt;
    if (lets && m_dateEditing && m_dateEditing->byKeys)
        endDateEditing(true);
    QWidget::keyReleaseEvent(event);
}

QString TimelineView::dateEditingWords() const
{
    return m_dateEditing ? tr("New date: %1").arg(timeline::dateWords(m_dateEditing->value, language()))
                         : QString();
}

void TimelineView::paintDateHandles(QPainter& painter) const
{
    const int current = selected() ? m_shown->indexOf(*selected()) : -1;
    const bool vertical = m_orientation == Orientation::Vertical;
    for (const int entry : { current, m_hovered == current ? -1 : m_hovered }) {
        for (const auto& [part, at] : dateHandles(entry)) {
            const QPointF middle = currentLayout().barOf(entry)->rect.center();
            paintDateHandle(
                painter, vertical ? QPointF(middle.x(), at) : QPointF(at, middle.y()), m_engine->theme());
        }
    }
}

/// Where the entry would stand, and its date in words.
void TimelineView::paintDateEditing(QPainter& painter) const
{
    const timeline::Theme& theme = m_engine->theme();
    const BarBox* bar = currentLayout().barOf(m_shown->indexOf(m_dateEditing->key));
    if (const auto extent = timeline::extentOf(m_dateEditing->value); bar && extent) {
        const double from = m_scale.position(extent->start);
        const double to = std::max(from + theme.markSize, m_scale.position(extent->end));
        QRectF place = bar->rect.adjusted(-1, -1, 1, 1);
        if (m_orientation == Orientation::Vertical)
            place = QRectF(place.left(), from, place.width(), to - from);
        else
            place = QRectF(from, place.top(), to - from, place.height());
        painter.setPen(QPen(theme.selection, 1.6, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place, 3, 3);
    }
    paintDateLabel(painter, QRectF(rect()), m_dateEditing->at,
        timeline::dateWords(m_dateEditing->value, language()), m_dateEditing->value.toString(), theme);
}

} // namespace tidemark::timeline_view
