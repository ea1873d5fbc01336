// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sequence_match.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace tidemark::text {

namespace {

using Elements = std::span<const std::uint32_t>;

constexpr qsizetype mostEdits = 700; ///< beyond it the search for the fewest differences is given up
constexpr std::array gramLengths { qsizetype(12), qsizetype(5), qsizetype(2), qsizetype(1) };

struct Range {
    qsizetype beforeStart = 0;
    qsizetype beforeEnd = 0;
    qsizetype afterStart = 0;
    qsizetype afterEnd = 0;

    bool isEmpty() const { return beforeStart >= beforeEnd || afterStart >= afterEnd; }
};

/// The greedy search of Myers (1986) from one end, given up beyond `mostEdits`.
class FewestEdits {
public:
    FewestEdits(Elements before, Elements after)
        : m_before(before)
        , m_after(after)
        , m_limit(std::min(mostEdits, static_cast<qsizetype>(before.size() + after.size())))
        , m_reach(static_cast<size_t>(2 * m_limit + 3), 0)
    {
    }

    /// Runs in ascending order; nothing when there are too many differences.
    std::optional<std::vector<MatchRun>> find()
    {
        for (qsizetype edits = 0; edits <= m_limit; ++edits) {
            const bool isDone = extend(edits);
            m_trace.emplace_back(m_reach.begin() + m_limit + 1 - edits, m_reach.begin() + m_limit + 2 + edits);
            if (isDone)
                return walkBack(edits);
        }
        return std::nullopt;
    }

private:
    qsizetype& reach(qsizetype diagonal) { return m_reach[static_cast<size_t>(diagonal + m_limit + 1)]; }
    qsizetype traced(qsizetype edits, qsizetype diagonal) const
    {
        return m_trace[static_cast<size_t>(edits)][static_cast<size_t>(diagonal + edits)];
    }

    bool extend(qsizetype edits)
    {
        const auto beforeSize = static_cast<qsizetype>(m_before.size());
        const auto afterSize = static_cast<qsizetype>(m_after.size());
        for (qsizetype diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const bool isDown = diagonal == -edits
                || (diagonal != edits && reach(diagonal - 1) < reach(diagonal + 1));
            qsizetype at = edits == 0 ? 0 : isDown ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
            while (at < beforeSize && at - diagonal < afterSize && at - diagonal >= 0
                && m_before[static_cast<size_t>(at)] == m_after[static_cast<size_t>(at - diagonal)])
                ++at;
            reach(diagonal) = at;
            if (at >= beforeSize && at - diagonal >= afterSize)
                return true;
        }
        return false;
    }

    std::vector<MatchRun> walkBack(qsizetype edits) const
    {
        std::vector<MatchRun> runs;
        auto at = static_cast<qsizetype>(m_before.size());
        qsizetype diagonal = at - static_cast<qsizetype>(m_after.size());
        for (; edits > 0; --edits) {
            const bool isDown = diagonal == -edits
                || (diagonal != edits && previous(edits, diagonal - 1) < previous(edits, diagonal + 1));
            const qsizetype from = isDown ? previous(edits, diagonal + 1) : previous(edits, diagonal - 1) + 1;
            if (at > from)
                runs.push_back({ from, from - diagonal, at - from });
            diagonal += isDown ? 1 : -1;
            at = isDown ? from : from - 1;
        }
        if (at > 0)
            runs.push_back({ 0, 0, at });
        std::reverse(runs.begin(), runs.end());
        return runs;
    }

    // Diagonals that the round before did not reach are behind every other.
    qsizetype previous(qsizetype edits, qsizetype diagonal) const
    {
        const qsizetype before = edits - 1;
        return qAbs(diagonal) > before ? -1 : traced(before, diagonal);
    }

    Elements m_before;
    Elements m_after;
    qsizetype m_limit;
    std::vector<qsizetype> m_reach;
    std::vector<std::vector<qsizetype>> m_trace;
};

/// Where each run of `length` elements stands when it occurs only once.
QHash<quint64, qsizetype> onlyPlaces(Elements elements, qsizetype length)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15ULL;
    QHash<quint64, qsizetype> places;
    const auto last = static_cast<qsizetype>(elements.size()) - length;
    if (last >= 0)
        places.reserve(last + 1);
    quint64 leaving = 1;
    for (qsizetype i = 0; i < length; ++i)
        leaving *= factor;
    quint64 hash = 0;
    for (qsizetype i = 0; i < static_cast<qsizetype>(elements.size()); ++i) {
        hash = hash * factor + elements[static_cast<size_t>(i)] + 1;
        if (i >= length)
            hash -= leaving * (elements[static_cast<size_t>(i - length)] + 1ULL);
        if (const qsizetype start = i - length + 1; start >= 0) {
            const auto found = places.find(hash);
            if (found == places.end())
                places.insert(hash, start);
            else
                *found = -1;
        }
    }
    return places;
}

