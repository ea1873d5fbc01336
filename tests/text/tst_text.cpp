// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blocks.h"
#include "text/canonical_text.h"
#include "text/code_points.h"
#include "text/fold.h"
#include "text/lexicon_matcher.h"
#include "text/lunar_calendar.h"
#include "text/numerals.h"
#include "text/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark::text;
using tidemark::domain::TextSpan;
using tidemark::domain::toDayNumber;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canonicalTextUnifiesLineEnds();
    void canonicalTextRefusesWhatIsNoText_data();
    void canonicalTextRefusesWhatIsNoText();
    void canonicalTextMapsBackToBytes();
    void codePointsCountPairsOnce();
    void foldingJoinsScriptsAndWidths();
    void numerals_data();
    void numerals();
    void sentences_data();
    void sentences();
    void clausesKeepNumbersWhole();
    void blocksFindTitleBylineAndHeadings();
    void matcherFindsTheLongestWord();
    void lunarDates_data();
    void lunarDates();
    void solarTerms();
};

void TextTest::canonicalTextUnifiesLineEnds()
{
    const auto text = toCanonicalText("\xEF\xBB\xBF"
                                      "a\r\nb\rc\xC2\x85"
                                      "d\xE2\x80\xA8"
                                      "e\x01"
                                      "f some more words so that this is text, and yet more of them");
    QVERIFY(text);
    QVERIFY(text->text().startsWith(u"a\nb\nc\nd\ne f"_s));
    QCOMPARE(canonicalise(u"x\r\ny\u2029z"), u"x\ny\nz"_s);
}

void TextTest::canonicalTextRefusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << QByteArray() << int(TextError::Kind::Empty) << 0;
    QTest::newRow("white space") << QByteArray(" \n\t\r\n") << int(TextError::Kind::Empty) << 0;
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << int(TextError::Kind::Empty) << 0;
    QTest::newRow("NUL") << QByteArray("ab\0cd", 5) << int(TextError::Kind::Binary) << 2;
    QTest::newRow("controls") << QByteArray("\x01\x02\x03picture") << int(TextError::Kind::Binary) << 0;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 bar") << int(TextError::Kind::NotUtf8) << 3;
    QTest::newRow("overlong") << QByteArray("ab\xC0\xAF") << int(TextError::Kind::NotUtf8) << 2;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << int(TextError::Kind::NotUtf8) << 0;
    QTest::newRow("cut short") << QByteArray("a\xE4\xB8") << int(TextError::Kind::NotUtf8) << 1;
    QTest::newRow("Big5") << QByteArray("\xA4\xA4\xA4\xE5") << int(TextError::Kind::NotUtf8) << 0;
}

void TextTest::canonicalTextRefusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, offset);
    const auto text = toCanonicalText(bytes);
    QVERIFY(!text);
    QCOMPARE(int(text.error().kind), kind);
    QCOMPARE(text.error().byteOffset, qsizetype(offset));
    QVERIFY(!text.error().message().isEmpty());
}

void TextTest::canonicalTextMapsBackToBytes()
{
    const QByteArray bytes = QByteArray("\xEF\xBB\xBF") + u"甲𠀀乙\r\n丙丁"_s.toUtf8();
    const auto text = toCanonicalText(bytes);
    QVERIFY(text);
    for (const QString& part : { u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s })
        QCOMPARE(text->byteOffset(text->text().indexOf(part)), bytes.indexOf(part.toUtf8()));
}

void TextTest::codePointsCountPairsOnce()
{
    const QString text = u"a𠀀b𠀁c"_s;
    const CodePointIndex index(text);
    QCOMPARE(index.codePointCount(), 5);
    const QList<qsizetype> units { 0, 1, 3, 4, 6, 7 };
    for (qsizetype codePoint = 0; codePoint < units.size(); ++codePoint) {
        QCOMPARE(index.toUtf16(codePoint), units[codePoint]);
        QCOMPARE(index.toCodePoint(units[codePoint]), codePoint);
    }
    QCOMPARE(index.toUtf16(99), 7);
}

void TextTest::foldingJoinsScriptsAndWidths()
{
    QCOMPARE(fold(u"國際會議ＡＢＣ１２３，後臺"), u"国际会议abc123,后台"_s);
    const QString odd = u"㈱½ßİ𠀀"_s;
    QCOMPARE(fold(odd).size(), odd.size());
}

