// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "annotations/notes_pane.h"
#include "export/annotation_export_dialog.h"
#include "shell/annotation_files_controller.h"
#include "shell/notice_bar.h"
#include "shell/task_progress.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;
using export_ui::AnnotationExportDialog;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void mark(WindowFixture& fixture, const QString& words, const QString& body)
{
    const auto added = fixture.document().addAnnotation(
        fixture.spanOf(words), { domain::HighlightColour::Green, {}, body, { u"待查"_s } });
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence));
}

/// A quotation that stands in the article, one that does not, and an entry that is none.
QString foreignFile(const WindowFixture& fixture)
{
    const auto entry = [](const char* id, const char* words) {
        return QByteArray(R"({"type":"Annotation","id":")") + id
            + R"(","body":"from afar","target":{"source":"https://example.org/","selector":)"
              R"({"type":"TextQuoteSelector","exact":")"
            + words + "\"}}}";
    };
    const QString path = fixture.path(u"foreign.jsonld"_s);
    write(path,
        R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[)"
            + entry("a", "縮短船舶等候時間") + ',' + entry("b", "早已刪去的話") + ",17]}");
    return path;
}

template <class T> T* waitFor(WindowFixture& fixture, const QString& name)
{
    T* found = nullptr;
    for (int tried = 0; tried < 500 && !found; ++tried) {
        found = fixture.window().findChild<T*>(name);
        if (!found)
            QTest::qWait(10);
    }
    return found;
}

void openFromMenu(WindowFixture& fixture, ActionId id)
{
    fixture.window().actions()[id]->trigger();
}

/// Fills in a name and clicks the button of a file dialog. It is not typed: the completion of names would come
/// between, or not, depending on the folder.
void enterFile(QFileDialog& dialog, const QString& path)
{
    auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
    auto* buttons = dialog.findChild<QDialogButtonBox*>(u"buttonBox"_s);
    QVERIFY(buttons);
    QPushButton* button = buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// Annotations out of the window and into it again.
class ShellAnnotationFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsThroughTheDialog();
    void exportsTheSelection();
    void choicesAreRemembered();
    void dialogWithoutAnnotationsCannotExport();
    void unwritableFileIsTold();
    void importTellsWhatCameOfIt();
    void noticeUndoesTheImport();
    void whyNamesWhatWasLeftOut();
    void droppedFileIsRecognised();
    void libraryOpensInAnother();
    void badFileIsTold();
    void importIsInTheMenus();
};

void ShellAnnotationFilesTest::exportsThroughTheDialog()
{
    WindowFixture fixture;
    mark(fixture, u"智慧碼頭系統"_s, u"查 🚢"_s);
    QTest::keyClick(&fixture.window(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    auto* format = dialog->findChild<QComboBox*>(u"annotationFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Home);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"exportAnnotationsNow"_s), Qt::LeftButton);
    auto* chooser = waitFor<QFileDialog>(fixture, u"annotationExportFile"_s);
    QVERIFY(chooser);
    QTRY_VERIFY(chooser->isVisible());
    const QString path = fixture.path(u"out.md"_s);
    enterFile(*chooser, path);
    QTRY_VERIFY(fixture.window().noticeBar().text().contains(u"out.md"_s));
    QVERIFY(contentOf(path).contains("查 🚢"));
    QVERIFY(contentOf(path).contains("> 智慧碼頭系統"));
}

void ShellAnnotationFilesTest::exportsTheSelection()
{
    WindowFixture fixture;
    mark(fixture, u"智慧碼頭系統"_s, u"first"_s);
    mark(fixture, u"註冊用戶"_s, u"second"_s);
    auto* list = fixture.window().notesPane().findChild<QListView*>();
    QVERIFY(list);
    list->setCurrentIndex(list->model()->index(1, 0));
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    openFromMenu(fixture, ExportAnnotations);
    auto* dialog = waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s);
    QVERIFY(dialog);
    auto* selection = dialog->findChild<QRadioButton*>(u"scopeSelection"_s);
    QVERIFY(selection->isEnabled());
    QTest::mouseClick(selection, Qt::LeftButton, {}, QPoint(8, selection->height() / 2));
    QVERIFY(selection->isChecked());
    dialog->exportTo(fixture.path(u"one.md"_s));
    QTRY_VERIFY(!contentOf(fixture.path(u"one.md"_s)).isEmpty());
    QVERIFY(!contentOf(fixture.path(u"one.md"_s)).contains("first"));
    QVERIFY(contentOf(fixture.path(u"one.md"_s)).contains("second"));
}

void ShellAnnotationFilesTest::choicesAreRemembered()
{
    WindowFixture fixture;
    mark(fixture, u"智慧碼頭系統"_s, {});
    openFromMenu(fixture, ExportAnnotations);
    auto* dialog = waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s);
    auto* format = dialog->findChild<QComboBox*>(u"annotationFormat"_s);
    format->setCurrentIndex(format->count() - 1);
    dialog->exportTo(fixture.path(u"named"_s));
    QTRY_VERIFY(QFile::exists(fixture.path(u"named.json"_s))); // the format's suffix
    QTRY_VERIFY(!fixture.window().findChild<AnnotationExportDialog*>());
    fixture.reopenWindow();
    openFromMenu(fixture, ExportAnnotations);
    dialog = waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s);
    QCOMPARE(dialog->choices().format, exchange::AnnotationFormat::Hypothesis);
    QVERIFY(dialog->proposedPath().endsWith(u".json"_s));
}

