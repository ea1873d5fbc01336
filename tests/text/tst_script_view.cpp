// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold.h"
#include "text/script_view.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <opencc/SimpleConverter.hpp>

using namespace tidemark::text;
using tidemark::domain::TextSpan;
using namespace Qt::StringLiterals;

namespace {

ScriptView viewOf(ShownScript script)
{
    return ScriptView::make(script).value();
}

QString piece(const QString& text, const TextSpan& span)
{
    return text.mid(span.start, span.length);
}

bool splitsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate()
        && text[position - 1].isHighSurrogate();
}

// Words whose length changes in Taiwan, characters outside the basic plane on either side, controls, other
// scripts.
const QStringList& building()
{
    static const QStringList words { u"互联网"_s, u"软件"_s, u"打印机"_s, u"头发"_s, u"发展"_s, u"𫖯"_s,
        u"頫"_s, u"𠀾"_s, u"U盘"_s, u"奔驰"_s, u"老挝"_s, u"巴布亚新几内亚"_s, u"计算机程序"_s, u"abc"_s,
        u" "_s, u"，"_s, u"。"_s, u"7亿"_s, u"😀"_s, u"里"_s, u"后"_s, u"\t"_s, u"鼠标"_s, u"沙特阿拉伯"_s,
        u"圣基茨和尼维斯"_s, u"é"_s, u"e\u0301"_s, u"阿拉伯联合酋长国"_s };
    return words;
}

QString randomText(QRandomGenerator& random, int words)
{
    QString text;
    for (int word = 0; word < words; ++word)
        text += building().at(random.bounded(int(building().size())));
    return text;
}

} // namespace

class TestScriptView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWordsOfTheRegion_data();
    void showsWordsOfTheRegion();
    void givesTheSameWordsAsOpenCC_data();
    void givesTheSameWordsAsOpenCC();
    void everyPositionKeepsItsPlace_data();
    void everyPositionKeepsItsPlace();
    void spansTakeWordsThatGrowInWhole();
    void traditionalTextIsNotConvertedTwice();
    void tellsTheScriptOfAText();
    void mapsFollowEachOther();
    void wordsOfTheViewAreFoundInTheText();
    void asWrittenChangesNothing();
};

void TestScriptView::showsWordsOfTheRegion_data()
{
    QTest::addColumn<ShownScript>("script");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    using enum ShownScript;
    QTest::newRow("traditional") << Traditional << u"她的头发和国家的发展"_s << u"她的頭髮和國家的發展"_s;
    QTest::newRow("taiwan words") << TraditionalTaiwan << u"互联网公司开发软件"_s
                                  << u"網際網路公司開發軟體"_s;
    QTest::newRow("hong kong forms") << TraditionalHongKong << u"这里是台湾"_s << u"這裏是台灣"_s;
    QTest::newRow("simplified") << Simplified << u"皇后看著鏡子，頭髮長了"_s << u"皇后看着镜子，头发长了"_s;
    QTest::newRow("writing") << Simplified << u"她的原著與編著都很著名"_s << u"她的原著与编著都很著名"_s;
    QTest::newRow("empty") << TraditionalTaiwan << QString() << QString();
    QTest::newRow("no Chinese") << TraditionalTaiwan << u"Short report, 3 pages"_s
                                << u"Short report, 3 pages"_s;
}

void TestScriptView::showsWordsOfTheRegion()
{
    QFETCH(ShownScript, script);
    QFETCH(QString, written);
    QTEST(viewOf(script).shown(written).text, "shown");
}

void TestScriptView::givesTheSameWordsAsOpenCC_data()
{
    QTest::addColumn<ShownScript>("script");
    QTest::addColumn<QString>("configuration");
    QTest::newRow("s2t") << ShownScript::Traditional << u"s2t.json"_s;
    QTest::newRow("s2twp") << ShownScript::TraditionalTaiwan << u"s2twp.json"_s;
    QTest::newRow("s2hk") << ShownScript::TraditionalHongKong << u"s2hk.json"_s;
    QTest::newRow("t2s") << ShownScript::Simplified << u"t2s.json"_s;
}

