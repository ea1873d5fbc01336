// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changes.h"
#include "store/draft_repository.h"
#include "store/verification.h"
#include "store_samples.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::store;

class TestStoreVerification : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanLibraryIsClean();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void everyProblemIsNamed();
    void runsBesideTheWriter();
    void cancels();
    void otherFilesGiveAnError();

private:
    QString path() const { return m_folder->filePath(u"a.tidemark"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::ArticleSample m_sample;
    domain::Annotation m_note;
};

static QStringList tablesOf(const Verification& verification)
{
    QStringList tables;
    for (const Problem& problem : verification.problems)
        tables += problem.table;
    tables.removeDuplicates();
    return tables;
}

void TestStoreVerification::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sample = samples::articleSample();
    m_note = samples::annotationOn(m_sample, 2, 4);
    const auto library = samples::libraryWith(path(), m_sample);
    VERIFY_RESULT(library->apply(changes::addAnnotation(m_note)));
    VERIFY_RESULT(library->apply(
        changes::addDossier({ domain::DossierId::create(), u"Ferries"_s, { m_sample.article.id } })));
    VERIFY_RESULT(library->apply(changes::changeEventLinks({ ChangeLabel::LinkEvents,
        { { domain::EventLinkId::create(), domain::EventLink::Verdict::Same,
            { m_sample.items[5].id, m_sample.items[4].id } } },
        {}, {} })));
    VERIFY_RESULT(library->apply(changes::editItem(m_sample.items[5], m_sample.items[5].body)));
    VERIFY_RESULT(library->undo());
    VERIFY_RESULT(DraftRepository(*library).save(samples::annotationOn(m_sample, 9, 2)));
}

void TestStoreVerification::cleanLibraryIsClean()
{
    const auto verification = verify(path());
    VERIFY_RESULT(verification);
    QVERIFY2(verification->isClean(),
        qPrintable(verification->isClean() ? QString() : verification->problems.front().why));
    QVERIFY(verification->rows >= 20);
}

void TestStoreVerification::tamperingIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("note") << QByteArray("UPDATE annotations SET body = 'forged'") << u"annotations"_s;
    QTest::newRow("tombstone") << QByteArray("UPDATE annotations SET deleted = 1") << u"annotations"_s;
    QTest::newRow("one character of the text")
        << QByteArray("UPDATE versions SET text = replace(text, '三', '四')") << u"versions"_s;
    QTest::newRow("review state") << QByteArray("UPDATE items SET state = 'rejected' WHERE kind = 'event'")
                                  << u"items"_s;
    QTest::newRow("title") << QByteArray("UPDATE articles SET title = 'x'") << u"articles"_s;
    QTest::newRow("dossier") << QByteArray("UPDATE dossiers SET name = 'x'") << u"dossiers"_s;
    QTest::newRow("draft") << QByteArray("UPDATE drafts SET saved = ''") << u"drafts"_s;
    QTest::newRow("log") << QByteArray("UPDATE operations SET after = NULL") << u"operations"_s;
    QTest::newRow("step") << QByteArray("UPDATE steps SET undoable = 0") << u"steps"_s;
    QTest::newRow("passage lost") << QByteArray("DELETE FROM passages WHERE role = 'target'")
                                  << u"annotations"_s;
    QTest::newRow("tag added") << QByteArray("INSERT INTO tags SELECT id, 9, 'forged' FROM annotations")
                               << u"annotations"_s;
    QTest::newRow("membership lost") << QByteArray("DELETE FROM dossier_articles") << u"dossiers"_s;
    QTest::newRow("link") << QByteArray("UPDATE event_links SET verdict = 'different'")
                          << u"event_links"_s;
    QTest::newRow("linked item lost")
        << QByteArray("DELETE FROM event_link_items WHERE position = 1") << u"event_links"_s;
    QTest::newRow("schema") << QByteArray("CREATE VIEW v AS SELECT 1") << QString();
    QTest::newRow("orphan") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM articles") << QString();
}

void TestStoreVerification::tamperingIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE).exec(sql.constData());
    const auto verification = verify(path());
    VERIFY_RESULT(verification);
    QVERIFY(!verification->isClean());
    QVERIFY2(tablesOf(*verification).contains(table), qPrintable(tablesOf(*verification).join(u' ')));
}

void TestStoreVerification::everyProblemIsNamed()
{
    SQLite::Database(path().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE annotations SET body = 'forged'; UPDATE articles SET title = 'x';"
              "UPDATE items SET source = 'x' WHERE kind = 'figure'");
    const auto verification = verify(path());
    VERIFY_RESULT(verification);
    QCOMPARE(verification->problems.size(), size_t(3));
    const Problem forgedNote { u"annotations"_s, m_note.id.toString(),
        u"the row is not as it was written"_s };
    QVERIFY(std::find(verification->problems.begin(), verification->problems.end(), forgedNote)
        != verification->problems.end());
}

void TestStoreVerification::runsBesideTheWriter()
{
    const auto writer = Library::open(path()).value();
    const auto before = verify(path());
    VERIFY_RESULT(before);
    VERIFY_RESULT(writer->apply(changes::addAnnotation(samples::annotationOn(m_sample, 4, 4))));
    const auto after = verify(path());
    VERIFY_RESULT(after);
    QVERIFY(after->isClean());
    QVERIFY(after->rows > before->rows);
}

void TestStoreVerification::cancels()
{
    const auto library = Library::open(path()).value();
    for (int number = 0; number < 400; ++number)
        VERIFY_RESULT(library->apply(changes::addAnnotation(samples::annotationOn(m_sample, 1, 3))));
    const std::atomic<bool> cancelled = true;
    const auto verification = verify(path(), &cancelled);
    QVERIFY(!verification);
    QCOMPARE(verification.error().code, StoreError::Code::Cancelled);
}

void TestStoreVerification::otherFilesGiveAnError()
{
    QCOMPARE(verify(m_folder->filePath(u"none"_s)).error().code, StoreError::Code::NotFound);
    QCOMPARE(
        verify(QStringLiteral(TIDEMARK_SOURCE_DIR "/LICENSE")).error().code, StoreError::Code::NotALibrary);
}

QTEST_GUILESS_MAIN(TestStoreVerification)
#include "tst_store_verification.moc"
