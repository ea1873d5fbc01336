// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/item.h"
#include "session/timeline_content.h"

#include <memory>
#include <vector>

namespace tidemark::session {

/// One article of a dossier, as far as its joint timeline and the comparison of its events need it. Cheap to
/// copy.
struct DossierArticle {
    domain::Article article;
    QString text; ///< the current one
    std::shared_ptr<const std::vector<domain::Item>>
        items; ///< in the current text, in text order; never null
    std::shared_ptr<const std::vector<domain::Annotation>> annotations; ///< never null
    TimelineContent content; ///< its own timeline, in the dossier's language
    int tint = 0; ///< timeline::Entry::tint
    bool isShown = true;
};

} // namespace tidemark::session
