// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/event_draft.h"
#include "session/store_errors.h"
#include "store/changes.h"

namespace tidemark::session {

using domain::Item;
using domain::ItemId;

Result<Item> ArticleDocument::knownItem(ItemId id) const
{
    if (const Item* known = item(id))
        return *known;
    return unexpected(SessionError::Kind::NotFound, tr("The item is no longer in the library."));
}

Result<void> ArticleDocument::setReviewState(std::span<const ItemId> ids, domain::ReviewState state)
{
    return m_state->runner->run(store::changes::setReviewState({ ids.begin(), ids.end() }, state));
}

Result<void> ArticleDocument::setReviewState(ItemId id, domain::ReviewState state)
{
    return setReviewState({ &id, 1 }, state);
}

Result<void> ArticleDocument::editEvent(ItemId id, const domain::Event& event)
{
    return knownItem(id).and_then(
        [&](const Item& before) { return m_state->runner->run(store::changes::editItem(before, event)); });
}

Result<ItemId> ArticleDocument::addEvent(const domain::Event& event)
{
    Item item;
    item.id = ItemId::create();
    item.article = article().id;
    item.version = version().id;
    item.state = domain::ReviewState::Accepted;
    item.provenance = { domain::Provenance::Origin::Reader, {} };
    item.body = event;
    return m_state->runner->run(store::changes::addItem(item)).map([&] { return item.id; });
}

domain::Event ArticleDocument::draftEvent(const domain::TextSpan& span) const
{
    return draftEventFor(items(), text(), span);
}

} // namespace tidemark::session
