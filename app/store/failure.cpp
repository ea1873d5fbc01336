// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failure.h"

#include <sqlite3.h>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

using Code = StoreError::Code;

Code codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Code::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Code::Locked;
    case SQLITE_CORRUPT:
        return Code::Damaged;
    case SQLITE_NOTADB:
        return Code::NotALibrary;
    case SQLITE_INTERRUPT:
        return Code::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return Code::InvalidChange;
    default:
        return Code::Failed;
    }
}

QString reasonOf(Code code, const SQLite::Exception& exception)
{
    switch (code) {
    case Code::DiskFull:
        return u"the disk is full"_s;
    case Code::ReadOnly:
        return u"the file or its folder cannot be written"_s;
    case Code::Locked:
        return u"another process is using the file"_s;
    case Code::NotALibrary:
        return u"the file is not a Tidemark library"_s;
    case Code::Cancelled:
        return u"cancelled"_s;
    default:
        return QString::fromUtf8(exception.what());
    }
}

} // namespace

StoreFailure::StoreFailure(StoreError error)
    : m_error(std::move(error))
{
}

void fail(StoreError::Code code, const QString& what, const QString& where, const QString& why)
{
    throw StoreFailure({ code, what, where, why });
}

StoreError describe(const SQLite::Exception& exception, const QString& what, const QString& where)
{
    const Code code = codeOf(exception.getErrorCode());
    return { code, what, where, reasonOf(code, exception) };
}

} // namespace tidemark::store
