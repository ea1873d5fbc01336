// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lexicon_matcher.h"
#include "text/text_search.h"

#include <QTest>

using namespace tidemark::text;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

QStringList found(
    const QString& text, const SearchQuery& query, std::shared_ptr<const LexiconMatcher> own = {})
{
    const TextSearch search(text, std::move(own));
    QStringList words;
    for (const TextSpan& hit : search.find(query).hits)
        words.append(text.mid(hit.start, hit.length));
    return words;
}

SearchQuery pattern(const QString& words)
{
    SearchQuery query;
    query.words = words;
    query.isPattern = true;
    return query;
}

} // namespace

class TestTextSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryForm_data();
    void findsEveryForm();
    void findsNoOther_data();
    void findsNoOther();
    void matchesCaseOnRequest();
    void wholeWordsOnRequest_data();
    void wholeWordsOnRequest();
    void ownWordsAreWords();
    void patterns_data();
    void patterns();
    void patternOffsetsCountUnits();
    void badPatternsAreToldApart_data();
    void badPatternsAreToldApart();
    void tellsWhenThereIsMore();
    void canBeGivenUp();
    void otherFormsAreFoundToo();
    void hitsAreOrderedAndApart();
};

void TestTextSearch::findsEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("hits");
    const QString forms
        = u"用戶有7億，他寫7亿，報表寫700,000,000，程式寫700000000，社論寫七億，網頁寫７億。"_s;
    const QStringList all { u"7億"_s, u"7亿"_s, u"700,000,000"_s, u"700000000"_s, u"七億"_s, u"７億"_s };
    for (const QString& form : all)
        QTest::newRow(qPrintable(form)) << forms << form << all;
    QTest::newRow("unit behind") << u"賺了3.5億元，即350000000元或三亿五千万元，不是3.5億人"_s << u"3.5亿元"_s
                                 << QStringList { u"3.5億元"_s, u"350000000元"_s, u"三亿五千万元"_s };
    QTest::newRow("words before") << u"约三百万，近300万，约３００万人"_s << u"约300万"_s
                                  << QStringList { u"约三百万"_s, u"约３００万"_s };
    QTest::newRow("two numbers") << u"从2021年3月到二〇二一年三月，不是2021年4月"_s << u"2021年三月"_s
                                 << QStringList { u"2021年3月"_s, u"二〇二一年三月"_s };
    QTest::newRow("day") << u"6月5日和六月五日"_s << u"6月5日"_s
                         << QStringList { u"6月5日"_s, u"六月五日"_s };
    QTest::newRow("Traditional by Simplified")
        << u"數據與数据"_s << u"数据"_s << QStringList { u"數據"_s, u"数据"_s };
    QTest::newRow("Simplified by Traditional")
        << u"數據與数据"_s << u"數據"_s << QStringList { u"數據"_s, u"数据"_s };
    QTest::newRow("one character") << u"發展与发展"_s << u"發"_s << QStringList { u"發"_s, u"发"_s };
    QTest::newRow("full width") << u"ＡＢＣ、abc、Abc"_s << u"aBC"_s
                                << QStringList { u"ＡＢＣ"_s, u"abc"_s, u"Abc"_s };
    QTest::newRow("half-width sign") << u"真的嗎？真的嗎?"_s << u"真的嗎?"_s
                                     << QStringList { u"真的嗎？"_s, u"真的嗎?"_s };
    QTest::newRow("outside the basic plane") << u"😀數😀"_s << u"😀"_s << QStringList { u"😀"_s, u"😀"_s };
    QTest::newRow("nothing") << u"數據"_s << u"圖表"_s << QStringList {};
    QTest::newRow("no words") << u"數據"_s << QString() << QStringList {};
}

void TestTextSearch::findsEveryForm()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QTEST(found(text, { words }), "hits");
}

void TestTextSearch::findsNoOther_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("a lone digit is a sign") << u"第三方、三月"_s << u"3"_s;
    QTest::newRow("a name") << u"A四紙"_s << u"A4"_s;
    QTest::newRow("leading noughts") << u"編號7"_s << u"007"_s;
    QTest::newRow("another amount") << u"7億6000萬、17億"_s << u"700,000,000"_s;
    QTest::newRow("more than") << u"三百多萬"_s << u"300萬"_s;
}

void TestTextSearch::findsNoOther()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(found(text, { words }), QStringList());
}

void TestTextSearch::matchesCaseOnRequest()
{
    SearchQuery query { u"App"_s };
    query.matchesCase = true;
    QCOMPARE(found(u"App app APP Ａpp 應用App"_s, query), (QStringList { u"App"_s, u"Ａpp"_s, u"App"_s }));
    query.words = u"數據App"_s;
    QCOMPARE(found(u"数据App 数据app"_s, query), QStringList { u"数据App"_s });
}

void TestTextSearch::wholeWordsOnRequest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("English") << u"port, airport, ports, the port"_s << u"port"_s
                             << QStringList { u"port"_s, u"port"_s };
    QTest::newRow("Chinese word") << u"他認為經濟正在回暖"_s << u"經濟"_s << QStringList { u"經濟"_s };
    QTest::newRow("part of a word") << u"他認為經濟正在回暖"_s << u"濟正"_s << QStringList {};
    QTest::newRow("character inside a word") << u"经济与济南"_s << u"济"_s << QStringList {};
    QTest::newRow("several words") << u"他認為經濟正在回暖"_s << u"經濟正在"_s
                                   << QStringList { u"經濟正在"_s };
    QTest::newRow("Latin beside Chinese") << u"用App下載apple"_s << u"app"_s << QStringList { u"App"_s };
}

