// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step_engine.h"

#include "store/connection.h"
#include "store/entity_table.h"
#include "store/enum_names.h"
#include "store/step_writer.h"

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

/// Sets fields entity by entity, so that one row is written once.
class Batch {
public:
    explicit Batch(StepWriter& writer)
        : m_writer(writer)
    {
    }

    void add(const EntityRef& entity, const FieldValue& value)
    {
        if (entity != m_entity)
            flush();
        m_entity = entity;
        m_values.push_back(value);
    }

    void flush()
    {
        if (!m_values.empty())
            m_writer.set(m_entity, m_values);
        m_values.clear();
    }

private:
    StepWriter& m_writer;
    EntityRef m_entity;
    std::vector<FieldValue> m_values;
};

struct LoggedChange {
    EntityRef entity;
    QString field;
    QJsonValue before;
    QJsonValue after;
};

std::vector<LoggedChange> loggedChanges(Connection& connection, const QUuid& step)
{
    std::vector<LoggedChange> changes;
    Query query(connection,
        "SELECT entity, entity_id, field, before, after FROM operations WHERE step_id = ?1 ORDER BY sequence",
        { textCell(idText(step)) });
    while (query.next()) {
        const auto kind = valueOf<EntityKind>(query.text(0));
        if (kind && *kind != EntityKind::Version)
            changes.push_back({ { *kind, QUuid::fromString(query.text(1)) }, query.text(2),
                jsonValue(query.bytes(3)), jsonValue(query.bytes(4)) });
    }
    return changes;
}

std::vector<LoggedChange> loggedChanges(Connection& connection, const UndoHistory::Entry& entry)
{
    std::vector<LoggedChange> all;
    for (const QUuid& step : entry.steps) {
        auto changes = loggedChanges(connection, step);
        std::move(changes.begin(), changes.end(), std::back_inserter(all));
    }
    return all;
}

FieldValue undone(const LoggedChange& change)
{
    return change.field.isEmpty() ? FieldValue { u"deleted"_s, true }
                                  : FieldValue { change.field, change.before };
}

FieldValue redone(const LoggedChange& change)
{
    return change.field.isEmpty() ? FieldValue { u"deleted"_s, false }
                                  : FieldValue { change.field, change.after };
}

WrittenStep finish(StepWriter& writer, const StepRecord& record)
{
    return { record, writer.applied() };
}

std::optional<EntityRef> firstEntity(Connection& connection, const QUuid& step)
{
    const auto changes = loggedChanges(connection, step);
    return changes.empty() ? std::nullopt : std::optional(changes.front().entity);
}

std::optional<QUuid> continuedEntry(Connection& connection, const ChangeSet& step, const UndoHistory& history)
{
    const UndoHistory::Entry* last = history.toContinue();
    if (!step.mergesWithPrevious || !last || last->label != step.label || step.changes.empty())
        return std::nullopt;
    const bool sameEntity = firstEntity(connection, last->id) == step.changes.front().entity;
    return sameEntity ? std::optional(last->id) : std::nullopt;
}

void dropDrafts(Connection& connection, const std::vector<EntityRef>& touched)
{
    for (const EntityRef& entity : touched) {
        if (entity.kind == EntityKind::Annotation)
            Query(connection, "DELETE FROM drafts WHERE id = ?1", { textCell(idText(entity.id)) }).run();
    }
}

void writeChanges(StepWriter& writer, const ChangeSet& step)
{
    for (const domain::Version& version : step.versions)
        writer.addVersion(version);
    Batch batch(writer);
    for (const Change& change : step.changes) {
        if (change.field.isEmpty()) {
            batch.flush();
            writer.create(change.entity, change.value.toObject());
        } else {
            batch.add(change.entity, { change.field, change.value });
        }
    }
    batch.flush();
}

} // namespace

WrittenStep writeStep(Connection& connection, const ChangeSet& step, const UndoHistory& history)
{
    const StepRecord record { domain::createUuidV7(), step.label, step.undoable, std::nullopt, std::nullopt,
        continuedEntry(connection, step, history) };
    StepWriter writer(connection, record);
    writeChanges(writer, step);
    std::vector<EntityRef> named;
    for (const Change& change : step.changes)
        named.push_back(change.entity);
    if (!step.keepsDrafts)
        dropDrafts(connection, named);
    return finish(writer, record);
}

WrittenStep writeUndo(Connection& connection, const UndoHistory::Entry& entry)
{
    const StepRecord record { domain::createUuidV7(), entry.label, true, entry.id, std::nullopt,
        std::nullopt };
    StepWriter writer(connection, record);
    writer.writeStepRow();
    Batch batch(writer);
    const auto changes = loggedChanges(connection, entry);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        batch.add(change->entity, undone(*change));
    batch.flush();
    return finish(writer, record);
}

WrittenStep writeRedo(Connection& connection, const UndoHistory::Entry& entry)
{
    const StepRecord record { domain::createUuidV7(), entry.label, true, std::nullopt, entry.id,
        std::nullopt };
    StepWriter writer(connection, record);
    writer.writeStepRow();
    Batch batch(writer);
    for (const LoggedChange& change : loggedChanges(connection, entry))
        batch.add(change.entity, redone(change));
    batch.flush();
    return finish(writer, record);
}

} // namespace tidemark::store
