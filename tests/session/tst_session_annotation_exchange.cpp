// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation_samples.h"
#include "session_samples.h"

#include "session/annotation_export.h"
#include "session/annotation_import.h"
#include "session/article_document.h"
#include "store/changes.h"
#include "store/item_repository.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using exchange::AnnotationFault;
using samples::TemporaryLibrary;
using session::AnnotationExportRequest;
using session::AnnotationImportSummary;
using session::ArticleDocument;

namespace {

AnnotationExportRequest wholeLibrary()
{
    AnnotationExportRequest request;
    request.options.withTexts = true;
    return request;
}

QString exported(TemporaryLibrary& library, const AnnotationExportRequest& request, const QString& name)
{
    const QString path = library.write(name, {});
    const auto summary = session::exportAnnotations(library.workspace().library(), request, path);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().sentence));
    return path;
}

AnnotationImportSummary imported(TemporaryLibrary& library, const QString& path, ArticleId article = {})
{
    const auto file = session::openAnnotations(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().sentence));
    const auto summary = session::storeAnnotations(library.workspace().library(), *file, article);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().sentence));
    return *summary;
}

/// A library with the ferry article, and a second one whose text has been changed.
struct TwoLibraries {
    TwoLibraries()
    {
        document = from.openFerryArticle();
        session::ReadArticle changed = samples::ferryArticle();
        changed.text.replace(u"去年,首批電動渡輪投入使用。"_s, u""_s);
        changed.text.prepend(u"更新:此文已經修訂。\n\n"_s);
        changed.sha256 = QCryptographicHash::hash(changed.text.toUtf8(), QCryptographicHash::Sha256);
        target = session::storeArticle(to.workspace().library(), changed)->id;
    }

    AnnotationId mark(const QString& words, const QString& body = {})
    {
        return document->addAnnotation(samples::spanOf(document->text(), words), { {}, {}, body, {} })
            .value();
    }

    TemporaryLibrary from;
    TemporaryLibrary to;
    ArticleDocument* document = nullptr;
    ArticleId target;
};

const Annotation& only(const std::vector<Annotation>& annotations)
{
    if (annotations.size() != 1)
        qFatal("%d annotations", int(annotations.size()));
    return annotations.front();
}

} // namespace

class SessionAnnotationExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandComeBackEqual();
    void itemsComeBackEqual();
    void sameFileTwiceAddsNothing();
    void sameNoteOnTheSameWordsIsKnown();
    void importIsOneStep();
    void deletedOnesComeBack();
    void marksFollowTheirWordsIntoAnotherText();
    void marksOnItemsFindTheItemByWhatItSays();
    void repliesReachAnnotationsThatAreThere();
    void hypothesisIsTakenAndGiven();
    void fileAboutManyPagesIsNotEmptiedIntoOneArticle();
    void wordsThatStandSeveralTimesAreAskedAbout();
    void unknownArticlesAreNamed();
    void exportThatIsGivenUpLeavesTheFile();
    void importCanBeGivenUp();
};

