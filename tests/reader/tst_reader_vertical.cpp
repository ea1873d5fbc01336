// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include "reader/vertical_stance.h"
#include "reader/writing_axes.h"

#include <QAccessible>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>

#include <cmath>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

ReaderDocument shippedArticle()
{
    QFile file(QStringLiteral(TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no article");
    return documentOf(QString::fromUtf8(file.readAll()));
}

/// A reader that shows columns.
class VerticalReader : public ShownReader {
public:
    explicit VerticalReader(const ReaderDocument& document, const QSize& size = { 700, 560 })
        : ShownReader(document, size)
    {
        setVertical(true);
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the reader did not become active");
    }

    QRectF rectOf(qsizetype offset) const
    {
        const auto rects = visibleRects({ offset, 1 });
        return rects.empty() ? QRectF() : rects.front();
    }
    /// Just under the upper edge of a character, where pressing puts the caret before it.
    QPoint upperEdgeOf(qsizetype offset) const
    {
        const QRectF rect = rectOf(offset);
        return { int(rect.center().x()), int(rect.top()) + 1 };
    }
    qsizetype find(const QString& words) const { return document().text.indexOf(words); }
    QImage picture() { return viewport()->grab().toImage().convertToFormat(QImage::Format_Grayscale8); }
    /// The square of one em around a character, as it is drawn.
    QImage cellOf(qsizetype offset)
    {
        const QPointF middle = rectOf(offset).center();
        const qreal half = rectOf(offset).height() / 2;
        return picture().copy(
            QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half).toAlignedRect());
    }
};

int darkPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

/// Where the ink is, as shares of the picture's width and height.
QPointF inkCentre(const QImage& image)
{
    double x = 0;
    double y = 0;
    double all = 0;
    for (int row = 0; row < image.height(); ++row) {
        for (int column = 0; column < image.width(); ++column) {
            const double ink = 255 - qGray(image.pixel(column, row));
            if (ink < 100)
                continue;
            x += ink * column;
            y += ink * row;
            all += ink;
        }
    }
    return all == 0 ? QPointF(-1, -1)
                    : QPointF(x / all / (image.width() - 1), y / all / (image.height() - 1));
}

} // namespace

class TestReaderVertical : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axesLeadThereAndBack();
    void everyCharacterIsFoundWhereItStands_data();
    void everyCharacterIsFoundWhereItStands();
    void columnsRunFromRightToLeft();
    void dragSelectsExactlyTheWords();
    void draggingBeyondTheLeftScrolls();
    void clickOnAHighlightTellsIt();
    void arrowsFollowTheText();
    void wheelAndPagesScrollToTheLeft();
    void theBarLiesBelow();
    void wordsStayThroughTheChange();
    void hanStandsUpright();
    void latinAndBracketsAreTurned();
    void stopsStandWhereTheRegionWantsThem();
    void shortNumbersStandInOneSquare();
    void quotationMarksBecomeBrackets();
    void underlinesStandAtTheRight();
};

void TestReaderVertical::axesLeadThereAndBack()
{
    const WritingAxes axes(true, { 300, 200 });
    QCOMPARE(axes.size(), QSize(200, 300));
    QCOMPARE(axes.toLayout(QPoint(299, 0)), QPoint(0, 0));
    QCOMPARE(axes.toLayout(QPoint(0, 199)), QPoint(199, 299));
    const QRectF area(10, 20, 30, 40);
    QCOMPARE(axes.toLayout(axes.toViewport(area)), area);
    QCOMPARE(axes.toViewport(area), QRectF(240, 10, 40, 30));
    QCOMPARE(axes.transform().mapRect(area), axes.toViewport(area));
    QCOMPARE(WritingAxes(false, { 300, 200 }).toViewport(area), area);
}

void TestReaderVertical::everyCharacterIsFoundWhereItStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("shipped") << shippedArticle().text;
    QTest::newRow("mixed")
        << u"混排的文字\n\n「港口」(2023年)運出240 boxes,約7億元——比去年多……他說:“真的嗎?”\n\n"
           "第二段《海港志》、𠮷野家、e\u0301tude。\n"_s;
}

