// SPDX-License-Identifier: GPL-3.0-or-later
// Readings on worker threads: progress, cancel, and results that come too late.
#include "session_samples.h"

#include "session/article_document.h"
#include "session/import_job.h"
#include "store/change_set.h"
#include "store/library.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::TemporaryLibrary;
using session::ArticleDocument;

namespace {

QString longText(int articles)
{
    return (samples::ferryText() + u'\n').repeated(articles);
}

ArticleDocument* openLongArticle(TemporaryLibrary& library, int articles)
{
    const QString file = library.write(u"long.txt"_s, longText(articles).toUtf8());
    const auto imported = library.workspace().importArticle(file);
    return imported ? library.workspace().openArticle(imported->id).value() : nullptr;
}

bool waitForReading(ArticleDocument& document)
{
    constexpr int patience = 60'000; // ms
    return QTest::qWaitFor([&document] { return !document.isRereading(); }, patience);
}

QList<int> numbersOf(const QSignalSpy& spy)
{
    QList<int> numbers;
    for (const QList<QVariant>& arguments : spy)
        numbers += arguments.front().toInt();
    return numbers;
}

/// A step that gives the article another text, as an edit of the text would.
store::ChangeSet newText(const ArticleDocument& document, const QString& text)
{
    Version version = document.version();
    version.id = VersionId::create();
    version.text = text;
    version.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    store::ChangeSet step;
    step.label = store::ChangeLabel::EditMetadata;
    step.versions = { version };
    step.changes = { { { store::EntityKind::Article, document.article().id.uuid() }, u"current_version"_s,
        version.id.toString() } };
    return step;
}

} // namespace

class SessionReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rereadingTellsItsProgress();
    void cancelledRereadingLeavesEverything();
    void overtakenReadingIsDropped();
    void readingOfAnOlderTextIsDropped();
    void findingsForAnOlderTextAreRefused();
    void closingTheLibraryEndsAReading();
    void importTellsItsProgress();
    void importCancelledMidwayStoresNothing();
};

void SessionReadingTest::rereadingTellsItsProgress()
{
    TemporaryLibrary library;
    ArticleDocument* document = openLongArticle(library, 300);
    QSignalSpy progressed(document, &ArticleDocument::rereadingProgressed);
    document->setPublicationDateLater(date(u"2019-05-06"));
    QVERIFY(waitForReading(*document));
    const QList<int> percents = numbersOf(progressed);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QCOMPARE(percents.first(), 0);
    QVERIFY(percents.last() > 50 && percents.last() <= 100);
    QCOMPARE(document->article().metadata.published.value, date(u"2019-05-06"));
}

