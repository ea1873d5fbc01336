// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/scroll_anchor.h"

#include <algorithm>

namespace tidemark::reader {

ScrollAnchor::ScrollAnchor(DocumentLayout& layout)
    : m_layout(layout)
{
}

void ScrollAnchor::setViewportHeight(int height)
{
    m_viewportHeight = height;
}

void ScrollAnchor::goToTop()
{
    m_atTop = true;
    place(0);
    settle(false);
    rememberWords();
}

void ScrollAnchor::scrollTo(qint64 value)
{
    const qint64 end = maximum();
    m_atTop = value <= 0;
    place(std::clamp<qint64>(value, 0, end));
    settle(value >= end && value > 0);
    rememberWords();
}

void ScrollAnchor::bringTo(qsizetype offset, int distance)
{
    m_offset = offset;
    m_distance = distance;
    m_atTop = false;
    restore();
    m_atTop = value() <= 0;
    rememberWords();
}

void ScrollAnchor::restore()
{
    if (m_layout.count() == 0 || m_atTop) {
        place(0);
    } else {
        m_unit = m_layout.unitAt(m_offset);
        const UnitLines& lines = m_layout.lines(m_unit);
        const int line = lines.lineOf(m_offset - m_layout.unit(m_unit).span.start);
        m_within = m_layout.spaceBefore(m_unit) + line * lines.pitch() - m_distance;
        // Lay out what stands between the top edge and that line before placing exactly.
        while (m_within < 0 && m_unit > 0) {
            --m_unit;
            m_layout.lines(m_unit);
            m_within += m_layout.geometry().height(m_unit);
        }
    }
    settle(false);
}

qint64 ScrollAnchor::value() const
{
    return m_layout.count() == 0 ? 0
                                 : m_layout.metrics().topMargin + m_layout.geometry().top(m_unit) + m_within;
}

qint64 ScrollAnchor::maximum() const
{
    const PageMetrics& metrics = m_layout.metrics();
    const qint64 content = metrics.topMargin + m_layout.geometry().total() + metrics.bottomMargin;
    return std::max<qint64>(0, content - m_viewportHeight);
}

qint64 ScrollAnchor::viewportY(int unit) const
{
    return m_layout.geometry().top(unit) - m_layout.geometry().top(m_unit) - m_within;
}

void ScrollAnchor::place(qint64 value)
{
    const qint64 y = value - m_layout.metrics().topMargin;
    m_unit = std::max(0, m_layout.geometry().indexAt(y));
    m_within = m_layout.count() == 0 ? 0 : y - m_layout.geometry().top(m_unit);
}

// Laying out changes heights, and with them the end: repeat until both agree.
void ScrollAnchor::settle(bool toEnd)
{
    constexpr int mostRounds = 16;
    for (int round = 0; round < mostRounds; ++round) {
        layOutVisible();
        const qint64 wanted = toEnd ? maximum() : std::clamp<qint64>(value(), 0, maximum());
        if (wanted == value())
            return;
        place(wanted);
    }
}

void ScrollAnchor::layOutVisible()
{
    if (m_layout.count() == 0) {
        m_end = 0;
        return;
    }
    const int estimated = m_layout.geometry().height(m_unit);
    m_layout.lines(m_unit);
    const int exact = m_layout.geometry().height(m_unit);
    if (exact != estimated && m_within > 0)
        m_within = m_within * exact / estimated;
    qint64 y = -m_within;
    for (m_end = m_unit; m_end < m_layout.count() && y < m_viewportHeight; ++m_end) {
        m_layout.lines(m_end);
        y += m_layout.geometry().height(m_end);
    }
    m_layout.release(m_unit, m_end);
}

void ScrollAnchor::rememberWords()
{
    for (int unit = m_unit; unit < m_end; ++unit) {
        const UnitLines* lines = m_layout.linesIfLaidOut(unit);
        const qint64 top = viewportY(unit) + m_layout.spaceBefore(unit);
        const qint64 hiddenHalves = -2 * top;
        const int line = hiddenHalves <= 0 ? 0 : int((hiddenHalves + lines->pitch()) / (2 * lines->pitch()));
        if (line >= lines->lineCount() || m_layout.unit(unit).block < 0)
            continue;
        m_offset = m_layout.unit(unit).span.start + lines->lineSpan(line).start;
        m_distance = int(top + line * lines->pitch());
        return;
    }
}

} // namespace tidemark::reader
