// SPDX-License-Identifier: GPL-3.0-or-later
// Why an item says what it says, and long readings, as the window shows them.
#include "window_fixture.h"

#include "browse/details_pane.h"
#include "reader/reader_view.h"
#include "session/article_import.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/items_under.h"
#include "shell/status_panel.h"
#include "shell/task_progress.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

class TestDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortcutShowsWordsAndRuleOfTheSelectedEvent();
    void clickOnWordsScrollsTheReader();
    void keyboardReachesTheWordsAndComesBack();
    void panesFollowTheChosenRow();
    void selectedDateInTheTextIsExplained();
    void contextMenuOfTheTextOffersWhatIsThere();
    void timelineMenuExplains();
    void followsLanguageAndLaterChanges();
    void saysWhatItIsForWhenEmpty();
    void longRereadingShowsProgressAndIsCancelled();
    void longImportShowsProgressAndIsCancelled();
};

namespace {

browse::DetailsPane& shown(WindowFixture& fixture)
{
    return fixture.window().detailsPane();
}

/// Where a link with that text stands, in the viewport; an empty point when there is none.
QPoint placeOfLink(browse::DetailsPane& pane, const QString& text)
{
    for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor() || fragment.text() != text)
                continue;
            QTextCursor cursor(pane.document());
            cursor.setPosition(fragment.position() + 2);
            pane.setTextCursor(cursor);
            pane.ensureCursorVisible();
            return pane.cursorRect(cursor).center();
        }
    }
    return {};
}

const QString figureEvent = u"海港公司的註冊用戶達到300萬"_s;

