// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

class TestReaderPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resizeKeepsTheWordsAtTheTop();
    void zoomKeepsTheWordsAtTheTop();
    void backgroundLayoutMovesNothing();
    void keysScroll();
    void wheelScrolls();
    void controlWheelZooms();
    void revealBringsIntoView();
    void revealMovesNothingInSight();
    void revealAnimatedEndsInSight();
    void readingPositionComesBack();
    void tenMillionCharactersInOneLine();
    void bidiOverridesDoNotReorder();
    void linesAreJustifiedToTheColumn();
    void lineStartsObeyKinsoku();
    void everyCharacterIsFoundWhereItIsDrawn_data();
    void everyCharacterIsFoundWhereItIsDrawn();
};

void TestReaderPlace::resizeKeepsTheWordsAtTheTop()
{
    ShownReader reader(longDocument(400));
    reader.verticalScrollBar()->setValue(9000);
    const qsizetype top = reader.readingPosition();
    const qreal y = reader.yOf(top);
    for (const int width : { 380, 900, 431, 700 }) {
        reader.resize(width, 600);
        QTRY_COMPARE(reader.width(), width);
        QVERIFY(reader.visibleRange().contains(top));
        QVERIFY2(std::abs(reader.yOf(top) - y) < 30, qPrintable(QString::number(reader.yOf(top))));
    }
    reader.resize(560, 600);
    QCOMPARE(reader.readingPosition(), top);
    QCOMPARE(reader.yOf(top), y);
}

