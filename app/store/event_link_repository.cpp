// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_link_repository.h"

#include "store/connection.h"
#include "store/library.h"
#include "store/records.h"
#include "store/row_reading.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;

EventLinkRepository::EventLinkRepository(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<domain::EventLink>> EventLinkRepository::all() const
{
    return guarded(u"The links between events cannot be read"_s, m_connection.path(), [&] {
        const EntityTable& table = EntityTable::of(EntityKind::EventLink);
        return decodeRows(
            table, table.select(m_connection, "WHERE deleted = 0 ORDER BY id", {}), records::eventLink);
    });
}

} // namespace tidemark::store
