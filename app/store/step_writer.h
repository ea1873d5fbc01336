// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"
#include "store/undo_history.h"

#include <QJsonObject>

namespace tidemark::store {

class Connection;

struct FieldValue {
    QString field;
    QJsonValue value;
};

/// Writes one step: the rows that it changes and its rows in the operations log. Runs inside the caller's
/// transaction; throws SQLite::Exception and StoreFailure.
class StepWriter {
public:
    StepWriter(Connection& connection, const StepRecord& step);

    void addVersion(const domain::Version& version);
    void create(const EntityRef& entity, const QJsonObject& fields);
    /// Fields that have the value already are passed over. `values` may set a field more than once: the last
    /// counts.
    void set(const EntityRef& entity, const std::vector<FieldValue>& values);
    /// Writes the step's own row even when nothing changed.
    void writeStepRow();

    bool hasWritten() const { return m_stepWritten; }
    Applied applied() const;

private:
    bool reachesTombstones() const { return m_step.undoes || m_step.redoes; }
    void log(
        const EntityRef& entity, const QString& field, const QJsonValue& before, const QJsonValue& after);
    void touch(const EntityRef& entity);

    Connection& m_connection;
    StepRecord m_step;
    bool m_stepWritten = false;
    qint64 m_sequence = 0;
    std::vector<EntityRef> m_touched;
};

} // namespace tidemark::store
