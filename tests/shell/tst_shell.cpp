// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "annotations/note_editor.h"
#include "annotations/notes_pane.h"
#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/action_table.h"
#include "shell/application.h"
#include "shell/article_presenter.h"
#include "shell/command_palette.h"
#include "shell/find_bar.h"
#include "shell/find_controller.h"
#include "shell/thread_ribbon.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highlightsSelectedWordsByKey();
    void selectsByDraggingTheMouse();
    void undoesAndRedoesWithLabels();
    void writesANoteByKeyboard();
    void emptyNoteLeavesNothing();
    void eventLeadsToItsPassageAndBack();
    void rejectedEventLeavesTheTimeline();
    void walksSuggestionsAndAccepts();
    void publicationDateMovesRelativeDates();
    void switchesTheLanguageAtRunTime();
    void themesChangeTheColours();
    void motionIsReducedOnRequest();
    void restoresDocksAndSplitter();
    void findsInBothScripts();
    void paletteRunsACommand();
    void importsDroppedFilesAndTellsOfBadOnes();
    void everyShortcutIsGivenOnce();
    void parsesStartOptions();
};

namespace {

void selectInReader(WindowFixture& fixture, const QString& words)
{
    fixture.window().readerView().setFocus();
    fixture.window().readerView().setSelection(fixture.spanOf(words));
}

} // namespace

void TestShell::highlightsSelectedWordsByKey()
{
    WindowFixture fixture;
    selectInReader(fixture, u"智慧碼頭系統"_s);
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_3);
    QCOMPARE(fixture.document().annotations().size(), 1U);
    const domain::Annotation& mark = fixture.document().annotations().front();
    QCOMPARE(mark.quote.exact, u"智慧碼頭系統"_s);
    QCOMPARE(mark.colour, domain::HighlightColour::Blue);
    QCOMPARE(fixture.window().readerView().selectedText(), u"智慧碼頭系統"_s); // for a note to follow
    QCOMPARE(fixture.window().docks().dock(Docks::Notes)->windowTitle(), u"Notes 1"_s);
}

void TestShell::selectsByDraggingTheMouse()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    const std::vector<QRectF> lines = view.visibleRects(fixture.spanOf(u"推出智慧碼頭"_s));
    QVERIFY(!lines.empty());
    const QRect first = lines.front().toAlignedRect();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(first.left() + 1, first.center().y()));
    QTest::mouseMove(view.viewport(), QPoint(first.right() - 1, first.center().y()));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(first.right() - 1, first.center().y()));
    QVERIFY(!view.selection().isEmpty());
    QVERIFY(fixture.window().actions()[Highlight]->isEnabled());
    QTest::keyClick(&view, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().size(), 1U);
}

void TestShell::undoesAndRedoesWithLabels()
{
    WindowFixture fixture;
    QVERIFY(!fixture.document().annotations().size());
    selectInReader(fixture, u"智慧碼頭系統"_s);
    fixture.window().actions()[HighlightGreen]->trigger();
    const QString label = fixture.window().actions()[Undo]->text();
    QVERIFY2(label.startsWith(u"&Undo: "_s), qPrintable(label));
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().size(), 0U);
    QVERIFY(fixture.window().actions()[Redo]->text().startsWith(u"&Redo: "_s));
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.document().annotations().size(), 1U);
}

void TestShell::writesANoteByKeyboard()
{
    WindowFixture fixture;
    selectInReader(fixture, u"統一數據接口"_s);
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* body = fixture.window().notesPane().editor()->findChild<QPlainTextEdit*>();
    QTRY_VERIFY(body->hasFocus());
    QTest::keyClicks(body, u"ask *who* pays 1 2 3 x"_s);
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.document().annotations().size(), 1U);
    QCOMPARE(fixture.document().annotations().front().body, u"ask *who* pays 1 2 3 x"_s);
    QVERIFY(!fixture.window().notesPane().editor()->isVisible());
}

void TestShell::emptyNoteLeavesNothing()
{
    WindowFixture fixture;
    selectInReader(fixture, u"統一數據接口"_s);
    fixture.window().actions()[Note]->trigger();
    QVERIFY(fixture.window().notesPane().editor()->isVisible());
    fixture.window().readerView().setFocus();
    QTRY_VERIFY(!fixture.window().notesPane().editor()->isVisible());
    QCOMPARE(fixture.document().annotations().size(), 0U);
    QVERIFY(fixture.document().drafts().empty());
}

