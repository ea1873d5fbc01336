// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unique_matches.h"

#include <bit>

namespace tidemark::text {

namespace {

/// Every gram of the base with the one place it has in each text, as long as it has only one.
class GramTable {
public:
    GramTable(const UnitSearch& search, int weight)
        : m_search(search)
        , m_weight(weight)
    {
        size_t grams = 0;
        for (const UnitRange& range : search.baseRanges)
            grams += static_cast<size_t>(range.length());
        m_slots.resize(std::bit_ceil(std::max<size_t>(grams + grams / 2, 16)));
        for (const UnitRange& range : search.baseRanges)
            addBase(range);
        for (const UnitRange& range : search.changedRanges)
            addChanged(range);
    }

    /// For each unit of the base from `first` on, where its gram stands in the changed text, or -1.
    std::vector<qint32> places(qint32 first, qint32 end) const
    {
        std::vector<qint32> places(static_cast<size_t>(end - first), -1);
        for (const Slot& slot : m_slots) {
            if (slot.base >= 0 && !slot.repeated && slot.changed >= 0)
                places[static_cast<size_t>(slot.base - first)] = slot.changed;
        }
        return places;
    }

private:
    struct Slot {
        quint32 hash = 0;
        qint32 base = -1;
        qint32 changed = -1;
        bool repeated = false;
    };

    void addBase(UnitRange range)
    {
        for (qint32 at = range.start; at < range.end; ++at) {
            const qint32 end = gramEnd(m_search.base, at, range.end, m_weight);
            if (end < 0)
                return;
            const quint32 hash = hashOf(m_search.base, { at, end });
            Slot& slot = find(hash, m_search.base, { at, end });
            if (slot.base >= 0)
                slot.repeated = true;
            else
                slot = { hash, at };
        }
    }

    void addChanged(UnitRange range)
    {
        for (qint32 at = range.start; at < range.end; ++at) {
            const qint32 end = gramEnd(m_search.changed, at, range.end, m_weight);
            if (end < 0)
                return;
            Slot& slot = find(hashOf(m_search.changed, { at, end }), m_search.changed, { at, end });
            if (slot.base < 0 || slot.repeated)
                continue;
            slot.repeated = slot.changed >= 0;
            slot.changed = at;
        }
    }

    /// The slot of the gram, or the empty one where it belongs.
    Slot& find(quint32 hash, Units units, UnitRange gram)
    {
        const size_t mask = m_slots.size() - 1;
        for (size_t index = hash & mask;; index = (index + 1) & mask) {
            Slot& slot = m_slots[index];
            if (slot.base < 0
                || (slot.hash == hash && slot.base + gram.length() <= sizeOf(m_search.base)
                    && sameUnits(m_search.base, slot.base, units, gram.start, gram.length())))
                return slot;
        }
    }

    const UnitSearch& m_search;
    int m_weight;
    std::vector<Slot> m_slots;
};

/// The greatest of the first N values, kept while values are raised: a Fenwick tree of indices.
class BestBefore {
public:
    BestBefore(size_t size, const std::vector<qint64>& values)
        : m_best(size + 1, -1)
        , m_values(values)
    {
    }

    void add(size_t rank, qint32 index)
    {
        for (size_t at = rank + 1; at < m_best.size(); at += at & (~at + 1)) {
            if (m_best[at] < 0 || value(index) > value(m_best[at]))
                m_best[at] = index;
        }
    }

    /// The index with the greatest value among ranks below `rank`; -1 when there is none.
    qint32 below(size_t rank) const
    {
        qint32 best = -1;
        for (size_t at = rank; at > 0; at -= at & (~at + 1)) {
            if (m_best[at] >= 0 && (best < 0 || value(m_best[at]) > value(best)))
                best = m_best[at];
        }
        return best;
    }

private:
    qint64 value(qint32 index) const { return m_values[static_cast<size_t>(index)]; }

    std::vector<qint32> m_best;
    const std::vector<qint64>& m_values;
};

std::vector<size_t> ranksInChanged(std::span<const UnitMatch> matches)
{
    std::vector<qint32> starts;
    starts.reserve(matches.size());
    for (const UnitMatch& match : matches)
        starts.push_back(match.changed);
    std::sort(starts.begin(), starts.end());
    std::vector<size_t> ranks;
    ranks.reserve(matches.size());
    for (const UnitMatch& match : matches)
        ranks.push_back(static_cast<size_t>(
            std::lower_bound(starts.begin(), starts.end(), match.changed) - starts.begin()));
    return ranks;
}

void appendWithoutOverlap(std::vector<UnitMatch>& chain, UnitMatch match)
{
    if (!chain.empty()) {
        const qint32 overlap
            = std::max({ chain.back().baseEnd() - match.base, chain.back().changedEnd() - match.changed, 0 });
        match = { match.base + overlap, match.changed + overlap, match.length - overlap };
    }
    if (match.length > 0)
        chain.push_back(match);
}

} // namespace

std::vector<UnitMatch> uniqueMatches(const UnitSearch& search, int weight)
{
    if (search.baseRanges.empty() || search.changedRanges.empty())
        return {};
    const qint32 first = search.baseRanges.front().start;
    const std::vector<qint32> places = GramTable(search, weight).places(first, search.baseRanges.back().end);
    std::vector<UnitMatch> matches;
    for (const UnitRange& range : search.baseRanges) {
        for (qint32 at = range.start; at < range.end; ++at) {
            const qint32 place = places[static_cast<size_t>(at - first)];
            if (place < 0)
                continue;
            const qint32 end = gramEnd(search.base, at, range.end, weight);
            const bool goesOn = !matches.empty() && matches.back().diagonal() == place - at
                && at <= matches.back().baseEnd() && matches.back().base >= range.start;
            if (goesOn)
                matches.back().length = end - matches.back().base;
            else
                matches.push_back({ at, place, end - at });
        }
    }
    return matches;
}

std::vector<UnitMatch> heaviestChain(std::span<const UnitMatch> matches)
{
    const std::vector<size_t> ranks = ranksInChanged(matches);
    std::vector<qint64> weights(matches.size());
    std::vector<qint32> before(matches.size(), -1);
    BestBefore best(matches.size(), weights);
    for (size_t i = 0; i < matches.size(); ++i) {
        before[i] = best.below(ranks[i]);
        weights[i] = matches[i].length + (before[i] < 0 ? 0 : weights[static_cast<size_t>(before[i])]);
        best.add(ranks[i], static_cast<qint32>(i));
    }
    std::vector<UnitMatch> backwards;
    for (qint32 at = best.below(matches.size()); at >= 0; at = before[static_cast<size_t>(at)])
        backwards.push_back(matches[static_cast<size_t>(at)]);
    std::vector<UnitMatch> chain;
    chain.reserve(backwards.size());
    for (auto match = backwards.rbegin(); match != backwards.rend(); ++match)
        appendWithoutOverlap(chain, *match);
    return chain;
}

} // namespace tidemark::text
