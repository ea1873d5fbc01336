// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "text/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::Quotation;
using domain::QuotationKind;

namespace {

/// "direct|speaker|content" of every quotation, so that a failing row shows what was read instead.
QStringList readQuotations(const QString& text)
{
    QStringList lines;
    for (const Quotation& quotation : test::read(text).quotations)
        lines << (quotation.kind == QuotationKind::Direct ? u"direct|"_s : u"indirect|"_s) + quotation.speaker
                + u'|' + test::words(text, quotation.content);
    return lines;
}

void row(const char* name, const QString& text, const QStringList& expected)
{
    QTest::newRow(name) << text << expected;
}

} // namespace

class QuotationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chinese_data();
    void chinese();
    void english_data();
    void english();
    void simplifiedAndTraditionalReadAlike();
    void orphanClosingMarkGoesToTheSpeakerBefore();
    void roleComesFromTheFirstMention();
    void peopleAreJoined();
};

void QuotationsTest::chinese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    row("cue before, colon", u"隆达光伏董事长钟宝华指出：“谁能活下来，取决于现金流。”"_s,
        { u"direct|钟宝华|“谁能活下来，取决于现金流。”"_s });
    row("cue behind, then indirect",
        u"「政府不能只編預算。」長照協會理事長林金立批評，現行評鑑制度流於形式。"_s,
        { u"direct|林金立|「政府不能只編預算。」"_s, u"indirect|林金立|現行評鑑制度流於形式"_s });
    row("split around the cue", u"「我們不會走回頭路，」局長甯漢文強調，「也不會等。」"_s,
        { u"direct|甯漢文|「我們不會走回頭路，」"_s, u"direct|甯漢文|「也不會等。」"_s });
    row("indirect to the end of the sentence",
        u"国家能源局副司长潘慧文在会上介绍，去年装机容量继续增长，成本同时下降。"_s,
        { u"indirect|潘慧文|去年装机容量继续增长，成本同时下降"_s });
    row("view of", u"在律师王小明看来，新规没有漏洞。"_s, { u"indirect|王小明|新规没有漏洞"_s });
    row("cue at the end", u"資金是下一步的關鍵，總經理李大同在訪問中表示。"_s,
        { u"indirect|李大同|資金是下一步的關鍵"_s });
    row("organisation", u"港铁公司回应称，工程不会延误。"_s, { u"indirect|港铁公司|工程不会延误"_s });
    row("unnamed", u"一位不愿具名的银行业分析师对记者表示，贷款需求正在回升。"_s,
        { u"indirect|一位不愿具名的银行业分析师|贷款需求正在回升"_s });
    row("paper passes on", u"据北方晚报报道，海淘网回应称，订单已全部退款。"_s,
        { u"indirect|海淘网|订单已全部退款"_s });
    row("scare quotes", u"这家公司靠“薄利多销”起家，被称为“价格屠夫”。"_s, {});
    row("nominal", u"部长王大伟对各界的帮助表示感谢。"_s, {});
    row("refused", u"发言人张明拒绝表示是否会增加预算。"_s, {});
    row("words that hold a cue", u"这部小说的名称据说来自一个传说，指数没有变化。"_s, {});
    row("pronoun", u"校长周立人说，新校区九月启用。他说：“学生会喜欢那里的。”"_s,
        { u"indirect|周立人|新校区九月启用"_s, u"direct|周立人|“学生会喜欢那里的。”"_s });
    row("family name with title", u"主任委員陳美玲指出，計畫已完成。陳主委強調，年底前可以驗收。"_s,
        { u"indirect|陳美玲|計畫已完成"_s, u"indirect|陳美玲|年底前可以驗收"_s });
    row("alone after a view", u"在经济学家马建堂看来，复苏刚刚开始。“消费的回暖需要时间，也需要耐心。”"_s,
        { u"indirect|马建堂|复苏刚刚开始"_s, u"direct|马建堂|“消费的回暖需要时间，也需要耐心。”"_s });
    row("another quotation between source and cue",
        u"“赴海外办展的企业比去年多了一倍。”会长高文华在“2024年海外展会论坛”上表示。"_s,
        { u"direct|高文华|“赴海外办展的企业比去年多了一倍。”"_s });
}

