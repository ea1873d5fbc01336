// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reader.h"

#include "reader/document_layout.h"

#include <QRandomGenerator>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

class TestReaderBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreRead();
    void shortNumberedLineAloneIsAHeading();
    void itemHangsBesideItsSign();
    void deeperItemsStandFurtherIn();
    void quotationStandsIn();
    void columnsOfATableAreStraight_data();
    void columnsOfATableAreStraight();
    void wideTableIsWrapped();
    void headingsOfLevelsDiffer();
    void signsAreFaintAndLinksColoured();
    void emphasisedHanHasDots();
    void everyFormKeepsItsOffsets_data();
    void everyFormKeepsItsOffsets();
    void countedLinesAreTheLaidOutOnes_data();
    void countedLinesAreTheLaidOutOnes();
    void noTextBreaksTheLayout();
};

namespace {

const QString forms = u"# 港口手記\n\n記者 林舟\n\n## 船期\n\n"
                      "潮水**漲到**堤上,*夜裡*退去。見[潮汐表](https://tide.example/t)。\n\n"
                      "- 第一艘船在清晨進港,卸下三百噸貨,中午以前又要出發,水手們沒有時間上岸。\n"
                      "  - 其中一半是冷凍貨櫃,先送到北邊的倉庫,再由卡車分送到各地的市場去。\n"
                      "- 第二艘船等潮水。\n\n"
                      "> 海不等人,人也不等海;我們在這裡三十年,每天看同一片水,沒有一天是一樣的。\n\n"
                      "| 港 | 船 |\n|---|---|\n| 基隆 | 12 |\n| 高雄港區 | 3,400 |\n\n"
                      "### 圖與註\n\n圖1 清晨的碼頭\n\n正文說完了。[1]\n\n[1] 漁業署年報。\n"_s;

QList<ReaderBlockKind> kindsOf(const QString& text)
{
    QList<ReaderBlockKind> kinds;
    for (const ReaderBlock& block : documentOf(text).blocks)
        kinds.append(block.kind);
    return kinds;
}

} // namespace

void TestReaderBlocks::kindsAreRead()
{
    using enum ReaderBlockKind;
    QCOMPARE(kindsOf(forms),
        (QList { Title, Byline, Heading, Paragraph, ListItem, ListItem, ListItem, Quote, TableRow, TableRow,
            TableRow, TableRow, Heading, Caption, Paragraph, Footnote }));
}

void TestReaderBlocks::shortNumberedLineAloneIsAHeading()
{
    using enum ReaderBlockKind;
    QCOMPARE(kindsOf(u"港口\n\n1. 由來\n\n港口是老的。\n\n2. 現況\n\n船很多。\n"_s),
        (QList { Title, Heading, Paragraph, Heading, Paragraph }));
    QCOMPARE(kindsOf(u"港口\n\n1. 由來\n2. 現況\n\n船很多。\n"_s),
        (QList { Title, ListItem, ListItem, Paragraph }));
}

void TestReaderBlocks::itemHangsBesideItsSign()
{
    ShownReader reader(documentOf(forms), { 420, 1200 });
    const TextSpan item = reader.document().blocks[4].span;
    const qreal words = reader.visibleRects({ item.start + 2, 1 }).front().left();
    const auto lines = reader.visibleRects({ item.start + 2, item.length - 2 });
    QVERIFY(lines.size() >= 2);
    QVERIFY(words > reader.visibleRects({ item.start, 1 }).front().left());
    for (const QRectF& line : lines)
        QVERIFY2(std::abs(line.left() - words) < 0.5, qPrintable(QString::number(line.left() - words)));
}

void TestReaderBlocks::deeperItemsStandFurtherIn()
{
    ShownReader reader(documentOf(forms), { 420, 1200 });
    const auto leftOf = [&](size_t block) {
        return reader.visibleRects({ reader.document().blocks[block].span.start, 1 }).front().left();
    };
    QVERIFY(leftOf(5) > leftOf(4) + 8);
    QCOMPARE(leftOf(6), leftOf(4));
}

