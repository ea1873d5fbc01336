// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/experts_model.h"
#include "session/import_job.h"
#include "session/policies_model.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::TemporaryLibrary;

class SessionWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultLibraryIsInTheDataFolder();
    void importedFileIsAnArticleWithWhatItHolds();
    void identicalTextIsNotImportedTwice();
    void badFilesAreRefusedInOneSentence_data();
    void badFilesAreRefusedInOneSentence();
    void shippedArticleComesThroughTheImporter();
    void importOnAWorkerThreadStoresAndTells();
    void failedImportTellsWhy();
    void cancelledImportStoresNothing();
    void secondWriterIsToldInOneSentence();
    void foreignFileIsNotOverwritten();
    void dossiersHoldArticles();
    void removedArticleComesBackByUndo();
};

void SessionWorkspaceTest::defaultLibraryIsInTheDataFolder()
{
    qputenv("XDG_DATA_HOME", "/data/home");
    QCOMPARE(session::Workspace::defaultLibraryPath(), u"/data/home/tidemark/library.tidemark"_s);
}

void SessionWorkspaceTest::importedFileIsAnArticleWithWhatItHolds()
{
    TemporaryLibrary library;
    QSignalSpy changed(&library.workspace(), &session::Workspace::articlesChanged);
    const QString file = library.write(u"ferry.txt"_s, samples::ferryText().toUtf8());
    const auto imported = library.workspace().importArticle(file);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().sentence));
    QVERIFY(!imported->alreadyThere);
    QCOMPARE(changed.count(), 1);

    library.reopen();
    const auto articles = library.workspace().articles();
    QCOMPARE(articles.size(), size_t(1));
    QCOMPARE(articles[0].metadata.title, u"海港市渡輪換上電池"_s);
    const auto document = library.workspace().openArticle(articles[0].id);
    QVERIFY(document);
    QCOMPARE((*document)->text(), samples::ferryText());
    QCOMPARE((*document)->article().sourceName, u"ferry.txt"_s);
    QCOMPARE(library.workspace().openArticle(articles[0].id).value(), *document);
}

void SessionWorkspaceTest::identicalTextIsNotImportedTwice()
{
    TemporaryLibrary library;
    const QByteArray bytes = samples::ferryText().toUtf8();
    const auto first = library.workspace().importArticle(library.write(u"one.txt"_s, bytes));
    const auto second = library.workspace().importArticle(
        library.write(u"two.txt"_s, "\xEF\xBB\xBF" + QByteArray(bytes).replace("\n", "\r\n")));
    QVERIFY(first && second);
    QCOMPARE(second->id, first->id);
    QVERIFY(second->alreadyThere);
    QCOMPARE(library.workspace().articles().size(), size_t(1));
}

void SessionWorkspaceTest::badFilesAreRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"holds no text"_s;
    QTest::newRow("blanks only") << QByteArray("\xEF\xBB\xBF \n\t\n") << u"holds no text"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0\0\0\x08\0", 10) << u"not a text file"_s;
    QTest::newRow("not UTF-8") << QByteArray("ferry \xC5\xFD harbour") << u"not UTF-8 (first bad byte: 6)"_s;
    QTest::newRow("missing") << QByteArray("-") << u"no such file"_s;
}

void SessionWorkspaceTest::badFilesAreRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    TemporaryLibrary library;
    const QString file = library.write(u"bad.txt"_s, bytes);
    if (bytes == "-")
        QFile::remove(file);
    const auto imported = library.workspace().importArticle(file);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, session::SessionError::Kind::BadFile);
    const QString sentence = imported.error().sentence;
    QVERIFY2(sentence.contains(file) && sentence.contains(why), qPrintable(sentence));
    QVERIFY(library.workspace().articles().empty());
}

void SessionWorkspaceTest::shippedArticleComesThroughTheImporter()
{
    TemporaryLibrary library;
    const auto imported = library.workspace().importShippedArticle();
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().sentence));
    const auto document = library.workspace().openArticle(imported->id);
    QVERIFY(document);
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE((*document)->text(), QString::fromUtf8(file.readAll()));
    QVERIFY(library.workspace().importArticle(file.fileName())->alreadyThere);

    session::ExpertsModel experts;
    experts.setDocument(*document);
    session::PoliciesModel policies;
    policies.setDocument(*document);
    const QString speaker = u"陳晨"_s;
    const auto found = experts.match(experts.index(0, 0), Qt::DisplayRole, speaker, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front().data(session::SpeakerRoleRole).toString().contains(u"合夥人"_s));
    QVERIFY(!policies
                 .match(policies.index(0, 0), Qt::DisplayRole, u"工業互聯網創新發展行動計劃"_s, 1,
                     Qt::MatchStartsWith)
                 .isEmpty());
    QVERIFY((*document)->counts().events >= 5);
}

