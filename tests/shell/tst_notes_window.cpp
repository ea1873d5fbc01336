// SPDX-License-Identifier: GPL-3.0-or-later
// Marks, notes, citations and links in the window, with the mouse and the keys of a reader.
#include "window_fixture.h"

#include "annotations/drafts_bar.h"
#include "annotations/note_editor.h"
#include "annotations/note_preview.h"
#include "annotations/note_thread.h"
#include "annotations/notes_bulk_bar.h"
#include "annotations/notes_filter_bar.h"
#include "annotations/notes_pane.h"
#include "annotations/tag_field.h"
#include "reader/reader_view.h"
#include "session/annotation_library.h"
#include "session/article_link.h"
#include "session/item_roles.h"
#include "session/timeline_entries.h"
#include "shell/application.h"
#include "shell/article_presenter.h"
#include "shell/citation_controller.h"
#include "shell/command_palette.h"
#include "shell/notes_controller.h"
#include "shell/running_instance.h"
#include "timeline/timeline_panel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;
using domain::HighlightColour;
using domain::HighlightStyle;

class TestNotesWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksInEveryStyleByKey();
    void aMarkThatWasClickedIsRestyledAndDeleted();
    void marksEveryOccurrence();
    void writesOnAnEventFromItsMenu();
    void writesOnTheArticle();
    void noteTagReplyFilterBulkDeleteRestoreUndo();
    void notesOfAllArticlesLeadThere();
    void unfinishedNotesAreOfferedAtTheNextStart();
    void coloursCarryTheReadersNames();
    void copiesWithCitationInFourFormats();
    void theStyleOfCitationIsRemembered();
    void copiesTheNotesThatAreChosen();
    void linksOpenTheirPassage();
    void linksThatLeadNowhereAreTold();
    void linksInNotesAreAskedAboutFirst();
    void linksAreArguments();
    void aSecondStartHandsItsLinkOver();
};

namespace {

void selectByMouse(WindowFixture& fixture, const QString& words)
{
    reader::ReaderView& view = fixture.window().readerView();
    view.reveal(fixture.spanOf(words), reader::RevealMotion::Instant);
    const std::vector<QRectF> lines = view.visibleRects(fixture.spanOf(words));
    QVERIFY(!lines.empty());
    const QRect first = lines.front().toAlignedRect();
    const QRect last = lines.back().toAlignedRect();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(first.left() + 2, first.center().y()));
    QTest::mouseMove(view.viewport(), QPoint(last.right() - 2, last.center().y()));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(last.right() - 2, last.center().y()));
    QCOMPARE(view.selectedText(), words);
}

void selectWords(WindowFixture& fixture, const QString& words)
{
    fixture.window().readerView().setFocus();
    fixture.window().readerView().setSelection(fixture.spanOf(words));
}

