// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows: its layout, marks of review, selection, focus and the words of an empty one.
#include "timeline/timeline_view.h"

#include "timeline/search_marks.h"
#include "timeline/state_badges.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVariantAnimation>

#include <algorithm>

namespace tidemark::timeline_view {

using timeline::Orientation;

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLayout(painter);
    paintStateBadges(painter, currentLayout(), *m_shown, m_notes, m_engine->theme());
    if (m_dateEditing)
        paintDateEditing(painter);
    else
        paintDateHandles(painter);
    if (m_shown->isEmpty())
        paintEmpty(painter);
    if (m_drag == Drag::ZoomBand || m_drag == Drag::SelectBand)
        paintRubberBand(painter);
    if (m_framed)
        paintFocus(painter);
}

timeline::Emphasis TimelineView::emphasis() const
{
    timeline::Emphasis emphasis;
    emphasis.selected = selected() ? m_shown->indexOf(*selected()) : -1;
    emphasis.hovered = m_hovered;
    for (const timeline::EntryKey key : m_selection.keys())
        emphasis.alsoSelected.push_back(m_shown->indexOf(key));
    std::sort(emphasis.alsoSelected.begin(), emphasis.alsoSelected.end());
    return emphasis;
}

void TimelineView::paintLayout(QPainter& painter)
{
    const timeline::Theme& theme = m_engine->theme();
    if (m_matches)
        paintSearched(painter, currentLayout(), theme, emphasis(), *m_shown, *m_matches);
    else
        timeline::paint(painter, currentLayout(), theme, emphasis(), m_sprites);
}

void TimelineView::paintEmpty(QPainter& painter) const
{
    const timeline::Theme& theme = m_engine->theme();
    painter.fillRect(rect(), theme.background);
    const bool filtered = !m_all->isEmpty();
    const QString heading = filtered ? tr("No events to show") : tr("No dated events yet");
    const QString advice = filtered
        ? tr("Every event here is hidden, filtered out or rejected. Switch a category on above, or clear the "
             "filters.")
        : tr("Select words in the text that tell of something dated, then choose Add Event.");
    const QRectF place = QRectF(rect()).adjusted(24, 24, -24, -24);
    QRectF head = place;
    head.setBottom(place.center().y());
    painter.setPen(theme.text);
    painter.setFont(theme.titleFont);
    painter.drawText(head, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, heading);
    QRectF body = place;
    body.setTop(place.center().y() + 8);
    painter.setPen(theme.mutedText);
    painter.setFont(theme.detailFont);
    painter.drawText(body, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, advice);
}

QRectF TimelineView::bandRect() const
{
    const QRectF band = QRectF(m_pressedAt, m_draggedTo).normalized();
    if (m_drag == Drag::SelectBand)
        return band;
    return m_orientation == Orientation::Vertical ? QRectF(0, band.top(), width(), band.height())
                                                  : QRectF(band.left(), 0, band.width(), height());
}

void TimelineView::paintRubberBand(QPainter& painter) const
{
    QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 1));
    accent.setAlphaF(0.15F);
    painter.setBrush(accent);
    painter.drawRect(bandRect());
}

void TimelineView::paintFocus(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_framed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    m_framed = false;
    endDateEditing(false);
    QWidget::focusOutEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_glide->stop();
    forgetLayout();
    setScale(m_fitted ? fittingScale() : held(m_scale.withLength(mainLength())));
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Timeline"));
        rebuildEngine();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace tidemark::timeline_view
