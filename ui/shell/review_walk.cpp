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

std::vector<ItemId> suggestionsToWalk(const ArticleDocument& document)
{
    std::vector<ItemId> all = suggestions(document);
    const auto isNew = [&document](ItemId id) { return document.isNew(id); };
    if (std::any_of(all.begin(), all.end(), isNew))
        std::erase_if(all, [&document](ItemId id) { return !document.isInNewRound(id); });
    return all;
}

ItemId neighbourSuggestion(const ArticleDocument& document, ItemId current, int step)
{
    std::vector<ItemId> events = document.itemsOfKind(domain::ItemKind::Event);
    if (events.empty())
        return {};
    const auto count = static_cast<int>(events.size());
    const auto found = std::find(events.begin(), events.end(), current);
    const bool isFresh = found == events.end();
    const std::vector<ItemId> walked = suggestionsToWalk(document);
    int index = isFresh ? (step > 0 ? -1 : count) : static_cast<int>(found - events.begin());
    for (int tried = 0; tried < count; ++tried) {
        index = (index + step + count) % count;
        const ItemId event = events[static_cast<size_t>(index)];
        if (std::find(walked.begin(), walked.end(), event) != walked.end())
            return event;
    }
    return {};
}

QString suggestionPlace(const ArticleDocument& document, ItemId current)
{
    const std::vector<ItemId> all = suggestionsToWalk(document);
    const auto found = std::find(all.begin(), all.end(), current);
    if (found == all.end())
        return {};
    const QString pattern = document.isNew(current)
        ? QCoreApplication::translate(
            "ReviewWalk", "New suggestion %1 of %2: Enter accepts, X rejects, E edits.")
        : QCoreApplication::translate(
            "ReviewWalk", "Suggestion %1 of %2: Enter accepts, X rejects, E edits.");
    return pattern.arg(found - all.begin() + 1).arg(all.size());
}

} // namespace tidemark::shell