void TestTextSearch::wholeWordsOnRequest()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    SearchQuery query { words };
    query.wholeWords = true;
    QTEST(found(text, query), "hits");
}

void TestTextSearch::ownWordsAreWords()
{
    auto own = std::make_shared<LexiconMatcher>();
    own->add(u"钉钉", 0);
    SearchQuery query { u"釘釘"_s };
    query.wholeWords = true;
    const QString text = u"員工用釘釘打卡"_s;
    QCOMPARE(found(text, query, own), QStringList { u"釘釘"_s });
    query.words = u"釘"_s;
    QCOMPARE(found(text, query).size(), 2); // without the word list each is a word by itself
    QCOMPARE(found(text, query, own), QStringList());
}

void TestTextSearch::patterns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("digits") << u"2021年3月、2022年"_s << u"\\d{4}年"_s
                            << QStringList { u"2021年"_s, u"2022年"_s };
    QTest::newRow("both scripts") << u"發佈数据，发布數據"_s << u"发[布佈]數."_s
                                  << QStringList { u"發佈数据"_s, u"发布數據"_s };
    QTest::newRow("lines") << u"第一行\n第二行"_s << u"^第.行$"_s << QStringList { u"第一行"_s, u"第二行"_s };
    QTest::newRow("no digits") << u"a1"_s << u"\\D"_s << QStringList { u"a"_s };
    QTest::newRow("case is no matter") << u"Port PORT"_s << u"p.rt"_s << QStringList { u"Port"_s, u"PORT"_s };
    QTest::newRow("full-width signs are signs")
        << u"（甲）和甲"_s << u"（甲）"_s << QStringList { u"（甲）"_s };
    QTest::newRow("nothing matched is no hit") << u"abc"_s << u"x*"_s << QStringList {};
    QTest::newRow("some match nothing") << u"axxb"_s << u"x*"_s << QStringList { u"xx"_s };
}

void TestTextSearch::patterns()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QTEST(found(text, pattern(words)), "hits");
}

void TestTextSearch::patternOffsetsCountUnits()
{
    const TextSearch search(u"é😀甲😀乙é"_s);
    const SearchResult result = search.find(pattern(u"[甲乙]"_s));
    QCOMPARE(result.hits, (std::vector<TextSpan> { { 3, 1 }, { 6, 1 } }));
    QCOMPARE(search.find(pattern(u"😀."_s)).hits, (std::vector<TextSpan> { { 1, 3 }, { 4, 3 } }));
}

void TestTextSearch::badPatternsAreToldApart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<PatternFault::Kind>("kind");
    using enum PatternFault::Kind;
    QTest::newRow("parenthesis") << u"(甲"_s << Parenthesis;
    QTest::newRow("closing parenthesis") << u"甲)"_s << Parenthesis;
    QTest::newRow("bracket") << u"[甲"_s << Bracket;
    QTest::newRow("backslash") << u"甲\\"_s << Escape;
    QTest::newRow("range") << u"[z-a]"_s << Range;
    QTest::newRow("repeat") << u"*甲"_s << Repeat;
    QTest::newRow("look ahead") << u"甲(?=乙)"_s << Unsupported;
    QTest::newRow("too large") << u"\\pL{1000}"_s.repeated(20) << TooLarge;
}

void TestTextSearch::badPatternsAreToldApart()
{
    QFETCH(QString, words);
    const SearchResult result = TextSearch(u"甲乙"_s).find(pattern(words));
    QVERIFY(result.fault);
    QVERIFY(result.hits.empty());
    QTEST(result.fault->kind, "kind");
}

void TestTextSearch::tellsWhenThereIsMore()
{
    const TextSearch search(QString(50, u'甲'));
    SearchQuery query { u"甲"_s };
    query.limit = 50;
    QCOMPARE(search.find(query).hits.size(), 50U);
    QVERIFY(!search.find(query).hasMore);
    query.limit = 49;
    QCOMPARE(search.find(query).hits.size(), 49U);
    QVERIFY(search.find(query).hasMore);
    query.isPattern = true;
    QCOMPARE(search.find(query).hits.size(), 49U);
    QVERIFY(search.find(query).hasMore);
}

void TestTextSearch::canBeGivenUp()
{
    const TextSearch search(QString(100000, u'甲'));
    int asked = 0;
    const auto twice = [&] { return ++asked < 3; };
    QVERIFY(search.find({ u"甲"_s }, twice).hits.size() < 5000);
    asked = 0;
    QVERIFY(search.find(pattern(u"甲"_s), twice).hits.size() < 5000);
}

void TestTextSearch::otherFormsAreFoundToo()
{
    SearchQuery query { u"網際網路"_s };
    query.otherForms = { u"互聯網"_s };
    QCOMPARE(found(u"互联网公司說網際網路"_s, query), (QStringList { u"互联网"_s, u"網際網路"_s }));
}

void TestTextSearch::hitsAreOrderedAndApart()
{
    SearchQuery query { u"7億"_s };
    query.otherForms = { u"7億元"_s, u"億元"_s };
    QCOMPARE(found(u"億元、7億元、七億"_s, query), (QStringList { u"億元"_s, u"7億元"_s, u"七億"_s }));
}

Q_DECLARE_METATYPE(tidemark::text::PatternFault::Kind)
QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_text_search.moc"
