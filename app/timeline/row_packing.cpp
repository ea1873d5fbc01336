// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/density.h"
#include "timeline/packing.h"
#include "timeline/row_bands.h"
#include "timeline/row_filler.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

namespace {

constexpr double chipCell = 7 * cellSize;
constexpr double barThickness = 9;
constexpr double longestName = 240;
constexpr int mostInThinCell = 2; ///< short entries drawn one by one where there is one row of marks

/// One lane's band.
class RowStrip : public PackStrip {
public:
    RowStrip(const PackContext& context, const Band& band, double usual)
        : m_context(context)
        , m_band(band)
        , m_crowd(m_context, { band.lane })
        , m_usual(usual)
    {
    }

    Stretch aligned(const Stretch& wanted) const override
    {
        return { std::floor(wanted.from / chipCell) * chipCell, std::ceil(wanted.to / chipCell) * chipCell };
    }
    void pack(Packing& packing, const Stretch& fresh, const Stretch& known) const override;

private:
    bool hasWords() const { return m_band.kind == BandKind::Full && m_context.detail != Detail::Marks; }
    bool isAllDensity() const { return m_band.dense || m_band.kind == BandKind::Line; }
    DensityPlace densityPlace() const { return { top(), m_band.cross + m_band.height - top(), m_usual }; }
    double top() const { return m_band.cross + m_band.header; }
    void appendDensityOf(Packing& packing, double from, double to, bool shortOnly) const;
    void appendRow(Packing& packing, const RowPlace& place) const;
    void appendDenseCells(Packing& packing, const RowFiller& filler, const Stretch& fresh) const;
    void appendChips(Packing& packing, const std::vector<RowPlace>& places, const Stretch& fresh) const;
    Chip chipAt(double cell, int count) const;

    PackContext m_context;
    Band m_band;
    Crowd m_crowd;
    double m_usual;
};

void RowStrip::appendDensityOf(Packing& packing, double from, double to, bool shortOnly) const
{
    appendDensity(packing, m_context, m_crowd, densityPlace(), from, to, shortOnly);
}

void RowStrip::appendRow(Packing& packing, const RowPlace& place) const
{
    const bool thin = m_band.kind == BandKind::Thin;
    const double pitch = thin ? m_band.height : rowPitch;
    const double cross = top() + place.row * pitch;
    BarBox bar = barBox(m_context, place.bar, cross + (pitch - barThickness) / 2, barThickness);
    bar.backdrop = place.isInside();
    if (bar.backdrop)
        bar.rect = QRectF(place.bar.from, cross + 1.5, place.bar.to - place.bar.from, pitch - 3);
    packing.bars.push_back(bar);
    if (place.textLength <= 0)
        return;
    const Entry& entry = m_context.entries.entry(place.bar.entry);
    PackedText text;
    text.entry = place.bar.entry;
    text.category = entry.category;
    text.tint = entry.tint;
    text.titleLines = { m_context.labels.elided(entry.title, place.textLength - 2 * labelPadding) };
    text.rect = QRectF(place.textFrom, cross + (pitch - labelHeight) / 2, place.textLength, labelHeight);
    if (bar.backdrop)
        text.latest = place.bar.to - place.textLength - 4;
    packing.texts.push_back(std::move(text));
}

void RowStrip::appendDenseCells(Packing& packing, const RowFiller& filler, const Stretch& fresh) const
{
    m_crowd.visitCells(fresh.from, fresh.to, [&](qint64 cell, int total) {
        if (filler.isDenseCell(cell, total))
            appendDensityOf(packing, double(cell) * cellSize, double(cell + 1) * cellSize, true);
    });
}

Chip RowStrip::chipAt(double cell, int count) const
{
    Chip chip = makeChip(m_context, count, cell, chipCell);
    chip.lane = m_band.lane;
    const double width = std::min(chipCell - 6, labelWidth(m_context.details.width(chip.text)) + 6);
    // The last cell may reach out of the world; its chip does not. Cells are wide enough for both neighbours.
    const double left = std::clamp(cell + (chipCell - width) / 2, m_context.worldFrom,
        std::max(m_context.worldFrom, m_context.worldTo - width));
    chip.rect = QRectF(left, m_band.cross + (m_band.header - chipHeight) / 2, width, chipHeight);
    return chip;
}

// A chip counts what begins in its cell and has neither words nor a place in a density column.
void RowStrip::appendChips(Packing& packing, const std::vector<RowPlace>& places, const Stretch& fresh) const
{
    const auto first = static_cast<qint64>(std::round(fresh.from / chipCell));
    const auto last = static_cast<qint64>(std::round(fresh.to / chipCell));
    std::vector<int> hidden(static_cast<size_t>(last - first));
    const auto isFresh = [&](qint64 cell) { return cell >= first && cell < last; };
    for (size_t i = 0; i < hidden.size(); ++i) {
        const double cell = double(first + static_cast<qint64>(i)) * chipCell;
        hidden[i] = m_crowd.count(cell, cell + chipCell);
    }
    for (const RowPlace& place : places) {
        const qint64 cell = m_crowd.pieceOf(m_context.entries.extent(place.bar.entry).start, chipCell);
        if (isFresh(cell) && (place.textLength > 0 || !hasWords()))
            --hidden[static_cast<size_t>(cell - first)];
    }
    for (const DensityColumn& column : packing.columns) {
        const auto cell = static_cast<qint64>(std::floor(column.rect.center().x() / chipCell));
        if (isFresh(cell))
            hidden[static_cast<size_t>(cell - first)] -= column.count;
    }
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] > 0)
            packing.chips.push_back(chipAt(double(first + static_cast<qint64>(i)) * chipCell, hidden[i]));
    }
}

