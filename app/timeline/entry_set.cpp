// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entry_set.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace tidemark::timeline {

namespace {

void reachHorizon(std::vector<Extent>& extents, Instant from, Instant to)
{
    for (Extent& extent : extents) {
        if (extent.openStart)
            extent.start = std::min(extent.start, from);
        if (extent.openEnd)
            extent.end = std::max(extent.end, to);
    }
}

} // namespace

EntrySet::EntrySet(std::vector<Lane> lanes, std::vector<Entry> entries)
    : m_lanes(std::move(lanes))
    , m_entries(std::move(entries))
    , m_extents(m_entries.size())
{
    readExtents();
    indexLanes();
}

EntrySet::EntrySet(std::vector<Lane> lanes, std::vector<Entry> entries, Instant from, Instant to)
    : m_lanes(std::move(lanes))
    , m_entries(std::move(entries))
    , m_extents(m_entries.size())
{
    readExtents();
    cutExtents(from, to);
    indexLanes();
}

void EntrySet::readExtents()
{
    if (m_lanes.empty())
        m_lanes.emplace_back();
    m_index.resize(m_lanes.size());
    m_byKey.reserve(m_entries.size());
    bool any = false;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry& entry = m_entries[i];
        entry.lane = std::clamp(entry.lane, 0, static_cast<int>(m_lanes.size()) - 1);
        m_byKey.emplace_back(entry.key, static_cast<int>(i));
        const auto extent = extentOf(entry);
        if (!extent) {
            m_undated.push_back(static_cast<int>(i));
            continue;
        }
        m_extents[i] = *extent;
        m_start = any ? std::min(m_start, extent->start) : extent->start;
        m_end = any ? std::max(m_end, extent->end) : extent->end;
        any = true;
        m_index[static_cast<size_t>(entry.lane)].slots.push_back({ 0, 0, static_cast<int>(i) });
    }
    std::sort(m_byKey.begin(), m_byKey.end());
    reachHorizon(m_extents, m_start, m_end);
}

void EntrySet::cutExtents(Instant from, Instant to)
{
    reachHorizon(m_extents, from, to);
    m_start = from;
    m_end = to;
    for (Extent& extent : m_extents) {
        if (extent.start < from) {
            extent.start = from;
            extent.openStart = true;
            extent.approximateStart = false;
        }
        if (extent.end > to) {
            extent.end = to;
            extent.openEnd = true;
            extent.approximateEnd = false;
        }
    }
}

void EntrySet::indexLanes()
{
    for (LaneIndex& lane : m_index)
        indexLane(lane);
}

void EntrySet::indexLane(LaneIndex& lane)
{
    for (Slot& slot : lane.slots) {
        slot.start = extent(slot.index).start;
        slot.end = extent(slot.index).end;
    }
    std::sort(lane.slots.begin(), lane.slots.end(), [this](const Slot& left, const Slot& right) {
        const Entry& one = entry(left.index);
        const Entry& other = entry(right.index);
        return std::tie(left.start, one.order, one.key) < std::tie(right.start, other.order, other.key);
    });
    for (const Slot& slot : lane.slots)
        lane.ends.push_back(slot.end);
    std::sort(lane.ends.begin(), lane.ends.end());
    if (lane.slots.empty())
        return;
    sortByDuration(lane);
    lane.leaves = std::bit_ceil(lane.slots.size());
    lane.latestEnd.assign(2 * lane.leaves, earliestInstant());
    for (size_t i = 0; i < lane.slots.size(); ++i)
        lane.latestEnd[lane.leaves + i] = lane.slots[i].end;
    for (size_t node = lane.leaves; node-- > 1;)
        lane.latestEnd[node] = std::max(lane.latestEnd[2 * node], lane.latestEnd[2 * node + 1]);
}

void EntrySet::sortByDuration(LaneIndex& lane) const
{
    lane.tint = entry(lane.slots.front().index).tint;
    std::array<size_t, tierCount> counts {};
    for (const Slot& slot : lane.slots)
        ++counts[static_cast<size_t>(tierOf(slot.end - slot.start))];
    for (size_t tier = 0; tier < tierCount; ++tier)
        lane.tiers[tier].reserve(counts[tier]);
    for (size_t i = 0; i < lane.slots.size(); ++i) {
        const Slot& slot = lane.slots[i];
        lane.tiers[static_cast<size_t>(tierOf(slot.end - slot.start))].push_back(static_cast<int>(i));
        lane.tint = entry(slot.index).tint == lane.tint ? lane.tint : -1;
    }
}

int EntrySet::tierOf(double days)
{
    if (days <= 1)
        return 0;
    int exponent = 0;
    const double mantissa = std::frexp(days, &exponent);
    return std::min(mantissa == 0.5 ? exponent - 1 : exponent, tierCount - 1);
}

std::span<const int> EntrySet::tier(int lane, int tier) const
{
    return m_index[static_cast<size_t>(lane)].tiers[static_cast<size_t>(tier)];
}

size_t EntrySet::positionAt(int lane, Instant instant, size_t hint) const
{
    const std::vector<Slot>& slots = m_index[static_cast<size_t>(lane)].slots;
    const auto before = [instant](const Slot& slot) { return slot.start < instant; };
    size_t low = std::min(hint, slots.size());
    if (low > 0 && !before(slots[low - 1]))
        low = 0;
    size_t step = 1;
    while (low + step <= slots.size() && before(slots[low + step - 1])) {
        low += step;
        step *= 2;
    }
    const auto from = slots.begin() + static_cast<std::ptrdiff_t>(low);
    const auto to = slots.begin() + static_cast<std::ptrdiff_t>(std::min(low + step, slots.size()));
    return static_cast<size_t>(std::partition_point(from, to, before) - slots.begin());
}

int EntrySet::indexOf(EntryKey key) const
{
    const auto found = std::lower_bound(m_byKey.begin(), m_byKey.end(), std::pair { key, 0 });
    return found != m_byKey.end() && found->first == key ? found->second : -1;
}

std::span<const EntrySet::Slot> EntrySet::lane(int lane) const
{
    if (lane < 0 || lane >= static_cast<int>(m_index.size()))
        return {};
    return m_index[static_cast<size_t>(lane)].slots;
}

size_t EntrySet::firstStartingAt(const LaneIndex& lane, Instant instant)
{
    const auto found = std::lower_bound(lane.slots.begin(), lane.slots.end(), instant,
        [](const Slot& slot, Instant value) { return slot.start < value; });
    return static_cast<size_t>(found - lane.slots.begin());
}

int EntrySet::countStarting(int lane, Instant from, Instant to) const
{
    if (lane < 0 || lane >= static_cast<int>(m_index.size()) || to <= from)
        return 0;
    const LaneIndex& index = m_index[static_cast<size_t>(lane)];
    return static_cast<int>(firstStartingAt(index, to) - firstStartingAt(index, from));
}

int EntrySet::countTouching(int lane, Instant from, Instant to) const
{
    if (lane < 0 || lane >= static_cast<int>(m_index.size()) || to <= from)
        return 0;
    const LaneIndex& index = m_index[static_cast<size_t>(lane)];
    const auto over = std::upper_bound(index.ends.begin(), index.ends.end(), from) - index.ends.begin();
    return static_cast<int>(firstStartingAt(index, to)) - static_cast<int>(over);
}

} // namespace tidemark::timeline
