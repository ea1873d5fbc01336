// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/item_repository.h"

#include "store/connection.h"
#include "store/library.h"
#include "store/records.h"
#include "store/row_reading.h"

#include <algorithm>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const EntityTable& table()
{
    return EntityTable::of(EntityKind::Item);
}

QString readingFailed()
{
    return u"The items cannot be read"_s;
}

bool inTextOrder(const Item& left, const Item& right)
{
    const TextSpan leftSpan = mainSpan(left.body);
    const TextSpan rightSpan = mainSpan(right.body);
    return leftSpan == rightSpan ? left.id < right.id : leftSpan < rightSpan;
}

} // namespace

ItemRepository::ItemRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<Item>> ItemRepository::ofArticle(ArticleId article) const
{
    return select(article, " AND version_id = (SELECT current_version FROM articles WHERE id = ?1)");
}

Result<std::vector<Item>> ItemRepository::leftBehind(ArticleId article) const
{
    return select(article, " AND version_id <> (SELECT current_version FROM articles WHERE id = ?1)");
}

Result<std::vector<Item>> ItemRepository::select(ArticleId article, const std::string& condition) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        auto items = decodeRows(table(),
            table().select(m_connection, "WHERE article_id = ?1 AND deleted = 0" + condition,
                { textCell(article.toString()) }),
            records::item);
        std::sort(items.begin(), items.end(), inTextOrder);
        return items;
    });
}

Result<Item> ItemRepository::find(ItemId id) const
{
    return guarded(readingFailed(), m_connection.path(),
        [&] { return findRow(m_connection, table(), id.uuid(), readingFailed(), records::item); });
}

Result<QHash<ArticleId, int>> ItemRepository::eventCounts() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        QHash<ArticleId, int> counts;
        Query query(m_connection,
            "SELECT article_id, count(*) FROM items JOIN articles ON version_id = current_version "
            "WHERE kind = 'event' AND state <> 'rejected' AND items.deleted = 0 GROUP BY article_id");
        while (query.next())
            counts.insert(ArticleId::fromString(query.text(0)), static_cast<int>(query.integer(1)));
        return counts;
    });
}

} // namespace tidemark::store
