// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using tidemark::text::ScriptView;
using tidemark::text::ShownScript;
using namespace Qt::StringLiterals;

namespace {

// 互联网 grows to 網際網路 in Taiwan, 巴布亚新几内亚 shrinks no character but 沙特阿拉伯 becomes
// 沙烏地阿拉伯.
ReaderDocument simplifiedDocument(int paragraphs = 12)
{
    QString text = u"港口的互联网\n\n本报记者 何青\n"_s;
    for (int index = 0; index < paragraphs; ++index)
        text
            += u"\n第%1段：码头的互联网由沙特阿拉伯的公司建设，软件记下每一次潮位，船员用打印机打出报告，灯塔仍旧每隔八秒闪一次。\n"_s
                   .arg(index);
    ReaderDocument document = documentOf(text);
    document.language = u"zh-Hans"_s;
    return document;
}

void show(ReaderView& reader, ShownScript script)
{
    reader.setScript(ScriptView::make(script).value());
}

int inkIn(ReaderView& reader, const QRectF& area)
{
    const QImage picture = reader.viewport()->grab(area.toAlignedRect()).toImage();
    int inked = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            inked += picture.pixelColor(x, y).lightness() < 128;
    }
    return inked;
}

} // namespace

class TestReaderScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragOverConvertedTextSelectsTheWordsMeant();
    void copyGivesWhatIsSeen();
    void wordsTakeTheRoomTheyAreShownWith();
    void everyCharacterIsWhereItIsDrawn();
    void caretStepsOverAGrownWordOnce();
    void doubleClickSelectsTheWordShown();
    void placeAndSelectionStay();
    void copyOfManyParagraphs();
    void anotherDocumentIsShownInTheSameScript();
    void textOnScreenChanges();
};

void TestReaderScript::dragOverConvertedTextSelectsTheWordsMeant()
{
    ShownReader reader(simplifiedDocument());
    show(reader, ShownScript::TraditionalTaiwan);
    const TextSpan words = reader.spanOf(u"由沙特阿拉伯的公司建设"_s);
    QSignalSpy selections(&reader, &ReaderView::selectionChanged);
    reader.drag(reader.edgeOf(words.start), reader.edgeOf(words.end()));
    QCOMPARE(reader.selection(), words);
    QCOMPARE(selections.last().first().value<TextSpan>(), words);
    QCOMPARE(reader.selectedText(), u"由沙特阿拉伯的公司建设"_s);
    QCOMPARE(reader.selectedTextAsShown(), u"由沙烏地阿拉伯的公司建設"_s);
    reader.drag(reader.edgeOf(words.end()), reader.edgeOf(words.start));
    QCOMPARE(reader.selection(), words);
}

void TestReaderScript::copyGivesWhatIsSeen()
{
    ShownReader reader(simplifiedDocument());
    show(reader, ShownScript::TraditionalTaiwan);
    reader.setSelection(reader.spanOf(u"码头的互联网"_s));
    QTest::keyClick(&reader, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"碼頭的網際網路"_s);
    show(reader, ShownScript::AsWritten);
    QTest::keyClick(&reader, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"码头的互联网"_s);
}

void TestReaderScript::wordsTakeTheRoomTheyAreShownWith()
{
    ShownReader reader(simplifiedDocument());
    const TextSpan net = reader.spanOf(u"码头的互联网"_s);
    const qreal asWritten = reader.visibleRects(net).front().width();
    show(reader, ShownScript::TraditionalTaiwan);
    const qreal grown = reader.visibleRects(net).front().width();
    const qreal em = reader.visibleRects({ net.start, 1 }).front().width();
    QVERIFY2(std::abs(grown - asWritten - em) < em / 2,
        qPrintable(u"%1 %2 %3"_s.arg(asWritten).arg(grown).arg(em)));
}

