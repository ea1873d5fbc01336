// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

#include <cmath>

namespace tidemark::timeline {

/// Cells of world pixels in which entries are counted. They, and all that is decided by them, hang on the
/// zoom and never on what is in view.
inline constexpr double cellSize = 24;

/// How closely the entries of some lanes stand at one zoom. An entry is "short" when its bar takes
/// `shortLength` pixels at most, else "long"; long ones are taken tier by tier (EntrySet::tier).
class Crowd {
public:
    static constexpr double shortLength = 150;

    Crowd(const PackContext& context, std::vector<int> lanes);

    const std::vector<int>& lanes() const { return m_lanes; }
    int shortTier() const { return m_shortTier; } ///< the longest tier of short entries; -1: none is short
    bool hasTier(int tier) const;
    double longest(int tier) const; ///< pixels of the longest bar of the tier
    int total() const;
    double shareOfShort() const; ///< 0..1
    /// So many on the whole that only density columns say it.
    bool isDense(double mostInView) const;

    /// How many entries begin within [from, to).
    int count(double from, double to) const;
    int countShort(double from, double to) const;

    /// Which of the pieces `size` world pixels long, counted from the origin, the entry begins in: the one
    /// whose bounds, taken as instants, hold its start.
    qint64 pieceOf(Instant start, double size) const;

    /// For each cell of [from, to) in which an entry begins: `visit(cell, total)`, cells in order, counted
    /// from 0 at the origin.
    template <class Visit> void visitCells(double from, double to, Visit&& visitor) const;
    /// Short entries beginning in the cell, in order of (start, key) lane by lane.
    template <class Visit> void visitShort(qint64 cell, Visit&& visitor) const;

private:
    const PackContext* m_context;
    std::vector<int> m_lanes;
    int m_shortTier = -1;
};

template <class Visit> void Crowd::visitCells(double from, double to, Visit&& visitor) const
{
    std::vector<size_t> at;
    at.reserve(m_lanes.size());
    auto cell = static_cast<qint64>(std::floor(from / cellSize));
    const auto last = static_cast<qint64>(std::ceil(to / cellSize));
    for (const int lane : m_lanes)
        at.push_back(m_context->entries.positionAt(lane, m_context->instant(double(cell) * cellSize)));
    for (; cell < last; ++cell) {
        const Instant end = m_context->instant(double(cell + 1) * cellSize);
        int total = 0;
        for (size_t i = 0; i < m_lanes.size(); ++i) {
            const size_t next = m_context->entries.positionAt(m_lanes[i], end, at[i]);
            total += static_cast<int>(next - at[i]);
            at[i] = next;
        }
        if (total > 0)
            visitor(cell, total);
    }
}

template <class Visit> void Crowd::visitShort(qint64 cell, Visit&& visitor) const
{
    const EntrySet& entries = m_context->entries;
    for (const int lane : m_lanes) {
        const auto slots = entries.lane(lane);
        const size_t first = entries.positionAt(lane, m_context->instant(double(cell) * cellSize));
        const size_t last = entries.positionAt(lane, m_context->instant(double(cell + 1) * cellSize), first);
        for (size_t i = first; i < last; ++i) {
            if (EntrySet::tierOf(slots[i].end - slots[i].start) <= m_shortTier)
                visitor(slots[i]);
        }
    }
}

} // namespace tidemark::timeline
