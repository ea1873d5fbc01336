// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/draft_keeper.h"

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

ArticleDocument* reopened(TemporaryLibrary& library)
{
    library.reopen();
    return library.workspace().openArticle(library.workspace().articles().front().id).value();
}

ItemId firstOf(const ArticleDocument& document, ItemKind kind)
{
    return document.itemsOfKind(kind).front();
}

/// The value of the time expression that reads `words`; nothing when it has none.
std::optional<EdtfValue> valueOf(const ArticleDocument& document, QStringView words)
{
    for (const Item& item : document.items()) {
        const auto* time = std::get_if<TimeExpression>(&item.body);
        if (time && document.textOf(time->span) == words) {
            const auto* value = std::get_if<EdtfValue>(&time->value);
            return value ? std::optional(*value) : std::nullopt;
        }
    }
    return std::nullopt;
}

ItemId timeThatReads(const ArticleDocument& document, QStringView words)
{
    for (const Item& item : document.items()) {
        const auto* time = std::get_if<TimeExpression>(&item.body);
        if (time && document.textOf(time->span) == words)
            return item.id;
    }
    return {};
}

} // namespace

class SessionDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentHoldsTextItemsAndCounts();
    void annotationIsThereAfterARestart();
    void annotationsOfItemAndArticleHaveNoPassage();
    void eachAnnotationCommandIsOneStep();
    void undoAndRedoGoOnAfterARestart();
    void changesOfAnotherArticleAreNotAnnounced();
    void reviewStatesAreSetTogetherAndUndoneTogether();
    void editedEventKeepsWhatWasExtracted();
    void eventOfTheReaderIsAccepted();
    void newPublicationDateMovesRelativeDatesInOneStep();
    void newPublicationDateKeepsTheReadersDecisions();
    void publicationDateOnAWorkerThread();
    void lastOfSeveralPublicationDatesCounts();
    void draftOutlivesTheProgram();
    void savedDraftBecomesAnAnnotation();
    void draftIsStoredWhileTyping();
};

void SessionDocumentTest::documentHoldsTextItemsAndCounts()
{
    TemporaryLibrary library;
    const ArticleDocument& document = *library.openFerryArticle();
    QCOMPARE(document.counts(), (session::DocumentCounts { 4, 3, 2, 2, 2, 5, 0, 5 }));
    QCOMPARE(document.paragraphNumber(0), 1);
    QCOMPARE(document.paragraphNumber(document.text().indexOf(u"去年"_s)), 3);
    const auto at = document.itemsAt(document.text().indexOf(u"首批"_s), ItemKind::Event);
    QCOMPARE(at.size(), size_t(1));
    QCOMPARE(std::get<Event>(document.item(at.front())->body).title, u"首批電動渡輪投入使用"_s);
}

void SessionDocumentTest::annotationIsThereAfterARestart()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    QSignalSpy changed(document, &ArticleDocument::annotationsChanged);
    const TextSpan span = spanOf(document->text(), u"成本比柴油渡輪低三成");
    const session::AnnotationContent content { HighlightColour::Pink, HighlightStyle::Underline,
        u"**低三成**:出處?\n- 查年報"_s, { u"查證"_s } };
    const auto id = document->addAnnotation(span, content);
    QVERIFY(id);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document->annotationsAt(span.start), std::vector { *id });

    document = reopened(library);
    const Annotation* annotation = document->annotation(*id);
    QVERIFY(annotation);
    QCOMPARE(annotation->body, content.body);
    QCOMPARE(annotation->colour, content.colour);
    QCOMPARE(annotation->style, content.style);
    QCOMPARE(annotation->target->span, span);
    QCOMPARE(annotation->quote.exact, u"成本比柴油渡輪低三成"_s);
    QCOMPARE(document->tags(), QStringList { u"查證"_s });
}

void SessionDocumentTest::annotationsOfItemAndArticleHaveNoPassage()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const ItemId policy = firstOf(*document, ItemKind::Policy);
    const auto onItem = document->addAnnotationToItem(policy, { .body = u"全文?"_s });
    const auto onArticle = document->addAnnotationToArticle({ .body = u"待讀"_s });
    QVERIFY(onItem && onArticle);
    document = reopened(library);
    QCOMPARE(document->annotation(*onItem)->item, policy);
    QVERIFY(!document->annotation(*onItem)->target);
    QVERIFY(document->annotation(*onArticle)->item.isNull());
}

