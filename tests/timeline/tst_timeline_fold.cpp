// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/layout_engine.h"
#include "timeline/silences.h"
#include "timeline/ticks.h"

#include <QTest>

#include <cmath>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

namespace {

Instant day(int year, int month = 1, int dayOfMonth = 1)
{
    return Instant(tidemark::domain::toDayNumber({ year, month, dayOfMonth }));
}

std::shared_ptr<const EntrySet> setOf(const QStringList& dates)
{
    std::vector<Entry> entries;
    for (const QString& date : dates)
        entries.push_back(samples::entry(EntryKey(entries.size()), u"事件 "_s + date, date));
    return std::make_shared<const EntrySet>(std::vector<Lane> { { u"甲"_s } }, entries);
}

/// Two busy times, 40 years apart.
std::shared_ptr<const EntrySet> farApart()
{
    return setOf({ u"1980-01-10"_s, u"1980-03-01"_s, u"1980-07-20"_s, u"1980-12-31"_s, u"2021-02-03"_s,
        u"2021-06-01"_s, u"2021-11-30"_s, u"2022-01-05"_s });
}

Scale::Fold foldOf(const EntrySet& entries, const std::set<Instant>& kept = {})
{
    return foldSilences(silencesOf(entries), entries.start(), entries.end(), 40, kept);
}

} // namespace

class TestTimelineFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silencesLieBetweenTheEntries();
    void silencesOfSeveralLanesAreOfAll();
    void longSilenceIsFoldedAndShortOnesAreNot();
    void evenlySpreadEntriesAreNotFolded();
    void keptSilenceStaysAsItIs();
    void unusualSilencesStandOut();
    void foldedScaleGrowsStrictlyAndComesBack_data();
    void foldedScaleGrowsStrictlyAndComesBack();
    void foldIsAsLongAsItIsDrawnAtEveryZoom();
    void fittingShowsBothEnds();
    void zoomKeepsTheAnchorAndPanComesBack();
    void sameStretchOnAnotherLength();
    void foldThatHardlySavesIsLeftAlone();
    void scaleWithoutAFoldIsTheSameAsBefore();
    void noTickStandsInAFoldAndTheNextSaysItsYear();
    void foldedLayoutGivesTheEventsTheRoom_data();
    void foldedLayoutGivesTheEventsTheRoom();
};

void TestTimelineFold::silencesLieBetweenTheEntries()
{
    const auto entries = setOf({ u"2020-01-01/2020-01-31"_s, u"2020-01-10"_s, u"2020-03-01"_s, u""_s });
    const std::vector<Silence> expected { { day(2020, 2), day(2020, 3) } };
    QCOMPARE(silencesOf(*entries), expected);
    QVERIFY(silencesOf(*setOf({ u"2020"_s })).empty());
    QVERIFY(silencesOf(EntrySet()).empty());
}

void TestTimelineFold::silencesOfSeveralLanesAreOfAll()
{
    std::vector<Entry> entries { samples::entry(0, u"甲"_s, u"2020-01"_s, 0),
        samples::entry(1, u"乙"_s, u"2020-02"_s, 1), samples::entry(2, u"甲"_s, u"2020-05"_s, 0) };
    const EntrySet set({ { u"甲"_s }, { u"乙"_s } }, entries);
    const std::vector<Silence> expected { { day(2020, 3), day(2020, 5) } };
    QCOMPARE(silencesOf(set), expected);
}

void TestTimelineFold::longSilenceIsFoldedAndShortOnesAreNot()
{
    const auto fold = foldOf(*farApart());
    QVERIFY(fold);
    QCOMPARE(fold->stretches().size(), size_t(1));
    const TimeFold::Stretch& stretch = fold->stretches().front();
    QCOMPARE(stretch.silence, (Silence { day(1981), day(2021, 2, 3) }));
    QVERIFY(stretch.from > stretch.silence.from && stretch.to < stretch.silence.to);
}

void TestTimelineFold::evenlySpreadEntriesAreNotFolded()
{
    QStringList dates;
    for (int year = 2000; year < 2010; ++year)
        dates += u"%1-06-01"_s.arg(year);
    QVERIFY(!foldOf(*setOf(dates)));
}

