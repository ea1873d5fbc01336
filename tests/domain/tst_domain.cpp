// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"
#include "domain/edtf.h"
#include "domain/strong_id.h"

#include <QTest>

using namespace tidemark::domain;
using namespace Qt::StringLiterals;

class TestDomain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dayNumbersMatchQDate();
    void yearZeroExists();
    void edtfRoundTrips_data();
    void edtfRoundTrips();
    void edtfRejects_data();
    void edtfRejects();
    void edtfBounds_data();
    void edtfBounds();
    void idsSortByCreation();
    void quoteSelectorKeepsSurrogatePairsWhole();
};

void TestDomain::dayNumbersMatchQDate()
{
    for (DayNumber day = -200000; day <= 200000; day += 37) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        const CivilDate civil = toCivilDate(day);
        if (date.year() > 0)
            QCOMPARE(civil, (CivilDate { date.year(), date.month(), date.day() }));
        QCOMPARE(toDayNumber(civil), day);
        QCOMPARE(isoWeekday(day), date.dayOfWeek());
    }
}

void TestDomain::yearZeroExists()
{
    QCOMPARE(toDayNumber({ 1, 1, 1 }) - toDayNumber({ 0, 1, 1 }), 366);
    QCOMPARE(toCivilDate(toDayNumber({ -9999, 12, 31 })), (CivilDate { -9999, 12, 31 }));
}

void TestDomain::edtfRoundTrips_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "2021", "2021-09", "2021-09-30", "2021-01~", "2023?", "2023-12%", "198X", "19XX",
             "2021-33", "-0044-03-15", "0000", "2021/2023", "2021-09/..", "../2020-07-30", "2015/", "/2015",
             "2020~/2023~", "[2021,2022]", "{2021-01,2021-03}" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDomain::edtfRoundTrips()
{
    QFETCH(QString, text);
    const auto value = EdtfValue::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toString(), text);
}

void TestDomain::edtfRejects_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "", "21", "2021-13", "2021-02-30", "2021-00", "2021-9", "2021-26", "2023/2021", "../..",
             "/", "abcd", "2021-09-", "[2021", "2021-09-30-01", "20X1" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDomain::edtfRejects()
{
    QFETCH(QString, text);
    QVERIFY(!EdtfValue::parse(text));
}

void TestDomain::edtfBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("year") << u"2021"_s << u"2021-01-01"_s << u"2021-12-31"_s;
    QTest::newRow("leap month") << u"2024-02~"_s << u"2024-02-01"_s << u"2024-02-29"_s;
    QTest::newRow("third quarter") << u"2021-35"_s << u"2021-07-01"_s << u"2021-09-30"_s;
    QTest::newRow("winter crosses the year") << u"2021-24"_s << u"2021-12-01"_s << u"2022-02-28"_s;
    QTest::newRow("second half") << u"2021-41"_s << u"2021-07-01"_s << u"2021-12-31"_s;
    QTest::newRow("decade") << u"198X"_s << u"1980-01-01"_s << u"1989-12-31"_s;
    QTest::newRow("interval") << u"2021/2023-06"_s << u"2021-01-01"_s << u"2023-06-30"_s;
    QTest::newRow("open end") << u"2021/.."_s << u"2021-01-01"_s << QString();
    QTest::newRow("one of") << u"[2022,2021]"_s << u"2021-01-01"_s << u"2022-12-31"_s;
}

void TestDomain::edtfBounds()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto value = EdtfValue::parse(text);
    QVERIFY(value);
    QCOMPARE(value->earliestDay() ? EdtfDate::ofDay(*value->earliestDay()).toString() : QString(), first);
    QCOMPARE(value->latestDay() ? EdtfDate::ofDay(*value->latestDay()).toString() : QString(), last);
}

void TestDomain::idsSortByCreation()
{
    const ItemId first = ItemId::create();
    QTest::qSleep(2);
    const ItemId second = ItemId::create();
    QVERIFY(first.toString() < second.toString());
    QCOMPARE(ItemId::fromString(first.toString()), first);
    QCOMPARE(first.toString().at(14), u'7');
}

void TestDomain::quoteSelectorKeepsSurrogatePairsWhole()
{
    const QString text = QString(20, u'a') + u"𠮷"_s.repeated(40) + u"目標"_s + u"𠮷"_s.repeated(40);
    const auto quote = TextQuoteSelector::of(text, { 100, 2 });
    QCOMPARE(quote.exact, u"目標"_s);
    QCOMPARE(quote.prefix, u"𠮷"_s.repeated(32));
    QCOMPARE(quote.suffix, u"𠮷"_s.repeated(32));
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
