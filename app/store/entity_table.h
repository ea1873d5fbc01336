// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/change_set.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace tidemark::store {

class Connection;

enum class ColumnType { Text, Integer, Flag, Json };

struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
    bool isBookkeeping = false; ///< accompanies a change, is none by itself

    Cell cellOf(const QJsonValue& value) const; ///< throws StoreFailure for a value of another type
    QJsonValue valueOf(const Cell& cell) const;
};

/// The table of one kind of entity and the statements that read and write its rows. A row is the cells of
/// `columns`, the id first.
class EntityTable {
public:
    EntityTable(EntityKind kind, std::string name, std::vector<Column> columns);

    static const EntityTable& of(EntityKind kind);
    static const std::vector<EntityTable>& all();

    EntityKind kind() const { return m_kind; }
    const std::string& name() const { return m_name; }
    const std::vector<Column>& columns() const { return m_columns; }
    size_t indexOf(const QString& column) const; ///< throws StoreFailure for an unknown column

    Cells rowOf(const QUuid& id, const QJsonObject& fields) const;
    QJsonObject fieldsOf(const Cells& row) const; ///< the id left out

    Cells find(Connection& connection, const QUuid& id) const; ///< empty when there is none
    std::vector<Cells> select(
        Connection& connection, const std::string& condition, const Cells& parameters) const;
    void insert(Connection& connection, Cells row) const;
    void update(Connection& connection, Cells row) const;

private:
    EntityKind m_kind;
    std::string m_name;
    std::vector<Column> m_columns;
    std::string m_selectSql;
    std::string m_insertSql;
    std::string m_updateSql;
};

QString idText(const QUuid& id); ///< lower case, without braces
QByteArray jsonText(const QJsonValue& value);
QJsonValue jsonValue(const QByteArray& text);

} // namespace tidemark::store