void TestShell::eventLeadsToItsPassageAndBack()
{
    WindowFixture fixture;
    const domain::ItemId id = fixture.eventAt(u"發佈《沿海港口建設指導意見》"_s);
    QVERIFY(!id.isNull());
    timeline_view::TimelineView* view = fixture.window().timelinePanel().view();
    view->zoomToFit();
    const QRectF mark = view->entryRect(session::entryKeyOf(id));
    QVERIFY(!mark.isEmpty());
    QTest::mouseClick(view, Qt::LeftButton, {}, mark.center().toPoint());
    QCOMPARE(fixture.window().presenter().selected(), id);
    QTRY_VERIFY(fixture.window().ribbon().isJoining());
    // The band begins in the reader and ends at the mark.
    const QRectF band = fixture.window().ribbon().shape().boundingRect();
    const QWidget* covered = fixture.window().ribbon().parentWidget();
    const QPointF markLeft = mark.topLeft() + view->mapTo(covered, QPoint());
    QVERIFY(band.left() < fixture.window().readerView().width());
    QVERIFY(qAbs(band.right() - markLeft.x()) < 3);

    view->clearSelection();
    QTRY_VERIFY(!fixture.window().ribbon().isJoining());
    reader::ReaderView& reader = fixture.window().readerView();
    const auto passage = std::get<domain::Event>(fixture.document().item(id)->body).passages.front();
    reader.reveal(passage, reader::RevealMotion::Instant);
    QTest::mouseClick(
        reader.viewport(), Qt::LeftButton, {}, reader.visibleRects(passage).front().center().toPoint());
    QCOMPARE(view->selected(), std::optional(session::entryKeyOf(id)));
}

void TestShell::rejectedEventLeavesTheTimeline()
{
    WindowFixture fixture;
    const domain::ItemId id = fixture.eventAt(u"收購內河航運平臺"_s);
    QVERIFY(!id.isNull());
    const auto count = fixture.window().timelinePanel().view()->entries().entries().size();
    fixture.window().presenter().select(id);
    fixture.window().readerView().setFocus();
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_X);
    QCOMPARE(fixture.document().item(id)->state, domain::ReviewState::Rejected);
    QCOMPARE(fixture.window().timelinePanel().view()->entries().entries().size(), count - 1);
    fixture.window().actions()[Undo]->trigger();
    QCOMPARE(fixture.window().timelinePanel().view()->entries().entries().size(), count);
}

void TestShell::walksSuggestionsAndAccepts()
{
    WindowFixture fixture;
    fixture.window().readerView().setFocus();
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_J);
    const domain::ItemId first = fixture.window().presenter().selected();
    QVERIFY(!first.isNull());
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_Return);
    QCOMPARE(fixture.document().item(first)->state, domain::ReviewState::Accepted);
    QVERIFY(fixture.window().presenter().selected() != first);
}

void TestShell::publicationDateMovesRelativeDates()
{
    WindowFixture fixture;
    const QString words = u"推出智慧碼頭系統"_s;
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2019-11-02"));
    const auto year = [&] {
        const domain::ItemId id = fixture.eventAt(words);
        return id.isNull() ? 0
                           : std::get<domain::Event>(fixture.document().item(id)->body).date->start().year;
    };
    QTRY_COMPARE(year(), 2019);
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2016-05"));
    QTRY_COMPARE(year(), 2016);
    fixture.window().actions()[Undo]->trigger();
    QTRY_COMPARE(year(), 2019);
}

void TestShell::switchesTheLanguageAtRunTime()
{
    WindowFixture fixture;
    const auto fileMenu = [&] { return fixture.window().menuBar()->actions().front()->text(); };
    QCOMPARE(fileMenu(), u"&File"_s);
    fixture.window().actions()[LanguageTraditional]->trigger();
    QTRY_VERIFY2(fileMenu().startsWith(u"檔案"_s), qPrintable(fileMenu()));
    QVERIFY(fixture.window().docks().dock(Docks::Experts)->windowTitle().startsWith(u"專家"_s));
    fixture.window().actions()[LanguageEnglish]->trigger();
    QTRY_COMPARE(fileMenu(), u"&File"_s);
}

void TestShell::themesChangeTheColours()
{
    WindowFixture fixture;
    fixture.window().actions()[ThemeDark]->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    const QImage dark = fixture.window().readerView().viewport()->grab().toImage();
    fixture.window().actions()[ThemeLight]->trigger();
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    const QImage light = fixture.window().readerView().viewport()->grab().toImage();
    QVERIFY(dark.pixelColor(3, 3).lightness() < light.pixelColor(3, 3).lightness());
}

