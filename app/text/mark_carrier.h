// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/gram_index.h"
#include "text/reanchoring.h"
#include "text/repeated_grams.h"
#include "text/route_tracer.h"

namespace tidemark::text {

/// What carrying needs to know about two texts.
struct CarriedTexts {
    CarriedTexts(QStringView baseText, QStringView changedText);

    FoldedText base;
    FoldedText changed;
    TextAlignment alignment;
    RepeatedGrams repeated; ///< of the base
    GramIndex newWords; ///< of what in the changed text has no known origin
};

/// Carries single marks. Not for several threads at once.
class MarkCarrier {
public:
    explicit MarkCarrier(const CarriedTexts& texts)
        : m_texts(texts)
        , m_tracer(texts.base, texts.changed)
    {
    }

    /// A mark of half a surrogate pair counts as one of the whole.
    Anchoring carry(const domain::TextSpan& span);

private:
    struct Candidate;

    Anchoring carryLong(const domain::TextSpan& mark, UnitRange quote);
    Anchoring carryWords(const domain::TextSpan& mark, UnitRange quote);
    Anchoring carryPunctuation(const domain::TextSpan& mark, qint32 unitBehind);
    Candidate judged(const Image& image, UnitRange quote, bool inOrder) const;
    Candidate bestMoved(UnitRange pattern, UnitRange quote);
    Candidate bestResembling(UnitRange pattern, UnitRange quote);
    bool keepsOrder(const Candidate& candidate, UnitRange quote) const;
    bool isDistinct(const Image& image, UnitRange survivors, UnitRange range) const;
    UnitRange within(UnitRange quote, UnitRange limits, int breakStrength) const;
    qint32 weightOf(const Image& image, UnitRange range) const;

    const CarriedTexts& m_texts;
    RouteTracer m_tracer;
};

} // namespace tidemark::text
