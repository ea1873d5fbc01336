// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_highlight.h"

#include <vector>

namespace tidemark::reader {

/// Highlights by place: sorted by start, with the furthest end of every subtree of the implicit balanced tree
/// over them, so that a query touches O(log n + hits) of them.
class HighlightIndex {
public:
    struct Entry {
        ReaderHighlight highlight;
        qsizetype furthestEnd = 0; ///< of the subtree whose root this entry is
        int lane
            = 0; ///< 0 at the text; overlapping highlights have different lanes as far as there are enough
    };
    static constexpr int laneCount = 3;

    void assign(std::vector<ReaderHighlight> highlights);
    void emphasise(const QString& key);

    bool isEmpty() const { return m_entries.empty(); }
    /// All of them in text order.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// In text order; pointers live until the next assign().
    std::vector<const Entry*> overlapping(const domain::TextSpan& span) const;

private:
    qsizetype updateFurthestEnds(size_t first, size_t last);
    void assignLanes();
    void collect(
        size_t first, size_t last, const domain::TextSpan& span, std::vector<const Entry*>& found) const;

    std::vector<Entry> m_entries;
};

} // namespace tidemark::reader
