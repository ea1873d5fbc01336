// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/reader_view.h"
#include "sample_document.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

class Reader : public ReaderView {
public:
    explicit Reader(const ReaderDocument& document, const QSize& size = { 560, 600 })
    {
        resize(size);
        setDocument(document);
        show();
        setFocus();
        activateWindow();
    }

    TextSpan spanOf(const QString& words) const { return { document().text.indexOf(words), words.size() }; }
    QPoint pointOf(qsizetype offset) const
    {
        const auto rects = visibleRects({ offset, 1 });
        return rects.empty() ? QPoint(-1, -1) : rects.front().center().toPoint();
    }
    /// The left edge of the character at `offset`, where pressing puts the caret before it.
    QPoint edgeOf(qsizetype offset) const
    {
        const QRectF rect = visibleRects({ offset, 1 }).front();
        return { int(rect.left()) + 1, int(rect.center().y()) };
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        moveHeld((from + to) / 2);
        moveHeld(to);
        QTest::mouseRelease(viewport(), Qt::LeftButton, {}, to);
    }
    void moveHeld(const QPoint& to)
    {
        QMouseEvent move(
            QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport(), &move);
    }
    void wheel(int angle, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint centre = viewport()->rect().center();
        QWheelEvent event(centre, viewport()->mapToGlobal(centre), {}, { 0, angle }, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    /// y of the line that holds `offset`, or a point far away.
    qreal yOf(qsizetype offset) const { return spanBounds({ offset, 1 }).top(); }
};

TextSpan span(qsizetype start, qsizetype end)
{
    return TextSpan::between(start, end);
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragSelectsExactlyTheWords();
    void copyIsTheCanonicalTextOverParagraphs();
    void doubleClickSelectsAWordThenLarger();
    void doubleClickAndDragGrowsByWords();
    void shiftArrowsExtend();
    void shiftDownCrossesParagraphs();
    void selectAllAndEscape();
    void draggingBelowScrolls();
    void resizeKeepsTheWordsAtTheTop();
    void zoomKeepsTheWordsAtTheTop();
    void backgroundLayoutMovesNothing();
    void keysScroll();
    void wheelScrolls();
    void controlWheelZooms();
    void clickOnHighlightGivesItsKey();
    void shortestOfOverlappingHighlightsIsMeant();
    void enterOpensTheHighlightAtTheCaret();
    void noteMarkInTheMarginCanBeClicked();
    void hoverNamesHighlightAndLeaves();
    void hoverFollowsScrolling();
    void highlightIsPaintedWhereItsWordsAre();
    void emphasisIsStronger();
    void dimmingFadesTheRest();
    void revealBringsIntoView();
    void revealMovesNothingInSight();
    void revealAnimatedEndsInSight();
    void readingPositionComesBack();
    void contextMenuTellsTheSelection();
    void detailsCannotBeSelected();
    void emptyReaderInvites();
    void tenMillionCharactersInOneLine();
    void bidiOverridesDoNotReorder();
    void linesAreJustifiedToTheColumn();
    void lineStartsObeyKinsoku();
};

void TestReader::dragSelectsExactlyTheWords()
{
    Reader reader(longDocument(30));
    const TextSpan words = reader.spanOf(u"燈塔每隔八秒閃一次"_s);
    QSignalSpy selections(&reader, &ReaderView::selectionChanged);
    reader.drag(reader.edgeOf(words.start), reader.edgeOf(words.end()));
    QCOMPARE(reader.selectedText(), u"燈塔每隔八秒閃一次"_s);
    QCOMPARE(reader.selection(), words);
    QCOMPARE(selections.last().first().value<TextSpan>(), words);
    reader.drag(reader.edgeOf(words.end()), reader.edgeOf(words.start));
    QCOMPARE(reader.selection(), words);
}

void TestReader::copyIsTheCanonicalTextOverParagraphs()
{
    Reader reader(longDocument(30));
    const qsizetype from = reader.document().text.indexOf(u"風從東北"_s);
    const qsizetype to
        = reader.document().text.indexOf(u"貨櫃輪"_s, reader.document().text.indexOf(u"第2段"_s));
    reader.drag(reader.edgeOf(from), reader.edgeOf(to));
    QTest::keyClick(&reader, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, reader.document().text.mid(from, to - from));
    QCOMPARE(copied.count(u"\n\n"_s), 2);
}

void TestReader::doubleClickSelectsAWordThenLarger()
{
    Reader reader(documentOf(u"短訊\n\n訂單增加了。他認為,港口經濟正在回暖。碼頭很忙,船員也很累。\n"_s));
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

void TestReader::doubleClickAndDragGrowsByWords()
{
    Reader reader(
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

void TestReader::shiftArrowsExtend()
{
    Reader reader(longDocument(5));
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

void TestReader::shiftDownCrossesParagraphs()
{
    Reader reader(longDocument(5));
    const TextSpan first = reader.document().blocks[2].span;
    const TextSpan second = reader.document().blocks[3].span;
    QTest::mouseClick(reader.viewport(), Qt::LeftButton, {}, reader.edgeOf(first.start));
    int presses = 0;
    while (reader.selection().end() < second.start && presses++ < 20)
        QTest::keyClick(&reader, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(reader.selection(), span(first.start, second.start));
}

void TestReader::selectAllAndEscape()
{
    Reader reader(longDocument(50));
    QTest::keyClick(&reader, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(reader.selectedText(), reader.document().text);
    QTest::keyClick(&reader, Qt::Key_Escape);
    QVERIFY(reader.selection().isEmpty());
}

void TestReader::draggingBelowScrolls()
{
    Reader reader(longDocument(60));
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

void TestReader::resizeKeepsTheWordsAtTheTop()
{
    Reader reader(longDocument(400));
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

void TestReader::zoomKeepsTheWordsAtTheTop()
{
    Reader reader(longDocument(400));
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

void TestReader::backgroundLayoutMovesNothing()
{
    Reader reader(longDocument(800));
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

void TestReader::keysScroll()
{
    Reader reader(longDocument(200));
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

void TestReader::wheelScrolls()
{
    Reader reader(longDocument(100));
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

void TestReader::controlWheelZooms()
{
    Reader reader(longDocument(20));
    QSignalSpy zooms(&reader, &ReaderView::zoomChanged);
    reader.wheel(120, Qt::ControlModifier);
    QCOMPARE(reader.zoom(), 1.1);
    reader.wheel(-60, Qt::ControlModifier);
    QCOMPARE(zooms.size(), 1);
    reader.wheel(-60, Qt::ControlModifier);
    QCOMPARE(reader.zoom(), 1.0);
    QCOMPARE(reader.verticalScrollBar()->value(), 0);
}

void TestReader::clickOnHighlightGivesItsKey()
{
    Reader reader(longDocument(10));
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

void TestReader::shortestOfOverlappingHighlightsIsMeant()
{
    Reader reader(longDocument(10));
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

void TestReader::hoverNamesHighlightAndLeaves()
{
    Reader reader(longDocument(10));
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

void TestReader::enterOpensTheHighlightAtTheCaret()
{
    Reader reader(longDocument(10));
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

void TestReader::noteMarkInTheMarginCanBeClicked()
{
    Reader reader(longDocument(10));
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

void TestReader::hoverFollowsScrolling()
{
    Reader reader(longDocument(60));
    const TextSpan words = reader.spanOf(u"無線電裡"_s);
    reader.setHighlights({ { words, HighlightTone::Statement, {}, u"radio"_s } });
    QSignalSpy hovers(&reader, &ReaderView::highlightHovered);
    QTest::mouseMove(reader.viewport(), reader.pointOf(words.start));
    QTRY_COMPARE(hovers.size(), 1);
    QTest::keyClick(&reader, Qt::Key_PageDown);
    QTRY_COMPARE(hovers.size(), 2);
    QCOMPARE(hovers.last().first().toString(), QString());
}

void TestReader::highlightIsPaintedWhereItsWordsAre()
{
    Reader reader(longDocument(10));
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

void TestReader::emphasisIsStronger()
{
    Reader reader(longDocument(10));
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

void TestReader::dimmingFadesTheRest()
{
    Reader reader(longDocument(10));
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

void TestReader::revealBringsIntoView()
{
    Reader reader(longDocument(900));
    for (const int paragraph : { 700, 20, 899, 0 }) {
        const TextSpan words = reader.spanOf(u"第%1段"_s.arg(paragraph));
        reader.reveal(words, RevealMotion::Instant);
        const QRectF bounds = reader.spanBounds(words);
        QVERIFY(reader.viewport()->rect().contains(bounds.toAlignedRect().adjusted(0, 0, -1, -1)));
        QVERIFY(!reader.visibleRects(words).empty());
    }
}

void TestReader::revealMovesNothingInSight()
{
    Reader reader(longDocument(100));
    reader.verticalScrollBar()->setValue(500);
    const TextSpan inSight { reader.readingPosition() + 60, 4 };
    reader.reveal(inSight, RevealMotion::Instant);
    QCOMPARE(reader.verticalScrollBar()->value(), 500);
}

void TestReader::revealAnimatedEndsInSight()
{
    Reader reader(longDocument(900));
    for (const int paragraph : { 15, 800, 3 }) {
        const TextSpan words = reader.spanOf(u"第%1段"_s.arg(paragraph));
        reader.reveal(words);
        QTRY_VERIFY(reader.viewport()->rect().contains(
            reader.spanBounds(words).toAlignedRect().adjusted(0, 0, -1, -1)));
    }
}

void TestReader::readingPositionComesBack()
{
    Reader reader(longDocument(300));
    reader.verticalScrollBar()->setValue(4321);
    const qsizetype position = reader.readingPosition();
    Reader other(longDocument(300), { 460, 500 });
    other.setReadingPosition(position);
    QVERIFY(other.visibleRange().contains(position));
    QVERIFY(other.yOf(position) < 40);
    other.setReadingPosition(0);
    QCOMPARE(other.verticalScrollBar()->value(), 0);
}

void TestReader::contextMenuTellsTheSelection()
{
    Reader reader(longDocument(10));
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

void TestReader::detailsCannotBeSelected()
{
    ReaderDocument document = longDocument(5);
    document.details = u"2023-12 · 2,468 characters"_s;
    Reader reader(document);
    const TextSpan byline = reader.document().blocks[1].span;
    const QPoint start = reader.edgeOf(byline.start);
    reader.drag(start, { reader.viewport()->width() - 20, start.y() });
    QCOMPARE(reader.selection(), byline);
}

void TestReader::emptyReaderInvites()
{
    Reader reader(ReaderDocument {});
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

void TestReader::tenMillionCharactersInOneLine()
{
    const QString text = u"海風翻過防波堤,燈火一直亮到天明。"_s.repeated(10'000'000 / 17);
    Reader reader({ text, { { { 0, text.size() }, ReaderBlockKind::Paragraph } }, u"zh-Hant"_s, {} });
    QVERIFY(!reader.visibleRects({ 0, 1 }).empty());
    reader.reveal({ text.size() / 2, 4 }, RevealMotion::Instant);
    QVERIFY(!reader.visibleRects({ text.size() / 2, 4 }).empty());
    QTest::keyClick(&reader, Qt::Key_End);
    QCOMPARE(reader.visibleRange().end(), text.size());
    QTest::keyClick(&reader, Qt::Key_PageUp);
    QTRY_VERIFY(reader.visibleRange().end() < text.size());
}

void TestReader::bidiOverridesDoNotReorder()
{
    Reader reader(documentOf(u"Report\n\nabc \u202Edef ghi\u202C jkl, and the line goes on.\n"_s));
    const QString& text = reader.document().text;
    const qreal before = reader.visibleRects({ text.indexOf(u'd'), 1 }).front().left();
    QVERIFY(before < reader.visibleRects({ text.indexOf(u'g'), 1 }).front().left());
}

void TestReader::linesAreJustifiedToTheColumn()
{
    Reader reader(documentOf(u"潮\n\n"_s + u"夜班調度員記下潮位, Pilot 船在東北風裡靠岸。"_s.repeated(8)));
    const TextSpan paragraph = reader.document().blocks.back().span;
    const auto rects = reader.visibleRects(paragraph);
    QVERIFY(rects.size() >= 3);
    const qreal right = reader.spanBounds(paragraph).right();
    for (size_t line = 0; line + 1 < rects.size(); ++line)
        QVERIFY2(std::abs(rects[line].right() - right) < 1.5,
            qPrintable(QString::number(rects[line].right() - right)));
}

void TestReader::lineStartsObeyKinsoku()
{
    const QString sentence = u"船,船「潮」,海;風。浪、岸?石!"_s;
    for (int width = 300; width < 420; width += 20) {
        Reader reader(documentOf(u"標題\n\n"_s + sentence.repeated(8) + u"\n"_s), { width, 500 });
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

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
