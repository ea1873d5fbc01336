// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of an article are shown as one happening with two dates: a labelled set of short articles.
#include "session_samples.h"

#include "session/article_document.h"
#include "session/event_conflicts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;

class SessionConflictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesExclude_data();
    void datesExclude();
    void articles_data();
    void articles();
    void shippedArticleHasNone();
    void readersOwnDateSettles();
};

void SessionConflictsTest::datesExclude_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("exclude");
    QTest::newRow("month of the year") << u"2021"_s << u"2021-09"_s << false;
    QTest::newRow("two months") << u"2021-08"_s << u"2021-09"_s << true;
    QTest::newRow("day of the period") << u"2021/2023"_s << u"2022-03-05"_s << false;
    QTest::newRow("open start") << u"../2020"_s << u"2021-03"_s << true;
    QTest::newRow("open end") << u"2020/.."_s << u"2021-03"_s << false;
    QTest::newRow("about the year before") << u"2020~"_s << u"2021-03"_s << false;
    QTest::newRow("perhaps the year before") << u"2020?"_s << u"2021-03"_s << false;
    QTest::newRow("about, long before") << u"2015~"_s << u"2021-03"_s << true;
    QTest::newRow("season") << u"2021-24"_s << u"2021-04"_s << true;
}

void SessionConflictsTest::datesExclude()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, exclude);
    QCOMPARE(session::datesExcludeEachOther(date(left), date(right)), exclude);
    QCOMPARE(session::datesExcludeEachOther(date(right), date(left)), exclude);
}

namespace {

struct Labelled {
    const char* name;
    const char16_t* text;
    QStringList conflicts; ///< the two dates of each, as written in EDTF
};

const std::array labelled {
    Labelled { "product, two months",
        u"2023年5月,首批電動渡輪投入使用。\n\n2023年6月,首批電動渡輪正式投入使用。",
        { u"2023-05 2023-06"_s } },
    Labelled { "both scripts", u"2023年5月,首批電動渡輪投入使用。\n\n2023年6月,首批电动渡轮投入使用。",
        { u"2023-05 2023-06"_s } },
    Labelled { "policy, two months",
        u"海港市交通局2022年3月發佈《渡輪電動化行動計劃》。\n\n2022年9月,"
        u"海港市交通局發佈《渡輪電動化行動計劃》。",
        { u"2022-03 2022-09"_s } },
    Labelled { "English, month against day",
        u"In May 2023 the first electric ferry entered service.\n\nThe first electric ferry entered service "
        u"on 3 June "
        u"2023, said the operator.",
        { u"2023-05 2023-06-03"_s } },
    Labelled { "English policy, active and passive",
        u"In March 2022 the city council published the Ferry Electrification Plan.\n\nThe Ferry "
        u"Electrification Plan "
        u"was published by the city council in September 2022.",
        { u"2022-03 2022-09"_s } },
    Labelled { "year holds the month",
        u"2023年,首批電動渡輪投入使用。\n\n2023年6月,首批電動渡輪正式投入使用。", {} },
    Labelled {
        "same day twice", u"2023年6月,首批電動渡輪投入使用。\n\n2023年6月,首批電動渡輪正式投入使用。", {} },
    Labelled {
        "another object", u"2023年5月,首批電動渡輪投入使用。\n\n2023年6月,首批電動巴士投入使用。", {} },
    Labelled { "the contrary", u"2023年5月,渡輪公司接入微信支付。\n\n2023年9月,渡輪公司退出微信支付。", {} },
    Labelled { "issued, then in force",
        u"海港市交通局2022年3月發佈《渡輪管理條例》。\n\n《渡輪管理條例》自2022年9月起施行。", {} },
    Labelled { "issued, then revised",
        u"海港市交通局2020年3月發佈《渡輪管理條例》。\n\n2022年9月,"
        u"海港市交通局發佈修訂後的《渡輪管理條例》。",
        {} },
    Labelled { "draft, then final",
        u"海港市交通局2020年3月發佈《渡輪管理條例》徵求意見稿。\n\n2022年9月,"
        u"海港市交通局發佈《渡輪管理條例》。",
        {} },
    Labelled { "values before and after",
        u"截至2022年末,渡輪公司的乘客達90萬人。\n\n截至2023年末,渡輪公司的乘客達150萬人。", {} },
    Labelled { "same value measured twice",
        u"截至2021年末,渡輪公司的乘客已達150萬人。\n\n截至2023年末,渡輪公司的乘客仍達150萬人。", {} },
    Labelled { "quarterly accounts",
        u"2023年5月,渡輪公司公布第一季財報。\n\n2023年8月,渡輪公司公布財報。\n\n2023年11月,"
        u"渡輪公司公布財報。",
        {} },
    Labelled { "fair of every year",
        u"2022年10月,海港市渡輪博覽會開幕。\n\n2023年10月,海港市渡輪博覽會再次開幕。", {} },
    Labelled { "three times is no error",
        u"2021年5月,渡輪公司調整全部票價。\n\n2022年5月,渡輪公司調整全部票價。\n\n2023年5月,"
        u"渡輪公司調整全部票價。",
        {} },
    Labelled { "planned, then done",
        u"首批電動渡輪原定2023年5月投入使用。\n\n2023年9月,首批電動渡輪投入使用。", {} },
    Labelled {
        "said twice", u"“票價不漲。”局長何青2023年5月表示。\n\n“票價不漲。”局長何青2023年9月表示。", {} },
    Labelled { "one sentence, two dates", u"2022年5月、2023年6月,首批電動渡輪投入使用。", {} },
    Labelled { "English, recurring",
        u"In May 2022 the operator held its annual conference.\n\nIn May 2023 the operator held its annual "
        u"conference.",
        {} },
    Labelled { "English, another number",
        u"In May 2022 the operator bought 12 electric ferries.\n\nIn May 2023 the operator bought 15 "
        u"electric ferries.",
        {} },
    Labelled { "too little said", u"2022年5月,首航。\n\n2023年5月,首航。", {} },
};

} // namespace

