// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_error.h"

#include <span>
#include <string>

namespace tidemark::store {

class Connection;

/// Brings a library from one schema version to the next.
struct Migration {
    int from = 0;
    int to = 0;
    std::string sql;
    void (*rewriteRows)(Connection& connection) = nullptr; ///< after `sql`, in the same transaction
};

/// The migrations that this program knows, in order.
std::span<const Migration> migrations();

/// The file that keeps a library as it was at `version`.
QString migrationBackupPath(const QString& libraryPath, int version);

/// Runs what leads from the connection's user_version to `target`, each in one transaction, after writing a
/// checked copy of the library beside it. Throws SQLite::Exception and StoreFailure; the library is then as
/// before the failing migration.
void migrate(Connection& connection, std::span<const Migration> known, int target);

} // namespace tidemark::store
