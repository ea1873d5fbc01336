// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/search_marks.h"

#include <QPainter>
#include <QRegion>

namespace tidemark::timeline_view {

namespace {

constexpr double faded = 0.3;
constexpr double frameGap = 1.5;
constexpr double cornerRadius = 6;

/// What keeps its full ink: words of the axis and of lanes, counts, and the entries found.
QRegion unfaded(const timeline::Layout& layout, const auto& isMatch)
{
    QRegion region;
    const auto add = [&region](const QRectF& rect) {
        if (!rect.isEmpty())
            region += rect.adjusted(-2, -2, 2, 2).toAlignedRect();
    };
    for (const timeline::TickBox& tick : layout.ticks)
        add(tick.textRect);
    for (const timeline::LaneBand& band : layout.bands)
        add(band.nameRect);
    for (const timeline::Chip& chip : layout.chips)
        add(chip.rect);
    add(layout.undatedHeadingRect);
    for (const timeline::BarBox& bar : layout.bars) {
        if (isMatch(bar.entry))
            add(bar.rect);
    }
    for (const timeline::TextBox& text : layout.texts) {
        if (isMatch(text.entry))
            add(text.rect);
    }
    return region;
}

} // namespace

void paintSearched(QPainter& painter, const timeline::Layout& layout, const timeline::Theme& theme,
    const timeline::Emphasis& emphasis, const timeline::EntrySet& entries,
    const QSet<timeline::EntryKey>& matches)
{
    const auto isMatch = [&](int entry) { return matches.contains(entries.entry(entry).key); };
    painter.save();
    painter.fillRect(QRectF(QPointF(), layout.size), theme.background);
    painter.setOpacity(faded);
    timeline::paint(painter, layout, theme, emphasis);
    painter.setOpacity(1);
    painter.setClipRegion(unfaded(layout, isMatch), Qt::IntersectClip);
    timeline::paint(painter, layout, theme, emphasis);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.selection, 1.5));
    for (const timeline::TextBox& text : layout.texts) {
        if (isMatch(text.entry) && text.entry != emphasis.selected)
            painter.drawRoundedRect(
                text.rect.adjusted(-frameGap, -frameGap, frameGap, frameGap), cornerRadius, cornerRadius);
    }
}

} // namespace tidemark::timeline_view
