// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"

#include <optional>
#include <vector>

namespace tidemark::store {

class Connection;

/// One row of the steps table, as far as undo is concerned.
struct StepRecord {
    QUuid id;
    ChangeLabel label = ChangeLabel::AddNote;
    bool undoable = true;
    std::optional<QUuid> undoes; ///< the entry's id
    std::optional<QUuid> redoes;
    std::optional<QUuid> continues;
};

/// What can be undone and redone, worked out from the steps in their order.
class UndoHistory {
public:
    /// One or more steps undone together; named after the first.
    struct Entry {
        QUuid id;
        ChangeLabel label = ChangeLabel::AddNote;
        std::vector<QUuid> steps;
    };

    static UndoHistory load(Connection& connection);

    void record(const StepRecord& step);
    const Entry* toUndo() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const Entry* toRedo() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    /// The entry that the next step may join: the last thing done, not reached through undo or redo.
    const Entry* toContinue() const { return m_lastWasNew ? toUndo() : nullptr; }

private:
    std::vector<Entry> m_done;
    std::vector<Entry> m_undone;
    bool m_lastWasNew = false;
};

} // namespace tidemark::store
