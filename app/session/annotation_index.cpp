// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_index.h"

#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/library.h"
#include "store/used_ids.h"

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Annotation;
using store::EntityKind;

namespace {

/// What two annotations share that say the same of the same place.
QString placeOf(const Annotation& annotation)
{
    QString place = annotation.article.toString() + u' ' + annotation.item.toString();
    if (annotation.target)
        place += u" %1 %2"_s.arg(annotation.target->span.start).arg(annotation.target->span.length);
    else if (annotation.anchor == domain::AnchorState::Orphan)
        place += u' ' + annotation.quote.exact;
    return place + u'\n' + annotation.body;
}

} // namespace

Result<AnnotationIndex> AnnotationIndex::load(const store::Library& library)
{
    AnnotationIndex index;
    const auto articles = store::ArticleRepository(library).all();
    if (!articles)
        return unexpected(articles.error());
    for (const domain::Article& article : *articles) {
        index.m_articles.emplace(article.id, article);
        index.m_byTitle.insert(article.metadata.title, article.id);
    }
    if (const auto read = index.readVersions(library); !read)
        return tl::unexpected(read.error());
    const auto annotations = store::AnnotationRepository(library).all();
    if (!annotations)
        return unexpected(annotations.error());
    for (const Annotation& annotation : *annotations) {
        index.m_annotations.insert(annotation.id, annotation);
        index.m_places.insert(placeOf(annotation));
    }
    for (const EntityKind kind :
        { EntityKind::Article, EntityKind::Version, EntityKind::Item, EntityKind::Annotation }) {
        auto used = store::usedIds(library, kind);
        if (!used)
            return unexpected(used.error());
        index.m_used.emplace(kind, *std::move(used));
    }
    return index;
}

Result<void> AnnotationIndex::readVersions(const store::Library& library)
{
    for (const auto& [id, article] : m_articles) {
        const auto versions = store::ArticleRepository(library).versions(id);
        if (!versions)
            return unexpected(versions.error());
        for (const domain::Version& version : *versions) {
            m_versions.emplace(version.id, version);
            // Where several articles have had a text, the one that has it now counts.
            if (version.id == article.currentVersion || !m_byText.contains(version.sha256))
                m_byText.insert(version.sha256, version.id);
        }
    }
    return {};
}

const domain::Article* AnnotationIndex::article(domain::ArticleId id) const
{
    const auto found = m_articles.find(id);
    return found == m_articles.end() ? nullptr : &found->second;
}

const domain::Version* AnnotationIndex::version(domain::VersionId id) const
{
    const auto found = m_versions.find(id);
    return found == m_versions.end() ? nullptr : &found->second;
}

const domain::Version* AnnotationIndex::versionWithText(const QByteArray& sha256) const
{
    const auto found = m_byText.constFind(sha256);
    return found == m_byText.constEnd() ? nullptr : version(*found);
}

const domain::Article* AnnotationIndex::articleTitled(const QString& title) const
{
    return !title.isEmpty() && m_byTitle.count(title) == 1 ? article(m_byTitle.value(title)) : nullptr;
}

const Annotation* AnnotationIndex::annotation(domain::AnnotationId id) const
{
    const auto found = m_annotations.constFind(id);
    return found == m_annotations.constEnd() ? nullptr : &*found;
}

bool AnnotationIndex::hasSame(const Annotation& annotation) const
{
    return m_places.contains(placeOf(annotation));
}

} // namespace tidemark::session
