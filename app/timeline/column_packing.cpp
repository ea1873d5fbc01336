// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/density.h"
#include "timeline/lane_columns.h"
#include "timeline/packing.h"
#include "timeline/row_filler.h"
#include "timeline/text_columns.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double trackZoneStart = 10; ///< from the axis line to the first track
constexpr double rightMargin = 10;
constexpr double narrowColumn = 260; ///< where leaders are shorter
constexpr double widestText = 560;
constexpr int mostTracks = 8;

double axisPosition(const PackContext& context)
{
    return std::ceil(context.majorTicks.width(u"−0000 Q0")) + 12;
}

int tracksIn(const PackContext& context, const LaneColumn& column)
{
    const double share = column.kind == BandKind::Full ? 0.3 : 1;
    const int fewest = column.kind == BandKind::Full ? 2 : 1;
    return std::clamp(static_cast<int>(column.width * share / context.theme.trackPitch), fewest, mostTracks);
}

TextColumn textColumnOf(const PackContext& context, const LaneColumn& column, int tracks)
{
    TextColumn texts;
    texts.lane = column.lanes.size() == 1 ? column.lanes.front() : -1;
    const double zone = tracks * context.theme.trackPitch;
    texts.cross = column.cross + zone + (column.width < narrowColumn ? 14 : 30);
    texts.width = std::min(widestText, column.cross + column.width - texts.cross);
    texts.leaderCross = column.cross + zone - 4;
    return texts;
}

/// One column of a set too large to be packed as a whole.
class ColumnStrip : public PackStrip {
public:
    ColumnStrip(const PackContext& context, LaneColumn column, double usual)
        : m_context(context)
        , m_column(std::move(column))
        , m_crowd(m_context, m_column.lanes)
        , m_tracks(tracksIn(m_context, m_column))
        , m_usual(usual)
        , m_dense(m_column.kind == BandKind::Line
              || m_crowd.isDense(mostTracks * context.mainLength / (context.theme.markSize + 3)))
    {
    }

    Stretch aligned(const Stretch& wanted) const override
    {
        return { std::floor(wanted.from / textCell) * textCell, std::ceil(wanted.to / textCell) * textCell };
    }
    void pack(Packing& packing, const Stretch& fresh, const Stretch& known) const override;

private:
    int appendDensityOf(Packing& packing, double from, double to, double width, bool shortOnly) const
    {
        return appendDensity(
            packing, m_context, m_crowd, { m_column.cross, width, m_usual }, from, to, shortOnly);
    }
    void appendCells(Packing& packing, const RowFiller& filler, const std::vector<RowPlace>& places,
        const Stretch& fresh) const;
    int appendDenseCells(Packing& packing, const RowFiller& filler, double from) const;

    PackContext m_context;
    LaneColumn m_column;
    Crowd m_crowd;
    int m_tracks;
    double m_usual;
    bool m_dense;
};

int ColumnStrip::appendDenseCells(Packing& packing, const RowFiller& filler, double from) const
{
    int counted = 0;
    m_crowd.visitCells(from, from + textCell, [&](qint64 cell, int total) {
        if (filler.isDenseCell(cell, total))
            counted += appendDensityOf(packing, double(cell) * cellSize, double(cell + 1) * cellSize,
                m_tracks * m_context.theme.trackPitch - 4, true);
    });
    return counted;
}

void ColumnStrip::appendCells(Packing& packing, const RowFiller& filler, const std::vector<RowPlace>& places,
    const Stretch& fresh) const
{
    TextColumn column = textColumnOf(m_context, m_column, m_tracks);
    std::unordered_map<qint64, std::vector<Placed>> byCell;
    for (const RowPlace& place : places) {
        byCell[m_crowd.pieceOf(m_context.entries.extent(place.bar.entry).start, textCell)].push_back(
            place.bar);
        column.barEdges.emplace(place.bar.entry,
            m_column.cross + place.row * m_context.theme.trackPitch + m_context.theme.trackThickness);
    }
    const bool words = m_column.kind == BandKind::Full;
    for (double from = fresh.from; from < fresh.to; from += textCell) {
        const auto& placed = byCell[static_cast<qint64>(std::round(from / textCell))];
        const int dense = appendDenseCells(packing, filler, from);
        const int others = m_crowd.count(from, from + textCell) - dense - static_cast<int>(placed.size());
        if (words)
            appendCellTexts(packing, m_context, placed, column, from, others);
    }
    if (!words)
        appendRest(packing, m_context, m_crowd, { m_column.cross, m_column.width, m_usual }, places, fresh);
}

