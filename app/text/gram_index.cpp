// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/gram_index.h"

#include <cmath>
#include <tuple>

namespace tidemark::text {

namespace {

constexpr int gramWeight = 6; ///< three Chinese characters, six letters
constexpr qint32 bucketSize = 16; ///< units
constexpr size_t tooFrequent = 64; ///< a gram with more places says nothing about any
constexpr double quoteVote = 3;

struct Vote {
    qint32 bucket = 0;
    float weight = 0;
};

/// Votes summed by bucket; two neighbouring buckets count as one place.
std::vector<GramPeak> summed(std::vector<Vote>& votes)
{
    std::sort(votes.begin(), votes.end(), [](const Vote& a, const Vote& b) { return a.bucket < b.bucket; });
    std::vector<GramPeak> buckets;
    for (const Vote& vote : votes) {
        if (buckets.empty() || buckets.back().place != vote.bucket)
            buckets.push_back({ vote.bucket, 0 });
        buckets.back().votes += double(vote.weight);
    }
    std::vector<GramPeak> peaks;
    for (size_t i = 0; i < buckets.size(); ++i) {
        GramPeak peak { buckets[i].place * bucketSize + bucketSize / 2, buckets[i].votes };
        if (i + 1 < buckets.size() && buckets[i + 1].place == buckets[i].place + 1) {
            peak.votes += buckets[i + 1].votes;
            peak.place += bucketSize / 2;
        }
        peaks.push_back(peak);
    }
    return peaks;
}

} // namespace

GramIndex::GramIndex(Units text, std::span<const UnitRange> ranges)
{
    for (const UnitRange& range : ranges) {
        for (qint32 at = range.start; at < range.end; ++at) {
            const qint32 end = gramEnd(text, at, range.end, gramWeight);
            if (end < 0)
                break;
            m_entries.push_back({ hashOf(text, { at, end }), at });
        }
    }
    std::sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return std::tie(a.hash, a.place) < std::tie(b.hash, b.place); });
}

std::span<const GramIndex::Entry> GramIndex::entriesOf(quint32 hash) const
{
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
        [](const Entry& entry, quint32 wanted) { return entry.hash < wanted; });
    const auto last = std::upper_bound(
        first, m_entries.end(), hash, [](quint32 wanted, const Entry& entry) { return wanted < entry.hash; });
    return { first, last };
}

std::vector<qint32> GramIndex::placesOf(Units words, Units text, size_t most) const
{
    std::vector<qint32> places;
    const qint32 end = gramEnd(words, 0, sizeOf(words), gramWeight);
    if (end < 0)
        return places;
    for (const Entry& entry : entriesOf(hashOf(words, { 0, end }))) {
        const bool fits = entry.place + sizeOf(words) <= sizeOf(text);
        if (fits && sameUnits(words, 0, text, entry.place, sizeOf(words)))
            places.push_back(entry.place);
        if (places.size() == most)
            break;
    }
    return places;
}

std::vector<GramPeak> GramIndex::peaks(Units pattern, UnitRange quote, size_t most) const
{
    std::vector<Vote> votes;
    for (qint32 at = 0; at < sizeOf(pattern); ++at) {
        const qint32 end = gramEnd(pattern, at, sizeOf(pattern), gramWeight);
        if (end < 0)
            break;
        const auto entries = entriesOf(hashOf(pattern, { at, end }));
        if (entries.empty() || entries.size() > tooFrequent)
            continue;
        const bool ofQuote = at < quote.end && end > quote.start;
        const double weight = (ofQuote ? quoteVote : 1) / std::sqrt(double(entries.size()));
        for (const Entry& entry : entries) {
            const qint32 place = entry.place - at;
            votes.push_back({ (place - (place < 0 ? bucketSize - 1 : 0)) / bucketSize, float(weight) });
        }
    }
    std::vector<GramPeak> peaks = summed(votes);
    std::stable_sort(
        peaks.begin(), peaks.end(), [](const GramPeak& a, const GramPeak& b) { return a.votes > b.votes; });
    std::vector<GramPeak> best;
    for (const GramPeak& peak : peaks) {
        const bool nearBetter = std::any_of(best.begin(), best.end(),
            [&](const GramPeak& better) { return std::abs(better.place - peak.place) <= 2 * bucketSize; });
        if (!nearBetter)
            best.push_back(peak);
        if (best.size() == most)
            break;
    }
    return best;
}

} // namespace tidemark::text
