// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operations_log.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/entity_table.h"
#include "store/enum_names.h"
#include "store/failure.h"
#include "store/library.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<QUuid> optionalId(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(QUuid::fromString(query.text(column)));
}

Operation operationOf(const Query& query)
{
    Operation operation;
    operation.id = domain::OperationId::fromString(query.text(0));
    operation.sequence = query.integer(1);
    operation.step = QUuid::fromString(query.text(2));
    operation.undoes = optionalId(query, 3);
    operation.redoes = optionalId(query, 4);
    operation.entity = { valueOf<EntityKind>(query.text(5)).value_or(EntityKind::Article),
        QUuid::fromString(query.text(6)) };
    operation.field = query.text(7);
    operation.before = query.isNull(8) ? QJsonValue() : jsonValue(query.bytes(8));
    operation.after = query.isNull(9) ? QJsonValue() : jsonValue(query.bytes(9));
    operation.author = query.text(10);
    operation.time = codec::decodeTime(query.text(11));
    return operation;
}

} // namespace

OperationsLog::OperationsLog(const Library& library)
    : m_connection(library.connection())
{
}

Result<std::vector<Operation>> OperationsLog::after(qint64 sequence, int limit) const
{
    return guarded(u"The operations log cannot be read"_s, m_connection.path(), [&] {
        std::vector<Operation> operations;
        Query query(m_connection,
            "SELECT operations.id, sequence, step_id, undoes, redoes, entity, entity_id, field, before, "
            "after,"
            " author, time FROM operations JOIN steps ON steps.id = step_id"
            " WHERE sequence > ?1 ORDER BY sequence LIMIT ?2",
            { sequence, qint64(limit) });
        while (query.next())
            operations.push_back(operationOf(query));
        return operations;
    });
}

Result<qint64> OperationsLog::lastSequence() const
{
    return guarded(u"The operations log cannot be read"_s, m_connection.path(),
        [&] { return m_connection.integer("SELECT coalesce(max(sequence), 0) FROM operations"); });
}

} // namespace tidemark::store
