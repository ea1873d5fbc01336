// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/marked_scroll_bar.h"
#include "reader/reader_view.h"
#include "session/article_import.h"
#include "shell/find_bar.h"
#include "shell/find_controller.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

namespace {

/// The window with an article of its own open, where 釘釘 stands 40 times among other words.
class FindFixture : public WindowFixture {
public:
    FindFixture()
    {
        QString text = u"員工怎樣用釘釘\n\n"_s;
        for (int index = 0; index < 40; ++index)
            text
                += u"第%1段：公司要求員工用釘釘打卡，調度員在碼頭記下潮位，燈塔每隔八秒閃一次，貨櫃輪正緩緩靠岸，無線電裡傳來引水人的回報。\n\n"_s
                       .arg(index + 100);
        text += u"App 和 app 的用戶有7億，即七亿，也就是700,000,000。\n"_s;
        open(text);
    }
    void open(const QString& text)
    {
        QFile file(path(u"finding.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary folder");
        file.write(text.toUtf8());
        file.close();
        window().openArticle(workspace().importArticle(file.fileName()).value().id);
    }
    reader::ReaderView& view() { return window().readerView(); }
    FindController& finding() { return window().finding(); }
    FindBar& bar() { return window().findBar(); }
    QString count() { return bar().countLabel()->text(); }
    /// As a reader would: Ctrl+F and the words.
    void type(const QString& words)
    {
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        bar().field()->clear();
        bar().field()->insert(words); // QTest has keys for Latin letters alone
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
    }
    reader::MarkedScrollBar* ticks()
    {
        return qobject_cast<reader::MarkedScrollBar*>(view().verticalScrollBar());
    }
};

} // namespace

class TestFindWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsInTheOtherScriptAndWalks();
    void escapeKeepsTheHitSelected();
    void keysGoOnWithAClosedBar();
    void togglesByKey();
    void badPatternSaysWhy();
    void notFoundIsSeen();
    void numbersInAnyForm();
    void hitsAreDrawnAndTheCurrentOneStronger();
    void ticksLeadToTheirHits();
    void historyIsOfferedAgain();
    void scriptOfTheViewIsSearchedToo();
    void anotherArticleIsSearchedAnew();
    void beginsWhereTheReaderIs();
    void longTextsAreSearchedBesides();
};

void TestFindWindow::findsInTheOtherScriptAndWalks()
{
    FindFixture fixture;
    fixture.type(u"钉钉"_s);
    QCOMPARE(fixture.finding().hits().size(), 41U);
    QCOMPARE(fixture.count(), u"1 of 41"_s);
    QCOMPARE(fixture.view().selectedText(), u"釘釘"_s);
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.count(), u"2 of 41"_s);
    fixture.key(Qt::Key_F3);
    QCOMPARE(fixture.count(), u"3 of 41"_s);
    fixture.key(Qt::Key_F3, Qt::ShiftModifier);
    fixture.key(Qt::Key_Return, Qt::ShiftModifier);
    fixture.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(fixture.count(), u"41 of 41"_s);
    QTRY_VERIFY(!fixture.view().visibleRects(fixture.finding().hits().back()).empty());
    QVERIFY(fixture.bar().field()->hasFocus());
}

void TestFindWindow::escapeKeepsTheHitSelected()
{
    FindFixture fixture;
    fixture.type(u"潮位"_s);
    fixture.key(Qt::Key_Return);
    const domain::TextSpan hit = fixture.finding().hits()[1];
    fixture.key(Qt::Key_Escape);
    QVERIFY(!fixture.bar().isVisible());
    QVERIFY(fixture.view().hasFocus());
    QCOMPARE(fixture.view().selection(), hit);
    QTRY_VERIFY(fixture.ticks()->ticks().empty());
}

void TestFindWindow::keysGoOnWithAClosedBar()
{
    FindFixture fixture;
    fixture.type(u"潮位"_s);
    fixture.key(Qt::Key_Escape);
    fixture.key(Qt::Key_F3);
    QCOMPARE(fixture.view().selection(), fixture.finding().hits()[1]);
    QVERIFY(fixture.view().hasFocus());
    QCOMPARE(fixture.count(), u"2 of 40"_s);
    // From where the reader has gone meanwhile.
    fixture.view().setSelection({ fixture.finding().hits()[20].start - 3, 0 });
    fixture.key(Qt::Key_F3);
    QCOMPARE(fixture.view().selection(), fixture.finding().hits()[20]);
    fixture.view().setSelection({ fixture.finding().hits()[20].start - 3, 0 });
    fixture.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(fixture.view().selection(), fixture.finding().hits()[19]);
    fixture.key(Qt::Key_Escape);
    QVERIFY(!fixture.bar().isVisible());
}

