// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lane_columns.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr int wholeSetLimit = 1500;
constexpr double narrowestCards = 300;
constexpr double widestUsual = 440;
constexpr double besideWords = 96; ///< bars, leaders and margins of a column
constexpr double narrowestWords = 100;
constexpr double narrowestShared = 170; ///< the words of all lanes, with their leaders
constexpr double narrowestTracks = 30; ///< two bars side by side
constexpr double narrowestThin = 14;
constexpr double narrowestName = 24;
constexpr double thinWidth = 46;
constexpr double sharedGap = 16;
constexpr double laneGap = 10;
constexpr double thinGap = 6; ///< between lanes whose words stand elsewhere

/// The largest number of entries beginning within `length` world pixels of each other.
int mostWithin(const std::vector<Placed>& placed, double length)
{
    size_t first = 0;
    size_t most = 0;
    for (size_t last = 0; last < placed.size(); ++last) {
        while (placed[last].from - placed[first].from > length)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

std::vector<int> occupiedLanes(const EntrySet& entries)
{
    std::vector<int> lanes = allLanes(entries);
    std::erase_if(lanes, [&](int lane) { return entries.lane(lane).empty(); });
    return lanes;
}

/// Wide enough for the longest title on one line, within reason: many columns of shortened words help nobody.
double columnWidth(const PackContext& context)
{
    if (!isPackedWhole(context.entries))
        return narrowestCards;
    double longest = 0;
    for (const Entry& entry : context.entries.entries())
        longest = std::max(longest, context.titles.width(entry.title));
    return std::clamp(besideWords + textPadding + longest, narrowestCards, widestUsual);
}

int columnCount(const PackContext& context, int lanes, double available)
{
    const int possible
        = std::clamp(static_cast<int>(available / columnWidth(context)), 1, std::max(1, lanes));
    if (possible == 1 || !isPackedWhole(context.entries))
        return possible;
    const std::vector<Placed> placed = placedEntries(context, allLanes(context.entries));
    return mostWithin(placed, 240) * 46 <= 240 ? 1 : possible;
}

void lineUp(std::vector<LaneColumn>& columns, double cross, double gap)
{
    for (LaneColumn& column : columns) {
        column.cross = cross;
        cross += column.width + gap;
    }
}

/// All alike: marks, or no more than density where even those have no room.
void squeeze(std::vector<LaneColumn>& columns, double cross, double available)
{
    const double share = available / double(columns.size());
    const bool marks = share - laneGap / 2 >= narrowestThin;
    const double gap = marks ? laneGap / 2 : 0;
    for (LaneColumn& column : columns) {
        column.kind = marks ? BandKind::Thin : BandKind::Line;
        column.width = share - gap;
    }
    lineUp(columns, cross, gap);
}

} // namespace

bool isPackedWhole(const EntrySet& entries)
{
    return entries.datedCount() <= wholeSetLimit;
}

std::vector<LaneColumn> columnsByLane(const PackContext& context, double cross, double available)
{
    std::vector<LaneColumn> columns;
    int full = 0;
    double left = available;
    for (const int lane : bandLanes(context)) {
        columns.push_back({ { lane }, kindOf(context, lane), 0, thinWidth });
        const bool isFull = columns.back().kind == BandKind::Full;
        full += isFull ? 1 : 0;
        left -= laneGap + (isFull ? 0 : thinWidth);
    }
    const double share = full > 0 ? left / full : left;
    if (share < (full > 0 ? narrowestWords : 0)) {
        squeeze(columns, cross, available);
        return columns;
    }
    for (LaneColumn& column : columns)
        column.width = column.kind == BandKind::Full ? share : thinWidth;
    lineUp(columns, cross, laneGap);
    return columns;
}

std::optional<LanesBesideWords> lanesBesideWords(const PackContext& context, double cross, double available)
{
    const std::vector<int> lanes = bandLanes(context);
    const auto isFull = [&](int lane) { return kindOf(context, lane) == BandKind::Full; };
    const auto full = std::count_if(lanes.begin(), lanes.end(), isFull);
    const double thin = double(lanes.size() - size_t(full)) * (thinWidth + laneGap);
    const bool haveRoom = full > 0 && (available - thin) / double(full) - laneGap >= narrowestWords;
    if (full == 0 || haveRoom || !isPackedWhole(context.entries))
        return std::nullopt;
    const double share = (available - narrowestShared) / double(lanes.size()) - thinGap;
    if (share < narrowestTracks)
        return std::nullopt;
    LanesBesideWords result;
    for (const int lane : lanes)
        result.lanes.push_back({ { lane }, kindOf(context, lane), 0, std::min(thinWidth, share) });
    lineUp(result.lanes, cross, thinGap);
    const double end = result.lanes.back().cross + result.lanes.back().width + sharedGap;
    result.words = { lanes, BandKind::Full, end, cross + available - end };
    return result;
}

std::vector<LaneColumn> sharedColumns(const PackContext& context, double cross, double available)
{
    const std::vector<int> lanes = occupiedLanes(context.entries);
    const int count = columnCount(context, static_cast<int>(lanes.size()), available);
    std::vector<LaneColumn> columns(static_cast<size_t>(count));
    for (LaneColumn& column : columns)
        column.width = (available - (count - 1) * sharedGap) / count;
    // About the same number of lanes to each.
    for (size_t i = 0; i < lanes.size(); ++i)
        columns[i * columns.size() / lanes.size()].lanes.push_back(lanes[i]);
    std::erase_if(columns, [](const LaneColumn& column) { return column.lanes.empty(); });
    lineUp(columns, cross, sharedGap);
    return columns;
}

std::vector<LaneBand> bandsOf(const PackContext& context, const std::vector<LaneColumn>& columns)
{
    std::vector<LaneBand> bands;
    for (const LaneColumn& column : columns) {
        LaneBand band;
        band.lane = column.lanes.front();
        band.name = context.entries.lanes()[static_cast<size_t>(band.lane)].name;
        band.rect = QRectF(column.cross, 0, column.width, context.mainLength);
        if (!band.name.isEmpty() && column.width >= narrowestName) {
            band.name = context.details.elided(band.name, column.width - 2 * labelPadding);
            const double width = std::min(column.width, labelWidth(context.details.width(band.name)));
            band.nameRect = QRectF(column.cross, 3, width, bandHeader - 6);
        }
        band.wordless = column.kind != BandKind::Full;
        bands.push_back(band);
    }
    return bands;
}

} // namespace tidemark::timeline
