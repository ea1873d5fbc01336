// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "store/store_error.h"

#include <QHash>

#include <string>
#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// Items of articles; tombstones are left out, rejected items are not.
class ItemRepository {
public:
    explicit ItemRepository(const Library& library);

    /// Those that stand in the article's current text, in text order, then by id.
    Result<std::vector<domain::Item>> ofArticle(domain::ArticleId article) const;
    /// Those that stand in an earlier text because the current one has no passage for them.
    Result<std::vector<domain::Item>> leftBehind(domain::ArticleId article) const;
    Result<domain::Item> find(domain::ItemId id) const;
    /// How many events each article has, rejected ones left out; articles without any are not in it.
    Result<QHash<domain::ArticleId, int>> eventCounts() const;

private:
    Result<std::vector<domain::Item>> select(
        domain::ArticleId article, const std::string& condition) const;

    Connection& m_connection;
};

} // namespace tidemark::store
