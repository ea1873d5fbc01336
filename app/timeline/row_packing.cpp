// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/occupancy.h"
#include "timeline/packing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace tidemark::timeline {

namespace {

constexpr double rowPitch = 25;
constexpr double headerHeight = 22;
constexpr double axisHeight = 40;
constexpr double chipCell = 150;
constexpr double longestLabel = 340;
constexpr double barThickness = 9;
constexpr double bandGap = 8;

/// An entry with the words that would stand beside it.
struct Candidate {
    Placed placed;
    QString title;
    double textFrom = 0;
    double textLength = 0;

    double from(bool withWords) const { return withWords ? std::min(placed.from, textFrom) : placed.from; }
    double to(bool withWords) const
    {
        return withWords ? std::max(placed.to, textFrom + textLength) : placed.to;
    }
};

struct Band {
    int lane = 0;
    int wantedRows = 0;
    int rows = 0;
    bool dense = false;
    double cross = 0;
    double height = 0;
};

double headerOf(const PackContext& context, int lane)
{
    return context.entries.lanes()[static_cast<size_t>(lane)].name.isEmpty() ? 0 : headerHeight;
}

/// Places for an entry's words, best first: on its bar, after it, before it; with the room each has.
struct WordPlace {
    enum Side { Inside, After, Before } side;
    double room;
};

std::array<WordPlace, 3> wordPlaces(const PackContext& context, const Placed& placed)
{
    return { WordPlace { WordPlace::Inside, placed.to - placed.from - 12 },
        WordPlace { WordPlace::After, context.worldTo - placed.to - 1 },
        WordPlace { WordPlace::Before, placed.from - 1 - context.worldFrom } };
}

double wordsFrom(const Placed& placed, const WordPlace& place, double length)
{
    if (place.side == WordPlace::Inside)
        return placed.from + 4;
    return place.side == WordPlace::After ? placed.to + 1 : placed.from - 1 - length;
}

// Words that fit nowhere whole are shortened where there is the most room, never run out of the picture.
Candidate candidateFor(const PackContext& context, const Placed& placed)
{
    Candidate candidate { placed, {}, 0, 0 };
    if (context.detail == Detail::Marks)
        return candidate;
    const QString& title = context.entries.entry(placed.entry).title;
    const auto write = [&](double longest) {
        candidate.title = context.labels.elided(title, longest);
        candidate.textLength = labelWidth(context.labels.width(candidate.title));
    };
    write(longestLabel);
    const auto places = wordPlaces(context, placed);
    auto place = std::find_if(
        places.begin(), places.end(), [&](const WordPlace& one) { return one.room >= candidate.textLength; });
    if (place == places.end()) {
        place = std::max_element(places.begin(), places.end(),
            [](const WordPlace& left, const WordPlace& right) { return left.room < right.room; });
        write(place->room - labelWidth(0));
    }
    candidate.textFrom = wordsFrom(placed, *place, candidate.textLength);
    return candidate;
}

std::vector<Candidate> candidatesOf(const PackContext& context, int lane)
{
    std::vector<Candidate> candidates;
    for (const Placed& placed : placedEntries(context, { lane }))
        candidates.push_back(candidateFor(context, placed));
    return candidates;
}

// On a page, the order must not hang on where the page begins: long bars first, then by key.
void orderForPage(std::vector<Candidate>& candidates)
{
    const auto rank = [](const Candidate& candidate) {
        const int size = static_cast<int>(std::log2(candidate.placed.to - candidate.placed.from) / 2);
        const auto scattered = static_cast<std::uint32_t>(candidate.placed.entry) * 2654435761U;
        return std::pair { -size, scattered };
    };
    std::sort(candidates.begin(), candidates.end(),
        [&](const Candidate& left, const Candidate& right) { return rank(left) < rank(right); });
}

bool isDense(const PackContext& context, int lane, int rows)
{
    const double world = std::max(1.0, context.world(context.entries.end()));
    const double inView
        = double(context.entries.lane(lane).size()) * std::min(1.0, context.mainLength / world);
    return inView > 10 * rows * context.mainLength / 150;
}

int rowsNeeded(const PackContext& context, int lane, int limit)
{
    Occupancy rows(limit);
    int needed = 0;
    for (const Candidate& candidate : candidatesOf(context, lane)) {
        const int row = rows.takeFirst(candidate.from(true), candidate.to(true) + 6);
        if (row < 0)
            return limit;
        needed = std::max(needed, row + 1);
    }
    return needed;
}

// Smallest wishes first: who asks for less than an even share leaves the rest to the others.
void shareRows(std::vector<Band>& bands, int available)
{
    std::vector<Band*> order;
    for (Band& band : bands)
        order.push_back(&band);
    std::stable_sort(order.begin(), order.end(),
        [](const Band* left, const Band* right) { return left->wantedRows < right->wantedRows; });
    int left = static_cast<int>(order.size());
    for (Band* band : order) {
        band->rows = std::max(1, std::min(band->wantedRows, available / left));
        available -= band->rows;
        --left;
    }
}

std::vector<Band> occupiedBands(const PackContext& context)
{
    std::vector<Band> bands;
    for (const int lane : allLanes(context.entries)) {
        if (!context.entries.lane(lane).empty())
            bands.push_back({ lane, 0, 0, false, 0, headerOf(context, lane) });
    }
    return bands;
}

void wishForRows(std::vector<Band>& bands, const PackContext& context, int available)
{
    const int even = std::max(1, available / std::max(1, static_cast<int>(bands.size())));
    for (Band& band : bands) {
        band.dense = isDense(context, band.lane, even);
        band.wantedRows = band.dense ? even : rowsNeeded(context, band.lane, available);
    }
}

std::vector<Band> bandsFor(const PackContext& context)
{
    std::vector<Band> bands = occupiedBands(context);
    double used = axisHeight + 6;
    for (const Band& band : bands)
        used += band.height + bandGap;
    const int available
        = std::max(static_cast<int>(bands.size()), static_cast<int>((context.crossLength - used) / rowPitch));
    wishForRows(bands, context, available);
    shareRows(bands, available);
    for (const Band& band : bands)
        used += band.rows * rowPitch;
    const double spare
        = std::clamp((context.crossLength - used) / std::max(1.0, double(bands.size())), 0.0, 120.0);
    double cross = axisHeight + bandGap / 2;
    for (Band& band : bands) {
        band.height += band.rows * rowPitch + spare;
        band.cross = cross;
        cross += band.height + bandGap;
    }
    return bands;
}

void appendRow(
    Packing& packing, const PackContext& context, const Candidate& candidate, double cross, bool withWords)
{
    packing.bars.push_back(
        barBox(context, candidate.placed, cross + (rowPitch - barThickness) / 2, barThickness));
    const bool inside
        = candidate.textFrom >= candidate.placed.from && candidate.textFrom < candidate.placed.to;
    if (withWords && inside)
        packing.bars.back().rect = QRectF(
            candidate.placed.from, cross + 1.5, candidate.placed.to - candidate.placed.from, rowPitch - 3);
    packing.bars.back().backdrop = withWords && inside;
    if (!withWords)
        return;
    TextBox text;
    text.entry = candidate.placed.entry;
    text.category = context.entries.entry(text.entry).category;
    text.tint = context.entries.entry(text.entry).tint;
    text.titleLines = { candidate.title };
    text.rect
        = QRectF(candidate.textFrom, cross + (rowPitch - labelHeight) / 2, candidate.textLength, labelHeight);
    packing.texts.push_back(text);
}

void appendChips(
    Packing& packing, const PackContext& context, const std::map<int, int>& hidden, const Band& band)
{
    for (const auto& [cell, count] : hidden) {
        Chip chip = makeChip(context, count, cell * chipCell, chipCell);
        chip.lane = band.lane;
        const double width = std::min(chipCell - 6, labelWidth(context.details.width(chip.text)) + 6);
        const double cross = band.cross + band.height - rowPitch;
        chip.rect = QRectF(
            cell * chipCell + (chipCell - width) / 2, cross + (rowPitch - chipHeight) / 2, width, chipHeight);
        packing.chips.push_back(chip);
    }
}

/// Fills the band's rows; what finds no room is counted by cell. False when something found none.
std::map<int, int> fillRows(Packing& packing, const PackContext& context, const Band& band, int rows)
{
    std::map<int, int> hidden;
    std::vector<Candidate> candidates = candidatesOf(context, band.lane);
    if (!context.wholeSet())
        orderForPage(candidates);
    Occupancy taken(rows);
    const double top = band.cross + headerOf(context, band.lane);
    std::vector<const Candidate*> wordless;
    for (const Candidate& candidate : candidates) {
        const bool words = candidate.textLength > 0;
        const int row = taken.takeFirst(candidate.from(words), candidate.to(words) + 6);
        if (row >= 0)
            appendRow(packing, context, candidate, top + row * rowPitch, words);
        else
            wordless.push_back(&candidate);
    }
    for (const Candidate* candidate : wordless) {
        const int row = taken.takeFirst(candidate->from(false), candidate->to(false) + 2);
        if (row >= 0)
            appendRow(packing, context, *candidate, top + row * rowPitch, false);
        ++hidden[static_cast<int>(std::floor(std::max(candidate->from(false), context.from) / chipCell))];
    }
    return hidden;
}

void appendSparseBand(Packing& packing, const PackContext& context, const Band& band)
{
    const size_t bars = packing.bars.size();
    const size_t texts = packing.texts.size();
    if (fillRows(packing, context, band, band.rows).empty())
        return;
    packing.bars.resize(bars);
    packing.texts.resize(texts);
    appendChips(packing, context, fillRows(packing, context, band, band.rows - 1), band);
}

void appendDenseBand(Packing& packing, const PackContext& context, const Band& band)
{
    const double header = headerOf(context, band.lane);
    std::map<int, int> counts;
    for (int cell = static_cast<int>(std::floor(context.from / chipCell)); cell * chipCell < context.to;
         ++cell) {
        const int count = context.entries.countStarting(
            band.lane, context.instant(cell * chipCell), context.instant((cell + 1) * chipCell));
        if (count > 0)
            counts[cell] = count;
    }
    appendDensity(packing, context, { band.lane }, band.cross + header, band.height - header - rowPitch);
    appendChips(packing, context, counts, band);
}

} // namespace

Packing packRows(const PackContext& context)
{
    Packing packing;
    packing.axis = axisHeight;
    packing.stickyTexts = true;
    for (const Band& band : bandsFor(context)) {
        LaneBand lane;
        lane.lane = band.lane;
        lane.rect = QRectF(0, band.cross, context.mainLength, band.height);
        lane.name = context.entries.lanes()[static_cast<size_t>(band.lane)].name;
        if (!lane.name.isEmpty())
            lane.nameRect = QRectF(
                8, band.cross + 2, labelWidth(context.details.width(lane.name)) + 14, headerHeight - 4);
        packing.bands.push_back(lane);
        if (band.dense)
            appendDenseBand(packing, context, band);
        else
            appendSparseBand(packing, context, band);
    }
    return packing;
}

} // namespace tidemark::timeline
