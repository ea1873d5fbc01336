// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/line_composer.h"

#include <QTest>

using namespace tidemark::reader;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal em = 20;

/// Han and full-width marks are one em wide, all else half an em.
std::vector<float> advancesOf(const QString& text)
{
    std::vector<float> advances;
    for (const QChar character : text) {
        const CharacterClass which = characterClass(character.unicode());
        const bool isWide = character.unicode() >= 0x2E80 || u"“”‘’—…"_s.contains(character);
        const bool isInside = which == CharacterClass::Continuation;
        advances.push_back(isInside ? 0 : float(isWide ? em : em / 2));
    }
    return advances;
}

LineRules rulesOf(int emsWide)
{
    LineRules rules;
    rules.width = emsWide * em;
    rules.em = em;
    return rules;
}

QStringList linesOf(const QString& text, const LineRules& rules)
{
    const std::vector<float> advances = advancesOf(text);
    const PunctuationInk ink;
    const LineComposer composer(text, advances, rules, ink);
    QStringList lines;
    for (const ComposedLine& line : composer.breakLines())
        lines.append(text.mid(line.start, line.end - line.start));
    return lines;
}

struct Placed {
    std::vector<ComposedLine> lines;
    std::vector<float> lefts;
};

Placed place(const QString& text, const LineRules& rules)
{
    const std::vector<float> advances = advancesOf(text);
    const PunctuationInk ink;
    const LineComposer composer(text, advances, rules, ink);
    Placed placed { composer.breakLines(), std::vector<float>(size_t(text.size())) };
    for (ComposedLine& line : placed.lines)
        composer.place(line, placed.lefts);
    return placed;
}

} // namespace

class TestReaderLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinsoku_data();
    void kinsoku();
    void commaHangsInsteadOfPullingACharacterDown();
    void wordsBreakOnlyWhenNoSpaceHelps();
    void scriptsAreSetApartOnlyWhereTheyMeet();
    void hanLinesAreJustifiedBetweenCharacters();
    void wordsAreJustifiedAtTheirSpaces();
    void tornLinesStayRagged();
    void oneCharacterMakesNoLine();
    void everyTextIsCoveredOnce();
};

void TestReaderLines::kinsoku_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("full stop") << u"海風翻過堤防。岸"_s << QStringList { u"海風翻過堤"_s, u"防。岸"_s };
    QTest::newRow("comma") << u"海風翻過堤防，岸"_s << QStringList { u"海風翻過堤"_s, u"防，岸"_s };
    QTest::newRow("enumeration comma")
        << u"潮汐、海浪與風、沙"_s << QStringList { u"潮汐、海浪"_s + u"與"_s, u"風、沙"_s };
    QTest::newRow("closing corner") << u"他說「海浪平靜」了"_s
                                    << QStringList { u"他說「海浪"_s, u"平靜」了"_s };
    QTest::newRow("opening corner") << u"海風翻過堤「岸邊」"_s
                                    << QStringList { u"海風翻過堤"_s, u"「岸邊」"_s };
    QTest::newRow("double corner") << u"海風翻過讀『潮汐』"_s
                                   << QStringList { u"海風翻過讀"_s, u"『潮汐』"_s };
    QTest::newRow("title marks") << u"港口發布了《章程》"_s << QStringList { u"港口發布了"_s, u"《章程》"_s };
    QTest::newRow("bracket and mark")
        << u"海風翻堤（岸）。船"_s << QStringList { u"海風翻堤"_s, u"（岸）。船"_s };
    QTest::newRow("dash pair") << u"海風翻過堤——岸邊"_s << QStringList { u"海風翻過堤"_s, u"——岸邊"_s };
    QTest::newRow("ellipsis pair") << u"海風翻過堤……岸邊"_s << QStringList { u"海風翻過"_s, u"堤……岸邊"_s };
    QTest::newRow("curly quotes") << u"海風翻過堤“破冰”了"_s
                                  << QStringList { u"海風翻過堤"_s, u"“破冰”了"_s };
    QTest::newRow("after curly quotes")
        << u"港口的“破冰”船很忙"_s << QStringList { u"港口的“破"_s, u"冰”船很忙"_s };
    QTest::newRow("question mark") << u"潮水何時才退去？好"_s
                                   << QStringList { u"潮水何時才退"_s, u"去？好"_s };
    QTest::newRow("percent") << u"出口增加了五十30%了"_s
                             << QStringList { u"出口增加了五"_s + u""_s, u"十30%了"_s };
}

void TestReaderLines::kinsoku()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    // As wide as the expected first line or, where a mark was refused, one character more.
    const LineRules rules = rulesOf(int(lines.front().size()) + (lines.front().size() < 5 ? 1 : 0));
    QStringList broken = linesOf(text, rules);
    QCOMPARE(broken.front(), lines.front());
    QCOMPARE(broken.join(QString()), text);
    const QString closing = u"。，、」』》）”？"_s;
    const QString opening = u"「『《（“"_s;
    for (int width = 4; width < 9; ++width) {
        broken = linesOf(text, rulesOf(width));
        for (qsizetype line = 0; line < broken.size(); ++line) {
            QVERIFY2(line == 0 || !closing.contains(broken[line].front()), qPrintable(broken.join(u'/')));
            QVERIFY2(line + 1 == broken.size() || !opening.contains(broken[line].back()),
                qPrintable(broken.join(u'/')));
        }
    }
}