void RowStrip::pack(Packing& packing, const Stretch& fresh, const Stretch& known) const
{
    if (isAllDensity()) {
        appendDensityOf(packing, fresh.from, fresh.to, false);
        return;
    }
    const bool full = m_band.kind == BandKind::Full;
    const RowFiller filler(
        m_context, m_crowd, m_band.rows, hasWords(), full ? 4 * m_band.rows : mostInThinCell);
    const std::vector<RowPlace> places = filler.fill(fresh.from, fresh.to);
    for (const RowPlace& place : places) {
        if (!known.touches(place.from(), place.to()))
            appendRow(packing, place);
    }
    appendDenseCells(packing, filler, fresh);
    if (full)
        appendChips(packing, places, fresh);
    else
        appendRest(packing, m_context, m_crowd, densityPlace(), places, fresh);
}

std::vector<LaneBand> laneBands(const PackContext& context, const std::vector<Band>& bands)
{
    std::vector<LaneBand> found;
    for (const Band& band : bands) {
        LaneBand lane;
        lane.lane = band.lane;
        lane.rect = QRectF(0, band.cross, context.mainLength, band.height);
        lane.name = context.entries.lanes()[static_cast<size_t>(band.lane)].name;
        if (!lane.name.isEmpty() && band.kind != BandKind::Line) {
            const double height = band.kind == BandKind::Full ? band.header : band.height;
            lane.name = context.details.elided(lane.name, std::min(longestName, context.mainLength * 0.4));
            lane.nameRect
                = QRectF(8, band.cross + 2, labelWidth(context.details.width(lane.name)) + 14, height - 4);
        }
        lane.wordless = band.kind != BandKind::Full;
        found.push_back(lane);
    }
    return found;
}

} // namespace

PackPlan planRows(const PackContext& context)
{
    const std::vector<Band> bands = rowBands(context);
    PackPlan plan { { rowAxis, laneBands(context, bands), true }, {} };
    double usual = 1;
    for (const Band& band : bands)
        usual = std::max(usual, usualDensity(context, Crowd(context, { band.lane })));
    for (const Band& band : bands)
        plan.strips.push_back(std::make_unique<RowStrip>(context, band, usual));
    return plan;
}

} // namespace tidemark::timeline
