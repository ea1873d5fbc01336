// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_job.h"
#include "session/store_errors.h"
#include "session/workspace.h"
#include "session/workspace_state.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/change_set.h"

namespace tidemark::session {

namespace {

int countIn(const std::vector<domain::Annotation>& annotations, domain::VersionId version)
{
    return static_cast<int>(std::count_if(annotations.begin(), annotations.end(),
        [version](const auto& mark) { return mark.target && mark.target->version == version; }));
}

int countToCheck(const std::vector<domain::Annotation>& annotations, domain::VersionId version)
{
    return static_cast<int>(std::count_if(annotations.begin(), annotations.end(),
        [version](const auto& mark) { return mark.carriedFrom && mark.carriedFrom->version == version; }));
}

} // namespace

std::vector<VersionSummary> Workspace::versions(domain::ArticleId article) const
{
    const store::Library& library = m_state->runner->library();
    const store::ArticleRepository articles(library);
    const auto owner = articles.find(article);
    const auto known = articles.versions(article);
    const auto marks = store::AnnotationRepository(library).ofArticle(article);
    std::vector<VersionSummary> summaries;
    if (!owner || !known || !marks)
        return summaries;
    for (const domain::Version& version : *known) {
        const auto whole = articles.version(version.id);
        if (!whole)
            continue;
        summaries.push_back({ *whole, static_cast<int>(summaries.size()) + 1,
            version.id == owner->currentVersion, countIn(*marks, version.id),
            countToCheck(*marks, version.id) });
    }
    return summaries;
}

Result<void> Workspace::storeVersion(const CarriedVersion& carried)
{
    const auto applied = m_state->runner->library().apply(versionStep(carried));
    if (!applied)
        return unexpected(applied.error());
    ArticleDocument* document = openDocument(carried.article.id);
    if (document)
        document->noteNews(carried.added);
    m_state->runner->announce(applied->touched);
    if (document && !carried.added.empty())
        Q_EMIT document->newItemsChanged();
    return {};
}

Result<ImportedArticle> Workspace::storeSeparately(const ReadArticle& read)
{
    return storeRead(read);
}

ImportJob* Workspace::importLater(const QString& file, const ImportTarget& target)
{
    const auto lexicons = m_state->lexicons;
    return new ImportJob(
        file,
        [file, lexicons](const ImportProgress& progress) {
            return readArticleFile(file, *lexicons, std::nullopt, progress);
        },
        lexicons, target,
        { library(), [this](const ReadArticle& read) { return storeRead(read); },
            [this](const CarriedVersion& carried) { return storeVersion(carried); } },
        this);
}

ImportJob* Workspace::useVersionLater(domain::ArticleId article, domain::VersionId version)
{
    const store::ArticleRepository articles(library());
    const auto known = articles.version(version);
    const auto owner = articles.find(article);
    const QString name = owner ? owner->sourceName : QString();
    const auto lexicons = m_state->lexicons;
    return new ImportJob(
        name,
        [lexicons, name, known](const ImportProgress& progress) -> Result<ReadArticle> {
            if (!known)
                return unexpected(known.error());
            return readArticleText(known->text, name, *lexicons, std::nullopt, progress);
        },
        lexicons, ImportTarget::versionOf(article),
        { library(), [this](const ReadArticle& read) { return storeRead(read); },
            [this](const CarriedVersion& carried) { return storeVersion(carried); } },
        this);
}

} // namespace tidemark::session
