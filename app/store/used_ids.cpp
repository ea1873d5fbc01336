// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/used_ids.h"

#include "store/connection.h"
#include "store/entity_table.h"
#include "store/failure.h"
#include "store/library.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;

Result<QSet<QUuid>> usedIds(const Library& library, EntityKind kind)
{
    Connection& connection = library.connection();
    return guarded(u"The library cannot be read"_s, connection.path(), [&] {
        const std::string table = kind == EntityKind::Version ? "versions" : EntityTable::of(kind).name();
        QSet<QUuid> ids;
        Query query(connection, "SELECT id FROM " + table);
        while (query.next())
            ids.insert(QUuid::fromString(query.text(0)));
        return ids;
    });
}

} // namespace tidemark::store