void TestReaderPlace::zoomKeepsTheWordsAtTheTop()
{
    ShownReader reader(longDocument(400));
    reader.verticalScrollBar()->setValue(7000);
    const qsizetype top = reader.readingPosition();
    const qreal y = reader.yOf(top);
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(&reader, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(reader.zoom() > 1.5);
    QVERIFY(reader.visibleRange().contains(top));
    QTest::keyClick(&reader, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(reader.zoom(), 1.0);
    QCOMPARE(reader.readingPosition(), top);
    QCOMPARE(reader.yOf(top), y);
}

void TestReaderPlace::backgroundLayoutMovesNothing()
{
    ShownReader reader(longDocument(800));
    reader.verticalScrollBar()->setValue(reader.verticalScrollBar()->maximum() * 3 / 5);
    const qsizetype top = reader.readingPosition();
    const qreal y = reader.yOf(top);
    const QImage before = reader.viewport()->grab().toImage();
    QSignalSpy learnt(&reader, &ReaderView::geometryChanged);
    QTRY_VERIFY(!learnt.isEmpty());
    QTest::qWait(400);
    QCOMPARE(reader.readingPosition(), top);
    QCOMPARE(reader.yOf(top), y);
    QCOMPARE(reader.viewport()->grab().toImage(), before);
    reader.verticalScrollBar()->setValue(reader.verticalScrollBar()->maximum());
    QVERIFY(reader.visibleRange().end() == reader.document().blocks.back().span.end());
}

void TestReaderPlace::keysScroll()
{
    ShownReader reader(longDocument(200));
    QScrollBar* bar = reader.verticalScrollBar();
    QTest::keyClick(&reader, Qt::Key_PageDown);
    QTRY_VERIFY(bar->value() >= bar->pageStep());
    const int page = bar->value();
    QTest::keyClick(&reader, Qt::Key_Space);
    QTRY_COMPARE(bar->value(), page + bar->pageStep());
    QTest::keyClick(&reader, Qt::Key_Space, Qt::ShiftModifier);
    QTRY_COMPARE(bar->value(), page);
    QTest::keyClick(&reader, Qt::Key_Down);
    QTRY_COMPARE(bar->value(), page + bar->singleStep());
    QTest::keyClick(&reader, Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(reader.visibleRange().end(), reader.document().blocks.back().span.end());
    QTest::keyClick(&reader, Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(&reader, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(&reader, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(bar->value(), 0);
}

void TestReaderPlace::wheelScrolls()
{
    ShownReader reader(longDocument(100));
    QSignalSpy positions(&reader, &ReaderView::readingPositionChanged);
    QSignalSpy ranges(&reader, &ReaderView::visibleRangeChanged);
    reader.wheel(-120);
    reader.wheel(-120);
    QScrollBar* bar = reader.verticalScrollBar();
    QTRY_COMPARE(bar->value(), 6 * bar->singleStep());
    QCOMPARE(positions.last().first().value<qsizetype>(), reader.readingPosition());
    QCOMPARE(ranges.last().first().value<TextSpan>(), reader.visibleRange());
    reader.wheel(120 * 10);
    QTRY_COMPARE(bar->value(), 0);
}

void TestReaderPlace::controlWheelZooms()
{
    ShownReader reader(longDocument(20));
    QSignalSpy zooms(&reader, &ReaderView::zoomChanged);
    reader.wheel(120, Qt::ControlModifier);
    QCOMPARE(reader.zoom(), 1.1);
    reader.wheel(-60, Qt::ControlModifier);
    QCOMPARE(zooms.size(), 1);
    reader.wheel(-60, Qt::ControlModifier);
    QCOMPARE(reader.zoom(), 1.0);
    QCOMPARE(reader.verticalScrollBar()->value(), 0);
}

void TestReaderPlace::revealBringsIntoView()
{
    ShownReader reader(longDocument(900));
    for (const int paragraph : { 700, 20, 899, 0 }) {
        const TextSpan words = reader.spanOf(u"第%1段"_s.arg(paragraph));
        reader.reveal(words, RevealMotion::Instant);
        const QRectF bounds = reader.spanBounds(words);
        QVERIFY(reader.viewport()->rect().contains(bounds.toAlignedRect().adjusted(0, 0, -1, -1)));
        QVERIFY(!reader.visibleRects(words).empty());
    }
}

void TestReaderPlace::revealMovesNothingInSight()
{
    ShownReader reader(longDocument(100));
    reader.verticalScrollBar()->setValue(500);
    const TextSpan inSight { reader.readingPosition() + 60, 4 };
    reader.reveal(inSight, RevealMotion::Instant);
    QCOMPARE(reader.verticalScrollBar()->value(), 500);
}

void TestReaderPlace::revealAnimatedEndsInSight()
{
    ShownReader reader(longDocument(900));
    for (const int paragraph : { 15, 800, 3 }) {
        const TextSpan words = reader.spanOf(u"第%1段"_s.arg(paragraph));
        reader.reveal(words);
        QTRY_VERIFY(reader.viewport()->rect().contains(
            reader.spanBounds(words).toAlignedRect().adjusted(0, 0, -1, -1)));
    }
}

void TestReaderPlace::readingPositionComesBack()
{
    ShownReader reader(longDocument(300));
    reader.verticalScrollBar()->setValue(4321);
    const qsizetype position = reader.readingPosition();
    ShownReader other(longDocument(300), { 460, 500 });
    other.setReadingPosition(position);
    QVERIFY(other.visibleRange().contains(position));
    QVERIFY(other.yOf(position) < 40);
    other.setReadingPosition(0);
    QCOMPARE(other.verticalScrollBar()->value(), 0);
}

void TestReaderPlace::tenMillionCharactersInOneLine()
{
    const QString text = u"海風翻過防波堤,燈火一直亮到天明。"_s.repeated(10'000'000 / 17);
    ShownReader reader({ text, { { { 0, text.size() }, ReaderBlockKind::Paragraph } }, u"zh-Hant"_s, {} });
    QVERIFY(!reader.visibleRects({ 0, 1 }).empty());
    reader.reveal({ text.size() / 2, 4 }, RevealMotion::Instant);
    QVERIFY(!reader.visibleRects({ text.size() / 2, 4 }).empty());
    QTest::keyClick(&reader, Qt::Key_End);
    QCOMPARE(reader.visibleRange().end(), text.size());
    QTest::keyClick(&reader, Qt::Key_PageUp);
    QTRY_VERIFY(reader.visibleRange().end() < text.size());
}

void TestReaderPlace::bidiOverridesDoNotReorder()
{
    ShownReader reader(documentOf(u"Report\n\nabc \u202Edef ghi\u202C jkl, and the line goes on.\n"_s));
    const QString& text = reader.document().text;
    const qreal before = reader.visibleRects({ text.indexOf(u'd'), 1 }).front().left();
    QVERIFY(before < reader.visibleRects({ text.indexOf(u'g'), 1 }).front().left());
}

void TestReaderPlace::linesAreJustifiedToTheColumn()
{
    ShownReader reader(
        documentOf(u"潮\n\n"_s + u"夜班調度員記下潮位, Pilot 船在東北風裡靠岸。"_s.repeated(8)));
    ReaderTypography typography = reader.typography();
    typography.hangsPunctuation = false;
    reader.setTypography(typography);
    const TextSpan paragraph = reader.document().blocks.back().span;
    const auto rects = reader.visibleRects(paragraph);
    QVERIFY(rects.size() >= 3);
    const qreal right = reader.spanBounds(paragraph).right();
    for (size_t line = 0; line + 1 < rects.size(); ++line)
        QVERIFY2(std::abs(rects[line].right() - right) < 1.5,
            qPrintable(QString::number(rects[line].right() - right)));
}

void TestReaderPlace::lineStartsObeyKinsoku()
{
    const QString sentence = u"船,船「潮」,海;風。浪、岸?石!"_s;
    for (int width = 300; width < 420; width += 20) {
        ShownReader reader(documentOf(u"標題\n\n"_s + sentence.repeated(8) + u"\n"_s), { width, 500 });
        const TextSpan paragraph = reader.document().blocks.back().span;
        for (qsizetype offset = paragraph.start + 1; offset < paragraph.end(); ++offset) {
            const bool startsLine = reader.yOf(offset) > reader.yOf(offset - 1);
            if (startsLine) {
                QVERIFY(!u",;。、?!」"_s.contains(reader.document().text[offset]));
                QVERIFY(reader.document().text[offset - 1] != u'「');
            }
        }
    }
}

void TestReaderPlace::everyCharacterIsFoundWhereItIsDrawn_data()
{
    QTest::addColumn<bool>("isJustified");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<int>("width");
    for (const int width : { 280, 431, 760 }) {
        for (const bool isJustified : { true, false }) {
            for (const bool isFine : { true, false })
                QTest::addRow(
                    "%d %s %s", width, isJustified ? "justified" : "ragged", isFine ? "fine" : "plain")
                    << isJustified << isFine << width;
        }
    }
}

void TestReaderPlace::everyCharacterIsFoundWhereItIsDrawn()
{
    QFETCH(bool, isJustified);
    QFETCH(bool, isFine);
    QFETCH(int, width);
    const QString text
        = u"潮汐\n\n「船」（《漁汛》），他說：“5G網路——2023年上線……”。“第3期”已開工：「好」。\n\n"
          u"Fishing fleets office, naïve cafe\u0301 and 𠮷野家, in 2023年 efficient waffles.\n\n"_s;
    ShownReader reader(documentOf(text.repeated(2)), { width, 900 });
    ReaderTypography typography = reader.typography();
    typography.justified = isJustified;
    typography.spacesScripts = typography.squeezesPunctuation = typography.hangsPunctuation = isFine;
    reader.setTypography(typography);
    for (const ReaderBlock& block : reader.document().blocks) {
        for (qsizetype offset = block.span.start; offset < block.span.end(); ++offset) {
            const QChar character = reader.document().text[offset];
            if (!character.isLowSurrogate() && !character.isMark())
                QCOMPARE(reader.offsetAt(reader.edgeOf(offset)), offset);
        }
    }
}

QTEST_MAIN(TestReaderPlace)
#include "tst_reader_place.moc"
