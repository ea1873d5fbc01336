// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_library.h"
#include "session/annotations_filter.h"
#include "session/annotations_model.h"
#include "session/article_document.h"
#include "session/colour_names.h"
#include "session/draft_keeper.h"
#include "session_samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace tidemark;
using namespace tidemark::session;
using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::HighlightColour;
using domain::HighlightStyle;
using samples::spanOf;
using samples::TemporaryLibrary;

namespace {

constexpr auto failOnError = QAbstractItemModelTester::FailureReportingMode::QtTest;

using Marks = std::vector<AnnotationId>;
using Command = std::function<Result<void>(TemporaryLibrary&, ArticleDocument&, const Marks&)>;

QStringList bodies(const AnnotationsFilter& filter)
{
    QStringList bodies;
    for (int row = 0; row < filter.rowCount(); ++row)
        bodies.append(filter.at(row).annotation.body);
    return bodies;
}

domain::ItemId firstOf(const ArticleDocument& document, domain::ItemKind kind)
{
    return document.itemsOfKind(kind).front();
}

/// Everything there is to know of the marks of an article.
std::vector<domain::Annotation> stateOf(TemporaryLibrary& library)
{
    return library.workspace().annotations().all().value();
}

} // namespace

Q_DECLARE_METATYPE(Command)

class SessionAnnotationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsAreUndoneAlsoAfterReopening_data();
    void commandsAreUndoneAlsoAfterReopening();
    void aBulkChangeIsOneStep();
    void marksEveryOccurrenceInBothScripts();
    void tooManyOccurrencesAreRefused();
    void everythingInTheQueryMustHold_data();
    void everythingInTheQueryMustHold();
    void notesOnItemsSayWhatTheyAreOn();
    void listsAllArticlesAndFollowsThem();
    void trashKeepsWhatWasDeleted();
    void sortsByTime();
    void draftsOfRepliesAreKept();
    void colourNamesFallBack();
};

void SessionAnnotationsTest::commandsAreUndoneAlsoAfterReopening_data()
{
    QTest::addColumn<Command>("command");
    const auto library
        = [](TemporaryLibrary& all) -> AnnotationLibrary& { return all.workspace().annotations(); };
    QTest::newRow("colour") << Command([=](auto& all, auto&, const Marks& marks) {
        return library(all).setColour(marks, HighlightColour::Pink);
    });
    QTest::newRow("style") << Command([=](auto& all, auto&, const Marks& marks) {
        return library(all).setStyle(marks, HighlightStyle::Strike);
    });
    QTest::newRow("tags") << Command([=](auto& all, auto&, const Marks& marks) {
        return library(all).changeTags(marks, { u"新"_s }, { u"舊"_s });
    });
    QTest::newRow("delete") << Command(
        [=](auto& all, auto&, const Marks& marks) { return library(all).remove(marks); });
    QTest::newRow("reply") << Command([=](auto& all, auto&, const Marks& marks) {
        return library(all).addReply(marks.front(), u"later"_s).map([](const QUuid&) {});
    });
    QTest::newRow("every occurrence") << Command([](auto&, ArticleDocument& document, const Marks&) {
        return document.markEveryOccurrence(spanOf(document.text(), u"渡輪"), {}).map([](int) {});
    });
    QTest::newRow("on an item") << Command([](auto&, ArticleDocument& document, const Marks&) {
        return document
            .addAnnotationToItem(firstOf(document, domain::ItemKind::Event), { .body = u"when?"_s })
            .map([](AnnotationId) {});
    });
    QTest::newRow("on the article") << Command([](auto&, ArticleDocument& document, const Marks&) {
        return document.addAnnotationToArticle({ .body = u"all in all"_s }).map([](AnnotationId) {});
    });
}

void SessionAnnotationsTest::commandsAreUndoneAlsoAfterReopening()
{
    QFETCH(const Command, command);
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const Marks marks {
        document->addAnnotation(spanOf(document->text(), u"交通局"), { .tags = { u"舊"_s } }).value(),
        document->addAnnotation(spanOf(document->text(), u"充電樁"), { .body = u"how many?"_s }).value()
    };
    const auto before = stateOf(library);
    QVERIFY(command(library, *document, marks));
    const auto after = stateOf(library);
    QVERIFY(after != before);
    QVERIFY(library.workspace().undo());
    QCOMPARE(stateOf(library), before);
    QVERIFY(library.workspace().redo());
    QCOMPARE(stateOf(library), after);
    library.reopen();
    QCOMPARE(stateOf(library), after);
    QVERIFY(library.workspace().undo());
    QCOMPARE(stateOf(library), before);
    library.reopen();
    QVERIFY(library.workspace().redo());
    QCOMPARE(stateOf(library), after);
}

