// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/packing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tidemark::timeline {

bool PackContext::wholeSet() const
{
    return from <= world(entries.start()) && to >= world(entries.end());
}

std::vector<Placed> placedEntries(const PackContext& context, const std::vector<int>& lanes)
{
    std::vector<Placed> placed;
    const Instant from = context.instant(context.from - context.theme.markSize);
    const Instant to = context.instant(context.to);
    for (const int lane : lanes) {
        context.entries.visit(lane, from, to, [&](const EntrySet::Slot& slot) {
            const double start = context.world(slot.start);
            placed.push_back(
                { slot.index, start, std::max(context.world(slot.end), start + context.theme.markSize) });
        });
    }
    if (lanes.size() > 1) {
        std::sort(placed.begin(), placed.end(), [&](const Placed& left, const Placed& right) {
            return left.from != right.from
                ? left.from < right.from
                : context.entries.entry(left.entry).key < context.entries.entry(right.entry).key;
        });
    }
    return placed;
}

std::vector<int> allLanes(const EntrySet& entries)
{
    std::vector<int> lanes(entries.lanes().size());
    std::iota(lanes.begin(), lanes.end(), 0);
    return lanes;
}

QRectF boxOf(Orientation orientation, double main, double cross, double mainLength, double crossLength)
{
    return orientation == Orientation::Horizontal ? QRectF(main, cross, mainLength, crossLength)
                                                  : QRectF(cross, main, crossLength, mainLength);
}

BarBox barBox(const PackContext& context, const Placed& placed, double cross, double thickness)
{
    const Extent& extent = context.entries.extent(placed.entry);
    BarBox bar;
    bar.entry = placed.entry;
    bar.rect = boxOf(context.orientation, placed.from, cross, placed.to - placed.from, thickness);
    bar.category = context.entries.entry(placed.entry).category;
    bar.tint = context.entries.entry(placed.entry).tint;
    const double shortest = context.theme.markSize * (extent.vague ? 1.7 : 1.0);
    bar.mark = extent.days() * context.pixelsPerDay <= shortest && !extent.openStart && !extent.openEnd;
    bar.vague = extent.vague;
    bar.fadedStart = extent.approximateStart;
    bar.fadedEnd = extent.approximateEnd;
    bar.arrowStart = extent.openStart;
    bar.arrowEnd = extent.openEnd;
    return bar;
}

double labelWidth(double textWidth)
{
    return std::ceil(textWidth) + 2 * labelPadding;
}

Chip makeChip(const PackContext& context, int count, double cellFrom, double cellLength)
{
    Chip chip;
    chip.count = count;
    chip.text = context.words.more(count);
    chip.from = context.instant(cellFrom);
    chip.to = context.instant(cellFrom + cellLength);
    return chip;
}

void appendDensity(Packing& packing, const PackContext& context, const std::vector<int>& lanes, double cross,
    double crossLength)
{
    constexpr double step = 3;
    const double first = std::floor(context.from / step) * step;
    std::vector<DensityColumn> columns;
    int highest = 1;
    for (double at = first; at < context.to; at += step) {
        DensityColumn column;
        column.lane = lanes.front();
        column.category = context.entries.lanes()[static_cast<size_t>(lanes.front())].category;
        column.from = context.instant(at);
        column.to = context.instant(at + step);
        for (const int lane : lanes)
            column.count += context.entries.countStarting(lane, column.from, column.to);
        column.rect = boxOf(context.orientation, at, cross, step, crossLength);
        highest = std::max(highest, column.count);
        if (column.count > 0)
            columns.push_back(column);
    }
    for (DensityColumn& column : columns) {
        const double length = std::max(2.0, crossLength * std::sqrt(double(column.count) / highest));
        const bool upwards = context.orientation == Orientation::Horizontal;
        const double base = upwards ? cross + crossLength - length : cross;
        column.rect = boxOf(context.orientation, context.world(column.from), base, step, length);
        packing.columns.push_back(column);
    }
}

} // namespace tidemark::timeline
