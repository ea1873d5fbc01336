// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/layout_engine.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelineLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLaneIsANamedBand_data();
    void everyLaneIsANamedBand();
    void entriesKeepToTheirBand_data();
    void entriesKeepToTheirBand();
    void collapsedLanesHaveMarksAndNoWords_data();
    void collapsedLanesHaveMarksAndNoWords();
    void collapsedLanesAreThinWithoutLaneBandsToo();
    void emptyLanesKeepAThinBand();
    void manyLanesStayInside_data();
    void manyLanesStayInside();
    void narrowLanesShareAColumnOfWords();
    void longNamesAreShortened();
    void namesAboveColumnsStayWhileTimePasses();
    void withoutLaneBandsFewEntriesHaveCards();
    void tintsReachEveryBox();
    void tintsAreToldApart_data();
    void tintsAreToldApart();
};

namespace {

std::shared_ptr<const EntrySet> lanesOf(std::vector<Lane> lanes, int entriesEach, bool skipLast = false)
{
    std::vector<Entry> entries;
    const int filled = int(lanes.size()) - (skipLast ? 1 : 0);
    for (int lane = 0; lane < filled; ++lane) {
        for (int i = 0; i < entriesEach; ++i) {
            const int number = lane * entriesEach + i;
            Entry entry = samples::entry(number, u"事件第 %1 號"_s.arg(number),
                u"%1-%2-11"_s.arg(2003 + i % 7).arg(1 + (number * 5) % 12, 2, 10, QChar(u'0')));
            entry.lane = lane;
            entry.category = lanes[size_t(lane)].category;
            entries.push_back(entry);
        }
    }
    return std::make_shared<const EntrySet>(std::move(lanes), std::move(entries));
}

std::vector<Lane> namedLanes(int count)
{
    std::vector<Lane> lanes;
    for (int i = 0; i < count; ++i)
        lanes.push_back({ u"第 %1 組"_s.arg(i + 1), Category(i % categoryCount) });
    return lanes;
}

LayoutEngine engineFor(std::shared_ptr<const EntrySet> entries)
{
    return LayoutEngine(std::move(entries), Theme::make(ThemeName::Light, Language::TraditionalChinese),
        Language::TraditionalChinese);
}

Layout bandsOf(LayoutEngine& engine, Orientation orientation, const QSizeF& size)
{
    return engine.layout({ size, orientation, engine.fitting(size, orientation), Detail::Cards, true });
}

void addOrientations()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::newRow("horizontal") << Orientation::Horizontal;
    QTest::newRow("vertical") << Orientation::Vertical;
}

const LaneBand& bandOf(const Layout& layout, int lane)
{
    return *std::find_if(
        layout.bands.begin(), layout.bands.end(), [lane](const LaneBand& band) { return band.lane == lane; });
}

double thickness(const Layout& layout, int lane)
{
    const QRectF& rect = bandOf(layout, lane).rect;
    return layout.orientation == Orientation::Horizontal ? rect.height() : rect.width();
}

} // namespace

void TestTimelineLanes::everyLaneIsANamedBand_data()
{
    addOrientations();
}

void TestTimelineLanes::everyLaneIsANamedBand()
{
    QFETCH(Orientation, orientation);
    LayoutEngine engine = engineFor(lanesOf(namedLanes(4), 3));
    const QSizeF size(1000, 640);
    const Layout layout = bandsOf(engine, orientation, size);
    QCOMPARE(layout.bands.size(), size_t(4));
    QCOMPARE(samples::overlaps(layout), 0);
    QCOMPARE(layout.labelled, 12);
    double last = -1;
    for (const LaneBand& band : layout.bands) {
        QCOMPARE(band.name, engine.entries().lanes()[size_t(band.lane)].name);
        QVERIFY(QRectF(QPointF(), size).contains(band.nameRect));
        QVERIFY(band.rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(band.nameRect));
        const double at = orientation == Orientation::Horizontal ? band.rect.top() : band.rect.left();
        QVERIFY(at > last);
        last = at;
    }
}

