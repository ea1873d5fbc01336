// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace tidemark::timeline {

bool comesBefore(const EntrySet& entries, const Placed& left, const Placed& right)
{
    const Entry& one = entries.entry(left.entry);
    const Entry& other = entries.entry(right.entry);
    return std::tie(left.from, one.order, one.key) < std::tie(right.from, other.order, other.key);
}

std::vector<Placed> placedEntries(const PackContext& context, const std::vector<int>& lanes)
{
    std::vector<Placed> placed;
    for (const int lane : lanes) {
        for (const EntrySet::Slot& slot : context.entries.lane(lane)) {
            const double start = context.world(slot.start);
            placed.push_back(
                { slot.index, start, std::max(context.world(slot.end), start + context.theme.markSize) });
        }
    }
    if (lanes.size() > 1) {
        std::sort(placed.begin(), placed.end(), [&](const Placed& left, const Placed& right) {
            return comesBefore(context.entries, left, right);
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

namespace {

class FinishedStrip : public PackStrip {
public:
    explicit FinishedStrip(Packing packing)
        : m_packing(std::move(packing))
    {
    }
    Stretch aligned(const Stretch&) const override
    {
        constexpr double everywhere = std::numeric_limits<double>::infinity();
        return { -everywhere, everywhere };
    }
    void pack(Packing& packing, const Stretch&, const Stretch& known) const override
    {
        if (known.isEmpty())
            packing = m_packing;
    }

private:
    Packing m_packing;
};

} // namespace

PackPlan planOf(PackFrame frame, Packing packing)
{
    PackPlan plan { std::move(frame), {} };
    plan.strips.push_back(std::make_unique<FinishedStrip>(std::move(packing)));
    return plan;
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

} // namespace tidemark::timeline
