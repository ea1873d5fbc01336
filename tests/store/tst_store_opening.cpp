// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/article_repository.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/failure.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store_samples.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::store;
using Code = StoreError::Code;

class TestStoreOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFileRemainsAfterClosing();
    void createRefusesAnExistingFile();
    void createNeedsAWritableFolder();
    void missingFile();
    void otherFilesAreRefusedAndLeftAlone_data();
    void otherFilesAreRefusedAndLeftAlone();
    void alteredSchemaIsRefused_data();
    void alteredSchemaIsRefused();
    void newerMajorIsRefused();
    void newerMinorOpensReadOnly();
    void secondWriterIsRefusedReadersAreNot();
    void lockOfADeadProcessIsTakenOver();
    void readOnlyLibraryRefusesChanges();
    void uncleanEndLosesNothing();
    void damagedPageIsFound();
    void migrationKeepsACopy();
    void failingMigrationChangesNothing();

private:
    QString makeLibrary();
    void alter(const QString& path, const char* sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::ArticleSample m_sample;
};

static QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

static StoreError errorOf(const QString& path, Library::Mode mode = Library::Mode::ReadWrite)
{
    const auto library = Library::open(path, mode);
    return library ? StoreError { Code::Failed, u"it opened"_s, {}, {} } : library.error();
}

void TestStoreOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = samples::articleSample();
}

QString TestStoreOpening::makeLibrary()
{
    const QString path = m_folder->filePath(u"a.tidemark"_s);
    samples::libraryWith(path, m_sample).reset();
    return path;
}

void TestStoreOpening::alter(const QString& path, const char* sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

void TestStoreOpening::oneFileRemainsAfterClosing()
{
    const QString path = makeLibrary();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"a.tidemark"_s });
    {
        const auto library = Library::open(path).value();
        QVERIFY(QFile::exists(path + u"-wal"_s));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"a.tidemark"_s });
    QCOMPARE(bytesOf(path).mid(18, 2), QByteArray("\1\1")); // rollback journal: opens from a read-only medium
}

void TestStoreOpening::createRefusesAnExistingFile()
{
    const QString path = m_folder->filePath(u"notes.txt"_s);
    write(path, "shopping");
    const auto library = Library::create(path);
    QVERIFY(!library);
    QCOMPARE(library.error().code, Code::AlreadyExists);
    QCOMPARE(bytesOf(path), QByteArray("shopping"));
}

void TestStoreOpening::createNeedsAWritableFolder()
{
    const auto missing = Library::create(m_folder->filePath(u"no/such/a.tidemark"_s));
    QCOMPARE(missing.error().code, Code::NotFound);
    QVERIFY(missing.error().message().contains(u"folder does not exist"_s));
    QVERIFY(!QFile::exists(m_folder->filePath(u"no"_s)));
    const auto unwritable = Library::create(u"/proc/a.tidemark"_s);
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().code, Code::ReadOnly);
    QVERIFY2(unwritable.error().message().contains(u"cannot be written"_s),
        qPrintable(unwritable.error().message()));
}

void TestStoreOpening::missingFile()
{
    const QString path = m_folder->filePath(u"none.tidemark"_s);
    QCOMPARE(errorOf(path).code, Code::NotFound);
    QCOMPARE(
        errorOf(path).message(), u"The library cannot be opened: %1: there is no such file."_s.arg(path));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestStoreOpening::otherFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<StoreError::Code>("code");
    QTest::newRow("empty") << u"empty"_s << Code::NotALibrary;
    QTest::newRow("text") << u"text"_s << Code::NotALibrary;
    QTest::newRow("another program's database") << u"database"_s << Code::NotALibrary;
    QTest::newRow("cut short") << u"cut"_s << Code::Damaged;
    QTest::newRow("only a header") << u"header"_s << Code::Damaged;
    QTest::newRow("header overwritten") << u"overwritten"_s << Code::NotALibrary;
}

