// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_samples.h"

#include "store/annotation_repository.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/entity_table.h"
#include "store/event_link_repository.h"
#include "store/library.h"
#include "store/library_file.h"
#include "store/migration.h"
#include "store/row_hash.h"
#include "store/schema.h"
#include "store/verification.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::store;
using namespace tidemark::samples;
using namespace Qt::StringLiterals;

namespace {

const HashedTable annotationsOf1000 { "annotations",
    { "id", "article_id", "version_id", "span_start", "span_length", "exact", "prefix", "suffix", "item_id",
        "colour", "style", "body", "tags", "created", "modified", "deleted" } };

QByteArray schemaOf(int version)
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/tests/store/data/schema_%1.sql").arg(version));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The table as a library of that version had it; nothing when it had none.
std::optional<HashedTable> tableOf(int version, const HashedTable& current)
{
    if (version == 1000 && current.name == annotationsOf1000.name)
        return annotationsOf1000;
    return current.name == "event_links" ? std::nullopt : std::optional(current);
}

/// The annotation as it was before a schema knew of strikes, replies and changed texts.
domain::Annotation asOf1000(domain::Annotation annotation)
{
    annotation.replies.clear();
    annotation.anchor = domain::AnchorState::Sure;
    annotation.carriedFrom.reset();
    return annotation;
}

} // namespace

class TestStoreMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void annotationsComeThrough();
    void damagedRowStaysKnownAsDamaged();
    void readOnlyIsToldToWriteOnce();
    void olderLibrariesLearnToLinkEvents_data();
    void olderLibrariesLearnToLinkEvents();
    void damagedLogStaysKnownAsDamaged();

private:
    QString libraryOf(int version);
    void copyRows(int version, Connection& from, Connection& to);

    QTemporaryDir m_folder;
    int m_libraries = 0;
    ArticleSample m_sample;
    domain::Annotation m_annotation;
};

void TestStoreMigration::initTestCase()
{
    m_sample = articleSample({});
    m_annotation = asOf1000(annotationOn(m_sample, 2, 4));
}

void TestStoreMigration::copyRows(int version, Connection& from, Connection& to)
{
    to.execute("PRAGMA defer_foreign_keys = ON");
    for (const HashedTable& current : hashedTables()) {
        const auto known = tableOf(version, current);
        if (!known)
            continue;
        const HashedTable& table = *known;
        std::string names;
        std::string marks;
        for (size_t index = 0; index < table.columns.size(); ++index) {
            names += table.columns[index] + ", ";
            marks += "?" + std::to_string(index + 1) + ", ";
        }
        const bool holdsTexts = table.name == "versions";
        const int columns = static_cast<int>(table.columns.size());
        Query query(from, "SELECT " + names + (holdsTexts ? "text" : "1") + " FROM " + table.name);
        while (query.next()) {
            Cells row = query.cells(0, columns);
            row.push_back(rowHash(table, row));
            const std::string last = "?" + std::to_string(columns + 1);
            if (holdsTexts)
                row.push_back(query.cell(columns));
            Query(to,
                "INSERT INTO " + table.name + " (" + names + "row_hash" + (holdsTexts ? ", text" : "")
                    + ") VALUES (" + marks + last
                    + (holdsTexts ? ", ?" + std::to_string(columns + 2) : std::string()) + ")",
                row)
                .run();
        }
    }
    Query tags(from, "SELECT annotation_id, position, tag FROM tags");
    while (tags.next())
        Query(to, "INSERT INTO tags VALUES (?1, ?2, ?3)", tags.cells(0, 3)).run();
    Query passages(
        from, "SELECT owner_id, position, role, version_id, span_start, span_length FROM passages");
    while (passages.next())
        Query(to, "INSERT INTO passages VALUES (?1, ?2, ?3, ?4, ?5, ?6)", passages.cells(0, 6)).run();
}