void SessionAnnotationExchangeTest::tenThousandComeBackEqual()
{
    TemporaryLibrary full;
    samples::fillWithAnnotations(full.workspace().library(), 10'000);
    QElapsedTimer timer;
    timer.start();
    const QString path = exported(full, wholeLibrary(), u"all.jsonld"_s);
    const qint64 written = timer.restart();
    TemporaryLibrary empty;
    const AnnotationImportSummary summary = imported(empty, path);
    qInfo("10,000 annotations: %lld ms to %lld KB of JSON-LD, %lld ms into an empty library",
        qlonglong(written), qlonglong(QFile(path).size() / 1024), qlonglong(timer.elapsed()));
    QCOMPARE(summary.added, 10'000);
    QCOMPARE(summary.articles, 8);
    QVERIFY(summary.leftOut.empty());
    const samples::LibraryContent before = samples::contentOf(full.workspace().library());
    const samples::LibraryContent after = samples::contentOf(empty.workspace().library());
    QCOMPARE(after.annotations.size(), size_t(10'000));
    for (size_t index = 0; index < before.annotations.size(); ++index)
        QVERIFY2(after.annotations[index] == before.annotations[index],
            qPrintable(before.annotations[index].id.toString()));
    QVERIFY(after == before);
    // Also what was exported out of the new library is the same, byte for byte.
    QFile first(path);
    QFile second(exported(empty, wholeLibrary(), u"again.jsonld"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QVERIFY(first.readAll() == second.readAll());
}

void SessionAnnotationExchangeTest::itemsComeBackEqual()
{
    TemporaryLibrary full;
    samples::fillWithAnnotations(full.workspace().library(), 80);
    TemporaryLibrary empty;
    imported(empty, exported(full, wholeLibrary(), u"all.jsonld"_s));
    for (const Article& article : samples::contentOf(full.workspace().library()).articles) {
        const auto before = store::ItemRepository(full.workspace().library()).ofArticle(article.id);
        const auto after = store::ItemRepository(empty.workspace().library()).ofArticle(article.id);
        QVERIFY(before && after);
        QVERIFY(!before->empty());
        QVERIFY(*before == *after);
    }
}

void SessionAnnotationExchangeTest::sameFileTwiceAddsNothing()
{
    TemporaryLibrary library;
    samples::fillWithAnnotations(library.workspace().library(), 400);
    const QString path = exported(library, wholeLibrary(), u"all.jsonld"_s);
    const samples::LibraryContent before = samples::contentOf(library.workspace().library());
    const QString undo = library.workspace().undoText();
    const AnnotationImportSummary summary = imported(library, path);
    QCOMPARE(summary.added, 0);
    QCOMPARE(summary.known, 400);
    QVERIFY(samples::contentOf(library.workspace().library()) == before);
    QCOMPARE(library.workspace().undoText(), undo);
}

void SessionAnnotationExchangeTest::sameNoteOnTheSameWordsIsKnown()
{
    TwoLibraries libraries;
    libraries.mark(u"充電樁"_s, u"查"_s);
    const QString path = exported(libraries.from, {}, u"one.jsonld"_s);
    TemporaryLibrary other;
    ArticleDocument* document = other.openFerryArticle();
    QVERIFY(document->addAnnotation(samples::spanOf(document->text(), u"充電樁"), { {}, {}, u"查"_s, {} }));
    const AnnotationImportSummary summary = imported(other, path);
    QCOMPARE(summary.known, 1);
    QCOMPARE(summary.added, 0);
}

void SessionAnnotationExchangeTest::importIsOneStep()
{
    TemporaryLibrary full;
    samples::fillWithAnnotations(full.workspace().library(), 80);
    const QString path = exported(full, wholeLibrary(), u"all.jsonld"_s);
    TemporaryLibrary empty;
    imported(empty, path);
    const samples::LibraryContent after = samples::contentOf(empty.workspace().library());
    QCOMPARE(empty.workspace().undoText(), u"import annotations"_s);
    QVERIFY(empty.workspace().undo());
    QVERIFY(samples::contentOf(empty.workspace().library()).annotations.empty());
    QVERIFY(empty.workspace().articles().empty());
    empty.reopen();
    QVERIFY(empty.workspace().redo());
    QVERIFY(samples::contentOf(empty.workspace().library()) == after);
    QVERIFY(empty.workspace().undo());
    // What the undone import left behind takes no id away: the same file can be imported again.
    QCOMPARE(imported(empty, path).added, 80);
    QCOMPARE(empty.workspace().articles().size(), size_t(8));
}

void SessionAnnotationExchangeTest::deletedOnesComeBack()
{
    TwoLibraries libraries;
    const AnnotationId id = libraries.mark(u"充電樁"_s, u"查"_s);
    const QString path = exported(libraries.from, {}, u"one.jsonld"_s);
    QVERIFY(libraries.document->deleteAnnotation(id));
    QCOMPARE(imported(libraries.from, path).added, 1);
    QCOMPARE(imported(libraries.from, path).known, 1);
    const auto annotations = samples::contentOf(libraries.from.workspace().library()).annotations;
    QCOMPARE(only(annotations).body, u"查"_s);
}

void SessionAnnotationExchangeTest::marksFollowTheirWordsIntoAnotherText()
{
    TwoLibraries libraries;
    libraries.mark(u"充電樁仍然不足"_s, u"moved"_s);
    libraries.mark(u"去年,首批電動渡輪投入使用。"_s, u"gone"_s);
    const QString path = exported(libraries.from, {}, u"two.jsonld"_s);
    const AnnotationImportSummary summary = imported(libraries.to, path, libraries.target);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.orphaned, 1);
    const auto opened = libraries.to.workspace().openArticle(libraries.target);
    QVERIFY(opened);
    for (const Annotation& annotation : (*opened)->annotations()) {
        if (annotation.body == u"moved"_s) {
            QCOMPARE((*opened)->textOf(annotation.target->span).toString(), u"充電樁仍然不足"_s);
            QCOMPARE(annotation.quote, TextQuoteSelector::of((*opened)->text(), annotation.target->span));
        } else {
            QVERIFY(!annotation.target);
            QCOMPARE(annotation.anchor, AnchorState::Orphan);
            QCOMPARE(annotation.quote.exact, u"去年,首批電動渡輪投入使用。"_s);
        }
    }
}

void SessionAnnotationExchangeTest::marksOnItemsFindTheItemByWhatItSays()
{
    TwoLibraries libraries;
    const ItemId event = libraries.document->itemsOfKind(ItemKind::Event).front();
    QVERIFY(libraries.document->addAnnotationToItem(event, { {}, {}, u"on an event"_s, {} }));
    const QString path = exported(libraries.from, {}, u"item.jsonld"_s);
    TemporaryLibrary other;
    ArticleDocument* document = other.openFerryArticle();
    const size_t items = document->items().size();
    QCOMPARE(imported(other, path).added, 1);
    other.reopen();
    document = other.openFerryArticle();
    QCOMPARE(document->items().size(), items);
    const Item* item = document->item(only(document->annotations()).item);
    QVERIFY(item);
    QVERIFY(item->body == libraries.document->item(event)->body);
    // The other text has no such item for it: the words keep the note.
    QCOMPARE(imported(libraries.to, path, libraries.target).added, 1);
    const auto annotations = samples::contentOf(libraries.to.workspace().library()).annotations;
    QVERIFY(only(annotations).target);
}

void SessionAnnotationExchangeTest::repliesReachAnnotationsThatAreThere()
{
    TwoLibraries libraries;
    const AnnotationId id = libraries.mark(u"充電樁"_s, u"查"_s);
    const QString path = exported(libraries.from, {}, u"one.jsonld"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray reply = R"({"id":"urn:uuid:0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee","type":"Annotation",)"
                             R"("motivation":"replying","body":"已查","created":"2024-05-01T00:00:00Z",)"
                             R"("target":"urn:uuid:)"
        + id.toString().toLatin1() + "\"}";
    const QString alone = libraries.from.write(u"reply.jsonld"_s, '[' + reply + ']');
    QCOMPARE(imported(libraries.from, alone).replies, 1);
    QCOMPARE(imported(libraries.from, alone).replies, 0);
    const auto annotations = samples::contentOf(libraries.from.workspace().library()).annotations;
    QCOMPARE(only(annotations).replies.size(), size_t(1));
    QCOMPARE(only(annotations).replies.front().body, u"已查"_s);
    QVERIFY(libraries.from.workspace().undo());
    QVERIFY(only(samples::contentOf(libraries.from.workspace().library()).annotations).replies.empty());
}

void SessionAnnotationExchangeTest::hypothesisIsTakenAndGiven()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString path = library.write(u"rows.json"_s,
        R"({"total":2,"rows":[
        {"id":"AbCdEf","user":"acct:lin@example.org","uri":"https://example.org/ferry","text":"看這裡",
         "tags":["渡輪"],"created":"2024-03-01T10:00:00.123456+00:00","updated":"2024-03-02T10:00:00+08:00",
         "document":{"title":["別的"]},"target":[{"source":"https://example.org/ferry","selector":[
          {"type":"RangeSelector","startContainer":"/p[1]","startOffset":0,"endContainer":"/p[1]","endOffset":3},
          {"type":"TextPositionSelector","start":9999,"end":10006},
          {"type":"TextQuoteSelector","exact":"充電樁仍然不足","prefix":"周明遠指出,","suffix":"。"}]}]},
        {"id":"GhIjKl","uri":"https://example.org/ferry","text":"同意","tags":[],"references":["AbCdEf"],
         "created":"2024-03-03T10:00:00Z","updated":"2024-03-03T10:00:00Z","target":[{"source":"https://example.org/ferry"}]}
        ]})");
    QCOMPARE(imported(library, path, document->article().id).added, 1);
    QCOMPARE(imported(library, path, document->article().id).known, 1);
    library.reopen();
    document = library.openFerryArticle();
    const Annotation annotation = only(document->annotations());
    QCOMPARE(document->textOf(annotation.target->span).toString(), u"充電樁仍然不足"_s);
    QCOMPARE(annotation.anchor, AnchorState::Sure);
    QCOMPARE(annotation.body, u"看這裡"_s);
    QCOMPARE(annotation.tags, QStringList { u"渡輪"_s });
    QCOMPARE(annotation.created, QDateTime(QDate(2024, 3, 1), QTime(10, 0, 0, 123), Qt::UTC));
    QCOMPARE(annotation.modified, QDateTime(QDate(2024, 3, 2), QTime(2, 0), Qt::UTC));
    QCOMPARE(annotation.replies.size(), size_t(1));
    AnnotationExportRequest request;
    request.format = exchange::AnnotationFormat::Hypothesis;
    QFile out(exported(library, request, u"out.json"_s));
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(out.readAll()).object().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1)[u"references"_s].toArray().at(0), rows.at(0)[u"id"_s]);
    // What is given is taken again, here where the text is the same.
    TemporaryLibrary other;
    other.openFerryArticle();
    QCOMPARE(imported(other, out.fileName()).added, 1);
    const Annotation again = only(samples::contentOf(other.workspace().library()).annotations);
    QCOMPARE(again.replies, annotation.replies);
    QCOMPARE(again.quote, annotation.quote);
}

