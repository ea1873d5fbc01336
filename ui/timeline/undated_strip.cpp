// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undated_strip.h"

#include "timeline/date_words.h"
#include "timeline/entry_words.h"
#include "timeline/timeline_view.h"
#include "timeline/undated_list.h"

#include <QApplication>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace tidemark::timeline_view {

using domain::EdtfDate;
using domain::EdtfValue;

namespace {

// While more days than these are shown, a single day or month cannot be aimed at.
constexpr double mostDaysForDays = 120;
constexpr double mostDaysForMonths = 2500;

} // namespace

UndatedStrip::UndatedStrip(TimelineView& view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
}

UndatedList* UndatedStrip::openList(const QPoint& global)
{
    auto* list = new UndatedList(m_view);
    list->showAbove(global);
    return list;
}

EdtfValue UndatedStrip::dateAt(timeline::Instant instant, double days)
{
    const domain::CivilDate day = domain::toCivilDate(domain::DayNumber(std::floor(instant)));
    if (days <= mostDaysForDays)
        return EdtfDate::ofDay(day);
    return days <= mostDaysForMonths ? EdtfDate::ofMonth(day.year, day.month) : EdtfDate::ofYear(day.year);
}

bool UndatedStrip::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent*>(event));
    default:
        return false;
    }
}

bool UndatedStrip::press(const QMouseEvent& event)
{
    const timeline::Layout& layout = m_view.currentLayout();
    m_held.reset();
    m_isDragging = false;
    if (event.button() != Qt::LeftButton || !layout.undatedStrip.contains(event.position()))
        return false;
    const timeline::Chip* chip = layout.chipAt(event.position());
    if ((chip && chip->undated) || layout.undatedHeadingRect.contains(event.position())) {
        openList(event.globalPosition().toPoint());
        return true;
    }
    const int entry = layout.entryAt(event.position());
    const bool alone = !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (entry < 0 || !alone)
        return false;
    m_held = m_view.entries().entry(entry).key;
    m_pressedAt = event.position();
    return false; // until it moves this may be a click, which is the view's
}

bool UndatedStrip::move(const QMouseEvent& event)
{
    if (!m_held)
        return false;
    if ((event.position() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (!m_isDragging)
        return true;
    const auto date = dateUnder(event.position());
    m_view.setCursor(date ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    if (date)
        QToolTip::showText(event.globalPosition().toPoint(),
            plainToolTip(timeline::dateWords(*date, m_view.language())), &m_view);
    else
        QToolTip::hideText();
    return true;
}

bool UndatedStrip::release(const QMouseEvent& event)
{
    if (!m_held || event.button() != Qt::LeftButton)
        return false;
    const timeline::EntryKey key = *m_held;
    m_held.reset();
    if (!m_isDragging)
        return false;
    m_isDragging = false;
    QToolTip::hideText();
    m_view.unsetCursor();
    // To the view the press was one that came to nothing.
    QMouseEvent nowhere(QEvent::MouseButtonRelease, m_pressedAt, event.globalPosition(), Qt::LeftButton,
        Qt::NoButton, Qt::NoModifier);
    m_view.removeEventFilter(this);
    QApplication::sendEvent(&m_view, &nowhere);
    m_view.installEventFilter(this);
    if (const auto date = dateUnder(event.position()))
        Q_EMIT dateProposed(key, *date);
    return true;
}

std::optional<EdtfValue> UndatedStrip::dateUnder(const QPointF& point) const
{
    const timeline::Layout& layout = m_view.currentLayout();
    if (!QRectF(m_view.rect()).contains(point) || layout.undatedStrip.contains(point))
        return std::nullopt;
    const bool downwards = m_view.orientation() == timeline::Orientation::Vertical;
    const double along = downwards ? point.y() : point.x();
    return dateAt(layout.scale.instant(along), layout.scale.days());
}

} // namespace tidemark::timeline_view