/// The longest selection of pairs (ascending by `before`) that ascends by `after` too.
std::vector<MatchRun> ascending(const std::vector<MatchRun>& pairs)
{
    std::vector<size_t> tails; // pair that ends the best selection of each length
    std::vector<qsizetype> previous(pairs.size(), -1);
    for (size_t pair = 0; pair < pairs.size(); ++pair) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), pairs[pair].after,
            [&](size_t tail, qsizetype after) { return pairs[tail].after < after; });
        if (place != tails.begin())
            previous[pair] = static_cast<qsizetype>(*std::prev(place));
        if (place == tails.end())
            tails.push_back(pair);
        else
            *place = pair;
    }
    std::vector<MatchRun> chosen;
    for (qsizetype pair = tails.empty() ? -1 : static_cast<qsizetype>(tails.back()); pair >= 0;
         pair = previous[static_cast<size_t>(pair)])
        chosen.push_back(pairs[static_cast<size_t>(pair)]);
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

class Matcher {
public:
    Matcher(Elements before, Elements after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<MatchRun> run()
    {
        solve({ 0, static_cast<qsizetype>(m_before.size()), 0, static_cast<qsizetype>(m_after.size()) }, 0);
        return std::move(m_runs);
    }

private:
    bool isSame(qsizetype before, qsizetype after) const
    {
        return m_before[static_cast<size_t>(before)] == m_after[static_cast<size_t>(after)];
    }

    void add(const MatchRun& run)
    {
        if (run.length <= 0)
            return;
        if (!m_runs.empty()) {
            MatchRun& last = m_runs.back();
            if (last.before + last.length == run.before && last.after + last.length == run.after) {
                last.length += run.length;
                return;
            }
        }
        m_runs.push_back(run);
    }

    /// `level` says which lengths of runs have been tried as a frame.
    void solve(Range range, size_t level)
    {
        qsizetype head = 0;
        while (range.beforeStart + head < range.beforeEnd && range.afterStart + head < range.afterEnd
            && isSame(range.beforeStart + head, range.afterStart + head))
            ++head;
        add({ range.beforeStart, range.afterStart, head });
        range.beforeStart += head;
        range.afterStart += head;
        qsizetype tail = 0;
        while (range.beforeEnd - tail > range.beforeStart && range.afterEnd - tail > range.afterStart
            && isSame(range.beforeEnd - tail - 1, range.afterEnd - tail - 1))
            ++tail;
        range.beforeEnd -= tail;
        range.afterEnd -= tail;
        if (!range.isEmpty())
            solveMiddle(range, level);
        add({ range.beforeEnd, range.afterEnd, tail });
    }

    void solveMiddle(const Range& range, size_t level)
    {
        FewestEdits search(m_before.subspan(size_t(range.beforeStart), size_t(range.beforeEnd - range.beforeStart)),
            m_after.subspan(size_t(range.afterStart), size_t(range.afterEnd - range.afterStart)));
        if (const auto runs = search.find()) {
            for (const MatchRun& run : *runs)
                add({ run.before + range.beforeStart, run.after + range.afterStart, run.length });
            return;
        }
        for (; level < gramLengths.size(); ++level) {
            const std::vector<MatchRun> frame = frameOf(range, gramLengths[level]);
            if (frame.empty())
                continue;
            solveGaps(range, frame, level + 1);
            return;
        }
    }

    void solveGaps(Range range, const std::vector<MatchRun>& frame, size_t level)
    {
        for (const MatchRun& run : frame) {
            if (run.before < range.beforeStart || run.after < range.afterStart)
                continue;
            solve({ range.beforeStart, run.before, range.afterStart, run.after }, level);
            add(run);
            range.beforeStart = run.before + run.length;
            range.afterStart = run.after + run.length;
        }
        solve(range, level);
    }

    std::vector<MatchRun> frameOf(const Range& range, qsizetype length) const
    {
        const auto before = onlyPlaces(
            m_before.subspan(size_t(range.beforeStart), size_t(range.beforeEnd - range.beforeStart)), length);
        const auto after = onlyPlaces(
            m_after.subspan(size_t(range.afterStart), size_t(range.afterEnd - range.afterStart)), length);
        std::vector<MatchRun> pairs;
        for (auto place = before.begin(); place != before.end(); ++place) {
            const qsizetype other = *place < 0 ? -1 : after.value(place.key(), -1);
            const MatchRun run { range.beforeStart + *place, range.afterStart + other, length };
            if (other >= 0 && isWhole(run))
                pairs.push_back(run);
        }
        std::sort(pairs.begin(), pairs.end(),
            [](const MatchRun& left, const MatchRun& right) { return left.before < right.before; });
        return ascending(pairs);
    }

    bool isWhole(const MatchRun& run) const
    {
        for (qsizetype i = 0; i < run.length; ++i) {
            if (!isSame(run.before + i, run.after + i))
                return false;
        }
        return true;
    }

    Elements m_before;
    Elements m_after;
    std::vector<MatchRun> m_runs;
};

} // namespace

std::vector<MatchRun> matchSequences(Elements before, Elements after)
{
    return Matcher(before, after).run();
}

} // namespace tidemark::text
