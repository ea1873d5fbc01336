// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"

#include "session/document_state.h"
#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/item_repository.h"

namespace tidemark::session {

using store::EntityKind;

namespace {

/// What became of the touched entities of one kind that belong to one article.
template <class Entity> struct Touched {
    using Id = decltype(Entity::id);

    std::vector<Entity> present;
    std::vector<Id> added;
    std::vector<Id> changed;
    std::vector<Id> removed;
};

template <class Entity, class Repository>
Touched<Entity> readTouched(const Repository& repository, const OrderedEntities<Entity>& known,
    const std::vector<store::EntityRef>& refs, EntityKind kind, domain::ArticleId article)
{
    Touched<Entity> touched;
    for (const store::EntityRef& ref : refs) {
        if (ref.kind != kind)
            continue;
        const decltype(Entity::id) id(ref.id);
        const auto found = repository.find(id);
        const bool wasKnown = known.find(id);
        if (found && found->article == article) {
            (wasKnown ? touched.changed : touched.added).push_back(id);
            touched.present.push_back(*found);
        } else if (wasKnown && !found && found.error().code == store::StoreError::Code::NotFound) {
            touched.removed.push_back(id);
        }
    }
    return touched;
}

int& countOf(DocumentCounts& counts, domain::ItemKind kind)
{
    switch (kind) {
    case domain::ItemKind::TimeExpression:
        return counts.times;
    case domain::ItemKind::Quotation:
        return counts.quotations;
    case domain::ItemKind::Policy:
        return counts.policies;
    case domain::ItemKind::Figure:
        return counts.figures;
    case domain::ItemKind::Person:
        return counts.people;
    case domain::ItemKind::Event:
        break;
    }
    return counts.events;
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

bool covers(const domain::Item& item, qsizetype position)
{
    if (const auto* event = std::get_if<domain::Event>(&item.body))
        return std::any_of(event->passages.begin(), event->passages.end(),
            [position](const domain::TextSpan& passage) { return passage.contains(position); });
    return domain::mainSpan(item.body).contains(position);
}

} // namespace

Result<std::unique_ptr<ArticleDocument>> ArticleDocument::load(
    CommandRunner& runner, std::shared_ptr<LexiconSource> lexicons, domain::ArticleId id)
{
    const store::ArticleRepository articles(runner.library());
    const auto article = articles.find(id);
    if (!article)
        return unexpected(article.error());
    const auto version = articles.version(article->currentVersion);
    if (!version)
        return unexpected(version.error());
    auto items = store::ItemRepository(runner.library()).ofArticle(id);
    if (!items)
        return unexpected(items.error());
    auto annotations = store::AnnotationRepository(runner.library()).ofArticle(id);
    if (!annotations)
        return unexpected(annotations.error());

    auto state = std::make_unique<State>();
    state->runner = &runner;
    state->lexicons = std::move(lexicons);
    state->article = *article;
    state->version = *version;
    state->blocks = text::splitBlocks(state->version.text);
    state->items.assign(std::move(*items));
    state->annotations.assign(std::move(*annotations));
    return std::unique_ptr<ArticleDocument>(new ArticleDocument(std::move(state)));
}

ArticleDocument::ArticleDocument(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    connect(m_state->runner, &CommandRunner::applied, this, &ArticleDocument::follow);
}

ArticleDocument::~ArticleDocument() = default;

const domain::Article& ArticleDocument::article() const
{
    return m_state->article;
}

const domain::Version& ArticleDocument::version() const
{
    return m_state->version;
}

const std::vector<text::Block>& ArticleDocument::blocks() const
{
    return m_state->blocks;
}

QStringView ArticleDocument::textOf(const domain::TextSpan& span) const
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, text().size());
    return QStringView(text()).mid(start, std::clamp<qsizetype>(span.length, 0, text().size() - start));
}

int ArticleDocument::paragraphNumber(qsizetype position) const
{
    const auto after = std::upper_bound(blocks().begin(), blocks().end(), position,
        [](qsizetype at, const text::Block& block) { return at < block.span.start; });
    return std::max(1, static_cast<int>(after - blocks().begin()));
}

const std::vector<domain::Item>& ArticleDocument::items() const
{
    return m_state->items.all();
}

const domain::Item* ArticleDocument::item(domain::ItemId id) const
{
    return m_state->items.find(id);
}

std::vector<domain::ItemId> ArticleDocument::itemsOfKind(domain::ItemKind kind) const
{
    std::vector<domain::ItemId> ids;
    for (const domain::Item& item : items()) {
        if (item.kind() == kind)
            ids.push_back(item.id);
    }
    return ids;
}

std::vector<domain::ItemId> ArticleDocument::itemsAt(qsizetype position, domain::ItemKind kind) const
{
    std::vector<domain::ItemId> ids;
    for (const domain::Item& item : items()) {
        if (item.kind() == kind && item.state != domain::ReviewState::Rejected && covers(item, position))
            ids.push_back(item.id);
    }
    return ids;
}

const std::vector<domain::Annotation>& ArticleDocument::annotations() const
{
    return m_state->annotations.all();
}

const domain::Annotation* ArticleDocument::annotation(domain::AnnotationId id) const
{
    return m_state->annotations.find(id);
}

std::vector<domain::AnnotationId> ArticleDocument::annotationsAt(qsizetype position) const
{
    std::vector<domain::AnnotationId> ids;
    for (const domain::Annotation& annotation : annotations()) {
        if (annotation.target && annotation.target->span.contains(position))
            ids.push_back(annotation.id);
    }
    return ids;
}

std::vector<domain::AnnotationId> ArticleDocument::annotationsOn(domain::ItemId item) const
{
    std::vector<domain::AnnotationId> ids;
    for (const domain::Annotation& annotation : annotations()) {
        if (!item.isNull() && annotation.item == item)
            ids.push_back(annotation.id);
    }
    return ids;
}

domain::AnnotationId ArticleDocument::annotationWithSpan(const domain::TextSpan& span) const
{
    for (const domain::Annotation& annotation : annotations()) {
        if (annotation.target && annotation.target->span == span)
            return annotation.id;
    }
    return {};
}

QStringList ArticleDocument::tags() const
{
    QStringList tags;
    for (const domain::Annotation& annotation : annotations())
        tags += annotation.tags;
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

DocumentCounts ArticleDocument::counts() const
{
    DocumentCounts counts;
    counts.annotations = static_cast<int>(annotations().size());
    for (const domain::Item& item : items()) {
        if (item.state == domain::ReviewState::Rejected)
            continue;
        ++countOf(counts, item.kind());
        counts.toReview
            += item.kind() == domain::ItemKind::Event && item.state == domain::ReviewState::Suggested;
    }
    return counts;
}

void ArticleDocument::follow(const std::vector<store::EntityRef>& touched)
{
    const store::Library& library = m_state->runner->library();
    const domain::ArticleId id = m_state->article.id;
    auto items = readTouched(store::ItemRepository(library), m_state->items, touched, EntityKind::Item, id);
    auto annotations = readTouched(
        store::AnnotationRepository(library), m_state->annotations, touched, EntityKind::Annotation, id);
    const bool articleTouched
        = std::find(touched.begin(), touched.end(), store::EntityRef { EntityKind::Article, id.uuid() })
        != touched.end();
    if (articleTouched) {
        if (const auto article = store::ArticleRepository(library).find(id))
            m_state->article = *article;
    }
    m_state->items.update(items.present, items.removed);
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
}

} // namespace tidemark::session