void SessionAnnotationExchangeTest::fileAboutManyPagesIsNotEmptiedIntoOneArticle()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const auto row = [](const char* uri, const char* words, const char* id) {
        return QByteArray("{\"id\":\"") + id + "\",\"uri\":\"" + uri
            + "\",\"target\":[{\"selector\":[{\"type\":"
              "\"TextQuoteSelector\",\"exact\":\""
            + words + "\"}]}]}";
    };
    const QString path = library.write(u"rows.json"_s,
        "{\"rows\":[" + row("https://a", "充電樁仍然不足", "a1") + ','
            + row("https://a", "早已刪去的話", "a2") + ',' + row("https://b", "完全無關的一句", "b1") + "]}");
    const AnnotationImportSummary summary = imported(library, path, document->article().id);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.orphaned, 1);
    QCOMPARE(summary.leftOut.size(), size_t(1));
    QCOMPARE(summary.leftOut.front().why, AnnotationFault::OtherText);
    QCOMPARE(summary.leftOut.front().place, u"rows[2]"_s);
}

void SessionAnnotationExchangeTest::wordsThatStandSeveralTimesAreAskedAbout()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString path = library.write(u"one.json"_s,
        R"([{"type":"Annotation","target":{"source":"https://a/","selector":[
        {"type":"TextQuoteSelector","exact":"周明遠"},{"type":"TextPositionSelector","start":200,"end":203}]}}])");
    const AnnotationImportSummary summary = imported(library, path, document->article().id);
    QCOMPARE(summary.doubtful, 1);
    const auto annotations = samples::contentOf(library.workspace().library()).annotations;
    const Annotation annotation = only(annotations);
    QCOMPARE(annotation.target->span.start, document->text().lastIndexOf(u"周明遠"_s)); // the nearer one
}

