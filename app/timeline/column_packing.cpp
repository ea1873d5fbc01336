// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/occupancy.h"
#include "timeline/packing.h"
#include "timeline/text_columns.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double trackZoneStart = 10; ///< from the axis line to the first track
constexpr double leaderRoom = 30;
constexpr double rightMargin = 10;
constexpr double narrowestColumn = 300;
constexpr double widestText = 560;
constexpr int mostTracks = 8;

double axisPosition(const PackContext& context)
{
    return std::ceil(context.majorTicks.width(u"−0000 Q0")) + 12;
}

/// The largest number of entries beginning within `length` world pixels of each other.
int mostWithin(const PackContext& context, const std::vector<Placed>& placed, double length)
{
    size_t first = 0;
    size_t most = 0;
    for (size_t last = 0; last < placed.size(); ++last) {
        while (placed[last].from - placed[first].from > length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return context.wholeSet() ? static_cast<int>(most) : static_cast<int>(placed.size());
}

int columnCount(const PackContext& context, double available)
{
    int lanes = 0;
    for (const int lane : allLanes(context.entries))
        lanes += context.entries.lane(lane).empty() ? 0 : 1;
    const int possible = std::clamp(static_cast<int>(available / narrowestColumn), 1, std::max(1, lanes));
    if (possible == 1)
        return 1;
    if (!context.wholeSet())
        return possible;
    const std::vector<Placed> placed = placedEntries(context, allLanes(context.entries));
    return mostWithin(context, placed, 240) * 46 <= 240 ? 1 : possible;
}

/// Lanes dealt to columns in order, so that each column holds about the same number of lanes that have
/// entries.
std::vector<std::vector<int>> lanesOfColumns(const PackContext& context, int columns)
{
    std::vector<int> occupied;
    for (const int lane : allLanes(context.entries)) {
        if (!context.entries.lane(lane).empty())
            occupied.push_back(lane);
    }
    std::vector<std::vector<int>> dealt(static_cast<size_t>(columns));
    for (size_t i = 0; i < occupied.size(); ++i)
        dealt[i * static_cast<size_t>(columns) / occupied.size()].push_back(occupied[i]);
    return dealt;
}

bool isDense(const PackContext& context, const std::vector<int>& lanes)
{
    int count = 0;
    for (const int lane : lanes)
        count += static_cast<int>(context.entries.lane(lane).size());
    const double world = std::max(1.0, context.world(context.entries.end()));
    const double inView = count * std::min(1.0, context.mainLength / world);
    return inView > mostTracks * context.mainLength / (context.theme.markSize + 3);
}

/// Bars first-fit into tracks; returns the number of tracks used. What finds no track has no bar.
int packTracks(
    Packing& packing, const PackContext& context, const std::vector<Placed>& placed, double cross, int limit)
{
    Occupancy tracks(limit);
    int used = 0;
    for (const Placed& item : placed) {
        const int track = tracks.takeFirst(item.from, item.to + 2);
        if (track < 0)
            continue;
        used = std::max(used, track + 1);
        const double at = cross + track * context.theme.trackPitch;
        packing.bars.push_back(barBox(context, item, at, context.theme.trackThickness));
    }
    return used;
}

void packColumn(
    Packing& packing, const PackContext& context, const std::vector<int>& lanes, double cross, double width)
{
    const int limit = std::clamp(static_cast<int>(width * 0.3 / context.theme.trackPitch), 2, mostTracks);
    TextColumn column;
    column.lane = lanes.size() == 1 ? lanes.front() : -1;
    const bool dense = isDense(context, lanes);
    std::vector<Placed> placed;
    int tracks = limit;
    if (dense) {
        appendDensity(packing, context, lanes, cross, limit * context.theme.trackPitch - 4);
    } else {
        placed = placedEntries(context, lanes);
        tracks = packTracks(packing, context, placed, cross, limit);
        if (!context.wholeSet())
            tracks = limit;
    }
    column.cross = cross + tracks * context.theme.trackPitch + leaderRoom;
    column.width = std::min(widestText, cross + width - column.cross);
    column.leaderCross = cross + tracks * context.theme.trackPitch - 4;
    if (dense)
        appendCountChips(packing, context, lanes, column);
    else
        appendTexts(packing, context, placed, column);
}

} // namespace

Packing packColumns(const PackContext& context)
{
    Packing packing;
    packing.axis = axisPosition(context);
    if (context.entries.datedCount() == 0)
        return packing;
    const double start = packing.axis + trackZoneStart;
    const double available = std::max(120.0, context.crossLength - start - rightMargin);
    const int columns = columnCount(context, available);
    const double width = (available - (columns - 1) * 16) / columns;
    double cross = start;
    for (const std::vector<int>& lanes : lanesOfColumns(context, columns)) {
        packColumn(packing, context, lanes, cross, width);
        cross += width + 16;
    }
    return packing;
}

} // namespace tidemark::timeline
