// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/label_widths.h"
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
    LabelWidths& labelWidths;
    Orientation orientation;
    Detail detail;
    bool laneBands;
    double mainLength; ///< of the view along time
    double crossLength; ///< of the view across time
    double pixelsPerDay;
    Instant origin;
    double worldFrom; ///< where words may stand at the outside
    double worldTo;

    const TimeFold* fold = nullptr; ///< silences that are drawn short, null: none

    double world(Instant instant) const
    {
        return fold
            ? (fold->folded(instant, pixelsPerDay) - fold->folded(origin, pixelsPerDay)) * pixelsPerDay
            : (instant - origin) * pixelsPerDay;
    }
    Instant instant(double world) const
    {
        return fold ? fold->unfolded(fold->folded(origin, pixelsPerDay) + world / pixelsPerDay, pixelsPerDay)
                    : origin + world / pixelsPerDay;
    }
};

/// Words on their bar follow the view's edge up to `latest`.
struct PackedText : TextBox {
    std::optional<double> latest;
};

/// A layout in world pixels, not yet cut to a view: boxes as in Layout, with x (horizontal) or y (vertical)
/// in world pixels.
struct Packing {
    std::vector<BarBox> bars;
    std::vector<PackedText> texts;
    std::vector<Leader> leaders;
    std::vector<Chip> chips;
    std::vector<DensityColumn> columns;
};

/// An entry with the stretch it takes along the main axis.
struct Placed {
    int entry = 0;
    double from = 0;
    double to = 0; ///< at least a mark's size after `from`
};

/// What stands across time, whatever the stretch of time.
struct PackFrame {
    double axis = 0;
    std::vector<LaneBand> bands;
    bool followsEdge = false; ///< long bars carry their words with them; no others are needed at the edge
};

/// A stretch of world pixels, [from, to).
struct Stretch {
    double from = 0;
    double to = 0;

    bool isEmpty() const { return to <= from; }
    bool holds(double begin, double end) const { return begin >= from && end <= to; }
    bool touches(double begin, double end) const { return !isEmpty() && begin < to && end > from; }
};

/// A band, a column or all of a view, packed stretch by stretch. What is packed of a stretch is the same
/// whatever was packed before.
class PackStrip {
public:
    virtual ~PackStrip() = default;
    /// The stretch that must be packed to have `wanted`: whole cells of the strip.
    virtual Stretch aligned(const Stretch& wanted) const = 0;
    /// Adds what touches `fresh` and does not touch `known`, the stretch beside it that is packed already (or
    /// empty). Both are aligned.
    virtual void pack(Packing& packing, const Stretch& fresh, const Stretch& known) const = 0;
};

struct PackPlan {
    PackFrame frame;
    std::vector<std::unique_ptr<PackStrip>> strips;
};

/// A finished packing as the only strip of a plan.
PackPlan planOf(PackFrame frame, Packing packing);

/// In order of (start, order, key), as in a lane.
bool comesBefore(const EntrySet& entries, const Placed& left, const Placed& right);
/// Dated entries of some lanes in that order.
std::vector<Placed> placedEntries(const PackContext& context, const std::vector<int>& lanes);
std::vector<int> allLanes(const EntrySet& entries);
/// The rectangle from main and cross stretches.
QRectF boxOf(Orientation orientation, double main, double cross, double mainLength, double crossLength);
BarBox barBox(const PackContext& context, const Placed& placed, double cross, double thickness);
/// Width of a label or chip with these words.
double labelWidth(double textWidth);

inline constexpr double longestRowLabel = 340; ///< words beside a bar in a row
inline constexpr double bandHeader = 24; ///< depth of the lanes' names above columns
inline constexpr double labelHeight = 22;
inline constexpr double chipHeight = 18;
inline constexpr double textPadding = 12; ///< left of a card's words, after the coloured edge
inline constexpr double labelPadding = 5;

/// Time runs downwards: bars beside the axis, words in columns to the right of them.
PackPlan planColumns(const PackContext& context);
/// Time runs to the right, few entries: the axis in the middle, cards above and below. Nothing when some
/// entry would have no words or too few would have cards.
std::optional<PackPlan> planCards(const PackContext& context);
/// Time runs to the right, many entries: a band of rows for each lane, words in or after their bars.
PackPlan planRows(const PackContext& context);

Chip makeChip(const PackContext& context, int count, double cellFrom, double cellLength);

} // namespace tidemark::timeline
