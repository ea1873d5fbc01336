// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <memory>

namespace tidemark::store {

/// Each throws SQLite::Exception and StoreFailure.

/// A connection to a file that inspectLibraryFile() let through. Compares version and schema, migrates an
/// older library (read-write only), and checks integrity and foreign keys. A newer minor version is only
/// opened read-only: with ReadWrite it gives nothing.
std::unique_ptr<Connection> openChecked(const QString& path, Connection::Access access);

/// Takes back what a killed writer left half done in a rollback journal, which a read-only connection cannot.
/// Does nothing when there is no such journal or its writer is still at work; throws when the file cannot be
/// written.
void rollBackLeftJournal(const QString& path);

/// Every problem that SQLite's own checks name, at most `limit`; `pragma` is quick_check or integrity_check.
QStringList integrityProblems(Connection& connection, const std::string& pragma, int limit);
QStringList foreignKeyProblems(Connection& connection);
/// Throws NewerVersion or, for a version that no program wrote, Damaged.
void requireReadableVersion(Connection& connection);
bool isNewerMinor(Connection& connection);

/// Write-ahead log with a sync at every commit, while the library is open.
void beginWriting(Connection& connection);
/// Folds the log back, so that the library at rest is one file. Left to the next writer while a reader is
/// there.
void endWriting(Connection& connection) noexcept;

/// Writes an empty library to `path`, under another name first, so that no half-made library is ever found
/// there.
void writeEmptyLibrary(const QString& path);

} // namespace tidemark::store