void TestTimelineFold::keptSilenceStaysAsItIs()
{
    QVERIFY(!foldOf(*farApart(), { day(1981) }));
}

void TestTimelineFold::unusualSilencesStandOut()
{
    const auto unusual = unusualSilences(silencesOf(*farApart()));
    QCOMPARE(unusual.size(), size_t(1));
    QCOMPARE(unusual.front().from, day(1981));
    QVERIFY(unusualSilences(silencesOf(*setOf({ u"1900"_s, u"1950"_s, u"1951"_s }))).empty());
    QStringList dates;
    for (int gap = 1; gap <= 12; ++gap)
        dates += u"%1-01-01"_s.arg(1000 + (1 << gap));
    const auto longest = unusualSilences(silencesOf(*setOf(dates))); // 2, 4, 8 ... 2048 years
    QCOMPARE(longest.size(), size_t(3));
    QCOMPARE(longest.front().from, day(1512, 1, 2));
}

void TestTimelineFold::foldedScaleGrowsStrictlyAndComesBack_data()
{
    QTest::addColumn<Instant>("from");
    QTest::addColumn<Instant>("to");
    QTest::newRow("whole") << day(1979) << day(2023);
    QTest::newRow("begins in the fold") << day(1990) << day(2023);
    QTest::newRow("ends in the fold") << day(1980) << day(2000);
    QTest::newRow("a month") << day(2021, 2) << day(2021, 3);
    QTest::newRow("ten thousand years") << day(-8000) << day(2100);
}

void TestTimelineFold::foldedScaleGrowsStrictlyAndComesBack()
{
    QFETCH(Instant, from);
    QFETCH(Instant, to);
    const Scale scale(from, to, 800, foldOf(*farApart()));
    QVERIFY(std::abs(scale.from() - from) < 1e-6);
    QVERIFY(std::abs(scale.to() - to) < 1e-3);
    double last = -1e300;
    for (int step = 0; step <= 4000; ++step) {
        const Instant instant = from - 100 + (to - from + 200) * step / 4000;
        const double position = scale.position(instant);
        QVERIFY(position > last);
        QVERIFY(std::abs(scale.instant(position) - instant) < 1e-4);
        last = position;
    }
    for (double position = 0; position <= 800; position += 0.5)
        QVERIFY(std::abs(scale.position(scale.instant(position)) - position) < 1e-4);
}

void TestTimelineFold::foldIsAsLongAsItIsDrawnAtEveryZoom()
{
    const auto fold = foldOf(*farApart());
    const TimeFold::Stretch& stretch = fold->stretches().front();
    Scale scale(day(1979), day(2023), 800, fold);
    for (int turn = 0; turn < 6; ++turn) {
        QVERIFY(std::abs(scale.position(stretch.to) - scale.position(stretch.from) - 40) < 1e-6);
        scale = scale.zoomed(2, scale.position(stretch.from));
    }
}

void TestTimelineFold::fittingShowsBothEnds()
{
    const auto entries = farApart();
    const Scale scale = Scale::fitting(entries->start(), entries->end(), 800, 30, foldOf(*entries));
    QVERIFY(std::abs(scale.position(entries->start()) - 30) < 1e-3);
    QVERIFY(std::abs(scale.position(entries->end()) - 770) < 1e-3);
    QVERIFY(scale.position(day(1981)) > 300); // the year before the silence has room now
}

void TestTimelineFold::zoomKeepsTheAnchorAndPanComesBack()
{
    const Scale scale(day(1979), day(2023), 800, foldOf(*farApart()));
    for (const double anchor : { 10.0, 390.0, 415.0, 790.0 }) {
        const Instant instant = scale.instant(anchor);
        for (const double factor : { 0.3, 1.7, 12.0 })
            QVERIFY(std::abs(scale.zoomed(factor, anchor).position(instant) - anchor) < 1e-5);
    }
    const Scale back = scale.panned(730).panned(-730);
    QVERIFY(std::abs(back.from() - scale.from()) < 1e-6);
    QVERIFY(std::abs(scale.panned(123).position(scale.instant(500)) - 377) < 1e-6);
}