void SessionAnnotationsTest::aBulkChangeIsOneStep()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    Marks marks;
    for (qsizetype start = 0; start < 80; start += 2)
        marks.push_back(document->addAnnotation({ start, 2 }, {}).value());
    QVERIFY(library.workspace().annotations().setColour(marks, HighlightColour::Blue));
    const auto isBlue = [](const auto& mark) { return mark.colour == HighlightColour::Blue; };
    QVERIFY(std::all_of(document->annotations().begin(), document->annotations().end(), isBlue));
    QVERIFY(library.workspace().undo());
    QVERIFY(std::none_of(document->annotations().begin(), document->annotations().end(), isBlue));
    QCOMPARE(document->annotations().size(), marks.size());
}

void SessionAnnotationsTest::marksEveryOccurrenceInBothScripts()
{
    TemporaryLibrary library;
    const QString file = library.write(u"mixed.txt"_s, u"數據與数据\n\n数据、ＡＩ與ai,數據。\n"_s.toUtf8());
    ArticleDocument* document
        = library.workspace().openArticle(library.workspace().importArticle(file)->id).value();
    const domain::TextSpan first = spanOf(document->text(), u"數據");
    QVERIFY(document->addAnnotation(first, {}));
    QCOMPARE(document->markEveryOccurrence(first, {}).value(), 3);
    QCOMPARE(document->annotations().size(), 4U);
    QCOMPARE(document->annotations()[1].quote.exact, u"数据"_s);
    QCOMPARE(document->markEveryOccurrence(first, {}).value(), 0);
    QCOMPARE(document->markEveryOccurrence(spanOf(document->text(), u"ai"), {}).value(), 2);
    QVERIFY(library.workspace().undo());
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->annotations().size(), 1U);
}

void SessionAnnotationsTest::tooManyOccurrencesAreRefused()
{
    TemporaryLibrary library;
    const QString file = library.write(u"long.txt"_s, (u"題\n\n"_s + u"碼頭,"_s.repeated(6000)).toUtf8());
    ArticleDocument* document
        = library.workspace().openArticle(library.workspace().importArticle(file)->id).value();
    const auto refused = document->markEveryOccurrence(spanOf(document->text(), u"碼頭"), {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"6000"_s), qPrintable(refused.error().sentence));
    QVERIFY(document->annotations().empty());
}

void SessionAnnotationsTest::everythingInTheQueryMustHold_data()
{
    QTest::addColumn<AnnotationQuery>("query");
    QTest::addColumn<QStringList>("found");
    using Query = AnnotationQuery;
    QTest::newRow("nothing asked") << Query {}
                                   << QStringList { u"page"_s, u"a"_s, u"event"_s, u"b"_s, u"c"_s };
    QTest::newRow("colour") << Query { .colours = { HighlightColour::Green } }
                            << QStringList { u"b"_s, u"c"_s };
    QTest::newRow("two colours") << Query { .colours = { HighlightColour::Green, HighlightColour::Blue } }
                                 << QStringList { u"event"_s, u"b"_s, u"c"_s };
    QTest::newRow("colour and tag") << Query { .colours = { HighlightColour::Green }, .tags = { u"查證"_s } }
                                    << QStringList { u"b"_s };
    QTest::newRow("two tags") << Query { .tags = { u"查證"_s, u"數字"_s } } << QStringList { u"b"_s };
    QTest::newRow("style") << Query { .styles = { HighlightStyle::Strike } } << QStringList { u"c"_s };
    QTest::newRow("kind") << Query { .kinds = { AnnotationKind::Event } } << QStringList { u"event"_s };
    QTest::newRow("kinds") << Query { .kinds = { AnnotationKind::Event, AnnotationKind::Page } }
                           << QStringList { u"page"_s, u"event"_s };
    QTest::newRow("marked words in the other script")
        << Query { .text = u"充电桩"_s } << QStringList { u"b"_s };
    QTest::newRow("reply") << Query { .text = u"ANSWER"_s } << QStringList { u"a"_s };
    QTest::newRow("tag as text") << Query { .text = u"查证"_s } << QStringList { u"a"_s, u"b"_s };
    QTest::newRow("full width") << Query { .text = u"ａｎｓｗｅｒ"_s } << QStringList { u"a"_s };
    QTest::newRow("two words, wherever") << Query { .text = u"answer 查證"_s } << QStringList { u"a"_s };
    QTest::newRow("text and colour") << Query { .text = u"查證"_s, .colours = { HighlightColour::Yellow } }
                                     << QStringList { u"a"_s };
    QTest::newRow("all of it") << Query { .text = u"樁"_s,
        .colours = { HighlightColour::Green },
        .tags = { u"數字"_s },
        .kinds = { AnnotationKind::Passage },
        .styles = { HighlightStyle::Underline } }
                               << QStringList { u"b"_s };
    QTest::newRow("orphans") << Query { .anchors = { domain::AnchorState::Orphan } } << QStringList {};
}

