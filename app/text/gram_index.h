// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/units.h"

#include <span>
#include <vector>

namespace tidemark::text {

/// Where a pattern may stand in a text.
struct GramPeak {
    qint32 place = 0; ///< of the pattern's first unit, give or take some units; may be outside the text
    double votes = 0;
};

/// The places of all short grams in some ranges of a text, for finding passages that resemble a pattern.
class GramIndex {
public:
    GramIndex() = default;
    GramIndex(Units text, std::span<const UnitRange> ranges);

    /// Each gram that text and pattern share votes for the place it would give the pattern: the rarer it is
    /// the more, and more again when it is of `quote`, a part of the pattern. The best places come first.
    std::vector<GramPeak> peaks(Units pattern, UnitRange quote, size_t most) const;

    /// Where `words` stand in the ranges of `text`, the text this was made for; at most `most` places. Words
    /// shorter than a gram are not looked for.
    std::vector<qint32> placesOf(Units words, Units text, size_t most) const;

private:
    struct Entry {
        quint32 hash = 0;
        qint32 place = 0;
    };

    std::span<const Entry> entriesOf(quint32 hash) const;

    std::vector<Entry> m_entries; ///< ascending by hash, then by place
};

} // namespace tidemark::text
