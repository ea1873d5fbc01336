// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/silences.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace tidemark::timeline {

namespace {

constexpr size_t enoughToCompare = 4; // silences; of fewer none is usual
constexpr double unusualFactor = 3;
constexpr size_t mostUnusual = 3;
constexpr double foldFactor = 2.5;
constexpr double foldShare = 1.0 / 12;
constexpr double foldShareOfFew = 1.0 / 4;
constexpr double edgeShare = 0.04; // of what is not silent, left beside the entries at both ends of a fold
constexpr double edgeMost = 0.1; // of the silence

/// Goes through the entries of all lanes in order of their start.
template <class Visit> void visitByStart(const EntrySet& entries, Visit visit)
{
    struct Next {
        Instant start = 0;
        int lane = 0;
        size_t slot = 0;
        bool operator<(const Next& other) const { return start > other.start; } // the earliest on top
    };
    std::priority_queue<Next> heads;
    for (int lane = 0; lane < static_cast<int>(entries.lanes().size()); ++lane) {
        if (!entries.lane(lane).empty())
            heads.push({ entries.lane(lane).front().start, lane, 0 });
    }
    while (!heads.empty()) {
        const Next head = heads.top();
        heads.pop();
        const auto slots = entries.lane(head.lane);
        visit(slots[head.slot]);
        if (head.slot + 1 < slots.size())
            heads.push({ slots[head.slot + 1].start, head.lane, head.slot + 1 });
    }
}

double medianDays(const std::vector<Silence>& silences)
{
    std::vector<double> days;
    for (const Silence& silence : silences)
        days.push_back(silence.days());
    const auto middle = days.begin() + static_cast<std::ptrdiff_t>(days.size() / 2);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

std::vector<Silence> longestFirst(std::vector<Silence> silences)
{
    std::sort(silences.begin(), silences.end(), [](const Silence& left, const Silence& right) {
        return left.days() != right.days() ? left.days() > right.days() : left.from < right.from;
    });
    return silences;
}

double totalDays(const std::vector<Silence>& silences)
{
    double days = 0;
    for (const Silence& silence : silences)
        days += silence.days();
    return days;
}

} // namespace

std::vector<Silence> silencesOf(const EntrySet& entries)
{
    std::vector<Silence> silences;
    Instant reached = entries.start();
    visitByStart(entries, [&](const EntrySet::Slot& slot) {
        if (slot.start > reached)
            silences.push_back({ reached, slot.start });
        reached = std::max(reached, slot.end);
    });
    return silences;
}

std::vector<Silence> unusualSilences(const std::vector<Silence>& silences)
{
    if (silences.size() < enoughToCompare)
        return {};
    std::vector<Silence> unusual = longestFirst(silences);
    const double least = unusualFactor * medianDays(silences);
    std::erase_if(unusual, [least](const Silence& silence) { return silence.days() <= least; });
    unusual.resize(std::min(unusual.size(), mostUnusual));
    std::sort(unusual.begin(), unusual.end(),
        [](const Silence& left, const Silence& right) { return left.from < right.from; });
    return unusual;
}

std::shared_ptr<const TimeFold> foldSilences(const std::vector<Silence>& silences, Instant from, Instant to,
    double pixels, const std::set<Instant>& kept)
{
    if (silences.empty())
        return nullptr;
    const bool few = silences.size() < enoughToCompare;
    const double usual = few ? foldShareOfFew * (to - from) : foldFactor * medianDays(silences);
    const double edge = edgeShare * std::max(0.0, to - from - totalDays(silences));
    double left = to - from;
    std::vector<TimeFold::Stretch> stretches;
    for (const Silence& silence : longestFirst(silences)) {
        if (silence.days() <= foldShare * left || silence.days() <= usual)
            break;
        left -= silence.days();
        const double room = std::ceil(std::clamp(edge, 1.0, std::max(1.0, edgeMost * silence.days())));
        if (silence.days() > 2 * room + 1 && !kept.contains(silence.from))
            stretches.push_back({ silence.from + room, silence.to - room, silence });
    }
    if (stretches.empty())
        return nullptr;
    std::sort(stretches.begin(), stretches.end(),
        [](const auto& one, const auto& other) { return one.from < other.from; });
    return std::make_shared<const TimeFold>(std::move(stretches), pixels);
}

} // namespace tidemark::timeline
