// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows: its layout, marks of review, selection, focus and the words of an empty one.
#include "timeline/timeline_view.h"

#include "timeline/state_badges.h"
#include "timeline/timeline_accessible.h"

#include <QPainter>
#include <QResizeEvent>
#include <QVariantAnimation>

namespace tidemark::timeline_view {

using timeline::Orientation;

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const timeline::Theme& theme = m_engine->theme();
    const int selected = m_selected ? m_shown->indexOf(*m_selected) : -1;
    timeline::paint(painter, currentLayout(), theme, { selected, m_hovered });
    paintStateBadges(painter, currentLayout(), *m_shown, m_notes, theme);
    if (m_shown->isEmpty())
        paintEmpty(painter);
    if (m_drag == Drag::RubberBand)
        paintRubberBand(painter);
    if (m_framed)
        paintFocus(painter);
}

void TimelineView::paintEmpty(QPainter& painter) const
{
    const timeline::Theme& theme = m_engine->theme();
    painter.fillRect(rect(), theme.background);
    const bool filtered = !m_all->isEmpty();
    const QString heading = filtered ? tr("No events to show") : tr("No dated events yet");
    const QString advice = filtered
        ? tr("Every event here is hidden or rejected. Switch a category on above.")
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

void TimelineView::paintRubberBand(QPainter& painter) const
{
    QRectF band = rect();
    const double from = std::min(alongMain(m_pressedAt), alongMain(m_draggedTo));
    const double to = std::max(alongMain(m_pressedAt), alongMain(m_draggedTo));
    if (m_orientation == Orientation::Vertical)
        band = QRectF(band.left(), from, band.width(), to - from);
    else
        band = QRectF(from, band.top(), to - from, band.height());
    QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(accent, 1));
    accent.setAlphaF(0.15F);
    painter.setBrush(accent);
    painter.drawRect(band);
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

void TimelineView::setSelected(std::optional<EntryKey> key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    update();
    announceSelection(*this);
    Q_EMIT selectionChanged();
}

} // namespace tidemark::timeline_view
