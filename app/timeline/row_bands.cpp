// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/row_bands.h"

#include "timeline/row_filler.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double headerHeight = 22;
constexpr double thinHeight = 20;
constexpr double bandGap = 8;
constexpr double mostSpare = 120;
constexpr int countedWishes = 1500; ///< with more entries the rows wanted are estimated

struct Wish {
    Band* band = nullptr;
    int rows = 1;
};

double gapOf(const std::vector<Band>& bands)
{
    return bands.empty() || bands.front().kind != BandKind::Line ? bandGap : 0;
}

double usedBy(const std::vector<Band>& bands)
{
    double used = rowAxis + 6;
    for (const Band& band : bands)
        used += band.header + (band.kind == BandKind::Full ? rowPitch : thinHeight) + bandGap;
    return used;
}

/// Less and less is shown of each lane until all have room.
void makeFit(std::vector<Band>& bands, const PackContext& context)
{
    if (usedBy(bands) <= context.crossLength)
        return;
    for (Band& band : bands) {
        band.kind = BandKind::Thin;
        band.header = 0;
    }
    if (usedBy(bands) <= context.crossLength)
        return;
    for (Band& band : bands)
        band.kind = BandKind::Line;
}

std::vector<Band> startingBands(const PackContext& context)
{
    std::vector<Band> bands;
    for (const int lane : bandLanes(context)) {
        Band band;
        band.lane = lane;
        band.kind = kindOf(context, lane);
        // Chips stand beside the name, so that they take no row.
        band.header = band.kind == BandKind::Full ? headerHeight : 0;
        bands.push_back(band);
    }
    makeFit(bands, context);
    return bands;
}

bool isDense(const PackContext& context, const Band& band, int rows)
{
    return Crowd(context, { band.lane }).isDense(10 * rows * context.mainLength / 150);
}

int rowsWanted(const PackContext& context, const Band& band, int most)
{
    const Crowd crowd(context, { band.lane });
    const double world = std::max(1.0, context.world(context.entries.end()));
    if (context.entries.datedCount() > countedWishes || world > 40 * context.mainLength) {
        constexpr double usualLabel = 200;
        const double atOnce = 2 * crowd.total() * usualLabel / std::max(world, context.mainLength);
        return std::clamp(static_cast<int>(std::ceil(atOnce)) + 1, 1, most);
    }
    int wanted = 1;
    const RowFiller filler(context, crowd, most, context.detail != Detail::Marks, 4 * most);
    for (const RowPlace& place : filler.fill(context.worldFrom, context.worldTo))
        wanted = std::max(wanted, place.row + 1);
    return wanted;
}

// Smallest wishes first: who asks for less than an even share leaves the rest to the others.
void shareRows(std::vector<Wish>& wishes, int available)
{
    std::stable_sort(wishes.begin(), wishes.end(),
        [](const Wish& left, const Wish& right) { return left.rows < right.rows; });
    int left = static_cast<int>(wishes.size());
    for (const Wish& wish : wishes) {
        wish.band->rows = std::max(1, std::min(wish.rows, available / left));
        available -= wish.band->rows;
        --left;
    }
}

void giveRows(std::vector<Band>& bands, const PackContext& context)
{
    std::vector<Wish> wishes;
    for (Band& band : bands) {
        if (band.kind == BandKind::Full)
            wishes.push_back({ &band, 1 });
    }
    if (wishes.empty())
        return;
    const int full = static_cast<int>(wishes.size());
    const int available = full + static_cast<int>((context.crossLength - usedBy(bands)) / rowPitch);
    const int even = std::max(1, available / full);
    for (Wish& wish : wishes) {
        wish.band->dense = isDense(context, *wish.band, even);
        wish.rows = wish.band->dense ? even : rowsWanted(context, *wish.band, available);
    }
    shareRows(wishes, available);
}

/// Height left over goes to the bands with words, which look less cramped then.
double spareFor(const std::vector<Band>& bands, const PackContext& context)
{
    double left = context.crossLength - usedBy(bands);
    int full = 0;
    for (const Band& band : bands) {
        full += band.kind == BandKind::Full ? 1 : 0;
        left -= (band.rows - 1) * rowPitch;
    }
    return full == 0 ? 0 : std::clamp(left / full, 0.0, mostSpare);
}

} // namespace

std::vector<int> bandLanes(const PackContext& context)
{
    std::vector<int> lanes = allLanes(context.entries);
    if (!context.laneBands)
        std::erase_if(lanes, [&](int lane) { return context.entries.lane(lane).empty(); });
    return lanes;
}

BandKind kindOf(const PackContext& context, int lane)
{
    const bool collapsed = context.entries.lanes()[static_cast<size_t>(lane)].collapsed;
    return collapsed || context.entries.lane(lane).empty() ? BandKind::Thin : BandKind::Full;
}

std::vector<Band> rowBands(const PackContext& context)
{
    std::vector<Band> bands = startingBands(context);
    giveRows(bands, context);
    const double spare = spareFor(bands, context);
    const double gap = gapOf(bands);
    double cross = rowAxis + gap / 2;
    const double line = (context.crossLength - rowAxis) / std::max(1.0, double(bands.size()));
    for (Band& band : bands) {
        band.cross = cross;
        band.height = band.kind == BandKind::Full ? band.header + band.rows * rowPitch + spare
            : band.kind == BandKind::Thin         ? thinHeight
                                                  : line;
        cross += band.height + gap;
    }
    return bands;
}

} // namespace tidemark::timeline
