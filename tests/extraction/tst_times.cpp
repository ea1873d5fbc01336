// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/article_reader.h"
#include "extraction/reading_context.h"
#include "extraction/times.h"

#include <QTest>

#include <algorithm>
#include <opencc/SimpleConverter.hpp>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::EdtfValue;
using domain::TimeExpression;

namespace {

const extraction::Lexicons& lexicons()
{
    static const extraction::Lexicons loaded = *extraction::Lexicons::loadBuiltIn();
    return loaded;
}

std::vector<TimeExpression> timesIn(const QString& text, const QString& published)
{
    extraction::ReadingContext context = extraction::readStructure(text, lexicons());
    const bool chinese
        = std::any_of(text.begin(), text.end(), [](QChar character) { return character > u'\u3400'; });
    context.metadata.language = chinese ? u"zh-Hant"_s : u"en"_s;
    if (!published.isEmpty())
        context.metadata.published
            = { domain::PublicationDate::Origin::Given, EdtfValue::parse(published), {}, {} };
    return extraction::findTimes(context);
}

QString valueOf(const TimeExpression& time)
{
    if (const auto* date = std::get_if<EdtfValue>(&time.value))
        return date->toString();
    if (const auto* period = std::get_if<domain::IsoPeriod>(&time.value))
        return period->text;
    return u"-"_s;
}

/// "words=value" of each expression.
QStringList summary(const QString& text, const QString& published)
{
    QStringList list;
    for (const TimeExpression& time : timesIn(text, published))
        list.append(text.mid(time.span.start, time.span.length) + u'=' + valueOf(time));
    return list;
}

} // namespace

class TimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chinese_data();
    void chinese();
    void chineseIsTheSameInBothScripts_data() { chinese_data(); }
    void chineseIsTheSameInBothScripts();
    void traps_data();
    void traps();
    void english_data();
    void english();
    void relativeWordsWaitForADate();
    void certaintyAndBasisSayHow();
    void publicationDate_data();
    void publicationDate();
};