void TestStoreOpening::otherFilesAreRefusedAndLeftAlone()
{
    QFETCH(QString, kind);
    QFETCH(StoreError::Code, code);
    const QString path = makeLibrary();
    const QByteArray whole = bytesOf(path);
    if (kind == u"empty"_s)
        write(path, {});
    else if (kind == u"text"_s)
        write(path, "渡輪今天停航。\n");
    else if (kind == u"cut"_s)
        write(path, whole.left(whole.size() / 2));
    else if (kind == u"header"_s)
        write(path, whole.left(100));
    else if (kind == u"overwritten"_s)
        write(path, QByteArray(64, '\0') + whole.mid(64));
    else {
        QFile::remove(path);
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE bookmarks (url TEXT)");
    }
    const QByteArray before = bytesOf(path);
    for (const auto mode : { Library::Mode::ReadWrite, Library::Mode::ReadOnly }) {
        const StoreError error = errorOf(path, mode);
        QVERIFY2(error.code == code, qPrintable(error.message()));
        QVERIFY(error.message().contains(path));
    }
    QCOMPARE(Library::openOrCreate(path).error().code, code);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"a.tidemark"_s });
}

void TestStoreOpening::alteredSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER gone AFTER UPDATE ON annotations BEGIN DELETE FROM annotations; END");
    QTest::newRow("endless view") << QByteArray("CREATE VIEW endless AS WITH RECURSIVE n (i) AS"
                                                " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n");
    QTest::newRow("foreign table") << QByteArray("CREATE TABLE extra (x TEXT)");
    QTest::newRow("foreign column") << QByteArray("ALTER TABLE annotations ADD COLUMN extra TEXT");
    QTest::newRow("missing index") << QByteArray("DROP INDEX items_by_article");
}

void TestStoreOpening::alteredSchemaIsRefused()
{
    QFETCH(QByteArray, sql);
    const QString path = makeLibrary();
    alter(path, sql.constData());
    const StoreError error = errorOf(path);
    QVERIFY2(error.code == Code::Damaged, qPrintable(error.message()));
    QVERIFY2(
        error.message().contains(u"its tables are not those of a library"_s), qPrintable(error.message()));
    QCOMPARE(errorOf(path, Library::Mode::ReadOnly).code, Code::Damaged);
}

void TestStoreOpening::newerMajorIsRefused()
{
    const QString path = makeLibrary();
    alter(path, "PRAGMA user_version = 2000");
    QCOMPARE(errorOf(path).code, Code::NewerVersion);
    QCOMPARE(errorOf(path).message(),
        u"The library cannot be opened: %1: it was written by a later version of Tidemark."_s.arg(path));
    QCOMPARE(errorOf(path, Library::Mode::ReadOnly).code, Code::NewerVersion);
}

void TestStoreOpening::newerMinorOpensReadOnly()
{
    const QString path = makeLibrary();
    alter(path, "PRAGMA user_version = 1003; CREATE TABLE later (x TEXT) STRICT");
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    QCOMPARE((*library)->mode(), Library::Mode::ReadOnly);
    QCOMPARE(ArticleRepository(**library).all().value().size(), size_t(1));
    QVERIFY(!(*library)->apply(changes::removeArticle(m_sample.article.id)));
}

void TestStoreOpening::secondWriterIsRefusedReadersAreNot()
{
    const QString path = makeLibrary();
    const auto writer = Library::open(path).value();
    const StoreError error = errorOf(path);
    QCOMPARE(error.code, Code::Locked);
    QVERIFY2(error.message().contains(QString::number(QCoreApplication::applicationPid())),
        qPrintable(error.message()));

    const auto reader = Library::open(path, Library::Mode::ReadOnly).value();
    QCOMPARE(ArticleRepository(*reader).all().value().size(), size_t(1));
    VERIFY_RESULT(writer->apply(changes::removeArticle(m_sample.article.id)));
    QVERIFY(ArticleRepository(*reader).all().value().empty());
}