/// Much to read, little to find: so it is stored quickly.
QString longText()
{
    return u"今年3月,海港公司推出系統。\n\n"_s
        + u"海港公司的系統運行平穩,各方都在觀察碼頭後續的變化,船員也逐漸習慣。\n\n"_s.repeated(20'000);
}

QString writeFile(WindowFixture& fixture, const QString& name, const QString& text)
{
    QFile file(fixture.path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary folder");
    file.write(text.toUtf8());
    return file.fileName();
}

} // namespace

void TestDetails::shortcutShowsWordsAndRuleOfTheSelectedEvent()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window().docks().dock(Docks::Details)->isVisible());
    fixture.window().presenter().select(fixture.eventAt(figureEvent));
    QTest::keyClick(fixture.window().timelinePanel().view(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(fixture.window().docks().dock(Docks::Details)->isVisible());
    const QString text = shown(fixture).toPlainText();
    QVERIFY2(text.contains(u"“截至2022年末”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"31 December 2022"_s), qPrintable(text));
    QVERIFY2(text.contains(u"The text gives this date."_s), qPrintable(text));
    QVERIFY2(text.contains(u"A date, and in the same clause or the next what happened."_s), qPrintable(text));
    // All of it can be copied.
    shown(fixture).selectAll();
    QVERIFY(shown(fixture).textCursor().selectedText().contains(u"截至2022年末"_s));
    QCOMPARE(shown(fixture).accessibleName(), u"Details"_s);
}

void TestDetails::clickOnWordsScrollsTheReader()
{
    WindowFixture fixture;
    reader::ReaderView& reader = fixture.window().readerView();
    reader.setZoom(4);
    const domain::ItemId event = fixture.eventAt(figureEvent);
    fixture.window().presenter().select(event);
    fixture.window().actions()[Why]->trigger();
    reader.setReadingPosition(0);
    QTRY_VERIFY(reader.visibleRects(fixture.spanOf(u"截至2022年末"_s)).empty());
    QCoreApplication::processEvents();
    const QPoint link = placeOfLink(shown(fixture), u"“截至2022年末”"_s);
    QVERIFY(!link.isNull());
    QTest::mouseClick(shown(fixture).viewport(), Qt::LeftButton, {}, link);
    QTRY_VERIFY(!reader.visibleRects(fixture.spanOf(u"截至2022年末"_s)).empty());
    QCOMPARE(reader.selectedText(), u"截至2022年末"_s);
    QCOMPARE(shown(fixture).item(), event);
}

void TestDetails::keyboardReachesTheWordsAndComesBack()
{
    WindowFixture fixture;
    timeline_view::TimelineView* view = fixture.window().timelinePanel().view();
    view->setFocus();
    fixture.window().presenter().select(fixture.eventAt(figureEvent));
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(shown(fixture).hasFocus());
    QTest::keyClick(&shown(fixture), Qt::Key_Tab); // from the passage to the words of its date
    QTest::keyClick(&shown(fixture), Qt::Key_Return);
    QCOMPARE(fixture.window().readerView().selectedText(), u"截至2022年末"_s);
    QTest::keyClick(&shown(fixture), Qt::Key_Escape);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(&shown(fixture), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!fixture.window().docks().dock(Docks::Details)->isVisible());
    QVERIFY(view->hasFocus());
}

void TestDetails::panesFollowTheChosenRow()
{
    WindowFixture fixture;
    fixture.window().docks().bringUp(Docks::Policies);
    auto* list = fixture.window().docks().dock(Docks::Policies)->widget()->findChild<QTreeView*>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_I, Qt::ControlModifier);
    QString text = shown(fixture).toPlainText();
    QVERIFY2(text.contains(u"沿海港口建設指導意見"_s) && text.contains(u"“交通部”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"“2021年6月”"_s), qPrintable(text));
    fixture.window().docks().bringUp(Docks::Experts);
    list = fixture.window().docks().dock(Docks::Experts)->widget()->findChild<QTreeView*>();
    list->setCurrentIndex(list->model()->index(0, 0, list->model()->index(0, 0)));
    text = shown(fixture).toPlainText();
    QVERIFY2(text.contains(u"Speaker\n“何川”"_s), qPrintable(text));
}

void TestDetails::selectedDateInTheTextIsExplained()
{
    WindowFixture fixture;
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2023-10-05"));
    QTRY_VERIFY(!fixture.document().isRereading());
    fixture.window().readerView().setFocus();
    fixture.window().readerView().setSelection(fixture.spanOf(u"今年3月"_s));
    QTest::keyClick(&fixture.window().readerView(), Qt::Key_I, Qt::ControlModifier);
    const QString text = shown(fixture).toPlainText();
    QVERIFY2(text.startsWith(u"Time expression\n今年3月"_s), qPrintable(text));
    QVERIFY2(text.contains(u"March 2023"_s) && text.contains(u"Counted from the publication date."_s)
            && text.contains(u"as you have set it"_s),
        qPrintable(text));
}

void TestDetails::contextMenuOfTheTextOffersWhatIsThere()
{
    WindowFixture fixture;
    const domain::TextSpan date = fixture.spanOf(u"2021年6月"_s);
    const auto under = itemsUnder(fixture.document(), { date.start, 0 });
    QVERIFY(under.size() >= 2);
    QCOMPARE(fixture.document().item(under.front())->kind(), domain::ItemKind::TimeExpression);
    QVERIFY(itemsUnder(fixture.document(), { 0, 0 }).empty());
    QStringList offered;
    QTimer::singleShot(0, &fixture.window(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QAction* action : menu ? menu->actions() : QList<QAction*>()) {
            if (action->menu() && action->text() == u"&Why?"_s) {
                offered << action->menu()->actions().front()->text();
                action->menu()->actions().front()->trigger();
            }
        }
        if (menu)
            menu->close();
    });
    Q_EMIT fixture.window().readerView().contextMenuRequested({ date.start, 0 }, QPoint(100, 100));
    QCOMPARE(offered, QStringList { u"Time expression: 2021年6月"_s });
    QCOMPARE(shown(fixture).item(), under.front());
}

void TestDetails::timelineMenuExplains()
{
    WindowFixture fixture;
    const domain::ItemId event = fixture.eventAt(figureEvent);
    Q_EMIT fixture.window().timelinePanel().view()->whyRequested(session::entryKeyOf(event));
    QCOMPARE(shown(fixture).item(), event);
    QVERIFY(shown(fixture).isVisible());
}

void TestDetails::followsLanguageAndLaterChanges()
{
    WindowFixture fixture;
    const domain::ItemId event = fixture.eventAt(u"推出智慧碼頭系統"_s);
    fixture.window().showWhy(event);
    fixture.window().actions()[LanguageTraditional]->trigger();
    QTRY_VERIFY2(
        shown(fixture).toPlainText().startsWith(u"事件"_s), qPrintable(shown(fixture).toPlainText()));
    fixture.window().actions()[LanguageEnglish]->trigger();
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2016-05"));
    QTRY_VERIFY2(
        shown(fixture).toPlainText().contains(u"March 2016"_s), qPrintable(shown(fixture).toPlainText()));
}

void TestDetails::saysWhatItIsForWhenEmpty()
{
    WindowFixture fixture;
    QVERIFY(shown(fixture).toPlainText().isEmpty());
    QVERIFY(shown(fixture).placeholderText().startsWith(u"Choose an event"_s));
    fixture.window().actions()[Why]->trigger();
    QVERIFY(!shown(fixture).isVisible()); // the status bar says what to choose
}

void TestDetails::longRereadingShowsProgressAndIsCancelled()
{
    WindowFixture fixture;
    const auto imported = fixture.workspace().importArticle(writeFile(fixture, u"long.txt"_s, longText()));
    fixture.window().openArticle(imported->id);
    const domain::PublicationDate before = fixture.document().article().metadata.published;
    TaskProgress& task = fixture.window().statusPanel().rereading();
    task.setPatience(0);
    QVERIFY(!task.isVisible());
    fixture.window().setPublicationDate(domain::EdtfValue::parse(u"2016-05"));
    QTRY_VERIFY_WITH_TIMEOUT(task.isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(task.percent() > 0, 20'000);
    QVERIFY(fixture.document().isRereading());
    QTest::mouseClick(task.cancelButton(), Qt::LeftButton);
    QVERIFY(!task.isVisible());
    QVERIFY(!fixture.document().isRereading());
    QTest::qWait(300);
    QCOMPARE(fixture.document().article().metadata.published, before);
}

void TestDetails::longImportShowsProgressAndIsCancelled()
{
    WindowFixture fixture;
    TaskProgress& task = fixture.window().statusPanel().importing();
    task.setPatience(0);
    fixture.window().importFiles({ writeFile(fixture, u"long.txt"_s, longText()) });
    QTRY_VERIFY_WITH_TIMEOUT(task.isVisible(), 20'000);
    QVERIFY(fixture.window().isEnabled() && !QApplication::activeModalWidget());
    QTRY_VERIFY_WITH_TIMEOUT(task.percent() > 0, 20'000);
    QTest::mouseClick(task.cancelButton(), Qt::LeftButton);
    QTRY_VERIFY(!fixture.window().isImporting());
    QVERIFY(!task.isVisible());
    QCOMPARE(fixture.workspace().articles().size(), 1U);
    QVERIFY(!fixture.window().findChild<QDialog*>(u"problem"_s));
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
