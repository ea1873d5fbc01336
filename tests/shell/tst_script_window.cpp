// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/thread_ribbon.h"
#include "timeline/timeline_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;
using text::ShownScript;

namespace {

QToolButton* scriptButton(MainWindow& window)
{
    for (QToolButton* button : window.findChildren<QToolButton*>()) {
        if (button->defaultAction() == window.actions()[ToggleScript])
            return button;
    }
    return nullptr;
}

} // namespace

class TestScriptWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keySwitchesAndSwitchesBack();
    void menuChoosesAScriptThatIsRemembered();
    void buttonSaysAndDoesIt();
    void marksKeepTheirPassage();
    void copyTakesWhatIsShown();
    void threadReachesTheShownPassage();
};

void TestScriptWindow::keySwitchesAndSwitchesBack()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    view.setSelection(fixture.spanOf(u"智慧碼頭系統"_s));
    QTest::keyClick(&view, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(view.script().script(), ShownScript::Simplified); // the fixture's article is in Traditional
    QCOMPARE(view.selectedTextAsShown(), u"智慧码头系统"_s);
    QVERIFY(fixture.window().actions()[ScriptSimplified]->isChecked());
    QTest::keyClick(&view, Qt::Key_J, Qt::ControlModifier);
    QVERIFY(view.script().isAsWritten());
    QCOMPARE(view.selectedTextAsShown(), u"智慧碼頭系統"_s);
}

void TestScriptWindow::menuChoosesAScriptThatIsRemembered()
{
    WindowFixture fixture;
    fixture.window().actions()[ScriptHongKong]->trigger();
    QCOMPARE(fixture.window().readerView().script().script(), ShownScript::TraditionalHongKong);
    fixture.reopenWindow();
    QCOMPARE(fixture.window().readerView().script().script(), ShownScript::TraditionalHongKong);
    QVERIFY(fixture.window().actions()[ScriptHongKong]->isChecked());
    fixture.window().actions()[ScriptAsWritten]->trigger();
    QVERIFY(fixture.window().readerView().script().isAsWritten());
    QVERIFY(!fixture.window().actions()[ToggleScript]->isChecked());
}

void TestScriptWindow::buttonSaysAndDoesIt()
{
    WindowFixture fixture;
    QToolButton* button = scriptButton(fixture.window());
    QVERIFY(button);
    QCOMPARE(button->text(), u"繁/简"_s);
    QVERIFY(button->toolTip().contains(u"Ctrl+J"_s));
    QTest::mouseClick(button, Qt::LeftButton, {}, { 12, button->height() / 2 });
    QVERIFY(!fixture.window().readerView().script().isAsWritten());
    QCOMPARE(button->text(), u"繁/简"_s);
    QVERIFY(button->menu()->actions().contains(fixture.window().actions()[ScriptTaiwan]));
}

void TestScriptWindow::marksKeepTheirPassage()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    fixture.window().actions()[ScriptSimplified]->trigger();
    const domain::TextSpan words = fixture.spanOf(u"統一數據接口"_s);
    const QRectF shown = view.visibleRects(words).front();
    QTest::mousePress(
        view.viewport(), Qt::LeftButton, {}, QPoint(int(shown.left()) + 1, int(shown.center().y())));
    QTest::mouseMove(view.viewport(), shown.center().toPoint());
    QTest::mouseMove(view.viewport(), QPoint(int(shown.right()) - 1, int(shown.center().y())));
    QTest::mouseRelease(
        view.viewport(), Qt::LeftButton, {}, QPoint(int(shown.right()) - 1, int(shown.center().y())));
    QTest::keyClick(&view, Qt::Key_2);
    QCOMPARE(fixture.document().annotations().size(), 1U);
    QCOMPARE(fixture.document().annotations().front().quote.exact, u"統一數據接口"_s);
}

void TestScriptWindow::copyTakesWhatIsShown()
{
    WindowFixture fixture;
    reader::ReaderView& view = fixture.window().readerView();
    QTest::keyClick(&view, Qt::Key_J, Qt::ControlModifier);
    view.setSelection(fixture.spanOf(u"註冊用戶達到300萬"_s));
    fixture.window().actions()[Copy]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"注册用户达到300万"_s);
}

void TestScriptWindow::threadReachesTheShownPassage()
{
    WindowFixture fixture;
    fixture.window().actions()[ScriptTaiwan]->trigger();
    const domain::ItemId id = fixture.eventAt(u"發佈《沿海港口建設指導意見》"_s);
    fixture.window().presenter().select(id);
    QTRY_VERIFY(fixture.window().ribbon().isJoining());
    const auto passage
        = fixture.window().readerView().visibleRects(fixture.spanOf(u"發佈《沿海港口建設指導意見》"_s));
    const QPoint origin
        = fixture.window().readerView().viewport()->mapTo(fixture.window().ribbon().parentWidget(), QPoint());
    const QRectF band = fixture.window().ribbon().shape().boundingRect();
    QVERIFY(band.top() < passage.back().bottom() + origin.y());
    QVERIFY(band.bottom() > passage.front().top() + origin.y());
}

QTEST_MAIN(TestScriptWindow)
#include "tst_script_window.moc"