void ShellAnnotationFilesTest::dialogWithoutAnnotationsCannotExport()
{
    WindowFixture fixture;
    openFromMenu(fixture, ExportAnnotations);
    auto* dialog = waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton*>(u"exportAnnotationsNow"_s)->isEnabled());
}

void ShellAnnotationFilesTest::unwritableFileIsTold()
{
    WindowFixture fixture;
    mark(fixture, u"智慧碼頭系統"_s, {});
    openFromMenu(fixture, ExportAnnotations);
    waitFor<AnnotationExportDialog>(fixture, u"annotationExport"_s)
        ->exportTo(fixture.path(u"no/such/place.md"_s));
    QTRY_VERIFY(fixture.window().findChild<QMessageBox*>());
    QVERIFY(fixture.window().findChild<QMessageBox*>()->text().contains(u"place.md"_s));
}

void ShellAnnotationFilesTest::importTellsWhatCameOfIt()
{
    WindowFixture fixture;
    const QString path = foreignFile(fixture);
    openFromMenu(fixture, ImportAnnotations);
    auto* chooser = waitFor<QFileDialog>(fixture, u"annotationsFile"_s);
    QVERIFY(chooser);
    QTRY_VERIFY(chooser->isVisible());
    enterFile(*chooser, path);
    QTRY_COMPARE(fixture.document().annotations().size(), size_t(2));
    QTRY_VERIFY(fixture.window().noticeBar().isVisible());
    const QString told = fixture.window().noticeBar().text();
    QVERIFY2(told.startsWith(u"2 annotation"_s) && told.contains(u"added from foreign.jsonld."_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 whose words are no longer in the text."_s), qPrintable(told));
    QVERIFY2(told.contains(u"1 left out."_s), qPrintable(told));
    bool isPlaced = false;
    for (const domain::Annotation& annotation : fixture.document().annotations())
        isPlaced = isPlaced
            || annotation.target
                == domain::Passage { fixture.document().version().id, fixture.spanOf(u"縮短船舶等候時間"_s) };
    QVERIFY(isPlaced);
}

void ShellAnnotationFilesTest::noticeUndoesTheImport()
{
    WindowFixture fixture;
    fixture.window().annotationFiles().importFile(foreignFile(fixture));
    QTRY_VERIFY(fixture.window().noticeBar().isVisible());
    auto* undo = fixture.window().noticeBar().findChild<QToolButton*>(u"undo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(fixture.document().annotations().empty());
    // It would undo another step now.
    QTRY_VERIFY(!fixture.window().noticeBar().isVisible());
    fixture.window().actions()[Redo]->trigger();
    QCOMPARE(fixture.document().annotations().size(), size_t(2));
}

void ShellAnnotationFilesTest::whyNamesWhatWasLeftOut()
{
    WindowFixture fixture;
    fixture.window().annotationFiles().importFile(foreignFile(fixture));
    QTRY_VERIFY(fixture.window().noticeBar().isVisible());
    auto* why = fixture.window().noticeBar().findChild<QToolButton*>(u"annotationImportDetails"_s);
    QVERIFY(why);
    QTest::mouseClick(why, Qt::LeftButton);
    auto* box = waitFor<QMessageBox>(fixture, u"annotationImportResult"_s);
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->informativeText().contains(u"items[2]: it is not an object"_s));
}

void ShellAnnotationFilesTest::droppedFileIsRecognised()
{
    WindowFixture fixture;
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(foreignFile(fixture)) });
    const QPoint middle = fixture.window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&fixture.window(), &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window(), &drop);
    QTRY_COMPARE(fixture.document().annotations().size(), size_t(2));
    QCOMPARE(fixture.workspace().articles().size(), size_t(1)); // it was not taken for an article
}

void ShellAnnotationFilesTest::libraryOpensInAnother()
{
    WindowFixture first;
    mark(first, u"智慧碼頭系統"_s, u"take me along"_s);
    openFromMenu(first, ExportAnnotations);
    auto* dialog = waitFor<AnnotationExportDialog>(first, u"annotationExport"_s);
    auto* format = dialog->findChild<QComboBox*>(u"annotationFormat"_s);
    format->setCurrentIndex(format->findText(u"JSON-LD"_s, Qt::MatchContains));
    const QString path = first.path(u"all.jsonld"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    WindowFixture second;
    second.workspace().removeArticle(second.document().article().id);
    second.window().annotationFiles().importFile(path);
    QTRY_COMPARE(second.workspace().articles().size(), size_t(1));
    // The article that came with the file is opened.
    QTRY_VERIFY(second.window().document() && !second.document().annotations().empty());
    QCOMPARE(second.document().annotations().front().body, u"take me along"_s);
    QVERIFY(!second.document().items().empty());
}

void ShellAnnotationFilesTest::badFileIsTold()
{
    WindowFixture fixture;
    const QString path = fixture.path(u"bad.json"_s);
    write(path, "{\"items\":");
    fixture.window().annotationFiles().importFile(path);
    QTRY_VERIFY(fixture.window().findChild<QMessageBox*>());
    QVERIFY(fixture.window().findChild<QMessageBox*>()->text().contains(u"bad.json"_s));
    QVERIFY(!fixture.window().annotationFiles().progress().isUnderWay());
}

void ShellAnnotationFilesTest::importIsInTheMenus()
{
    WindowFixture fixture;
    QStringList texts;
    for (const QAction* menu : fixture.window().menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions())
            texts.append(plainText(*action));
    }
    QVERIFY(texts.contains(u"Import annotations"_s));
    QVERIFY(texts.contains(u"Export annotations"_s));
}

QTEST_MAIN(ShellAnnotationFilesTest)
#include "tst_shell_annotation_files.moc"
