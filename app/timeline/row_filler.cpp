// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/row_filler.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double beside = 1; ///< between a bar and words after it
constexpr double betweenWords = 6;
constexpr double betweenBars = 2;
constexpr double wordRoom = longestRowLabel + 2 * labelPadding + betweenWords + beside + 3;
constexpr qint64 cellsOfShortTile = 22;
constexpr double shortTile = cellsOfShortTile * cellSize;
static_assert(shortTile >= Crowd::shortLength + wordRoom);

qint64 tileAt(double main, double tile)
{
    return static_cast<qint64>(std::floor(main / tile));
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

qint64 evenBelow(qint64 tile)
{
    return tile & ~qint64(1);
}

qint64 evenAbove(qint64 tile)
{
    return evenBelow(tile + 1);
}

/// Places for an entry's words, best first: on its bar, after it, before it; with the room each has.
struct WordPlace {
    enum Side { Inside, After, Before } side;
    double room;
};

std::array<WordPlace, 3> wordPlaces(const PackContext& context, const Placed& bar)
{
    return { WordPlace { WordPlace::Inside, bar.to - bar.from - 12 },
        WordPlace { WordPlace::After, context.worldTo - bar.to - beside },
        WordPlace { WordPlace::Before, bar.from - beside - context.worldFrom } };
}

double wordsFrom(const Placed& bar, const WordPlace& place, double length)
{
    if (place.side == WordPlace::Inside)
        return bar.from + 4;
    return place.side == WordPlace::After ? bar.to + beside : bar.from - beside - length;
}

} // namespace

RowFiller::RowFiller(const PackContext& context, const Crowd& crowd, int rows, bool words, int mostInCell)
    : m_context(context)
    , m_crowd(crowd)
    , m_rows(rows)
    , m_words(words)
    , m_mostInCell(mostInCell)
{
    // Long bars come first; they leave some rows to the short ones.
    const int kept = static_cast<int>(std::ceil(rows * crowd.shareOfShort() / 2));
    m_rowsForLong = std::max(1, rows - kept);
}

