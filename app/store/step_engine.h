// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/undo_history.h"

namespace tidemark::store {

class Connection;

/// A step as written inside the caller's transaction; recorded in the UndoHistory once that is committed.
struct WrittenStep {
    StepRecord record;
    Applied applied;
};

/// Each writes one step and its log rows; throws SQLite::Exception and StoreFailure.
WrittenStep writeStep(Connection& connection, const ChangeSet& step, const UndoHistory& history);
WrittenStep writeUndo(Connection& connection, const UndoHistory::Entry& entry);
WrittenStep writeRedo(Connection& connection, const UndoHistory::Entry& entry);

} // namespace tidemark::store
