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

    /// Along matches that belong together. `wholeText` says that they lead from the start of both texts to
    /// their end; otherwise what stands before the first and behind the last is followed as far as it goes.
    Image along(const TextAlignment::Matches& matches, UnitRange pattern, bool wholeText);
    /// To the part of `window` in the changed text that resembles the pattern most.
    Image within(UnitRange pattern, UnitRange window);

private:
    void alignBetween(const UnitMatch& before, const UnitMatch& after, Image& image);
    void alignFarApart(UnitRange base, UnitRange changed, Image& image);
    void alignBefore(const UnitMatch& match, Image& image);
    void alignAfter(const UnitMatch& match, Image& image);
    std::vector<UnitPair> pairs(UnitRange base, UnitRange changed, PairAligner::Ends ends);

    const FoldedText& m_base;
    const FoldedText& m_changed;
    PairAligner m_aligner;
    PairAligner::Stretch m_baseStretch;
    PairAligner::Stretch m_changedStretch;
};

} // namespace tidemark::text