void SessionAnnotationsTest::everythingInTheQueryMustHold()
{
    QFETCH(const AnnotationQuery, query);
    QFETCH(const QStringList, found);
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString& text = document->text();
    const AnnotationId a
        = document->addAnnotation(spanOf(text, u"交通局"), { .body = u"a"_s, .tags = { u"查證"_s } }).value();
    QVERIFY(library.workspace().annotations().addReply(a, u"the answer"_s));
    QVERIFY(document->addAnnotation(spanOf(text, u"充電樁"),
        { HighlightColour::Green, HighlightStyle::Underline, u"b"_s, { u"查證"_s, u"數字"_s } }));
    QVERIFY(document->addAnnotation(
        spanOf(text, u"何小滿"), { HighlightColour::Green, HighlightStyle::Strike, u"c"_s, {} }));
    QVERIFY(document->addAnnotationToItem(firstOf(*document, domain::ItemKind::Event),
        { .colour = HighlightColour::Blue, .body = u"event"_s }));
    QVERIFY(document->addAnnotationToArticle({ .body = u"page"_s }));
    AnnotationsModel model;
    AnnotationsFilter filter(model);
    QAbstractItemModelTester tester(&filter, failOnError);
    model.setDocument(document);
    filter.setQuery(query);
    QStringList sorted = bodies(filter);
    QStringList wanted = found;
    sorted.sort();
    wanted.sort();
    QCOMPARE(sorted, wanted);
}

void SessionAnnotationsTest::notesOnItemsSayWhatTheyAreOn()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const auto rowOn = [&](domain::ItemKind kind) {
        const AnnotationId id
            = document->addAnnotationToItem(firstOf(*document, kind), { .body = u"x"_s }).value();
        return annotationRow(*document, *document->annotation(id));
    };
    QCOMPARE(rowOn(domain::ItemKind::Event).about, u"發佈渡輪電動化行動計劃"_s);
    QCOMPARE(rowOn(domain::ItemKind::Quotation).about, u"周明遠"_s);
    QCOMPARE(rowOn(domain::ItemKind::Policy).about, u"渡輪電動化行動計劃(2022-2025年)"_s);
    QCOMPARE(rowOn(domain::ItemKind::Figure).about, u"150萬人"_s);
    const AnnotationRow speaker = rowOn(domain::ItemKind::Person);
    QCOMPARE(speaker.about, u"周明遠"_s);
    QCOMPARE(speaker.kind, AnnotationKind::Speaker);
    QCOMPARE(document->annotationsOn(speaker.annotation.item).size(), 1U);
}

