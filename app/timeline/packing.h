// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"
#include "timeline/text_measure.h"
#include "timeline/words.h"

namespace tidemark::timeline {

/// What the packers share. Main positions are pixels from `origin` at this zoom ("world" pixels).
struct PackContext {
    const EntrySet& entries;
    const Theme& theme;
    const Words& words;
    TextMeasure& titles;
    TextMeasure& labels;
    TextMeasure& details;
    TextMeasure& majorTicks;
    Orientation orientation;
    Detail detail;
    double mainLength; ///< of the view along time
    double crossLength; ///< of the view across time
    double pixelsPerDay;
    Instant origin;
    double from; ///< the stretch to pack: the whole world, or a page of it
    double to;
    double worldFrom; ///< where words may stand at the outside
    double worldTo;

    const TimeFold* fold = nullptr; ///< silences that are drawn short, null: none

    double world(Instant instant) const
    {
        return fold ? (fold->folded(instant, pixelsPerDay) - fold->folded(origin, pixelsPerDay)) * pixelsPerDay
                    : (instant - origin) * pixelsPerDay;
    }
    Instant instant(double world) const
    {
        return fold ? fold->unfolded(fold->folded(origin, pixelsPerDay) + world / pixelsPerDay, pixelsPerDay)
                    : origin + world / pixelsPerDay;
    }
    bool wholeSet() const;
};

/// A layout in world pixels, not yet cut to a view: boxes as in Layout, with x (horizontal) or y (vertical)
/// in world pixels.
struct Packing {
    double axis = 0;
    std::vector<LaneBand> bands;
    std::vector<BarBox> bars;
    std::vector<TextBox> texts;
    std::vector<Leader> leaders;
    std::vector<Chip> chips;
    std::vector<DensityColumn> columns;
    bool stickyTexts = false; ///< labels stand inside their bars and follow the window's edge
};

/// An entry with the stretch it takes along the main axis.
struct Placed {
    int entry = 0;
    double from = 0;
    double to = 0; ///< at least a mark's size after `from`
};

/// Dated entries of some lanes touching the packed stretch, in order of (start, key).
std::vector<Placed> placedEntries(const PackContext& context, const std::vector<int>& lanes);
std::vector<int> allLanes(const EntrySet& entries);
/// The rectangle from main and cross stretches.
QRectF boxOf(Orientation orientation, double main, double cross, double mainLength, double crossLength);
BarBox barBox(const PackContext& context, const Placed& placed, double cross, double thickness);
/// Width of a label or chip with these words.
double labelWidth(double textWidth);

inline constexpr double labelHeight = 22;
inline constexpr double chipHeight = 18;
inline constexpr double textPadding = 12; ///< left of a card's words, after the coloured edge
inline constexpr double labelPadding = 5;

/// Time runs downwards: bars beside the axis, words in columns to the right of them.
Packing packColumns(const PackContext& context);
/// Time runs to the right, few entries: the axis in the middle, cards above and below. Nothing when some
/// entry would have no words or too few would have cards.
std::optional<Packing> packCards(const PackContext& context);
/// Time runs to the right, many entries: a band of rows for each lane, words in or after their bars.
Packing packRows(const PackContext& context);

/// Replaces bars that are denser than pixels: columns `step` pixels long over [cross, cross + crossLength).
void appendDensity(Packing& packing, const PackContext& context, const std::vector<int>& lanes, double cross,
    double crossLength);
Chip makeChip(const PackContext& context, int count, double cellFrom, double cellLength);

} // namespace tidemark::timeline
