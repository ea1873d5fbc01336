// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/drafts_bar.h"
#include "annotations/note_editor.h"
#include "annotations/notes_bulk_bar.h"
#include "annotations/notes_filter_bar.h"
#include "annotations/notes_pane.h"
#include "annotations/tag_field.h"
#include "session_samples.h"
#include "store/changes.h"
#include "store/library.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::annotations;
using namespace Qt::StringLiterals;

class TestAnnotations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsTagsAsTyped();
    void editsInPlaceAndUndoes();
    void keepsWhatIsTypedAsADraft();
    void escapeGivesUp();
    void filtersByTextAndDeletesByKey();
    void changesManyInOneStep();
    void offersWhatWasLeftUnfinished();
    void tellsHowManyOfHowMany();
    void trashIsListedAndEmptiedByRestoring();
    void listsTenThousand();
};

namespace {

struct Fixture {
    Fixture()
        : document(*library.openFerryArticle())
    {
        pane.resize(320, 700);
        pane.setWorkspace(library.workspace());
        pane.setDocument(&document);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
    }

    domain::AnnotationId add(qsizetype start, const QString& body)
    {
        session::AnnotationContent content;
        content.body = body;
        return document.addAnnotation({ start, 4 }, content).value();
    }

    samples::TemporaryLibrary library;
    session::ArticleDocument& document;
    NotesPane pane;
    QPlainTextEdit* body() { return pane.editor()->body(); }
};

} // namespace

void TestAnnotations::splitsTagsAsTyped()
{
    QCOMPARE(tagsFromText(u" ferry, 港口、ferry，#two words "_s),
        (QStringList { u"ferry"_s, u"港口"_s, u"two words"_s }));
    QVERIFY(tagsFromText(u" , "_s).isEmpty());
}

