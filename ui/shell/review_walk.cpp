// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/review_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::shell {

using domain::ItemId;
using session::ArticleDocument;

std::vector<ItemId> suggestions(const ArticleDocument& document)
{
    std::vector<ItemId> ids;
    for (const domain::Item& item : document.items()) {
        if (item.kind() == domain::ItemKind::Event && item.state == domain::ReviewState::Suggested)
            ids.push_back(item.id);
    }
    return ids;
}

ItemId neighbourSuggestion(const ArticleDocument& document, ItemId current, int step)
{
    std::vector<ItemId> events = document.itemsOfKind(domain::ItemKind::Event);
    if (events.empty())
        return {};
    const auto count = static_cast<int>(events.size());
    const auto found = std::find(events.begin(), events.end(), current);
    const bool isFresh = found == events.end();
    int index = isFresh ? (step > 0 ? -1 : count) : static_cast<int>(found - events.begin());
    for (int tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        const domain::Item* item = document.item(events[static_cast<size_t>(index)]);
        if (item && item->state == domain::ReviewState::Suggested)
            return item->id;
    }
    return {};
}

QString suggestionPlace(const ArticleDocument& document, ItemId current)
{
    const std::vector<ItemId> all = suggestions(document);
    const auto found = std::find(all.begin(), all.end(), current);
    if (found == all.end())
        return {};
    return QCoreApplication::translate(
        "ReviewWalk", "Suggestion %1 of %2: Enter accepts, X rejects, E edits.")
        .arg(found - all.begin() + 1)
        .arg(all.size());
}

} // namespace tidemark::shell
