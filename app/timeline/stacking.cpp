// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/stacking.h"

#include <algorithm>

namespace tidemark::timeline {

namespace {

struct Pool {
    double sum = 0;
    int count = 0;

    double mean() const { return sum / count; }
};

std::vector<Pool> poolViolators(const std::vector<StackItem>& items, double gap)
{
    std::vector<Pool> pools;
    double before = 0;
    for (const StackItem& item : items) {
        pools.push_back({ item.wanted - item.length / 2 - before, 1 });
        before += item.length + gap;
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    return pools;
}

} // namespace

void stackWithoutOverlap(std::vector<StackItem>& items, double gap, double from, double to)
{
    double total = 0;
    for (const StackItem& item : items)
        total += item.length + gap;
    const double latest = std::max(from, to - (total - gap));
    double before = 0;
    size_t index = 0;
    for (const Pool& pool : poolViolators(items, gap)) {
        const double shift = std::clamp(pool.mean(), from, latest);
        for (int i = 0; i < pool.count; ++i, ++index) {
            items[index].start = shift + before;
            before += items[index].length + gap;
        }
    }
}

} // namespace tidemark::timeline
