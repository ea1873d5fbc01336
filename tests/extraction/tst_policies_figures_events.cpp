// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;

class PoliciesFiguresEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void figures_data();
    void figures();
    void events_data();
    void events();
    void figureSaysWhatAndWhose();
    void termIsReadFromTheTitle();
    void sameHappeningIsOneEvent();
    void vagueDatesAreMarked();
    void uncertainPublicationDateKeepsRecentEvents();
    void announcedProductIsNoStatement();
    void everySpanLiesInTheText();
};

namespace {

void row(const char* name, const QString& text, const QStringList& expected)
{
    QTest::newRow(name) << text << expected;
}

QString article(const QString& sentence)
{
    return u"标题\n\n"_s + sentence + u"\n"_s;
}

} // namespace

void PoliciesFiguresEventsTest::policies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // title|issuer|date

    row("issuer and date", u"工业和信息化部等五部门今年1月联合印发《关于推动绿色制造的指导意见》。"_s,
        { u"关于推动绿色制造的指导意见|工业和信息化部等五部门|2024-01"_s });
    row("date before the clause", u"今年5月，立法院三讀通過《長者照顧服務法》修正案。"_s,
        { u"長者照顧服務法|立法院|2024-05"_s });
    row("relative clause", u"商务部2023年3月发布的《进口目录》列出了20种商品。"_s,
        { u"进口目录|商务部|2023-03"_s });
    row("issuer only where the text says so", u"政府應參考2005年頒布的《灣區規劃綱要》。"_s,
        { u"灣區規劃綱要||2005"_s });
    row("applied, not issued", u"依据《数据安全条例》，平台应当整改。"_s, { u"数据安全条例||"_s });
    row("short name", u"国务院2022年公布《快递管理条例》。企业须在年底前落实《条例》。"_s,
        { u"快递管理条例|国务院|2022"_s, u"条例|国务院|2022"_s });
    row("bare title", u"国务院在2017年7月发布了国家的新一代海洋发展规划。"_s,
        { u"新一代海洋发展规划|国务院|2017-07"_s });
    row("order without a title", u"自2021年9月工信部提出限期内要求各平台开放外部链接以来，行业变化很大。"_s,
        { u"要求各平台开放外部链接|工信部|2021-09"_s });
    row("reports, books, papers",
        u"据《工人早报》报道，《共享住宿发展报告2020》和小说《平凡的做法》都很畅销。"_s, {});
}

void PoliciesFiguresEventsTest::policies()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Policy& policy : test::read(article(text)).policies)
        read << policy.title + u'|' + policy.issuer + u'|'
                + (policy.date ? policy.date->toString() : QString());
    QCOMPARE(read, expected);
}

void PoliciesFiguresEventsTest::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // words|value|unit

    row("magnitudes", u"平台用户规模达7亿，企业组织数达2500万。"_s,
        { u"7亿|700000000|人"_s, u"2500万|25000000|家"_s });
    row("unit keeps its thousand", u"装机容量约29.7亿千瓦，增长14.7%。"_s,
        { u"29.7亿千瓦|2970000000|千瓦"_s, u"14.7%|14.7|%"_s });
    row("mixed digits", u"全年接獲47萬8689則通報。"_s, { u"47萬8689則|478689|則"_s });
    row("tenths and fractions", u"价格下跌约三成，占比为百分之四十。"_s,
        { u"三成|30|%"_s, u"百分之四十|40|%"_s });
    row("surplus", u"损失达1亿9970万多元，涉及十余家公司。"_s,
        { u"1亿9970万多元|199700000|元"_s, u"十余家|10|家"_s });
    row("currency signs", u"该项目投入 $20 亿。"_s, { u"$20 亿|2000000000|$"_s });
    row("no amounts", u"2021年5月3日，第7届会议讨论了第46条和web3.0，历时24小时。"_s, {});
    row("range is one item", u"每组有5至10人。"_s, { u"5至10人|5|人"_s });
    row("English", u"The law cost 12,000 jobs and 422,000 euros, or 5 percent."_s,
        { u"12,000 jobs|12000|jobs"_s, u"422,000 euros|422000|euros"_s, u"5 percent|5|%"_s });
}

void PoliciesFiguresEventsTest::figures()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QString whole = article(text);
    QStringList read;
    for (const domain::Figure& figure : test::read(whole).figures)
        read << test::words(whole, figure.span) + u'|' + QString::number(figure.value, 'g', 15) + u'|'
                + figure.unit;
    QCOMPARE(read, expected);
}

