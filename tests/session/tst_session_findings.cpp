// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "exchange/findings_json.h"
#include "session/article_document.h"
#include "session/findings_import.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::spanOf;
using samples::TemporaryLibrary;
using session::ArticleDocument;

namespace {

const QString minerSource = u"Miner 2"_s;

Event eventOn(QStringView words, QStringView edtf, const QString& title)
{
    Event event;
    event.passages = { spanOf(samples::ferryText(), words) };
    event.date = date(edtf);
    event.title = title;
    return event;
}

QString minerFile(const TemporaryLibrary& library, const Findings& findings)
{
    QJsonObject json = exchange::toExtractJson(findings, samples::ferryText(), u"ferry.txt"_s);
    json.insert(u"source"_s, minerSource);
    return library.write(u"miner.json"_s, QJsonDocument(json).toJson());
}

/// Two events that the ferry article does not have, and one that it has in nearly the same words.
QString minerFile(const TemporaryLibrary& library)
{
    Findings findings;
    findings.events = { eventOn(u"要求四年內換下全部柴油渡輪", u"2026", u"柴油渡輪全數汰換"_s),
        eventOn(u"充電樁仍然不足", u"2023-11", u"周明遠談充電樁"_s),
        eventOn(u"首批電動渡輪投入使用", u"2023", u"電動渡輪啟用"_s) };
    return minerFile(library, findings);
}

std::vector<Item> imported(const ArticleDocument& document)
{
    std::vector<Item> items;
    for (const Item& item : document.items()) {
        if (item.provenance.origin == Provenance::Origin::Imported)
            items.push_back(item);
    }
    return items;
}

} // namespace

class SessionFindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findingsBecomeSuggestionsThatNameTheirSource();
    void importingAgainAddsNothing();
    void importIsOneStepOfItsOwn();
    void whatTheReaderRejectedNeverComesBack();
    void whatTheReaderEditedIsKnown();
    void ownFindingsAreAllKnown();
    void twoEventsOfOneSentenceAreBothTaken();
    void fileAboutAnotherTextIsRefused();
    void readsOnAWorkerThread();
    void manyFindingsAtOnePlaceEnd();
};

void SessionFindingsTest::findingsBecomeSuggestionsThatNameTheirSource()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const auto summary = document->importFindings(minerFile(library));
    QVERIFY(summary);
    QCOMPARE(*summary, (session::FindingsSummary { minerSource, 2, 1, {} }));
    const std::vector<Item> items = imported(*document);
    QCOMPARE(items.size(), size_t(2));
    for (const Item& item : items) {
        QCOMPARE(item.state, ReviewState::Suggested);
        QCOMPARE(item.provenance.source, minerSource);
        QVERIFY(document->isNew(item.id));
    }
    QCOMPARE(std::get<Event>(items[0].body).title, u"柴油渡輪全數汰換"_s);
}

void SessionFindingsTest::importingAgainAddsNothing()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString file = minerFile(library);
    QVERIFY(document->importFindings(file));
    const size_t count = document->items().size();
    const auto again = document->importFindings(file);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, 3);
    QCOMPARE(document->items().size(), count);
}

void SessionFindingsTest::importIsOneStepOfItsOwn()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    QVERIFY(document->importFindings(minerFile(library)));
    QCOMPARE(library.workspace().undoText(), u"import findings"_s);
    QVERIFY(library.workspace().undo());
    QVERIFY(imported(*document).empty());
    QCOMPARE(document->newCount(), 0);
    QVERIFY(library.workspace().redo());
    QCOMPARE(imported(*document).size(), size_t(2));
}

void SessionFindingsTest::whatTheReaderRejectedNeverComesBack()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    QVERIFY(document->importFindings(minerFile(library)));
    QVERIFY(document->setReviewState(imported(*document)[0].id, ReviewState::Rejected));
    Findings shifted;
    shifted.events = { eventOn(u",要求四年內換下全部柴油渡輪", u"2026", u"換船"_s),
        eventOn(u"四年內換下全部柴油渡輪", u"2026", u"汰換"_s) };
    const auto summary = document->importFindings(minerFile(library, shifted));
    QCOMPARE(summary->added, 0);
    QCOMPARE(summary->known, 2);
    QVERIFY(document->setPublicationDate(date(u"2024-01-10")));
    QCOMPARE(imported(*document)[0].state, ReviewState::Rejected);
}