void TestTimelineLanes::entriesKeepToTheirBand_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<int>("each");
    for (const int each : { 3, 60, 700 }) {
        QTest::addRow("%d horizontal", each) << Orientation::Horizontal << each;
        QTest::addRow("%d vertical", each) << Orientation::Vertical << each;
    }
}

void TestTimelineLanes::entriesKeepToTheirBand()
{
    QFETCH(Orientation, orientation);
    QFETCH(int, each);
    LayoutEngine engine = engineFor(lanesOf(namedLanes(5), each));
    Layout layout = bandsOf(engine, orientation, { 1100, 700 });
    const auto inside = [&](int lane, const QRectF& rect) {
        const QRectF band = bandOf(layout, lane).rect;
        return orientation == Orientation::Horizontal
            ? rect.top() >= band.top() - 0.5 && rect.bottom() <= band.bottom() + 0.5
            : rect.left() >= band.left() - 0.5 && rect.right() <= band.right() + 0.5;
    };
    QVERIFY(!layout.bars.empty() || !layout.columns.empty());
    for (const BarBox& bar : layout.bars)
        QVERIFY(inside(engine.entries().entry(bar.entry).lane, bar.rect));
    for (const TextBox& text : layout.texts)
        QVERIFY(inside(engine.entries().entry(text.entry).lane, text.rect));
    for (const Chip& chip : layout.chips)
        QVERIFY(inside(chip.lane, chip.rect));
    for (const DensityColumn& column : layout.columns)
        QVERIFY(inside(column.lane, column.rect));
}

void TestTimelineLanes::collapsedLanesHaveMarksAndNoWords_data()
{
    addOrientations();
}

void TestTimelineLanes::collapsedLanesHaveMarksAndNoWords()
{
    QFETCH(Orientation, orientation);
    std::vector<Lane> lanes = namedLanes(3);
    lanes[1].collapsed = true;
    LayoutEngine engine = engineFor(lanesOf(lanes, 4));
    const Layout layout = bandsOf(engine, orientation, { 1000, 640 });
    QVERIFY(thickness(layout, 1) < thickness(layout, 0) / 2);
    QVERIFY(!bandOf(layout, 1).nameRect.isEmpty());
    const auto laneOf = [&](int entry) { return engine.entries().entry(entry).lane; };
    QVERIFY(std::none_of(layout.texts.begin(), layout.texts.end(),
        [&](const TextBox& text) { return laneOf(text.entry) == 1; }));
    QVERIFY(std::any_of(
        layout.bars.begin(), layout.bars.end(), [&](const BarBox& bar) { return laneOf(bar.entry) == 1; }));
    QVERIFY(std::any_of(layout.texts.begin(), layout.texts.end(),
        [&](const TextBox& text) { return laneOf(text.entry) == 2; }));
}

void TestTimelineLanes::collapsedLanesAreThinWithoutLaneBandsToo()
{
    std::vector<Lane> lanes = namedLanes(3);
    lanes[0].collapsed = true;
    for (const int each : { 4, 80 }) {
        LayoutEngine engine = engineFor(lanesOf(lanes, each));
        const QSizeF size(1000, 640);
        const Layout layout
            = engine.layout({ size, Orientation::Horizontal, engine.fitting(size, Orientation::Horizontal) });
        QVERIFY(thickness(layout, 0) < thickness(layout, 1) / 2);
        for (const TextBox& text : layout.texts)
            QVERIFY(engine.entries().entry(text.entry).lane != 0);
    }
}

void TestTimelineLanes::emptyLanesKeepAThinBand()
{
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(lanesOf(namedLanes(3), 5, true));
        const Layout layout = bandsOf(engine, orientation, { 1000, 640 });
        QCOMPARE(layout.bands.size(), size_t(3));
        QVERIFY(thickness(layout, 2) > 10 && thickness(layout, 2) < thickness(layout, 0) / 2);
        QVERIFY(!bandOf(layout, 2).nameRect.isEmpty());
        LayoutEngine none = engineFor(std::make_shared<const EntrySet>(namedLanes(2), std::vector<Entry>()));
        QCOMPARE(bandsOf(none, orientation, { 600, 400 }).bands.size(), size_t(2));
    }
}

