// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's axis: folded silences, long gaps, today, and stretches that snap to whole periods.
#include "timeline/timeline_view.h"

#include "timeline/snapping.h"

#include <QApplication>
#include <QTimer>
#include <QVariantAnimation>

namespace tidemark::timeline_view {

using timeline::Instant;
using timeline::Orientation;
using timeline::Scale;

namespace {

constexpr int settleMilliseconds = 250; // after the last turn of the wheel

} // namespace

void TimelineView::setCompressed(bool compressed)
{
    if (compressed == m_compressed)
        return;
    m_compressed = compressed;
    m_unfolded.clear();
    refold();
    Q_EMIT axisOptionsChanged();
}

/// Folds anew what is to be folded now; the stretch in sight begins and ends as before.
void TimelineView::refold()
{
    m_glide->stop();
    m_fold = m_compressed ? m_engine->compressed(m_unfolded) : nullptr;
    setScale(m_fitted ? fittingScale() : held(scaleOf(m_scale.from(), m_scale.to())));
}

void TimelineView::unfold(const timeline::FoldBox& fold)
{
    m_unfolded.insert(fold.silence.from);
    refold();
}

Scale TimelineView::scaleOf(Instant from, Instant to) const
{
    return Scale(from, std::max(to, from + Scale::shortestDays), mainLength(), m_fold);
}

void TimelineView::setGapsMarked(bool marked)
{
    if (marked == m_gapsMarked)
        return;
    m_gapsMarked = marked;
    forgetLayout();
    Q_EMIT axisOptionsChanged();
}

void TimelineView::setToday(const std::optional<QDate>& today)
{
    const auto instant = today
        ? std::optional(Instant(domain::toDayNumber({ today->year(), today->month(), today->day() })))
        : std::nullopt;
    if (instant == m_today)
        return;
    m_today = instant;
    forgetLayout();
}

void TimelineView::setSnapping(bool snaps)
{
    if (snaps == m_snaps)
        return;
    m_snaps = snaps;
    Q_EMIT axisOptionsChanged();
    settle(m_snaps);
}

const timeline::TickSpacing& TimelineView::tickSpacing() const
{
    return m_orientation == Orientation::Vertical ? timeline::downwardTicks : timeline::sidewaysTicks;
}

void TimelineView::settleLater(bool afterBrush)
{
    m_settlesBrush = afterBrush;
    m_settles = m_snaps != bool(QApplication::keyboardModifiers() & Qt::AltModifier);
    m_settleTimer->start(settleMilliseconds);
}

void TimelineView::settle(bool snaps)
{
    m_settleTimer->stop();
    if (!snaps || m_fitted || m_drag != Drag::None || m_shown->datedCount() == 0)
        return;
    const auto [from, to] = snappedStretch(m_scale, tickSpacing());
    const Scale snapped = held(scaleOf(from, to));
    glideTo(snapped);
    if (std::exchange(m_settlesBrush, false))
        Q_EMIT brushSnapped(snapped.from(), snapped.to());
}

void TimelineView::createSettling()
{
    m_settleTimer = new QTimer(this);
    m_settleTimer->setSingleShot(true);
    connect(m_settleTimer, &QTimer::timeout, this, [this] { settle(m_settles); });
}

} // namespace tidemark::timeline_view
