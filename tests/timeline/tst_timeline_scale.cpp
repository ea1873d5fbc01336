// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/date_words.h"
#include "timeline/scale.h"
#include "timeline/ticks.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelineScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positionsRoundTrip();
    void zoomKeepsItsAnchor();
    void staysWithinTheCalendar();
    void tickWords_data();
    void tickWords();
    void everyYearIsNamedWhereYearsHaveRoom();
    void ticksKeepTheirDistance();
    void dateWordsInThreeLanguages_data();
    void dateWordsInThreeLanguages();
    void extents_data();
    void extents();
    void openEndsReachTheHorizon();
    void visitFindsWhatAScanFinds();
};

namespace {

Instant day(int year, int month, int dayOfMonth)
{
    return Instant(domain::toDayNumber({ year, month, dayOfMonth }));
}

QStringList textsOf(const std::vector<Tick>& ticks, bool major)
{
    QStringList texts;
    for (const Tick& tick : ticks) {
        if (tick.major == major && !tick.text.isEmpty())
            texts += tick.text;
    }
    return texts;
}

} // namespace

void TestTimelineScale::positionsRoundTrip()
{
    for (const double days : { 1.0, 30.0, 3650.0, 3652425.0 }) {
        const Scale scale(day(2021, 1, 1), day(2021, 1, 1) + days, 1600);
        for (double position = 0; position <= 1600; position += 100)
            QVERIFY(qAbs(scale.position(scale.instant(position)) - position) < 1e-3);
        QCOMPARE(scale.position(scale.from()), 0.0);
        QVERIFY(qAbs(scale.position(scale.to()) - 1600) < 1e-6);
    }
}

void TestTimelineScale::zoomKeepsItsAnchor()
{
    Scale scale(day(2012, 1, 1), day(2013, 1, 1), 1000);
    const Instant anchor = scale.instant(300);
    for (int i = 0; i < 20; ++i)
        scale = scale.zoomed(1.1, 300);
    QVERIFY(qAbs(scale.position(anchor) - 300) < 1e-6);
    QVERIFY(qAbs(scale.panned(250).from() - scale.instant(250)) < 1e-9);
}

void TestTimelineScale::staysWithinTheCalendar()
{
    const Scale wide(-1e12, 1e12, 1000);
    QVERIFY(wide.days() <= Scale::longestDays);
    QCOMPARE(wide.from(), earliestInstant());
    QCOMPARE(wide.zoomed(1e-9, 500).from(), earliestInstant());
    QCOMPARE(wide.zoomed(1e12, 500).days(), Scale::shortestDays);
    QVERIFY(wide.zoomed(1000, 500).panned(1e15).to() <= latestInstant() + 1e-6);
}

void TestTimelineScale::tickWords_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("major");
    QTest::addColumn<QString>("minor");
    const int english = int(Language::English);
    const int traditional = int(Language::TraditionalChinese);
    const int simplified = int(Language::SimplifiedChinese);
    QTest::newRow("days, en") << english << 20.0 << u"Dec 2021"_s << u"10"_s;
    QTest::newRow("days, zh_TW") << traditional << 20.0 << u"2021 年 12 月"_s << u"10"_s;
    QTest::newRow("months, zh_CN") << simplified << 400.0 << u"2022"_s << u"3 月"_s;
    QTest::newRow("months, en") << english << 400.0 << u"2022"_s << u"Mar"_s;
    QTest::newRow("quarters") << english << 1500.0 << u"2022"_s << u"Q3"_s;
    QTest::newRow("years") << traditional << 9000.0 << u"2025"_s << u"2026"_s;
    QTest::newRow("centuries") << english << 300000.0 << u"2500"_s << u"2550"_s;
}

void TestTimelineScale::tickWords()
{
    QFETCH(int, language);
    QFETCH(double, days);
    const Instant from = day(2021, 11, 25);
    const auto ticks = ticksFor(Scale(from, from + days, 1200), Language(language), 90, 36);
    QFETCH(QString, major);
    QVERIFY2(textsOf(ticks, true).contains(major), qPrintable(textsOf(ticks, true).join(u'|')));
    QFETCH(QString, minor);
    QVERIFY2(textsOf(ticks, false).contains(minor), qPrintable(textsOf(ticks, false).join(u'|')));
}

void TestTimelineScale::everyYearIsNamedWhereYearsHaveRoom()
{
    const Instant from = day(2020, 8, 1);
    const auto ticks = ticksFor(Scale(from, from + 1700, 380), Language::English, 90, 36);
    QCOMPARE(textsOf(ticks, true), QStringList({ u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s }));
}

void TestTimelineScale::ticksKeepTheirDistance()
{
    Scale scale(day(1990, 3, 3), day(1990, 3, 4), 1000);
    for (; scale.days() < 4e6; scale = scale.zoomed(0.8, 500)) {
        const auto ticks = ticksFor(scale, Language::English, 90, 36);
        QVERIFY(ticks.size() < 80);
        double last = -1e9;
        for (const Tick& tick : ticks) {
            if (tick.context)
                continue;
            QVERIFY(scale.position(tick.instant) - last > 15);
            last = scale.position(tick.instant);
        }
    }
}