void TestTimelineLanes::manyLanesStayInside_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<int>("count");
    for (const int count : { 1, 12, 30, 60, 200 }) {
        QTest::addRow("%d horizontal", count) << Orientation::Horizontal << count;
        QTest::addRow("%d vertical", count) << Orientation::Vertical << count;
    }
}

void TestTimelineLanes::manyLanesStayInside()
{
    QFETCH(Orientation, orientation);
    QFETCH(int, count);
    LayoutEngine engine = engineFor(lanesOf(namedLanes(count), 6));
    const QSizeF size(1200, 800);
    const Layout layout = bandsOf(engine, orientation, size);
    QCOMPARE(layout.bands.size(), size_t(count));
    QCOMPARE(samples::overlaps(layout), 0);
    std::set<int> shown;
    for (const BarBox& bar : layout.bars)
        shown.insert(engine.entries().entry(bar.entry).lane);
    for (const DensityColumn& column : layout.columns)
        shown.insert(column.lane);
    QCOMPARE(shown.size(), size_t(count));
    const QRectF inside = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    for (const LaneBand& band : layout.bands)
        QVERIFY(inside.contains(band.rect));
}

void TestTimelineLanes::narrowLanesShareAColumnOfWords()
{
    LayoutEngine engine = engineFor(lanesOf(namedLanes(4), 2));
    const Layout layout = bandsOf(engine, Orientation::Vertical, QSizeF(460, 620));
    QCOMPARE(layout.bands.size(), size_t(4));
    QCOMPARE(layout.labelled, 8);
    QCOMPARE(layout.bars.size(), size_t(8));
    QCOMPARE(samples::overlaps(layout), 0);
    for (const BarBox& bar : layout.bars) {
        const QRectF& band = bandOf(layout, engine.entries().entry(bar.entry).lane).rect;
        QVERIFY(bar.rect.left() >= band.left() - 0.01 && bar.rect.right() <= band.right() + 0.01);
    }
    for (const TextBox& text : layout.texts)
        QVERIFY(text.rect.left() > layout.bands.back().rect.right());
}

void TestTimelineLanes::longNamesAreShortened()
{
    std::vector<Lane> lanes = namedLanes(6);
    for (Lane& lane : lanes)
        lane.name = u"國家互聯網信息辦公室與市場監督管理總局聯合發布的關於平臺規則的意見"_s;
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(lanesOf(lanes, 5));
        const Layout layout = bandsOf(engine, orientation, { 700, 600 });
        QCOMPARE(samples::overlaps(layout), 0);
        for (const LaneBand& band : layout.bands) {
            QVERIFY2(band.name.endsWith(u'…') && band.name.size() > 1, qPrintable(band.name));
            QVERIFY(band.nameRect.right() <= 700);
        }
    }
}

void TestTimelineLanes::namesAboveColumnsStayWhileTimePasses()
{
    LayoutEngine engine = engineFor(lanesOf(namedLanes(3), 40));
    const QSizeF size(900, 600);
    Scale scale = engine.fitting(size, Orientation::Vertical).zoomed(3, 300);
    const std::vector<LaneBand> first
        = engine.layout({ size, Orientation::Vertical, scale, Detail::Cards, true }).bands;
    for (int step = 0; step < 40; ++step) {
        scale = scale.panned(11);
        const Layout layout = engine.layout({ size, Orientation::Vertical, scale, Detail::Cards, true });
        QCOMPARE(samples::overlaps(layout), 0);
        for (size_t i = 0; i < first.size(); ++i)
            QCOMPARE(layout.bands[i].nameRect, first[i].nameRect);
        for (const TextBox& text : layout.texts)
            QVERIFY(text.rect.top() >= first.front().nameRect.bottom());
    }
}