void TextTest::numerals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("length");
    const auto row = [](const char* name, const QString& text, double value, int length) {
        QTest::newRow(name) << text << value << length;
    };
    row("digits", u"2021年"_s, 2021, 4);
    row("decimal", u"3.5万"_s, 35000, 4);
    row("thousands", u"1,234,567元"_s, 1234567, 9);
    row("a comma is no separator", u"12,5个"_s, 12, 2);
    row("Chinese", u"一百二十三"_s, 123, 5);
    row("with zero", u"一千零五"_s, 1005, 4);
    row("ten", u"十二"_s, 12, 2);
    row("ligature", u"廿一"_s, 21, 2);
    row("thirty", u"卅"_s, 30, 1);
    row("digit by digit", u"二〇二一"_s, 2021, 4);
    row("mixed magnitudes", u"1億9970萬多"_s, 199700000, 7);
    row("rest below the magnitude", u"47萬8689則"_s, 478689, 7);
    row("pair", u"兩萬"_s, 20000, 2);
    row("full width", u"１２３"_s, 123, 3);
    row("surplus", u"三百多萬"_s, 3000000, 4);
    row("financial", u"壹佰貳拾"_s, 120, 4);
    row("trillion", u"1.2万亿"_s, 1.2e12, 5);
    row("point", u"三点五"_s, 3.5, 3);
}

void TextTest::numerals()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(int, length);
    const auto numeral = parseNumeral(fold(text), 0);
    QVERIFY(numeral);
    QCOMPARE(numeral->value, value);
    QCOMPARE(numeral->length, qsizetype(length));
}

void TextTest::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("closing quote stays")
        << u"他說:“走吧。”然後離開了。"_s << QStringList { u"他說:“走吧。”"_s, u"然後離開了。"_s };
    QTest::newRow("decimal") << u"Prices rose 2.5 percent. Then they fell."_s
                             << QStringList { u"Prices rose 2.5 percent."_s, u"Then they fell."_s };
    QTest::newRow("abbreviation") << u"Mr. Chen met Dr. A. Smith. They left."_s
                                  << QStringList { u"Mr. Chen met Dr. A. Smith."_s, u"They left."_s };
    QTest::newRow("ASCII stop in Chinese")
        << u"發展web3.0很快.之後呢?好!"_s << QStringList { u"發展web3.0很快."_s, u"之後呢?"_s, u"好!"_s };
    QTest::newRow("repeated marks") << u"真的嗎?!是的。"_s << QStringList { u"真的嗎?!"_s, u"是的。"_s };
}

void TextTest::sentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const TextSpan& span : splitSentences(text, { 0, text.size() }))
        found.append(text.mid(span.start, span.length));
    QCOMPARE(found, expected);
}

void TextTest::clausesKeepNumbersWhole()
{
    const QString text = u"共1,500人,其中女性過半;比率3:2。"_s;
    QCOMPARE(splitClauses(text, { 0, text.size() }).size(), size_t(3));
}

void TextTest::blocksFindTitleBylineAndHeadings()
{
    const QString text
        = u"新港口启用\n\n海潮日报记者 林一\n\n第一段讲港口的由来。\n\n资金从哪里来\n\n第二段讲资金。"_s;
    const auto blocks = splitBlocks(text);
    QList<BlockKind> kinds;
    for (const Block& block : blocks)
        kinds.append(block.kind);
    QCOMPARE(kinds,
        (QList { BlockKind::Heading, BlockKind::Byline, BlockKind::Paragraph, BlockKind::Heading,
            BlockKind::Paragraph }));
}

void TextTest::matcherFindsTheLongestWord()
{
    LexiconMatcher matcher;
    matcher.add(u"會議", 1);
    matcher.add(u"會議室", 2);
    matcher.add(u"May", 3);
    const QString text = fold(u"在会议室开會議, Maybe in May");
    const auto found = matcher.findAll(text);
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0], (LexiconMatch { { 1, 3 }, 2 }));
    QCOMPARE(found[1].value, 1);
    QCOMPARE(found[2].span.start, qsizetype(text.size() - 3));
    QCOMPARE(matcher.longestEndingAt(text, 4)->span.start, qsizetype(1));
}

void TextTest::lunarDates_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<qlonglong>("expected");
    QTest::newRow("new year 2024") << 2024 << 1 << 1 << qlonglong(toDayNumber({ 2024, 2, 10 }));
    QTest::newRow("mid-autumn 2023") << 2023 << 8 << 15 << qlonglong(toDayNumber({ 2023, 9, 29 }));
    QTest::newRow("dragon boat 2020, after a leap month")
        << 2020 << 5 << 5 << qlonglong(toDayNumber({ 2020, 6, 25 }));
    QTest::newRow("eve of 2025") << 2024 << 12 << 99 << qlonglong(toDayNumber({ 2025, 1, 28 }));
}

void TextTest::lunarDates()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(qlonglong, expected);
    QCOMPARE(dayOfLunarDate(year, month, day), std::optional<tidemark::domain::DayNumber>(expected));
}

void TextTest::solarTerms()
{
    constexpr int qingming = 6;
    constexpr int winterSolstice = 23;
    QCOMPARE(dayOfSolarTerm(2023, qingming), std::optional(toDayNumber({ 2023, 4, 5 })));
    QCOMPARE(dayOfSolarTerm(2024, qingming), std::optional(toDayNumber({ 2024, 4, 4 })));
    QCOMPARE(dayOfSolarTerm(2024, winterSolstice), std::optional(toDayNumber({ 2024, 12, 21 })));
    QCOMPARE(dayOfSolarTerm(2024, 24), std::nullopt);
}

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
