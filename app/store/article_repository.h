// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "store/store_error.h"

#include <optional>
#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// Articles and their immutable texts; removed ones are left out.
class ArticleRepository {
public:
    explicit ArticleRepository(const Library& library);

    Result<std::vector<domain::Article>> all() const; ///< in order of import
    Result<domain::Article> find(domain::ArticleId id) const;
    Result<domain::Version> version(domain::VersionId id) const;
    /// Every text the article has had, without the words themselves (`text` is empty), oldest first.
    Result<std::vector<domain::Version>> versions(domain::ArticleId article) const;
    /// The article that has or once had the text of this SHA-256, one whose current text it is before others.
    Result<std::optional<domain::ArticleId>> findByAnyText(const QByteArray& sha256) const;
    /// The article whose current text has this SHA-256 (32 bytes), if the library has it already.
    Result<std::optional<domain::ArticleId>> findByText(const QByteArray& sha256) const;

private:
    Connection& m_connection;
};

} // namespace tidemark::store
