// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mark_carrier.h"

#include "text/anchor_edges.h"
#include "text/remains.h"

namespace tidemark::text {

using domain::AnchorState;
using domain::TextSpan;

namespace {

constexpr qint32 wideContext = 64; ///< units followed on each side of a mark
constexpr qint32 nearContext = 32; ///< units judged

double share(qint32 part, qint32 whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

bool isInsidePair(const QString& text, qsizetype offset)
{
    return offset > 0 && offset < text.size() && text[offset].isLowSurrogate()
        && text[offset - 1].isHighSurrogate();
}

qsizetype characterStart(const QString& text, qsizetype offset)
{
    return isInsidePair(text, offset) ? offset - 1 : offset;
}

qsizetype characterEnd(const QString& text, qsizetype offset)
{
    return isInsidePair(text, offset) ? offset + 1 : offset;
}

UnitRange around(UnitRange range, qint32 margin, qint32 size)
{
    return { std::max(range.start - margin, 0), std::min(range.end + margin, size) };
}

} // namespace

CarriedTexts::CarriedTexts(QStringView baseText, QStringView changedText)
    : base(baseText)
    , changed(changedText)
    , alignment(base.units(), changed.units())
    , repeated(base.units())
    , newWords(changed.units(), alignment.newInChanged())
{
}

/// A place for a mark and what speaks for it.
struct MarkCarrier::Candidate {
    Remains remains;
    AnchorPlace place;
    bool inOrder = false;
    double quote = 0; ///< share of the quote that is there
    qint32 quoteWeight = 0;
    double before = 0; ///< share of the context close by on the left
    double behind = 0;
    double near = 0; ///< of both
    double sentence = 0; ///< of the sentence the quote stands in, the quote with it
    qint32 sentenceWeight = 0;
    double paragraphBefore = 0; ///< share of what stands before the quote in the same paragraph
    double paragraphBehind = 0;
    double paragraph = 0; ///< of all of it, the quote with it
    bool distinct = false; ///< words that stand nowhere else in the base lead to the place

    double score() const
    {
        return quote + near + 0.5 * sentence + (inOrder ? 0.1 : 0) + (distinct ? 0.3 : 0);
    }

    /// No other place can be better.
    bool isComplete() const
    {
        const double sides = std::min(before, behind);
        if (quote < 0.75)
            return false;
        if (inOrder)
            return sides >= (distinct ? 0.5 : 0.8);
        return distinct && std::min(paragraphBefore, paragraphBehind) >= 0.75;
    }

    AnchorState state() const
    {
        const AnchorState found = inOrder ? stateInOrder() : stateElsewhere();
        return found == AnchorState::Sure && remains.torn ? AnchorState::Doubtful : found;
    }

private:
    AnchorState stateInOrder() const
    {
        constexpr qint32 passage = 12;
        constexpr double strong = 0.75;
        const bool bothSides = std::min(before, behind) >= 0.5;
        if (!distinct && !bothSides && std::max(before, behind) < strong)
            return quote >= strong && std::min(before, behind) >= 0.25 ? AnchorState::Doubtful
                                                                       : AnchorState::Orphan;
        if (quote >= 0.5 && near + quote >= 0.8) {
            const bool rewritten = quote < 0.6 && quoteWeight >= passage;
            return (distinct || bothSides) && !rewritten ? AnchorState::Sure : AnchorState::Doubtful;
        }
        const bool likely = (quote >= 0.35 && near >= 0.3) || (quote >= 0.5 && quoteWeight >= passage);
        return likely ? AnchorState::Doubtful : AnchorState::Orphan;
    }

