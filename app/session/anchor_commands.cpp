// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_carry.h"
#include "session/article_document.h"
#include "session/document_state.h"
#include "session/item_carry.h"
#include "session/store_errors.h"
#include "store/changes.h"

namespace tidemark::session {

using domain::Annotation;
using domain::AnnotationId;

Result<void> ArticleDocument::acceptAnchors(std::span<const AnnotationId> ids)
{
    std::vector<Annotation> settled;
    for (const AnnotationId id : ids) {
        const Annotation* known = annotation(id);
        if (known && known->target && known->anchor == domain::AnchorState::Doubtful)
            settled.push_back(attachedAnnotation(*known, *known->target, text()));
    }
    return settled.empty() ? Result<void>() : m_state->runner->run(store::changes::settleAnchors(settled));
}

Result<void> ArticleDocument::attachAnnotation(AnnotationId id, const domain::TextSpan& span)
{
    return knownAnnotation(id).and_then([&](const Annotation& known) {
        return m_state->runner->run(
            store::changes::settleAnchors({ attachedAnnotation(known, { version().id, span }, text()) }));
    });
}

Result<void> ArticleDocument::keepWithoutPassage(std::span<const AnnotationId> ids)
{
    std::vector<Annotation> settled;
    for (const AnnotationId id : ids) {
        const Annotation* known = annotation(id);
        if (!known)
            continue;
        const auto passage = known->carriedFrom;
        Annotation orphan
            = orphanedAnnotation(*known, passage, passage ? textOfVersion(passage->version) : QString());
        orphan.carriedFrom.reset();
        settled.push_back(std::move(orphan));
    }
    return settled.empty() ? Result<void>() : m_state->runner->run(store::changes::settleAnchors(settled));
}

Result<void> ArticleDocument::attachItem(domain::ItemId id, const domain::TextSpan& span)
{
    for (domain::Item item : leftBehind()) {
        if (item.id != id)
            continue;
        item.version = version().id;
        item.body = attachedBody(item.body, span);
        if (item.extracted)
            item.extracted = attachedBody(*item.extracted, span);
        return m_state->runner->run(store::changes::settleItem(item));
    }
    return unexpected(SessionError::Kind::NotFound, tr("The item has a passage already."));
}

/// An editor begun before the mark was carried over or settled knows its former place.
Annotation ArticleDocument::withStoredAnchor(const Annotation& annotation) const
{
    const Annotation* stored = this->annotation(annotation.id);
    const bool isElsewhere = annotation.target && annotation.target->version != version().id;
    if (!stored || (!isElsewhere && stored->anchor == annotation.anchor)) {
        std::vector<Annotation> alone { annotation };
        bringAlong(alone);
        return alone.front();
    }
    Annotation after = annotation;
    after.target = stored->target;
    after.quote = stored->quote;
    after.anchor = stored->anchor;
    after.carriedFrom = stored->carriedFrom;
    return after;
}

} // namespace tidemark::session