void TestReaderVertical::everyCharacterIsFoundWhereItStands()
{
    QFETCH(QString, text);
    VerticalReader reader(documentOf(text));
    QAccessibleTextInterface* spoken = QAccessible::queryAccessibleInterface(&reader)->textInterface();
    const QPoint origin = reader.viewport()->mapToGlobal(QPoint());
    qsizetype checked = 0;
    for (qsizetype from = 0; from < text.size();) {
        reader.setReadingPosition(from);
        const TextSpan range = reader.visibleRange();
        for (qsizetype offset = std::max(from, range.start); offset < range.end(); ++offset) {
            const QRectF rect = reader.rectOf(offset);
            if (rect.height() < 1 || !QRectF(reader.viewport()->rect()).contains(rect))
                continue;
            // The first unit of the character that the units around it make up.
            const int here = spoken->offsetAtPoint(origin + rect.center().toPoint());
            QVERIFY2(here <= offset && offset - here < 2,
                qPrintable(u"%1 at %2 is taken for %3"_s.arg(text[offset]).arg(offset).arg(here)));
            QVERIFY(rect.center().x() >= 0 && rect.center().x() < reader.viewport()->width());
            QCOMPARE(
                reader.offsetAt(QPoint(int(rect.center().x()), int(std::ceil(rect.top())))), qsizetype(here));
            ++checked;
        }
        from = range.end() > from ? range.end() : text.size(); // what is left is line ends
    }
    QVERIFY(checked > text.size() * 8 / 10);
}

void TestReaderVertical::columnsRunFromRightToLeft()
{
    VerticalReader reader(longDocument(3));
    const qsizetype start = reader.find(u"夜班調度員"_s);
    const QRectF first = reader.rectOf(start);
    const QRectF second = reader.rectOf(start + 1);
    QCOMPARE(second.left(), first.left());
    QVERIFY(std::abs(second.top() - first.bottom()) < 1);
    const QRectF later = reader.rectOf(reader.find(u"引水人"_s));
    QVERIFY(later.right() <= first.left());
    QVERIFY(reader.rectOf(reader.find(u"第1段"_s)).right() <= later.left());
    QVERIFY(reader.rectOf(0).left() > reader.viewport()->width() * 0.8);
    QVERIFY(reader.spanBounds({ start, 1 }).contains(first.center()));
}

void TestReaderVertical::dragSelectsExactlyTheWords()
{
    VerticalReader reader(longDocument(30));
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    reader.drag(reader.upperEdgeOf(words.start), reader.upperEdgeOf(words.end()));
    QCOMPARE(reader.selectedText(), u"燈塔每隔八秒閃一次"_s);
    QTest::mouseDClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(reader.find(u"調度"_s)));
    QVERIFY(reader.selectedText().contains(u"調度"_s));
    // From one column into another.
    const qsizetype from = reader.find(u"風從"_s);
    const qsizetype to = reader.find(u"第1段"_s);
    reader.drag(reader.upperEdgeOf(from), reader.upperEdgeOf(to));
    QCOMPARE(reader.selection(), TextSpan::between(from, to));
}

void TestReaderVertical::draggingBeyondTheLeftScrolls()
{
    VerticalReader reader(longDocument(60));
    const qsizetype from = reader.find(u"燈塔"_s);
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, reader.upperEdgeOf(from));
    reader.moveHeld({ reader.viewport()->width() / 2, 200 });
    reader.moveHeld({ -40, 200 });
    const qsizetype before = reader.readingPosition();
    QTRY_VERIFY(reader.readingPosition() > before + 100);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, { -40, 200 });
    QVERIFY(reader.selection().length > 300);
}

void TestReaderVertical::clickOnAHighlightTellsIt()
{
    VerticalReader reader(longDocument(5));
    const TextSpan words = reader.spanOf(u"貨櫃輪"_s);
    reader.setHighlights({ { words, HighlightTone::Yellow, {}, u"key"_s, true } });
    QSignalSpy clicks(&reader, &ReaderView::highlightClicked);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(words.start + 1));
    QCOMPARE(clicks.size(), 1);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.pointOf(words.end() + 2));
    QCOMPARE(clicks.size(), 1);
}

void TestReaderVertical::arrowsFollowTheText()
{
    VerticalReader reader(longDocument(5));
    const qsizetype start = reader.find(u"燈塔每隔"_s);
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.upperEdgeOf(start));
    QCOMPARE(reader.caret(), start);
    QTest::keyClick(&reader, Qt::Key_Down);
    QCOMPARE(reader.caret(), start + 1);
    QTest::keyClick(&reader, Qt::Key_Up);
    QCOMPARE(reader.caret(), start);
    QTest::keyClick(&reader, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"燈"_s);
    QTest::keyClick(&reader, Qt::Key_Left, Qt::ShiftModifier);
    const QRectF caretCell = reader.rectOf(reader.caret());
    const QRectF startCell = reader.rectOf(start);
    QVERIFY(caretCell.right() <= startCell.left() + 1);
    QVERIFY(std::abs(caretCell.top() - startCell.bottom()) < startCell.height());
    QTest::keyClick(&reader, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(reader.selectedText(), u"燈"_s);
}

