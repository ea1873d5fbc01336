// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "domain/item.h"
#include "session/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

class LexiconSource;

/// A text read from a file with all that was found in it, not yet stored.
struct ReadArticle {
    QString sourceName;
    QString text; ///< canonical
    QByteArray sha256;
    domain::Findings findings;
};

/// What an import did.
struct ImportedArticle {
    domain::ArticleId id;
    QString title;
    bool alreadyThere = false; ///< the same text was in the library before: nothing was stored

    friend bool operator==(const ImportedArticle&, const ImportedArticle&) = default;
};

/// Called at bounded distances in the text with 0..100, never falling; returning false gives up.
using ImportProgress = std::function<bool(int percent)>;

/// Reads a UTF-8 text file. Touches no library and may run on any thread.
Result<ReadArticle> readArticleFile(const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published = {}, const ImportProgress& progress = {});
/// One step, committed when it returns.
Result<ImportedArticle> storeArticle(store::Library& library, const ReadArticle& read);
/// Both, one after the other. An error means that nothing was stored.
Result<ImportedArticle> importArticle(store::Library& library, const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published = {});

/// Every finding as an item's content, in the order they stand in the lists.
std::vector<domain::ItemBody> itemBodies(const domain::Findings& findings);

} // namespace tidemark::session
