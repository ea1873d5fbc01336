// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_alignment.h"

#include <iterator>

namespace tidemark::text {

namespace {

constexpr int longGram = 12; ///< weight: six Chinese characters, twelve letters
constexpr int mediumGram = 8;
constexpr int shortGram = 6;

/// The more places there are to be alike by chance, the longer a gram must be.
int gramWeight(UnitRange base, UnitRange changed)
{
    const qint64 pairs = qint64(base.length()) * changed.length();
    constexpr qint64 fewPairs = 40'000;
    constexpr qint64 manyPairs = 1'000'000;
    return pairs <= fewPairs ? shortGram : pairs <= manyPairs ? mediumGram : longGram;
}

/// Aligns two ranges from both ends, then by the words that stand once in each, then between those again.
class OrderedAligner {
public:
    OrderedAligner(Units base, Units changed, TextAlignment::Matches& out)
        : m_base(base)
        , m_changed(changed)
        , m_out(out)
    {
    }

    void align(UnitRange base, UnitRange changed, int depth = 0)
    {
        const qint32 prefix = commonStart(base, changed);
        emit({ base.start, changed.start, prefix });
        base.start += prefix;
        changed.start += prefix;
        const qint32 suffix = commonEnd(base, changed);
        base.end -= suffix;
        changed.end -= suffix;
        constexpr int deepest = 6;
        if (!base.isEmpty() && !changed.isEmpty() && depth < deepest)
            alignByUniqueWords(base, changed, depth);
        emit({ base.end, changed.end, suffix });
    }

private:
    void alignByUniqueWords(UnitRange base, UnitRange changed, int depth)
    {
        const UnitSearch search { m_base, m_changed, std::span(&base, 1), std::span(&changed, 1) };
        const auto chain = heaviestChain(uniqueMatches(search, gramWeight(base, changed)));
        if (chain.empty()) {
            if (!m_inWindow)
                walk(base, changed);
            return;
        }
        UnitMatch before { base.start, changed.start, 0 };
        for (const UnitMatch& match : chain) {
            align({ before.baseEnd(), match.base }, { before.changedEnd(), match.changed }, depth + 1);
            emit(match);
            before = match;
        }
        align({ before.baseEnd(), base.end }, { before.changedEnd(), changed.end }, depth + 1);
    }

    /// In a text that repeats itself no words stand once. So it is followed from either end in windows small
    /// enough for that, as long as they agree.
    void walk(UnitRange base, UnitRange changed)
    {
        const auto stepInto = [&](bool fromEnd, TextAlignment::Matches& out) {
            for (const qint32 size : { 2048, 256, 64 }) {
                if (step(base, changed, size, fromEnd, out))
                    return true;
            }
            return false;
        };
        TextAlignment::Matches fromStart;
        while (stepInto(false, fromStart)) { }
        for (const UnitMatch& match : fromStart)
            emit(match);
        TextAlignment::Matches fromEnd; // the later windows come first in the text
        while (stepInto(true, fromEnd)) { }
        std::sort(fromEnd.begin(), fromEnd.end(),
            [](const UnitMatch& a, const UnitMatch& b) { return a.base < b.base; });
        for (const UnitMatch& match : fromEnd)
            emit(match);
    }

    /// Aligns a window at one end of the ranges and takes what was aligned off them; false when the window
    /// does not agree. The far quarter of the window is left to the next one.
    bool step(
        UnitRange& base, UnitRange& changed, qint32 size, bool fromEnd, TextAlignment::Matches& out) const
    {
        const auto window = [&](UnitRange range, qint32 length) {
            length = std::min(range.length(), length);
            return fromEnd ? UnitRange { range.end - length, range.end }
                           : UnitRange { range.start, range.start + length };
        };
        const UnitRange baseWindow = window(base, size);
        const UnitRange changedWindow = window(changed, size);
        const UnitRange trusted
            = window(base, baseWindow == base && changedWindow == changed ? size : size / 4 * 3);
        TextAlignment::Matches matches;
        OrderedAligner aligner(m_base, m_changed, matches);
        aligner.m_inWindow = true;
        aligner.align(baseWindow, changedWindow);
        std::erase_if(matches, [&](const UnitMatch& match) {
            return match.base < trusted.start || match.baseEnd() > trusted.end;
        });
        qint32 agreeing = 0;
        for (const UnitMatch& match : matches)
            agreeing += match.length;
        if (agreeing == 0 || agreeing * 2 < trusted.length())
            return false;
        out.insert(out.end(), matches.begin(), matches.end());
        if (fromEnd) {
            base.end = matches.front().base;
            changed.end = matches.front().changed;
        } else {
            base.start = matches.back().baseEnd();
            changed.start = matches.back().changedEnd();
        }
        return true;
    }

