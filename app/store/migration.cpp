// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "store/connection.h"
#include "store/failure.h"
#include "store/library_file.h"
#include "store/schema.h"
#include "store/schema_migrations.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

namespace tidemark::store {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void cannotMigrate(Connection& connection, const QString& why)
{
    fail(StoreError::Code::Failed, openingFailed(), connection.path(), why);
}

bool isSound(Connection& copy)
{
    Query check(copy, "PRAGMA quick_check(1)");
    return check.next() && check.text(0) == "ok"_L1;
}

void writeBackup(Connection& connection, const QString& path)
{
    const QString temporary = path + ".part"_L1;
    QFile::remove(temporary);
    {
        Connection copy(temporary, Connection::Access::Create);
        SQLite::Backup(copy.database(), connection.database()).executeStep();
        if (!isSound(copy))
            cannotMigrate(connection, u"its backup could not be written"_s);
    }
    if (!QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        cannotMigrate(connection, u"its backup could not be written"_s);
    }
}

const Migration* next(std::span<const Migration> known, int version)
{
    for (const Migration& migration : known) {
        if (migration.from == version)
            return &migration;
    }
    return nullptr;
}

void run(Connection& connection, const Migration& migration)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    connection.execute(migration.sql);
    if (migration.rewriteRows)
        migration.rewriteRows(connection);
    connection.execute("PRAGMA user_version = " + std::to_string(migration.to));
    transaction.commit();
}

} // namespace

std::span<const Migration> migrations()
{
    static const std::vector<Migration> known { annotationsSurviveChangedTexts(), eventsAreLinked() };
    return known;
}

QString migrationBackupPath(const QString& libraryPath, int version)
{
    const QString stem = u"%1.version-%2.backup"_s.arg(libraryPath).arg(version);
    QString path = stem;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = stem + u'-' + QString::number(number);
    return path;
}

void migrate(Connection& connection, std::span<const Migration> known, int target)
{
    int version = static_cast<int>(connection.integer("PRAGMA user_version"));
    if (version >= target)
        return;
    for (int reached = version; reached < target; reached = next(known, reached)->to) {
        if (!next(known, reached))
            cannotMigrate(connection, u"it has the unknown version %1"_s.arg(version));
    }
    writeBackup(connection, migrationBackupPath(connection.path(), version));
    while (version < target) {
        const Migration* migration = next(known, version);
        run(connection, *migration);
        version = migration->to;
    }
}

} // namespace tidemark::store
