// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "domain/strong_id.h"

#include <QDateTime>

namespace tidemark::domain {

/// One text with what is known about it. Its words are in its Versions.
struct Article {
    ArticleId id;
    VersionId currentVersion;
    ArticleMetadata metadata;
    QString sourceName; ///< file name it was imported from, without its folder
    QDateTime imported; ///< UTC

    friend bool operator==(const Article&, const Article&) = default;
};

/// One immutable canonical text of an Article.
struct Version {
    VersionId id;
    ArticleId article;
    QString text;
    QByteArray sha256; ///< 32 bytes, over the UTF-8 form of `text`
    QDateTime created; ///< UTC

    friend bool operator==(const Version&, const Version&) = default;
};

/// Articles read together.
struct Dossier {
    DossierId id;
    QString name;
    std::vector<ArticleId> articles; ///< in the reader's order

    friend bool operator==(const Dossier&, const Dossier&) = default;
};

} // namespace tidemark::domain
