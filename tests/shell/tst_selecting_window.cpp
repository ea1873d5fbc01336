// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/article_import.h"
#include "shell/find_bar.h"
#include "shell/find_controller.h"
#include "shell/selecting_controller.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

namespace {

class SelectingFixture : public WindowFixture {
public:
    SelectingFixture()
    {
        QFile file(path(u"selecting.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary folder");
        file.write(u"員工怎樣用釘釘\n\n"
                   "公司要求員工用釘釘打卡，也用微信和淘寶；項目總監何川表示：“港口很忙。”他明天再來。\n\n"
                   "員工說，釘釘比微信好用。\n"_s.toUtf8());
        file.close();
        window().openArticle(workspace().importArticle(file.fileName()).value().id);
    }
    reader::ReaderView& view() { return window().readerView(); }
    QPoint pointOf(const QString& words)
    {
        return view().visibleRects({ spanOf(words).start, 1 }).front().center().toPoint();
    }
    void doubleClick(const QString& words)
    {
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, pointOf(words));
    }
    /// Opens the menu, triggers the command named so, and tells all commands there were.
    QStringList useMenu(QContextMenuEvent::Reason reason, const QPoint& point, const QString& command)
    {
        QStringList commands;
        QTimer::singleShot(0, &view(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (QAction* action : menu->actions()) {
                commands.append(action->objectName());
                if (action->objectName() == command)
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, command.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        });
        QContextMenuEvent event(reason, point, view().viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view().viewport(), &event);
        return commands;
    }
};

} // namespace

class TestSelectingWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubleClickTakesNames();
    void keysSelectSentenceAndParagraph();
    void menuHasWhatASelectionIsFor();
    void menuSelectsWhereItWasOpened();
    void findThisMarksEveryPlace();
    void searchesTheLibrary();
};

void TestSelectingWindow::doubleClickTakesNames()
{
    SelectingFixture fixture;
    for (const QString& name : { u"釘釘"_s, u"微信"_s, u"淘寶"_s, u"何川"_s, u"總監"_s }) {
        fixture.doubleClick(name);
        QCOMPARE(fixture.view().selectedText(), name);
    }
}

void TestSelectingWindow::keysSelectSentenceAndParagraph()
{
    SelectingFixture fixture;
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, fixture.pointOf(u"明天"_s));
    QTest::keyClick(&fixture.view(), Qt::Key_S);
    QCOMPARE(fixture.view().selectedText(), u"他明天再來。"_s);
    QTest::keyClick(&fixture.view(), Qt::Key_P);
    QVERIFY(fixture.view().selectedText().startsWith(u"公司要求"_s));
    QVERIFY(fixture.view().selectedText().endsWith(u"再來。"_s));
}

void TestSelectingWindow::menuHasWhatASelectionIsFor()
{
    SelectingFixture fixture;
    fixture.doubleClick(u"微信"_s);
    const QStringList commands = fixture.useMenu(QContextMenuEvent::Keyboard, {}, {});
    for (const QString& command : { u"copy"_s, u"highlight"_s, u"note"_s, u"addEvent"_s, u"selectSentence"_s,
             u"selectParagraph"_s, u"findSelected"_s, u"searchSelected"_s })
        QVERIFY2(commands.contains(command), qPrintable(command));
    QCOMPARE(fixture.view().selectedText(), u"微信"_s);
}

void TestSelectingWindow::menuSelectsWhereItWasOpened()
{
    SelectingFixture fixture;
    fixture.doubleClick(u"公司"_s);
    fixture.useMenu(QContextMenuEvent::Mouse, fixture.pointOf(u"比微信"_s), u"selectSentence"_s);
    QCOMPARE(fixture.view().selectedText(), u"員工說，釘釘比微信好用。"_s);
}

void TestSelectingWindow::findThisMarksEveryPlace()
{
    SelectingFixture fixture;
    fixture.doubleClick(u"微信"_s);
    QTest::keyClick(&fixture.view(), Qt::Key_F3, Qt::ControlModifier);
    QVERIFY(fixture.window().findBar().isVisible());
    QCOMPARE(fixture.window().findBar().field()->text(), u"微信"_s);
    QCOMPARE(fixture.window().finding().hits().size(), 2U);
    QCOMPARE(fixture.view().selection(), fixture.spanOf(u"微信"_s));
}

void TestSelectingWindow::searchesTheLibrary()
{
    SelectingFixture fixture;
    QTest::mouseClick(
        fixture.view().viewport(), Qt::LeftButton, {}, fixture.pointOf(u"淘寶"_s) + QPoint(2, 0));
    fixture.useMenu(QContextMenuEvent::Mouse, fixture.pointOf(u"淘寶"_s), u"searchSelected"_s);
    auto* field = fixture.window().docks().dock(Docks::Library)->widget()->findChild<QLineEdit*>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"淘寶"_s);
}

QTEST_MAIN(TestSelectingWindow)
#include "tst_selecting_window.moc"