void TestFindWindow::togglesByKey()
{
    FindFixture fixture;
    fixture.type(u"app"_s);
    QCOMPARE(fixture.finding().hits().size(), 2U);
    fixture.key(Qt::Key_C, Qt::AltModifier);
    QVERIFY(fixture.bar().caseButton()->isChecked());
    QCOMPARE(fixture.finding().hits().size(), 1U);
    fixture.key(Qt::Key_C, Qt::AltModifier);
    fixture.bar().field()->setText(u"位"_s);
    QCOMPARE(fixture.finding().hits().size(), 40U);
    fixture.key(Qt::Key_W, Qt::AltModifier);
    QVERIFY(fixture.bar().wordButton()->isChecked());
    QCOMPARE(fixture.finding().hits().size(), 0U); // 潮位 is the word
    fixture.key(Qt::Key_W, Qt::AltModifier);
    fixture.key(Qt::Key_R, Qt::AltModifier);
    fixture.bar().field()->setText(u"第10\\d段"_s);
    QCOMPARE(fixture.finding().hits().size(), 10U);
    QVERIFY(fixture.bar().patternButton()->toolTip().contains(u"Alt+R"_s));
}

void TestFindWindow::badPatternSaysWhy()
{
    FindFixture fixture;
    fixture.type(u"(潮"_s);
    QVERIFY(!fixture.bar().message()->isVisible());
    fixture.key(Qt::Key_R, Qt::AltModifier);
    QVERIFY(fixture.bar().message()->isVisible());
    QVERIFY(fixture.bar().message()->text().contains(u"parenthesis"_s));
    QVERIFY(fixture.bar().field()->property("invalid").toBool());
    QTest::keyClicks(fixture.bar().field(), u")"_s);
    QVERIFY(!fixture.bar().message()->isVisible());
    QCOMPARE(fixture.count(), u"1 of 40"_s);
}

void TestFindWindow::notFoundIsSeen()
{
    FindFixture fixture;
    fixture.type(u"鯨魚"_s);
    QCOMPARE(fixture.count(), u"Not found"_s);
    QVERIFY(fixture.bar().field()->property("invalid").toBool());
    fixture.key(Qt::Key_Return);
    QVERIFY(fixture.view().selection().isEmpty());
    fixture.bar().field()->clear();
    QCOMPARE(fixture.count(), QString());
    QVERIFY(!fixture.bar().field()->property("invalid").toBool());
}

void TestFindWindow::numbersInAnyForm()
{
    FindFixture fixture;
    for (const QString& form : { u"7亿"_s, u"700,000,000"_s, u"七億"_s, u"700000000"_s }) {
        fixture.type(form);
        QCOMPARE(fixture.count(), u"1 of 3"_s);
    }
}

void TestFindWindow::hitsAreDrawnAndTheCurrentOneStronger()
{
    FindFixture fixture;
    fixture.type(u"潮位"_s);
    QTRY_VERIFY(!fixture.view().visibleRects(fixture.finding().hits()[1]).empty());
    const auto colourAt = [&](const domain::TextSpan& span) {
        const QRectF rect = fixture.view().visibleRects(span).front();
        const QImage picture = fixture.view().viewport()->grab().toImage();
        return picture.pixelColor(int(rect.left()) + 1, int(rect.center().y()) - 2);
    };
    const QColor current = colourAt(fixture.finding().hits()[0]);
    const QColor other = colourAt(fixture.finding().hits()[1]);
    const QColor paper = fixture.view().viewport()->grab().toImage().pixelColor(2, 2);
    QVERIFY(other != paper);
    QVERIFY(current != other);
    fixture.key(Qt::Key_Escape);
    QCOMPARE(colourAt(fixture.spanOf(u"燈塔每隔"_s)), paper);
}