void SessionDocumentTest::eachAnnotationCommandIsOneStep()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::Workspace& workspace = library.workspace();
    const AnnotationId id = document->addAnnotation(spanOf(document->text(), u"首批電動渡輪"), {}).value();
    QVERIFY(document->setAnnotationColour(id, HighlightColour::Green));
    QVERIFY(document->setAnnotationBody(id, u"哪一天?"_s));
    QVERIFY(document->setAnnotationTags(id, { u"日期"_s, u"待查"_s }));
    QVERIFY(document->deleteAnnotation(id));
    QVERIFY(!document->annotation(id));

    QCOMPARE(workspace.undoText(), u"delete annotation"_s);
    QVERIFY(workspace.undo());
    QCOMPARE(document->annotation(id)->tags, (QStringList { u"日期"_s, u"待查"_s }));
    QVERIFY(workspace.undo());
    QVERIFY(document->annotation(id)->tags.isEmpty());
    QVERIFY(workspace.undo());
    QVERIFY(document->annotation(id)->body.isEmpty());
    QVERIFY(workspace.undo());
    QCOMPARE(document->annotation(id)->colour, HighlightColour::Yellow);
    QVERIFY(workspace.undo());
    QVERIFY(document->annotations().empty());
    QVERIFY(!workspace.canUndo());
    QVERIFY(workspace.undoText().isEmpty());
    QCOMPARE(workspace.redoText(), u"add highlight"_s);
}

void SessionDocumentTest::undoAndRedoGoOnAfterARestart()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const AnnotationId id
        = document->addAnnotation(spanOf(document->text(), u"充電樁"), { .body = u"幾座?"_s }).value();
    QVERIFY(document->setAnnotationBody(id, u"幾座?在哪?"_s));

    document = reopened(library);
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->annotation(id)->body, u"幾座?"_s);
    document = reopened(library);
    QVERIFY(library.workspace().undo());
    QVERIFY(!document->annotation(id));
    document = reopened(library);
    QVERIFY(library.workspace().redo());
    QVERIFY(library.workspace().redo());
    QCOMPARE(document->annotation(id)->body, u"幾座?在哪?"_s);
    QVERIFY(!library.workspace().canRedo());
}

void SessionDocumentTest::changesOfAnotherArticleAreNotAnnounced()
{
    TemporaryLibrary library;
    ArticleDocument* ferries = library.openFerryArticle();
    const auto other = library.workspace().importArticle(library.write(u"o.txt"_s, "A short note.\n"));
    ArticleDocument* note = library.workspace().openArticle(other->id).value();
    QSignalSpy changed(ferries, &ArticleDocument::annotationsChanged);
    QVERIFY(note->addAnnotation({ 0, 7 }, {}));
    QCOMPARE(changed.count(), 0);
    QVERIFY(ferries->annotations().empty());
    QCOMPARE(note->annotations().size(), size_t(1));
}

void SessionDocumentTest::reviewStatesAreSetTogetherAndUndoneTogether()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    QSignalSpy changed(document, &ArticleDocument::itemsChanged);
    const auto events = document->itemsOfKind(ItemKind::Event);
    QVERIFY(document->setReviewState(events, ReviewState::Rejected));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document->counts().events, 0);
    QCOMPARE(library.workspace().articles().front().events, 0);
    document = reopened(library);
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->counts().toReview, 5);
    QVERIFY(document->setReviewState(events.front(), ReviewState::Accepted));
    QCOMPARE(document->counts().toReview, 4);
}

void SessionDocumentTest::editedEventKeepsWhatWasExtracted()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const ItemId id = firstOf(*document, ItemKind::Event);
    const auto original = std::get<Event>(document->item(id)->body);
    Event event = original;
    event.title = u"計劃發佈"_s;
    event.date = date(u"2022-03-15");
    QVERIFY(document->editEvent(id, event));
    document = reopened(library);
    QCOMPARE(std::get<Event>(document->item(id)->body), event);
    QVERIFY(document->item(id)->extracted == ItemBody(original));
    QCOMPARE(document->item(id)->state, ReviewState::Accepted);
    QVERIFY(document->restoreExtracted(id));
    QCOMPARE(std::get<Event>(document->item(id)->body), original);
    QVERIFY(library.workspace().undo());
    QCOMPARE(std::get<Event>(document->item(id)->body).title, u"計劃發佈"_s);
}

void SessionDocumentTest::eventOfTheReaderIsAccepted()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    Event event = document->draftEvent(spanOf(document->text(), u"周明遠2023年11月對記者表示"));
    QCOMPARE(event.date, date(u"2023-11"));
    event.title = u"採訪周明遠"_s;
    const auto id = document->addEvent(event);
    QVERIFY(id);
    document = reopened(library);
    QCOMPARE(document->item(*id)->state, ReviewState::Accepted);
    QCOMPARE(document->item(*id)->provenance.origin, Provenance::Origin::Reader);
    QCOMPARE(std::get<Event>(document->item(*id)->body), event);
    QVERIFY(library.workspace().undo());
    QVERIFY(!document->item(*id));
}

void SessionDocumentTest::newPublicationDateMovesRelativeDatesInOneStep()
{
    TemporaryLibrary library;
    const auto imported
        = library.workspace().importArticle(library.write(u"ferry.txt"_s, samples::ferryText().toUtf8()));
    ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    const PublicationDate inferred = document->article().metadata.published;
    const auto before = document->items();
    QVERIFY(document->setPublicationDate(date(u"2019-05-06")));
    QCOMPARE(document->article().metadata.published.origin, PublicationDate::Origin::Given);
    QCOMPARE(document->article().metadata.published.value, date(u"2019-05-06"));
    QCOMPARE(valueOf(*document, u"去年"), date(u"2018"));
    QCOMPARE(valueOf(*document, u"2022年3月"), date(u"2022-03"));
    QVERIFY(document->setPublicationDate(date(u"2031")));
    QCOMPARE(valueOf(*document, u"去年"), date(u"2030"));

    document = reopened(library);
    QVERIFY(library.workspace().undo());
    QCOMPARE(valueOf(*document, u"去年"), date(u"2018"));
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->article().metadata.published, inferred);
    QCOMPARE(document->items(), before);
}