void TestScriptView::givesTheSameWordsAsOpenCC()
{
    QFETCH(ShownScript, script);
    QFETCH(QString, configuration);
    const ScriptView view = viewOf(script);
    const opencc::SimpleConverter reference(configuration.toStdString());
    QFile article(u"" TIDEMARK_SOURCE_DIR "/resources/article/po-bing.txt"_s);
    QVERIFY(article.open(QIODevice::ReadOnly));
    QStringList texts = QString::fromUtf8(article.readAll()).split(u'\n');
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round)
        texts.append(randomText(random, 1 + round % 30));
    for (const QString& text : std::as_const(texts)) {
        if (script != ShownScript::Simplified && writtenScript(text) == WrittenScript::Traditional)
            continue;
        QCOMPARE(view.shown(text).text, QString::fromStdString(reference.Convert(text.toStdString())));
    }
}

void TestScriptView::everyPositionKeepsItsPlace_data()
{
    QTest::addColumn<ShownScript>("script");
    QTest::newRow("traditional") << ShownScript::Traditional;
    QTest::newRow("taiwan") << ShownScript::TraditionalTaiwan;
    QTest::newRow("hong kong") << ShownScript::TraditionalHongKong;
    QTest::newRow("simplified") << ShownScript::Simplified;
}

void TestScriptView::everyPositionKeepsItsPlace()
{
    QFETCH(ShownScript, script);
    const ScriptView view = viewOf(script);
    QRandomGenerator random(5);
    bool lengthChanged = script != ShownScript::TraditionalTaiwan;
    for (int round = 0; round < 400; ++round) {
        const QString text = randomText(random, 1 + round % 40);
        const auto [shown, map] = view.shown(text);
        lengthChanged = lengthChanged || shown.size() != text.size();
        QCOMPARE(map.length(), text.size());
        QCOMPARE(map.shownLength(), shown.size());
        QCOMPARE(map.toShown(text.size()), shown.size());
        QCOMPARE(map.toText(shown.size()), text.size());
        for (qsizetype at = 0; at <= text.size(); ++at) {
            QVERIFY(at == 0 || map.toShown(at) >= map.toShown(at - 1));
            if (splitsPair(text, at))
                continue;
            const qsizetype there = map.toShown(at);
            QVERIFY(!splitsPair(shown, there));
            const qsizetype back = map.toText(there);
            QVERIFY(back <= at);
            QCOMPARE(map.toShown(back), there);
            // What no dictionary touches is found at its own place.
            if (at < text.size() && QStringView(u"abc ，。7é").contains(text[at]))
                QCOMPARE(shown[there], text[at]);
        }
        for (qsizetype at = 0; at <= shown.size(); ++at) {
            QVERIFY(at == 0 || map.toText(at) >= map.toText(at - 1));
            if (splitsPair(shown, at))
                continue;
            QVERIFY(!splitsPair(text, map.toText(at)));
            const qsizetype forth = map.toShown(map.toText(at));
            QVERIFY(forth <= at);
        }
    }
    QVERIFY(lengthChanged);
}

void TestScriptView::spansTakeWordsThatGrowInWhole()
{
    const QString text = u"他们说互联网改变软件业"_s;
    const auto [shown, map] = viewOf(ShownScript::TraditionalTaiwan).shown(text);
    QCOMPARE(shown, u"他們說網際網路改變軟體業"_s);
    const TextSpan net { text.indexOf(u"互联网"_s), 3 };
    QCOMPARE(piece(shown, map.toShown(net)), u"網際網路"_s);
    QCOMPARE(map.toText(map.toShown(net)), net);
    QCOMPARE(piece(shown, map.toShown(TextSpan { text.indexOf(u"软件"_s), 2 })), u"軟體"_s);
    QCOMPARE(piece(shown, map.toShown(TextSpan { 0, 2 })), u"他們"_s);
    QCOMPARE(map.toShown(TextSpan { 4, 0 }).length, 0);
    for (qsizetype start = 0; start < shown.size(); ++start) {
        for (qsizetype length = 1; start + length <= shown.size(); ++length) {
            const TextSpan meant = map.toText(TextSpan { start, length });
            QVERIFY(!meant.isEmpty());
            const TextSpan drawn = map.toShown(meant);
            QVERIFY(drawn.start <= start && drawn.end() >= start + length);
        }
    }
}

