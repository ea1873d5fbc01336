// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/command_palette.h"
#include "timeline/timeline_panel.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

namespace {

/// An event that the window's article does not have, in the words it is given as, and one with words it
/// lacks.
QString minerFile(WindowFixture& fixture)
{
    const domain::TextSpan span = fixture.spanOf(u"縮短船舶等候時間"_s);
    const QByteArray json = R"({"source":"Miner <b>2","events":[{"start":)" + QByteArray::number(span.start)
        + R"(,"end":)" + QByteArray::number(span.end()) + R"(,"date":"2025","title":"等候縮短"},)"
        + R"({"start":0,"end":2,"text":"機場","date":"2025","title":"x"}]})";
    QFile file(fixture.path(u"miner.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("no temporary folder");
    return file.fileName();
}

QMessageBox* importFrom(WindowFixture& fixture, const QString& file)
{
    fixture.window().importFindings(file);
    QMessageBox* box = nullptr;
    for (int tried = 0; tried < 400 && !box; ++tried) {
        QTest::qWait(10);
        box = fixture.window().findChild<QMessageBox*>(u"findingsResult"_s);
    }
    return box;
}

domain::ItemId importedEvent(WindowFixture& fixture)
{
    for (const domain::Item& item : fixture.document().items()) {
        if (item.provenance.origin == domain::Provenance::Origin::Imported)
            return item.id;
    }
    return {};
}

QPushButton* buttonOf(const QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box.buttons()) {
        if (box.buttonRole(button) == role)
            return qobject_cast<QPushButton*>(button);
    }
    return nullptr;
}

} // namespace

class TestShellFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultSaysWhatIsNewKnownAndLeftOut();
    void reviewBeginsWithTheNewOnes();
    void undoTakesTheImportBack();
    void newEventIsMarkedUntilLookedAt();
    void commandAsksForAFile();
    void badFileIsOneSentence();
    void newReadingIsToldWithUndo();
};

void TestShellFindings::resultSaysWhatIsNewKnownAndLeftOut()
{
    WindowFixture fixture;
    const QString file = minerFile(fixture);
    QMessageBox* box = importFrom(fixture, file);
    QVERIFY(box);
    QCOMPARE(box->text(), u"1 new suggestion from Miner <b>2."_s);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY2(box->informativeText().contains(u"events[1]: the words do not stand there"_s),
        qPrintable(box->informativeText()));
    box->close();
    QTRY_VERIFY(!fixture.window().findChild<QMessageBox*>(u"findingsResult"_s));
    QMessageBox* again = importFrom(fixture, file);
    QVERIFY(again);
    QVERIFY(again->text().startsWith(u"Nothing new"_s));
    QVERIFY(again->informativeText().contains(u"1 finding known already"_s));
    QVERIFY(!buttonOf(*again, QMessageBox::AcceptRole));
}

void TestShellFindings::reviewBeginsWithTheNewOnes()
{
    WindowFixture fixture;
    QMessageBox* box = importFrom(fixture, minerFile(fixture));
    QVERIFY(box);
    QTest::mouseClick(buttonOf(*box, QMessageBox::AcceptRole), Qt::LeftButton);
    const domain::ItemId id = importedEvent(fixture);
    QCOMPARE(fixture.window().presenter().selected(), id);
    QVERIFY2(fixture.window().statusBar()->currentMessage().startsWith(u"New suggestion 1 of 1"_s),
        qPrintable(fixture.window().statusBar()->currentMessage()));
    // The only new one has been seen: the walk goes on with all suggestions.
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QTRY_VERIFY(fixture.window().readerView().hasFocus());
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_J);
    QVERIFY(fixture.window().presenter().selected() != id);
    QVERIFY(!fixture.window().presenter().selected().isNull());
}

void TestShellFindings::undoTakesTheImportBack()
{
    WindowFixture fixture;
    const auto count = fixture.document().items().size();
    QMessageBox* box = importFrom(fixture, minerFile(fixture));
    QVERIFY(box);
    QCOMPARE(fixture.document().items().size(), count + 1);
    QVERIFY(fixture.window().actions()[Undo]->text().contains(u"import findings"_s));
    QTest::mouseClick(buttonOf(*box, QMessageBox::ResetRole), Qt::LeftButton);
    QCOMPARE(fixture.document().items().size(), count);
}

void TestShellFindings::newEventIsMarkedUntilLookedAt()
{
    WindowFixture fixture;
    QVERIFY(importFrom(fixture, minerFile(fixture)));
    const domain::ItemId id = importedEvent(fixture);
    timeline_view::TimelineView* view = fixture.window().timelinePanel().view();
    const timeline::EntryKey key = session::entryKeyOf(id);
    QVERIFY(view->notes().value(key).isNew);
    QCOMPARE(view->notes().value(key).provenance, u"Imported from Miner <b>2"_s);
    for (const timeline_view::EntryNote& note : view->notes())
        QCOMPARE(note.isNew, !note.provenance.isEmpty());
    view->zoomToFit();
    const QImage before = view->grab().toImage();
    view->select(key);
    QVERIFY(view->selectedWords().contains(u"Imported from Miner <b>2"_s));
    QVERIFY(!view->notes().value(key).isNew);
    view->clearSelection();
    QVERIFY2(view->grab().toImage() != before, "the dot of the new event is gone");
    fixture.reopenWindow();
    QVERIFY(!fixture.document().isNew(id));
}

void TestShellFindings::commandAsksForAFile()
{
    WindowFixture fixture;
    const QString file = minerFile(fixture);
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<class CommandPalette*>();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), u"import findings"_s);
    QCOMPARE(palette->shownCount(), 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY(fixture.window().findChild<QFileDialog*>(u"findingsFile"_s));
    auto* dialog = fixture.window().findChild<QFileDialog*>(u"findingsFile"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(!importedEvent(fixture).isNull());
}

void TestShellFindings::badFileIsOneSentence()
{
    WindowFixture fixture;
    QFile file(fixture.path(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"events":[{"start":0,"end":2,"date":"soon"}]})");
    file.close();
    fixture.window().importFindings(file.fileName());
    QTRY_VERIFY(fixture.window().findChild<QMessageBox*>(u"problem"_s));
    const QString sentence = fixture.window().findChild<QMessageBox*>(u"problem"_s)->text();
    QVERIFY2(
        sentence.contains(u"bad.json"_s) && sentence.contains(u"events[0].date"_s), qPrintable(sentence));
}

void TestShellFindings::newReadingIsToldWithUndo()
{
    WindowFixture fixture;
    auto* undo = fixture.window().findChild<QToolButton*>(u"undoButton"_s);
    QVERIFY(undo->isHidden());
    const QString before = fixture.document().article().metadata.published.value->toString();
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2016-05"));
    QTRY_VERIFY(undo->isVisible());
    const QString told = fixture.window().statusBar()->currentMessage();
    QVERIFY2(told.startsWith(u"Read again: "_s) && told.contains(u"changed"_s), qPrintable(told));
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(fixture.document().article().metadata.published.value->toString(), before);
    QVERIFY2(undo->isHidden(), "the next undo would take back another step");
}

QTEST_MAIN(TestShellFindings)
#include "tst_shell_findings.moc"
