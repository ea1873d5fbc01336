// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extent.h"

#include <array>
#include <span>
#include <vector>

namespace tidemark::timeline {

struct Lane {
    QString name; ///< plain text, shown as it is
    Category category = Category::Other;
    bool collapsed = false; ///< drawn as a thin band of marks, without words of its entries
    QString id = {}; ///< what it stands for, in no language; whoever makes the lanes knows it by that

    friend bool operator==(const Lane&, const Lane&) = default;
};

/// Entries ready to be drawn, immutable once built: each lane's entries sorted by start, with a tree of the
/// latest ends, so that those touching a stretch of time are found in O(log n + k).
class EntrySet {
public:
    /// One lane's entries in order of (start, Entry::order, key). `index` refers to EntrySet::entries().
    struct Slot {
        Instant start = 0;
        Instant end = 0;
        int index = 0;
    };

    EntrySet() = default;
    EntrySet(std::vector<Lane> lanes, std::vector<Entry> entries);
    /// The stretch [from, to) of a longer time line: start() and end() are its edges, and what reaches over
    /// an edge is cut there and goes on with an arrow. Every dated entry must touch it.
    EntrySet(std::vector<Lane> lanes, std::vector<Entry> entries, Instant from, Instant to);

    bool isEmpty() const { return m_entries.empty(); }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    const std::vector<Entry>& entries() const { return m_entries; } ///< in the order given
    const Entry& entry(int index) const { return m_entries[static_cast<size_t>(index)]; }
    const Extent& extent(int index) const
    {
        return m_extents[static_cast<size_t>(index)];
    } ///< dated entries only
    int indexOf(EntryKey key) const; ///< -1 when absent; O(log n)

    std::span<const Slot> lane(int lane) const;
    /// Calls `visit(slot)` for each entry of the lane touching [from, to), in order of start.
    template <class Visit> void visit(int lane, Instant from, Instant to, Visit&& visitor) const;
    /// Position in lane() of the first entry that begins at `instant` or later. Quick when it is near `hint`.
    size_t positionAt(int lane, Instant instant, size_t hint = 0) const;
    /// Entries as long as 2^(tier - 1) to 2^tier days (tier 0: a day or less): positions in lane(),
    /// ascending.
    std::span<const int> tier(int lane, int tier) const;
    static int tierOf(double days);
    static constexpr int tierCount = 24;
    /// The tint of all entries of the lane; -1 when they differ.
    int laneTint(int lane) const { return m_index[static_cast<size_t>(lane)].tint; }
    /// How many entries of the lane begin within [from, to). O(log n).
    int countStarting(int lane, Instant from, Instant to) const;
    /// How many entries of the lane touch [from, to). O(log n).
    int countTouching(int lane, Instant from, Instant to) const;

    const std::vector<int>& undated() const { return m_undated; } ///< indices, in the order given
    int datedCount() const { return static_cast<int>(m_entries.size() - m_undated.size()); }
    Instant start() const
    {
        return m_start;
    } ///< of the earliest entry; start() == end() when nothing is dated
    Instant end() const { return m_end; } ///< of the latest entry

private:
    struct LaneIndex {
        std::vector<Slot> slots;
        std::vector<Instant> latestEnd; ///< segment tree over the slots: latestEnd[1] is the root
        std::vector<Instant> ends; ///< sorted
        size_t leaves = 0;
        std::array<std::vector<int>, tierCount> tiers;
        int tint = -1;
    };

    void readExtents();
    void cutExtents(Instant from, Instant to);
    void indexLanes();
    void indexLane(LaneIndex& lane);
    void sortByDuration(LaneIndex& lane) const;
    template <class Visit>
    static void descend(const LaneIndex& lane, size_t node, size_t first, size_t width, size_t last,
        Instant from, Visit& visitor);
    static size_t firstStartingAt(const LaneIndex& lane, Instant instant);

    std::vector<Lane> m_lanes;
    std::vector<Entry> m_entries;
    std::vector<Extent> m_extents;
    std::vector<std::pair<EntryKey, int>> m_byKey;
    std::vector<LaneIndex> m_index;
    std::vector<int> m_undated;
    Instant m_start = 0;
    Instant m_end = 0;
};

template <class Visit> void EntrySet::visit(int lane, Instant from, Instant to, Visit&& visitor) const
{
    if (lane < 0 || lane >= static_cast<int>(m_index.size()))
        return;
    const LaneIndex& index = m_index[static_cast<size_t>(lane)];
    const size_t last = firstStartingAt(index, to);
    if (last > 0)
        descend(index, 1, 0, index.leaves, last, from, visitor);
}

template <class Visit>
void EntrySet::descend(
    const LaneIndex& lane, size_t node, size_t first, size_t width, size_t last, Instant from, Visit& visitor)
{
    if (first >= last || lane.latestEnd[node] <= from)
        return;
    if (width == 1) {
        visitor(lane.slots[first]);
        return;
    }
    descend(lane, 2 * node, first, width / 2, last, from, visitor);
    descend(lane, 2 * node + 1, first + width / 2, width / 2, last, from, visitor);
}

} // namespace tidemark::timeline
