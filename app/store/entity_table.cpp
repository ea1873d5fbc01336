// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entity_table.h"

#include "store/connection.h"
#include "store/failure.h"
#include "store/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

std::string joined(const std::vector<Column>& columns, const std::string& separator)
{
    std::string names;
    for (const Column& column : columns)
        names += (names.empty() ? std::string() : separator) + column.name;
    return names;
}

std::string placeholders(size_t count)
{
    std::string marks = "?1";
    for (size_t number = 2; number <= count; ++number)
        marks += ", ?" + std::to_string(number);
    return marks;
}

std::string assignments(const std::vector<Column>& columns)
{
    std::string text;
    for (size_t index = 1; index < columns.size(); ++index)
        text += columns[index].name + " = ?" + std::to_string(index + 1) + ", ";
    return text + "row_hash = ?" + std::to_string(columns.size() + 1);
}

bool isOfType(const QJsonValue& value, ColumnType type)
{
    switch (type) {
    case ColumnType::Text:
        return value.isString();
    case ColumnType::Integer:
        return value.isDouble();
    case ColumnType::Flag:
        return value.isBool();
    case ColumnType::Json:
        break;
    }
    return value.isObject() || value.isArray();
}

Column text(const char* name)
{
    return { name, ColumnType::Text };
}

Column json(const char* name)
{
    return { name, ColumnType::Json };
}

const Column deletedColumn { "deleted", ColumnType::Flag };

} // namespace

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QJsonValue jsonValue(const QByteArray& text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

Cell Column::cellOf(const QJsonValue& value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (!isOfType(value, type))
        fail(StoreError::Code::InvalidChange, u"The change cannot be stored"_s, QString::fromStdString(name),
            u"its value has the wrong type"_s);
    switch (type) {
    case ColumnType::Text:
        return textCell(value.toString());
    case ColumnType::Integer:
        return value.toInteger();
    case ColumnType::Flag:
        return qint64(value.toBool() ? 1 : 0);
    case ColumnType::Json:
        break;
    }
    return Text { jsonText(value) };
}

QJsonValue Column::valueOf(const Cell& cell) const
{
    if (const auto* integer = std::get_if<qint64>(&cell))
        return type == ColumnType::Flag ? QJsonValue(*integer != 0) : QJsonValue(*integer);
    if (const auto* words = std::get_if<Text>(&cell))
        return type == ColumnType::Json ? jsonValue(words->utf8) : QJsonValue(QString::fromUtf8(words->utf8));
    return QJsonValue::Null;
}

EntityTable::EntityTable(EntityKind kind, std::string name, std::vector<Column> columns)
    : m_kind(kind)
    , m_name(std::move(name))
    , m_columns(std::move(columns))
{
    const std::string names = joined(m_columns, ", ");
    m_selectSql = "SELECT " + names + " FROM " + m_name + ' ';
    m_insertSql = "INSERT INTO " + m_name + " (" + names + ", row_hash) VALUES ("
        + placeholders(m_columns.size() + 1) + ")";
    m_updateSql = "UPDATE " + m_name + " SET " + assignments(m_columns) + " WHERE id = ?1";
}

const std::vector<EntityTable>& EntityTable::all()
{
    static const std::vector<EntityTable> tables {
        { EntityKind::Article, "articles",
            { text("id"), text("current_version"), text("title"), text("byline"), text("outlet"),
                text("language"), json("published"), text("source_name"), text("imported"), deletedColumn } },
        { EntityKind::Item, "items",
            { text("id"), text("article_id"), text("version_id"), text("kind"), text("state"), text("origin"),
                text("source"), json("body"), json("extracted"), deletedColumn } },
        { EntityKind::Annotation, "annotations",
            { text("id"), text("article_id"), text("version_id"), { "span_start", ColumnType::Integer },
                { "span_length", ColumnType::Integer }, text("exact"), text("prefix"), text("suffix"),
                text("anchor"), text("carried_version"), { "carried_start", ColumnType::Integer },
                { "carried_length", ColumnType::Integer }, text("item_id"), text("colour"), text("style"),
                text("body"), json("tags"), json("replies"), text("created"),
                { "modified", ColumnType::Text, true }, deletedColumn } },
        { EntityKind::Dossier, "dossiers", { text("id"), text("name"), json("articles"), deletedColumn } },
        { EntityKind::EventLink, "event_links",
            { text("id"), text("verdict"), json("items"), deletedColumn } },
    };
    return tables;
}

const EntityTable& EntityTable::of(EntityKind kind)
{
    for (const EntityTable& table : all()) {
        if (table.kind() == kind)
            return table;
    }
    fail(StoreError::Code::InvalidChange, u"The change cannot be stored"_s, {}, u"texts never change"_s);
}

size_t EntityTable::indexOf(const QString& column) const
{
    for (size_t index = 1; index < m_columns.size(); ++index) {
        if (column == QLatin1StringView(m_columns[index].name))
            return index;
    }
    fail(StoreError::Code::InvalidChange, u"The change cannot be stored"_s, column,
        u"there is no such field"_s);
}

Cells EntityTable::rowOf(const QUuid& id, const QJsonObject& fields) const
{
    Cells row { textCell(idText(id)) };
    for (size_t index = 1; index < m_columns.size(); ++index)
        row.push_back(m_columns[index].cellOf(fields.value(QLatin1StringView(m_columns[index].name))));
    return row;
}

QJsonObject EntityTable::fieldsOf(const Cells& row) const
{
    QJsonObject fields;
    for (size_t index = 1; index < m_columns.size(); ++index)
        fields.insert(QLatin1StringView(m_columns[index].name), m_columns[index].valueOf(row.at(index)));
    return fields;
}

Cells EntityTable::find(Connection& connection, const QUuid& id) const
{
    auto rows = select(connection, "WHERE id = ?1", { textCell(idText(id)) });
    return rows.empty() ? Cells {} : std::move(rows.front());
}

std::vector<Cells> EntityTable::select(
    Connection& connection, const std::string& condition, const Cells& parameters) const
{
    std::vector<Cells> rows;
    Query query(connection, m_selectSql + condition, parameters);
    while (query.next())
        rows.push_back(query.cells(0, static_cast<int>(m_columns.size())));
    return rows;
}

void EntityTable::insert(Connection& connection, Cells row) const
{
    row.push_back(rowHash(hashedTable(m_name), row));
    Query(connection, m_insertSql, row).run();
}

void EntityTable::update(Connection& connection, Cells row) const
{
    row.push_back(rowHash(hashedTable(m_name), row));
    Query(connection, m_updateSql, row).run();
}

} // namespace tidemark::store
