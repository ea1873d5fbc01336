// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/item.h"
#include "session/article_import.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tidemark::session {

/// What an article is before it goes over to another text.
struct VersionBase {
    domain::Article article;
    domain::Version version; ///< the current one
    std::vector<domain::Item> items; ///< those left behind by earlier versions included
    std::vector<domain::Annotation> annotations;
    QHash<domain::VersionId, QString> earlierTexts; ///< that marks or items rest on
    int versions = 1;
    std::optional<domain::Version> known; ///< when the article has had the new text before

    friend bool operator==(const VersionBase&, const VersionBase&) = default;
};

/// What an article is to be with its new text.
struct CarriedVersion {
    domain::Article article;
    domain::Version version;
    bool isKnownText = false; ///< the library has the text already
    std::vector<domain::Annotation> annotations; ///< those that change
    std::vector<domain::Item> revised;
    std::vector<domain::Item> added;
    std::vector<domain::ItemId> removed;
    CarrySummary summary;
};

/// Carries marks and items over to a text that was read. What the reader accepted, edited, disputed, rejected
/// or added stays so; suggestions follow the new reading. A publication date that the reader gave stays, and
/// the text is read again with it when need be. Touches no library and may run on any thread; an error is
/// Cancelled or of the word lists.
Result<CarriedVersion> carryOver(const VersionBase& base, const ReadArticle& read, LexiconSource& lexicons,
    const ImportProgress& progress = {});

/// Whether the reader had a say in the item: so it must not get lost.
bool isReadersItem(const domain::Item& item);

} // namespace tidemark::session