void QuotationsTest::chinese()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(readQuotations(u"标题\n\n"_s + text + u"\n"_s), expected);
}

void QuotationsTest::english_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    row("said behind", u"\"I have rented out two rooms since 2015,\" said Ana Matos, a retired teacher."_s,
        { u"direct|Ana Matos|\"I have rented out two rooms since 2015,\""_s });
    row("apposition",
        u"Joao Pereira, head of the landlords' association, said the measure would destroy jobs."_s,
        { u"indirect|Joao Pereira|the measure would destroy jobs"_s });
    row("title", u"Housing Minister Marina Lopes said \"the old rules have failed our cities\"."_s,
        { u"direct|Marina Lopes|\"the old rules have failed our cities\""_s });
    row("pronoun and continuation",
        u"Mary Stone, a biologist, said the lake was dying. \"We warned them for years,\" she added."_s,
        { u"indirect|Mary Stone|the lake was dying"_s,
            u"direct|Mary Stone|\"We warned them for years,\""_s });
    row("that is asked for",
        u"The company announced a new factory. The council announced that the road will close in May."_s,
        { u"indirect|The council|the road will close in May"_s });
    row("not said", u"Officials declined to say whether the bridge is safe."_s, {});
}

void QuotationsTest::english()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(readQuotations(u"A headline\n\n"_s + text + u"\n"_s), expected);
}

void QuotationsTest::simplifiedAndTraditionalReadAlike()
{
    const QString traditional = u"標題\n\n發展局局長甯漢文表示，計劃會如期進行。「工程不會延誤，」她說。\n"_s;
    const auto first = test::read(traditional).quotations;
    const auto second = test::read(text::fold(traditional)).quotations;
    QCOMPARE(first.size(), size_t(2));
    QCOMPARE(second.size(), first.size());
    for (size_t i = 0; i < first.size(); ++i)
        QCOMPARE(second[i].content, first[i].content);
}

void QuotationsTest::orphanClosingMarkGoesToTheSpeakerBefore()
{
    const QString text
        = u"标题\n\n研究员何平表示，市场正在变化。\n\n此外，企业还要控制成本，这是眼下最重要的事。”\n"_s;
    const auto quotations = test::read(text).quotations;
    QCOMPARE(quotations.size(), size_t(2));
    QCOMPARE(quotations[1].speaker, u"何平"_s);
    QCOMPARE(quotations[1].certainty, domain::Certainty::Inferred);
    QCOMPARE(quotations[1].kind, QuotationKind::Direct);
}

void QuotationsTest::roleComesFromTheFirstMention()
{
    const QString text
        = u"标题\n\n“成本会继续下降。”东方大学法学院副院长、教授陈远说。\n\n陈远认为，竞争还会加剧。\n"_s;
    const auto quotations = test::read(text).quotations;
    QCOMPARE(quotations.size(), size_t(2));
    QCOMPARE(quotations[1].speaker, u"陈远"_s);
    QCOMPARE(quotations[1].role, u"东方大学法学院副院长、教授"_s);
}

void QuotationsTest::peopleAreJoined()
{
    const QString text = u"标题\n\n易海分析研究合伙人陈晨指出，市场已经饱和。\n\n陈晨表示，价格会下降。\n"_s;
    const auto people = test::read(text).people;
    QCOMPARE(people.size(), size_t(1));
    QCOMPARE(people[0].name, u"陈晨"_s);
    QCOMPARE(people[0].role, u"研究合伙人"_s);
    QCOMPARE(people[0].affiliation, u"易海分析"_s);
    QCOMPARE(people[0].mentions.size(), size_t(2));
}

QTEST_GUILESS_MAIN(QuotationsTest)
#include "tst_quotations.moc"