void TestFindWindow::ticksLeadToTheirHits()
{
    FindFixture fixture;
    fixture.type(u"七亿"_s);
    fixture.bar().field()->setText(u"潮位"_s);
    QTRY_COMPARE(fixture.ticks()->ticks().size(), 41U); // every hit, and the current one again
    fixture.view().setReadingPosition(0); // and no longer moving
    fixture.view().setSelection(fixture.spanOf(u"無線電"_s));
    QTest::keyClick(&fixture.view(), Qt::Key_4);
    QTRY_COMPARE(fixture.ticks()->ticks().size(), 42U);
    QCOMPARE(fixture.ticks()->ticks().front().kind, reader::ScrollTick::Kind::Annotation);
    const reader::ScrollTick tick = fixture.ticks()->ticks()[36];
    QVERIFY(fixture.view().visibleRects(tick.span).empty());
    QTest::mouseClick(fixture.ticks(), Qt::LeftButton, {}, fixture.ticks()->rectOf(tick).center());
    QTRY_VERIFY(!fixture.view().visibleRects(tick.span).empty());
    QCOMPARE(fixture.view().selection(), tick.span);
    QVERIFY(fixture.count().endsWith(u" of 40"_s));
    QVERIFY(!fixture.count().startsWith(u"1 "_s));
}

void TestFindWindow::historyIsOfferedAgain()
{
    FindFixture fixture;
    for (const QString& words : { u"潮位"_s, u"燈塔"_s }) {
        fixture.type(words);
        fixture.key(Qt::Key_Return);
        fixture.key(Qt::Key_Escape);
    }
    fixture.reopenWindow();
    fixture.type(u"草"_s);
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.bar().field()->text(), u"燈塔"_s);
    fixture.key(Qt::Key_Up);
    QCOMPARE(fixture.bar().field()->text(), u"潮位"_s);
    QVERIFY(!fixture.finding().hits().empty());
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    QCOMPARE(fixture.bar().field()->text(), u"草"_s);
}

void TestFindWindow::scriptOfTheViewIsSearchedToo()
{
    FindFixture fixture;
    fixture.open(u"互联网的历史\n\n这家互联网公司开发软件，互联网改变了它。\n"_s);
    fixture.window().actions()[ScriptTaiwan]->trigger();
    fixture.type(u"網際網路"_s);
    QCOMPARE(fixture.count(), u"1 of 3"_s);
    QCOMPARE(fixture.view().selectedText(), u"互联网"_s);
    QCOMPARE(fixture.view().selectedTextAsShown(), u"網際網路"_s);
    fixture.key(Qt::Key_Return);
    fixture.key(Qt::Key_Return);
    // Shown as it is written, the words on screen are others; the place stays.
    fixture.window().actions()[ScriptAsWritten]->trigger();
    QCOMPARE(fixture.count(), u"Not found"_s);
    fixture.bar().field()->setText(u"互聯網"_s);
    QCOMPARE(fixture.finding().hits().size(), 3U);
}

void TestFindWindow::anotherArticleIsSearchedAnew()
{
    FindFixture fixture;
    fixture.type(u"潮位"_s);
    fixture.open(u"潮汐表\n\n今天的潮位很高，明天的潮位更高。\n"_s);
    QCOMPARE(fixture.finding().hits().size(), 2U);
    QCOMPARE(fixture.count(), u"1 of 2"_s);
    QVERIFY(fixture.view().selection().isEmpty()); // nobody asked to go there
}

void TestFindWindow::beginsWhereTheReaderIs()
{
    FindFixture fixture;
    fixture.view().setReadingPosition(fixture.document().text().indexOf(u"第120段"_s));
    fixture.type(u"潮"_s);
    QCOMPARE(fixture.count(), u"21 of 40"_s);
    fixture.bar().field()->insert(u"位"_s);
    QCOMPARE(fixture.count(), u"21 of 40"_s);
}

void TestFindWindow::longTextsAreSearchedBesides()
{
    FindFixture fixture;
    QString text = u"很長的記錄\n\n"_s;
    for (int index = 0; index < 6000; ++index)
        text += u"第%1段：燈塔每隔八秒閃一次，貨櫃輪正緩緩靠岸，無線電裡傳來引水人的回報。\n"_s.arg(index);
    fixture.open(text);
    QSignalSpy found(&fixture.view(), &reader::ReaderView::selectionChanged);
    fixture.type(u"灯塔每隔"_s);
    QTRY_COMPARE(fixture.count(), u"1 of 6,000"_s);
    fixture.bar().field()->setText(u"第5999"_s);
    fixture.key(Qt::Key_Return); // asked for before there is an answer
    QTRY_COMPARE(fixture.count(), u"1 of 1"_s);
    QTRY_COMPARE(fixture.view().selectedText(), u"第5999"_s);
}

QTEST_MAIN(TestFindWindow)
#include "tst_find_window.moc"