void ColumnStrip::pack(Packing& packing, const Stretch& fresh, const Stretch& known) const
{
    if (m_dense) {
        appendDensityOf(packing, fresh.from, fresh.to, m_column.width, false);
        return;
    }
    const RowFiller filler(m_context, m_crowd, m_tracks, false, 2 * m_tracks);
    const std::vector<RowPlace> places = filler.fill(fresh.from, fresh.to);
    for (const RowPlace& place : places) {
        if (!known.touches(place.from(), place.to()))
            packing.bars.push_back(barBox(m_context, place.bar,
                m_column.cross + place.row * m_context.theme.trackPitch, m_context.theme.trackThickness));
    }
    appendCells(packing, filler, places, fresh);
}

/// Bars first-fit into tracks; returns the number of tracks used. What finds no track has no bar.
int packTracks(Packing& packing, const PackContext& context, const std::vector<Placed>& placed,
    const LaneColumn& column, TextColumn& texts)
{
    Occupancy tracks(tracksIn(context, column));
    int used = 0;
    for (const Placed& item : placed) {
        const int track = tracks.takeFirst(item.from, item.to + 2);
        if (track < 0)
            continue;
        used = std::max(used, track + 1);
        const double at = column.cross + track * context.theme.trackPitch;
        packing.bars.push_back(barBox(context, item, at, context.theme.trackThickness));
        texts.barEdges.emplace(item.entry, packing.bars.back().rect.right());
    }
    return used;
}

/// A column of a small set, packed as a whole.
void packColumn(Packing& packing, const PackContext& context, const LaneColumn& column)
{
    const std::vector<Placed> placed = placedEntries(context, column.lanes);
    TextColumn texts;
    const int tracks = packTracks(packing, context, placed, column, texts);
    auto edges = std::move(texts.barEdges);
    texts = textColumnOf(context, column, std::max(1, tracks));
    texts.barEdges = std::move(edges);
    appendTexts(packing, context, placed, texts);
}

double usualDensityOf(const PackContext& context, const std::vector<LaneColumn>& columns)
{
    double usual = 1;
    for (const LaneColumn& column : columns)
        usual = std::max(usual, usualDensity(context, Crowd(context, column.lanes)));
    return usual;
}

/// Bars lane by lane, the words of all in one column; collapsed lanes keep theirs to themselves.
PackPlan planBesideWords(const PackContext& context, PackFrame frame, const LanesBesideWords& columns)
{
    frame.bands = bandsOf(context, columns.lanes);
    const double usual = usualDensityOf(context, columns.lanes);
    Packing packing;
    std::vector<std::unique_ptr<PackStrip>> strips;
    std::vector<Placed> told;
    TextColumn texts;
    for (const LaneColumn& column : columns.lanes) {
        if (column.kind != BandKind::Full) {
            strips.push_back(std::make_unique<ColumnStrip>(context, column, usual));
            continue;
        }
        const std::vector<Placed> placed = placedEntries(context, column.lanes);
        LaneColumn bars = column;
        bars.kind = BandKind::Thin; // all its width is for bars
        packTracks(packing, context, placed, bars, texts);
        told.insert(told.end(), placed.begin(), placed.end());
    }
    texts.leaderCross = columns.words.cross - 4;
    texts.cross = columns.words.cross + 14;
    texts.width = std::min(widestText, columns.words.width - 14);
    appendTexts(packing, context, told, texts);
    PackPlan plan = planOf(std::move(frame), std::move(packing));
    std::move(strips.begin(), strips.end(), std::back_inserter(plan.strips));
    return plan;
}

} // namespace

PackPlan planColumns(const PackContext& context)
{
    PackFrame frame;
    frame.axis = axisPosition(context);
    const double start = frame.axis + trackZoneStart;
    const double available = std::max(120.0, context.crossLength - start - rightMargin);
    if (context.entries.datedCount() == 0 && !context.laneBands)
        return planOf(frame, {});
    if (context.laneBands) {
        if (const auto beside = lanesBesideWords(context, start, available))
            return planBesideWords(context, std::move(frame), *beside);
    }
    const std::vector<LaneColumn> columns = context.laneBands ? columnsByLane(context, start, available)
                                                              : sharedColumns(context, start, available);
    if (context.laneBands)
        frame.bands = bandsOf(context, columns);
    const double usual = usualDensityOf(context, columns);
    const bool whole = isPackedWhole(context.entries);
    Packing packing;
    std::vector<std::unique_ptr<PackStrip>> strips;
    for (const LaneColumn& column : columns) {
        if (whole && column.kind == BandKind::Full)
            packColumn(packing, context, column);
        else
            strips.push_back(std::make_unique<ColumnStrip>(context, column, usual));
    }
    PackPlan plan = planOf(std::move(frame), std::move(packing));
    std::move(strips.begin(), strips.end(), std::back_inserter(plan.strips));
    return plan;
}

} // namespace tidemark::timeline
