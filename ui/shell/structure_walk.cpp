// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/structure_walk.h"

#include <algorithm>

namespace tidemark::shell {

using domain::TextSpan;

namespace {

std::optional<TextSpan> neighbour(std::vector<TextSpan> spans, qsizetype from, int step)
{
    std::sort(spans.begin(), spans.end());
    const auto starts = [](const TextSpan& span, qsizetype position) { return span.start < position; };
    if (step > 0) {
        const auto after = std::lower_bound(spans.begin(), spans.end(), from + 1, starts);
        return after == spans.end() ? std::nullopt : std::optional(*after);
    }
    const auto here = std::lower_bound(spans.begin(), spans.end(), from, starts);
    return here == spans.begin() ? std::nullopt : std::optional(*(here - 1));
}

} // namespace

std::optional<TextSpan> neighbourHeading(const reader::ReaderDocument& document, qsizetype from, int step)
{
    std::vector<TextSpan> headings;
    for (const reader::ReaderBlock& block : document.blocks) {
        if (block.kind == reader::ReaderBlockKind::Title || block.kind == reader::ReaderBlockKind::Heading)
            headings.push_back(block.span);
    }
    return neighbour(std::move(headings), from, step);
}

std::optional<TextSpan> neighbourMark(const session::ArticleDocument& document, qsizetype from, int step)
{
    std::vector<TextSpan> marks;
    for (const domain::Annotation& annotation : document.annotations()) {
        if (annotation.target)
            marks.push_back(annotation.target->span);
    }
    return neighbour(std::move(marks), from, step);
}

} // namespace tidemark::shell
