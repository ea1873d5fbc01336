// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/store_errors.h"

#include <QCoreApplication>
#include <QDir>

namespace tidemark::session {

using Code = store::StoreError::Code;

namespace {

SessionError::Kind kindOf(Code code)
{
    switch (code) {
    case Code::Locked:
        return SessionError::Kind::LibraryInUse;
    case Code::NotFound:
        return SessionError::Kind::NotFound;
    case Code::NotALibrary:
    case Code::NewerVersion:
        return SessionError::Kind::BadFile;
    case Code::Cancelled:
        return SessionError::Kind::Cancelled;
    default:
        return SessionError::Kind::Storage;
    }
}

/// A sentence with %1 for the place, or nothing where the storage's own words say it best.
QString sentenceFor(Code code)
{
    switch (code) {
    case Code::Locked:
        return QCoreApplication::translate("tidemark::session",
            "The library %1 cannot be opened for writing because another Tidemark has it open.");
    case Code::NotALibrary:
        return QCoreApplication::translate(
            "tidemark::session", "%1 cannot be opened because it is not a Tidemark library.");
    case Code::NewerVersion:
        return QCoreApplication::translate(
            "tidemark::session", "The library %1 cannot be opened because a newer Tidemark made it.");
    case Code::ReadOnly:
        return QCoreApplication::translate(
            "tidemark::session", "The library %1 cannot be changed because its file or folder is read-only.");
    case Code::DiskFull:
        return QCoreApplication::translate(
            "tidemark::session", "Nothing could be stored in %1 because the disk is full.");
    default:
        return {};
    }
}

} // namespace

SessionError toSessionError(const store::StoreError& error)
{
    const QString pattern = sentenceFor(error.code);
    if (pattern.isEmpty() || error.where.isEmpty())
        return { kindOf(error.code), error.message() };
    return { kindOf(error.code), pattern.arg(QDir::toNativeSeparators(error.where)) };
}

} // namespace tidemark::session
