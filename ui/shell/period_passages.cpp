// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/period_passages.h"

#include "text/blocks.h"

#include <algorithm>
#include <set>

namespace tidemark::shell {

namespace {

// The block that holds a passage, for a paragraph is what one reads.
domain::TextSpan blockOf(const std::vector<text::Block>& blocks, const domain::TextSpan& passage)
{
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), passage.start,
        [](qsizetype start, const text::Block& block) { return start < block.span.start; });
    return after == blocks.begin() ? passage : std::prev(after)->span;
}

} // namespace

std::optional<std::vector<domain::TextSpan>> passagesOfPeriod(const session::ArticleDocument& document,
    const timeline::EntrySet& entries, double from, double to,
    const std::function<domain::ItemId(timeline::EntryKey)>& itemOf)
{
    std::set<domain::TextSpan> paragraphs;
    int touched = 0;
    for (int lane = 0; lane < static_cast<int>(entries.lanes().size()); ++lane) {
        entries.visit(lane, from, to, [&](const timeline::EntrySet::Slot& slot) {
            ++touched;
            const domain::Item* item = document.item(itemOf(entries.entry(slot.index).key));
            const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
            if (!event)
                return;
            for (const domain::TextSpan& passage : event->passages)
                paragraphs.insert(blockOf(document.blocks(), passage));
        });
    }
    if (touched == entries.datedCount())
        return {};
    return std::vector<domain::TextSpan>(paragraphs.begin(), paragraphs.end());
}

} // namespace tidemark::shell
