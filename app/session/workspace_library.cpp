// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/import_job.h"
#include "session/version_import.h"
#include "session/workspace_state.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/item_repository.h"

namespace tidemark::session {

using namespace Qt::StringLiterals;

std::vector<ArticleSummary> Workspace::articles() const
{
    const store::Library& library = m_state->runner->library();
    const auto articles = store::ArticleRepository(library).all().value_or(std::vector<domain::Article> {});
    const auto events
        = store::ItemRepository(library).eventCounts().value_or(QHash<domain::ArticleId, int> {});
    std::vector<ArticleSummary> summaries;
    for (const domain::Article& article : articles)
        summaries.push_back({ article.id, article.metadata, events.value(article.id) });
    return summaries;
}

Result<void> Workspace::removeArticle(domain::ArticleId article)
{
    if (ArticleDocument* document = openDocument(article))
        document->cancelRereading();
    return m_state->runner->run(store::changes::removeArticle(article));
}

Result<ImportedArticle> Workspace::storeRead(const ReadArticle& read)
{
    Result<ImportedArticle> imported = storeArticle(m_state->runner->library(), read);
    if (imported && !imported->alreadyThere)
        m_state->runner->announce({ { store::EntityKind::Article, imported->id.uuid() } });
    return imported;
}

Result<ImportedArticle> Workspace::importArticle(const QString& file)
{
    return readArticleFile(file, *m_state->lexicons).and_then([this](const ReadArticle& read) {
        Result<ImportedArticle> imported = importText(library(), read, *m_state->lexicons, {},
            [this](const store::ChangeSet& step) { return m_state->runner->run(step); });
        if (imported && !imported->alreadyThere && !imported->carried)
            m_state->runner->announce({ { store::EntityKind::Article, imported->id.uuid() } });
        return imported;
    });
}

Result<ImportedArticle> Workspace::importShippedArticle()
{
    return importArticle(u":/article/po-bing.txt"_s);
}

ImportJob* Workspace::importLater(const QString& file)
{
    return importLater(file, {});
}

} // namespace tidemark::session
