// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/crowd.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

Crowd::Crowd(const PackContext& context, std::vector<int> lanes)
    : m_context(&context)
    , m_lanes(std::move(lanes))
{
    while (m_shortTier + 1 < EntrySet::tierCount && longest(m_shortTier + 1) <= shortLength)
        ++m_shortTier;
}

// Where silences are compressed a bar can only be shorter.
double Crowd::longest(int tier) const
{
    return std::ldexp(m_context->pixelsPerDay, tier);
}

bool Crowd::hasTier(int tier) const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(),
        [&](int lane) { return !m_context->entries.tier(lane, tier).empty(); });
}

int Crowd::total() const
{
    size_t sum = 0;
    for (const int lane : m_lanes)
        sum += m_context->entries.lane(lane).size();
    return static_cast<int>(sum);
}

double Crowd::shareOfShort() const
{
    size_t sum = 0;
    for (const int lane : m_lanes) {
        for (int tier = 0; tier <= m_shortTier; ++tier)
            sum += m_context->entries.tier(lane, tier).size();
    }
    return double(sum) / std::max(1, total());
}

bool Crowd::isDense(double mostInView) const
{
    const double world = std::max(1.0, m_context->world(m_context->entries.end()));
    return total() * std::min(1.0, m_context->mainLength / world) > mostInView;
}

qint64 Crowd::pieceOf(Instant start, double size) const
{
    auto piece = static_cast<qint64>(std::floor(m_context->world(start) / size));
    while (start < m_context->instant(double(piece) * size))
        --piece;
    while (start >= m_context->instant(double(piece + 1) * size))
        ++piece;
    return piece;
}

int Crowd::count(double from, double to) const
{
    int sum = 0;
    for (const int lane : m_lanes)
        sum += m_context->entries.countStarting(lane, m_context->instant(from), m_context->instant(to));
    return sum;
}

int Crowd::countShort(double from, double to) const
{
    const Instant begin = m_context->instant(from);
    const Instant end = m_context->instant(to);
    int sum = 0;
    for (const int lane : m_lanes) {
        const auto slots = m_context->entries.lane(lane);
        const auto before = [slots](int position, Instant instant) {
            return slots[static_cast<size_t>(position)].start < instant;
        };
        for (int tier = 0; tier <= m_shortTier; ++tier) {
            const auto positions = m_context->entries.tier(lane, tier);
            const auto first = std::lower_bound(positions.begin(), positions.end(), begin, before);
            sum += static_cast<int>(std::lower_bound(first, positions.end(), end, before) - first);
        }
    }
    return sum;
}

} // namespace tidemark::timeline
