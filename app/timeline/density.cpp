// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/density.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace tidemark::timeline {

namespace {

int sharedTint(const PackContext& context, const Crowd& crowd)
{
    const int tint = context.entries.laneTint(crowd.lanes().front());
    const bool shared = std::all_of(crowd.lanes().begin(), crowd.lanes().end(),
        [&](int lane) { return context.entries.laneTint(lane) == tint; });
    return shared ? tint : -1;
}

/// The column without its count.
DensityColumn emptyColumn(const PackContext& context, const Crowd& crowd)
{
    DensityColumn column;
    column.lane = crowd.lanes().front();
    column.category = context.entries.lanes()[static_cast<size_t>(column.lane)].category;
    column.tint = sharedTint(context, crowd);
    return column;
}

void putDown(
    DensityColumn& column, const PackContext& context, const DensityPlace& place, double at, double length)
{
    // Never quite the whole breadth, so that any two counts can be told apart.
    const double breadth
        = std::max(2.0, std::round(place.crossLength * column.count / (column.count + place.usual)));
    const bool upwards = context.orientation == Orientation::Horizontal;
    const double cross = upwards ? place.cross + place.crossLength - breadth : place.cross;
    column.rect = boxOf(context.orientation, at, cross, length, breadth);
    column.from = context.instant(at);
    column.to = context.instant(at + length);
}

/// Counts from one boundary to the next, each found near the one before.
class Counter {
public:
    Counter(const PackContext& context, const Crowd& crowd, double from, bool shortOnly)
        : m_context(context)
        , m_crowd(crowd)
        , m_from(from)
        , m_shortOnly(shortOnly)
    {
        for (const int lane : crowd.lanes())
            m_at.push_back(context.entries.positionAt(lane, context.instant(from)));
    }

    int until(double to)
    {
        const Instant end = m_context.instant(to);
        int count = 0;
        for (size_t i = 0; i < m_at.size(); ++i) {
            const size_t next = m_context.entries.positionAt(m_crowd.lanes()[i], end, m_at[i]);
            count += static_cast<int>(next - m_at[i]);
            m_at[i] = next;
        }
        if (count > 0 && m_shortOnly)
            count = m_crowd.countShort(m_from, to);
        m_from = to;
        return count;
    }

private:
    const PackContext& m_context;
    const Crowd& m_crowd;
    std::vector<size_t> m_at;
    double m_from;
    bool m_shortOnly;
};

} // namespace

int appendDensity(Packing& packing, const PackContext& context, const Crowd& crowd, const DensityPlace& place,
    double from, double to, bool shortOnly)
{
    const DensityColumn empty = emptyColumn(context, crowd);
    Counter counter(context, crowd, from, shortOnly);
    int sum = 0;
    const int steps = static_cast<int>(std::round((to - from) / densityStep));
    for (int step = 0; step < steps; ++step) {
        const double at = from + step * densityStep;
        DensityColumn column = empty;
        column.count = counter.until(at + densityStep);
        if (column.count == 0)
            continue;
        putDown(column, context, place, at, densityStep);
        packing.columns.push_back(column);
        sum += column.count;
    }
    return sum;
}

void appendRest(Packing& packing, const PackContext& context, const Crowd& crowd, const DensityPlace& place,
    const std::vector<RowPlace>& places, const Stretch& fresh)
{
    std::unordered_map<qint64, int> shown;
    for (const RowPlace& one : places)
        ++shown[crowd.pieceOf(context.entries.extent(one.bar.entry).start, cellSize)];
    const bool horizontal = context.orientation == Orientation::Horizontal;
    for (const DensityColumn& column : packing.columns) {
        const QPointF centre = column.rect.center();
        shown[static_cast<qint64>(std::floor((horizontal ? centre.x() : centre.y()) / cellSize))]
            += column.count;
    }
    crowd.visitCells(fresh.from, fresh.to, [&](qint64 cell, int total) {
        DensityColumn column = emptyColumn(context, crowd);
        column.count = total - shown[cell];
        if (column.count <= 0)
            return;
        putDown(column, context, place, double(cell) * cellSize, cellSize);
        packing.columns.push_back(column);
    });
}

double usualDensity(const PackContext& context, const Crowd& crowd)
{
    const double world = std::max(densityStep, context.world(context.entries.end()));
    return std::max(1.0, crowd.total() * densityStep / world);
}

} // namespace tidemark::timeline
