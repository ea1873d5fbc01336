// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the note editor: preview, tags, thread.
#include "annotations/note_editor.h"
#include "annotations/note_preview.h"
#include "annotations/note_thread.h"
#include "annotations/tag_field.h"
#include "session_samples.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::annotations;
using namespace Qt::StringLiterals;

class TestNoteWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void previewShowsMarkdown();
    void previewLoadsNoImage();
    void htmlStaysText();
    void linksOpenNothingThemselves();
    void tagsBecomeChips();
    void tagsAreOfferedInBothScripts();
    void repliesMakeAThread();
    void aTypedReplyIsSavedWithTheNote();
    void previewAndBackByKey();
};

namespace {

/// Where the mouse finds the first link of the preview.
QPoint placeOfLink(NotePreview& preview)
{
    for (int y = 0; y < preview.viewport()->height(); y += 2) {
        for (int x = 0; x < preview.viewport()->width(); x += 2) {
            if (!preview.anchorAt({ x, y }).isEmpty())
                return { x, y };
        }
    }
    return { -1, -1 };
}

struct Editing {
    Editing()
        : document(*library.openFerryArticle())
    {
        editor.resize(330, 420);
        editor.setColours({ Qt::yellow, Qt::green, Qt::blue, Qt::magenta, Qt::darkMagenta });
        editor.setKnownTags({ u"數據"_s, u"查證"_s, u"data"_s });
        editor.edit(
            document, *document.annotation(document.addAnnotation({ 0, 4 }, { .body = u"first"_s }).value()));
        editor.activateWindow();
        (void)QTest::qWaitForWindowActive(&editor);
    }
    const domain::Annotation& stored() { return document.annotations().front(); }

    samples::TemporaryLibrary library;
    session::ArticleDocument& document;
    NoteEditor editor;
};

} // namespace

void TestNoteWidgets::previewShowsMarkdown()
{
    const auto document = documentOfNote(u"# Head\n\nSome *soft* and **loud** words\n\n- one\n- two\n"_s);
    QCOMPARE(document->firstBlock().blockFormat().headingLevel(), 1);
    QVERIFY(document->toPlainText().contains(u"Some soft and loud words"_s));
    QVERIFY(document->find(u"one"_s).block().textList());
}

void TestNoteWidgets::previewLoadsNoImage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));
    const QString note
        = u"before ![a red square](%1) ![](file://%1) ![web](http://127.0.0.1:9/x.png) after"_s.arg(path);
    const auto document = documentOfNote(note);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY(!part.fragment().charFormat().isImageFormat());
    }
    QVERIFY2(document->toPlainText().contains(u"[a red square]"_s), qPrintable(document->toPlainText()));
    // Drawn, no pixel of the picture is to be seen.
    NotePreview preview;
    preview.resize(300, 200);
    preview.setNote(note);
    const QImage shown = preview.grab().toImage();
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
    }
}

void TestNoteWidgets::htmlStaysText()
{
    const QString note
        = u"see <b>this</b> <img src=\"file:///etc/hostname\"> <script>x</script>\n\n<table><tr><td>cell</td></tr></table>"_s;
    const QString shown = documentOfNote(note)->toPlainText();
    QVERIFY2(shown.contains(u"<b>this</b>"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"<img src=\"file:///etc/hostname\">"_s));
    QVERIFY(shown.contains(u"<table><tr><td>cell</td></tr></table>"_s));
}

void TestNoteWidgets::linksOpenNothingThemselves()
{
    NotePreview preview;
    preview.resize(300, 120);
    QSignalSpy activated(&preview, &NotePreview::linkActivated);
    preview.setNote(u"[harmless words](https://example.org/a?b=c)"_s);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    const QPoint place = placeOfLink(preview);
    QVERIFY(place.x() >= 0);
    QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.front().front().toString(), u"https://example.org/a?b=c"_s);
    QCOMPARE(preview.toPlainText(), u"harmless words"_s); // it has gone nowhere
}

void TestNoteWidgets::tagsBecomeChips()
{
    TagField field;
    field.show();
    QTest::keyClicks(field.field(), u"ferry,"_s);
    QCOMPARE(field.tags(), QStringList { u"ferry"_s });
    QVERIFY(field.field()->text().isEmpty());
    QTest::keyClicks(field.field(), u"port"_s);
    QTest::keyClick(field.field(), Qt::Key_Return);
    QCOMPARE(field.tags(), (QStringList { u"ferry"_s, u"port"_s }));
    QTest::keyClick(field.field(), Qt::Key_Backspace);
    QCOMPARE(field.tags(), QStringList { u"ferry"_s });
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(field.tags().isEmpty());
}

void TestNoteWidgets::tagsAreOfferedInBothScripts()
{
    Editing editing;
    TagField* tags = editing.editor.tagField();
    tags->field()->setFocus();
    tags->field()->setText(u"数"_s);
    Q_EMIT tags->field()->textEdited(u"数"_s); // an input method commits whole characters
    QCOMPARE(tags->offeredTags(), QStringList { u"數據"_s });
    QAbstractItemView* popup = tags->findChild<QCompleter*>()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(tags->tags(), QStringList { u"數據"_s });
    editing.editor.save();
    QCOMPARE(editing.stored().tags, QStringList { u"數據"_s });
}

void TestNoteWidgets::repliesMakeAThread()
{
    Editing editing;
    QPlainTextEdit* field = editing.editor.thread()->field();
    QTest::keyClicks(field, u"on second thought"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editing.stored().replies.size(), 1U);
    QVERIFY(editing.editor.isEditing());
    QVERIFY(field->toPlainText().isEmpty());
    QTest::keyClicks(field, u"third"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editing.stored().replies.size(), 2U);
    QCOMPARE(editing.stored().replies.back().body, u"third"_s);
    const auto press = [&](const QString& name) {
        for (QToolButton* button : editing.editor.thread()->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no such button");
    };
    press(u"Edit this reply"_s);
    QCOMPARE(field->toPlainText(), u"on second thought"_s);
    QTest::keyClicks(field, u"!"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editing.stored().replies.front().body, u"on second thought!"_s);
    press(u"Delete this reply"_s);
    QCOMPARE(editing.stored().replies.size(), 1U);
    QVERIFY(editing.library.workspace().undo());
    QCOMPARE(editing.stored().replies.size(), 2U);
    editing.editor.save();
    QCOMPARE(editing.stored().replies.size(), 2U);
    QCOMPARE(editing.stored().body, u"first"_s);
}

void TestNoteWidgets::aTypedReplyIsSavedWithTheNote()
{
    Editing editing;
    QTest::keyClicks(editing.editor.thread()->field(), u"not sent"_s);
    editing.editor.keepDraft();
    QCOMPARE(editing.document.drafts().front().replies.back().body, u"not sent"_s);
    editing.editor.save();
    QCOMPARE(editing.stored().replies.back().body, u"not sent"_s);
    QVERIFY(editing.document.drafts().empty());
}

void TestNoteWidgets::previewAndBackByKey()
{
    Editing editing;
    QTest::keyClicks(editing.editor.body(), u" **loud**"_s);
    QTest::keyClick(editing.editor.body(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(editing.editor.preview()->isVisible());
    QCOMPARE(editing.editor.preview()->toPlainText(), u"first loud"_s);
    QTest::keyClick(editing.editor.preview(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(editing.editor.body()->isVisible());
    QTest::keyClick(editing.editor.body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(editing.stored().body, u"first **loud**"_s);
}

QTEST_MAIN(TestNoteWidgets)
#include "tst_note_widgets.moc"
