// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dossier_reading.h"

#include "session/store_errors.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/item_repository.h"
#include "store/library.h"

namespace tidemark::session {

Result<DossierArticle> readDossierArticle(
    const store::Library& library, domain::ArticleId id, int tint, timeline::Language language)
{
    const store::ArticleRepository articles(library);
    const auto article = articles.find(id);
    if (!article)
        return unexpected(article.error());
    const auto version = articles.version(article->currentVersion);
    if (!version)
        return unexpected(version.error());
    auto items = store::ItemRepository(library).ofArticle(id);
    if (!items)
        return unexpected(items.error());
    auto annotations = store::AnnotationRepository(library).ofArticle(id);
    if (!annotations)
        return unexpected(annotations.error());
    DossierArticle read;
    read.article = *article;
    read.text = version->text;
    read.items = std::make_shared<const std::vector<domain::Item>>(std::move(*items));
    read.annotations = std::make_shared<const std::vector<domain::Annotation>>(std::move(*annotations));
    read.tint = tint;
    drawDossierArticle(read, language);
    return read;
}

void drawDossierArticle(DossierArticle& article, timeline::Language language)
{
    const TimelineSource source { article.article.id, article.article.metadata.title, *article.items,
        *article.annotations, article.tint };
    article.content = timelineContent({ &source, 1 }, LanesBy::Category, language);
}

} // namespace tidemark::session
