// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mark_carrier.h"

#include "text/anchor_edges.h"

namespace tidemark::text {

using domain::AnchorState;
using domain::TextSpan;

namespace {

constexpr qint32 wideContext = 160; ///< units looked at on each side of a mark
constexpr qint32 nearContext = 32;

double share(qint32 part, qint32 whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

UnitRange around(UnitRange range, qint32 margin, qint32 size)
{
    return { std::max(range.start - margin, 0), std::min(range.end + margin, size) };
}

/// The stretch of the changed text in which the survivors of `quote` stand, and how many they are.
struct Remains {
    UnitRange place;
    qint32 survivors = 0;
    bool torn = false; ///< the quote stands in pieces far apart; `place` is the greatest piece
};

Remains remainsOf(const Image& image, UnitRange quote)
{
    const qint32 widest = std::max(quote.length(), 40); // what may have been put in between two pieces
    Remains best;
    Remains piece;
    qint32 lastUnit = -1;
    for (qint32 unit = quote.start; unit < quote.end; ++unit) {
        const qint32 place = image.placeOf(unit);
        if (place < 0)
            continue;
        const bool far = piece.survivors > 0
            && (place < piece.place.end || place - piece.place.end - (unit - lastUnit - 1) > widest);
        if (piece.survivors == 0 || far)
            piece = { { place, place + 1 }, 0, best.torn || far };
        ++piece.survivors;
        piece.place.end = place + 1;
        lastUnit = unit;
        if (piece.survivors > best.survivors)
            best = piece;
        best.torn = piece.torn;
    }
    return best;
}

} // namespace

CarriedTexts::CarriedTexts(QStringView baseText, QStringView changedText)
    : base(baseText)
    , changed(changedText)
    , alignment(base.units(), changed.units())
    , newWords(changed.units(), alignment.newInChanged())
{
}

/// A place for a mark and what speaks for it.
struct MarkCarrier::Candidate {
    Remains remains;
    double quote = 0; ///< share of the quote that is there
    double near = 0; ///< of the context close by
    double sentence = 0; ///< of the sentence the quote stands in, or of the quote when it is longer
    qint32 weight = 0; ///< of the survivors in quote and sentence
    bool inOrder = false;

    double score() const { return quote + near + 0.5 * sentence + (inOrder ? 0.1 : 0); }

