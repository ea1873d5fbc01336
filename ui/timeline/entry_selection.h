// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"

#include <QList>
#include <QSet>

#include <optional>

namespace tidemark::timeline_view {

/// Which entries are chosen. One of them is the current one, where keys go on from; another, the anchor, is
/// where a range begins. Each change answers whether anything is different now.
class EntrySelection {
public:
    using EntryKey = timeline::EntryKey;

    std::optional<EntryKey> current() const { return m_current; }
    bool contains(EntryKey key) const { return m_keys.contains(key); }
    int count() const { return int(m_keys.size()); }
    const QSet<EntryKey>& keys() const { return m_keys; }

    bool choose(std::optional<EntryKey> key); ///< that one alone, or none
    bool choose(const QSet<EntryKey>& keys, std::optional<EntryKey> current);
    void toggle(EntryKey key); ///< adds it as the current one, or takes it out
    /// Everything from the anchor to `key` in the given order, and nothing else; `key` becomes the current
    /// one.
    bool extendTo(EntryKey key, const std::vector<EntryKey>& order);
    void add(const std::vector<EntryKey>& keys);
    /// Lets go of what is not among the entries.
    bool keepWithin(const timeline::EntrySet& entries);

private:
    QSet<EntryKey> m_keys;
    std::optional<EntryKey> m_current;
    std::optional<EntryKey> m_anchor;
};

/// In order of time: by start, then by key, undated ones at the end as they were given. Unknown keys are left
/// out.
QList<timeline::EntryKey> inTimeOrder(
    const QSet<timeline::EntryKey>& keys, const timeline::EntrySet& entries);

} // namespace tidemark::timeline_view