// Each tier must be complete wherever a shorter one looks.
std::vector<RowFiller::Zone> RowFiller::zones(double from, double to) const
{
    std::vector<Zone> found;
    const auto add = [&](int tier, double tile) {
        Zone zone { tier, tile, evenBelow(tileAt(from, tile) - 1), evenAbove(tileAt(to, tile) + 1) };
        // Only near the end of time do words stand before their bars, where an even tile may meet another.
        if (double(zone.last + 2) * tile > m_context.worldTo)
            zone.first -= 2;
        from = std::min(from, double(zone.first) * tile - wordRoom);
        to = std::max(to, double(zone.last + 2) * tile);
        found.push_back(zone);
    };
    if (m_crowd.shortTier() >= 0)
        add(m_crowd.shortTier(), shortTile);
    for (int tier = m_crowd.shortTier() + 1; tier < EntrySet::tierCount; ++tier) {
        if (m_crowd.hasTier(tier))
            add(tier, m_crowd.longest(tier) + wordRoom);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

bool RowFiller::isDenseCell(qint64 cell, int total) const
{
    return total > m_mostInCell
        && m_crowd.countShort(double(cell) * cellSize, double(cell + 1) * cellSize) > m_mostInCell;
}

void RowFiller::add(const Zone& zone, qint64 tile, const EntrySet::Slot& slot, Tiles& tiles) const
{
    const double start = m_context.world(slot.start);
    tiles[static_cast<size_t>(tile - zone.first)].push_back(
        { slot.index, start, std::max(m_context.world(slot.end), start + m_context.theme.markSize) });
}

void RowFiller::gatherShort(const Zone& zone, Tiles& tiles) const
{
    m_crowd.visitCells(
        double(zone.first) * zone.tile, double(zone.last + 1) * zone.tile, [&](qint64 cell, int total) {
            const qint64 tile = floorDivide(cell, cellsOfShortTile);
            if (!isDenseCell(cell, total))
                m_crowd.visitShort(cell, [&](const EntrySet::Slot& slot) { add(zone, tile, slot, tiles); });
        });
}

// Of each quarter of a tile the first few will do: more cannot find a row.
void RowFiller::gatherLong(const Zone& zone, int lane, Tiles& tiles) const
{
    const auto slots = m_context.entries.lane(lane);
    const auto positions = m_context.entries.tier(lane, zone.tier);
    const auto slotAt
        = [&](auto position) -> const EntrySet::Slot& { return slots[static_cast<size_t>(*position)]; };
    const auto firstFrom = [&](auto from, double main) {
        const Instant instant = m_context.instant(main);
        return std::partition_point(from, positions.end(),
            [&](int position) { return slots[static_cast<size_t>(position)].start < instant; });
    };
    const double quarter = zone.tile / 4;
    const auto end = firstFrom(positions.begin(), double(zone.last + 1) * zone.tile);
    auto at = firstFrom(positions.begin(), double(zone.first) * zone.tile);
    while (at < end) {
        const qint64 index = m_crowd.pieceOf(slotAt(at).start, quarter);
        const auto next = std::max(at + 1, firstFrom(at, double(index + 1) * quarter));
        const auto some = std::min(at + m_rows, next);
        for (; at < some; ++at)
            add(zone, std::clamp(floorDivide(index, 4), zone.first, zone.last), slotAt(at), tiles);
        at = next;
    }
}

RowFiller::Tiles RowFiller::tilesOf(const Zone& zone) const
{
    Tiles tiles(static_cast<size_t>(zone.last - zone.first + 1));
    if (zone.tier == m_crowd.shortTier()) {
        gatherShort(zone, tiles);
    } else {
        for (const int lane : m_crowd.lanes())
            gatherLong(zone, lane, tiles);
    }
    const auto earlier = [&](const Placed& left, const Placed& right) {
        return comesBefore(m_context.entries, left, right);
    };
    for (std::vector<Placed>& tile : tiles) {
        if (!std::is_sorted(tile.begin(), tile.end(), earlier))
            std::sort(tile.begin(), tile.end(), earlier);
    }
    return tiles;
}

// Words that fit nowhere whole are shortened where there is the most room, never run out of the picture.
void RowFiller::writeBeside(RowPlace& place) const
{
    place.textLength = labelWidth(m_context.labelWidths.of(place.bar.entry));
    const auto places = wordPlaces(m_context, place.bar);
    auto best = std::find_if(
        places.begin(), places.end(), [&](const WordPlace& one) { return one.room >= place.textLength; });
    if (best == places.end()) {
        best = std::max_element(places.begin(), places.end(),
            [](const WordPlace& left, const WordPlace& right) { return left.room < right.room; });
        const QString& title = m_context.entries.entry(place.bar.entry).title;
        const QString shortened = m_context.labels.elided(title, best->room - labelWidth(0));
        place.textLength = labelWidth(m_context.labels.width(shortened));
    }
    place.textFrom = wordsFrom(place.bar, *best, place.textLength);
}

std::optional<RowPlace> RowFiller::place(Occupancy& taken, const Placed& bar, int most) const
{
    RowPlace place { bar, 0, 0, -1 };
    if (m_words) {
        writeBeside(place);
        place.row = taken.takeFirst(place.from(), place.to() + betweenWords, most);
    }
    if (place.row < 0) {
        place.textLength = 0;
        place.row = taken.takeFirst(bar.from, bar.to + betweenBars, most);
    }
    return place.row < 0 ? std::nullopt : std::optional(place);
}

std::vector<RowPlace> RowFiller::fill(double from, double to) const
{
    Occupancy taken(m_rows);
    std::vector<RowPlace> places;
    for (const Zone& zone : zones(from, to)) {
        const Tiles tiles = tilesOf(zone);
        const int most = zone.tier == m_crowd.shortTier() ? m_rows : m_rowsForLong;
        for (const size_t parity : { size_t(0), size_t(1) }) {
            for (size_t tile = parity; tile < tiles.size(); tile += 2) {
                for (const Placed& bar : tiles[tile]) {
                    const auto found = place(taken, bar, most);
                    if (found && found->touches(from, to))
                        places.push_back(*found);
                }
            }
        }
    }
    return places;
}

} // namespace tidemark::timeline