void SessionReadingTest::cancelledRereadingLeavesEverything()
{
    TemporaryLibrary library;
    ArticleDocument* document = openLongArticle(library, 300);
    const std::vector<Item> before = document->items();
    const PublicationDate published = document->article().metadata.published;
    QSignalSpy progressed(document, &ArticleDocument::rereadingProgressed);
    QSignalSpy rereading(document, &ArticleDocument::rereadingChanged);
    QSignalSpy failed(&library.workspace(), &session::Workspace::commandFailed);
    document->setPublicationDateLater(date(u"2019-05-06"));
    QVERIFY(QTest::qWaitFor([&] { return numbersOf(progressed).last() > 0; }, 60'000));
    document->cancelRereading();
    QVERIFY(!document->isRereading());
    QTest::qWait(300);
    QCOMPARE(rereading.size(), 2);
    QVERIFY(failed.isEmpty());
    QCOMPARE(document->items(), before);
    QCOMPARE(document->article().metadata.published, published);
    QVERIFY(!library.workspace().canUndo());
}

void SessionReadingTest::overtakenReadingIsDropped()
{
    TemporaryLibrary library;
    ArticleDocument* document = openLongArticle(library, 60);
    document->setPublicationDateLater(date(u"2010"));
    QVERIFY(document->setPublicationDate(date(u"2015")));
    QVERIFY(!document->isRereading());
    QTest::qWait(500);
    QCOMPARE(document->article().metadata.published.value, date(u"2015"));
    QVERIFY(library.workspace().undo());
    QVERIFY(!library.workspace().canUndo());
}

void SessionReadingTest::readingOfAnOlderTextIsDropped()
{
    TemporaryLibrary library;
    ArticleDocument* document = openLongArticle(library, 60);
    const auto applied = library.workspace().library().apply(newText(*document, u"Another text.\n"_s));
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
    QVERIFY(library.workspace().undo());
    const std::vector<Item> before = document->items();
    const PublicationDate published = document->article().metadata.published;

    document->setPublicationDateLater(date(u"2019-05-06"));
    QVERIFY(library.workspace().redo()); // the newer text comes while the older one is read
    QCOMPARE(document->text(), u"Another text.\n"_s);
    QVERIFY(waitForReading(*document));
    QCOMPARE(document->items(), std::vector<Item>()); // what was read in the older text stays with it
    QCOMPARE(document->article().metadata.published, published);
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->items(), before);
}

void SessionReadingTest::findingsForAnOlderTextAreRefused()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString findings = library.write(
        u"their.json"_s, R"({"events":[{"start":0,"end":9,"title":"Ferries","date":"2022-03"}]})");
    QVERIFY(library.workspace().library().apply(newText(*document, u"Another text.\n"_s)));
    QVERIFY(library.workspace().undo());
    const std::vector<Item> before = document->items();
    QSignalSpy failed(&library.workspace(), &session::Workspace::commandFailed);
    document->importFindingsLater(findings);
    QVERIFY(library.workspace().redo());
    QTRY_VERIFY(!document->isImportingFindings());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().startsWith(u"The text has changed"_s));
    QCOMPARE(document->items(), std::vector<Item>());
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->items(), before);
}

void SessionReadingTest::closingTheLibraryEndsAReading()
{
    TemporaryLibrary library;
    ArticleDocument* document = openLongArticle(library, 300);
    const auto published = document->article().metadata.published;
    document->setPublicationDateLater(date(u"2019-05-06"));
    library.reopen();
    document = library.workspace().openArticle(library.workspace().articles().front().id).value();
    QTest::qWait(300);
    QCOMPARE(document->article().metadata.published, published);
}

void SessionReadingTest::importTellsItsProgress()
{
    TemporaryLibrary library;
    const QString file = library.write(u"long.txt"_s, longText(300).toUtf8());
    session::ImportJob* job = library.workspace().importLater(file);
    QSignalSpy progressed(job, &session::ImportJob::progressed);
    QSignalSpy finished(job, &session::ImportJob::finished);
    QVERIFY(finished.wait(60'000));
    const QList<int> percents = numbersOf(progressed);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QVERIFY2(percents.size() > 5, qPrintable(QString::number(percents.size())));
    QCOMPARE(library.workspace().articles().size(), size_t(1));
}

void SessionReadingTest::importCancelledMidwayStoresNothing()
{
    TemporaryLibrary library;
    const QString file = library.write(u"long.txt"_s, longText(300).toUtf8());
    session::ImportJob* job = library.workspace().importLater(file);
    auto kind = session::SessionError::Kind::Storage;
    int reached = 0;
    connect(job, &session::ImportJob::progressed, this, [&reached, job](int percent) {
        reached = percent;
        if (percent > 10)
            job->cancel();
    });
    connect(job, &session::ImportJob::finished, this,
        [&kind](const session::Result<session::ImportedArticle>& outcome) { kind = outcome.error().kind; });
    QSignalSpy finished(job, &session::ImportJob::finished);
    QVERIFY(finished.wait(60'000));
    QVERIFY2(reached > 10 && reached < 95, qPrintable(QString::number(reached)));
    QCOMPARE(kind, session::SessionError::Kind::Cancelled);
    QVERIFY(library.workspace().articles().empty());
}

QTEST_GUILESS_MAIN(SessionReadingTest)
#include "tst_session_reading.moc"
