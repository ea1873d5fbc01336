// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/highlight_index.h"

#include <algorithm>
#include <array>

namespace tidemark::reader {

using domain::TextSpan;

void HighlightIndex::assign(std::vector<ReaderHighlight> highlights)
{
    std::erase_if(highlights, [](const ReaderHighlight& highlight) { return highlight.span.isEmpty(); });
    // Outer highlights first: they take the lane next to the text, inner ones stand below them.
    const auto before = [](const ReaderHighlight& left, const ReaderHighlight& right) {
        if (left.span.start != right.span.start)
            return left.span.start < right.span.start;
        return left.span.length > right.span.length;
    };
    if (!std::is_sorted(highlights.begin(), highlights.end(), before))
        std::stable_sort(highlights.begin(), highlights.end(), before);
    m_entries.clear();
    m_entries.reserve(highlights.size());
    for (ReaderHighlight& highlight : highlights)
        m_entries.push_back({ std::move(highlight) });
    updateFurthestEnds(0, m_entries.size());
    assignLanes();
}

void HighlightIndex::emphasise(const QString& key)
{
    for (Entry& entry : m_entries)
        entry.highlight.emphasised = !key.isEmpty() && entry.highlight.key == key;
}

std::vector<const HighlightIndex::Entry*> HighlightIndex::overlapping(const TextSpan& span) const
{
    std::vector<const Entry*> found;
    collect(0, m_entries.size(), span, found);
    return found;
}

qsizetype HighlightIndex::updateFurthestEnds(size_t first, size_t last)
{
    if (first >= last)
        return 0;
    const size_t middle = first + (last - first) / 2;
    Entry& root = m_entries[middle];
    root.furthestEnd = std::max({ root.highlight.span.end(), updateFurthestEnds(first, middle),
        updateFurthestEnds(middle + 1, last) });
    return root.furthestEnd;
}

void HighlightIndex::assignLanes()
{
    std::array<qsizetype, laneCount> laneEnds {};
    for (Entry& entry : m_entries) {
        const TextSpan& span = entry.highlight.span;
        const auto free = std::find_if(
            laneEnds.begin(), laneEnds.end(), [&](qsizetype end) { return end <= span.start; });
        const auto lane = free == laneEnds.end() ? std::min_element(laneEnds.begin(), laneEnds.end()) : free;
        entry.lane = int(lane - laneEnds.begin());
        *lane = std::max(*lane, span.end());
    }
}

void HighlightIndex::collect(
    size_t first, size_t last, const TextSpan& span, std::vector<const Entry*>& found) const
{
    if (first >= last)
        return;
    const size_t middle = first + (last - first) / 2;
    const Entry& root = m_entries[middle];
    if (root.furthestEnd <= span.start)
        return;
    collect(first, middle, span, found);
    if (root.highlight.span.start >= span.end())
        return;
    if (root.highlight.span.overlaps(span))
        found.push_back(&root);
    collect(middle + 1, last, span, found);
}

} // namespace tidemark::reader