void TimesTest::chinese_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    // Read as of Wednesday 2022-06-15.
    row("day", u"大橋於2019年4月7日通車"_s, { u"2019年4月7日=2019-04-07"_s });
    row("month", u"館舍在2019年4月開放"_s, { u"2019年4月=2019-04"_s });
    row("years in a title", u"《漁港更新計畫(2019-2022年)》"_s, { u"2019-2022年=2019/2022"_s });
    row("months", u"展期為5月至7月"_s, { u"5月至7月=2022-05/2022-07"_s });
    row("over the year's end", u"休漁期是11月至2月"_s, { u"11月至2月=2022-11/2023-02"_s });
    row("days", u"比賽3月5日至9日舉行"_s, { u"3月5日至9日=2022-03-05/2022-03-09"_s });
    row("digits", u"登記日2018-03-09截止"_s, { u"2018-03-09=2018-03-09"_s });
    row("this and last year", u"今年收成好過去年"_s, { u"今年=2022"_s, u"去年=2021"_s });
    row("end of last year", u"去年底完工"_s, { u"去年底=2021-11~/2021-12~"_s });
    row("start of the year", u"年初動工"_s, { u"年初=2022-01~/2022-02~"_s });
    row("last month", u"上月交付"_s, { u"上月=2022-05"_s });
    row("same year", u"2017年3月簽約,同年12月動工"_s, { u"2017年3月=2017-03"_s, u"同年12月=2017-12"_s });
    row("next day", u"2017年3月31日開幕,次日閉館"_s, { u"2017年3月31日=2017-03-31"_s, u"次日=2017-04-01"_s });
    row("two years ago", u"兩年前遷入"_s, { u"兩年前=2020~"_s });
    row("these four years", u"這四年變化很大"_s, { u"這四年=2019~/2022~"_s });
    row("as of", u"截至2021年末,會員共三千人"_s, { u"截至2021年末=2021-12-31"_s });
    row("plan", u"「十四五」期間擴建"_s, { u"「十四五」期間=2021/2025"_s });
    row("around", u"2008年前後建成"_s, { u"2008年前後=2008~"_s });
    row("since reform", u"改革開放以來漁村變了"_s, { u"改革開放以來=1978-12/.."_s });
    row("half", u"上半年出口下降"_s, { u"上半年=2022-01/2022-06"_s });
    row("quarter", u"去年三季度盈利"_s, { u"去年三季度=2021-07/2021-09"_s });
    row("republic", u"民國99年8月成立"_s, { u"民國99年8月=2010-08"_s });
    row("republic without its name", u"自108年3月起施行"_s, { u"108年3月起=2019-03/.."_s });
    row("bracketed day", u"工會昨(14)日回應"_s, { u"昨(14)日=2022-06-14"_s });
    row("weekday", u"上周五發車"_s, { u"上周五=2022-06-10"_s });
    row("lunar holiday", u"2021年中秋節"_s, { u"2021年中秋節=2021-09-21"_s });
    row("lunar date", u"2020年農曆八月十五"_s, { u"2020年農曆八月十五=2020-10-01"_s });
    row("decade", u"上世紀九十年代建的"_s, { u"上世紀九十年代=199X"_s });
    row("deadline", u"須在2020年7月31日前繳清"_s, { u"2020年7月31日前=../2020-07-30"_s });
    row("since", u"2015年以來累計"_s, { u"2015年以來=2015/.."_s });
    row("length", u"工期為兩年半"_s, { u"兩年半=P2.5Y"_s });
    row("within", u"60日內申請"_s, { u"60日內=2022-06-15/2022-08-14"_s });
    row("every", u"每兩周抽查一次"_s, { u"每兩周=P2W"_s });
    row("third of a month", u"3月中旬"_s, { u"3月中旬=2022-03-11/2022-03-20"_s });
    row("last quarter days", u"去年的前10天"_s, { u"去年的前10天=2021-01-01/2021-01-10"_s });
    row("recently", u"近日有漁民反映"_s, { u"近日=2022-06-08~/2022-06-15~"_s });
    row("future", u"未來將再增加"_s, { u"未來=2022-06-15~/.."_s });
    row("from a day on to a month's end", u"本月15日起至12月底止受理"_s,
        { u"本月15日起至12月底=2022-06-15~/2022-12-31~"_s });
    row("before a vague end", u"2023年底前完工"_s, { u"2023年底前=2022-06-15~/2023-12-31~"_s });
    row("later, then next year", u"2018年9月入塢,兩年後出塢,次年報廢"_s,
        { u"2018年9月=2018-09"_s, u"兩年後=2020~"_s, u"次年=2021"_s });
    row("season", u"今夏歉收,去冬豐收"_s, { u"今夏=2022-06/2022-08"_s, u"去冬=2021-12/2022-02"_s });
    row("era", u"昭和12年的地圖"_s, { u"昭和12年=1937"_s });
}

void TimesTest::chinese()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(summary(text, u"2022-06-15"_s), expected);
}

void TimesTest::chineseIsTheSameInBothScripts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    static const opencc::SimpleConverter simplified("t2s.json");
    const auto convert = [&](const QString& words) {
        return QString::fromStdString(simplified.Convert(words.toStdString()));
    };
    QStringList expectedSimplified;
    for (const QString& words : expected)
        expectedSimplified.append(convert(words));
    QCOMPARE(summary(convert(text), u"2022-06-15"_s), expectedSimplified);
}

