// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_library.h"
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/store_errors.h"
#include "store/changes.h"
#include "store/draft_repository.h"

#include <QDateTime>

namespace tidemark::session {

using domain::Annotation;
using domain::AnnotationId;
using store::ChangeLabel;

namespace {

Annotation withContent(Annotation annotation, const AnnotationContent& content)
{
    annotation.colour = content.colour;
    annotation.style = content.style;
    annotation.body = content.body;
    annotation.tags = content.tags;
    return annotation;
}

Annotation blankAnnotation(domain::ArticleId article)
{
    Annotation annotation;
    annotation.id = AnnotationId::create();
    annotation.article = article;
    annotation.created = QDateTime::currentDateTimeUtc();
    annotation.modified = annotation.created;
    return annotation;
}

} // namespace

Annotation ArticleDocument::newAnnotation(
    const domain::TextSpan& span, const AnnotationContent& content) const
{
    Annotation annotation = withContent(blankAnnotation(article().id), content);
    annotation.target = domain::Passage { version().id, span };
    annotation.quote = domain::TextQuoteSelector::of(text(), span);
    return annotation;
}

Annotation ArticleDocument::newAnnotationOnItem(domain::ItemId item, const AnnotationContent& content) const
{
    Annotation annotation = newAnnotationOnArticle(content);
    annotation.item = item;
    return annotation;
}

Annotation ArticleDocument::newAnnotationOnArticle(const AnnotationContent& content) const
{
    return withContent(blankAnnotation(article().id), content);
}

Result<void> ArticleDocument::saveAnnotation(const Annotation& written)
{
    const Annotation annotation = withStoredAnchor(written);
    if (const Annotation* before = this->annotation(annotation.id))
        return changeAnnotation(annotation, editLabel(*before, annotation));
    return m_state->runner->run(store::changes::addAnnotation(annotation));
}

Result<AnnotationId> ArticleDocument::addNew(const Annotation& annotation)
{
    return m_state->runner->run(store::changes::addAnnotation(annotation)).map([&] { return annotation.id; });
}

Result<AnnotationId> ArticleDocument::addAnnotation(
    const domain::TextSpan& span, const AnnotationContent& content)
{
    return addNew(newAnnotation(span, content));
}

Result<AnnotationId> ArticleDocument::addAnnotationToItem(
    domain::ItemId item, const AnnotationContent& content)
{
    return addNew(newAnnotationOnItem(item, content));
}

Result<AnnotationId> ArticleDocument::addAnnotationToArticle(const AnnotationContent& content)
{
    return addNew(newAnnotationOnArticle(content));
}

Result<void> ArticleDocument::changeAnnotation(Annotation after, ChangeLabel label)
{
    after.modified = QDateTime::currentDateTimeUtc();
    return m_state->runner->run(store::changes::editAnnotation(after, label));
}

Result<Annotation> ArticleDocument::knownAnnotation(AnnotationId id) const
{
    if (const Annotation* known = annotation(id))
        return *known;
    return unexpected(SessionError::Kind::NotFound, tr("The annotation is no longer in the library."));
}

Result<void> ArticleDocument::updateAnnotation(AnnotationId id, const AnnotationContent& content)
{
    return knownAnnotation(id).and_then([&](const Annotation& before) -> Result<void> {
        const Annotation after = withContent(before, content);
        return after == before ? Result<void>() : changeAnnotation(after, ChangeLabel::EditNote);
    });
}

Result<void> ArticleDocument::setAnnotationColour(AnnotationId id, domain::HighlightColour colour)
{
    return knownAnnotation(id).and_then([&](Annotation after) {
        after.colour = colour;
        return changeAnnotation(after, ChangeLabel::ChangeColour);
    });
}

Result<void> ArticleDocument::setAnnotationStyle(AnnotationId id, domain::HighlightStyle style)
{
    return knownAnnotation(id).and_then([&](Annotation after) {
        after.style = style;
        return changeAnnotation(after, ChangeLabel::ChangeStyle);
    });
}

Result<void> ArticleDocument::setAnnotationBody(AnnotationId id, const QString& body)
{
    return knownAnnotation(id).and_then([&](Annotation after) {
        after.body = body;
        return changeAnnotation(after, ChangeLabel::EditNote);
    });
}

Result<void> ArticleDocument::setAnnotationTags(AnnotationId id, const QStringList& tags)
{
    return knownAnnotation(id).and_then([&](Annotation after) {
        after.tags = tags;
        return changeAnnotation(after, ChangeLabel::ChangeTags);
    });
}

Result<void> ArticleDocument::deleteAnnotations(std::span<const AnnotationId> ids)
{
    return m_state->runner->run(store::changes::deleteAnnotations({ ids.begin(), ids.end() }));
}

Result<void> ArticleDocument::deleteAnnotation(AnnotationId id)
{
    return deleteAnnotations({ &id, 1 });
}

std::vector<Annotation> ArticleDocument::drafts() const
{
    auto drafts
        = store::DraftRepository(m_state->runner->library()).all().value_or(std::vector<Annotation> {});
    std::erase_if(drafts, [this](const Annotation& draft) { return draft.article != article().id; });
    for (Annotation& draft : drafts)
        draft = withStoredAnchor(draft);
    return drafts;
}

Result<void> ArticleDocument::saveDraft(const Annotation& draft)
{
    return store::DraftRepository(m_state->runner->library()).save(draft).map_error(toSessionError);
}

Result<void> ArticleDocument::discardDraft(AnnotationId id)
{
    return store::DraftRepository(m_state->runner->library()).discard(id).map_error(toSessionError);
}

} // namespace tidemark::session