void TestReaderBlocks::quotationStandsIn()
{
    ShownReader reader(documentOf(forms), { 420, 1200 });
    const TextSpan quote = reader.document().blocks[7].span;
    const qreal paragraph = reader.visibleRects({ reader.document().blocks[3].span.start, 1 }).front().left();
    for (const QRectF& line : reader.visibleRects(quote))
        QVERIFY(line.left() > paragraph + 8);
    const QImage picture = reader.viewport()->grab().toImage();
    const QRectF first = reader.visibleRects(quote).front();
    QVERIFY(picture.pixelColor(int(paragraph) + 7, int(first.center().y())) != reader.theme().paper);
}

void TestReaderBlocks::columnsOfATableAreStraight_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("pipes") << forms;
    QTest::newRow("tabs") << u"港口\n\n港名\t船數\n基隆\t12\n高雄港區\t3,400\n"_s;
}

void TestReaderBlocks::columnsOfATableAreStraight()
{
    QFETCH(QString, text);
    ShownReader reader(documentOf(text), { 420, 1200 });
    const auto leftOf
        = [&](const QString& words) { return reader.visibleRects(reader.spanOf(words)).front().left(); };
    QVERIFY2(std::abs(leftOf(u"12"_s) - leftOf(u"3,400"_s)) < 0.5,
        qPrintable(QString::number(leftOf(u"12"_s) - leftOf(u"3,400"_s))));
    QVERIFY(leftOf(u"12"_s) > leftOf(u"高雄港區"_s) + 60);
}

void TestReaderBlocks::wideTableIsWrapped()
{
    const QString cell = u"潮水漲退的時刻與高度"_s;
    const QString row = u"| "_s + cell + u" | "_s + cell + u" | "_s + cell + u" |\n"_s;
    ShownReader reader(documentOf(u"表\n\n"_s + row + row), { 420, 600 });
    const TextSpan first = reader.document().blocks[1].span;
    const auto lines = reader.visibleRects(first);
    QVERIFY(lines.size() >= 2);
    for (const QRectF& line : lines)
        QVERIFY(line.right() < reader.viewport()->width());
}

void TestReaderBlocks::headingsOfLevelsDiffer()
{
    ShownReader reader(documentOf(forms), { 420, 1200 });
    const auto widthOf
        = [&](const QString& word) { return reader.visibleRects(reader.spanOf(word)).front().width(); };
    QVERIFY(widthOf(u"港"_s) > widthOf(u"船"_s));
    QVERIFY(widthOf(u"期"_s) > widthOf(u"圖"_s));
}

void TestReaderBlocks::signsAreFaintAndLinksColoured()
{
    ShownReader reader(documentOf(forms), { 420, 1200 });
    const QImage picture = reader.viewport()->grab().toImage();
    const auto darkest = [&](const TextSpan& span) {
        const QRect area = reader.visibleRects(span).front().toAlignedRect();
        int least = 255;
        for (int y = area.top(); y < area.bottom(); ++y) {
            for (int x = area.left(); x < area.right(); ++x)
                least = std::min(least, picture.pixelColor(x, y).lightness());
        }
        return least;
    };
    const qsizetype sign = reader.document().text.indexOf(u"**漲"_s);
    QVERIFY(darkest({ sign, 2 }) > darkest(reader.spanOf(u"漲到"_s)) + 40);
    const QRect link = reader.visibleRects(reader.spanOf(u"潮汐表"_s)).front().toAlignedRect();
    bool isBlue = false;
    for (int x = link.left(); x < link.right(); ++x) {
        for (int y = link.top(); y < link.bottom(); ++y) {
            const QColor pixel = picture.pixelColor(x, y);
            isBlue |= pixel.blue() > pixel.red() + 60;
        }
    }
    QVERIFY(isBlue);
}

void TestReaderBlocks::emphasisedHanHasDots()
{
    ShownReader reader(documentOf(u"潮汐\n\n潮水*一一*退去,船來了。\n"_s), { 420, 400 });
    const QImage picture = reader.viewport()->grab().toImage();
    // 一 has no ink of its own near its foot.
    const auto isMarkedBelow = [&](const QString& words) {
        const QRect area = reader.visibleRects(reader.spanOf(words)).front().toAlignedRect();
        for (int y = area.bottom() - area.height() / 4; y < area.bottom(); ++y) {
            if (picture.pixelColor(area.center().x() + area.width() / 4, y).lightness() < 120)
                return true;
        }
        return false;
    };
    QVERIFY(isMarkedBelow(u"一一"_s));
    QVERIFY(!isMarkedBelow(u"了。"_s));
}