template <class Button> void press(QWidget& parent, const QString& text)
{
    for (Button* button : parent.findChildren<Button*>()) {
        if (button->text() == text && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

const QMimeData& clipboard()
{
    return *QGuiApplication::clipboard()->mimeData();
}

QString anotherArticle(WindowFixture& fixture)
{
    QFile file(fixture.path(u"bridge.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("新橋通車\n\n2020年5月1日,新橋正式通車。\n");
    return file.fileName();
}

} // namespace

void TestNotesWindow::marksInEveryStyleByKey()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    selectByMouse(fixture, u"智慧碼頭系統"_s);
    QTest::keyClick(&view, Qt::Key_H, Qt::ControlModifier);
    selectByMouse(fixture, u"船舶等候時間"_s);
    QTest::keyClick(&view, Qt::Key_U, Qt::ControlModifier);
    selectByMouse(fixture, u"統一數據接口"_s);
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& marks = fixture.document().annotations();
    QCOMPARE(marks.size(), 3U);
    QCOMPARE(marks[0].style, HighlightStyle::Highlight);
    QCOMPARE(marks[1].style, HighlightStyle::Underline);
    QCOMPARE(marks[2].style, HighlightStyle::Strike);
    QCOMPARE(marks[2].quote.exact, u"統一數據接口"_s);
    // Selecting exactly what is marked changes that mark instead of adding one.
    selectByMouse(fixture, u"統一數據接口"_s);
    QTest::keyClick(&view, Qt::Key_U, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_2);
    QCOMPARE(fixture.document().annotations().size(), 3U);
    QCOMPARE(fixture.document().annotations()[2].style, HighlightStyle::Underline);
    QCOMPARE(fixture.document().annotations()[2].colour, HighlightColour::Green);
}

void TestNotesWindow::aMarkThatWasClickedIsRestyledAndDeleted()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    selectWords(fixture, u"內河航運平臺"_s);
    QTest::keyClick(&view, Qt::Key_3);
    const domain::AnnotationId id = fixture.document().annotations().front().id;
    Q_EMIT view.highlightClicked(u"annotation:"_s + id.toString());
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.document().annotation(id)->style, HighlightStyle::Strike);
    QTest::keyClick(&view, Qt::Key_5);
    QCOMPARE(fixture.document().annotation(id)->colour, HighlightColour::Purple);
    QTest::keyClick(&view, Qt::Key_Delete);
    QVERIFY(!fixture.document().annotation(id));
    QVERIFY(!fixture.window().actions()[DeleteMark]->isEnabled());
    fixture.window().actions()[Undo]->trigger();
    QVERIFY(fixture.document().annotation(id));
}

void TestNotesWindow::marksEveryOccurrence()
{
    WindowFixture fixture;
    selectWords(fixture, u"海港"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    const size_t count = fixture.document().annotations().size();
    QCOMPARE(count, 4U);
    fixture.window().actions()[Undo]->trigger();
    QVERIFY(fixture.document().annotations().empty());
}

void TestNotesWindow::writesOnAnEventFromItsMenu()
{
    WindowFixture fixture;
    const domain::ItemId event = fixture.eventAt(u"收購內河航運平臺"_s);
    timeline_view::TimelineView* view = fixture.window().timelinePanel().view();
    view->zoomToFit();
    const QPoint place = view->entryRect(session::entryKeyOf(event)).center().toPoint();
    QContextMenuEvent request(QContextMenuEvent::Mouse, place, view->mapToGlobal(place));
    QCoreApplication::sendEvent(view, &request);
    auto* menu = view->findChild<QMenu*>();
    QVERIFY(menu);
    QAction* write = nullptr;
    for (QAction* action : menu->actions())
        write = action->text() == u"Write a &Note"_s ? action : write;
    QVERIFY(write);
    write->trigger();
    menu->close();
    annotations::NoteEditor* editor = fixture.window().notesPane().editor();
    QTRY_VERIFY(editor->body()->hasFocus());
    QTest::keyClicks(editor->body(), u"for how much"_s);
    QTest::keyClick(editor->body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().size(), 1U);
    QCOMPARE(fixture.document().annotations().front().item, event);
    const QString shown
        = fixture.window().notesPane().list()->model()->index(0, 0).data(session::AboutRole).toString();
    QCOMPARE(shown, std::get<domain::Event>(fixture.document().item(event)->body).title);
}

void TestNotesWindow::writesOnTheArticle()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    annotations::NoteEditor* editor = fixture.window().notesPane().editor();
    QTRY_VERIFY(editor->body()->hasFocus());
    QTest::keyClicks(editor->body(), u"thin on sources"_s);
    QTest::keyClick(editor->body(), Qt::Key_Return, Qt::ControlModifier);
    const domain::Annotation& note = fixture.document().annotations().front();
    QVERIFY(!note.target && note.item.isNull());
    QCOMPARE(note.body, u"thin on sources"_s);
}

void TestNotesWindow::noteTagReplyFilterBulkDeleteRestoreUndo()
{
    WindowFixture fixture;
    annotations::NotesPane& pane = fixture.window().notesPane();
    QListView* list = pane.list();
    for (const QString& words : { u"智慧碼頭系統"_s, u"船舶等候時間"_s, u"統一數據接口"_s }) {
        selectByMouse(fixture, words);
        QTest::keyClick(&fixture.window().readerView(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(pane.editor()->body()->hasFocus());
        QTest::keyClicks(pane.editor()->body(), u"ask about it"_s);
        QTest::keyClicks(
            pane.editor()->tagField()->field(), words.startsWith(u'統') ? u"rules,"_s : u"harbour,"_s);
        QTest::keyClick(pane.editor()->body(), Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(fixture.document().annotations().size(), 3U);
    pane.editNote(fixture.document().annotations().front().id);
    QTest::keyClicks(pane.editor()->thread()->field(), u"answered"_s);
    QTest::keyClick(pane.editor()->thread()->field(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(pane.editor()->body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().front().replies.size(), 1U);
    // A tag that is known already is offered after one letter.
    pane.editNote(fixture.document().annotations().back().id);
    QTest::keyClicks(pane.editor()->tagField()->field(), u"h"_s);
    QCOMPARE(pane.editor()->tagField()->offeredTags(), QStringList { u"harbour"_s });
    QTest::keyClick(pane.editor()->body(), Qt::Key_Escape);

    QTest::keyClicks(pane.filterBar()->field(), u"harbour"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QTRY_COMPARE(pane.filterBar()->countText(), u"2 of 3"_s);
    QTest::keyClick(pane.filterBar()->field(), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_3);
    QCOMPARE(fixture.document().annotations()[0].colour, HighlightColour::Blue);
    QCOMPARE(fixture.document().annotations()[1].colour, HighlightColour::Blue);
    QCOMPARE(fixture.document().annotations()[2].colour, HighlightColour::Yellow);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(fixture.document().annotations().size(), 1U);

    fixture.window().actions()[DeletedNotes]->trigger();
    QCOMPARE(list->model()->rowCount(), 2); // the filter still says harbour
    list->setCurrentIndex(list->model()->index(0, 0));
    press<QToolButton>(*pane.bulkBar(), u"Restore"_s);
    QCOMPARE(fixture.document().annotations().size(), 2U);
    for (int step = 0; step < 3; ++step) // restore, delete, recolour
        fixture.window().actions()[Undo]->trigger();
    QCOMPARE(fixture.document().annotations().size(), 3U);
    QCOMPARE(fixture.document().annotations()[0].colour, HighlightColour::Yellow);
}

void TestNotesWindow::notesOfAllArticlesLeadThere()
{
    WindowFixture fixture;
    const domain::ArticleId first = fixture.document().article().id;
    QVERIFY(fixture.document().addAnnotation(fixture.spanOf(u"統一數據接口"_s), {}));
    fixture.window().importFiles({ anotherArticle(fixture) });
    QTRY_VERIFY(!fixture.window().isImporting());
    QVERIFY(fixture.document().article().id != first);
    annotations::NotesPane& pane = fixture.window().notesPane();
    QTest::keyClick(&fixture.window(), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(pane.list()->model()->rowCount(), 1);
    QTRY_VERIFY(pane.list()->isVisible());
    const QRect row = pane.list()->visualRect(pane.list()->model()->index(0, 0));
    QTest::mouseClick(pane.list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(fixture.document().article().id, first);
    QCOMPARE(fixture.window().readerView().selectedText(), u"統一數據接口"_s);
    QCOMPARE(pane.list()->model()->rowCount(), 1);
}

void TestNotesWindow::unfinishedNotesAreOfferedAtTheNextStart()
{
    WindowFixture fixture;
    domain::Annotation draft = fixture.document().newAnnotation(fixture.spanOf(u"統一數據接口"_s));
    draft.body = u"half a"_s;
    QVERIFY(fixture.document().saveDraft(draft));
    fixture.reopenWindow();
    annotations::NotesPane& pane = fixture.window().notesPane();
    QTRY_VERIFY(pane.draftsBar()->isVisible()); // brought up by itself
    press<QPushButton>(*pane.draftsBar(), u"&Continue"_s);
    QTest::keyClicks(pane.editor()->body(), u" thought"_s);
    QTest::keyClick(pane.editor()->body(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().front().body, u"half a thought"_s);
    QVERIFY(fixture.document().drafts().empty());
}

void TestNotesWindow::coloursCarryTheReadersNames()
{
    WindowFixture fixture;
    fixture.window().actions()[NameColours]->setEnabled(true);
    QTimer::singleShot(0, &fixture.window(), [&] {
        auto* dialog = fixture.window().findChild<QDialog*>(u"colourNames"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"to check"_s);
        dialog->accept();
    });
    fixture.window().actions()[NameColours]->trigger();
    QVERIFY(fixture.window().actions()[HighlightYellow]->text().contains(u"to check"_s));
    fixture.reopenWindow();
    QVERIFY(fixture.window().actions()[HighlightYellow]->text().contains(u"to check"_s));
    QCOMPARE(fixture.window().marks().colourNames().name(HighlightColour::Yellow), u"to check"_s);
    const auto buttons = fixture.window().notesPane().filterBar()->findChildren<QToolButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
        [](const QToolButton* button) { return button->toolTip() == u"to check (Yellow)"_s; }));
}

void TestNotesWindow::copiesWithCitationInFourFormats()
{
    WindowFixture fixture;
    selectByMouse(fixture, u"縮短船舶等候時間"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString plain = clipboard().text();
    QVERIFY2(plain.startsWith(u"「縮短船舶等候時間」\n"_s), qPrintable(plain));
    QVERIFY2(plain.contains(u"何川（"_s), qPrintable(plain));
    QVERIFY2(plain.contains(u"林舟. 港口協議落地[N]. 海岸日報, "_s), qPrintable(plain));
    QVERIFY(plain.contains(u"第3段"_s));
    QVERIFY(plain.contains(u"\ntidemark:///article/"_s));
    QVERIFY(clipboard().html().contains(u"<blockquote cite=\"tidemark:///article/"_s));
    const QString markdown = QString::fromUtf8(clipboard().data(u"text/markdown"_s));
    QVERIFY2(markdown.startsWith(u"> 縮短船舶等候時間"_s), qPrintable(markdown));
    const QJsonObject json = QJsonDocument::fromJson(clipboard().data(u"application/ld+json"_s)).object();
    QCOMPARE(json.value(u"type"_s).toString(), u"Annotation"_s);
    const QJsonArray selectors = json.value(u"target"_s).toObject().value(u"selector"_s).toArray();
    QCOMPARE(selectors.at(0).toObject().value(u"exact"_s).toString(), u"縮短船舶等候時間"_s);
}

void TestNotesWindow::theStyleOfCitationIsRemembered()
{
    WindowFixture fixture;
    QVERIFY(fixture.window().actions()[CitationGbT7714]->isChecked());
    fixture.window().actions()[CitationApa]->trigger();
    fixture.reopenWindow();
    QVERIFY(fixture.window().actions()[CitationApa]->isChecked());
    selectWords(fixture, u"統一數據接口"_s);
    fixture.window().actions()[CopyCitation]->trigger();
    QVERIFY2(clipboard().text().contains(u"「統一數據接口」（林舟，"_s), qPrintable(clipboard().text()));
}

void TestNotesWindow::copiesTheNotesThatAreChosen()
{
    WindowFixture fixture;
    QVERIFY(fixture.document().addAnnotation(fixture.spanOf(u"智慧碼頭系統"_s), { .body = u"one"_s }));
    QVERIFY(fixture.document().addAnnotation(fixture.spanOf(u"統一數據接口"_s), { .body = u"two"_s }));
    fixture.window().docks().bringUp(Docks::Notes);
    QListView* list = fixture.window().notesPane().list();
    QTRY_VERIFY(list->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(clipboard().text().contains(u"智慧碼頭系統"_s) && clipboard().text().contains(u"統一數據接口"_s));
    const QJsonDocument json = QJsonDocument::fromJson(clipboard().data(u"application/ld+json"_s));
    QCOMPARE(json.array().size(), 2);
    QCOMPARE(json.array()
                 .at(0)
                 .toObject()
                 .value(u"body"_s)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(u"value"_s)
                 .toString(),
        u"one"_s);
}

void TestNotesWindow::linksOpenTheirPassage()
{
    WindowFixture fixture;
    const QString link
        = session::ArticleLink::to(fixture.document(), fixture.spanOf(u"統一數據接口"_s)).toString();
    fixture.window().importFiles({ anotherArticle(fixture) });
    QTRY_VERIFY(!fixture.window().isImporting());
    // Pasted into the palette.
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<class CommandPalette*>();
    QGuiApplication::clipboard()->setText(link);
    QTest::keyClick(palette->field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(palette->shownCount(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(fixture.window().readerView().selectedText(), u"統一數據接口"_s);
    // Dropped on the window.
    fixture.window().readerView().clearSelection();
    QMimeData data;
    data.setText(link);
    QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.window(), &drop);
    QCOMPARE(fixture.window().readerView().selectedText(), u"統一數據接口"_s);
    // Asked for; what the clipboard holds is there already.
    fixture.window().readerView().clearSelection();
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = fixture.window().findChild<QDialog*>(u"openLink"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>()->text(), link);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE(fixture.window().readerView().selectedText(), u"統一數據接口"_s);
}

void TestNotesWindow::linksThatLeadNowhereAreTold()
{
    WindowFixture fixture;
    const domain::ArticleId here = fixture.document().article().id;
    for (const QString& link :
        { u"tidemark:///article/0190a0a0-0000-7000-8000-000000000000"_s, u"tidemark:x"_s }) {
        fixture.window().openLink(link);
        auto* problem = fixture.window().findChild<QDialog*>(u"problem"_s);
        QVERIFY(problem);
        delete problem;
        QCOMPARE(fixture.document().article().id, here);
    }
}

void TestNotesWindow::linksInNotesAreAskedAboutFirst()
{
    WindowFixture fixture;
    annotations::NoteEditor* editor = fixture.window().notesPane().editor();
    Q_EMIT editor->preview()->linkActivated(u"https://example.org/a"_s);
    auto* dialog = fixture.window().findChild<QDialog*>(u"linkDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"linkAddress"_s)->toPlainText(), u"https://example.org/a"_s);
    dialog->reject();
    Q_EMIT editor->preview()->linkActivated(
        session::ArticleLink::to(fixture.document(), fixture.spanOf(u"統一數據接口"_s)).toString());
    QCOMPARE(fixture.window().readerView().selectedText(), u"統一數據接口"_s);
}

void TestNotesWindow::linksAreArguments()
{
    QString error;
    const QString link = u"tidemark:///article/0190a0a0-0000-7000-8000-000000000000?start=1&end=3"_s;
    const auto options = parseStartOptions({ link, u"file:///tmp/a%20b.txt"_s, u"c.txt"_s }, error);
    QVERIFY(options);
    QCOMPARE(options->links, QStringList { link });
    QCOMPARE(options->files, (QStringList { u"/tmp/a b.txt"_s, u"c.txt"_s }));
}

void TestNotesWindow::aSecondStartHandsItsLinkOver()
{
    QTemporaryDir folder;
    const QString library = folder.filePath(u"library.tidemark"_s);
    QVERIFY(!RunningInstance::handOver(library, {}));
    RunningInstance first;
    QVERIFY(first.listen(library));
    QSignalSpy requests(&first, &RunningInstance::requested);
    const InstanceRequest request { { u"/tmp/a.txt"_s }, { u"tidemark:///article/x"_s } };
    bool isTaken = false;
    std::unique_ptr<QThread> second(
        QThread::create([&] { isTaken = RunningInstance::handOver(library, request); }));
    second->start();
    QTRY_COMPARE(requests.size(), 1);
    QVERIFY(second->wait(5000));
    QVERIFY(isTaken);
    QCOMPARE(requests.front().front().value<InstanceRequest>(), request);
}

QTEST_MAIN(TestNotesWindow)
#include "tst_notes_window.moc"
