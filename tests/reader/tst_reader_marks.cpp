// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include <QSignalSpy>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

class TestReaderMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickOnHighlightGivesItsKey();
    void shortestOfOverlappingHighlightsIsMeant();
    void enterOpensTheHighlightAtTheCaret();
    void noteMarkInTheMarginCanBeClicked();
    void markWithoutKeyHidesNoOther();
    void hoverNamesHighlightAndLeaves();
    void hoverFollowsScrolling();
    void highlightIsPaintedWhereItsWordsAre();
    void struckWordsHaveALineThroughThem();
    void stackedUnderlinesStayClearOfTheNextLine();
    void emphasisIsStronger();
    void doubtfulMarkIsUnderlinedWithDashes();
    void dimmingFadesTheRest();
};

void TestReaderMarks::clickOnHighlightGivesItsKey()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"貨櫃輪正緩緩靠岸"_s);
    reader.setHighlights({ { words, HighlightTone::Product, {}, u"berth"_s } });
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(words.start + 3));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toString(), u"berth"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(words.end() + 3));
    QCOMPARE(clicks.size(), 1);
    reader.drag(reader.edgeOf(words.start), reader.edgeOf(words.start + 3));
    QCOMPARE(clicks.size(), 1);
}

void TestReaderMarks::shortestOfOverlappingHighlightsIsMeant()
{
    ShownReader reader(longDocument(10));
    const TextSpan outer = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    const TextSpan inner = reader.spanOf(u"八秒"_s);
    reader.setHighlights({ { inner, HighlightTone::Figure, {}, u"inner"_s },
        { outer, HighlightTone::Policy, {}, u"outer"_s } });
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(inner.start));
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(outer.start));
    QCOMPARE(clicks.at(0).first().toString(), u"inner"_s);
    QCOMPARE(clicks.at(1).first().toString(), u"outer"_s);
}

void TestReaderMarks::enterOpensTheHighlightAtTheCaret()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"無線電裡"_s);
    reader.setHighlights({ { words, HighlightTone::Statement, {}, u"radio"_s } });
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.edgeOf(words.start - 1));
    QTest::keyClick(&reader, Qt::Key_Return);
    QVERIFY(clicks.isEmpty());
    QTest::keyClick(&reader, Qt::Key_Right);
    QTest::keyClick(&reader, Qt::Key_Return);
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toString(), u"radio"_s);
}

void TestReaderMarks::noteMarkInTheMarginCanBeClicked()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"無線電裡"_s);
    const QRectF line = reader.visibleRects(words).front();
    const QPoint mark(int(reader.spanBounds(words).right()) + 10, int(line.center().y()) - 2);
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    reader.setHighlights({ { words, HighlightTone::Yellow, {}, u"note"_s } });
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, mark);
    QVERIFY(clicks.isEmpty());
    reader.setHighlights({ { words, HighlightTone::Yellow, {}, u"note"_s, true } });
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, mark);
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(reader.viewport()->grab().toImage().pixelColor(mark),
        reader.theme().tone(HighlightTone::Yellow).line);
}

void TestReaderMarks::markWithoutKeyHidesNoOther()
{
    ShownReader reader(longDocument(10));
    const TextSpan hit = reader.spanOf(u"八秒"_s);
    reader.setHighlights({ { hit, HighlightTone::Yellow, {}, {} },
        { reader.spanOf(u"燈塔每隔八秒閃一次"_s), HighlightTone::Policy, {}, u"light"_s } });
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(hit.start));
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(clicks.first().first().toString(), u"light"_s);
}

void TestReaderMarks::hoverNamesHighlightAndLeaves()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"無線電裡"_s);
    reader.setHighlights({ { words, HighlightTone::Statement, {}, u"radio"_s } });
    QSignalSpy hovers(&reader, &ReaderView::highlightHovered);
    QTest::mouseMove(reader.viewport(), reader.pointOf(words.start));
    QCOMPARE(hovers.last().first().toString(), u"radio"_s);
    QCOMPARE(reader.viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(reader.viewport(), reader.pointOf(words.end() + 2));
    QCOMPARE(hovers.last().first().toString(), QString());
    QCOMPARE(reader.viewport()->cursor().shape(), Qt::IBeamCursor);
    QCOMPARE(hovers.size(), 2);
}

void TestReaderMarks::hoverFollowsScrolling()
{
    ShownReader reader(longDocument(60));
    const TextSpan words = reader.spanOf(u"無線電裡"_s);
    reader.setHighlights({ { words, HighlightTone::Statement, {}, u"radio"_s } });
    QSignalSpy hovers(&reader, &ReaderView::highlightHovered);
    QTest::mouseMove(reader.viewport(), reader.pointOf(words.start));
    QTRY_COMPARE(hovers.size(), 1);
    QTest::keyClick(&reader, Qt::Key_PageDown);
    QTRY_COMPARE(hovers.size(), 2);
    QCOMPARE(hovers.last().first().toString(), QString());
}

void TestReaderMarks::highlightIsPaintedWhereItsWordsAre()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    const QImage plain = reader.viewport()->grab().toImage();
    reader.setHighlights({ { words, HighlightTone::Policy, {}, u"light"_s } });
    const QImage marked = reader.viewport()->grab().toImage();
    QRegion changed;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            if (plain.pixel(x, y) != marked.pixel(x, y))
                changed += QRect(x, y, 1, 1);
        }
    }
    QRegion expected;
    for (const QRectF& rect : reader.visibleRects(words))
        expected += rect.toAlignedRect().adjusted(-1, 0, 1, 0);
    QVERIFY(!changed.isEmpty());
    QVERIFY((changed - expected).isEmpty());
    QVERIFY(changed.boundingRect().width() >= expected.boundingRect().width() - 4);
}

