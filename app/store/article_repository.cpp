// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/article_repository.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/entity_table.h"
#include "store/failure.h"
#include "store/library.h"
#include "store/records.h"
#include "store/row_reading.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const EntityTable& table()
{
    return EntityTable::of(EntityKind::Article);
}

QString readingFailed()
{
    return u"The article cannot be read"_s;
}

} // namespace

ArticleRepository::ArticleRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<Article>> ArticleRepository::all() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        return decodeRows(table(),
            table().select(m_connection, "WHERE deleted = 0 ORDER BY imported, id", {}), records::article);
    });
}

Result<Article> ArticleRepository::find(ArticleId id) const
{
    return guarded(readingFailed(), m_connection.path(),
        [&] { return findRow(m_connection, table(), id.uuid(), readingFailed(), records::article); });
}

Result<Version> ArticleRepository::version(VersionId id) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        Query query(m_connection, "SELECT article_id, text, sha256, created FROM versions WHERE id = ?1",
            { textCell(id.toString()) });
        if (!query.next())
            fail(StoreError::Code::NotFound, readingFailed(), id.toString(),
                u"the library has no such text"_s);
        return Version { id, ArticleId::fromString(query.text(0)), query.text(1), query.bytes(2),
            codec::decodeTime(query.text(3)) };
    });
}

Result<std::vector<Version>> ArticleRepository::versions(ArticleId article) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        std::vector<Version> versions;
        Query query(m_connection,
            "SELECT id, sha256, created FROM versions WHERE article_id = ?1 ORDER BY created, id",
            { textCell(article.toString()) });
        while (query.next())
            versions.push_back({ VersionId::fromString(query.text(0)), article, {}, query.bytes(1),
                codec::decodeTime(query.text(2)) });
        return versions;
    });
}

Result<std::optional<ArticleId>> ArticleRepository::findByText(const QByteArray& sha256) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        Query query(m_connection,
            "SELECT articles.id FROM versions JOIN articles ON articles.current_version = versions.id"
            " WHERE versions.sha256 = ?1 AND articles.deleted = 0 ORDER BY articles.imported, articles.id",
            { Blob { sha256 } });
        return query.next() ? std::optional(ArticleId::fromString(query.text(0))) : std::nullopt;
    });
}

Result<std::optional<ArticleId>> ArticleRepository::findByAnyText(const QByteArray& sha256) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        Query query(m_connection,
            "SELECT articles.id FROM versions JOIN articles ON articles.id = versions.article_id"
            " WHERE versions.sha256 = ?1 AND articles.deleted = 0"
            " ORDER BY articles.current_version = versions.id DESC, articles.imported, articles.id",
            { Blob { sha256 } });
        return query.next() ? std::optional(ArticleId::fromString(query.text(0))) : std::nullopt;
    });
}

} // namespace tidemark::store
