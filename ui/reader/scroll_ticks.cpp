// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/scroll_ticks.h"

#include <QTimerEvent>

#include <algorithm>
#include <limits>

namespace tidemark::reader {

using domain::TextSpan;

namespace {

constexpr int pause = 30; // ms

}

ScrollTicks::ScrollTicks(const DocumentLayout& layout, const HighlightIndex& highlights,
    const FoundMarks& found, const ReaderTheme& theme)
    : m_layout(layout)
    , m_highlights(highlights)
    , m_found(found)
    , m_theme(theme)
{
}

void ScrollTicks::refreshLater()
{
    if (!m_timer.isActive())
        m_timer.start(pause, this);
}

void ScrollTicks::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    refresh();
}

qreal ScrollTicks::placeOf(qsizetype offset) const
{
    const PageMetrics& metrics = m_layout.metrics();
    const int unit = m_layout.unitAt(offset);
    const TextSpan span = m_layout.unit(unit).span;
    const int gap = m_layout.spaceBefore(unit);
    const qreal share
        = std::clamp(qreal(offset - span.start) / qreal(std::max<qsizetype>(1, span.length)), 0.0, 1.0);
    const qreal y = qreal(metrics.topMargin) + qreal(m_layout.geometry().top(unit)) + gap
        + share * (m_layout.geometry().height(unit) - gap);
    return y / qreal(metrics.topMargin + m_layout.geometry().total() + metrics.bottomMargin);
}

void ScrollTicks::refresh()
{
    const std::vector<ScrollTick> ticks = m_layout.count() == 0 ? std::vector<ScrollTick>() : currentTicks();
    for (MarkedScrollBar* bar : m_bars)
        bar->setTicks(ticks);
}

std::vector<ScrollTick> ScrollTicks::currentTicks() const
{
    std::vector<ScrollTick> ticks;
    const TextSpan everything { 0, std::numeric_limits<qsizetype>::max() / 2 };
    for (const HighlightIndex::Entry* entry : m_highlights.overlapping(everything)) {
        const ReaderHighlight& highlight = entry->highlight;
        // What was found in the article has the timeline; the bar shows what the reader put in.
        if (highlight.tone >= HighlightTone::Yellow && !highlight.key.isEmpty())
            ticks.push_back({ placeOf(highlight.span.start), ScrollTick::Kind::Annotation,
                m_theme.tone(highlight.tone).line, highlight.span });
    }
    QColor colour = foundColour(m_theme, false);
    colour.setAlpha(255);
    for (const TextSpan& hit : m_found.hits)
        ticks.push_back({ placeOf(hit.start), ScrollTick::Kind::Found, colour, hit });
    if (m_found.current >= 0 && m_found.current < int(m_found.hits.size())) {
        const TextSpan& hit = m_found.hits[size_t(m_found.current)];
        ticks.push_back({ placeOf(hit.start), ScrollTick::Kind::CurrentFound, m_theme.ink, hit });
    }
    return ticks;
}

} // namespace tidemark::reader