void SessionAnnotationsTest::listsAllArticlesAndFollowsThem()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const QString file
        = library.write(u"bridge.txt"_s, u"新橋通車\n\n2020年5月1日,新橋正式通車。\n"_s.toUtf8());
    ArticleDocument* other
        = library.workspace().openArticle(library.workspace().importArticle(file)->id).value();
    AnnotationsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setLibrary(&library.workspace().annotations());
    model.setDocument(document);
    model.setScope(AnnotationScope::Library);
    const AnnotationId here = document->addAnnotation(spanOf(document->text(), u"充電樁"), {}).value();
    const AnnotationId there
        = other->addAnnotation(spanOf(other->text(), u"正式通車"), { .body = u"open"_s }).value();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(there).data(SubtitleRole).toString(), u"新橋通車"_s);
    QCOMPARE(model.indexOf(there).data(ParagraphRole).toInt(), 2);
    QCOMPARE(model.indexOf(there).data(Qt::AccessibleTextRole).toString(),
        u"Passage, 正式通車, open, Highlight"_s);
    QVERIFY(other->setAnnotationBody(there, u"opened"_s));
    QCOMPARE(model.indexOf(there).data(BodyRole).toString(), u"opened"_s);
    QVERIFY(document->deleteAnnotation(here));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(library.workspace().undo());
    QCOMPARE(model.rowCount(), 2);
    model.setScope(AnnotationScope::Article);
    QCOMPARE(model.idAt(model.index(0)), here);
    QCOMPARE(model.rowCount(), 1);
}

void SessionAnnotationsTest::trashKeepsWhatWasDeleted()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const AnnotationId first = document->addAnnotation({ 0, 2 }, { .body = u"first"_s }).value();
    const AnnotationId second = document->addAnnotation({ 4, 2 }, { .body = u"second"_s }).value();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(document->deleteAnnotation(first));
    QTest::qWait(2);
    QVERIFY(document->deleteAnnotation(second));
    AnnotationsModel model;
    QAbstractItemModelTester tester(&model, failOnError);
    model.setLibrary(&library.workspace().annotations());
    model.setScope(AnnotationScope::Trash);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0).annotation.body, u"second"_s);
    QVERIFY(model.at(1).deleted >= before);
    QVERIFY(library.workspace().annotations().restore({ &first, 1 }));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(document->annotation(first)->body, u"first"_s);
    QVERIFY(library.workspace().undo());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!document->annotation(first));
    library.reopen();
    QCOMPARE(library.workspace().annotations().trash()->size(), 2U);
}

void SessionAnnotationsTest::sortsByTime()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const AnnotationId late = document->addAnnotation({ 20, 2 }, { .body = u"one"_s }).value();
    QTest::qWait(2);
    QVERIFY(document->addAnnotation({ 0, 2 }, { .body = u"two"_s }));
    AnnotationsModel model;
    AnnotationsFilter filter(model);
    QAbstractItemModelTester tester(&filter, failOnError);
    model.setDocument(document);
    QCOMPARE(bodies(filter), (QStringList { u"two"_s, u"one"_s }));
    QTest::qWait(2);
    QVERIFY(document->setAnnotationBody(late, u"one!"_s));
    filter.setSort(AnnotationSort::Created);
    QCOMPARE(bodies(filter), (QStringList { u"two"_s, u"one!"_s }));
    filter.setSort(AnnotationSort::Modified);
    QCOMPARE(bodies(filter), (QStringList { u"one!"_s, u"two"_s }));
}

void SessionAnnotationsTest::draftsOfRepliesAreKept()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const AnnotationId id = document->addAnnotation({ 0, 2 }, { .body = u"thought"_s }).value();
    {
        DraftKeeper keeper(*document, *document->annotation(id));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        keeper.setReplies({ { domain::createUuidV7(), u"and then"_s, now, now } });
        keeper.setStyle(HighlightStyle::Underline);
    }
    library.reopen();
    const auto drafts = library.workspace().annotations().drafts();
    QCOMPARE(drafts.size(), 1U);
    QCOMPARE(drafts.front().id, id);
    QCOMPARE(drafts.front().replies.front().body, u"and then"_s);
    QCOMPARE(drafts.front().style, HighlightStyle::Underline);
    QVERIFY(library.workspace().annotations().find(id)->replies.empty());
    QVERIFY(library.workspace().annotations().discardDraft(id));
    QVERIFY(library.workspace().annotations().drafts().empty());
}

void SessionAnnotationsTest::colourNamesFallBack()
{
    ColourNames names;
    QCOMPARE(names.name(HighlightColour::Yellow), u"Yellow"_s);
    names.setOwn(HighlightColour::Yellow, u"  to \n check "_s);
    QCOMPARE(names.name(HighlightColour::Yellow), u"to check"_s);
    QCOMPARE(names.fullName(HighlightColour::Yellow), u"to check (Yellow)"_s);
    QCOMPARE(names.fullName(HighlightColour::Blue), u"Blue"_s);
}

QTEST_GUILESS_MAIN(SessionAnnotationsTest)
#include "tst_session_annotations.moc"