void TestReaderVertical::wheelAndPagesScrollToTheLeft()
{
    VerticalReader reader(longDocument(100));
    const qreal before = reader.rectOf(0).left();
    reader.wheel(-120);
    QTRY_VERIFY(reader.spanBounds({ 0, 1 }).left() > before + 20); // what was read moves out to the right
    const qsizetype place = reader.readingPosition();
    QTest::keyClick(&reader, Qt::Key_PageDown);
    QTRY_VERIFY(reader.readingPosition() > place + 200);
    QTest::keyClick(&reader, Qt::Key_Space);
    QTest::keyClick(&reader, Qt::Key_End);
    QVERIFY(!reader.visibleRects({ reader.document().text.size() - 2, 1 }).empty());
    QTest::keyClick(&reader, Qt::Key_Home);
    QVERIFY(!reader.visibleRects({ 0, 1 }).empty());
    const int column = reader.horizontalScrollBar()->value();
    QTest::keyClick(&reader, Qt::Key_Left);
    QTRY_COMPARE(reader.horizontalScrollBar()->value(), column + reader.horizontalScrollBar()->singleStep());
    QTest::keyClick(&reader, Qt::Key_Right);
    QTRY_COMPARE(reader.horizontalScrollBar()->value(), column);
}

void TestReaderVertical::theBarLiesBelow()
{
    VerticalReader reader(longDocument(100));
    QVERIFY(reader.horizontalScrollBar()->isVisible());
    QVERIFY(!reader.verticalScrollBar()->isVisible());
    QVERIFY(reader.horizontalScrollBar()->maximum() > 1000);
    reader.horizontalScrollBar()->setValue(reader.horizontalScrollBar()->maximum() / 2);
    QVERIFY(reader.readingPosition() > 1000);
    reader.setVertical(false);
    QVERIFY(!reader.horizontalScrollBar()->isVisible());
    QVERIFY(reader.verticalScrollBar()->isVisible());
}

void TestReaderVertical::wordsStayThroughTheChange()
{
    VerticalReader reader(longDocument(100));
    const qsizetype place = reader.find(u"第40段"_s);
    reader.setReadingPosition(place);
    QCOMPARE(reader.readingPosition(), place);
    reader.setVertical(false);
    QCOMPARE(reader.readingPosition(), place);
    reader.setVertical(true);
    QCOMPARE(reader.readingPosition(), place);
    reader.resize(500, 400);
    QVERIFY(!reader.visibleRects({ place, 1 }).empty());
    reader.reveal(reader.spanOf(u"第90段"_s), RevealMotion::Instant);
    QVERIFY(!reader.visibleRects(reader.spanOf(u"第90段"_s)).empty());
}

void TestReaderVertical::hanStandsUpright()
{
    // A character that no quarter turn leaves alike: most of its ink is in its lower half.
    const ReaderDocument document = documentOf(u"字形\n\n山山山山山山山山山山山山\n"_s);
    VerticalReader reader(document);
    ShownReader lying(document);
    const qsizetype at = reader.find(u"山"_s) + 3;
    const QRectF flat = lying.visibleRects({ at, 1 }).front();
    const qreal em = flat.width();
    const QImage horizontal = lying.viewport()->grab().toImage().copy(
        QRectF(flat.left(), flat.center().y() - em / 2, em, em).toAlignedRect());
    const QImage vertical = reader.cellOf(at);
    const double share = double(darkPixels(vertical)) / std::max(1, darkPixels(horizontal));
    QVERIFY2(share > 0.8 && share < 1.25, qPrintable(QString::number(share)));
    QVERIFY(std::abs(inkCentre(vertical).x() - 0.5) < 0.08);
    QVERIFY(inkCentre(vertical).y() > 0.54);
}

void TestReaderVertical::latinAndBracketsAreTurned()
{
    VerticalReader reader(documentOf(u"字形\n\n港LLL「港」港\n"_s));
    // An L lies on its face: its long stroke is above, its foot points down at the left.
    const QPointF letter = inkCentre(reader.cellOf(reader.find(u"LL"_s) + 1));
    QVERIFY2(letter.x() < 0.5, qPrintable(QString::number(letter.x())));
    // 「 keeps its square's lower half, 」 its upper half.
    QVERIFY(inkCentre(reader.cellOf(reader.find(u"「"_s))).y() > 0.55);
    QVERIFY(inkCentre(reader.cellOf(reader.find(u"」"_s))).y() < 0.45);
    QCOMPARE(verticalStance(U'港'), VerticalStance::Upright);
    QCOMPARE(verticalStance(U'カ'), VerticalStance::Upright);
    QCOMPARE(verticalStance(U'ー'), VerticalStance::Sideways);
    QCOMPARE(verticalStance(0x20BB7), VerticalStance::Upright);
    QCOMPARE(verticalStance(U'7'), VerticalStance::Sideways);
    QCOMPARE(verticalStance(0x2014), VerticalStance::Sideways);
    QCOMPARE(verticalStance(0x3002), VerticalStance::Pause);
    QCOMPARE(verticalStance(0xFF1F), VerticalStance::Centred);
}