void SessionAnnotationExchangeTest::unknownArticlesAreNamed()
{
    TwoLibraries libraries;
    libraries.mark(u"充電樁"_s);
    TemporaryLibrary empty;
    const AnnotationImportSummary summary = imported(empty, exported(libraries.from, {}, u"one.jsonld"_s));
    QCOMPARE(summary.added, 0);
    QCOMPARE(summary.leftOut.size(), size_t(1));
    QCOMPARE(summary.leftOut.front().why, AnnotationFault::UnknownArticle);
    QVERIFY(!session::leftOutReason(summary.leftOut.front()).isEmpty());
    QVERIFY(empty.workspace().articles().empty());
}

void SessionAnnotationExchangeTest::exportThatIsGivenUpLeavesTheFile()
{
    TemporaryLibrary library;
    samples::fillWithAnnotations(library.workspace().library(), 80);
    const QString path = library.write(u"old.jsonld"_s, "as it was");
    const auto summary = session::exportAnnotations(
        library.workspace().library(), wholeLibrary(), path, [](int percent) { return percent < 40; });
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, session::SessionError::Kind::Cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("as it was"));
}

void SessionAnnotationExchangeTest::importCanBeGivenUp()
{
    TemporaryLibrary full;
    samples::fillWithAnnotations(full.workspace().library(), 800);
    const QString path = exported(full, wholeLibrary(), u"all.jsonld"_s);
    const auto file = session::openAnnotations(path, [](int percent) { return percent < 50; });
    QVERIFY(!file);
    QCOMPARE(file.error().kind, session::SessionError::Kind::Cancelled);
    TemporaryLibrary empty;
    const auto plan = session::planAnnotationImport(empty.workspace().library(),
        *session::openAnnotations(path), {}, [](int percent) { return percent < 50; });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, session::SessionError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(SessionAnnotationExchangeTest)
#include "tst_session_annotation_exchange.moc"
