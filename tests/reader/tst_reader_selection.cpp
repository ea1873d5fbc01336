// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

TextSpan span(qsizetype start, qsizetype end)
{
    return TextSpan::between(start, end);
}

} // namespace

class TestReaderSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caretWalksPastDetails();
    void dragSelectsExactlyTheWords();
    void copyIsTheCanonicalTextOverParagraphs();
    void doubleClickSelectsAWordThenLarger();
    void everyPartOfAWordMeansTheWord();
    void doubleClickAndDragGrowsByWords();
    void shiftArrowsExtend();
    void shiftDownCrossesParagraphs();
    void selectAllAndEscape();
    void draggingBelowScrolls();
    void contextMenuTellsTheSelection();
    void detailsCannotBeSelected();
    void emptyReaderInvites();
};

void TestReaderSelection::caretWalksPastDetails()
{
    ReaderDocument document = documentOf(u"潮汐\n\n船來了,人也來了。\n"_s);
    document.details = u"2023-12"_s; // shown below the title, where no byline is
    ShownReader reader(document);
    QTest::keyClick(&reader, Qt::Key_Home, Qt::ControlModifier);
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(&reader, Qt::Key_Right);
    QTest::keyClick(&reader, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"來"_s);
}

void TestReaderSelection::dragSelectsExactlyTheWords()
{
    ShownReader reader(longDocument(30));
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    QSignalSpy selections(&reader, &ReaderView::selectionChanged);
    reader.drag(reader.edgeOf(words.start), reader.edgeOf(words.end()));
    QCOMPARE(reader.selectedText(), u"燈塔每隔八秒閃一次"_s);
    QCOMPARE(reader.selection(), words);
    QCOMPARE(selections.last().first().value<TextSpan>(), words);
    reader.drag(reader.edgeOf(words.end()), reader.edgeOf(words.start));
    QCOMPARE(reader.selection(), words);
}

void TestReaderSelection::copyIsTheCanonicalTextOverParagraphs()
{
    ShownReader reader(longDocument(30));
    const qsizetype from = reader.document().text.indexOf(u"風從東北"_s);
    const qsizetype to
        = reader.document().text.indexOf(u"貨櫃輪"_s, reader.document().text.indexOf(u"第2段"_s));
    reader.drag(reader.edgeOf(from), reader.edgeOf(to));
    QTest::keyClick(&reader, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, reader.document().text.mid(from, to - from));
    QCOMPARE(copied.count(u"\n\n"_s), 2);
}

void TestReaderSelection::doubleClickSelectsAWordThenLarger()
{
    ShownReader reader(documentOf(u"短訊\n\n訂單增加了。他認為,港口經濟正在回暖。碼頭很忙,船員也很累。\n"_s));
    const QPoint point = reader.pointOf(reader.document().text.indexOf(u'濟'));
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, point);
    QVERIFY(reader.selection().isEmpty());
    QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selectedText(), u"經濟"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selectedText(), u"港口經濟正在回暖。"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(reader.selectedText(), u"他認為,港口經濟正在回暖。"_s);
}

void TestReaderSelection::everyPartOfAWordMeansTheWord()
{
    ShownReader reader(documentOf(u"短訊\n\n訂單增加了。他認為,港口經濟正在回暖。\n"_s));
    const QRectF word = reader.visibleRects(reader.spanOf(u"經濟"_s)).front();
    for (int x = int(word.left()) + 2; x < int(word.right()) - 1; x += 3) {
        QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, { x, int(word.center().y()) });
        QCOMPARE(reader.selectedText(), u"經濟"_s);
    }
}

void TestReaderSelection::doubleClickAndDragGrowsByWords()
{
    ShownReader reader(
        documentOf(u"Short report\n\nThe harbour master waited until the evening tide had turned.\n"_s));
    const QString& text = reader.document().text;
    const QPoint start = reader.pointOf(text.indexOf(u"master"_s) + 2);
    QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, start);
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(text.indexOf(u"Short"_s)));
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(text.indexOf(u"Short"_s)));
    QMouseEvent press(QEvent::MouseButtonDblClick, start, reader.viewport()->mapToGlobal(start),
        Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(reader.viewport(), &press);
    reader.moveHeld(reader.pointOf(text.indexOf(u"until"_s) + 2));
    QCOMPARE(reader.selectedText(), u"master waited until"_s);
    reader.moveHeld(reader.pointOf(text.indexOf(u"harbour"_s) + 2));
    QCOMPARE(reader.selectedText(), u"harbour master"_s);
}

