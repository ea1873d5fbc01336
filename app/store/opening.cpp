// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/failure.h"
#include "store/library_file.h"
#include "store/migration.h"
#include "store/schema.h"

#include <QFile>

#include <SQLiteCpp/Transaction.h>

namespace tidemark::store {

using namespace Qt::StringLiterals;
using Code = StoreError::Code;

namespace {

// Checking every page of a larger file would hold up the start; verify() does it beside the open library.
constexpr qint64 largestCheckedAtOpening = qint64(64) << 20;

[[noreturn]] void cannotOpen(Connection& connection, Code code, const QString& why)
{
    fail(code, openingFailed(), connection.path(), why);
}

int versionOf(Connection& connection)
{
    return static_cast<int>(connection.integer("PRAGMA user_version"));
}

void requireExpectedSchema(Connection& connection)
{
    QStringList differences = foreignSchemaObjects(connection);
    if (differences.isEmpty() && versionOf(connection) == schemaVersion)
        differences = schemaDifferences(connection);
    if (!differences.isEmpty())
        cannotOpen(connection, Code::Damaged,
            u"its tables are not those of a library ("_s + differences.join(u", "_s) + u')');
}

void requireSoundPages(Connection& connection)
{
    QStringList problems = integrityProblems(connection, "quick_check", 1);
    if (problems.isEmpty())
        problems = foreignKeyProblems(connection);
    if (!problems.isEmpty())
        cannotOpen(connection, Code::Damaged, u"the file is damaged ("_s + problems.first() + u')');
}

} // namespace

QStringList integrityProblems(Connection& connection, const std::string& pragma, int limit)
{
    QStringList problems;
    Query query(connection, "PRAGMA " + pragma + "(" + std::to_string(limit) + ")");
    while (query.next()) {
        if (query.text(0) != "ok"_L1)
            problems += query.text(0).simplified();
    }
    return problems;
}

QStringList foreignKeyProblems(Connection& connection)
{
    QStringList problems;
    Query query(connection, "PRAGMA foreign_key_check");
    while (query.next())
        problems += u"a row of %1 refers to a missing row of %2"_s.arg(query.text(0), query.text(2));
    return problems;
}

void requireReadableVersion(Connection& connection)
{
    const int version = versionOf(connection);
    if (majorOf(version) > majorOf(schemaVersion))
        cannotOpen(connection, Code::NewerVersion, u"it was written by a later version of Tidemark"_s);
    if (majorOf(version) < 1)
        cannotOpen(connection, Code::Damaged, u"it has the unknown version %1"_s.arg(version));
}

bool isNewerMinor(Connection& connection)
{
    return versionOf(connection) > schemaVersion;
}

void rollBackLeftJournal(const QString& path)
{
    if (QFile(path + "-journal"_L1).size() == 0)
        return;
    QLockFile lock(lockPath(path));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return; // the journal belongs to a writer at work
    Connection connection(path, Connection::Access::ReadWrite);
    connection.integer("SELECT count(*) FROM sqlite_schema"); // the first read rolls back
}

std::unique_ptr<Connection> openChecked(const QString& path, Connection::Access access)
{
    if (access == Connection::Access::ReadOnly)
        rollBackLeftJournal(path);
    auto connection = std::make_unique<Connection>(path, access);
    requireReadableVersion(*connection);
    const bool writing = access == Connection::Access::ReadWrite;
    if (writing && isNewerMinor(*connection))
        return nullptr;
    if (!writing && versionOf(*connection) < schemaVersion)
        cannotOpen(*connection, Code::Failed,
            u"it was written by an earlier version of Tidemark and has to be opened for writing once"_s);
    if (writing)
        migrate(*connection, migrations(), schemaVersion);
    requireExpectedSchema(*connection);
    if (QFile(path).size() <= largestCheckedAtOpening)
        requireSoundPages(*connection);
    return connection;
}

void beginWriting(Connection& connection)
{
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
}

void endWriting(Connection& connection) noexcept
{
    connection.forgetStatements();
    connection.database().tryExec("PRAGMA journal_mode = DELETE");
}

void writeEmptyLibrary(const QString& path)
{
    const QString temporary = path + ".part"_L1;
    QFile::remove(temporary);
    {
        Connection connection(temporary, Connection::Access::Create);
        connection.execute("PRAGMA synchronous = FULL");
        SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
        connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
        connection.execute("PRAGMA user_version = " + std::to_string(schemaVersion));
        connection.execute(schemaText());
        transaction.commit();
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        fail(Code::AlreadyExists, u"The library cannot be made"_s, path, u"there is a file of that name"_s);
    }
}

} // namespace tidemark::store