void TestShell::motionIsReducedOnRequest()
{
    WindowFixture fixture;
    auto* timeline = fixture.window().timelinePanel().view();
    timeline->setAnimated(true);
    const double before = timeline->visibleTo() - timeline->visibleFrom();
    const auto shown = [&] { return timeline->visibleTo() - timeline->visibleFrom(); };
    timeline->zoomIn();
    QVERIFY2(shown() > before / 1.5 + 1, "the timeline glides");
    QTRY_VERIFY(shown() < before / 1.5 + 1);
    fixture.window().actions()[ReduceMotion]->trigger();
    timeline->zoomOut();
    QVERIFY2(std::abs(shown() - before) < 1, "the timeline jumps");
    fixture.reopenWindow();
    QVERIFY(fixture.window().actions()[ReduceMotion]->isChecked());
    timeline = fixture.window().timelinePanel().view();
    timeline->setAnimated(true);
    const double reopened = shown();
    timeline->zoomIn();
    QVERIFY(shown() < reopened / 1.5 + 1);
    fixture.window().actions()[ReduceMotion]->trigger();
}

void TestShell::restoresDocksAndSplitter()
{
    WindowFixture fixture;
    fixture.window().docks().dock(Docks::Library)->hide();
    fixture.window().addDockWidget(Qt::LeftDockWidgetArea, fixture.window().docks().dock(Docks::Figures));
    fixture.reopenWindow();
    QVERIFY(fixture.window().docks().dock(Docks::Library)->isHidden());
    QCOMPARE(fixture.window().dockWidgetArea(fixture.window().docks().dock(Docks::Figures)),
        Qt::LeftDockWidgetArea);
    QVERIFY(fixture.window().document());
}

void TestShell::findsInBothScripts()
{
    WindowFixture fixture;
    fixture.window().actions()[Find]->trigger();
    fixture.window().findBar().field()->setText(u"海港"_s);
    QCOMPARE(fixture.window().finding().hits().size(), 4U);
    QCOMPARE(fixture.window().readerView().selectedText(), u"海港"_s);
}

void TestShell::paletteRunsACommand()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<class CommandPalette*>();
    QVERIFY(palette);
    const int all = palette->shownCount();
    QTest::keyClicks(palette->field(), u"time runs side"_s);
    QCOMPARE(palette->shownCount(), 1);
    QVERIFY(all > 20);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE(fixture.window().timelinePanel().view()->orientation(), timeline::Orientation::Horizontal);
}

void TestShell::importsDroppedFilesAndTellsOfBadOnes()
{
    WindowFixture fixture;
    QFile good(fixture.path(u"bridge.txt"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("新橋通車\n\n2020年5月1日,新橋正式通車。\n");
    good.close();
    const domain::ArticleId before = fixture.document().article().id;
    fixture.window().importFiles({ good.fileName(), fixture.path(u"nowhere.txt"_s) });
    QTRY_VERIFY(!fixture.window().isImporting());
    QVERIFY(fixture.document().article().id != before);
    auto* problem = fixture.window().findChild<QDialog*>(u"problem"_s);
    QVERIFY(problem);
    QCOMPARE(fixture.workspace().articles().size(), 2U);
}

void TestShell::everyShortcutIsGivenOnce()
{
    QHash<QString, QString> names;
    for (const ActionRow& row : actionTable()) {
        const QString name = QString::fromUtf8(row.name);
        for (const QKeySequence& keys : QKeySequence::listFromString(QString::fromUtf8(row.shortcuts))) {
            if (keys.isEmpty())
                continue;
            const QString other = names.value(keys.toString());
            QVERIFY2(other.isEmpty(), qPrintable(keys.toString() + u": "_s + other + u", "_s + name));
            names.insert(keys.toString(), name);
        }
    }
    QVERIFY(names.size() > 40);
}

void TestShell::parsesStartOptions()
{
    QString error;
    const auto options = parseStartOptions({ u"--library"_s, u"a.tidemark"_s, u"--size"_s, u"1280x800"_s,
                                               u"--lang"_s, u"zh_CN"_s, u"--theme"_s, u"dark"_s, u"b.txt"_s },
        error);
    QVERIFY(options);
    QCOMPARE(options->library, u"a.tidemark"_s);
    QCOMPARE(options->size, QSize(1280, 800));
    QCOMPARE(options->files, QStringList { u"b.txt"_s });
    QVERIFY(!parseStartOptions({ u"--lang"_s, u"xx"_s }, error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!parseStartOptions({ u"--size"_s }, error));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
