// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/units.h"

#include <vector>

namespace tidemark::text {

/// Tells words that stand once in a text from set phrases. Now and then it takes the former for the latter,
/// never the reverse.
class RepeatedGrams {
public:
    explicit RepeatedGrams(Units text);

    /// Whether `run` of `text` holds words that stand nowhere else in the text this was made for.
    bool hasUnique(Units text, UnitRange run) const;

private:
    size_t slotOf(Units text, UnitRange gram) const;

    std::vector<quint8> m_counts; ///< 0, 1 or many, by hash
};

} // namespace tidemark::text