void SessionConflictsTest::articles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    for (const Labelled& article : labelled)
        QTest::newRow(article.name) << QStringView(article.text).toString() << article.conflicts;
}

void SessionConflictsTest::articles()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    samples::TemporaryLibrary library;
    const QString head = u"渡輪\n\n海港日報 2024年1月5日\n\n"_s;
    const auto imported
        = library.workspace().importArticle(library.write(u"article.txt"_s, (head + text + u'\n').toUtf8()));
    QVERIFY(imported);
    session::ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    QStringList found;
    for (const auto& [first, second] : session::eventConflicts(document->items(), document->text())) {
        const auto dateOf
            = [document](ItemId id) { return std::get<Event>(document->item(id)->body).date->toString(); };
        found += dateOf(first) + u' ' + dateOf(second);
    }
    QCOMPARE(found, expected);
}

void SessionConflictsTest::shippedArticleHasNone()
{
    samples::TemporaryLibrary library;
    const auto imported = library.workspace().importShippedArticle();
    QVERIFY(imported);
    session::ArticleDocument* document = library.workspace().openArticle(imported->id).value();
    QVERIFY(session::eventConflicts(document->items(), document->text()).empty());
}

void SessionConflictsTest::readersOwnDateSettles()
{
    Event event;
    event.date = date(u"2023-05");
    event.readings.resize(2);
    event.readings[0].date = date(u"2023-05");
    event.readings[1].date = date(u"2023-06");
    QVERIFY(session::hasConflictingReadings(event));
    event.date = date(u"2023-05-31");
    QVERIFY(!session::hasConflictingReadings(event));
    event.date = date(u"2023-05");
    event.readings[1].date = date(u"2023");
    QVERIFY(!session::hasConflictingReadings(event));
    event.readings[1].date = std::nullopt;
    QVERIFY(!session::hasConflictingReadings(event));
}

QTEST_GUILESS_MAIN(SessionConflictsTest)
#include "tst_session_conflicts.moc"
