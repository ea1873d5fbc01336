// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entity_table.h"
#include "store/failure.h"

#include <type_traits>
#include <vector>

namespace tidemark::store {

/// Rows of an entity table as domain values, through one of the functions of records.h.
template <class Decode>
auto decodeRows(const EntityTable& table, const std::vector<Cells>& rows, Decode decode)
{
    std::vector<std::invoke_result_t<Decode, QUuid, QJsonObject>> values;
    values.reserve(rows.size());
    for (const Cells& row : rows) {
        const QUuid id = QUuid::fromString(QString::fromUtf8(std::get<Text>(row.front()).utf8));
        values.push_back(decode(id, table.fieldsOf(row)));
    }
    return values;
}

/// The one row that is not a tombstone; throws StoreFailure (NotFound) without it.
template <class Decode>
auto findRow(
    Connection& connection, const EntityTable& table, const QUuid& id, const QString& what, Decode decode)
{
    const auto rows = table.select(connection, "WHERE id = ?1 AND deleted = 0", { textCell(idText(id)) });
    if (rows.empty())
        fail(StoreError::Code::NotFound, what, idText(id), QStringLiteral("the library does not have it"));
    return decode(id, table.fieldsOf(rows.front()));
}

} // namespace tidemark::store