void TimesTest::traps_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : { u"每股售價2023.5元"_s, u"成交1998手"_s, u"依〔2021〕23號文辦理"_s,
             u"一天天好起來"_s, u"客服24小時值班"_s, u"他是三年級學生"_s, u"孩子剛滿8周歲"_s, u"地鐵10號線"_s,
             u"版本3.11.2"_s, u"電話2789-1234"_s, u"第46條"_s, u"《明日之歌》"_s, u"3.5億元"_s, u"比分3/4"_s,
             u"日本和天津"_s, u"四季如春"_s, u"年年有餘"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void TimesTest::traps()
{
    QFETCH(QString, text);
    QCOMPARE(summary(text, u"2022-06-15"_s), QStringList());
}

void TimesTest::english_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("day", u"The pier opened on April 7, 2019."_s, { u"April 7, 2019=2019-04-07"_s });
    row("day first", u"Signed on 7 April 2019 in Hull."_s, { u"7 April 2019=2019-04-07"_s });
    row("month", u"Work began in March 2018."_s, { u"March 2018=2018-03"_s });
    row("year", u"It closed in 1998 for good."_s, { u"1998=1998"_s });
    row("yesterday", u"The council met yesterday."_s, { u"yesterday=2022-06-14"_s });
    row("last week", u"Ferries stopped last week."_s, { u"last week=2022-06-06/2022-06-12"_s });
    row("next month", u"Talks resume next month."_s, { u"next month=2022-07"_s });
    row("ago", u"They moved three weeks ago."_s, { u"three weeks ago=2022-05-25"_s });
    row("since", u"Catches have fallen since 2015."_s, { u"since 2015=2015/.."_s });
    row("range", u"The fair runs from May 3 to May 8."_s, { u"from May 3 to May 8=2022-05-03/2022-05-08"_s });
    row("quarter", u"Sales rose in the third quarter of 2020."_s,
        { u"the third quarter of 2020=2020-07/2020-09"_s });
    row("decade", u"Trawlers of the 1970s rusted away."_s, { u"the 1970s=197X"_s });
    row("every", u"Boats are inspected every month."_s, { u"every month=P1M"_s });
    row("length", u"The strike lasted 12 days."_s, { u"12 days=P12D"_s });
    row("half", u"Catches rose in the first half of 2021."_s,
        { u"the first half of 2021=2021-01/2021-06"_s });
    row("later", u"She won on May 4, 2018 and lost two years later."_s,
        { u"May 4, 2018=2018-05-04"_s, u"two years later=2020-05-04~"_s });
    row("record", u"The worst storm in 20 years."_s, { u"20 years=P20Y"_s });
    row("verb", u"Fishers may march on parliament."_s, {});
    row("number", u"Some 2019 boats and 3.11 tonnes."_s, {});
}

void TimesTest::english()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(summary(text, u"2022-06-15"_s), expected);
}

void TimesTest::relativeWordsWaitForADate()
{
    QCOMPARE(
        summary(u"去年底完工,2019年4月開放"_s, {}), (QStringList { u"去年底=-"_s, u"2019年4月=2019-04"_s }));
    QCOMPARE(summary(u"去年完工,上月開放"_s, u"2020"_s), (QStringList { u"去年=2019"_s, u"上月=-"_s }));
}

void TimesTest::certaintyAndBasisSayHow()
{
    const auto times = timesIn(u"2017年3月簽約,同年12月動工,近年擴建,今年完成"_s, u"2022-06-15"_s);
    QCOMPARE(times.size(), size_t(4));
    QCOMPARE(times[0].basis.toString(), u"explicit"_s);
    QCOMPARE(times[0].certainty, domain::Certainty::Explicit);
    QCOMPARE(times[1].basis.toString(), u"relative to 2017年3月"_s);
    QCOMPARE(times[2].certainty, domain::Certainty::Vague);
    QCOMPARE(times[3].basis.toString(), u"relative to the publication date"_s);
    QCOMPARE(times[3].certainty, domain::Certainty::Inferred);
}

void TimesTest::publicationDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("reason");
    using Reason = domain::PublicationDate::Reason;
    QTest::newRow("byline") << u"漁港啟用\n\n海潮日報記者 林一 2021年5月6日\n\n昨日漁港啟用。"_s
                            << u"2021-05-06"_s << int(Reason::Byline);
    QTest::newRow("dateline") << u"漁港啟用\n\n海潮社臺北5月6日電 漁港在2021年啟用,2020年動工。"_s
                              << u"2021-05-06"_s << int(Reason::Dateline);
    QTest::newRow("completed period") << u"漁港啟用\n\n截至2021年末,漁船已達三千艘。"_s
                                      << u"2022-01~/2022-03~"_s << int(Reason::CompletedPeriod);
    QTest::newRow("no ground") << u"漁港啟用\n\n漁港將在2030年擴建,去年動工。"_s << QString()
                               << int(Reason::None);
}

void TimesTest::publicationDate()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, reason);
    const auto published = extraction::readArticle(text, lexicons()).metadata.published;
    QCOMPARE(published.value ? published.value->toString() : QString(), expected);
    QCOMPARE(int(published.reason), reason);
    QCOMPARE(published.evidence.isEmpty(), expected.isEmpty());
}

QTEST_APPLESS_MAIN(TimesTest)
#include "tst_times.moc"
