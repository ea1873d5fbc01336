// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/late_library.h"

#include "store/changes.h"
#include "store/dossier_repository.h"

#include <algorithm>

namespace tidemark::cli {

tl::expected<store::Library*, QString> LateLibrary::get()
{
    if (!m_library) {
        auto library = store::Library::openOrCreate(m_path);
        if (!library)
            return tl::unexpected(library.error().message());
        m_library = std::move(*library);
    }
    return m_library.get();
}

store::Result<store::Applied> putInto(
    store::Library& library, const QString& dossierName, domain::ArticleId article)
{
    const auto known = store::DossierRepository(library).findByName(dossierName);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return library.apply(
            store::changes::addDossier({ domain::DossierId::create(), dossierName, { article } }));
    domain::Dossier dossier = **known;
    if (std::find(dossier.articles.begin(), dossier.articles.end(), article) == dossier.articles.end())
        dossier.articles.push_back(article);
    return library.apply(store::changes::editDossier(dossier));
}

} // namespace tidemark::cli
