// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/display_text.h"
#include "reader/document_geometry.h"
#include "reader/highlight_index.h"
#include "reader/layout_unit.h"
#include "reader/text_selection.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tidemark::reader;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

class TestReaderLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void geometryAgreesWithPlainSums();
    void highlightsAreFoundAsByScan();
    void overlappingHighlightsGetLanesOfTheirOwn();
    void longLineIsCutBetweenCharacters_data();
    void longLineIsCutBetweenCharacters();
    void brokenBlocksAreCutToTheText();
    void drawnTextKeepsOffsetsAndOrder();
    void grains_data();
    void grains();
    void firstHeadingIsTheTitle();
};

void TestReaderLayout::geometryAgreesWithPlainSums()
{
    QRandomGenerator random(7);
    std::vector<int> heights(301);
    std::generate(heights.begin(), heights.end(), [&] { return random.bounded(0, 50); });
    DocumentGeometry geometry;
    geometry.reset(heights);
    for (int change = 0; change < 200; ++change) {
        const int index = random.bounded(int(heights.size()));
        heights[size_t(index)] = random.bounded(1, 90);
        geometry.setHeight(index, heights[size_t(index)]);
    }
    qint64 top = 0;
    for (int index = 0; index < geometry.count(); ++index) {
        QCOMPARE(geometry.top(index), top);
        if (heights[size_t(index)] > 0) {
            QCOMPARE(geometry.indexAt(top), index);
            QCOMPARE(geometry.indexAt(top + heights[size_t(index)] - 1), index);
        }
        top += heights[size_t(index)];
    }
    QCOMPARE(geometry.total(), top);
    QCOMPARE(geometry.indexAt(top + 1000), geometry.count() - 1);
    QCOMPARE(geometry.indexAt(-5), geometry.indexAt(0));
}

void TestReaderLayout::highlightsAreFoundAsByScan()
{
    QRandomGenerator random(11);
    std::vector<ReaderHighlight> highlights;
    for (int index = 0; index < 400; ++index) {
        const int length = index % 40 == 0 ? 3000 : random.bounded(1, 30);
        highlights.push_back(
            { { random.bounded(5000), length }, HighlightTone::Policy, {}, QString::number(index) });
    }
    HighlightIndex index;
    index.assign(highlights);
    for (int query = 0; query < 300; ++query) {
        const TextSpan span { random.bounded(6000), random.bounded(1, 200) };
        QStringList expected;
        for (const ReaderHighlight& highlight : highlights) {
            if (highlight.span.overlaps(span))
                expected.append(highlight.key);
        }
        QStringList found;
        for (const HighlightIndex::Entry* entry : index.overlapping(span))
            found.append(entry->highlight.key);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
}

void TestReaderLayout::overlappingHighlightsGetLanesOfTheirOwn()
{
    HighlightIndex index;
    index.assign({ { { 5, 3 }, HighlightTone::Figure, {}, u"inner"_s },
        { { 0, 20 }, HighlightTone::Policy, {}, u"outer"_s },
        { { 6, 8 }, HighlightTone::Blue, {}, u"third"_s },
        { { 30, 2 }, HighlightTone::Blue, {}, u"apart"_s } });
    QHash<QString, int> lanes;
    for (const HighlightIndex::Entry* entry : index.overlapping({ 0, 100 }))
        lanes.insert(entry->highlight.key, entry->lane);
    QCOMPARE(lanes,
        (QHash<QString, int> { { u"outer"_s, 0 }, { u"inner"_s, 1 }, { u"third"_s, 2 }, { u"apart"_s, 0 } }));
}

void TestReaderLayout::longLineIsCutBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("sentences") << u"海風翻過防波堤。"_s.repeated(4000);
    QTest::newRow("no punctuation") << u"潮"_s.repeated(30000);
    QTest::newRow("surrogate pairs") << u"x"_s + u"\U00020BB7"_s.repeated(20000);
    QTest::newRow("combining marks") << u"e\u0301"_s.repeated(20000);
    QTest::newRow("nothing but marks") << u"\u0301"_s.repeated(20000);
    QTest::newRow("spaces") << u"tide "_s.repeated(8000);
}

