// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/span_map.h"

#include <algorithm>

namespace tidemark::text {

using domain::TextSpan;

void SpanMap::append(qsizetype length, qsizetype shownLength)
{
    if (length != shownLength)
        m_changes.push_back({ { m_length, length }, { m_shownLength, shownLength } });
    m_length += length;
    m_shownLength += shownLength;
}

void SpanMap::appendSame(qsizetype length)
{
    m_length += length;
    m_shownLength += length;
}

void SpanMap::append(const SpanMap& rest)
{
    for (const Change& change : rest.m_changes)
        m_changes.push_back({ { m_length + change.text.start, change.text.length },
            { m_shownLength + change.shown.start, change.shown.length } });
    m_length += rest.m_length;
    m_shownLength += rest.m_shownLength;
}

qsizetype SpanMap::moved(const std::vector<Change>& changes, Side Change::*from, Side Change::*to,
    qsizetype position, bool atStepEnd)
{
    const auto after = std::upper_bound(changes.begin(), changes.end(), position,
        [&](qsizetype wanted, const Change& change) { return wanted < (change.*from).start; });
    if (after == changes.begin())
        return position;
    const Change& change = *(after - 1);
    const qsizetype inside = position - (change.*from).start;
    if (inside >= (change.*from).length)
        return (change.*to).start + (change.*to).length + inside - (change.*from).length;
    return inside == 0 || !atStepEnd ? (change.*to).start : (change.*to).start + (change.*to).length;
}

qsizetype SpanMap::toShown(qsizetype position) const
{
    return moved(m_changes, &Change::text, &Change::shown, position, false);
}

qsizetype SpanMap::toText(qsizetype shownPosition) const
{
    return moved(m_changes, &Change::shown, &Change::text, shownPosition, false);
}

TextSpan SpanMap::toShown(const TextSpan& span) const
{
    const qsizetype start = toShown(span.start);
    if (span.isEmpty())
        return { start, 0 };
    return TextSpan::between(start, moved(m_changes, &Change::text, &Change::shown, span.end(), true));
}

TextSpan SpanMap::toText(const TextSpan& shown) const
{
    const qsizetype start = toText(shown.start);
    if (shown.isEmpty())
        return { start, 0 };
    return TextSpan::between(start, moved(m_changes, &Change::shown, &Change::text, shown.end(), true));
}

SpanMap SpanMap::followedBy(const SpanMap& next) const
{
    SpanMap both;
    // Every change of either map, grown until its edges are edges of both.
    const auto joined = [&](TextSpan middle) {
        for (TextSpan before = { -1, 0 }; before != middle;) {
            before = middle;
            middle = toShown(toText(middle));
            middle = next.toText(next.toShown(middle));
        }
        return middle;
    };
    std::vector<TextSpan> changed;
    for (const Change& change : m_changes)
        changed.push_back(joined({ change.shown.start, change.shown.length }));
    for (const Change& change : next.m_changes)
        changed.push_back(joined({ change.text.start, change.text.length }));
    std::sort(changed.begin(), changed.end());
    for (const TextSpan& middle : changed) {
        if (toText(middle.start) < both.m_length)
            continue;
        both.appendSame(toText(middle.start) - both.m_length);
        both.append(toText(middle).length, next.toShown(middle).length);
    }
    both.appendSame(m_length - both.m_length);
    return both;
}

} // namespace tidemark::text