void TestReaderBlocks::everyFormKeepsItsOffsets_data()
{
    QTest::addColumn<int>("width");
    for (const int width : { 300, 420, 800 })
        QTest::addRow("%d", width) << width;
}

void TestReaderBlocks::everyFormKeepsItsOffsets()
{
    QFETCH(int, width);
    ShownReader reader(documentOf(forms), { width, 2000 });
    QCOMPARE(reader.document().text, forms);
    for (const ReaderBlock& block : reader.document().blocks) {
        for (qsizetype offset = block.span.start; offset < block.span.end(); ++offset) {
            // A space at a line's end has no width to point at.
            if (reader.visibleRects({ offset, 1 }).front().width() > 1)
                QCOMPARE(reader.offsetAt(reader.edgeOf(offset)), offset);
        }
    }
}

void TestReaderBlocks::countedLinesAreTheLaidOutOnes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString& language : { u"zh-Hant"_s, u"zh-Hans"_s, u"en"_s }) {
        for (const int width : { 260, 417, 560, 901 })
            QTest::addRow("%s %d", qPrintable(language), width) << language << width;
    }
}

void TestReaderBlocks::countedLinesAreTheLaidOutOnes()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    ReaderDocument document = documentOf(forms
        + u"“消費互聯網”（《規劃》2021年第3期）說：「7億用戶、2500萬家企業——上線……」。\n\n"_s.repeated(5)
        + u"The tide came in at 6:30, and Ann's office -- waffles & fish -- closed. \n\n"_s
        + u"潮"_s.repeated(3001) + u"\n\nnaïve café 潮\n"_s);
    document.language = language;
    PunctuationInks inks;
    DocumentLayout layout;
    layout.setDocument(&document, measurePage({}, language, 1, width, inks));
    std::vector<int> counted;
    for (int unit = 0; unit < layout.count(); ++unit) {
        layout.measure(unit);
        counted.push_back(layout.geometry().height(unit));
    }
    for (int unit = 0; unit < layout.count(); ++unit) {
        layout.lines(unit);
        QCOMPARE(layout.geometry().height(unit), counted[size_t(unit)]);
    }
}

void TestReaderBlocks::noTextBreaksTheLayout()
{
    const QStringList pieces { u"潮"_s, u"「"_s, u"」"_s, u"，"_s, u"。"_s, u"“"_s, u"”"_s, u"——"_s, u" "_s,
        u"\t"_s, u"a"_s, u"fi"_s, u"12"_s, u"**"_s, u"*"_s, u"`"_s, u"|"_s, u"- "_s, u"> "_s, u"[a]("_s,
        u"https://a.example/b"_s, u")"_s, u"\U00020BB7"_s, u"e\u0301"_s, u"\u200D"_s, u"\u202E"_s,
        u"\u05D0"_s, u"\u2028"_s, u"\U0001F600"_s, QString(QChar(0xD800)), QString(QChar(0xDC00)),
        u"\u3000"_s };
    QRandomGenerator random(5);
    PunctuationInks inks;
    for (int round = 0; round < 120; ++round) {
        QString text;
        for (int piece = 0; piece < 60; ++piece)
            text += pieces[random.bounded(pieces.size())];
        ReaderDocument document { text, { { { 0, text.size() }, ReaderBlockKind(random.bounded(9)), 1 } }, {},
            {} };
        if (round % 3 == 0)
            document.blocks.front().marker = { 0, random.bounded(1, 5) };
        DocumentLayout layout;
        layout.setDocument(&document, measurePage({}, u"zh-Hant"_s, 1, random.bounded(60, 700), inks));
        qsizetype covered = 0;
        for (int unit = 0; unit < layout.count(); ++unit) {
            const auto& lines = layout.lines(unit);
            for (int line = 0; line < lines.lineCount(); ++line) {
                const TextSpan span = lines.lineSpan(line);
                QCOMPARE(layout.unit(unit).span.start + span.start, covered);
                covered += span.length;
                for (const QRectF& rect : lines.rectsInLine(line, span))
                    QVERIFY(rect.width() >= 0 && rect.left() > -100 && rect.right() < 4000);
                const qsizetype hit = lines.offsetAt(line, random.bounded(700));
                QVERIFY(hit >= span.start && hit <= span.end());
            }
        }
        QCOMPARE(covered, text.size());
    }
}

QTEST_MAIN(TestReaderBlocks)
#include "tst_reader_blocks.moc"
