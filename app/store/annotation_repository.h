// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "store/store_error.h"

#include <QHash>

#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// The reader's marks and notes; tombstones are left out.
class AnnotationRepository {
public:
    explicit AnnotationRepository(const Library& library);

    Result<std::vector<domain::Annotation>> ofArticle(
        domain::ArticleId article) const; ///< in text order, then by id
    Result<std::vector<domain::Annotation>> all() const; ///< of every article, in the same order in each
    /// What was deleted, tombstones of every article, the last changed first.
    Result<std::vector<domain::Annotation>> deleted() const;
    /// When each mark that was ever deleted was deleted last, in UTC.
    Result<QHash<domain::AnnotationId, QDateTime>> deletionTimes() const;
    Result<domain::Annotation> find(domain::AnnotationId id) const;
    Result<QStringList> tags() const; ///< every tag in use, each once, sorted by code point

private:
    Connection& m_connection;
};

} // namespace tidemark::store
