// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/dossier_article.h"
#include "session/result.h"

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// Reads an article as it stands in a library, with its own timeline in `language`.
Result<DossierArticle> readDossierArticle(
    const store::Library& library, domain::ArticleId id, int tint, timeline::Language language);

/// Makes the article's own timeline anew.
void drawDossierArticle(DossierArticle& article, timeline::Language language);

} // namespace tidemark::session