void SessionFindingsTest::whatTheReaderEditedIsKnown()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString file = minerFile(library);
    QVERIFY(document->importFindings(file));
    const Item item = imported(*document)[0];
    auto event = std::get<Event>(item.body);
    event.date = date(u"2030");
    event.title = u"另一件事"_s;
    QVERIFY(document->editEvent(item.id, event));
    QCOMPARE(document->importFindings(file)->added, 0);
    QCOMPARE(std::get<Event>(document->item(item.id)->body).title, u"另一件事"_s);
}

void SessionFindingsTest::ownFindingsAreAllKnown()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const auto summary = document->importFindings(minerFile(library, samples::ferryArticle().findings));
    QVERIFY(summary);
    QCOMPARE(summary->added, 0);
    QVERIFY(summary->known > 15);
}

void SessionFindingsTest::twoEventsOfOneSentenceAreBothTaken()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    Findings findings;
    findings.events = { eventOn(u"去年,首批電動渡輪投入使用", u"2023", u"渡輪啟用"_s),
        eventOn(u"去年,首批電動渡輪投入使用", u"2023", u"碼頭改建"_s) };
    const QString file = minerFile(library, findings);
    const auto summary = document->importFindings(file);
    QCOMPARE(summary->added, 1);
    QCOMPARE(summary->known, 1);
    QCOMPARE(document->importFindings(file)->added, 0);
}

void SessionFindingsTest::fileAboutAnotherTextIsRefused()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const size_t count = document->items().size();
    const QString file
        = library.write(u"other.json"_s, R"({"events":[{"start":0,"end":4,"text":"航空公司","title":"x"}]})");
    const auto summary = document->importFindings(file);
    QVERIFY(!summary);
    QVERIFY2(summary.error().sentence.contains(u"other.json"_s), qPrintable(summary.error().sentence));
    QCOMPARE(document->items().size(), count);
    const auto bad = document->importFindings(
        library.write(u"bad.json"_s, R"({"events":[{"start":0,"end":4,"date":"soon"}]})"));
    QVERIFY2(bad.error().sentence.contains(u"events[0].date is not an EDTF date"_s),
        qPrintable(bad.error().sentence));
}

void SessionFindingsTest::readsOnAWorkerThread()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    qRegisterMetaType<session::FindingsSummary>();
    QSignalSpy done(document, &ArticleDocument::findingsImported);
    QSignalSpy failed(&library.workspace(), &session::Workspace::commandFailed);
    document->importFindingsLater(minerFile(library));
    QVERIFY(document->isImportingFindings());
    QVERIFY(done.wait(20000));
    QVERIFY(!document->isImportingFindings());
    QCOMPARE(imported(*document).size(), size_t(2));
    document->importFindingsLater(u"/nowhere.json"_s);
    QVERIFY(failed.wait(20000));
    QVERIFY(failed.front().front().toString().contains(u"nowhere.json"_s));
}

void SessionFindingsTest::manyFindingsAtOnePlaceEnd()
{
    QByteArray json = "{\"events\":[";
    for (int number = 0; number < 5000; ++number)
        json += (number > 0 ? ",{" : "{") + QByteArray(R"("start":3,"end":9,"title":")")
            + QByteArray::number(number) + R"(","date":")" + QByteArray::number(1000 + number) + "\"}";
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString file = library.write(u"many.json"_s, json + "]}");
    QCOMPARE(document->importFindings(file)->added, 5000);
    QCOMPARE(document->importFindings(file)->added, 0);
}

QTEST_GUILESS_MAIN(SessionFindingsTest)
#include "tst_session_findings.moc"