void TestTimelineScale::dateWordsInThreeLanguages_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("traditional");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* edtf, const QString& traditional, const QString& simplified,
                         const QString& english) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << traditional << simplified << english;
    };
    row("2021", u"2021 年"_s, u"2021 年"_s, u"2021"_s);
    row("2021-01~", u"約 2021 年 1 月"_s, u"约 2021 年 1 月"_s, u"about January 2021"_s);
    row("2024-01~/2024-03~", u"約 2024 年 1–3 月"_s, u"约 2024 年 1–3 月"_s, u"about January–March 2024"_s);
    row("2023-12~/2024-03~", u"約 2023 年 12 月至 2024 年 3 月"_s, u"约 2023 年 12 月至 2024 年 3 月"_s,
        u"about December 2023 to March 2024"_s);
    row("2021/2023~", u"2021 年至 約 2023 年"_s, u"2021 年至 约 2023 年"_s, u"2021 to about 2023"_s);
    row("2021-09-30", u"2021 年 9 月 30 日"_s, u"2021 年 9 月 30 日"_s, u"30 September 2021"_s);
    row("2023?", u"2023 年(存疑)"_s, u"2023 年(存疑)"_s, u"2023 (uncertain)"_s);
    row("2021/2023", u"2021–2023 年"_s, u"2021–2023 年"_s, u"2021–2023"_s);
    row("2021-05/2021-07", u"2021 年 5–7 月"_s, u"2021 年 5–7 月"_s, u"May–July 2021"_s);
    row("2021-09/..", u"2021 年 9 月起"_s, u"2021 年 9 月起"_s, u"from September 2021"_s);
    row("../2023", u"至 2023 年"_s, u"至 2023 年"_s, u"until 2023"_s);
    row("2023-35", u"2023 年第三季"_s, u"2023 年第三季度"_s, u"third quarter of 2023"_s);
    row("2023-40", u"2023 年上半年"_s, u"2023 年上半年"_s, u"first half of 2023"_s);
    row("198X", u"1980 年代"_s, u"1980 年代"_s, u"the 1980s"_s);
    row("19XX", u"20 世紀"_s, u"20 世纪"_s, u"the 20th century"_s);
    row("-0043", u"西元前 44 年"_s, u"公元前 44 年"_s, u"44 BCE"_s);
    row("[2021,2022]", u"2021 年或 2022 年"_s, u"2021 年或 2022 年"_s, u"2021 or 2022"_s);
}

void TestTimelineScale::dateWordsInThreeLanguages()
{
    QFETCH(QString, edtf);
    QFETCH(QString, traditional);
    QFETCH(QString, simplified);
    QFETCH(QString, english);
    const auto value = domain::EdtfValue::parse(edtf);
    QVERIFY(value);
    QCOMPARE(dateWords(*value, Language::TraditionalChinese), traditional);
    QCOMPARE(dateWords(*value, Language::SimplifiedChinese), simplified);
    QCOMPARE(dateWords(*value, Language::English), english);
}

void TestTimelineScale::extents_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<QString>("edges"); ///< v vague, ~ faded start, + faded end, < open start, > open end
    QTest::newRow("day") << u"2021-09-30"_s << day(2021, 9, 30) << day(2021, 10, 1) << u""_s;
    QTest::newRow("year") << u"2022"_s << day(2022, 1, 1) << day(2023, 1, 1) << u""_s;
    QTest::newRow("month~") << u"2021-01~"_s << day(2021, 1, 1) << day(2021, 2, 1) << u"v~+"_s;
    QTest::newRow("uncertain") << u"2021-01?"_s << day(2021, 1, 1) << day(2021, 2, 1) << u"v"_s;
    QTest::newRow("quarter") << u"2021-34"_s << day(2021, 4, 1) << day(2021, 7, 1) << u""_s;
    QTest::newRow("interval") << u"2021~/2023-06"_s << day(2021, 1, 1) << day(2023, 7, 1) << u"v~"_s;
    QTest::newRow("open end") << u"2021-09/.."_s << day(2021, 9, 1) << day(2021, 9, 1) + 366 << u">"_s;
    QTest::newRow("one of") << u"[2021,2023]"_s << day(2021, 1, 1) << day(2024, 1, 1) << u"v"_s;
    QTest::newRow("decade") << u"198X"_s << day(1980, 1, 1) << day(1990, 1, 1) << u"v"_s;
}

void TestTimelineScale::extents()
{
    QFETCH(QString, edtf);
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(QString, edges);
    const auto extent = extentOf(*domain::EdtfValue::parse(edtf));
    QVERIFY(extent);
    QCOMPARE(extent->start, start);
    QCOMPARE(extent->end, end);
    QString found = extent->vague ? u"v"_s : QString();
    found += extent->approximateStart ? u"~"_s : QString();
    found += extent->approximateEnd ? u"+"_s : QString();
    found += extent->openStart ? u"<"_s : QString();
    found += extent->openEnd ? u">"_s : QString();
    QCOMPARE(found, edges);
}

void TestTimelineScale::openEndsReachTheHorizon()
{
    const EntrySet set(
        {}, { samples::entry(1, u"一"_s, u"2020/.."_s), samples::entry(2, u"二"_s, u"2030"_s) });
    QCOMPARE(set.extent(0).end, day(2031, 1, 1));
    QCOMPARE(set.indexOf(2), 1);
    QCOMPARE(set.indexOf(3), -1);
}

void TestTimelineScale::visitFindsWhatAScanFinds()
{
    const auto set = samples::random(700, 20, 5);
    for (int step = 0; step < 200; ++step) {
        const Instant from = set->start() + step * 37;
        const Instant to = from + 1 + step * 3;
        for (int lane = 0; lane < 4; ++lane) {
            std::vector<int> found;
            set->visit(lane, from, to, [&](const EntrySet::Slot& slot) { found.push_back(slot.index); });
            std::vector<int> scanned;
            for (const EntrySet::Slot& slot : set->lane(lane)) {
                if (slot.start < to && slot.end > from)
                    scanned.push_back(slot.index);
            }
            QCOMPARE(found, scanned);
            QCOMPARE(set->countTouching(lane, from, to), int(scanned.size()));
        }
    }
}

QTEST_MAIN(TestTimelineScale)
#include "tst_timeline_scale.moc"
