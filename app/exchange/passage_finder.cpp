// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passage_finder.h"

#include <algorithm>

namespace tidemark::exchange {

using domain::TextSpan;

namespace {

constexpr qsizetype nearby = 1000; // units on each side in which words are looked for
constexpr qsizetype sentence = 200;
constexpr qsizetype needleLength = 32; // a short needle keeps the search linear for any words
constexpr int mostTries = 16;
constexpr qsizetype searchBudget = 500'000'000;
constexpr qsizetype mostMentions = 1000;

} // namespace

PassageFinder::PassageFinder(QStringView text)
    : m_text(text)
    , m_codePoints(text)
    , m_budget(searchBudget)
{
}

bool PassageFinder::standAt(QStringView words, qsizetype start) const
{
    return start >= 0 && start + words.size() <= m_text.size() && m_text.sliced(start, words.size()) == words;
}

tl::expected<TextSpan, NoPlace> PassageFinder::find(const ClaimedPassage& claimed)
{
    const bool inside = claimed.start < claimed.end && claimed.end <= m_codePoints.codePointCount();
    const qsizetype start = m_codePoints.toUtf16(claimed.start);
    if (claimed.words.isEmpty()) {
        if (inside)
            return TextSpan::between(start, m_codePoints.toUtf16(claimed.end));
        return tl::unexpected(NoPlace::OutsideText);
    }
    for (const qsizetype at : { start, start + m_drift }) {
        if (standAt(claimed.words, at))
            return TextSpan { at, claimed.words.size() };
    }
    const auto found = near(claimed.words, start);
    if (found)
        m_drift = found->start - start;
    return found;
}

tl::expected<TextSpan, NoPlace> PassageFinder::near(QStringView words, qsizetype start) const
{
    const QStringView needle = words.left(needleLength);
    const qsizetype from = std::max<qsizetype>(0, start - nearby);
    const qsizetype to = std::min(m_text.size(), start + nearby + needle.size());
    const QStringView window = m_text.sliced(from, std::max<qsizetype>(0, to - from));
    std::optional<TextSpan> found;
    int tries = 0;
    for (qsizetype at = window.indexOf(needle); at >= 0; at = window.indexOf(needle, at + 1)) {
        if (++tries > mostTries)
            return tl::unexpected(NoPlace::WordsNotUnique);
        if (!standAt(words, from + at))
            continue;
        if (found)
            return tl::unexpected(NoPlace::WordsNotUnique);
        found = TextSpan { from + at, words.size() };
    }
    if (!found)
        return tl::unexpected(NoPlace::WordsNotFound);
    return *found;
}

std::optional<TextSpan> PassageFinder::moved(const ClaimedPassage& claimed, qsizetype by) const
{
    if (claimed.start >= claimed.end || claimed.end > m_codePoints.codePointCount())
        return std::nullopt;
    const TextSpan span
        = TextSpan::between(m_codePoints.toUtf16(claimed.start) + by, m_codePoints.toUtf16(claimed.end) + by);
    const auto splitsPair = [this](qsizetype position) {
        return position > 0 && position < m_text.size() && m_text[position].isLowSurrogate()
            && m_text[position - 1].isHighSurrogate();
    };
    const bool fits = span.start >= 0 && span.end() <= m_text.size() && !splitsPair(span.start)
        && !splitsPair(span.end());
    return fits ? std::optional(span) : std::nullopt;
}

std::optional<TextSpan> PassageFinder::beside(const TextSpan& span, QStringView words) const
{
    if (words.isEmpty() || words.size() > needleLength)
        return std::nullopt;
    const qsizetype from = std::max<qsizetype>(0, span.start - sentence);
    const qsizetype to = std::min(m_text.size(), span.end() + sentence);
    const qsizetype before = m_text.sliced(from, span.start - from).lastIndexOf(words);
    const qsizetype after = m_text.sliced(span.end(), to - span.end()).indexOf(words);
    const qsizetype gapBefore = span.start - from - before - words.size();
    if (before >= 0 && (after < 0 || gapBefore <= after))
        return TextSpan { from + before, words.size() };
    if (after >= 0)
        return TextSpan { span.end() + after, words.size() };
    return std::nullopt;
}

std::vector<TextSpan> PassageFinder::everywhere(QStringView name)
{
    std::vector<TextSpan> places;
    qsizetype from = 0;
    while (m_budget > 0 && static_cast<qsizetype>(places.size()) < mostMentions && !name.isEmpty()) {
        const qsizetype at = m_text.indexOf(name.left(needleLength), from);
        m_budget -= (at < 0 ? m_text.size() : at + 1) - from;
        if (at < 0)
            break;
        from = at + 1;
        if (standAt(name, at)) {
            places.push_back({ at, name.size() });
            from = at + name.size();
        }
    }
    return places;
}

} // namespace tidemark::exchange
