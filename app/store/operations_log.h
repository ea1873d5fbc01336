// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/store_error.h"

#include <QDateTime>

#include <vector>

namespace tidemark::store {

class Connection;
class Library;

/// One row of the append-only log: what was set, to what, from what.
struct Operation {
    domain::OperationId id;
    qint64 sequence = 0; ///< 1 and up, in order of commit
    QUuid step; ///< the step it belongs to
    std::optional<QUuid> undoes; ///< the step that this one takes back
    std::optional<QUuid> redoes; ///< the step that this one brings back
    EntityRef entity;
    QString field; ///< empty: the entity was made
    QJsonValue before;
    QJsonValue after;
    QString author;
    QDateTime time; ///< UTC
};

class OperationsLog {
public:
    explicit OperationsLog(const Library& library);

    /// Rows with a sequence above `sequence`, at most `limit` of them, oldest first.
    Result<std::vector<Operation>> after(qint64 sequence, int limit) const;
    Result<qint64> lastSequence() const; ///< 0 for a new library

private:
    Connection& m_connection;
};

} // namespace tidemark::store
