// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/note_editor.h"
#include "annotations/notes_pane.h"
#include "session_samples.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

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
};

namespace {

struct Fixture {
    Fixture()
        : document(*library.openFerryArticle())
    {
        pane.resize(320, 700);
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
    QPlainTextEdit* body() { return pane.editor()->findChild<QPlainTextEdit*>(); }
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
    QTest::keyClicks(fixture.pane.editor()->findChild<QLineEdit*>(), u"a, b"_s);
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
    QTest::keyClicks(fixture.pane.findChild<QLineEdit*>(), u"price"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(fixture.document.annotations().size(), 1U);
    QCOMPARE(fixture.document.annotations().front().body, u"about tides"_s);
}

QTEST_MAIN(TestAnnotations)
#include "tst_annotations.moc"
