// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "session/dossier_document.h"
#include "session/store_errors.h"
#include "session/workspace_state.h"
#include "store/changes.h"
#include "store/dossier_repository.h"

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::ArticleId;
using domain::Dossier;
using domain::DossierId;

namespace {

Result<QString> usableName(const QString& name)
{
    if (QString usable = name.simplified(); !usable.isEmpty())
        return usable;
    return unexpected(SessionError::Kind::NotFound, Workspace::tr("A dossier needs a name."));
}

void addMissing(std::vector<ArticleId>& articles, const std::vector<ArticleId>& added)
{
    for (const ArticleId& article : added) {
        if (std::find(articles.begin(), articles.end(), article) == articles.end())
            articles.push_back(article);
    }
}

} // namespace

std::vector<Dossier> Workspace::dossiers() const
{
    return store::DossierRepository(m_state->runner->library()).all().value_or(std::vector<Dossier> {});
}

Result<Dossier> Workspace::knownDossier(DossierId id) const
{
    return store::DossierRepository(m_state->runner->library()).find(id).map_error(toSessionError);
}

Result<DossierId> Workspace::createDossier(const QString& name, const std::vector<ArticleId>& articles)
{
    return usableName(name).and_then([&](const QString& usable) -> Result<DossierId> {
        Dossier dossier { DossierId::create(), usable, {} };
        addMissing(dossier.articles, articles);
        return m_state->runner->run(store::changes::addDossier(dossier)).map([&] { return dossier.id; });
    });
}

Result<void> Workspace::renameDossier(DossierId id, const QString& name)
{
    return usableName(name).and_then([&](const QString& usable) {
        return knownDossier(id).and_then([&](Dossier dossier) {
            dossier.name = usable;
            return m_state->runner->run(store::changes::editDossier(dossier));
        });
    });
}

Result<void> Workspace::addToDossier(DossierId id, ArticleId article)
{
    return addToDossier(id, std::vector { article });
}

Result<void> Workspace::addToDossier(DossierId id, const std::vector<ArticleId>& articles)
{
    return knownDossier(id).and_then([&](Dossier dossier) -> Result<void> {
        const size_t before = dossier.articles.size();
        addMissing(dossier.articles, articles);
        if (dossier.articles.size() == before)
            return {};
        return m_state->runner->run(store::changes::editDossier(dossier));
    });
}

Result<void> Workspace::moveInDossier(DossierId id, ArticleId article, int place)
{
    return knownDossier(id).and_then([&](Dossier dossier) -> Result<void> {
        auto& articles = dossier.articles;
        const auto found = std::find(articles.begin(), articles.end(), article);
        if (found == articles.end())
            return {};
        auto to = articles.begin() + std::clamp<qsizetype>(place, 0, qsizetype(articles.size()));
        if (to > found)
            std::rotate(found, found + 1, to);
        else
            std::rotate(to, found, found + 1);
        return m_state->runner->run(store::changes::editDossier(dossier));
    });
}

Result<void> Workspace::removeFromDossier(DossierId id, ArticleId article)
{
    return knownDossier(id).and_then([&](Dossier dossier) {
        std::erase(dossier.articles, article);
        return m_state->runner->run(store::changes::editDossier(dossier));
    });
}

Result<void> Workspace::deleteDossier(DossierId id)
{
    return m_state->runner->run(store::changes::deleteDossier(id));
}

Result<std::unique_ptr<DossierDocument>> Workspace::openDossier(DossierId id)
{
    return knownDossier(id).map([this](const Dossier& dossier) {
        return std::unique_ptr<DossierDocument>(
            new DossierDocument(*m_state->runner, *m_state->eventLinks, dossier));
    });
}

} // namespace tidemark::session
