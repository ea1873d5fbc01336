// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <algorithm>
#include <vector>

namespace tidemark::session {

/// Things that stand somewhere in one text, to be asked which of them touch a passage. The things must
/// outlive the index.
template <class Thing> class SpanIndex {
public:
    void add(const domain::TextSpan& span, const Thing& thing) { m_slots.push_back({ span, 0, &thing }); }

    /// To be called once, after the last add() and before any question.
    void settle()
    {
        std::stable_sort(m_slots.begin(), m_slots.end(),
            [](const Slot& left, const Slot& right) { return left.span.start < right.span.start; });
        qsizetype end = 0;
        for (Slot& slot : m_slots)
            slot.latestEnd = end = std::max(end, slot.span.end());
    }

    /// The first in text order that overlaps a passage, taking the passages one by one; O(log n) each.
    const Thing* firstIn(const std::vector<domain::TextSpan>& passages) const
    {
        for (const domain::TextSpan& passage : passages) {
            // The first slot up to which some end lies beyond the passage's start is itself the one that ends
            // there.
            const auto slot = reaching(passage.start);
            if (slot != m_slots.end() && slot->span.start < passage.end())
                return slot->thing;
        }
        return nullptr;
    }

    /// Calls `visitor(thing)` for each thing that overlaps the passage, in text order.
    template <class Visit> void visit(const domain::TextSpan& passage, Visit&& visitor) const
    {
        for (auto slot = reaching(passage.start); slot != m_slots.end() && slot->span.start < passage.end();
             ++slot) {
            if (slot->span.overlaps(passage))
                visitor(*slot->thing);
        }
    }

private:
    struct Slot {
        domain::TextSpan span;
        qsizetype latestEnd = 0; ///< of this slot and all before it
        const Thing* thing = nullptr;
    };

    auto reaching(qsizetype position) const
    {
        return std::partition_point(m_slots.begin(), m_slots.end(),
            [position](const Slot& before) { return before.latestEnd <= position; });
    }

    std::vector<Slot> m_slots;
};

} // namespace tidemark::session
