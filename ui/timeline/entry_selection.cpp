// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entry_selection.h"

#include <algorithm>
#include <limits>

namespace tidemark::timeline_view {

using timeline::EntryKey;
using timeline::EntrySet;

bool EntrySelection::choose(std::optional<EntryKey> key)
{
    return choose(key ? QSet<EntryKey> { *key } : QSet<EntryKey>(), key);
}

bool EntrySelection::choose(const QSet<EntryKey>& keys, std::optional<EntryKey> current)
{
    const auto now = current && keys.contains(*current) ? current : std::nullopt;
    const bool changes = keys != m_keys || now != m_current;
    m_keys = keys;
    m_current = m_anchor = now;
    return changes;
}

void EntrySelection::toggle(EntryKey key)
{
    if (!m_keys.remove(key)) {
        m_keys.insert(key);
        m_current = m_anchor = key;
    } else if (m_current == key) {
        m_current = m_anchor = m_keys.isEmpty() ? std::nullopt : std::optional(*m_keys.cbegin());
    }
}

bool EntrySelection::extendTo(EntryKey key, const std::vector<EntryKey>& order)
{
    const EntryKey anchor = m_anchor.value_or(key);
    auto first = std::find(order.begin(), order.end(), anchor);
    auto last = std::find(order.begin(), order.end(), key);
    if (first == order.end() || last == order.end())
        return choose(key);
    if (last < first)
        std::swap(first, last);
    const QSet<EntryKey> range(first, last + 1);
    const bool changes = range != m_keys || m_current != key;
    m_keys = range;
    m_current = key;
    m_anchor = anchor;
    return changes;
}

void EntrySelection::add(const std::vector<EntryKey>& keys)
{
    for (const EntryKey key : keys)
        m_keys.insert(key);
    if (!m_current && !keys.empty())
        m_current = m_anchor = keys.front();
}

bool EntrySelection::keepWithin(const EntrySet& entries)
{
    const auto isGone = [&](EntryKey key) { return entries.indexOf(key) < 0; };
    const bool changes = erase_if(m_keys, isGone) > 0;
    if (m_current && isGone(*m_current))
        m_current = m_keys.isEmpty() ? std::nullopt : std::optional(inTimeOrder(m_keys, entries).first());
    if (m_anchor && isGone(*m_anchor))
        m_anchor = m_current;
    return changes;
}

QList<EntryKey> inTimeOrder(const QSet<EntryKey>& keys, const EntrySet& entries)
{
    struct Place {
        double start = 0;
        EntryKey rank = 0;
        EntryKey key = 0;
    };
    std::vector<Place> places;
    for (const EntryKey key : keys) {
        const int index = entries.indexOf(key);
        if (index < 0)
            continue;
        const bool dated = timeline::extentOf(entries.entry(index)).has_value();
        places.push_back(dated ? Place { entries.extent(index).start, key, key }
                               : Place { std::numeric_limits<double>::infinity(), index, key });
    }
    std::sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
        return std::pair(left.start, left.rank) < std::pair(right.start, right.rank);
    });
    QList<EntryKey> ordered;
    for (const Place& place : places)
        ordered.append(place.key);
    return ordered;
}

} // namespace tidemark::timeline_view