void TestReaderLines::commaHangsInsteadOfPullingACharacterDown()
{
    const QString text = u"海風翻過堤防，岸邊的船正在等潮水"_s;
    LineRules rules = rulesOf(6);
    QCOMPARE(linesOf(text, rules).front(), u"海風翻過堤"_s);
    rules.hangs = true;
    rules.justified = true;
    QCOMPARE(linesOf(text, rules).front(), u"海風翻過堤防，"_s);
    const Placed placed = place(text, rules);
    QCOMPARE(qreal(placed.lefts[6]), rules.width); // the comma begins where the column ends
    QCOMPARE(qreal(placed.lefts[5]), 5 * em); // and nothing was stretched or squeezed for it
}

void TestReaderLines::wordsBreakOnlyWhenNoSpaceHelps()
{
    QCOMPARE(linesOf(u"tide and wave"_s, rulesOf(4)), (QStringList { u"tide and "_s, u"wave"_s }));
    QCOMPARE(linesOf(u"breakwaters"_s, rulesOf(4)), (QStringList { u"breakwat"_s, u"ers"_s }));
}

void TestReaderLines::scriptsAreSetApartOnlyWhereTheyMeet()
{
    const QString text = u"用5G網 A字,B"_s;
    LineRules rules = rulesOf(40);
    const Placed close = place(text, rules);
    rules.spacesScripts = true;
    const Placed apart = place(text, rules);
    const auto shift = [&](QChar at) {
        const auto index = size_t(text.indexOf(at));
        return qreal(apart.lefts[index] - close.lefts[index]);
    };
    QCOMPARE(shift(u'5'), em / 4);
    QCOMPARE(shift(u'G'), em / 4);
    QCOMPARE(shift(u'網'), em / 2);
    QCOMPARE(shift(u'A'), em / 2); // a space is there already
    QCOMPARE(shift(u'字'), em * 3 / 4);
    QCOMPARE(shift(u'B'), em * 3 / 4);
}

void TestReaderLines::hanLinesAreJustifiedBetweenCharacters()
{
    const QString text = u"海風翻過堤「岸邊」的船都在等"_s;
    LineRules rules = rulesOf(6);
    rules.justified = true;
    const Placed placed = place(text, rules);
    QCOMPARE(placed.lines.front().end, 5);
    QCOMPARE(qreal(placed.lefts[4]) + em, rules.width);
    QCOMPARE(qreal(placed.lefts[1]), em + em / 4);
    const ComposedLine& last = placed.lines.back();
    QCOMPARE(qreal(placed.lefts[size_t(last.start) + 1]), em); // the last line keeps its natural widths
}

void TestReaderLines::wordsAreJustifiedAtTheirSpaces()
{
    const QString text = u"the tide is in and out"_s;
    LineRules rules = rulesOf(8);
    rules.justified = true;
    const Placed placed = place(text, rules);
    const int end = placed.lines.front().end;
    QCOMPARE(text.left(end), u"the tide is in "_s);
    QCOMPARE(qreal(placed.lefts[size_t(end) - 2]) + em / 2, rules.width);
    QCOMPARE(qreal(placed.lefts[1]), em / 2); // letters of a word stay together
}

void TestReaderLines::tornLinesStayRagged()
{
    const QString text = u"at disproportionately"_s;
    LineRules rules = rulesOf(10);
    rules.justified = true;
    const Placed placed = place(u"a b "_s + u"disproportionately"_s + text, rules);
    QCOMPARE(qreal(placed.lefts[2]), em); // one space would have to bridge the whole line
}

void TestReaderLines::oneCharacterMakesNoLine()
{
    QCOMPARE(linesOf(u"海風翻過堤防岸邊的船。"_s, rulesOf(9)),
        (QStringList { u"海風翻過堤防岸邊"_s, u"的船。"_s }));
    QCOMPARE(linesOf(u"海風翻過船。"_s, rulesOf(4)), (QStringList { u"海風翻過"_s, u"船。"_s })); // too short
}

void TestReaderLines::everyTextIsCoveredOnce()
{
    const QStringList texts { QString(), u" "_s, u"，。」"_s, u"「「「"_s, u"a\u2028b"_s,
        u"\U00020BB7\U00020BB7"_s, u"e\u0301e\u0301e\u0301"_s, u"   潮   "_s };
    for (const QString& text : texts) {
        for (int width = 1; width < 4; ++width)
            QCOMPARE(linesOf(text, rulesOf(width)).join(QString()), text);
    }
}

QTEST_GUILESS_MAIN(TestReaderLines)
#include "tst_reader_lines.moc"
