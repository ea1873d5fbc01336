// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_error.h"

#include <QLockFile>

#include <memory>

/// The library file as a file: what can be said of it before SQLite touches it, and the lock that keeps
/// writers apart. Each function throws StoreFailure.
namespace tidemark::store {

/// What the messages about opening say first.
QString openingFailed();

/// Returns the path with links resolved. Throws unless the file exists, can be read, begins like a library
/// and is as long as its header says.
QString inspectLibraryFile(const QString& path);

/// Throws unless the file and its folder can be written.
void requireWritable(const QString& path);
/// Throws unless `path` names a file that does not exist, in a folder that does and can be written.
void requireFreePath(const QString& path);

QString lockPath(const QString& path);
/// Holds the lock until destroyed. A lock left by a process that is gone is taken over.
std::unique_ptr<QLockFile> lockForWriting(const QString& path);

} // namespace tidemark::store