void TestReaderLayout::longLineIsCutBetweenCharacters()
{
    QFETCH(QString, text);
    const auto units
        = splitIntoUnits({ text, { { { 0, text.size() }, ReaderBlockKind::Paragraph } }, {}, {} });
    QVERIFY(units.size() > 5);
    qsizetype end = 0;
    for (const LayoutUnit& unit : units) {
        QCOMPARE(unit.span.start, end);
        QVERIFY(unit.span.length > 0 && unit.span.length <= 3000);
        QVERIFY(!text[unit.span.start].isLowSurrogate());
        if (text.startsWith(u'e'))
            QVERIFY(!text[unit.span.start].isMark());
        QCOMPARE(unit.opensBlock, unit.span.start == 0);
        end = unit.span.end();
    }
    QCOMPARE(end, text.size());
}

void TestReaderLayout::brokenBlocksAreCutToTheText()
{
    const ReaderDocument document { u"abcdef"_s,
        { { { 0, 4 } }, { { 2, 3 } }, { { 5, 100 } }, { { 90, 5 } } }, {}, {} };
    std::vector<TextSpan> spans;
    for (const LayoutUnit& unit : splitIntoUnits(document))
        spans.push_back(unit.span);
    QCOMPARE(spans, (std::vector<TextSpan> { { 0, 4 }, { 4, 1 }, { 5, 1 } }));
}

void TestReaderLayout::drawnTextKeepsOffsetsAndOrder()
{
    const QString text = u"A\u202Eb\u2066c\u0007d\tE\uFFFCf\u200Bg<b>h\n"_s;
    const QString drawn = displayText(text);
    QCOMPARE(drawn.size(), text.size());
    for (const char16_t character : { u'\u202E', u'\u2066', u'\u0007', u'\uFFFC', u'\n' })
        QVERIFY(!drawn.contains(QChar(character)));
    QVERIFY(drawn.contains(u"g<b>h"_s));
    QCOMPARE(drawn.indexOf(u'd'), text.indexOf(u'd'));
}

void TestReaderLayout::grains_data()
{
    QTest::addColumn<SelectionGrain>("grain");
    QTest::addColumn<QString>("expected");
    QTest::newRow("character") << SelectionGrain::Character << QString();
    QTest::newRow("word") << SelectionGrain::Word << u"經濟"_s;
    QTest::newRow("clause") << SelectionGrain::Clause << u"港口經濟正在回暖。"_s;
    QTest::newRow("sentence") << SelectionGrain::Sentence << u"他認為,港口經濟正在回暖。"_s;
}

void TestReaderLayout::grains()
{
    QFETCH(SelectionGrain, grain);
    const QString text = u"訂單增加了。他認為,港口經濟正在回暖。碼頭很忙。"_s;
    const TextSpan span = grainSpan(text, { 0, text.size() }, text.indexOf(u'濟'), grain);
    QTEST(text.mid(span.start, span.length), "expected");
}

void TestReaderLayout::firstHeadingIsTheTitle()
{
    using tidemark::text::BlockKind;
    const auto blocks = readerBlocks({ { BlockKind::Byline, { 0, 2 } }, { BlockKind::Heading, { 3, 2 } },
        { BlockKind::Paragraph, { 6, 2 } }, { BlockKind::Heading, { 9, 2 } } });
    QCOMPARE(blocks[1].kind, ReaderBlockKind::Title);
    QCOMPARE(blocks[3].kind, ReaderBlockKind::Heading);
    QCOMPARE(readerBlocks({ { BlockKind::Paragraph, { 0, 2 } }, { BlockKind::Heading, { 3, 2 } } })[1].kind,
        ReaderBlockKind::Heading);
}

QTEST_GUILESS_MAIN(TestReaderLayout)
#include "tst_reader_layout.moc"
