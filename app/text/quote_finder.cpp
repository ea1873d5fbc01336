// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor_edges.h"
#include "text/gram_index.h"
#include "text/reanchoring.h"
#include "text/remains.h"

#include <tuple>
#include <utility>

namespace tidemark::text {

using domain::AnchorState;
using domain::TextQuoteSelector;
using domain::TextSpan;

namespace {

/// A quotation with its context as a small text of its own.
struct Pattern {
    explicit Pattern(const TextQuoteSelector& selector)
        : text(QString(selector.prefix + selector.exact + selector.suffix))
        , mark { selector.prefix.size(), selector.exact.size() }
        , quote { qint32(text.unitAt(mark.start)), qint32(text.unitAt(mark.end())) }
    {
    }

    UnitRange all() const { return { 0, qint32(text.size()) }; }
    Units words() const { return Units(text.units()).substr(size_t(quote.start), size_t(quote.length())); }
    bool hasContext() const
    {
        constexpr qint32 least = 4;
        return all().length() - quote.length() >= least;
    }
    bool isLong() const
    {
        constexpr int passage = 12;
        return gramEnd(text.units(), quote.start, quote.end, passage) >= 0;
    }

    FoldedText text;
    TextSpan mark;
    UnitRange quote;
};

/// A place for a quotation and what speaks for it.
struct Candidate {
    Remains remains;
    AnchorPlace place;
    double quote = 0; ///< share of the words that are there
    double context = 0; ///< of what stood around them
    qsizetype distance = 0; ///< from where the quotation is said to have stood; 0 when nothing is said

    double score() const { return quote + context; }
    bool isBetterThan(const Candidate& other) const
    {
        return std::make_tuple(score(), -distance) > std::make_tuple(other.score(), -other.distance);
    }
};

/// Of two places that are nearly as good neither is sure, and only a position can choose between them.
AnchorState stateOf(
    const Pattern& pattern, const Candidate& best, const Candidate& second, bool positionKnown)
{
    constexpr double clearlyBetter = 0.15;
    const bool clear = best.score() - second.score() >= clearlyBetter;
    const bool chosen = clear || (positionKnown && best.distance == 0);
    const bool whole = best.quote >= 0.99;
    const bool likely = pattern.hasContext() ? best.quote >= 0.7 && best.context >= 0.5 : whole;
    const bool possible = pattern.hasContext()
        ? best.quote >= 0.5 && (best.context >= 0.35 || (whole && pattern.isLong()))
        : best.quote >= 0.75 && pattern.isLong();
    if (likely && chosen)
        return best.remains.torn ? AnchorState::Doubtful : AnchorState::Sure;
    const bool nearer = positionKnown && best.distance * 4 <= second.distance;
    return (likely || possible) && (chosen || nearer) ? AnchorState::Doubtful : AnchorState::Orphan;
}

} // namespace

class QuoteFinder::Index {
public:
    explicit Index(QStringView source)
        : m_text(source)
        , m_grams(m_text.units(), std::vector { UnitRange { 0, qint32(m_text.size()) } })
    {
    }

    Anchoring find(const TextQuoteSelector& selector, const std::optional<TextSpan>& position) const;

private:
    /// The places worth a look.
    std::vector<Image> images(const Pattern& pattern, const std::optional<TextSpan>& position) const;
    bool standsAt(qint32 place, const Pattern& pattern) const;
    Candidate judged(const Pattern& pattern, const Image& image) const;

    FoldedText m_text;
    GramIndex m_grams;
};

Anchoring QuoteFinder::Index::find(
    const TextQuoteSelector& selector, const std::optional<TextSpan>& position) const
{
    const Pattern pattern(selector);
    if (pattern.quote.isEmpty())
        return {};
    Candidate best;
    Candidate second;
    for (const Image& image : images(pattern, position)) {
        Candidate candidate = judged(pattern, image);
        if (candidate.remains.survivors == 0 || candidate.remains.place == best.remains.place)
            continue;
        if (position)
            candidate.distance = std::abs(m_text.startOf(candidate.remains.place.start)
                - m_text.startOf(std::min(m_text.unitAt(position->start), m_text.size() - 1)));
        if (candidate.isBetterThan(best))
            second = std::exchange(best, candidate);
        else if (candidate.isBetterThan(second))
            second = candidate;
    }
    const AnchorState state = stateOf(pattern, best, second, position.has_value());
    if (best.remains.survivors == 0 || state == AnchorState::Orphan)
        return {};
    return { spanWithEdges(pattern.text, pattern.mark, m_text, best.place), state };
}

std::vector<Image> QuoteFinder::Index::images(
    const Pattern& pattern, const std::optional<TextSpan>& position) const
{
    constexpr size_t mostPeaks = 6;
    constexpr size_t mostPlaces = 200;
    constexpr qint32 slack = 32;
    RouteTracer tracer(pattern.text, m_text);
    std::vector<Image> images;
    const auto addVerbatim = [&](qint32 place) {
        const UnitMatch match { pattern.quote.start, place, pattern.quote.length() };
        images.push_back(tracer.along({ match }, pattern.all(), RouteTracer::Route::Block));
        return judged(pattern, images.back()).context >= 0.5 || !pattern.hasContext();
    };
    const qint32 there = position ? qint32(m_text.unitAt(position->start)) : -1;
    if (there >= 0 && standsAt(there, pattern) && addVerbatim(there))
        return images;
    for (const GramPeak& peak : m_grams.peaks(pattern.text.units(), pattern.quote, mostPeaks))
        images.push_back(tracer.within(
            pattern.all(), { peak.place - slack, peak.place + pattern.all().length() + slack }));
    for (const qint32 place : m_grams.placesOf(pattern.words(), m_text.units(), mostPlaces))
        addVerbatim(place);
    return images;
}

bool QuoteFinder::Index::standsAt(qint32 place, const Pattern& pattern) const
{
    return place + pattern.quote.length() <= qint32(m_text.size())
        && sameUnits(m_text.units(), place, pattern.words(), 0, pattern.quote.length());
}

Candidate QuoteFinder::Index::judged(const Pattern& pattern, const Image& image) const
{
    Candidate candidate;
    candidate.remains = remainsOf(image, pattern.quote);
    candidate.place = { candidate.remains.place, candidate.remains.units, pattern.quote,
        image.placeOf(pattern.quote.start - 1), image.placeOf(pattern.quote.end) };
    candidate.quote = double(candidate.remains.survivors) / pattern.quote.length();
    const qint32 context = pattern.all().length() - pattern.quote.length();
    if (context > 0)
        candidate.context = double(image.survivors(pattern.all()) - image.survivors(pattern.quote)) / context;
    return candidate;
}

QuoteFinder::QuoteFinder(QStringView text)
    : m_index(std::make_unique<Index>(text))
{
}

QuoteFinder::~QuoteFinder() = default;

Anchoring QuoteFinder::find(const TextQuoteSelector& quote, const std::optional<TextSpan>& position) const
{
    return m_index->find(quote, position);
}

} // namespace tidemark::text