    /// Somewhere else it takes more to believe that it is not just a lookalike.
    AnchorState stateElsewhere() const
    {
        constexpr qint32 passage = 12;
        constexpr qint32 longPassage = 24;
        const double alike = std::max({ sentence, near, paragraph });
        if (!distinct || quote < 0.5 || sentenceWeight < passage)
            return AnchorState::Orphan;
        const bool verbatim = quote >= 0.95 && quoteWeight >= longPassage;
        const bool moved = paragraph >= 0.86 || (sentence >= 0.9 && sentenceWeight >= longPassage);
        if (quote >= 0.6 && moved)
            return AnchorState::Sure;
        return alike >= 0.6 || verbatim ? AnchorState::Doubtful : AnchorState::Orphan;
    }
};

Anchoring MarkCarrier::carry(const TextSpan& span)
{
    const QString& source = m_texts.base.source();
    if (span.isEmpty() || span.start < 0 || span.end() > source.size())
        return {};
    const TextSpan mark
        = TextSpan::between(characterStart(source, span.start), characterEnd(source, span.end()));
    const auto first = static_cast<qint32>(m_texts.base.unitAt(mark.start));
    const auto end = static_cast<qint32>(m_texts.base.unitAt(mark.end()));
    constexpr qint32 longest = 4000; // units followed one by one
    if (end - first > longest)
        return carryLong(mark, { first, end });
    return first < end ? carryWords(mark, { first, end }) : carryPunctuation(mark, first);
}

/// Of a very long mark only the two ends are followed.
Anchoring MarkCarrier::carryLong(const TextSpan& mark, UnitRange quote)
{
    constexpr qint32 endLength = 1000;
    const TextSpan head = TextSpan::between(mark.start, m_texts.base.endOf(quote.start + endLength - 1));
    const TextSpan tail = TextSpan::between(m_texts.base.startOf(quote.end - endLength), mark.end());
    const Anchoring first = carryWords(head, { quote.start, quote.start + endLength });
    const Anchoring last = carryWords(tail, { quote.end - endLength, quote.end });
    const TextSpan span = TextSpan::between(first.span.start, last.span.end());
    const bool found = first.state != AnchorState::Orphan && last.state != AnchorState::Orphan;
    if (!found || span.length < mark.length / 2 || span.length / 2 > mark.length)
        return carryWords(mark, quote);
    const bool sure = first.state == AnchorState::Sure && last.state == AnchorState::Sure;
    return { span, sure ? AnchorState::Sure : AnchorState::Doubtful };
}

Anchoring MarkCarrier::carryWords(const TextSpan& mark, UnitRange quote)
{
    const UnitRange pattern = around(quote, wideContext, qint32(m_texts.base.size()));
    const TextAlignment::Matches& inOrder = m_texts.alignment.inOrder();
    const auto along = [&](RouteTracer::Route route) {
        return judged(m_tracer.along(inOrder, pattern, route), quote, true);
    };
    Candidate best = along(RouteTracer::Route::NearBy);
    const bool gapOpen = m_tracer.leftGapOpen();
    const auto consider = [&best](const Candidate& candidate) {
        if (candidate.state() == AnchorState::Orphan)
            return;
        if (best.state() == AnchorState::Orphan || candidate.score() > best.score())
            best = candidate;
    };
    if (!best.isComplete())
        consider(bestMoved(pattern, quote));
    if (gapOpen && !best.isComplete())
        consider(along(RouteTracer::Route::WholeText));
    if (!best.isComplete())
        consider(bestResembling(pattern, quote));
    const AnchorState state = best.state();
    if (state == AnchorState::Orphan)
        return {};
    return { spanWithEdges(m_texts.base, mark, m_texts.changed, best.place), state };
}

/// A mark on nothing but punctuation stands between two words.
Anchoring MarkCarrier::carryPunctuation(const TextSpan& mark, qint32 unitBehind)
{
    const UnitRange pattern = around({ unitBehind, unitBehind }, nearContext, qint32(m_texts.base.size()));
    const Image image = m_tracer.along(m_texts.alignment.inOrder(), pattern, RouteTracer::Route::NearBy);
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
    const Remains& remains = candidate.remains;
    candidate.place
        = { remains.place, remains.units, quote, image.placeOf(quote.start - 1), image.placeOf(quote.end) };
    const auto shareOf = [&image](UnitRange range) {
        return range.isEmpty() ? 1 : share(image.survivors(range), range.length());
    };
    const UnitRange near = around(quote, nearContext, qint32(m_texts.base.size()));
    candidate.quote = share(remains.survivors, quote.length());
    candidate.quoteWeight = weightOf(image, quote);
    candidate.before = shareOf({ near.start, quote.start });
    candidate.behind = shareOf({ quote.end, near.end });
    const qint32 context = near.length() - quote.length();
    candidate.near = context == 0 ? candidate.quote // a mark on the whole text
                                  : share(image.survivors(near) - image.survivors(quote), context);
    const UnitRange sentence = within(quote, near, 2);
    candidate.sentence = shareOf(sentence);
    candidate.sentenceWeight = weightOf(image, sentence);
    const UnitRange paragraph = within(quote, image.pattern(), 3);
    candidate.paragraphBefore = shareOf({ paragraph.start, quote.start });
    candidate.paragraphBehind = shareOf({ quote.end, paragraph.end });
    candidate.paragraph = shareOf(paragraph);
    // What stands around an unbroken paragraph speaks for it too; around a broken one it may belong to
    // another.
    constexpr double unbroken = 0.8;
    const bool wide = candidate.quote >= unbroken && candidate.paragraphBefore >= unbroken
        && candidate.paragraphBehind >= unbroken;
    candidate.distinct
        = remains.survivors > 0 && isDistinct(image, remains.units, wide ? image.pattern() : paragraph);
    return candidate;
}

/// Follows `range` through stretches that hang together and looks whether that of `survivors` holds words of
/// its own.
bool MarkCarrier::isDistinct(const Image& image, UnitRange survivors, UnitRange range) const
{
    constexpr qint32 farthest = 20; // units between pieces that hang together
    const Units base = m_texts.base.units();
    bool distinct = false; // the stretch so far
    UnitRange run { range.start, range.start };
    const auto closeRun = [&] { distinct = distinct || m_texts.repeated.hasUnique(base, run); };
    for (qint32 unit = range.start; unit < range.end; ++unit) {
        const qint32 place = image.placeOf(unit);
        if (place < 0)
            continue;
        const qint32 lastPlace = run.isEmpty() ? -1 : image.placeOf(run.end - 1);
        if (lastPlace >= 0 && unit == run.end && place == lastPlace + 1) {
            ++run.end;
            continue;
        }
        closeRun();
        const bool far = lastPlace >= 0
            && (unit - run.end > farthest || std::abs(place - lastPlace - (unit - run.end) - 1) > farthest);
        if (far && unit >= survivors.end)
            return distinct;
        distinct = distinct && !far;
        run = { unit, unit + 1 };
    }
    closeRun();
    return distinct;
}

qint32 MarkCarrier::weightOf(const Image& image, UnitRange range) const
{
    qint32 weight = 0;
    for (qint32 unit = range.start; unit < range.end; ++unit)
        weight += image.placeOf(unit) >= 0 ? text::weightOf(m_texts.base.units()[size_t(unit)]) : 0;
    return weight;
}

/// The quote and what stands around it in `limits` up to the next break of a strength.
UnitRange MarkCarrier::within(UnitRange quote, UnitRange limits, int breakStrength) const
{
    UnitRange range = quote;
    while (range.start > limits.start && m_texts.base.breakBefore(range.start) < breakStrength)
        --range.start;
    while (range.end < limits.end && m_texts.base.breakBefore(range.end) < breakStrength)
        ++range.end;
    return range;
}

MarkCarrier::Candidate MarkCarrier::bestMoved(UnitRange pattern, UnitRange quote)
{
    constexpr size_t mostBlocks = 4;
    Candidate best;
    const UnitRange near = around(quote, nearContext, qint32(m_texts.base.size()));
    for (const TextAlignment::Matches* block : m_texts.alignment.movedIn(near, mostBlocks)) {
        const Candidate candidate
            = judged(m_tracer.along(*block, pattern, RouteTracer::Route::Block), quote, false);
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
