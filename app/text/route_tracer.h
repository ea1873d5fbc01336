// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folded_text.h"
#include "text/pair_aligner.h"
#include "text/text_alignment.h"

namespace tidemark::text {

/// Where the units of a stretch of the base stand in the changed text.
class Image {
public:
    explicit Image(UnitRange pattern)
        : m_pattern(pattern)
        , m_places(static_cast<size_t>(pattern.length()), -1)
    {
    }

    UnitRange pattern() const { return m_pattern; }
    /// Of a unit of the base; -1 when it is not there any more or not part of the pattern.
    qint32 placeOf(qint32 unit) const;
    void put(const UnitMatch& match);
    void put(qint32 unit, qint32 place);
    void clear(UnitRange range);
    /// How many units of `range` are still there.
    qint32 survivors(UnitRange range) const;
    /// Keeps only what stands together too well to be alike by chance.
    void dropChance(Units base);

private:
    UnitRange m_pattern;
    std::vector<qint32> m_places;
};

/// Follows a stretch of the base into the changed text, unit by unit.
class RouteTracer {
public:
    RouteTracer(const FoldedText& base, const FoldedText& changed)
        : m_base(base)
        , m_changed(changed)
    {
    }

    enum class Route {
        WholeText, ///< the matches lead from the start of both texts to their end
        NearBy, ///< so they do, but gaps too large to be aligned at once are left open
        Block, ///< the matches are a block; what stands around it is followed as far as it goes
    };

    Image along(const TextAlignment::Matches& matches, UnitRange pattern, Route route);
    /// Whether the last call of along() left a gap open that was too large.
    bool leftGapOpen() const { return m_leftGapOpen; }
    /// To the part of `window` in the changed text that resembles the pattern most.
    Image within(UnitRange pattern, UnitRange window);

private:
    void alignBetween(const UnitMatch& before, const UnitMatch& after, Route route, Image& image);
    void alignFarApart(UnitRange base, UnitRange changed, Image& image);
    void alignBefore(const UnitMatch& match, Image& image);
    void alignAfter(const UnitMatch& match, Image& image);
    std::vector<UnitPair> pairs(UnitRange base, UnitRange changed, PairAligner::Ends ends);

    const FoldedText& m_base;
    const FoldedText& m_changed;
    bool m_leftGapOpen = false;
    PairAligner m_aligner;
    PairAligner::Stretch m_baseStretch;
    PairAligner::Stretch m_changedStretch;
};

} // namespace tidemark::text
