// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/reading_context.h"

#include "extraction/names.h"
#include "text/fold.h"
#include "text/sentences.h"

#include <algorithm>

namespace tidemark::extraction {

using domain::TextSpan;

namespace {

/// The last element that begins at or before `position`, if it holds it.
template <class Element> const Element* elementAt(const std::vector<Element>& elements, qsizetype position)
{
    const auto after = std::upper_bound(elements.begin(), elements.end(), position,
        [](qsizetype value, const Element& element) { return value < element.span.start; });
    if (after == elements.begin())
        return nullptr;
    const Element& candidate = *std::prev(after);
    return candidate.span.contains(position) ? &candidate : nullptr;
}

} // namespace

const Sentence* ReadingContext::sentenceAt(qsizetype position) const
{
    return elementAt(sentences, position);
}

const text::Block* ReadingContext::blockAt(qsizetype position) const
{
    return elementAt(blocks, position);
}

std::vector<domain::TimeExpression> ReadingContext::timesIn(const TextSpan& span) const
{
    const auto first = std::partition_point(
        times.begin(), times.end(), [&](const auto& time) { return time.span.end() <= span.start; });
    const auto last = std::partition_point(
        first, times.end(), [&](const auto& time) { return time.span.start < span.end(); });
    return { first, last };
}

namespace {

/// 延斯.斯托尔滕贝格: a stop between characters that write sounds, two on each side.
bool joinsForeignName(QStringView folded, qsizetype dot)
{
    if (dot < 2 || dot + 2 >= folded.size())
        return false;
    for (const qsizetype at : { dot - 2, dot - 1, dot + 1, dot + 2 }) {
        if (!isHan(folded[at]) || !NameReader::isSound(folded[at]))
            return false;
    }
    return true;
}

} // namespace

std::vector<qsizetype> nameDots(QStringView text, QStringView folded)
{
    std::vector<qsizetype> dots;
    for (qsizetype at = folded.indexOf(u'.'); at >= 0; at = folded.indexOf(u'.', at + 1)) {
        if (text[at] == u'．' || joinsForeignName(folded, at))
            dots.push_back(at);
    }
    return dots;
}

ReadingContext readStructure(QStringView text, const Lexicons& lexicons, ReadingWatch* watch)
{
    ReadingContext context { text, text::fold(text), lexicons, text::splitBlocks(text), {}, {}, {}, watch };
    QString marked;
    if (const auto dots = nameDots(text, context.folded); !dots.empty()) {
        marked = text.toString();
        for (const qsizetype dot : dots)
            marked[dot] = u'·';
    }
    const QStringView split = marked.isEmpty() ? text : QStringView(marked);
    for (size_t block = 0; block < context.blocks.size(); ++block) {
        for (const TextSpan& span : text::splitSentences(split, context.blocks[block].span)) {
            if (!context.goesOn(span.start))
                return context;
            context.sentences.push_back({ span, block, text::splitClauses(text, span) });
        }
    }
    return context;
}

} // namespace tidemark::extraction
