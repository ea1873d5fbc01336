// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "store/store_error.h"

#include <QHash>

#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// Items of articles; tombstones are left out, rejected items are not.
class ItemRepository {
public:
    explicit ItemRepository(const Library& library);

    Result<std::vector<domain::Item>> ofArticle(
        domain::ArticleId article) const; ///< in text order, then by id
    Result<domain::Item> find(domain::ItemId id) const;
    /// How many events each article has, rejected ones left out; articles without any are not in it.
    Result<QHash<domain::ArticleId, int>> eventCounts() const;

private:
    Connection& m_connection;
};

} // namespace tidemark::store