void TestReaderScript::everyCharacterIsWhereItIsDrawn()
{
    ShownReader reader(simplifiedDocument(3));
    show(reader, ShownScript::TraditionalTaiwan);
    for (const ReaderBlock& block : reader.document().blocks) {
        qreal x = -1;
        qreal y = -1;
        for (qsizetype at = block.span.start; at < block.span.end(); ++at) {
            const auto rects = reader.visibleRects({ at, 1 });
            QVERIFY(!rects.empty());
            QVERIFY(rects.front().top() > y || rects.front().left() >= x - 0.5);
            // A click on the left edge of a character leads before that character.
            QCOMPARE(reader.offsetAt(reader.edgeOf(at)), at);
            x = rects.back().right();
            y = rects.back().top();
        }
    }
}

void TestReaderScript::caretStepsOverAGrownWordOnce()
{
    ShownReader reader(simplifiedDocument());
    show(reader, ShownScript::TraditionalTaiwan);
    const TextSpan net = reader.spanOf(u"的互联网由"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.edgeOf(net.start));
    for (qsizetype step = 1; step <= net.length; ++step) {
        QTest::keyClick(&reader, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(reader.selection(), (TextSpan { net.start, step }));
    }
    for (qsizetype step = net.length - 1; step >= 0; --step) {
        QTest::keyClick(&reader, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(reader.selection().length, step);
    }
}

void TestReaderScript::doubleClickSelectsTheWordShown()
{
    ShownReader reader(simplifiedDocument());
    show(reader, ShownScript::Traditional);
    QTest::mouseDClick(
        reader.viewport(), Qt::LeftButton, {}, reader.pointOf(reader.document().text.indexOf(u"报告"_s) + 1));
    QCOMPARE(reader.selectedTextAsShown(), u"報告"_s);
}

void TestReaderScript::placeAndSelectionStay()
{
    ShownReader reader(simplifiedDocument(200));
    const TextSpan words { reader.document().text.indexOf(u"第120段"_s), 5 };
    reader.setReadingPosition(words.start);
    reader.setSelection(words);
    const qreal y = reader.yOf(words.start);
    for (const ShownScript script : { ShownScript::TraditionalTaiwan, ShownScript::Simplified,
             ShownScript::TraditionalHongKong, ShownScript::AsWritten }) {
        show(reader, script);
        QCOMPARE(reader.readingPosition(), words.start);
        QCOMPARE(reader.selection(), words);
        QVERIFY(std::abs(reader.yOf(words.start) - y) < 2);
    }
}

void TestReaderScript::copyOfManyParagraphs()
{
    ShownReader reader(simplifiedDocument(3));
    show(reader, ShownScript::TraditionalTaiwan);
    reader.selectAll();
    const QString shown = reader.selectedTextAsShown();
    QCOMPARE(shown.count(u'\n'), reader.document().text.count(u'\n'));
    QCOMPARE(shown.count(u"網際網路"_s), 4);
    QCOMPARE(shown.count(u"沙烏地阿拉伯"_s), 3);
    QVERIFY(!shown.contains(u"码"_s));
}

void TestReaderScript::anotherDocumentIsShownInTheSameScript()
{
    ShownReader reader(ReaderDocument {});
    show(reader, ShownScript::TraditionalTaiwan);
    QVERIFY(reader.selectedTextAsShown().isEmpty());
    reader.setDocument(simplifiedDocument());
    reader.setSelection({ 0, 6 });
    QCOMPARE(reader.selectedTextAsShown(), u"港口的網際網路"_s);
}

void TestReaderScript::textOnScreenChanges()
{
    ShownReader reader(simplifiedDocument());
    const TextSpan word = reader.spanOf(u"码"_s);
    const int simple = inkIn(reader, reader.visibleRects(word).front());
    show(reader, ShownScript::Traditional);
    const int full = inkIn(reader, reader.visibleRects(word).front());
    QVERIFY2(full > simple, qPrintable(u"%1 %2"_s.arg(simple).arg(full)));
}

QTEST_MAIN(TestReaderScript)
#include "tst_reader_script.moc"
