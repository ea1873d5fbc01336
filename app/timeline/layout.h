// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/axis_boxes.h"
#include "timeline/entry_set.h"
#include "timeline/scale.h"
#include "timeline/ticks.h"

#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace tidemark::timeline {

enum class Orientation { Horizontal, Vertical };
/// The most detail wanted; less is shown where there is no room.
enum class Detail { Cards, Labels, Marks };

/// A stretch of an entry's time as drawn: a bar, or a mark when it is shorter than a mark is long.
struct BarBox {
    int entry = 0; ///< index into the EntrySet
    QRectF rect;
    Category category = Category::Other;
    int tint = -1; ///< the entry's; -1: coloured by its category
    bool mark = false;
    bool vague = false;
    bool fadedStart = false;
    bool fadedEnd = false;
    bool arrowStart = false;
    bool arrowEnd = false;
    bool backdrop = false; ///< its words stand on it: drawn lighter
};

/// Words of an entry: a card (frame, coloured edge, title, detail) or a plain label (title only). Never cut
/// to nothing; a shortened title ends in an ellipsis.
struct TextBox {
    int entry = 0;
    QRectF rect;
    Category category = Category::Other;
    int tint = -1;
    bool card = false;
    bool undated = false;
    QStringList titleLines; ///< one or two
    QString detail;
};

/// Joins a bar (first point) to its text box (last point). Vertical layouts: two points, drawn as a curve;
/// horizontal ones: a polyline with an elbow.
struct Leader {
    int entry = 0;
    QPolygonF points;
    Category category = Category::Other;
    int tint = -1;
};

/// "n more": entries of a stretch of time that have no room here.
struct Chip {
    QRectF rect;
    QString text;
    int count = 0;
    int lane = -1; ///< -1: of several lanes
    bool undated = false; ///< counts undated entries; the stretch of time is empty
    Instant from = 0;
    Instant to = 0;
};

/// How many entries begin within a few pixels, where marks would be denser than pixels.
struct DensityColumn {
    QRectF rect;
    Category category = Category::Other;
    int tint = -1; ///< that of every entry of its lanes; -1 when they differ
    int count = 0;
    int lane = 0;
    Instant from = 0;
    Instant to = 0;
};

struct TickBox {
    Tick tick;
    double position = 0; ///< along the main axis
    QRectF textRect; ///< empty when the tick has no words
};

struct LaneBand {
    int lane = 0;
    QString name;
    QRectF rect;
    QRectF nameRect; ///< empty when the lane's name is not drawn
    bool wordless = false; ///< its entries are marks or counted in density columns, without words
};

/// Everything drawn of a timeline, in the coordinates of a rectangle (0, 0, size).
struct Layout {
    QSizeF size;
    Orientation orientation = Orientation::Vertical;
    Scale scale;
    double axis = 0; ///< cross position of the axis line
    std::vector<TickBox> ticks;
    std::vector<FoldBox> folds;
    std::vector<GapBox> gaps;
    std::optional<TodayBox> today;
    std::vector<LaneBand> bands;
    std::vector<BarBox> bars;
    std::vector<TextBox> texts;
    std::vector<Leader> leaders;
    std::vector<Chip> chips;
    std::vector<DensityColumn> columns;
    QRectF undatedStrip; ///< empty when every entry is dated
    QString undatedHeading;
    QRectF undatedHeadingRect;
    int visible = 0; ///< entries touching the visible stretch, and the undated ones
    int labelled = 0; ///< of these, the ones with words

    /// Share of the visible entries that have words, 0..1; 1 when nothing is visible.
    double labellingRate() const { return visible ? double(labelled) / visible : 1.0; }
    /// Pairs of text boxes, chips and headings that overlap by more than a hundredth of a pixel. 0 is
    /// promised.
    int overlapCount() const;

    /// Index of the entry whose words, or else bar, is at the point; -1 when there is none.
    int entryAt(const QPointF& point) const;
    const Chip* chipAt(const QPointF& point) const;
    const DensityColumn* columnAt(const QPointF& point) const;
    const FoldBox* foldAt(const QPointF& point) const;
    const BarBox* barOf(int entry) const; ///< null when the entry has no bar here
    const TextBox* textOf(int entry) const; ///< null when the entry has no words here
};

} // namespace tidemark::timeline
