// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/layout_engine.h"
#include "timeline/stacking.h"
#include "timeline/text_measure.h"

#include <QTest>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelineLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOnAWalk_data();
    void nothingOverlapsOnAWalk();
    void panningMovesAndNeverReshuffles();
    void everyEntryOfAnArticleHasACard();
    void barsOfOneTrackNeverOverlap();
    void hiddenEntriesAreCounted();
    void longBarsKeepTheirWordsInSight();
    void fittedWordsStayInThePicture();
    void denseEntriesBecomeColumns();
    void pointsFindEntries();
    void stackingKeepsOrderAndGaps();
    void shortenedTextsFitAndStayReadable();
    void emptySetsAreDrawable();
};

namespace {

LayoutEngine engineFor(std::shared_ptr<const EntrySet> entries)
{
    return LayoutEngine(std::move(entries), Theme::make(ThemeName::Light, Language::TraditionalChinese),
        Language::TraditionalChinese);
}

View viewOf(const LayoutEngine& engine, Orientation orientation, const QSizeF& size)
{
    return { size, orientation, engine.fitting(size, orientation), Detail::Cards };
}

/// Where each entry's words stand along time, from the view's own beginning of time.
std::map<int, QPointF> placesOf(const Layout& layout)
{
    std::map<int, QPointF> places;
    for (const TextBox& text : layout.texts) {
        const double shift = layout.scale.position(0);
        const QPointF at = text.rect.topLeft();
        places[text.entry] = layout.orientation == Orientation::Horizontal ? QPointF(at.x() - shift, at.y())
                                                                           : QPointF(at.x(), at.y() - shift);
    }
    return places;
}

} // namespace

void TestTimelineLayout::nothingOverlapsOnAWalk_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("horizontal");
    for (const int count : { 8, 40, 300, 3000, 12000 }) {
        QTest::addRow("%d horizontal", count) << count << true;
        QTest::addRow("%d vertical", count) << count << false;
    }
}

void TestTimelineLayout::nothingOverlapsOnAWalk()
{
    QFETCH(int, count);
    QFETCH(bool, horizontal);
    const auto entries = count == 8 ? samples::article() : samples::random(count, 12, unsigned(count));
    LayoutEngine engine = engineFor(entries);
    View view = viewOf(engine, horizontal ? Orientation::Horizontal : Orientation::Vertical,
        horizontal ? QSizeF(1100, 640) : QSizeF(520, 900));
    std::mt19937 random(99);
    for (int step = 0; step < 60; ++step) {
        const Layout layout = engine.layout(view);
        QCOMPARE(samples::overlaps(layout), 0);
        QCOMPARE(layout.overlapCount(), 0);
        QVERIFY(layout.labelled <= layout.visible);
        const double away = double(random() % 1000);
        view.scale = random() % 2 ? view.scale.panned((away - 500) * 0.8)
                                  : view.scale.zoomed(away > 450 ? 1.35 : 0.8, away * 0.5);
    }
}

void TestTimelineLayout::panningMovesAndNeverReshuffles()
{
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(samples::random(200, 10, 3));
        View view = viewOf(engine, orientation, { 900, 600 });
        view.scale = view.scale.zoomed(6, 300);
        std::map<int, QPointF> last = placesOf(engine.layout(view));
        for (int step = 0; step < 30; ++step) {
            view.scale = view.scale.panned(13);
            const Layout layout = engine.layout(view);
            const auto places = placesOf(layout);
            for (const auto& [entry, place] : places) {
                const BarBox* bar = layout.barOf(entry);
                const bool sticks = bar && bar->backdrop;
                const bool comesIn = bar
                    && (orientation == Orientation::Horizontal ? bar->rect.left() : bar->rect.top()) < 14;
                if (!last.count(entry) || sticks || comesIn || layout.textOf(entry)->undated)
                    continue;
                QVERIFY((place - last.at(entry)).manhattanLength() < 0.01);
            }
            last = places;
        }
    }
}

void TestTimelineLayout::everyEntryOfAnArticleHasACard()
{
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(samples::article());
        const QSizeF size = orientation == Orientation::Horizontal ? QSizeF(1160, 540) : QSizeF(460, 560);
        const Layout layout = engine.layout(viewOf(engine, orientation, size));
        QCOMPARE(layout.labelled, 8);
        QCOMPARE(layout.labellingRate(), 1.0);
        const QRectF all(QPointF(0, 0), size);
        for (const TextBox& text : layout.texts) {
            QVERIFY(all.contains(text.rect));
            QVERIFY(!text.titleLines.value(0).isEmpty());
            const auto leader = std::find_if(layout.leaders.begin(), layout.leaders.end(),
                [&](const Leader& one) { return one.entry == text.entry; });
            QVERIFY(leader != layout.leaders.end());
            QVERIFY(text.rect.adjusted(-1, -1, 1, 1).contains(leader->points.last()));
            QVERIFY(layout.barOf(text.entry)->rect.adjusted(-1, -1, 1, 1).contains(leader->points.first()));
        }
    }
}

void TestTimelineLayout::barsOfOneTrackNeverOverlap()
{
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(samples::random(150, 10, 8));
        const Layout layout = engine.layout(viewOf(engine, orientation, { 1100, 800 }));
        for (size_t i = 0; i < layout.bars.size(); ++i) {
            for (size_t k = 0; k < i; ++k)
                QVERIFY(!layout.bars[i].rect.intersects(layout.bars[k].rect));
        }
    }
}

