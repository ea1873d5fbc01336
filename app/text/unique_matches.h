// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/units.h"

#include <span>
#include <vector>

namespace tidemark::text {

/// Two texts, or stretches of them, whose common words are looked for. The ranges are ascending.
struct UnitSearch {
    Units base;
    Units changed;
    std::span<const UnitRange> baseRanges;
    std::span<const UnitRange> changedRanges;
};

/// Runs of units that weigh at least `weight` and stand exactly once in the ranges of each text, ascending in
/// the base. Linear in the ranges.
std::vector<UnitMatch> uniqueMatches(const UnitSearch& search, int weight);

/// Of `matches` (ascending in the base) the heaviest that ascend in both texts and do not overlap.
std::vector<UnitMatch> heaviestChain(std::span<const UnitMatch> matches);

} // namespace tidemark::text
