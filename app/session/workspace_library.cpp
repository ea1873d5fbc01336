// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/import_job.h"
#include "session/store_errors.h"
#include "session/version_import.h"
#include "session/workspace_state.h"
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/dossier_repository.h"
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

std::vector<domain::Dossier> Workspace::dossiers() const
{
    return store::DossierRepository(m_state->runner->library())
        .all()
        .value_or(std::vector<domain::Dossier> {});
}

Result<domain::DossierId> Workspace::createDossier(const QString& name)
{
    const domain::Dossier dossier { domain::DossierId::create(), name, {} };
    return m_state->runner->run(store::changes::addDossier(dossier)).map([&] { return dossier.id; });
}

Result<domain::Dossier> Workspace::knownDossier(domain::DossierId id) const
{
    return store::DossierRepository(m_state->runner->library()).find(id).map_error(toSessionError);
}

Result<void> Workspace::addToDossier(domain::DossierId id, domain::ArticleId article)
{
    return knownDossier(id).and_then([&](domain::Dossier dossier) -> Result<void> {
        if (std::find(dossier.articles.begin(), dossier.articles.end(), article) != dossier.articles.end())
            return {};
        dossier.articles.push_back(article);
        return m_state->runner->run(store::changes::editDossier(dossier));
    });
}

Result<void> Workspace::removeFromDossier(domain::DossierId id, domain::ArticleId article)
{
    return knownDossier(id).and_then([&](domain::Dossier dossier) {
        std::erase(dossier.articles, article);
        return m_state->runner->run(store::changes::editDossier(dossier));
    });
}

Result<void> Workspace::deleteDossier(domain::DossierId id)
{
    return m_state->runner->run(store::changes::deleteDossier(id));
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
