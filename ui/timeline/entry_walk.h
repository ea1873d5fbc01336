// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"

#include <optional>

namespace tidemark::timeline_view {

enum class Step { First, Previous, Next, Last };

/// The order in which the keyboard visits entries: by start, then by key, undated ones at the end.
class EntryWalk {
public:
    EntryWalk() = default;
    explicit EntryWalk(const timeline::EntrySet& entries);

    /// Where a step from `current` leads: the first entry from nowhere, nothing beyond either end.
    std::optional<timeline::EntryKey> from(std::optional<timeline::EntryKey> current, Step step) const;
    const std::vector<timeline::EntryKey>& order() const { return m_order; }

private:
    std::vector<timeline::EntryKey> m_order;
};

} // namespace tidemark::timeline_view
