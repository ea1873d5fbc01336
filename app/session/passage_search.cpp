// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/passage_search.h"

#include "session/article_document.h"
#include "text/blocks.h"
#include "text/sentences.h"

namespace tidemark::session {

using domain::TextSpan;
using domain::TimeExpression;

TextSpan sentenceAt(const ArticleDocument& document, qsizetype position)
{
    const auto block = static_cast<size_t>(document.paragraphNumber(position) - 1);
    if (block >= document.blocks().size())
        return {};
    for (const TextSpan& sentence : text::splitSentences(document.text(), document.blocks()[block].span)) {
        if (sentence.contains(position))
            return sentence;
    }
    return {};
}

TextSpan paragraphAt(const ArticleDocument& document, qsizetype position)
{
    const auto block = static_cast<size_t>(document.paragraphNumber(position) - 1);
    return block < document.blocks().size() ? document.blocks()[block].span : TextSpan {};
}

std::vector<const TimeExpression*> timesIn(const ArticleDocument& document, const TextSpan& span)
{
    std::vector<const TimeExpression*> times;
    for (const domain::Item& item : document.items()) {
        const auto* time = std::get_if<TimeExpression>(&item.body);
        if (time && time->span.overlaps(span))
            times.push_back(time);
    }
    return times;
}

std::optional<TextSpan> lastPlaceIn(
    const ArticleDocument& document, QStringView words, const TextSpan& within)
{
    const qsizetype at = words.isEmpty() ? -1 : document.textOf(within).lastIndexOf(words);
    return at < 0 ? std::nullopt : std::optional(TextSpan { within.start + at, words.size() });
}

std::optional<TextSpan> firstPlaceIn(
    const ArticleDocument& document, QStringView words, const TextSpan& within)
{
    const qsizetype at = words.isEmpty() ? -1 : document.textOf(within).indexOf(words);
    return at < 0 ? std::nullopt : std::optional(TextSpan { within.start + at, words.size() });
}

std::optional<TextSpan> placeAround(
    const ArticleDocument& document, QStringView words, const TextSpan& within, qsizetype position)
{
    const qsizetype middle = std::clamp(position, within.start, within.end());
    if (const auto before = lastPlaceIn(document, words, TextSpan::between(within.start, middle)))
        return before;
    return firstPlaceIn(document, words, TextSpan::between(middle, within.end()));
}

} // namespace tidemark::session