void TestTimelineLanes::withoutLaneBandsFewEntriesHaveCards()
{
    LayoutEngine engine = engineFor(samples::article());
    const QSizeF size(1160, 540);
    const Layout layout
        = engine.layout({ size, Orientation::Horizontal, engine.fitting(size, Orientation::Horizontal) });
    QVERIFY(layout.bands.empty());
    QVERIFY(
        std::any_of(layout.texts.begin(), layout.texts.end(), [](const TextBox& text) { return text.card; }));
}

void TestTimelineLanes::tintsReachEveryBox()
{
    const auto tinted = [](int count) {
        std::vector<Entry> entries = lanesOf(namedLanes(2), count)->entries();
        for (Entry& entry : entries)
            entry.tint = entry.lane;
        return std::make_shared<const EntrySet>(namedLanes(2), entries);
    };
    for (const int count : { 4, 60, 20000 }) {
        for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
            LayoutEngine engine = engineFor(tinted(count));
            const QSizeF size(1000, 640);
            const Layout layout = count == 4
                ? engine.layout({ size, orientation, engine.fitting(size, orientation) })
                : bandsOf(engine, orientation, size);
            const auto right
                = [&](const auto& box) { return box.tint == engine.entries().entry(box.entry).tint; };
            QVERIFY(std::all_of(layout.bars.begin(), layout.bars.end(), right));
            QVERIFY(std::all_of(layout.texts.begin(), layout.texts.end(), right));
            QVERIFY(std::all_of(layout.leaders.begin(), layout.leaders.end(), right));
            QVERIFY(std::all_of(layout.columns.begin(), layout.columns.end(),
                [](const DensityColumn& column) { return column.tint == column.lane; }));
            QVERIFY(count < 20000 || !layout.columns.empty());
        }
    }
}

void TestTimelineLanes::tintsAreToldApart_data()
{
    QTest::addColumn<int>("theme");
    for (const ThemeName name : { ThemeName::Light, ThemeName::Dark, ThemeName::Print })
        QTest::addRow("%s", qPrintable(nameOf(name))) << int(name);
}

// By brightness alone (print), or by colour as each kind of colour-blind eye sees it.
void TestTimelineLanes::tintsAreToldApart()
{
    QFETCH(int, theme);
    const Theme drawn = Theme::make(ThemeName(theme), Language::English);
    using Row = std::array<double, 3>;
    using Matrix = std::array<Row, 3>;
    const std::vector<Matrix> eyes { { Row { 1, 0, 0 }, Row { 0, 1, 0 }, Row { 0, 0, 1 } },
        { Row { .152, 1.053, -.205 }, Row { .115, .786, .099 }, Row { -.004, -.048, 1.052 } },
        { Row { .367, .861, -.228 }, Row { .280, .673, .047 }, Row { -.012, .043, .969 } },
        { Row { 1.256, -.077, -.179 }, Row { -.078, .931, .148 }, Row { .005, .691, .304 } } };
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto lab = [&](const QColor& colour, const Matrix& eye) {
        const Row rgb { linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()) };
        Row seen {};
        for (size_t i = 0; i < 3; ++i)
            seen[i] = std::clamp(eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2], 0.0, 1.0);
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((.4124 * seen[0] + .3576 * seen[1] + .1805 * seen[2]) / .9505);
        const double y = f(.2126 * seen[0] + .7152 * seen[1] + .0722 * seen[2]);
        const double z = f((.0193 * seen[0] + .1192 * seen[1] + .9505 * seen[2]) / 1.0888);
        return Row { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
    };
    const double least = ThemeName(theme) == ThemeName::Print ? 5 : 20;
    for (const Matrix& eye : eyes) {
        for (size_t i = 0; i < tintCount; ++i) {
            for (size_t k = 0; k < i; ++k) {
                const Row left = lab(drawn.tints[i], eye);
                const Row right = lab(drawn.tints[k], eye);
                QVERIFY(std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]) > least);
            }
        }
    }
    QCOMPARE(drawn.colourOf(Category::Policy, -1), drawn.colour(Category::Policy));
    QCOMPARE(drawn.colourOf(Category::Policy, tintCount + 1), drawn.tints[1]);
}

QTEST_MAIN(TestTimelineLanes)
#include "tst_timeline_lanes.moc"