    qint32 commonStart(UnitRange base, UnitRange changed) const
    {
        const Units left = m_base.substr(size_t(base.start), size_t(base.length()));
        const Units right = m_changed.substr(size_t(changed.start), size_t(changed.length()));
        return qint32(
            std::mismatch(left.begin(), left.end(), right.begin(), right.end()).first - left.begin());
    }

    qint32 commonEnd(UnitRange base, UnitRange changed) const
    {
        const Units left = m_base.substr(size_t(base.start), size_t(base.length()));
        const Units right = m_changed.substr(size_t(changed.start), size_t(changed.length()));
        return qint32(
            std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend()).first - left.rbegin());
    }

    void emit(UnitMatch match)
    {
        if (match.length <= 0)
            return;
        if (!m_out.empty() && m_out.back().baseEnd() == match.base
            && m_out.back().changedEnd() == match.changed)
            m_out.back().length += match.length;
        else
            m_out.push_back(match);
    }

    Units m_base;
    Units m_changed;
    TextAlignment::Matches& m_out;
    bool m_inWindow = false;
};

/// What `covered` (ascending) leaves of a text of `size` units.
std::vector<UnitRange> uncovered(const std::vector<UnitRange>& covered, qint32 size)
{
    std::vector<UnitRange> ranges;
    qint32 at = 0;
    for (const UnitRange& range : covered) {
        if (range.start > at)
            ranges.push_back({ at, range.start });
        at = std::max(at, range.end);
    }
    if (size > at)
        ranges.push_back({ at, size });
    return ranges;
}

UnitRange inBase(const UnitMatch& match)
{
    return { match.base, match.baseEnd() };
}

UnitRange inChanged(const UnitMatch& match)
{
    return { match.changed, match.changedEnd() };
}

template <typename Side> std::vector<UnitRange> rangesOf(const TextAlignment::Matches& matches, Side side)
{
    std::vector<UnitRange> ranges;
    ranges.reserve(matches.size());
    std::transform(matches.begin(), matches.end(), std::back_inserter(ranges), side);
    return ranges;
}

/// Finds what moved among what did not keep its order.
class MovedBlocks {
public:
    MovedBlocks(Units base, Units changed)
        : m_base(base)
        , m_changed(changed)
    {
    }

    /// `seeds` gets the words by which the blocks were found.
    std::vector<TextAlignment::Matches> find(
        const TextAlignment::Matches& inOrder, TextAlignment::Matches& seeds) const
    {
        const auto baseRanges = uncovered(rangesOf(inOrder, inBase), sizeOf(m_base));
        const auto changedRanges = uncovered(rangesOf(inOrder, inChanged), sizeOf(m_changed));
        seeds = uniqueMatches({ m_base, m_changed, baseRanges, changedRanges }, longGram);
        std::vector<TextAlignment::Matches> blocks;
        for (const UnitMatch& seed : seeds)
            addTo(blocks, seed);
        for (TextAlignment::Matches& block : blocks)
            block = filled(block);
        std::stable_sort(blocks.begin(), blocks.end(),
            [](const auto& a, const auto& b) { return a.front().base < b.front().base; });
        return blocks;
    }

private:
    static constexpr qint32 farthest = 120; ///< units between two pieces of one block
    static constexpr size_t openBlocks = 8; ///< a piece is joined to one of the last few

