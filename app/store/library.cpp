// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/failure.h"
#include "store/library_file.h"
#include "store/opening.h"
#include "store/step_engine.h"

#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Transaction.h>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using Code = StoreError::Code;

struct Library::Private {
    std::unique_ptr<QLockFile> lock; // outlives the connection
    std::unique_ptr<Connection> connection;
    UndoHistory history;
    Mode mode = Mode::ReadWrite;

    template <class Write> Result<Applied> commit(Write write);
};

namespace {

QString changeFailed()
{
    return u"The change cannot be saved"_s;
}

} // namespace

Library::Library(std::unique_ptr<Private> members)
    : d(std::move(members))
{
}

Library::~Library()
{
    if (d->mode == Mode::ReadWrite)
        endWriting(*d->connection);
}

Result<std::unique_ptr<Library>> Library::create(const QString& path)
{
    const auto made = guarded(u"The library cannot be made"_s, QDir::toNativeSeparators(path), [&] {
        requireFreePath(path);
        const auto lock = lockForWriting(QFileInfo(path).absoluteFilePath());
        requireFreePath(path);
        writeEmptyLibrary(path);
    });
    if (!made)
        return tl::unexpected(made.error());
    return open(path);
}

Result<std::unique_ptr<Library>> Library::open(const QString& path, Mode mode)
{
    return guarded(openingFailed(), QDir::toNativeSeparators(path), [&] {
        auto members = std::make_unique<Private>();
        const QString file = inspectLibraryFile(path);
        if (mode == Mode::ReadWrite) {
            requireWritable(file);
            members->lock = lockForWriting(file);
            members->connection = openChecked(file, Connection::Access::ReadWrite);
        }
        if (!members->connection) {
            members->lock.reset();
            members->mode = Mode::ReadOnly;
            members->connection = openChecked(file, Connection::Access::ReadOnly);
        }
        if (members->mode == Mode::ReadWrite)
            beginWriting(*members->connection);
        members->history = UndoHistory::load(*members->connection);
        return std::unique_ptr<Library>(new Library(std::move(members)));
    });
}

Result<std::unique_ptr<Library>> Library::openOrCreate(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink() ? open(path) : create(path);
}

QString Library::path() const
{
    return d->connection->path();
}

Library::Mode Library::mode() const
{
    return d->mode;
}

template <class Write> Result<Applied> Library::Private::commit(Write write)
{
    if (mode == Mode::ReadOnly)
        return tl::unexpected(StoreError {
            Code::ReadOnly, changeFailed(), connection->path(), u"the library is open read-only"_s });
    return guarded(changeFailed(), connection->path(), [&] {
        SQLite::Transaction transaction(connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        const WrittenStep written = write();
        transaction.commit();
        if (written.applied.sequence > 0)
            history.record(written.record);
        return written.applied;
    });
}

Result<Applied> Library::apply(const ChangeSet& step)
{
    return d->commit([&] { return writeStep(*d->connection, step, d->history); });
}

Result<Applied> Library::undo()
{
    const UndoHistory::Entry* entry = d->history.toUndo();
    if (!entry)
        return tl::unexpected(StoreError { Code::NotFound, u"Nothing can be undone"_s, {}, {} });
    return d->commit([&] { return writeUndo(*d->connection, *entry); });
}

Result<Applied> Library::redo()
{
    const UndoHistory::Entry* entry = d->history.toRedo();
    if (!entry)
        return tl::unexpected(StoreError { Code::NotFound, u"Nothing can be redone"_s, {}, {} });
    return d->commit([&] { return writeRedo(*d->connection, *entry); });
}

std::optional<ChangeLabel> Library::undoLabel() const
{
    const UndoHistory::Entry* entry = d->history.toUndo();
    return entry ? std::optional(entry->label) : std::nullopt;
}

std::optional<ChangeLabel> Library::redoLabel() const
{
    const UndoHistory::Entry* entry = d->history.toRedo();
    return entry ? std::optional(entry->label) : std::nullopt;
}

Connection& Library::connection() const
{
    return *d->connection;
}

} // namespace tidemark::store
