// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <string_view>

namespace tidemark::text {

/// Units of a FoldedText. Positions are counted in units; texts stay far below 2^31 of them.
using Units = std::u32string_view;

struct UnitRange {
    qint32 start = 0;
    qint32 end = 0;

    qint32 length() const { return end - start; }
    bool isEmpty() const { return end <= start; }

    friend bool operator==(const UnitRange&, const UnitRange&) = default;
};

/// A run of units that is the same in both texts.
struct UnitMatch {
    qint32 base = 0;
    qint32 changed = 0;
    qint32 length = 0;

    qint32 baseEnd() const { return base + length; }
    qint32 changedEnd() const { return changed + length; }
    qint32 diagonal() const { return changed - base; }

    friend bool operator==(const UnitMatch&, const UnitMatch&) = default;
};

inline qint32 sizeOf(Units units)
{
    return static_cast<qint32>(units.size());
}

/// How much one unit says: a Chinese, Japanese or Korean character 2, others 1.
inline int weightOf(char32_t unit)
{
    return unit >= 0x2E80 ? 2 : 1;
}

/// The end of the shortest run from `start` on that weighs at least `weight`; -1 when `end` comes first.
inline qint32 gramEnd(Units units, qint32 start, qint32 end, int weight)
{
    qint32 at = start;
    while (weight > 0 && at < end)
        weight -= weightOf(units[static_cast<size_t>(at++)]);
    return weight > 0 ? -1 : at;
}

inline quint32 hashOf(Units units, UnitRange range)
{
    quint64 hash = 0x9E3779B97F4A7C15U;
    for (qint32 at = range.start; at < range.end; ++at)
        hash = (hash ^ units[static_cast<size_t>(at)]) * 0xD6E8FEB86659FD93U;
    return static_cast<quint32>(hash >> 32);
}

inline bool sameUnits(Units left, qint32 leftStart, Units right, qint32 rightStart, qint32 length)
{
    return left.substr(static_cast<size_t>(leftStart), static_cast<size_t>(length))
        == right.substr(static_cast<size_t>(rightStart), static_cast<size_t>(length));
}

} // namespace tidemark::text