void TestScriptView::traditionalTextIsNotConvertedTwice()
{
    const QString written = u"皇后在里長家裡吃麵，談軟件開發。"_s;
    QCOMPARE(viewOf(ShownScript::Traditional).shown(written).text, written);
    QCOMPARE(
        viewOf(ShownScript::TraditionalTaiwan).shown(written).text, u"皇后在里長家裡吃麵，談軟體開發。"_s);
    // A piece that could be either follows the text it stands in.
    QCOMPARE(
        viewOf(ShownScript::Traditional).shown(u"皇太后"_s, WrittenScript::Traditional).text, u"皇太后"_s);
    QCOMPARE(viewOf(ShownScript::Traditional).shown(u"以后"_s, WrittenScript::Traditional).text, u"以后"_s);
    QCOMPARE(viewOf(ShownScript::Traditional).shown(u"以后"_s, WrittenScript::Simplified).text, u"以後"_s);
}

void TestScriptView::tellsTheScriptOfAText()
{
    QCOMPARE(writtenScript(u"這家公司開發軟體"), WrittenScript::Traditional);
    QCOMPARE(writtenScript(u"这家公司开发软件"), WrittenScript::Simplified);
    QCOMPARE(writtenScript(u"Nothing Chinese 人口 here"), std::nullopt);
    QCOMPARE(writtenScript({}), std::nullopt);
}

void TestScriptView::mapsFollowEachOther()
{
    SpanMap first; // ab -> A, c -> CCC, d -> d
    first.append(2, 1);
    first.append(1, 3);
    first.append(1, 1);
    SpanMap second; // A -> xy, CC -> z, C -> c, d -> d
    second.append(1, 2);
    second.append(2, 1);
    second.appendSame(2);
    const SpanMap both = first.followedBy(second);
    QCOMPARE(both.length(), 4);
    QCOMPARE(both.shownLength(), 5);
    QCOMPARE(both.toShown(TextSpan { 0, 2 }), (TextSpan { 0, 2 }));
    QCOMPARE(both.toShown(TextSpan { 2, 1 }), (TextSpan { 2, 2 }));
    QCOMPARE(both.toShown(TextSpan { 3, 1 }), (TextSpan { 4, 1 }));
    QCOMPARE(both.toText(TextSpan { 3, 1 }), (TextSpan { 2, 1 }));
}

void TestScriptView::wordsOfTheViewAreFoundInTheText()
{
    QCOMPARE(fold(viewOf(ShownScript::TraditionalTaiwan).asMaybeWritten(u"網際網路"_s)), u"互联网"_s);
    QCOMPARE(ScriptView().asMaybeWritten(u"網際網路"_s), u"網際網路"_s);
}

void TestScriptView::asWrittenChangesNothing()
{
    const ScriptedText same = ScriptView().shown(u"互联网和軟體"_s);
    QCOMPARE(same.text, u"互联网和軟體"_s);
    QVERIFY(same.map.isIdentity());
    QCOMPARE(ScriptView().language(u"zh-Hans"_s), u"zh-Hans"_s);
    QCOMPARE(viewOf(ShownScript::TraditionalHongKong).language(u"zh-Hans"_s), u"zh-Hant-HK"_s);
}

Q_DECLARE_METATYPE(tidemark::text::ShownScript)
QTEST_APPLESS_MAIN(TestScriptView)
#include "tst_script_view.moc"