void TestAnnotations::editsInPlaceAndUndoes()
{
    Fixture fixture;
    const domain::AnnotationId id = fixture.add(0, u"first"_s);
    fixture.pane.editNote(id);
    QTRY_VERIFY(fixture.body()->hasFocus());
    QTest::keyClicks(fixture.body(), u" second"_s);
    QTest::keyClicks(fixture.pane.editor()->tagField()->field(), u"a, b"_s);
    QTest::keyClick(fixture.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document.annotation(id)->body, u"first second"_s);
    QCOMPARE(fixture.document.annotation(id)->tags, (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(fixture.library.workspace().undo());
    QCOMPARE(fixture.document.annotation(id)->body, u"first"_s);
}

void TestAnnotations::keepsWhatIsTypedAsADraft()
{
    Fixture fixture;
    fixture.pane.beginNote({ 0, 4 }, domain::HighlightColour::Green);
    QTRY_VERIFY(fixture.body()->hasFocus());
    QTest::keyClicks(fixture.body(), u"half a thought"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.drafts().empty(), 5000);
    QCOMPARE(fixture.document.drafts().front().body, u"half a thought"_s);
    QVERIFY(fixture.document.annotations().empty());
    fixture.pane.saveEdit();
    QCOMPARE(fixture.document.annotations().front().body, u"half a thought"_s);
    QCOMPARE(fixture.document.annotations().front().colour, domain::HighlightColour::Green);
    QVERIFY(fixture.document.drafts().empty());
}

void TestAnnotations::escapeGivesUp()
{
    Fixture fixture;
    const domain::AnnotationId id = fixture.add(0, u"kept"_s);
    fixture.pane.editNote(id);
    QTest::keyClicks(fixture.body(), u" not this"_s);
    QTest::keyClick(fixture.body(), Qt::Key_Escape);
    QCOMPARE(fixture.document.annotation(id)->body, u"kept"_s);
    QVERIFY(!fixture.pane.editor()->isVisible());
}

void TestAnnotations::filtersByTextAndDeletesByKey()
{
    Fixture fixture;
    fixture.add(0, u"about tides"_s);
    fixture.add(10, u"about prices"_s);
    auto* list = fixture.pane.findChild<QListView*>();
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClicks(fixture.pane.filterBar()->field(), u"price"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(fixture.document.annotations().size(), 1U);
    QCOMPARE(fixture.document.annotations().front().body, u"about tides"_s);
}

void TestAnnotations::changesManyInOneStep()
{
    Fixture fixture;
    for (int place = 0; place < 5; ++place)
        fixture.add(place * 6, u"n%1"_s.arg(place));
    QListView* list = fixture.pane.list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!fixture.pane.bulkBar()->isVisible());
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(fixture.pane.bulkBar()->isVisible());
    QSignalSpy told(&fixture.pane, &NotesPane::changedMany);
    QTest::keyClick(list, Qt::Key_4);
    const auto allAre = [&](domain::HighlightColour colour) {
        const auto& marks = fixture.document.annotations();
        return std::all_of(
            marks.begin(), marks.end(), [&](const auto& mark) { return mark.colour == colour; });
    };
    QVERIFY(allAre(domain::HighlightColour::Pink));
    QCOMPARE(told.size(), 1);
    QVERIFY(fixture.library.workspace().undo());
    QVERIFY(allAre(domain::HighlightColour::Yellow));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(fixture.document.annotations().empty());
    QVERIFY(fixture.library.workspace().undo());
    QCOMPARE(fixture.document.annotations().size(), 5U);
}

void TestAnnotations::offersWhatWasLeftUnfinished()
{
    Fixture fixture;
    domain::Annotation draft = fixture.document.newAnnotation({ 0, 4 });
    draft.body = u"half a thought"_s;
    QVERIFY(fixture.document.saveDraft(draft));
    NotesPane next;
    next.resize(320, 600);
    next.setWorkspace(fixture.library.workspace());
    next.setDocument(&fixture.document);
    next.show();
    QVERIFY(next.hasDrafts());
    QVERIFY(next.draftsBar()->isVisible());
    const auto buttons = next.draftsBar()->findChildren<QPushButton*>();
    const auto press = [&](const QString& text) {
        for (QPushButton* button : buttons) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"&Continue"_s);
    QCOMPARE(next.editor()->body()->toPlainText(), u"half a thought"_s);
    QTest::keyClick(next.editor()->body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document.annotations().front().body, u"half a thought"_s);
    QVERIFY(!next.draftsBar()->isVisible());
}

void TestAnnotations::tellsHowManyOfHowMany()
{
    Fixture fixture;
    QTRY_VERIFY(fixture.pane.filterBar()->countText().startsWith(u"0"_s));
    for (int place = 0; place < 5; ++place)
        fixture.add(place * 6, place < 2 ? u"tide"_s : u"price"_s);
    QTest::keyClicks(fixture.pane.filterBar()->field(), u"TIDE"_s);
    QTRY_COMPARE(fixture.pane.filterBar()->countText(), u"2 of 5"_s);
    QTest::keyClicks(fixture.pane.filterBar()->field(), u"xyz"_s);
    QTRY_VERIFY(!fixture.pane.list()->isVisible());
    QTest::keyClick(fixture.pane.filterBar()->field(), Qt::Key_Escape);
    QTRY_COMPARE(fixture.pane.list()->model()->rowCount(), 5);
    QTest::keyClick(fixture.pane.filterBar()->field(), Qt::Key_Down);
    QVERIFY(fixture.pane.list()->hasFocus());
}

void TestAnnotations::trashIsListedAndEmptiedByRestoring()
{
    Fixture fixture;
    const domain::AnnotationId id = fixture.add(0, u"gone"_s);
    fixture.add(8, u"gone too"_s);
    QListView* list = fixture.pane.list();
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    fixture.pane.setScope(session::AnnotationScope::Trash);
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Delete); // nothing is ever lost
    QCOMPARE(list->model()->rowCount(), 2);
    const auto buttons = fixture.pane.bulkBar()->findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->text() == u"Restore all"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(fixture.document.annotations().size(), 2U);
    QCOMPARE(fixture.document.annotation(id)->body, u"gone"_s);
    QTRY_VERIFY(!list->isVisible());
    QVERIFY(fixture.library.workspace().undo());
    QVERIFY(fixture.document.annotations().empty());
}

void TestAnnotations::listsTenThousand()
{
    samples::TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    std::vector<domain::Annotation> marks;
    for (int number = 0; number < 10'000; ++number) {
        session::AnnotationContent content;
        content.body = u"note number %1"_s.arg(number);
        marks.push_back(document->newAnnotation({ number % 60, 8 }, content));
    }
    QVERIFY(library.workspace().library().apply(store::changes::importAnnotations(marks)));
    library.reopen();
    document = library.workspace().openArticle(marks.front().article).value();
    NotesPane pane;
    pane.resize(320, 700);
    pane.setWorkspace(library.workspace());
    pane.show();
    QElapsedTimer clock;
    clock.start();
    pane.setDocument(document);
    const QPixmap picture = pane.grab();
    qInfo("10,000 notes listed and drawn in %lld ms", clock.restart());
    QCOMPARE(pane.list()->model()->rowCount(), 10'000);
    for (const QChar letter : u"number 9999"_s) {
        QTest::keyClick(pane.filterBar()->field(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    qInfo("11 keys of filtering in %lld ms", clock.restart());
    QCOMPARE(pane.list()->model()->rowCount(), 1);
    pane.select(marks.back().id);
    QVERIFY(!pane.list()->visualRect(pane.list()->currentIndex()).isEmpty());
    pane.setDocument(nullptr);
}

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
