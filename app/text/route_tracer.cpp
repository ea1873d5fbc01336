// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/route_tracer.h"

#include <optional>

namespace tidemark::text {

namespace {

constexpr qint64 mostCells = 200'000; ///< of one alignment
constexpr qint32 reach = 240; ///< units followed into a gap too large for one alignment
constexpr qint32 slack = 48; ///< units by which the changed side may be longer

UnitRange clipped(UnitRange range, UnitRange limits)
{
    return { std::max(range.start, limits.start), std::min(range.end, limits.end) };
}

void copyStretch(const FoldedText& text, UnitRange range, PairAligner::Stretch& stretch)
{
    stretch.units = Units(text.units()).substr(size_t(range.start), size_t(range.length()));
    stretch.breaks.resize(size_t(range.length()) + 1);
    for (qint32 i = 0; i <= range.length(); ++i)
        stretch.breaks[size_t(i)] = qint8(text.breakBefore(range.start + i));
}

} // namespace

qint32 Image::placeOf(qint32 unit) const
{
    return unit >= m_pattern.start && unit < m_pattern.end ? m_places[size_t(unit - m_pattern.start)] : -1;
}

void Image::put(qint32 unit, qint32 place)
{
    if (unit >= m_pattern.start && unit < m_pattern.end)
        m_places[size_t(unit - m_pattern.start)] = place;
}

void Image::put(const UnitMatch& match)
{
    const UnitRange range = clipped({ match.base, match.baseEnd() }, m_pattern);
    for (qint32 unit = range.start; unit < range.end; ++unit)
        m_places[size_t(unit - m_pattern.start)] = unit + match.diagonal();
}

void Image::clear(UnitRange range)
{
    range = clipped(range, m_pattern);
    for (qint32 unit = range.start; unit < range.end; ++unit)
        m_places[size_t(unit - m_pattern.start)] = -1;
}

qint32 Image::survivors(UnitRange range) const
{
    range = clipped(range, m_pattern);
    qint32 count = 0;
    for (qint32 unit = range.start; unit < range.end; ++unit)
        count += m_places[size_t(unit - m_pattern.start)] >= 0 ? 1 : 0;
    return count;
}

/// Walks through the pattern with a balance of what is still there and what is not. A segment ends where the
/// balance has fallen too far below its best, and counts only when the best was good enough. Latin letters
/// meet their like by chance far more often than Chinese characters.
void Image::dropChance(Units base)
{
    constexpr qint32 leastBest = 12;
    constexpr qint32 largestFall = 20;
    constexpr qint32 missing = 2;
    constexpr qint32 largestJump = 6; // what a gap on the other side costs at most
    qint32 start = m_pattern.start; // of the segment
    qint32 bestEnd = start;
    qint32 balance = 0;
    qint32 best = 0;
    qint32 lastPlace = -1;
    const auto close = [&](qint32 end) {
        clear({ best < leastBest ? start : bestEnd, end });
        start = bestEnd = end;
        balance = best = 0;
    };
    for (qint32 unit = m_pattern.start; unit < m_pattern.end; ++unit) {
        const qint32 place = placeOf(unit);
        const qint32 jump = place < 0 || lastPlace < 0 ? 0 : std::abs(place - lastPlace - 1);
        balance -= place < 0 ? missing : std::min(missing * jump, largestJump);
        if (balance < 0 || best - balance > largestFall)
            close(unit);
        if (place < 0)
            continue;
        lastPlace = place;
        balance += 1 + weightOf(base[size_t(unit)]);
        if (balance > best) {
            best = balance;
            bestEnd = unit + 1;
        }
    }
    close(m_pattern.end);
}

Image RouteTracer::along(const TextAlignment::Matches& matches, UnitRange pattern, Route route)
{
    m_leftGapOpen = false;
    Image image(pattern);
    auto next = std::lower_bound(matches.begin(), matches.end(), pattern.start,
        [](const UnitMatch& match, qint32 start) { return match.baseEnd() <= start; });
    std::optional<UnitMatch> before;
    if (next != matches.begin())
        before = *(next - 1);
    else if (route != Route::Block)
        before = UnitMatch {};
    for (;; ++next) {
        std::optional<UnitMatch> after;
        if (next != matches.end())
            after = *next;
        else if (route != Route::Block)
            after = UnitMatch { qint32(m_base.size()), qint32(m_changed.size()), 0 };
        if (after)
            image.put(*after);
        if (before && after)
            alignBetween(*before, *after, route, image);
        else if (after)
            alignBefore(*after, image);
        else if (before)
            alignAfter(*before, image);
        if (next == matches.end() || after->baseEnd() >= pattern.end + reach)
            break;
        before = after;
    }
    image.dropChance(m_base.units());
    return image;
}

Image RouteTracer::within(UnitRange pattern, UnitRange window)
{
    Image image(pattern);
    window = clipped(window, { 0, qint32(m_changed.size()) });
    if (pattern.isEmpty() || window.isEmpty())
        return image;
    for (const UnitPair& pair : pairs(pattern, window, PairAligner::Ends::Loose))
        image.put(pair.base, pair.changed);
    image.dropChance(m_base.units());
    return image;
}

/// Where one side is longer, text was put in or taken out, and it may be told in two ways which of two equal
/// words stayed; so a little of the neighbouring matches is aligned again.
void RouteTracer::alignBetween(const UnitMatch& before, const UnitMatch& after, Route route, Image& image)
{
    UnitRange base { before.baseEnd(), after.base };
    UnitRange changed { before.changedEnd(), after.changed };
    if (base.isEmpty() && changed.isEmpty())
        return;
    constexpr qint32 unbalanced = 3;
    const qint32 again = std::abs(base.length() - changed.length()) >= unbalanced ? 24 : 1;
    const qint32 againBefore = std::min(again, before.length / 2);
    const qint32 againAfter = std::min(again, after.length / 2);
    base = { base.start - againBefore, base.end + againAfter };
    changed = { changed.start - againBefore, changed.end + againAfter };
    if (clipped(base, image.pattern()).isEmpty())
        return;
    if (qint64(base.length()) * changed.length() > mostCells) {
        m_leftGapOpen = m_leftGapOpen || route == Route::NearBy;
        if (route != Route::NearBy)
            alignFarApart(base, changed, image);
        return;
    }
    image.clear(base);
    for (const UnitPair& pair : pairs(base, changed, PairAligner::Ends::BothFixed))
        image.put(pair.base, pair.changed);
}

/// Follows the texts from both ends of the gap towards its middle; of each unit the end is taken that
/// together with the other keeps most.
void RouteTracer::alignFarApart(UnitRange base, UnitRange changed, Image& image)
{
    const auto fromStart = pairs({ base.start, std::min(base.end, base.start + reach) },
        { changed.start, std::min(changed.end, changed.start + reach + slack) },
        PairAligner::Ends::StartFixed);
    const auto fromEnd = pairs({ std::max(base.start, base.end - reach), base.end },
        { std::max(changed.start, changed.end - reach - slack), changed.end }, PairAligner::Ends::EndFixed);
    const auto follows = [](const UnitPair& later, const UnitPair& earlier) {
        return later.base > earlier.base && later.changed > earlier.changed;
    };
    size_t taken = 0; // of fromStart
    size_t skipped = 0; // of fromEnd
    size_t most = 0;
    size_t skip = 0;
    for (size_t take = 0; take <= fromStart.size(); ++take) {
        while (take > 0 && skip < fromEnd.size() && !follows(fromEnd[skip], fromStart[take - 1]))
            ++skip;
        if (take + fromEnd.size() - skip > most) {
            most = take + fromEnd.size() - skip;
            taken = take;
            skipped = skip;
        }
    }
    image.clear(base);
    for (size_t i = 0; i < taken; ++i)
        image.put(fromStart[i].base, fromStart[i].changed);
    for (size_t i = skipped; i < fromEnd.size(); ++i)
        image.put(fromEnd[i].base, fromEnd[i].changed);
}

void RouteTracer::alignBefore(const UnitMatch& match, Image& image)
{
    const UnitRange base = { std::max(image.pattern().start, match.base - reach), match.base };
    const UnitRange changed = { std::max(0, match.changed - base.length() - slack), match.changed };
    if (base.isEmpty() || changed.isEmpty())
        return;
    for (const UnitPair& pair : pairs(base, changed, PairAligner::Ends::EndFixed))
        image.put(pair.base, pair.changed);
}

void RouteTracer::alignAfter(const UnitMatch& match, Image& image)
{
    const UnitRange base = { match.baseEnd(), std::min(image.pattern().end, match.baseEnd() + reach) };
    const UnitRange changed = { match.changedEnd(),
        std::min(qint32(m_changed.size()), match.changedEnd() + base.length() + slack) };
    if (base.isEmpty() || changed.isEmpty())
        return;
    for (const UnitPair& pair : pairs(base, changed, PairAligner::Ends::StartFixed))
        image.put(pair.base, pair.changed);
}

std::vector<UnitPair> RouteTracer::pairs(UnitRange base, UnitRange changed, PairAligner::Ends ends)
{
    copyStretch(m_base, base, m_baseStretch);
    copyStretch(m_changed, changed, m_changedStretch);
    std::vector<UnitPair> found = m_aligner.align(m_baseStretch, m_changedStretch, ends);
    for (UnitPair& pair : found)
        pair = { pair.base + base.start, pair.changed + changed.start };
    return found;
}

} // namespace tidemark::text
