// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/merged_links.h"

#include <algorithm>

namespace tidemark::session {

using domain::EventLink;
using domain::ItemId;

namespace {

template <class Range, class Value> bool contains(const Range& items, const Value& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

void addDistinct(std::vector<ItemId>& items, const std::vector<ItemId>& more)
{
    for (const ItemId item : more) {
        if (!contains(items, item))
            items.push_back(item);
    }
}

} // namespace

store::changes::EventLinkStep linksAfterMerge(
    const std::vector<EventLink>& links, ItemId kept, std::span<const ItemId> others)
{
    store::changes::EventLinkStep step;
    std::vector<EventLink> held; // those with the event, as they are to be
    for (const EventLink& link : links) {
        const bool isTouched = std::any_of(
            others.begin(), others.end(), [&link](ItemId other) { return contains(link.items, other); });
        if (!isTouched && !contains(link.items, kept))
            continue;
        EventLink after = link;
        after.items.clear();
        for (const ItemId item : link.items)
            addDistinct(after.items, { contains(others, item) ? kept : item });
        const auto joined = std::find_if(held.begin(), held.end(), [&after](const EventLink& known) {
            return after.verdict == EventLink::Verdict::Same && known.verdict == after.verdict;
        });
        if (joined != held.end() && after.items.size() > 1) {
            addDistinct(joined->items, after.items);
            step.removed.push_back(link.id);
        } else if (after.items.size() > 1) {
            held.push_back(after);
        } else {
            step.removed.push_back(link.id);
        }
    }
    for (const EventLink& link : held) {
        if (!contains(links, link))
            step.changed.push_back(link);
    }
    return step;
}

} // namespace tidemark::session
