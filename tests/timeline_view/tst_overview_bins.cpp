// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/overview_bins.h"

#include <QTest>

#include <numeric>

using namespace tidemark::timeline_view;
using tidemark::domain::DayNumber;
using tidemark::timeline::Category;

namespace {

DayNumber day(int year, int month, int dayOfMonth)
{
    return tidemark::domain::toDayNumber({ year, month, dayOfMonth });
}

} // namespace

class TestOverviewBins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeYearsAreCountedByQuarter();
    void unitGrowsWithTheSpan_data();
    void unitGrowsWithTheSpan();
    void everyDayIsCountedOnce();
    void yearsBeforeOneAreWholePeriods();
    void fractionAndDayAreInverse();
};

void TestOverviewBins::threeYearsAreCountedByQuarter()
{
    StartDays days;
    days[size_t(Category::Policy)] = { day(2021, 1, 1), day(2021, 9, 1), day(2023, 1, 1) };
    days[size_t(Category::Figure)] = { day(2023, 3, 31), day(2023, 12, 31) };
    const OverviewBins bins = overviewBins(days, day(2021, 1, 1), day(2023, 12, 31), 20);
    QCOMPARE(bins.unit, BinUnit::Quarter);
    QCOMPARE(bins.counts, (std::vector<int> { 1, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 1 }));
    QCOMPARE(bins.edges.front(), day(2021, 1, 1));
    QCOMPARE(bins.edges.back(), day(2024, 1, 1));
    QCOMPARE(bins.highest(), 2);
    QCOMPARE(
        bins.byCategory[size_t(Category::Policy)], (std::vector<int> { 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0 }));
    QCOMPARE(
        bins.byCategory[size_t(Category::Figure)], (std::vector<int> { 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1 }));
    QCOMPARE(periodOf(bins, 8).toString(), QStringLiteral("2023-33"));
    QCOMPARE(barAt(bins, double(day(2023, 3, 31))), std::optional<size_t>(8));
    QCOMPARE(barAt(bins, double(day(2024, 1, 1))), std::nullopt);
}

void TestOverviewBins::unitGrowsWithTheSpan_data()
{
    QTest::addColumn<DayNumber>("last");
    QTest::addColumn<BinUnit>("unit");
    QTest::newRow("one day") << day(2000, 1, 1) << BinUnit::Day;
    QTest::newRow("a fortnight") << day(2000, 1, 15) << BinUnit::Day;
    QTest::newRow("a year") << day(2000, 12, 31) << BinUnit::Month;
    QTest::newRow("four years") << day(2003, 12, 31) << BinUnit::Quarter;
    QTest::newRow("fifteen years") << day(2014, 12, 31) << BinUnit::Year;
    QTest::newRow("150 years") << day(2149, 12, 31) << BinUnit::Decade;
    QTest::newRow("8000 years") << day(9999, 12, 31) << BinUnit::Century;
}

void TestOverviewBins::unitGrowsWithTheSpan()
{
    QFETCH(DayNumber, last);
    QFETCH(BinUnit, unit);
    const OverviewBins bins = overviewBins({}, day(2000, 1, 1), last, 20);
    QCOMPARE(bins.unit, unit);
    QVERIFY(bins.edges.front() <= day(2000, 1, 1));
    QVERIFY(bins.edges.back() > last);
}

void TestOverviewBins::everyDayIsCountedOnce()
{
    StartDays starts;
    std::vector<DayNumber>& days = starts.front();
    for (DayNumber next = day(1899, 3, 5); next <= day(1931, 7, 9); next += 11)
        days.push_back(next);
    const OverviewBins bins = overviewBins(starts, days.front(), days.back(), 40);
    QCOMPARE(size_t(std::accumulate(bins.counts.begin(), bins.counts.end(), 0)), days.size());
}

void TestOverviewBins::yearsBeforeOneAreWholePeriods()
{
    QCOMPARE(periodStart(BinUnit::Decade, day(-5, 6, 1)), day(-10, 1, 1));
    QCOMPARE(nextPeriod(BinUnit::Decade, day(-5, 6, 1)), day(0, 1, 1));
    QCOMPARE(periodStart(BinUnit::Century, day(-1, 6, 1)), day(-100, 1, 1));
}

void TestOverviewBins::fractionAndDayAreInverse()
{
    const OverviewBins bins = overviewBins({}, day(2021, 1, 1), day(2023, 12, 31), 20);
    QCOMPARE(fractionOfDay(bins, double(day(2021, 1, 1))), 0.0);
    QCOMPARE(fractionOfDay(bins, double(day(2024, 1, 1))), 1.0);
    QCOMPARE(fractionOfDay(bins, double(day(2022, 1, 1))), 4.0 / 12);
    for (double fraction = -0.5; fraction < 1.5; fraction += 0.037)
        QVERIFY(std::abs(fractionOfDay(bins, dayAtFraction(bins, fraction)) - fraction) < 1e-9);
}

QTEST_APPLESS_MAIN(TestOverviewBins)
#include "tst_overview_bins.moc"
