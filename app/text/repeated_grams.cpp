// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/repeated_grams.h"

#include <bit>

namespace tidemark::text {

namespace {

constexpr int gramWeight = 12; ///< six Chinese characters, twelve letters
constexpr quint8 many = 2;

} // namespace

RepeatedGrams::RepeatedGrams(Units text)
    : m_counts(std::bit_ceil(std::max<size_t>(text.size() * 6, 64)))
{
    for (qint32 at = 0; at < sizeOf(text); ++at) {
        const qint32 end = gramEnd(text, at, sizeOf(text), gramWeight);
        if (end < 0)
            return;
        quint8& count = m_counts[slotOf(text, { at, end })];
        count = std::min<quint8>(quint8(count + 1), many);
    }
}

bool RepeatedGrams::hasUnique(Units text, UnitRange run) const
{
    for (qint32 at = run.start; at < run.end; ++at) {
        const qint32 end = gramEnd(text, at, run.end, gramWeight);
        if (end < 0)
            return false;
        if (m_counts[slotOf(text, { at, end })] == 1)
            return true;
    }
    return false;
}

size_t RepeatedGrams::slotOf(Units text, UnitRange gram) const
{
    return hashOf(text, gram) & (m_counts.size() - 1);
}

} // namespace tidemark::text