void TestStoreOpening::lockOfADeadProcessIsTakenOver()
{
    const QString path = makeLibrary();
    QProcess brief;
    brief.start(u"true"_s, {});
    QVERIFY(brief.waitForStarted());
    const qint64 pid = brief.processId();
    QVERIFY(brief.waitForFinished());
    QLockFile live(m_folder->filePath(u"sample.lock"_s));
    QVERIFY(live.tryLock());
    QByteArray left = bytesOf(m_folder->filePath(u"sample.lock"_s));
    left.replace(QByteArray::number(QCoreApplication::applicationPid()), QByteArray::number(pid));
    write(path + u".lock"_s, left);
    VERIFY_RESULT(Library::open(path));
}

void TestStoreOpening::readOnlyLibraryRefusesChanges()
{
    const QString path = makeLibrary();
    const QByteArray before = bytesOf(path);
    {
        const auto library = Library::open(path, Library::Mode::ReadOnly).value();
        QCOMPARE(library->apply(changes::removeArticle(m_sample.article.id)).error().code, Code::ReadOnly);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"a.tidemark"_s });
    }
    QCOMPARE(bytesOf(path), before);
}

// A copy taken while the library is open is what a killed process leaves.
void TestStoreOpening::uncleanEndLosesNothing()
{
    const QString path = makeLibrary();
    const QString copy = m_folder->filePath(u"b.tidemark"_s);
    auto annotation = samples::annotationOn(m_sample, 1, 3);
    {
        const auto library = Library::open(path).value();
        VERIFY_RESULT(library->apply(changes::addAnnotation(annotation)));
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    const auto library = Library::open(copy);
    VERIFY_RESULT(library);
    QCOMPARE((*library)->undoLabel(), ChangeLabel::AddNote);
}

void TestStoreOpening::damagedPageIsFound()
{
    const QString path = makeLibrary();
    QByteArray bytes = bytesOf(path);
    for (qsizetype page = 1; page * 4096 < bytes.size(); ++page) {
        if (bytes[page * 4096] == 0x0d || bytes[page * 4096] == 0x0a)
            bytes.replace(page * 4096, 8, QByteArray(8, '\xee'));
    }
    write(path, bytes);
    QCOMPARE(errorOf(path).code, Code::Damaged);
    QCOMPARE(bytesOf(path), bytes);
}

void TestStoreOpening::migrationKeepsACopy()
{
    const QString path = makeLibrary();
    const std::vector<Migration> steps { { 1002, 1003, "CREATE TABLE later (x TEXT) STRICT" },
        { 1003, 1004, "INSERT INTO later VALUES ('moved')" } };
    Connection connection(path, Connection::Access::ReadWrite);
    migrate(connection, steps, 1004);
    QCOMPARE(connection.integer("PRAGMA user_version"), 1004);
    QCOMPARE(connection.integer("SELECT count(*) FROM later"), 1);

    const auto kept = Library::open(migrationBackupPath(path, 999).replace(u"999"_s, u"1002"_s));
    VERIFY_RESULT(kept);
    QCOMPARE(ArticleRepository(**kept).all().value(), std::vector { m_sample.article });
}

void TestStoreOpening::failingMigrationChangesNothing()
{
    const QString path = makeLibrary();
    Connection connection(path, Connection::Access::ReadWrite);
    const std::vector<Migration> broken { { 1002, 1003, "CREATE TABLE later (x TEXT); DROP TABLE nowhere" } };
    QVERIFY_EXCEPTION_THROWN(migrate(connection, broken, 1003), SQLite::Exception);
    QCOMPARE(connection.integer("PRAGMA user_version"), 1002);
    QVERIFY(schemaDifferences(connection).isEmpty());
    QVERIFY_EXCEPTION_THROWN(migrate(connection, {}, 1005), StoreFailure);
}

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"