void PoliciesFiguresEventsTest::events_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // date|title

    row("launch", u"今年5月9日，蓝海云正式在港交所上市，成为今年第一家。"_s,
        { u"2024-05-09|蓝海云正式在港交所上市"_s });
    row("since", u"公司成立于2015年。"_s, { u"2015|公司成立"_s });
    row("policy", u"今年4月，商务部发布《进口商品管理办法》。"_s, { u"2024-04|《进口商品管理办法》"_s });
    row("figures", u"截至2023年末，云图的用户规模已达3亿，门店数达2万。"_s,
        { u"2023-12-31|云图用户规模达3亿，门店数达2万"_s });
    row("deadline", u"平台应在7月30日前完成整改。"_s, { u"../2024-07-30|平台应完成整改"_s });
    row("comparison dates nothing", u"产量较2019年有所变化。"_s, {});
    row("a year in a name", u"他出席了“2020年海外论坛”。"_s, {});
    row("English", u"A similar proposal was rejected in 2019."_s,
        { u"2019|A similar proposal was rejected"_s });
}

void PoliciesFiguresEventsTest::events()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList read;
    for (const domain::Event& event : test::read(article(text)).events)
        read << (event.date ? event.date->toString() : QString()) + u'|' + event.title;
    QCOMPARE(read, expected);
}

void PoliciesFiguresEventsTest::figureSaysWhatAndWhose()
{
    const auto figures = test::read(article(u"截至2023年末，云图的用户规模已达3亿，门店数达2万。"_s)).figures;
    QCOMPARE(figures.size(), size_t(2));
    QCOMPARE(figures[0].what, u"用户规模"_s);
    QCOMPARE(figures[0].ofWhom, u"云图"_s);
    QCOMPARE(figures[1].ofWhom, u"云图"_s);
    QCOMPARE(figures[1].asOf->toString(), u"2023-12-31"_s);
}

void PoliciesFiguresEventsTest::termIsReadFromTheTitle()
{
    const auto policies
        = test::read(article(u"工信部2021年印发《海洋产业行动计划（2021-2023年）》。"_s)).policies;
    QCOMPARE(policies.size(), size_t(1));
    QVERIFY(policies[0].term);
    QCOMPARE(policies[0].term->toString(), u"2021/2023"_s);
}

void PoliciesFiguresEventsTest::sameHappeningIsOneEvent()
{
    const QString text
        = u"标题\n\n数位部2024年6月3日召开海洋经济咨询会第1次会议。\n\n咨询会共有45名委员，2024年6月3日召开第1次会议。\n"_s;
    const auto events = test::read(text).events;
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].passages.size(), size_t(2));
}

void PoliciesFiguresEventsTest::vagueDatesAreMarked()
{
    const auto events = test::read(article(u"近日，蓝海云新版客户端上线。"_s)).events;
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].certainty, domain::Certainty::Vague);
    QCOMPARE(events[0].category, domain::EventCategory::Product);
}

void PoliciesFiguresEventsTest::uncertainPublicationDateKeepsRecentEvents()
{
    const QString recently = article(u"近日，蓝海云新版客户端上线。"_s);
    QCOMPARE(test::read(recently, "2024-01~/2024-03~").events.size(), size_t(1));
    const QString lately = article(u"近期，蓝海云新版客户端上线。"_s);
    QCOMPARE(test::read(lately, "2024-01~/2024-03~").events.size(), test::read(lately).events.size());
}

void PoliciesFiguresEventsTest::announcedProductIsNoStatement()
{
    const auto events
        = test::read(article(u"近日，蓝海云官微发文宣布即日起，用户可直接用邮箱登录。"_s)).events;
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].category, domain::EventCategory::Product);
    QCOMPARE(events[0].title, u"用户可直接用邮箱登录"_s);
}

void PoliciesFiguresEventsTest::everySpanLiesInTheText()
{
    const QString pieces[] = { u"“"_s, u"”"_s, u"《"_s, u"》"_s, u"李明表示，"_s, u"今年5月"_s, u"发布"_s,
        u"条例"_s, u"7亿元"_s, u"。"_s, u"\n\n"_s, u"said John Smith, "_s, u"「"_s, u"」"_s, u"工信部要求"_s,
        u"\""_s, u"\U0001F600"_s };
    quint32 state = 7;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 30; ++i) {
            state = state * 1664525u + 1013904223u;
            text += pieces[(state >> 16) % std::size(pieces)];
        }
        const auto found = test::read(text);
        const auto holds = [&](const domain::TextSpan& span) {
            return span.start >= 0 && span.length > 0 && span.end() <= text.size();
        };
        for (const auto& quotation : found.quotations)
            QVERIFY2(holds(quotation.content) && !quotation.speaker.isEmpty(), qPrintable(text));
        for (const auto& policy : found.policies)
            QVERIFY2(holds(policy.span), qPrintable(text));
        for (const auto& figure : found.figures)
            QVERIFY2(holds(figure.span), qPrintable(text));
        for (const auto& event : found.events)
            QVERIFY2(!event.passages.empty() && holds(event.passages.front()), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(PoliciesFiguresEventsTest)
#include "tst_policies_figures_events.moc"
