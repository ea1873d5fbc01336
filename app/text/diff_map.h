// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_diff.h"

#include <optional>
#include <vector>

namespace tidemark::text {

/// Leads from places of one of two compared texts to those of the other. Offsets are UTF-16.
class DiffMap {
public:
    enum class Direction { ToAfter, ToBefore };

    DiffMap(const TextDiff& diff, Direction direction);

    /// About where a place is in the other text.
    qsizetype place(qsizetype from) const;
    /// Where a passage stands in the other text when it lies in a paragraph that is as long there.
    std::optional<domain::TextSpan> unchanged(const domain::TextSpan& from) const;

private:
    struct Pair {
        domain::TextSpan from;
        domain::TextSpan to;
        bool isSame = false;
    };
    const Pair* pairBefore(qsizetype place) const;

    std::vector<Pair> m_pairs; ///< ascending by `from`
};

} // namespace tidemark::text