    static void addTo(std::vector<TextAlignment::Matches>& blocks, const UnitMatch& match)
    {
        for (size_t back = 1; back <= std::min(openBlocks, blocks.size()); ++back) {
            TextAlignment::Matches& block = blocks[blocks.size() - back];
            const qint32 baseGap = match.base - block.back().baseEnd();
            const qint32 changedGap = match.changed - block.back().changedEnd();
            if (baseGap >= 0 && baseGap <= farthest && changedGap >= 0 && changedGap <= farthest) {
                block.push_back(match);
                return;
            }
        }
        blocks.push_back({ match });
    }

    /// The block with its gaps aligned and its ends drawn out as far as the texts are the same.
    TextAlignment::Matches filled(const TextAlignment::Matches& block) const
    {
        TextAlignment::Matches result;
        OrderedAligner aligner(m_base, m_changed, result);
        aligner.align({ block.front().base - sameBefore(block.front()),
                          block.back().baseEnd() + sameAfter(block.back()) },
            { block.front().changed - sameBefore(block.front()),
                block.back().changedEnd() + sameAfter(block.back()) });
        return result;
    }

    static constexpr qint32 farthestEnd = 400; ///< keeps texts of one repeated word from costing their square

    qint32 sameBefore(const UnitMatch& match) const
    {
        const qint32 most = std::min({ match.base, match.changed, farthestEnd });
        qint32 same = 0;
        while (same < most
            && m_base[size_t(match.base - same - 1)] == m_changed[size_t(match.changed - same - 1)])
            ++same;
        return same;
    }

    qint32 sameAfter(const UnitMatch& match) const
    {
        const qint32 most = std::min(
            { sizeOf(m_base) - match.baseEnd(), sizeOf(m_changed) - match.changedEnd(), farthestEnd });
        qint32 same = 0;
        while (same < most
            && m_base[size_t(match.baseEnd() + same)] == m_changed[size_t(match.changedEnd() + same)])
            ++same;
        return same;
    }

    Units m_base;
    Units m_changed;
};

} // namespace

TextAlignment::TextAlignment(Units base, Units changed)
{
    OrderedAligner(base, changed, m_inOrder).align({ 0, sizeOf(base) }, { 0, sizeOf(changed) });
    Matches seeds;
    m_moved = MovedBlocks(base, changed).find(m_inOrder, seeds);
    qint32 reach = 0;
    for (const Matches& block : m_moved) {
        reach = std::max(reach, block.back().baseEnd());
        m_movedReach.push_back(reach);
    }
    std::vector<UnitRange> covered = rangesOf(m_inOrder, inChanged);
    const auto moved = rangesOf(seeds, inChanged);
    covered.insert(covered.end(), moved.begin(), moved.end());
    std::sort(covered.begin(), covered.end(),
        [](const UnitRange& a, const UnitRange& b) { return a.start < b.start; });
    m_newInChanged = uncovered(covered, sizeOf(changed));
}

std::vector<const TextAlignment::Matches*> TextAlignment::movedIn(UnitRange range, size_t most) const
{
    const auto shared = [&](const Matches& block) {
        qint32 units = 0;
        for (const UnitMatch& match : block)
            units += std::max(0, std::min(match.baseEnd(), range.end) - std::max(match.base, range.start));
        return units;
    };
    std::vector<std::pair<qint32, const Matches*>> found;
    const auto first = std::upper_bound(m_movedReach.begin(), m_movedReach.end(), range.start);
    for (auto i = size_t(first - m_movedReach.begin()); i < m_moved.size(); ++i) {
        if (m_moved[i].front().base >= range.end)
            break;
        if (const qint32 units = shared(m_moved[i]); units > 0)
            found.emplace_back(units, &m_moved[i]);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Matches*> blocks;
    for (size_t i = 0; i < std::min(most, found.size()); ++i)
        blocks.push_back(found[i].second);
    return blocks;
}

} // namespace tidemark::text
