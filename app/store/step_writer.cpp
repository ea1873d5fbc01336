// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_writer.h"

#include "store/codec.h"
#include "store/connection.h"
#include "store/derived_rows.h"
#include "store/entity_table.h"
#include "store/enum_names.h"
#include "store/failure.h"
#include "store/schema.h"

#include <QCryptographicHash>
#include <QSet>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

Cell optionalId(const std::optional<QUuid>& id)
{
    return id ? textCell(idText(*id)) : Cell {};
}

Cell optionalJson(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? Cell {} : Cell { Text { jsonText(value) } };
}

[[noreturn]] void refuse(StoreError::Code code, const EntityRef& entity, const QString& why)
{
    fail(code, u"The change cannot be stored"_s, nameOf(entity.kind) + u' ' + idText(entity.id), why);
}

bool isTombstone(const EntityTable& table, const Cells& row)
{
    return row.at(table.indexOf(u"deleted"_s)) == Cell { qint64(1) };
}

bool isChange(const EntityTable& table, const Cells& before, const Cells& after)
{
    for (size_t index = 1; index < before.size(); ++index) {
        if (before[index] != after[index] && !table.columns()[index].isBookkeeping)
            return true;
    }
    return false;
}

Cells withValues(const EntityTable& table, Cells row, const std::vector<FieldValue>& values)
{
    for (const FieldValue& entry : values) {
        const size_t index = table.indexOf(entry.field);
        row[index] = table.columns()[index].cellOf(entry.value);
    }
    return row;
}

} // namespace

StepWriter::StepWriter(Connection& connection, const StepRecord& step)
    : m_connection(connection)
    , m_step(step)
    , m_sequence(connection.integer("SELECT coalesce(max(sequence), 0) FROM operations"))
{
}

void StepWriter::addVersion(const domain::Version& version)
{
    const QByteArray text = version.text.toUtf8();
    const EntityRef entity { EntityKind::Version, version.id.uuid() };
    if (QCryptographicHash::hash(text, QCryptographicHash::Sha256) != version.sha256)
        refuse(StoreError::Code::InvalidChange, entity, u"its SHA-256 is not that of its text"_s);
    const Cells hashed { textCell(version.id.toString()), textCell(version.article.toString()),
        qint64(version.text.size()), Blob { version.sha256 }, textCell(codec::encode(version.created)) };
    Cells row = hashed;
    row.push_back(rowHash(hashedTable("versions"), hashed));
    row.push_back(Text { text });
    Query(m_connection,
        "INSERT INTO versions (id, article_id, utf16_length, sha256, created, row_hash, text)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        row)
        .run();
    const QJsonObject summary { { u"article_id"_s, version.article.toString() },
        { u"sha256"_s, QString::fromLatin1(version.sha256.toHex()) } };
    log(entity, {}, {}, summary);
}

void StepWriter::create(const EntityRef& entity, const QJsonObject& fields)
{
    const EntityTable& table = EntityTable::of(entity.kind);
    if (entity.id.isNull())
        refuse(StoreError::Code::InvalidChange, entity, u"it has no id"_s);
    if (!table.find(m_connection, entity.id).empty())
        refuse(StoreError::Code::InvalidChange, entity, u"the library has it already"_s);
    table.insert(m_connection, table.rowOf(entity.id, fields));
    refreshDerivedRows(m_connection, entity, fields);
    log(entity, {}, {}, fields);
}

void StepWriter::set(const EntityRef& entity, const std::vector<FieldValue>& values)
{
    const EntityTable& table = EntityTable::of(entity.kind);
    const Cells before = table.find(m_connection, entity.id);
    // Out of the trash a mark comes by a step of its own; otherwise only undo and redo reach what is deleted.
    const bool isRestored = std::any_of(values.begin(), values.end(),
        [](const FieldValue& value) { return value.field == "deleted"_L1 && value.value == QJsonValue(false); });
    if (before.empty() || (isTombstone(table, before) && !reachesTombstones() && !isRestored))
        refuse(StoreError::Code::NotFound, entity, u"the library does not have it"_s);
    const Cells after = withValues(table, before, values);
    if (!isChange(table, before, after))
        return;
    table.update(m_connection, after);
    refreshDerivedRows(m_connection, entity, table.fieldsOf(after));
    for (size_t index = 1; index < before.size(); ++index) {
        const Column& column = table.columns()[index];
        if (before[index] != after[index])
            log(entity, QString::fromStdString(column.name), column.valueOf(before[index]),
                column.valueOf(after[index]));
    }
}

void StepWriter::writeStepRow()
{
    if (m_stepWritten)
        return;
    Cells row { m_connection.integer("SELECT coalesce(max(number), 0) + 1 FROM steps"),
        textCell(idText(m_step.id)), textCell(nameOf(m_step.label)), Text {},
        textCell(codec::encode(QDateTime::currentDateTimeUtc())), qint64(m_step.undoable ? 1 : 0),
        optionalId(m_step.undoes), optionalId(m_step.redoes), optionalId(m_step.continues) };
    row.push_back(rowHash(hashedTable("steps"), row));
    Query(m_connection,
        "INSERT INTO steps (number, id, label, author, time, undoable, undoes, redoes, continues, row_hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        row)
        .run();
    m_stepWritten = true;
}

void StepWriter::log(
    const EntityRef& entity, const QString& field, const QJsonValue& before, const QJsonValue& after)
{
    writeStepRow();
    Cells row { ++m_sequence, textCell(domain::OperationId::create().toString()), textCell(idText(m_step.id)),
        textCell(nameOf(entity.kind)), textCell(idText(entity.id)), textCell(field), optionalJson(before),
        optionalJson(after) };
    row.push_back(rowHash(hashedTable("operations"), row));
    Query(m_connection,
        "INSERT INTO operations (sequence, id, step_id, entity, entity_id, field, before, after, row_hash)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        row)
        .run();
    touch(entity);
}

void StepWriter::touch(const EntityRef& entity)
{
    if (m_touched.empty() || m_touched.back() != entity)
        m_touched.push_back(entity);
}

Applied StepWriter::applied() const
{
    Applied applied { m_stepWritten ? m_sequence : 0, m_step.label, {} };
    QSet<std::pair<int, QUuid>> seen;
    for (const EntityRef& entity : m_touched) {
        const std::pair key(static_cast<int>(entity.kind), entity.id);
        if (!seen.contains(key))
            applied.touched.push_back(entity);
        seen.insert(key);
    }
    return applied;
}

} // namespace tidemark::store
