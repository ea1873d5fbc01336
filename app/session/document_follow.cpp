// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_carry.h"
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/span_carrier.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/item_repository.h"

#include <QSet>

namespace tidemark::session {

using store::EntityKind;
using store::EntityRef;

namespace {

/// What became of the touched entities of one kind that belong to one article.
template <class Entity> struct Touched {
    using Id = decltype(Entity::id);

    std::vector<Entity> present;
    std::vector<Id> added;
    std::vector<Id> changed;
    std::vector<Id> removed;
};

/// `belongs` says whether an entity is one of the document's.
template <class Entity, class Repository, class Belongs>
Touched<Entity> readTouched(const Repository& repository, const OrderedEntities<Entity>& known,
    const std::vector<EntityRef>& refs, EntityKind kind, Belongs belongs)
{
    Touched<Entity> touched;
    QSet<QUuid> seen;
    for (const EntityRef& ref : refs) {
        if (ref.kind != kind || seen.contains(ref.id))
            continue;
        seen.insert(ref.id);
        const decltype(Entity::id) id(ref.id);
        const auto found = repository.find(id);
        const bool wasKnown = known.find(id);
        if (found && belongs(*found)) {
            (wasKnown ? touched.changed : touched.added).push_back(id);
            touched.present.push_back(*found);
        } else if (wasKnown && (found || found.error().code == store::StoreError::Code::NotFound)) {
            touched.removed.push_back(id);
        }
    }
    return touched;
}

/// Items that are gone or that the reader has judged are no longer new.
bool forgetNews(NewItems& news, const OrderedEntities<domain::Item>& items,
    const std::vector<domain::ItemId>& changed, const std::vector<domain::ItemId>& removed)
{
    std::vector<domain::ItemId> known = removed;
    for (const domain::ItemId id : changed) {
        const domain::Item* item = items.find(id);
        if (item && item->state != domain::ReviewState::Suggested)
            known.push_back(id);
    }
    return news.forget(known);
}

bool touches(const std::vector<EntityRef>& refs, const EntityRef& entity)
{
    return std::find(refs.begin(), refs.end(), entity) != refs.end();
}

bool touches(const std::vector<EntityRef>& refs, EntityKind kind)
{
    return std::any_of(refs.begin(), refs.end(), [kind](const EntityRef& ref) { return ref.kind == kind; });
}

template <class Entity>
void addRefs(std::vector<EntityRef>& refs, EntityKind kind, const std::vector<Entity>& entities)
{
    for (const Entity& entity : entities)
        refs.push_back({ kind, entity.id.uuid() });
}

} // namespace

/// Whether the article has another text than the document showed so far.
bool ArticleDocument::takeCurrentText()
{
    if (m_state->article.currentVersion == m_state->version.id)
        return false;
    const auto version
        = store::ArticleRepository(m_state->runner->library()).version(m_state->article.currentVersion);
    if (!version)
        return false;
    m_state->version = *version;
    m_state->blocks = text::splitBlocks(m_state->version.text);
    return true;
}

/// With another text everything is looked at again: an item may stand in this one or in the other.
std::vector<EntityRef> ArticleDocument::everything() const
{
    std::vector<EntityRef> refs;
    addRefs(refs, EntityKind::Item, items());
    addRefs(refs, EntityKind::Item, leftBehind());
    addRefs(refs, EntityKind::Annotation, annotations());
    return refs;
}

/// Whether they are others than before.
bool ArticleDocument::takeLeftBehind()
{
    auto left = store::ItemRepository(m_state->runner->library()).leftBehind(m_state->article.id);
    if (!left || *left == m_state->leftBehind)
        return false;
    m_state->leftBehind = std::move(*left);
    return true;
}

void ArticleDocument::follow(const std::vector<EntityRef>& touchedByStep)
{
    const store::Library& library = m_state->runner->library();
    const domain::ArticleId id = m_state->article.id;
    const QString formerText = text();
    const bool articleTouched = touches(touchedByStep, { EntityKind::Article, id.uuid() });
    if (articleTouched) {
        if (const auto article = store::ArticleRepository(library).find(id))
            m_state->article = *article;
    }
    const bool hasOtherText = articleTouched && takeCurrentText();
    std::vector<EntityRef> touched = touchedByStep;
    if (hasOtherText) {
        cancelRereading();
        const std::vector<EntityRef> all = everything();
        touched.insert(touched.end(), all.begin(), all.end());
    }

    auto items = readTouched(store::ItemRepository(library), m_state->items, touched, EntityKind::Item,
        [&](const domain::Item& item) { return item.article == id && item.version == version().id; });
    auto annotations = readTouched(store::AnnotationRepository(library), m_state->annotations, touched,
        EntityKind::Annotation, [&](const domain::Annotation& annotation) { return annotation.article == id; });
    bringAlong(annotations.present);
    const bool leftChanged = (touches(touched, EntityKind::Item) || hasOtherText) && takeLeftBehind();
    m_state->items.update(items.present, items.removed);
    if (hasOtherText || touches(touched, EntityKind::Item))
        m_state->conflicts.reset();
    const bool newsChanged = forgetNews(m_state->news, m_state->items, items.changed, items.removed);
    m_state->annotations.update(annotations.present, annotations.removed);

    if (articleTouched)
        Q_EMIT articleChanged();
    if (const ItemChanges changes { items.added, items.changed, items.removed }; !changes.isEmpty())
        Q_EMIT itemsChanged(changes);
    if (const AnnotationChanges changes { annotations.added, annotations.changed, annotations.removed };
        !changes.isEmpty())
        Q_EMIT annotationsChanged(changes);
    if (newsChanged)
        Q_EMIT newItemsChanged();
    if (leftChanged)
        Q_EMIT leftBehindChanged();
    if (hasOtherText)
        Q_EMIT versionChanged(formerText);
}

QString ArticleDocument::textOfVersion(domain::VersionId id) const
{
    if (id == version().id)
        return text();
    const auto found = store::ArticleRepository(m_state->runner->library()).version(id);
    return found ? found->text : QString();
}

/// Marks that come back from the trash, and drafts, may rest on a text that the article has left behind.
void ArticleDocument::bringAlong(std::vector<domain::Annotation>& annotations) const
{
    const auto isElsewhere = [this](const domain::Annotation& annotation) {
        return annotation.target && annotation.target->version != version().id;
    };
    if (std::none_of(annotations.begin(), annotations.end(), isElsewhere))
        return;
    SpanCarrier carrier(version().id, text());
    std::map<domain::VersionId, QString> texts { { version().id, text() } };
    for (const domain::Annotation& annotation : annotations) {
        const auto passage = surePassage(annotation);
        if (!passage || !isElsewhere(annotation))
            continue;
        if (!texts.contains(passage->version)) {
            texts[passage->version] = textOfVersion(passage->version);
            carrier.addText(passage->version, texts[passage->version]);
        }
        carrier.want(*passage);
    }
    carrier.carry({});
    for (domain::Annotation& annotation : annotations) {
        const auto passage = surePassage(annotation);
        if (passage && isElsewhere(annotation))
            annotation = carriedAnnotation(
                annotation, carrier.of(*passage), version().id, text(), texts[passage->version]);
    }
}

} // namespace tidemark::session