void TestTimelineFold::sameStretchOnAnotherLength()
{
    const Scale scale(day(1979), day(2023), 800, foldOf(*farApart()));
    const Scale longer = scale.withLength(1200);
    QVERIFY(std::abs(longer.from() - scale.from()) < 1e-6);
    QVERIFY(std::abs(longer.to() - scale.to()) < 1e-3);
    QCOMPARE(longer.fold(), scale.fold());
}

void TestTimelineFold::foldThatHardlySavesIsLeftAlone()
{
    // So far out that the silence is shorter than its break would be.
    const Scale plain(day(-9000), day(9000), 800);
    const Scale folded(day(-9000), day(9000), 800, foldOf(*farApart()));
    for (const int year : { -5000, 1980, 1999, 2022, 8000 })
        QVERIFY(std::abs(plain.position(day(year)) - folded.position(day(year))) < 1e-3);
}

void TestTimelineFold::scaleWithoutAFoldIsTheSameAsBefore()
{
    const Scale scale(day(2000), day(2010), 700);
    QCOMPARE(scale.position(day(2000)), 0.0);
    QCOMPARE(scale.to(), day(2010));
    QVERIFY(std::abs(scale.position(day(2005)) - 350) < 0.2);
}

void TestTimelineFold::noTickStandsInAFoldAndTheNextSaysItsYear()
{
    const auto fold = foldOf(*farApart());
    const TimeFold::Stretch& stretch = fold->stretches().front();
    const Scale scale = Scale::fitting(day(1980), day(2022, 2), 900, 20, fold);
    const std::vector<Tick> ticks = ticksFor(scale, Language::English, 60, 25);
    QVERIFY(ticks.size() > 10);
    const Tick* next = nullptr;
    for (const Tick& tick : ticks) {
        QVERIFY(tick.context || tick.instant < stretch.from || tick.instant >= stretch.to);
        if (tick.instant >= stretch.to && !next)
            next = &tick;
    }
    QVERIFY(next);
    QVERIFY2(next->text.contains(u"20"_s), qPrintable(next->text));
}

void TestTimelineFold::foldedLayoutGivesTheEventsTheRoom_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("downwards") << Orientation::Vertical << QSizeF(520, 640);
    QTest::newRow("sideways") << Orientation::Horizontal << QSizeF(1400, 500);
}

void TestTimelineFold::foldedLayoutGivesTheEventsTheRoom()
{
    QFETCH(Orientation, orientation);
    QFETCH(QSizeF, size);
    const auto entries = farApart();
    LayoutEngine engine(entries, Theme::make(ThemeName::Light, Language::English), Language::English);
    const auto fold = engine.compressed();
    QVERIFY(fold);
    const auto spread = [&](const Scale::Fold& with) {
        const Layout layout
            = engine.layout({ size, orientation, engine.fitting(size, orientation, with), Detail::Cards });
        const auto begin = [&](int entry) {
            const QRectF rect = layout.barOf(entry)->rect;
            return orientation == Orientation::Vertical ? rect.top() : rect.left();
        };
        return begin(3) - begin(0);
    };
    QVERIFY(spread(fold) > 5 * spread(nullptr));
    const Layout layout
        = engine.layout({ size, orientation, engine.fitting(size, orientation, fold), Detail::Cards });
    QCOMPARE(layout.folds.size(), size_t(1));
    QVERIFY2(layout.folds.front().words.text == u"40 years without events"_s
            || layout.folds.front().words.text == u"40 years"_s,
        qPrintable(layout.folds.front().words.text));
    QVERIFY(!layout.folds.front().words.rect.isEmpty());
    QCOMPARE(layout.foldAt(layout.folds.front().rect.center()), &layout.folds.front());
    QCOMPARE(layout.overlapCount(), 0);
}

QTEST_MAIN(TestTimelineFold)
#include "tst_timeline_fold.moc"
