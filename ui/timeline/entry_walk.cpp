// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entry_walk.h"

#include <algorithm>

namespace tidemark::timeline_view {

using timeline::EntryKey;
using timeline::EntrySet;

EntryWalk::EntryWalk(const EntrySet& entries)
{
    std::vector<std::pair<timeline::Instant, EntryKey>> dated;
    for (int lane = 0; lane < int(entries.lanes().size()); ++lane) {
        for (const EntrySet::Slot& slot : entries.lane(lane))
            dated.emplace_back(slot.start, entries.entry(slot.index).key);
    }
    std::sort(dated.begin(), dated.end());
    for (const auto& [start, key] : dated)
        m_order.push_back(key);
    for (const int index : entries.undated())
        m_order.push_back(entries.entry(index).key);
}

std::optional<EntryKey> EntryWalk::from(std::optional<EntryKey> current, Step step) const
{
    if (m_order.empty())
        return std::nullopt;
    const auto here = current ? std::find(m_order.begin(), m_order.end(), *current) : m_order.end();
    if (step == Step::Last)
        return m_order.back();
    if (step == Step::First || here == m_order.end())
        return m_order.front();
    if (step == Step::Previous)
        return here == m_order.begin() ? std::nullopt : std::optional(*(here - 1));
    return here + 1 == m_order.end() ? std::nullopt : std::optional(*(here + 1));
}

} // namespace tidemark::timeline_view