void TestReaderMarks::struckWordsHaveALineThroughThem()
{
    ShownReader reader(longDocument(3));
    const TextSpan words = reader.spanOf(u"貨櫃輪正緩緩靠岸"_s);
    const auto middleRow = [&] {
        const QRectF rect = reader.visibleRects(words).front();
        const QImage picture = reader.viewport()->grab().toImage();
        int most = 0;
        // The longest run of the line's colour, looked for around the middle of the characters.
        const QColor line = reader.theme().tone(HighlightTone::Pink).line;
        for (int y = int(rect.top()) + 6; y < int(rect.bottom()) - 6; ++y) {
            int run = 0;
            for (int x = int(rect.left()); x < int(rect.right()); ++x)
                run += picture.pixelColor(x, y) == line ? 1 : 0;
            most = std::max(most, run);
        }
        return most / rect.width();
    };
    QVERIFY(middleRow() < 0.1);
    reader.setHighlights({ { words, HighlightTone::Pink, HighlightLook::Strike, u"struck"_s } });
    QVERIFY2(middleRow() > 0.95, qPrintable(QString::number(middleRow())));
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(words.start + 2));
    QCOMPARE(clicks.size(), 1);
}

void TestReaderMarks::stackedUnderlinesStayClearOfTheNextLine()
{
    ShownReader reader(longDocument(3));
    ReaderTypography typography;
    typography.lineHeight = 1.2;
    reader.setTypography(typography);
    const TextSpan paragraph = reader.document().blocks.back().span;
    const auto lines = reader.visibleRects(paragraph);
    QVERIFY(lines.size() >= 2);
    const TextSpan first { paragraph.start, 8 };
    using enum HighlightLook;
    reader.setHighlights({ { first, HighlightTone::Policy, UnderlineOnly, u"a"_s },
        { first, HighlightTone::Pink, UnderlineOnly, u"b"_s },
        { first, HighlightTone::Green, UnderlineOnly, u"c"_s } });
    const QImage picture = reader.viewport()->grab().toImage();
    QSet<QRgb> seen;
    const qreal em = lines[0].height() / 1.2;
    const int textBelow = int(lines[1].top() + (lines[1].height() - em) / 2 + 0.12 * em);
    const QRect area(int(lines[0].left()), int(lines[0].top()), int(6 * em), picture.height() / 2);
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x) {
            for (const auto tone : { HighlightTone::Policy, HighlightTone::Pink, HighlightTone::Green }) {
                if (picture.pixelColor(x, y) != reader.theme().tone(tone).line)
                    continue;
                seen.insert(reader.theme().tone(tone).line.rgb());
                QVERIFY2(y <= textBelow + 2, qPrintable(QString::number(y - textBelow)));
            }
        }
    }
    QCOMPARE(seen.size(), 3);
}

void TestReaderMarks::emphasisIsStronger()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"燈塔"_s);
    reader.setHighlights({ { words, HighlightTone::Figure, {}, u"light"_s } });
    const QPoint corner = reader.visibleRects(words).front().topLeft().toPoint() + QPoint(1, 9);
    const QColor usual = reader.viewport()->grab().toImage().pixelColor(corner);
    reader.setEmphasisedKey(u"light"_s);
    const QColor strong = reader.viewport()->grab().toImage().pixelColor(corner);
    QVERIFY(strong.lightness() < usual.lightness());
    reader.setEmphasisedKey({});
    QCOMPARE(reader.viewport()->grab().toImage().pixelColor(corner), usual);
}

void TestReaderMarks::doubtfulMarkIsUnderlinedWithDashes()
{
    ShownReader reader(longDocument(10));
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    ReaderHighlight highlight { words, HighlightTone::Green, HighlightLook::UnderlineOnly, u"a"_s };
    const auto inked = [&] {
        reader.setHighlights({});
        const QImage plain = reader.viewport()->grab().toImage();
        reader.setHighlights({ highlight });
        const QImage marked = reader.viewport()->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < plain.height(); ++y) {
            for (int x = 0; x < plain.width(); ++x)
                pixels += plain.pixel(x, y) != marked.pixel(x, y);
        }
        return pixels;
    };
    const int sure = inked();
    highlight.isDoubtful = true;
    const int doubtful = inked();
    QVERIFY2(doubtful > sure / 3 && doubtful < sure * 4 / 5, qPrintable(u"%1 of %2"_s.arg(doubtful).arg(sure)));
}

void TestReaderMarks::dimmingFadesTheRest()
{
    ShownReader reader(longDocument(10));
    const TextSpan kept = reader.document().blocks[3].span;
    const TextSpan faded = reader.document().blocks[4].span;
    const auto darkest = [&](const TextSpan& words) {
        const QImage picture
            = reader.viewport()->grab(reader.visibleRects(words).front().toAlignedRect()).toImage();
        int value = 255;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                value = std::min(value, qGray(picture.pixel(x, y)));
        }
        return value;
    };
    const int ink = darkest(kept);
    reader.setDimmedOutside(std::vector { kept });
    QCOMPARE(darkest(kept), ink);
    QVERIFY(darkest(faded) > ink + 100);
    reader.setDimmedOutside(std::nullopt);
    QVERIFY(darkest(faded) < ink + 20);
}

QTEST_MAIN(TestReaderMarks)
#include "tst_reader_marks.moc"
