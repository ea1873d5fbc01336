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

/// How the reader's marks and decisions fared when their article went over to another text.
struct CarrySummary {
    int sure = 0;
    int doubtful = 0;
    int orphans = 0;
    int itemsLeft = 0; ///< events and the like that the reader decided on and whose passage is gone

    bool needsReview() const { return doubtful + orphans + itemsLeft > 0; }
    friend bool operator==(const CarrySummary&, const CarrySummary&) = default;
};

/// What an import did.
struct ImportedArticle {
    domain::ArticleId id;
    QString title;
    bool alreadyThere = false; ///< the same text was in the library before: nothing was stored
    int version = 1; ///< number of the text among those of its article, from 1
    /// When the article was there before: how its marks were carried over to the new text.
    std::optional<CarrySummary> carried = {};
    bool isOtherVersion = false; ///< already there, but not the text the article shows now
    std::optional<domain::ArticleId> resembles = {}; ///< stored as a new article, yet much like this one

    friend bool operator==(const ImportedArticle&, const ImportedArticle&) = default;
};

/// Called at bounded distances in the text with 0..100, never falling; returning false gives up.
using ImportProgress = std::function<bool(int percent)>;

/// Reads a UTF-8 text file. Touches no library and may run on any thread.
Result<ReadArticle> readArticleFile(const QString& path, LexiconSource& lexicons,
    const std::optional<domain::EdtfValue>& published = {}, const ImportProgress& progress = {});
/// The same for a text that is at hand.
Result<ReadArticle> readArticleText(const QString& canonicalText, const QString& sourceName,
    LexiconSource& lexicons, const std::optional<domain::EdtfValue>& published = {},
    const ImportProgress& progress = {});
/// As an article of its own; one step, committed when it returns.
Result<ImportedArticle> storeArticle(store::Library& library, const ReadArticle& read);
/// Every finding as an item's content, in the order they stand in the lists.
std::vector<domain::ItemBody> itemBodies(const domain::Findings& findings);

} // namespace tidemark::session
