// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossier_repository.h"

#include "store/connection.h"
#include "store/library.h"
#include "store/records.h"
#include "store/row_reading.h"

#include <QSet>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const EntityTable& table()
{
    return EntityTable::of(EntityKind::Dossier);
}

QString readingFailed()
{
    return u"The dossiers cannot be read"_s;
}

void leaveOutRemoved(Connection& connection, Dossier& dossier)
{
    QSet<QString> removed;
    Query query(connection,
        "SELECT articles.id FROM dossier_articles JOIN articles ON articles.id = dossier_articles.article_id"
        " WHERE dossier_id = ?1 AND articles.deleted = 1",
        { textCell(dossier.id.toString()) });
    while (query.next())
        removed.insert(query.text(0));
    std::erase_if(dossier.articles, [&](const ArticleId& id) { return removed.contains(id.toString()); });
}

} // namespace

DossierRepository::DossierRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<Dossier>> DossierRepository::all() const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        auto dossiers = decodeRows(table(),
            table().select(m_connection, "WHERE deleted = 0 ORDER BY name, id", {}), records::dossier);
        for (Dossier& dossier : dossiers)
            leaveOutRemoved(m_connection, dossier);
        return dossiers;
    });
}

Result<Dossier> DossierRepository::find(DossierId id) const
{
    return guarded(readingFailed(), m_connection.path(), [&] {
        Dossier dossier = findRow(m_connection, table(), id.uuid(), readingFailed(), records::dossier);
        leaveOutRemoved(m_connection, dossier);
        return dossier;
    });
}

Result<std::optional<Dossier>> DossierRepository::findByName(const QString& name) const
{
    return all().map([&](const std::vector<Dossier>& dossiers) -> std::optional<Dossier> {
        for (const Dossier& dossier : dossiers) {
            if (dossier.name == name)
                return dossier;
        }
        return std::nullopt;
    });
}

} // namespace tidemark::store