void SessionDocumentTest::newPublicationDateKeepsTheReadersDecisions()
{
    TemporaryLibrary library;
    const auto imported
        = library.workspace().importArticle(library.write(u"ferry.txt"_s, samples::ferryText().toUtf8()));
    ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    const ItemId rejected = timeThatReads(*document, u"去年");
    QVERIFY(!rejected.isNull());
    QVERIFY(document->setReviewState(rejected, ReviewState::Rejected));
    Event own;
    own.passages = { spanOf(document->text(), u"充電樁") };
    own.title = u"充電樁"_s;
    own.date = date(u"2020");
    const ItemId mine = document->addEvent(own).value();
    const auto countBefore = document->itemsOfKind(ItemKind::TimeExpression).size();

    QVERIFY(document->setPublicationDate(date(u"2019-05-06")));
    QCOMPARE(document->item(rejected)->state, ReviewState::Rejected);
    QCOMPARE(document->itemsOfKind(ItemKind::TimeExpression).size(), countBefore);
    QCOMPARE(std::get<Event>(document->item(mine)->body), own);
}

void SessionDocumentTest::publicationDateOnAWorkerThread()
{
    TemporaryLibrary library;
    const auto imported
        = library.workspace().importArticle(library.write(u"ferry.txt"_s, samples::ferryText().toUtf8()));
    ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    QSignalSpy changed(document, &ArticleDocument::articleChanged);
    document->setPublicationDateLater(date(u"2019-05-06"));
    QVERIFY(document->isRereading());
    QVERIFY(changed.wait());
    QVERIFY(!document->isRereading());
    QCOMPARE(valueOf(*document, u"去年"), date(u"2018"));
}

void SessionDocumentTest::lastOfSeveralPublicationDatesCounts()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    QSignalSpy reading(document, &ArticleDocument::rereadingChanged);
    document->setPublicationDateLater(date(u"2010"));
    document->setPublicationDateLater(date(u"2015"));
    QVERIFY(QTest::qWaitFor([document] { return !document->isRereading(); }));
    QCOMPARE(document->article().metadata.published.value, date(u"2015"));
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->article().metadata.published.value, date(u"2024-01"));
}

void SessionDocumentTest::draftOutlivesTheProgram()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    const Annotation annotation = document->newAnnotation(spanOf(document->text(), u"充電樁"));
    {
        session::DraftKeeper keeper(*document, annotation);
        keeper.setBody(u"還沒寫完的"_s);
    }
    document = reopened(library);
    const auto drafts = document->drafts();
    QCOMPARE(drafts.size(), size_t(1));
    QCOMPARE(drafts[0].id, annotation.id);
    QCOMPARE(drafts[0].body, u"還沒寫完的"_s);
    QVERIFY(document->annotations().empty());
    session::DraftKeeper keeper(*document, drafts[0]);
    QVERIFY(keeper.discard());
    QVERIFY(document->drafts().empty());
}

void SessionDocumentTest::savedDraftBecomesAnAnnotation()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::DraftKeeper keeper(*document, document->newAnnotation(spanOf(document->text(), u"充電樁")));
    keeper.setBody(u"幾座?"_s);
    keeper.setTags({ u"待查"_s });
    QVERIFY(keeper.flush());
    QVERIFY(keeper.save());
    QVERIFY(document->drafts().empty());
    QCOMPARE(document->annotations().size(), size_t(1));
    keeper.setBody(u"幾座?在哪?"_s);
    QVERIFY(keeper.save());
    QCOMPARE(document->annotations().size(), size_t(1));
    QCOMPARE(document->annotations()[0].body, u"幾座?在哪?"_s);
    QCOMPARE(library.workspace().undoText(), u"edit note"_s);
}

void SessionDocumentTest::draftIsStoredWhileTyping()
{
    TemporaryLibrary library;
    ArticleDocument* document = library.openFerryArticle();
    session::DraftKeeper keeper(*document, document->newAnnotation(spanOf(document->text(), u"充電樁")));
    QSignalSpy stored(&keeper, &session::DraftKeeper::draftStored);
    keeper.setBody(u"還"_s);
    QTimer typing;
    connect(&typing, &QTimer::timeout, &keeper,
        [&keeper] { keeper.setBody(keeper.annotation().body + u"沒"_s); });
    typing.start(100);
    QVERIFY2(stored.wait(), "steady typing must not put the draft off for ever");
    QCOMPARE(document->drafts().size(), size_t(1));
}

QTEST_GUILESS_MAIN(SessionDocumentTest)
#include "tst_session_document.moc"