QString TestStoreMigration::libraryOf(int version)
{
    const QString name = QString::number(++m_libraries);
    const QString current = m_folder.filePath(name + u".current"_s);
    {
        const auto library = libraryWith(current, m_sample);
        if (!library->apply(changes::addAnnotation(m_annotation)))
            qFatal("the annotation cannot be added");
    }
    const QString path = m_folder.filePath(name + u".tidemark"_s);
    Connection from(current, Connection::Access::ReadOnly);
    Connection to(path, Connection::Access::Create);
    to.execute(schemaOf(version).toStdString());
    to.execute("BEGIN");
    copyRows(version, from, to);
    to.execute("PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(version) + "; COMMIT");
    return path;
}

void TestStoreMigration::annotationsComeThrough()
{
    const QString path = libraryOf(1000);
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    QCOMPARE(
        AnnotationRepository(**library).ofArticle(m_sample.article.id).value(), std::vector { m_annotation });
    QCOMPARE(AnnotationRepository(**library).tags().value(), (QStringList { u"council"_s, u"fares"_s }));
    QVERIFY(verify((*library)->path()).value().problems.empty());
    QVERIFY(QFile::exists(m_folder.filePath(u"1.tidemark.version-1000.backup"_s)));

    domain::Annotation struck = m_annotation;
    struck.style = domain::HighlightStyle::Strike;
    struck.replies = { { domain::createUuidV7(), u"later"_s, struck.created, struck.created } };
    VERIFY_RESULT((*library)->apply(changes::editAnnotation(struck)));
    QCOMPARE(AnnotationRepository(**library).find(struck.id).value(), struck);
}

void TestStoreMigration::damagedRowStaysKnownAsDamaged()
{
    const QString path = libraryOf(1000);
    {
        Connection connection(path, Connection::Access::ReadWrite);
        connection.execute("UPDATE annotations SET body = 'not what was written'");
    }
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    const auto problems = verify((*library)->path()).value().problems;
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().table, u"annotations"_s);
}

void TestStoreMigration::readOnlyIsToldToWriteOnce()
{
    const QString path = libraryOf(1000);
    const auto library = Library::open(path, Library::Mode::ReadOnly);
    QVERIFY(!library);
    QVERIFY(library.error().message().contains(u"opened for writing once"_s));
}

void TestStoreMigration::olderLibrariesLearnToLinkEvents_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1000") << 1000;
    QTest::newRow("1001") << 1001;
}

void TestStoreMigration::olderLibrariesLearnToLinkEvents()
{
    QFETCH(int, version);
    const QString path = libraryOf(version);
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    QVERIFY(QFile::exists(u"%1.version-%2.backup"_s.arg(path).arg(version)));
    QVERIFY(verify((*library)->path()).value().problems.empty());
    // What was done before the migration can still be undone.
    QCOMPARE((*library)->undoLabel(), std::optional(ChangeLabel::AddNote));
    VERIFY_RESULT((*library)->undo());
    QVERIFY(AnnotationRepository(**library).ofArticle(m_sample.article.id).value().empty());

    const domain::EventLink link { domain::EventLinkId::create(), domain::EventLink::Verdict::Same,
        { m_sample.items[5].id, m_sample.items[4].id } };
    VERIFY_RESULT(
        (*library)->apply(changes::changeEventLinks({ ChangeLabel::LinkEvents, { link }, {}, {} })));
    QCOMPARE(EventLinkRepository(**library).all().value(), std::vector { link });
    QVERIFY(verify((*library)->path()).value().problems.empty());
}

void TestStoreMigration::damagedLogStaysKnownAsDamaged()
{
    const QString path = libraryOf(1001);
    {
        Connection connection(path, Connection::Access::ReadWrite);
        connection.execute("UPDATE operations SET after = '\"forged\"' WHERE sequence = 1");
    }
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    const auto problems = verify((*library)->path()).value().problems;
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().table, u"operations"_s);
}

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
