// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/layout_engine.h"
#include "timeline/painter.h"
#include "timeline/period.h"
#include "timeline/picture_file.h"
#include "timeline/words.h"

#include <QPainter>
#include <QTest>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

namespace {

Instant day(int year, int month = 1, int dayOfMonth = 1)
{
    return Instant(tidemark::domain::toDayNumber({ year, month, dayOfMonth }));
}

/// Five months with events, then fifteen without, then three more events.
std::shared_ptr<const EntrySet> withAGap()
{
    std::vector<Entry> entries;
    for (const QString& date : { u"2020-01-10"_s, u"2020-02-01"_s, u"2020-03-20"_s, u"2020-05-31"_s,
             u"2021-09-01"_s, u"2021-10-01"_s, u"2021-11-05"_s })
        entries.push_back(samples::entry(EntryKey(entries.size()), u"事件 "_s + date, date));
    return std::make_shared<const EntrySet>(std::vector<Lane> { { u"甲"_s } }, entries);
}

struct Stage {
    LayoutEngine engine;
    Orientation orientation;
    QSizeF size;

    View view() const { return { size, orientation, engine.fitting(size, orientation), Detail::Cards }; }
};

Stage stageOf(
    std::shared_ptr<const EntrySet> entries, Orientation orientation, Language language = Language::English)
{
    const QSizeF size = orientation == Orientation::Vertical ? QSizeF(560, 680) : QSizeF(1400, 520);
    return { LayoutEngine(std::move(entries), Theme::make(ThemeName::Light, language), language), orientation,
        size };
}

QImage painted(const Layout& layout)
{
    QImage image(layout.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, layout, Theme::make(ThemeName::Light, Language::English));
    return image;
}

} // namespace

class TestTimelineAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longGapIsMarkedWithItsLength_data();
    void longGapIsMarkedWithItsLength();
    void gapsAreMarkedOnRequestOnly();
    void foldedGapHasNoBracket();
    void todayIsALineWithItsName_data();
    void todayIsALineWithItsName();
    void todayOutOfSightIsNotDrawn();
    void wordsOfTheAxisNeverOverlap_data();
    void wordsOfTheAxisNeverOverlap();
    void lengthsAreSaidInWholeMonths_data();
    void lengthsAreSaidInWholeMonths();
    void pictureCompressesOnRequest();
    void instantsSnapToTheNearestPeriod();
    void ticksNameTheirPeriod();
};

void TestTimelineAxis::longGapIsMarkedWithItsLength_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::newRow("downwards") << Orientation::Vertical;
    QTest::newRow("sideways") << Orientation::Horizontal;
}

void TestTimelineAxis::longGapIsMarkedWithItsLength()
{
    QFETCH(Orientation, orientation);
    Stage stage = stageOf(withAGap(), orientation);
    View view = stage.view();
    view.marksGaps = true;
    const Layout layout = stage.engine.layout(view);
    QCOMPARE(layout.gaps.size(), size_t(1));
    const GapBox& gap = layout.gaps.front();
    QCOMPARE(gap.words.text, u"1 year 3 months without events"_s);
    QVERIFY(QRectF(QPointF(), layout.size).contains(gap.words.rect));
    const bool vertical = orientation == Orientation::Vertical;
    const double from = vertical ? gap.line.y1() : gap.line.x1();
    const double to = vertical ? gap.line.y2() : gap.line.x2();
    QVERIFY(std::abs(from - layout.scale.position(day(2020, 6))) < 5);
    QVERIFY(std::abs(to - layout.scale.position(day(2021, 9))) < 5);
    QCOMPARE(layout.overlapCount(), 0);
}

void TestTimelineAxis::gapsAreMarkedOnRequestOnly()
{
    Stage stage = stageOf(withAGap(), Orientation::Vertical);
    QVERIFY(stage.engine.layout(stage.view()).gaps.empty());
}

void TestTimelineAxis::foldedGapHasNoBracket()
{
    Stage stage = stageOf(withAGap(), Orientation::Vertical);
    View view = stage.view();
    view.marksGaps = true;
    view.scale = stage.engine.fitting(view.size, view.orientation, stage.engine.compressed());
    const Layout layout = stage.engine.layout(view);
    QCOMPARE(layout.folds.size(), size_t(1));
    QVERIFY(layout.gaps.empty());
}

void TestTimelineAxis::todayIsALineWithItsName_data()
{
    longGapIsMarkedWithItsLength_data();
}

void TestTimelineAxis::todayIsALineWithItsName()
{
    QFETCH(Orientation, orientation);
    Stage stage = stageOf(withAGap(), orientation);
    View view = stage.view();
    const QImage without = painted(stage.engine.layout(view));
    view.today = day(2020, 12, 24);
    const Layout layout = stage.engine.layout(view);
    QVERIFY(layout.today);
    const double at
        = orientation == Orientation::Vertical ? layout.today->line.y1() : layout.today->line.x1();
    QVERIFY(std::abs(at - layout.scale.position(day(2020, 12, 24) + 0.5)) < 0.01);
    QCOMPARE(layout.today->words.text, u"Today"_s);
    QVERIFY(!layout.today->words.rect.isEmpty());
    QVERIFY(painted(layout) != without);
}

