// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/diff_map.h"

#include <algorithm>

namespace tidemark::text {

using domain::TextSpan;

DiffMap::DiffMap(const TextDiff& diff, Direction direction)
{
    const bool isBackwards = direction == Direction::ToBefore;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        if (paragraph.before.isEmpty() || paragraph.after.isEmpty())
            continue;
        const bool isSame = paragraph.before.length == paragraph.after.length
            && (paragraph.kind == ParagraphChange::Same || paragraph.kind == ParagraphChange::Moved);
        m_pairs.push_back({ isBackwards ? paragraph.after : paragraph.before,
            isBackwards ? paragraph.before : paragraph.after, isSame });
    }
    std::stable_sort(m_pairs.begin(), m_pairs.end(),
        [](const Pair& left, const Pair& right) { return left.from.start < right.from.start; });
}

const DiffMap::Pair* DiffMap::pairBefore(qsizetype place) const
{
    const auto next = std::upper_bound(m_pairs.begin(), m_pairs.end(), place,
        [](qsizetype at, const Pair& pair) { return at < pair.from.start; });
    return next == m_pairs.begin() ? nullptr : &*std::prev(next);
}

qsizetype DiffMap::place(qsizetype from) const
{
    const Pair* pair = pairBefore(from);
    return pair ? std::min(pair->to.start + (from - pair->from.start), pair->to.end()) : 0;
}

std::optional<TextSpan> DiffMap::unchanged(const TextSpan& from) const
{
    const Pair* pair = pairBefore(from.start);
    if (!pair || !pair->isSame || from.end() > pair->from.end())
        return std::nullopt;
    return TextSpan { from.start - pair->from.start + pair->to.start, from.length };
}

} // namespace tidemark::text
