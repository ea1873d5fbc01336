// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"
#include "timeline_samples.h"
#include "timeline_shapes.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;
using samples::Shape;

class TestTimelineWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyEntryIsAccountedFor_data();
    void everyEntryIsAccountedFor();
    void costIsBoundedByTheView_data();
    void costIsBoundedByTheView();
    void overlapsAreCountedHonestly();
    void leadersCrossNoCard();
};

namespace {

LayoutEngine engineFor(std::shared_ptr<const EntrySet> entries)
{
    return LayoutEngine(std::move(entries), Theme::make(ThemeName::Light, Language::TraditionalChinese),
        Language::TraditionalChinese);
}

void addShapes(std::initializer_list<int> counts)
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("count");
    for (const Shape shape : samples::allShapes()) {
        for (const int count : counts)
            QTest::addRow("%s %d", qPrintable(samples::nameOf(shape)), count) << int(shape) << count;
    }
}

/// All ways to look at a set but the place and the zoom.
std::vector<View> allViews(const QSizeF& size)
{
    std::vector<View> views;
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        for (const bool bands : { false, true }) {
            for (const Detail detail : { Detail::Cards, Detail::Labels, Detail::Marks })
                views.push_back({ size, orientation, {}, detail, bands });
        }
    }
    return views;
}

bool isWordless(const Layout& layout, int lane)
{
    return std::any_of(layout.bands.begin(), layout.bands.end(),
        [lane](const LaneBand& band) { return band.lane == lane && band.wordless; });
}

/// Entries in sight that have words, or are counted, or stand as marks where no words are wanted.
int accounted(const Layout& layout, const EntrySet& entries, Detail detail)
{
    int sum = layout.labelled;
    for (const Chip& chip : layout.chips)
        sum += chip.undated ? 0 : chip.count;
    for (const DensityColumn& column : layout.columns)
        sum += column.count;
    for (const BarBox& bar : layout.bars)
        sum += detail == Detail::Marks || isWordless(layout, entries.entry(bar.entry).lane) ? 1 : 0;
    return sum;
}

} // namespace

void TestTimelineWalk::nothingOverlaps_data()
{
    addShapes({ 8, 50, 1000, 8000 });
}

void TestTimelineWalk::nothingOverlaps()
{
    QFETCH(int, shape);
    QFETCH(int, count);
    LayoutEngine engine = engineFor(samples::shaped(Shape(shape), count, unsigned(count)));
    unsigned seed = unsigned(shape) * 100;
    for (View view : allViews({ 1000, 640 })) {
        samples::RandomWalk walk(++seed);
        view.scale = engine.fitting(view.size, view.orientation);
        for (int step = 0; step < 3; ++step) {
            const Layout layout = engine.layout(view);
            QCOMPARE(layout.overlapCount(), 0);
            QCOMPARE(samples::overlaps(layout), 0);
            QVERIFY(layout.labelled <= layout.visible);
            view = walk.next(view, engine.entries());
        }
    }
}

void TestTimelineWalk::everyEntryIsAccountedFor_data()
{
    addShapes({ 60, 900, 4000 });
}

void TestTimelineWalk::everyEntryIsAccountedFor()
{
    QFETCH(int, shape);
    QFETCH(int, count);
    LayoutEngine engine = engineFor(samples::shaped(Shape(shape), count, 7));
    for (View view : allViews({ 1200, 760 })) {
        view.scale = engine.fitting(view.size, view.orientation);
        const bool marksInColumns = view.orientation == Orientation::Vertical && view.detail == Detail::Marks;
        if (marksInColumns && count < 1500)
            continue; // without words wanted, what finds no track is not counted there
        const Layout layout = engine.layout(view);
        QCOMPARE(layout.visible, count);
        const QString told
            = u"%1 %2 %3"_s.arg(int(view.orientation)).arg(view.laneBands).arg(int(view.detail));
        QVERIFY2(accounted(layout, engine.entries(), view.detail) == count, qPrintable(told));
    }
}

void TestTimelineWalk::costIsBoundedByTheView_data()
{
    addShapes({ 12000 });
}

void TestTimelineWalk::costIsBoundedByTheView()
{
    QFETCH(int, shape);
    QFETCH(int, count);
    LayoutEngine engine = engineFor(samples::shaped(Shape(shape), count, 5));
    for (View view : allViews({ 1000, 640 })) {
        samples::RandomWalk walk(unsigned(shape) + 1);
        view.scale = engine.fitting(view.size, view.orientation);
        for (int step = 0; step < 2; ++step) {
            const Layout layout = engine.layout(view);
            const size_t pixels = size_t(view.size.width() * view.size.height());
            QVERIFY(layout.bars.size() + layout.texts.size() + layout.chips.size() < pixels / 80);
            QVERIFY(layout.columns.size() < pixels / 20);
            view = walk.next(view, engine.entries());
        }
    }
}

void TestTimelineWalk::overlapsAreCountedHonestly()
{
    const QRectF rect(10, 10, 80, 20);
    const std::vector<std::function<void(Layout&, const QRectF&)>> kinds {
        [](Layout& layout, const QRectF& at) { layout.texts.emplace_back().rect = at; },
        [](Layout& layout, const QRectF& at) { layout.chips.emplace_back().rect = at; },
        [](Layout& layout, const QRectF& at) { layout.bands.emplace_back().nameRect = at; },
        [](Layout& layout, const QRectF& at) { layout.ticks.emplace_back().textRect = at; },
        [](Layout& layout, const QRectF& at) { layout.undatedHeadingRect = at; }
    };
    for (const auto& one : kinds) {
        for (const auto& other : kinds) {
            if (&one == &kinds.back() && &other == &kinds.back())
                continue; // there is but one heading
            Layout layout;
            one(layout, rect);
            other(layout, rect.translated(79, 19));
            QCOMPARE(layout.overlapCount(), 1);
            QCOMPARE(samples::overlaps(layout), 1);
            Layout apart;
            one(apart, rect);
            other(apart, rect.translated(80, 0));
            QCOMPARE(apart.overlapCount(), 0);
        }
    }
}

void TestTimelineWalk::leadersCrossNoCard()
{
    for (const int count : { 8, 14, 20 }) {
        LayoutEngine engine
            = engineFor(count == 8 ? samples::article() : samples::shaped(Shape::Even, count, 2));
        const QSizeF size(1900, 1000);
        const Layout layout
            = engine.layout({ size, Orientation::Horizontal, engine.fitting(size, Orientation::Horizontal) });
        QVERIFY(count > 8 || !layout.leaders.empty());
        for (const Leader& leader : layout.leaders) {
            for (const TextBox& text : layout.texts) {
                const QRectF inner = text.rect.adjusted(1, 1, -1, -1);
                for (qsizetype i = 1; i < leader.points.size() && text.entry != leader.entry; ++i) {
                    const QLineF line(leader.points[i - 1], leader.points[i]);
                    for (double share = 0; share <= 1; share += 0.02)
                        QVERIFY(!inner.contains(line.pointAt(share)));
                }
            }
        }
    }
}

QTEST_MAIN(TestTimelineWalk)
#include "tst_timeline_walk.moc"
