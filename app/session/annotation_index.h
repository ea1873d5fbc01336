// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "session/result.h"
#include "store/change_set.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <map>
#include <optional>

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// What a library holds as far as foreign annotations can be about it, at one moment.
class AnnotationIndex {
public:
    static Result<AnnotationIndex> load(const store::Library& library);

    const domain::Article* article(domain::ArticleId id) const;
    /// A text of an article that is in the library, current or not; `text` is empty.
    const domain::Version* version(domain::VersionId id) const;
    const domain::Version* versionWithText(const QByteArray& sha256) const;
    /// The only article of that title; null when there are none or several.
    const domain::Article* articleTitled(const QString& title) const;

    const domain::Annotation* annotation(domain::AnnotationId id) const;
    /// Whether there is one on the same words or item of the article with the same note.
    bool hasSame(const domain::Annotation& annotation) const;
    /// The id itself, or when something in the library has or had it another one.
    template <class Id> Id freeId(Id wanted, store::EntityKind kind) const
    {
        return wanted.isNull() || m_used.at(kind).contains(wanted.uuid()) ? Id::create() : wanted;
    }

private:
    Result<void> readVersions(const store::Library& library);

    std::map<domain::ArticleId, domain::Article> m_articles;
    std::map<domain::VersionId, domain::Version> m_versions;
    QHash<QByteArray, domain::VersionId> m_byText;
    QMultiHash<QString, domain::ArticleId> m_byTitle;
    QHash<domain::AnnotationId, domain::Annotation> m_annotations;
    QSet<QString> m_places;
    std::map<store::EntityKind, QSet<QUuid>> m_used;
};

} // namespace tidemark::session
