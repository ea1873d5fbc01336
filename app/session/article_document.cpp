// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/article_document.h"

#include "session/document_state.h"
#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/item_repository.h"

namespace tidemark::session {

namespace {

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
    auto leftBehind = store::ItemRepository(runner.library()).leftBehind(id);
    if (!leftBehind)
        return unexpected(leftBehind.error());
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
    state->leftBehind = std::move(*leftBehind);
    std::unique_ptr<ArticleDocument> document(new ArticleDocument(std::move(state)));
    document->bringAlong(*annotations);
    document->m_state->annotations.assign(std::move(*annotations));
    return document;
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

const std::vector<domain::Item>& ArticleDocument::leftBehind() const
{
    return m_state->leftBehind;
}

const std::vector<EventConflict>& ArticleDocument::conflicts() const
{
    if (!m_state->conflicts)
        m_state->conflicts = eventConflicts(items(), text());
    return *m_state->conflicts;
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

} // namespace tidemark::session