void TestTimelineLayout::hiddenEntriesAreCounted()
{
    LayoutEngine engine = engineFor(samples::random(900, 6, 4));
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        const Layout layout = engine.layout(viewOf(engine, orientation, { 1000, 700 }));
        int counted = 0;
        for (const Chip& chip : layout.chips)
            counted += chip.count;
        QCOMPARE(layout.visible, 900);
        QCOMPARE(layout.labelled + counted, layout.visible);
        QVERIFY(layout.labelled > 20);
    }
}

void TestTimelineLayout::longBarsKeepTheirWordsInSight()
{
    const auto set = std::make_shared<const EntrySet>(std::vector<Lane> { { u"甲"_s, Category::Policy } },
        std::vector<Entry> {
            samples::entry(1, u"十年工程"_s, u"2001/2010"_s), samples::entry(2, u"結束"_s, u"2012"_s) });
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(set);
        View view = viewOf(engine, orientation, { 800, 500 });
        view.scale = view.scale.zoomed(3, 0).panned(600);
        const Layout layout = engine.layout(view);
        const TextBox* text = layout.textOf(0);
        QVERIFY(text);
        QVERIFY(QRectF(0, 0, 800, 500).contains(text->rect));
    }
}

void TestTimelineLayout::fittedWordsStayInThePicture()
{
    LayoutEngine engine = engineFor(samples::article());
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        for (const QSizeF& size : { QSizeF(380, 470), QSizeF(576, 760), QSizeF(1100, 640) }) {
            View view = viewOf(engine, orientation, size);
            view.detail = Detail::Labels;
            const Layout layout = engine.layout(view);
            const QRectF inside = QRectF({}, size).adjusted(-0.5, -0.5, 0.5, 0.5); // rounding
            for (const TextBox& text : layout.texts)
                QVERIFY2(inside.contains(text.rect), qPrintable(text.titleLines.join(u'|')));
            for (const TickBox& tick : layout.ticks)
                QVERIFY2(
                    tick.textRect.isEmpty() || inside.contains(tick.textRect), qPrintable(tick.tick.text));
        }
    }
}

void TestTimelineLayout::denseEntriesBecomeColumns()
{
    LayoutEngine engine = engineFor(samples::random(30000, 12, 1));
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        const Layout layout = engine.layout(viewOf(engine, orientation, { 1200, 700 }));
        QVERIFY(layout.columns.size() > 100);
        QVERIFY(layout.bars.size() < 5000);
        int counted = 0;
        for (const DensityColumn& column : layout.columns)
            counted += column.count;
        QCOMPARE(counted, engine.entries().datedCount());
    }
}

void TestTimelineLayout::pointsFindEntries()
{
    LayoutEngine engine = engineFor(samples::article());
    const Layout layout = engine.layout(viewOf(engine, Orientation::Horizontal, { 1160, 540 }));
    for (const TextBox& text : layout.texts) {
        QCOMPARE(layout.entryAt(text.rect.center()), text.entry);
        QCOMPARE(layout.entryAt(layout.barOf(text.entry)->rect.center()), text.entry);
    }
    QCOMPARE(layout.entryAt({ 2, 2 }), -1);
    QVERIFY(!layout.chipAt({ 2, 2 }));
}

void TestTimelineLayout::stackingKeepsOrderAndGaps()
{
    std::vector<StackItem> items { { 100, 40, 0 }, { 101, 40, 0 }, { 90, 20, 0 }, { 400, 30, 0 } };
    stackWithoutOverlap(items, 5, 0, 420);
    for (size_t i = 1; i < items.size(); ++i)
        QVERIFY(items[i].start >= items[i - 1].start + items[i - 1].length + 5 - 1e-9);
    QVERIFY(items.front().start >= 0);
    QVERIFY(items.back().start + 30 <= 420 + 1e-9);
    QVERIFY(items[1].start < 101 && items[1].start + 40 > 90);
}

void TestTimelineLayout::shortenedTextsFitAndStayReadable()
{
    TextMeasure measure(Theme::make(ThemeName::Light, Language::English).titleFont);
    const QString title = u"《關於推動山區步道里程健康持續發展的若干意見》"_s;
    for (double width = 60; width < 400; width += 17) {
        const QString shortened = measure.elided(title, width);
        QVERIFY(measure.width(shortened) <= width);
        QVERIFY(shortened == title || (shortened.endsWith(u'…') && shortened.size() > 1));
        const QStringList lines = measure.wrapped(title, width, 2);
        QVERIFY(lines.size() <= 2);
        for (const QString& line : lines)
            QVERIFY(measure.width(line) <= width);
        QVERIFY(!lines.value(1).startsWith(u'》'));
    }
}

void TestTimelineLayout::emptySetsAreDrawable()
{
    for (const Orientation orientation : { Orientation::Horizontal, Orientation::Vertical }) {
        LayoutEngine engine = engineFor(std::make_shared<const EntrySet>());
        const Layout layout = engine.layout(viewOf(engine, orientation, { 600, 400 }));
        QCOMPARE(layout.visible, 0);
        QVERIFY(!layout.ticks.empty());
        const auto undated = std::make_shared<const EntrySet>(
            std::vector<Lane>(), std::vector<Entry> { samples::entry(1, u"何時"_s, {}) });
        LayoutEngine other = engineFor(undated);
        QCOMPARE(other.layout(viewOf(other, orientation, { 600, 400 })).labelled, 1);
    }
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_timeline_layout.moc"
