// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/unique_matches.h"

namespace tidemark::text {

/// Which passages of a text are still there in a changed text: those that kept their order, and blocks that
/// moved. Coarse: what stands between two matches is left to whoever asks about it. Linear in both texts.
class TextAlignment {
public:
    using Matches = std::vector<UnitMatch>; ///< ascending in both texts, without overlap

    TextAlignment() = default;
    TextAlignment(Units base, Units changed);

    const Matches& inOrder() const { return m_inOrder; }
    /// Blocks with something in `range` of the base, those with most of it first; they may overlap each other
    /// and what is in order.
    std::vector<const Matches*> movedIn(UnitRange range, size_t most) const;
    /// Stretches of the changed text that neither kept their order nor moved as a whole, ascending.
    const std::vector<UnitRange>& newInChanged() const { return m_newInChanged; }

private:
    Matches m_inOrder;
    std::vector<Matches> m_moved; ///< ascending by their start in the base
    std::vector<qint32> m_movedReach; ///< of each: how far it and those before it go in the base
    std::vector<UnitRange> m_newInChanged;
};

} // namespace tidemark::text