void TestTimelineAxis::todayOutOfSightIsNotDrawn()
{
    Stage stage = stageOf(withAGap(), Orientation::Vertical);
    View view = stage.view();
    view.today = day(2030);
    QVERIFY(!stage.engine.layout(view).today);
}

void TestTimelineAxis::wordsOfTheAxisNeverOverlap_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<bool>("compressed");
    for (const bool compressed : { false, true }) {
        QTest::addRow("downwards%s", compressed ? ", compressed" : "") << Orientation::Vertical << compressed;
        QTest::addRow("sideways%s", compressed ? ", compressed" : "")
            << Orientation::Horizontal << compressed;
    }
}

void TestTimelineAxis::wordsOfTheAxisNeverOverlap()
{
    QFETCH(Orientation, orientation);
    QFETCH(bool, compressed);
    std::mt19937 random(7);
    for (const int count : { 8, 40, 300 }) {
        Stage stage = stageOf(samples::random(count, 12, unsigned(count)), orientation);
        View view = stage.view();
        view.marksGaps = true;
        if (compressed)
            view.scale = stage.engine.fitting(view.size, orientation, stage.engine.compressed());
        const Instant middle = (stage.engine.entries().start() + stage.engine.entries().end()) / 2;
        for (int step = 0; step < 60; ++step) {
            view.today = middle + double(random() % 1000) - 500;
            const Layout layout = stage.engine.layout(view);
            QCOMPARE(layout.overlapCount(), 0);
            view.scale = random() % 2 ? view.scale.panned(double(random() % 400) - 200)
                                      : view.scale.zoomed(0.5 + double(random() % 100) / 60, 200);
        }
    }
}

void TestTimelineAxis::lengthsAreSaidInWholeMonths_data()
{
    QTest::addColumn<Silence>("silence");
    QTest::addColumn<QString>("words");
    QTest::newRow("days") << Silence { day(2020, 1, 5), day(2020, 1, 25) } << u"20 days"_s;
    QTest::newRow("one day") << Silence { day(2020, 1, 5), day(2020, 1, 6) } << u"1 day"_s;
    QTest::newRow("one month") << Silence { day(2020, 1, 31), day(2020, 3, 1) } << u"1 month"_s;
    QTest::newRow("months") << Silence { day(2020, 1, 5), day(2020, 12, 4) } << u"10 months"_s;
    QTest::newRow("one year") << Silence { day(2020), day(2021) } << u"1 year"_s;
    QTest::newRow("years and a month") << Silence { day(2019, 12), day(2022) } << u"2 years 1 month"_s;
    QTest::newRow("many years") << Silence { day(1919, 12), day(2022) } << u"102 years"_s;
}

void TestTimelineAxis::lengthsAreSaidInWholeMonths()
{
    QFETCH(Silence, silence);
    QFETCH(QString, words);
    QCOMPARE(Words(Language::English).length(silence), words);
    QCOMPARE(Words(Language::English).silence(silence), words + u" without events"_s);
}

void TestTimelineAxis::pictureCompressesOnRequest()
{
    PictureSpec spec;
    spec.language = Language::English;
    QVERIFY(Picture(withAGap(), spec).timeline().folds.empty());
    QVERIFY(!Picture(withAGap(), spec).timeline().today);
    spec.compressSilences = true;
    spec.today = day(2021, 10, 10);
    const Picture picture(withAGap(), spec);
    QCOMPARE(picture.timeline().folds.size(), size_t(1));
    QVERIFY(picture.timeline().today);
    QCOMPARE(encode(picture, PictureFormat::Svg), encode(Picture(withAGap(), spec), PictureFormat::Svg));
}

void TestTimelineAxis::instantsSnapToTheNearestPeriod()
{
    const Period month { Period::Unit::Month, 1 };
    const Period quarter { Period::Unit::Month, 3 };
    const Period decade { Period::Unit::Year, 10 };
    QCOMPARE(nearestPeriodStart(day(2020, 3, 14), month), day(2020, 3));
    QCOMPARE(nearestPeriodStart(day(2020, 3, 20), month), day(2020, 4));
    QCOMPARE(nearestPeriodStart(day(2020, 12, 20), quarter), day(2021));
    // Decades begin where the ticks stand: at 10 BCE, which is the astronomical year -9, and at the year 1.
    QCOMPARE(nearestPeriodStart(day(-4, 6), decade), day(1));
    QCOMPARE(nearestPeriodStart(day(-7, 6), decade), day(-9));
    QCOMPARE(nearestPeriodStart(day(2020, 5, 5) + 0.4, { Period::Unit::Day, 1 }), day(2020, 5, 5));
}

void TestTimelineAxis::ticksNameTheirPeriod()
{
    QCOMPARE(tickPeriod(Scale(day(2020), day(2020, 1, 20), 700), downwardTicks),
        (Period { Period::Unit::Day, 1 }));
    QCOMPARE(
        tickPeriod(Scale(day(2020), day(2022), 800), downwardTicks), (Period { Period::Unit::Month, 1 }));
    QCOMPARE(
        tickPeriod(Scale(day(1000), day(2000), 600), downwardTicks), (Period { Period::Unit::Year, 50 }));
}

QTEST_MAIN(TestTimelineAxis)
#include "tst_timeline_axis.moc"