    AnchorState state() const
    {
        if (inOrder) {
            if (quote >= 0.5 && near + quote >= 0.8)
                return remains.torn ? AnchorState::Doubtful : AnchorState::Sure;
            return quote >= 0.35 && near >= 0.3 ? AnchorState::Doubtful : AnchorState::Orphan;
        }
        constexpr qint32 enough = 12;
        const double alike = std::max(sentence, near);
        if (quote >= 0.6 && alike >= 0.82 && weight >= enough)
            return remains.torn ? AnchorState::Doubtful : AnchorState::Sure;
        return quote >= 0.5 && alike >= 0.6 && weight >= enough ? AnchorState::Doubtful : AnchorState::Orphan;
    }
};

Anchoring MarkCarrier::carry(const TextSpan& mark)
{
    const auto first = static_cast<qint32>(m_texts.base.unitAt(mark.start));
    const auto end = static_cast<qint32>(m_texts.base.unitAt(mark.end()));
    if (mark.isEmpty() || mark.start < 0 || mark.end() > m_texts.base.source().size())
        return {};
    return first < end ? carryWords(mark, { first, end }) : carryPunctuation(mark, first);
}

Anchoring MarkCarrier::carryWords(const TextSpan& mark, UnitRange quote)
{
    const UnitRange pattern = around(quote, wideContext, qint32(m_texts.base.size()));
    Candidate best = judged(m_tracer.along(m_texts.alignment.inOrder(), pattern, true), quote, true);
    if (best.quote < 0.75 || best.near < 0.5) {
        for (Candidate candidate : { bestMoved(pattern, quote), bestResembling(pattern, quote) }) {
            if (candidate.state() == AnchorState::Orphan)
                continue;
            if (best.state() == AnchorState::Orphan || candidate.score() > best.score())
                best = candidate;
        }
    }
    const AnchorState state = best.state();
    if (state == AnchorState::Orphan)
        return {};
    return { spanWithEdges(m_texts.base, mark, m_texts.changed, best.remains.place), state };
}

/// A mark on nothing but punctuation stands between two words.
Anchoring MarkCarrier::carryPunctuation(const TextSpan& mark, qint32 unitBehind)
{
    const UnitRange pattern = around({ unitBehind, unitBehind }, nearContext, qint32(m_texts.base.size()));
    const Image image = m_tracer.along(m_texts.alignment.inOrder(), pattern, true);
    const FoldedText& changed = m_texts.changed;
    const qint32 before = image.placeOf(unitBehind - 1);
    const qint32 behind = image.placeOf(unitBehind);
    const bool neighbours = (before >= 0 || unitBehind == 0)
        && (behind >= 0 || unitBehind == m_texts.base.size())
        && (before < 0 || behind < 0 || behind == before + 1);
    if (!neighbours || (before < 0 && behind < 0))
        return {};
    const qsizetype start = before >= 0 ? changed.endOf(before) : 0;
    const qsizetype end = behind >= 0 ? changed.startOf(behind) : changed.source().size();
    const qsizetype at = changed.source()
                             .mid(start, end - start)
                             .indexOf(m_texts.base.source().mid(mark.start, mark.length));
    return at < 0 ? Anchoring {} : Anchoring { { start + at, mark.length }, AnchorState::Sure };
}

MarkCarrier::Candidate MarkCarrier::judged(const Image& image, UnitRange quote, bool inOrder) const
{
    Candidate candidate;
    candidate.inOrder = inOrder;
    candidate.remains = remainsOf(image, quote);
    candidate.quote = share(candidate.remains.survivors, quote.length());
    const UnitRange near = around(quote, nearContext, qint32(m_texts.base.size()));
    candidate.near
        = share(image.survivors({ near.start, quote.start }) + image.survivors({ quote.end, near.end }),
            near.length() - quote.length());
    if (near.length() == quote.length())
        candidate.near = candidate.quote; // a mark on the whole text has no context
    const UnitRange sentence = sentenceAround(quote);
    candidate.sentence = share(image.survivors(sentence), sentence.length());
    for (qint32 unit = sentence.start; unit < sentence.end; ++unit)
        candidate.weight += image.placeOf(unit) >= 0 ? weightOf(m_texts.base.units()[size_t(unit)]) : 0;
    return candidate;
}

UnitRange MarkCarrier::sentenceAround(UnitRange quote) const
{
    constexpr int sentenceBreak = 2;
    const UnitRange limits = around(quote, nearContext, qint32(m_texts.base.size()));
    UnitRange sentence = quote;
    while (sentence.start > limits.start && m_texts.base.breakBefore(sentence.start) < sentenceBreak)
        --sentence.start;
    while (sentence.end < limits.end && m_texts.base.breakBefore(sentence.end) < sentenceBreak)
        ++sentence.end;
    return sentence;
}

MarkCarrier::Candidate MarkCarrier::bestMoved(UnitRange pattern, UnitRange quote)
{
    Candidate best;
    const UnitRange near = around(quote, nearContext, qint32(m_texts.base.size()));
    for (const TextAlignment::Matches& block : m_texts.alignment.moved()) {
        if (block.front().base >= near.end)
            break;
        if (block.back().baseEnd() <= near.start)
            continue;
        const Candidate candidate = judged(m_tracer.along(block, pattern, false), quote, false);
        if (candidate.score() > best.score())
            best = candidate;
    }
    return best;
}

MarkCarrier::Candidate MarkCarrier::bestResembling(UnitRange pattern, UnitRange quote)
{
    constexpr qint32 longest = 1000; // longer passages are found as moved blocks
    constexpr size_t mostPeaks = 4;
    if (quote.length() > longest)
        return {};
    const Units words = Units(m_texts.base.units()).substr(size_t(pattern.start), size_t(pattern.length()));
    const UnitRange quoteInPattern { quote.start - pattern.start, quote.end - pattern.start };
    Candidate best;
    Candidate second;
    for (const GramPeak& peak : m_texts.newWords.peaks(words, quoteInPattern, mostPeaks)) {
        const UnitRange window { peak.place - nearContext, peak.place + pattern.length() + nearContext };
        Candidate candidate = judged(m_tracer.within(pattern, window), quote, false);
        candidate.inOrder = keepsOrder(candidate, quote);
        if (candidate.score() > best.score())
            std::swap(best, candidate);
        if (candidate.score() > second.score() && candidate.remains.place != best.remains.place)
            second = candidate;
    }
    constexpr double clear = 0.15; // of two places that are nearly as good neither is taken
    return second.state() != AnchorState::Orphan && best.score() - second.score() < clear ? Candidate {}
                                                                                          : best;
}

/// Whether the candidate stands in the gap of the changed text that belongs to the quote's gap of the base.
bool MarkCarrier::keepsOrder(const Candidate& candidate, UnitRange quote) const
{
    const TextAlignment::Matches& matches = m_texts.alignment.inOrder();
    const auto next = std::lower_bound(matches.begin(), matches.end(), quote.start,
        [](const UnitMatch& match, qint32 start) { return match.base < start; });
    const qint32 ceiling = next == matches.end() ? qint32(m_texts.changed.size()) : next->changed;
    const qint32 floor = next == matches.begin() ? 0 : (next - 1)->changedEnd();
    return !candidate.remains.place.isEmpty() && candidate.remains.place.start >= floor
        && candidate.remains.place.end <= ceiling;
}

} // namespace tidemark::text
