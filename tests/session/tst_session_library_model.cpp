// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/library_model.h"
#include "session/timeline_entries.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::TemporaryLibrary;

namespace {

const timeline::Entry& entryTitled(const timeline::EntrySet& set, const QString& title)
{
    for (const timeline::Entry& entry : set.entries()) {
        if (entry.title == title)
            return entry;
    }
    qFatal("There is no entry %s", qPrintable(title));
}

} // namespace

/// The two views that join what the library holds: its tree, and the timeline of an article.
class SessionLibraryModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articlesHaveASubtitle();
    void reviewChangesTheSubtitleInPlace();
    void dossiersComeAndGo();
    void eventsBecomeEntries();
    void policyWithATermIsDrawnOverIt();
    void entriesKeepTheirKeys();
    void rejectedEventsAreNotDrawn();
    void findingsBecomeTheSameEntries();
};

void SessionLibraryModelTest::articlesHaveASubtitle()
{
    TemporaryLibrary library;
    const ArticleId article = library.openFerryArticle()->article().id;
    session::LibraryModel model(library.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    QCOMPARE(row.data().toString(), u"海港市渡輪換上電池"_s);
    QCOMPARE(row.data(session::ArticleIdRole).value<ArticleId>(), article);
    QCOMPARE(model.indexOf(article), row);
    const QString subtitle = row.data(session::SubtitleRole).toString();
    QVERIFY2(subtitle.startsWith(u"海港日報 · "_s) && subtitle.contains(u"2024"_s)
            && subtitle.contains(u" · 5 event"_s),
        qPrintable(subtitle));
    QVERIFY(!model.index(0, 0).data(session::ArticleIdRole).isValid());
}

void SessionLibraryModelTest::reviewChangesTheSubtitleInPlace()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    session::LibraryModel model(library.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(document->setReviewState(document->itemsOfKind(ItemKind::Event).front(), ReviewState::Rejected));
    QVERIFY(
        model.indexOf(document->article().id).data(session::SubtitleRole).toString().contains(u"4 event"_s));
    QCOMPARE(reset.count(), 0);
}

void SessionLibraryModelTest::dossiersComeAndGo()
{
    TemporaryLibrary library;
    const ArticleId article = library.openFerryArticle()->article().id;
    session::LibraryModel model(library.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const DossierId dossier = library.workspace().createDossier(u"港口"_s).value();
    QVERIFY(library.workspace().addToDossier(dossier, article));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex row = model.index(0, 0, model.index(0, 0));
    QCOMPARE(row.data().toString(), u"港口"_s);
    QCOMPARE(row.data(session::DossierIdRole).value<DossierId>(), dossier);
    QCOMPARE(model.index(0, 0, row).data(session::ArticleIdRole).value<ArticleId>(), article);
    QVERIFY(library.workspace().deleteDossier(dossier));
    QCOMPARE(model.rowCount(), 1);
}

void SessionLibraryModelTest::eventsBecomeEntries()
{
    TemporaryLibrary library;
    const session::ArticleDocument* document = library.openFerryArticle();
    const auto set = session::timelineEntries(document->items(), timeline::Language::TraditionalChinese);
    QCOMPARE(set->entries().size(), size_t(5));
    QCOMPARE(set->undated().size(), size_t(1));
    QCOMPARE(set->lanes().size(), size_t(5));
    const timeline::Entry& statement = entryTitled(*set, u"周明遠談成本"_s);
    QVERIFY2(statement.detail.startsWith(u"周明遠 · "_s) && statement.detail.contains(u"2023"_s),
        qPrintable(statement.detail));
    QCOMPARE(statement.date, date(u"2023-11"));
    QCOMPARE(set->lanes()[static_cast<size_t>(statement.lane)].category, timeline::Category::Statement);
    QVERIFY(entryTitled(*set, u"乘客達150萬人"_s).detail.startsWith(u"渡輪公司 · "_s));
    QVERIFY(entryTitled(*set, u"充電樁不足"_s).detail.isEmpty());
}

void SessionLibraryModelTest::policyWithATermIsDrawnOverIt()
{
    session::ReadArticle read = samples::ferryArticle();
    read.findings.policies[0].term = date(u"2022/2025");
    const auto set = session::timelineEntries(read.findings, timeline::Language::English);
    const timeline::Entry& plan = entryTitled(*set, u"發佈渡輪電動化行動計劃"_s);
    QCOMPARE(plan.term, date(u"2022/2025"));
    QVERIFY(plan.detail.startsWith(u"海港市交通局 · "_s));
    QVERIFY(!entryTitled(*set, u"乘客達150萬人"_s).term);
}

void SessionLibraryModelTest::entriesKeepTheirKeys()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const auto events = document->itemsOfKind(ItemKind::Event);
    const auto before = session::timelineEntries(document->items(), timeline::Language::English);
    QVERIFY(document->setReviewState(events.front(), ReviewState::Rejected));
    const auto after = session::timelineEntries(document->items(), timeline::Language::English);
    for (const timeline::Entry& entry : after->entries()) {
        QCOMPARE(entry.key, session::entryKeyOf(entry.item));
        QVERIFY(before->indexOf(entry.key) >= 0);
        QCOMPARE(before->entry(before->indexOf(entry.key)).item, entry.item);
    }
}

void SessionLibraryModelTest::rejectedEventsAreNotDrawn()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    QVERIFY(document->setReviewState(document->itemsOfKind(ItemKind::Event), ReviewState::Rejected));
    QVERIFY(session::timelineEntries(document->items(), timeline::Language::English)->isEmpty());
}

void SessionLibraryModelTest::findingsBecomeTheSameEntries()
{
    TemporaryLibrary library;
    const session::ArticleDocument* document = library.openFerryArticle();
    const auto stored = session::timelineEntries(document->items(), timeline::Language::SimplifiedChinese);
    const auto read
        = session::timelineEntries(samples::ferryArticle().findings, timeline::Language::SimplifiedChinese);
    QCOMPARE(read->entries().size(), stored->entries().size());
    for (const timeline::Entry& entry : read->entries()) {
        const timeline::Entry& same = entryTitled(*stored, entry.title);
        QCOMPARE(entry.detail, same.detail);
        QCOMPARE(entry.date, same.date);
        QCOMPARE(entry.category, same.category);
    }
}

QTEST_GUILESS_MAIN(SessionLibraryModelTest)
#include "tst_session_library_model.moc"