void TestReaderVertical::stopsStandWhereTheRegionWantsThem()
{
    const QString text = u"字形\n\n港\u3002港\uFF0C港\uFF1F港\n"_s;
    VerticalReader taiwan(documentOf(text));
    const QPointF middle = inkCentre(taiwan.cellOf(taiwan.find(u"\u3002"_s)));
    QVERIFY(std::abs(middle.x() - 0.5) < 0.12 && std::abs(middle.y() - 0.5) < 0.12);
    ReaderDocument document = documentOf(text);
    document.language = u"zh-Hans"_s;
    VerticalReader mainland(document);
    for (const QString& mark : { u"\u3002"_s, u"\uFF0C"_s }) {
        const QPointF corner = inkCentre(mainland.cellOf(mainland.find(mark)));
        QVERIFY2(
            corner.x() > 0.6 && corner.y() < 0.4, qPrintable(u"%1 %2"_s.arg(corner.x()).arg(corner.y())));
    }
    const QPointF question = inkCentre(mainland.cellOf(mainland.find(u"\uFF1F"_s)));
    QVERIFY(std::abs(question.x() - 0.5) < 0.1);
}

void TestReaderVertical::shortNumbersStandInOneSquare()
{
    VerticalReader reader(documentOf(u"字形\n\n港口在12月7日開放,共2023人、3.5倍。港口\n"_s));
    const QRectF han = reader.rectOf(reader.find(u"港口在"_s));
    const qsizetype twelve = reader.find(u"12月"_s);
    QVERIFY(std::abs(reader.rectOf(twelve).height() - han.height() / 2) < 1);
    QVERIFY(std::abs(reader.rectOf(twelve + 2).top() - reader.rectOf(twelve).top() - han.height()) < 1);
    QVERIFY(std::abs(reader.rectOf(reader.find(u"7日"_s)).height() - han.height()) < 1);
    QVERIFY(reader.rectOf(reader.find(u"2023"_s)).height() > 0.52 * han.height());
    // Beside one another: the square is filled from left to right.
    const QRectF first = reader.rectOf(twelve);
    const QRectF square(first.center().x() - han.height() / 2, first.top(), han.height(), han.height());
    const QImage digits = reader.picture().copy(square.toAlignedRect());
    const int half = digits.width() / 2;
    QVERIFY(darkPixels(digits.copy(0, 0, half, digits.height())) > 5);
    QVERIFY(darkPixels(digits.copy(half, 0, half, digits.height())) > 5);
    QVERIFY(std::abs(inkCentre(digits).x() - 0.5) < 0.15 && std::abs(inkCentre(digits).y() - 0.5) < 0.15);
}

void TestReaderVertical::quotationMarksBecomeBrackets()
{
    QCOMPARE(verticalText(u"他說\u201C好\u201D,I don\u2019t, \u201Cknow\u201D"_s),
        u"他說\u300E好\u300F\uFF0CI don\u2019t, \u201Cknow\u201D"_s);
    QCOMPARE(verticalText(u"港口:2,000人!真的?(是)"_s), u"港口\uFF1A2,000人\uFF01真的\uFF1F(是)"_s);
    QCOMPARE(verticalText(u"\u201C好\u2026\u2026\u201D\u2014\u2014"_s),
        u"\u300E好\u2026\u2026\u300F\u2014\u2014"_s);
    VerticalReader reader(documentOf(u"字形\n\n他說\u201C好\u201D了\n"_s));
    reader.setSelection(reader.spanOf(u"\u201C好\u201D"_s));
    QCOMPARE(reader.selectedText(), u"\u201C好\u201D"_s);
    QCOMPARE(reader.selectedTextAsShown(), u"\u201C好\u201D"_s); // copies are as they are written
}

void TestReaderVertical::underlinesStandAtTheRight()
{
    VerticalReader reader(longDocument(5));
    const TextSpan words = reader.spanOf(u"貨櫃輪"_s);
    const QRectF column = reader.rectOf(words.start + 1);
    const QImage before = reader.viewport()->grab().toImage();
    reader.setHighlights({ { words, HighlightTone::Blue, HighlightLook::UnderlineOnly, u"key"_s } });
    const QImage after = reader.viewport()->grab().toImage();
    double right = 0;
    double left = 0;
    for (int x = int(column.left()); x < int(column.right()); ++x) {
        if (before.pixel(x, int(column.center().y())) != after.pixel(x, int(column.center().y())))
            ++(x > column.center().x() ? right : left);
    }
    QVERIFY(right >= 1);
    QCOMPARE(left, 0.0);
}

QTEST_MAIN(TestReaderVertical)
#include "tst_reader_vertical.moc"
