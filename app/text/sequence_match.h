// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <span>
#include <vector>

namespace tidemark::text {

/// `length` elements that stand at `before` in one sequence and at `after` in the other.
struct MatchRun {
    qsizetype before = 0;
    qsizetype after = 0;
    qsizetype length = 0;

    friend bool operator==(const MatchRun&, const MatchRun&) = default;
};

/// What two sequences have in common in the same order: runs that ascend in both. The fewest differences are
/// found when there are not many; in sequences that differ a lot, runs of elements that occur but once in
/// each give the frame. Time grows with the length, not with its square, whatever the sequences.
std::vector<MatchRun> matchSequences(
    std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

} // namespace tidemark::text