void SessionWorkspaceTest::importOnAWorkerThreadStoresAndTells()
{
    TemporaryLibrary library;
    const QString file = library.write(u"ferry.txt"_s, samples::ferryText().toUtf8());
    session::ImportJob* job = library.workspace().importLater(file);
    QSignalSpy finished(job, &session::ImportJob::finished);
    session::Result<session::ImportedArticle> result;
    connect(job, &session::ImportJob::finished, this,
        [&result](const session::Result<session::ImportedArticle>& outcome) { result = outcome; });
    QVERIFY2(finished.isEmpty(), "it must not finish before its caller can listen");
    QVERIFY(finished.wait());
    QVERIFY(result);
    QCOMPARE(library.workspace().articles().front().id, result->id);
}

void SessionWorkspaceTest::failedImportTellsWhy()
{
    TemporaryLibrary library;
    session::ImportJob* job = library.workspace().importLater(u"/nowhere/ferry.txt"_s);
    QSignalSpy finished(job, &session::ImportJob::finished);
    QString sentence;
    connect(job, &session::ImportJob::finished, this,
        [&sentence](const session::Result<session::ImportedArticle>& outcome) {
            sentence = outcome.error().sentence;
        });
    QVERIFY(finished.wait());
    QVERIFY2(sentence.contains(u"/nowhere/ferry.txt"_s), qPrintable(sentence));
}

void SessionWorkspaceTest::cancelledImportStoresNothing()
{
    TemporaryLibrary library;
    session::ImportJob* job
        = library.workspace().importLater(library.write(u"ferry.txt"_s, samples::ferryText().toUtf8()));
    QSignalSpy finished(job, &session::ImportJob::finished);
    auto kind = session::SessionError::Kind::Storage;
    connect(job, &session::ImportJob::finished, this,
        [&kind](const session::Result<session::ImportedArticle>& outcome) { kind = outcome.error().kind; });
    job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(kind, session::SessionError::Kind::Cancelled);
    QVERIFY(library.workspace().articles().empty());
}

void SessionWorkspaceTest::secondWriterIsToldInOneSentence()
{
    TemporaryLibrary library;
    const auto second = session::Workspace::open(library.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, session::SessionError::Kind::LibraryInUse);
    QVERIFY(second.error().sentence.contains(library.path()));
}

void SessionWorkspaceTest::foreignFileIsNotOverwritten()
{
    TemporaryLibrary library;
    const QByteArray bytes("this is my shopping list\n");
    const QString file = library.write(u"list.tidemark"_s, bytes);
    const auto opened = session::Workspace::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, session::SessionError::Kind::BadFile);
    QVERIFY2(
        opened.error().sentence.contains(u"not a Tidemark library"_s), qPrintable(opened.error().sentence));
    QFile again(file);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), bytes);
}

void SessionWorkspaceTest::dossiersHoldArticles()
{
    TemporaryLibrary library;
    const ArticleId article = library.openFerryArticle()->article().id;
    const auto dossier = library.workspace().createDossier(u"港口"_s);
    QVERIFY(dossier);
    QVERIFY(library.workspace().addToDossier(*dossier, article));
    QVERIFY(library.workspace().addToDossier(*dossier, article));
    library.reopen();
    QCOMPARE(library.workspace().dossiers().front().articles, std::vector { article });
    QVERIFY(library.workspace().removeFromDossier(*dossier, article));
    QVERIFY(library.workspace().dossiers().front().articles.empty());
    QVERIFY(library.workspace().deleteDossier(*dossier));
    QVERIFY(library.workspace().dossiers().empty());
    QVERIFY(library.workspace().undo());
    QCOMPARE(library.workspace().dossiers().front().name, u"港口"_s);
}

void SessionWorkspaceTest::removedArticleComesBackByUndo()
{
    TemporaryLibrary library;
    const ArticleId article = library.openFerryArticle()->article().id;
    QVERIFY(library.workspace().removeArticle(article));
    QVERIFY(library.workspace().articles().empty());
    QCOMPARE(library.workspace().undoText(), u"remove article"_s);
    QVERIFY(library.workspace().undo());
    QCOMPARE(library.workspace().articles().front().events, 5);
}

QTEST_GUILESS_MAIN(SessionWorkspaceTest)
#include "tst_session_workspace.moc"
