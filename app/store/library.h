// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_set.h"
#include "store/store_error.h"

#include <memory>
#include <optional>

namespace tidemark::store {

class Connection;

/// An open library file. Owns its one read-write connection (with the lock that keeps other writers out) or a
/// read-only one. Belongs to the thread that opened it. What a call acknowledges is committed and on the
/// disk.
class Library {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new library; fails when the file exists. The folder must exist.
    static Result<std::unique_ptr<Library>> create(const QString& path);
    /// Opens an existing library; anything else is left untouched. Read-write falls back to read-only (see
    /// mode()) for a library of a newer minor version; another writer gives StoreError::Code::Locked.
    static Result<std::unique_ptr<Library>> open(const QString& path, Mode mode = Mode::ReadWrite);
    /// Opens for writing, or makes the library when there is no file.
    static Result<std::unique_ptr<Library>> openOrCreate(const QString& path);

    ~Library(); ///< closes: folds the log into the file, so that one file remains
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    QString path() const;
    Mode mode() const;

    /// Applies and logs a step in one transaction. A step that changes nothing writes nothing.
    Result<Applied> apply(const ChangeSet& step);
    /// Undo and redo have no limit and go on after a restart; a new step after undo() ends what redo() would
    /// give.
    Result<Applied> undo();
    Result<Applied> redo();
    std::optional<ChangeLabel> undoLabel() const; ///< nothing when there is nothing to undo
    std::optional<ChangeLabel> redoLabel() const;

    Connection& connection() const; ///< for the repositories

private:
    struct Private;
    explicit Library(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tidemark::store
