// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_samples.h"

#include "store/annotation_repository.h"
#include "store/changes.h"
#include "store/connection.h"
#include "store/entity_table.h"
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

QByteArray schemaOf1000()
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/tests/store/data/schema_1000.sql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

private:
    QString libraryOf1000();
    void copyRows(Connection& from, Connection& to);

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

void TestStoreMigration::copyRows(Connection& from, Connection& to)
{
    to.execute("PRAGMA defer_foreign_keys = ON");
    for (const HashedTable& current : hashedTables()) {
        const HashedTable& table = current.name == annotationsOf1000.name ? annotationsOf1000 : current;
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
    Query passages(from, "SELECT owner_id, position, role, version_id, span_start, span_length FROM passages");
    while (passages.next())
        Query(to, "INSERT INTO passages VALUES (?1, ?2, ?3, ?4, ?5, ?6)", passages.cells(0, 6)).run();
}

QString TestStoreMigration::libraryOf1000()
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
    to.execute(schemaOf1000().toStdString());
    to.execute("BEGIN");
    copyRows(from, to);
    to.execute("PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = 1000; COMMIT");
    return path;
}

void TestStoreMigration::annotationsComeThrough()
{
    const QString path = libraryOf1000();
    const auto library = Library::open(path);
    VERIFY_RESULT(library);
    QCOMPARE(AnnotationRepository(**library).ofArticle(m_sample.article.id).value(),
        std::vector { m_annotation });
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
    const QString path = libraryOf1000();
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
    const QString path = libraryOf1000();
    const auto library = Library::open(path, Library::Mode::ReadOnly);
    QVERIFY(!library);
    QVERIFY(library.error().message().contains(u"opened for writing once"_s));
}

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
