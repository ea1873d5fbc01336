// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_merge.h"

#include <deque>
#include <map>
#include <tuple>

namespace tidemark::session {

using domain::Item;
using domain::ItemBody;

namespace {

using Key = std::tuple<size_t, domain::TextSpan>;

Key keyOf(const ItemBody& body)
{
    return { body.index(), domain::mainSpan(body) };
}

/// The findings not yet matched, by kind and place; several at one place keep their order.
class Reading {
public:
    explicit Reading(std::span<const ItemBody> bodies)
    {
        for (const ItemBody& body : bodies)
            m_waiting[keyOf(body)].push_back(&body);
    }

    const ItemBody* take(const ItemBody& like)
    {
        const auto found = m_waiting.find(keyOf(like));
        if (found == m_waiting.end() || found->second.empty())
            return nullptr;
        const ItemBody* body = found->second.front();
        found->second.pop_front();
        return body;
    }

    std::vector<const ItemBody*> rest() const
    {
        std::vector<const ItemBody*> bodies;
        for (const auto& [key, waiting] : m_waiting)
            bodies.insert(bodies.end(), waiting.begin(), waiting.end());
        return bodies;
    }

private:
    std::map<Key, std::deque<const ItemBody*>> m_waiting;
};

const ItemBody& asExtracted(const Item& item)
{
    return item.extracted ? *item.extracted : item.body;
}

bool isEdited(const Item& item)
{
    return item.extracted && *item.extracted != item.body;
}

bool isUntouched(const Item& item)
{
    return item.state == domain::ReviewState::Suggested && !isEdited(item);
}

/// The item after the new reading found `body` in its place.
Item revisedItem(Item item, const ItemBody& body)
{
    if (!isEdited(item))
        item.body = body;
    if (item.extracted)
        item.extracted = body;
    return item;
}

Item suggestion(const ItemBody& body, domain::ArticleId article, domain::VersionId version)
{
    Item item;
    item.id = domain::ItemId::create();
    item.article = article;
    item.version = version;
    item.provenance = extractionProvenance();
    item.body = body;
    return item;
}

} // namespace

domain::Provenance extractionProvenance()
{
    return { domain::Provenance::Origin::Extraction, QStringLiteral(TIDEMARK_VERSION) };
}

ItemMerge mergeReading(std::span<const Item> items, std::span<const ItemBody> reading,
    domain::ArticleId article, domain::VersionId version, const QSet<domain::ItemId>& pinned)
{
    ItemMerge merge;
    Reading waiting(reading);
    for (const Item& item : items) {
        if (item.provenance.origin != domain::Provenance::Origin::Extraction)
            continue;
        if (const ItemBody* body = waiting.take(asExtracted(item))) {
            if (Item revised = revisedItem(item, *body); revised != item)
                merge.revised.push_back(std::move(revised));
        } else if (isUntouched(item) && !pinned.contains(item.id)) {
            merge.removed.push_back(item.id);
        }
    }
    for (const ItemBody* body : waiting.rest())
        merge.added.push_back(suggestion(*body, article, version));
    return merge;
}

} // namespace tidemark::session