void TestReaderSelection::shiftArrowsExtend()
{
    ShownReader reader(longDocument(5));
    const qsizetype start = reader.document().text.indexOf(u"燈塔"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.edgeOf(start));
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&reader, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(start, start + 3));
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(&reader, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(start - 2, start));
    QTest::keyClick(&reader, Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(start, reader.document().blocks.back().span.end()));
    QTest::keyClick(&reader, Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(0, start));
}

void TestReaderSelection::shiftDownCrossesParagraphs()
{
    ShownReader reader(longDocument(5));
    const TextSpan first = reader.document().blocks[2].span;
    const TextSpan second = reader.document().blocks[3].span;
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.edgeOf(first.start));
    int presses = 0;
    while (reader.selection().end() < second.start && presses++ < 20)
        QTest::keyClick(&reader, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(first.start, second.start));
}

void TestReaderSelection::selectAllAndEscape()
{
    ShownReader reader(longDocument(50));
    QTest::keyClick(&reader, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(reader.selectedText(), reader.document().text);
    QTest::keyClick(&reader, Qt::Key_Escape);
    QVERIFY(reader.selection().isEmpty());
}

void TestReaderSelection::draggingBelowScrolls()
{
    ShownReader reader(longDocument(60));
    const QPoint start(200, 300);
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, start);
    reader.moveHeld({ 200, reader.viewport()->height() + 40 });
    const qsizetype reached = reader.selection().end();
    QTRY_VERIFY(reader.verticalScrollBar()->value() > 300);
    QVERIFY(reader.selection().end() > reached);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, { 200, reader.viewport()->height() + 40 });
    const int stopped = reader.verticalScrollBar()->value();
    QTest::qWait(60);
    QCOMPARE(reader.verticalScrollBar()->value(), stopped);
}

void TestReaderSelection::contextMenuTellsTheSelection()
{
    ShownReader reader(longDocument(10));
    QSignalSpy menus(&reader, &ReaderView::contextMenuRequested);
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒"_s);
    reader.setSelection(words);
    const auto ask = [&](const QPoint& point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, reader.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(reader.viewport(), &event);
        return menus.last().first().value<TextSpan>();
    };
    QCOMPARE(ask(reader.pointOf(words.start + 2)), words);
    const TextSpan elsewhere = ask(reader.pointOf(words.end() + 5));
    QVERIFY(elsewhere.length == 0 && elsewhere.start >= words.end() + 5);
}

void TestReaderSelection::detailsCannotBeSelected()
{
    ReaderDocument document = longDocument(5);
    document.details = u"2023-12 · 2,468 characters"_s;
    ShownReader reader(document);
    const TextSpan byline = reader.document().blocks[1].span;
    const QPoint start = reader.edgeOf(byline.start);
    reader.drag(start, { reader.viewport()->width() - 20, start.y() });
    QCOMPARE(reader.selection(), byline);
}

void TestReaderSelection::emptyReaderInvites()
{
    ShownReader reader(ReaderDocument {});
    const QImage picture = reader.viewport()->grab().toImage();
    const QColor paper = picture.pixelColor(2, 2);
    int inked = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = picture.height() / 2 - 20; y < picture.height() / 2 + 20; ++y)
            inked += picture.pixelColor(x, y) != paper;
    }
    QVERIFY(inked > 300);
    QTest::keyClick(&reader, Qt::Key_Right, Qt::ShiftModifier);
    QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, { 100, 100 });
    reader.wheel(-120);
    reader.reveal({ 3, 4 });
    reader.setReadingPosition(10);
    QVERIFY(reader.selection().isEmpty());
    QCOMPARE(reader.visibleRange(), TextSpan {});
}

QTEST_MAIN(TestReaderSelection)
#include "tst_reader_selection.moc"
