// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"
#include "timeline_samples.h"
#include "timeline_shapes.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace tidemark::timeline;
using namespace Qt::StringLiterals;
using samples::Shape;

class TestTimelinePanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesKeepTheirPlaces_data();
    void entriesKeepTheirPlaces();
    void whatWasLaidOutBeforeDoesNotMatter_data();
    void whatWasLaidOutBeforeDoesNotMatter();
    void longBarsKeepTheirWordsInSight_data();
    void longBarsKeepTheirWordsInSight();
};

namespace {

LayoutEngine engineFor(std::shared_ptr<const EntrySet> entries)
{
    return LayoutEngine(std::move(entries), Theme::make(ThemeName::Light, Language::TraditionalChinese),
        Language::TraditionalChinese);
}

double mainOf(const Layout& layout, const QRectF& rect)
{
    return layout.orientation == Orientation::Horizontal ? rect.left() : rect.top();
}

double crossOf(const Layout& layout, const QRectF& rect)
{
    return layout.orientation == Orientation::Horizontal ? rect.top() : rect.left();
}

/// A place across time and, from the beginning of time, along it.
QPointF placeOf(const Layout& layout, const QRectF& rect)
{
    return { mainOf(layout, rect) - layout.scale.position(0), crossOf(layout, rect) };
}

/// Words that follow the view's edge, on their bar or beside it, move with the view: they are looked at by
/// another test.
bool followsEdge(const Layout& layout, const TextBox& text)
{
    const BarBox* bar = layout.barOf(text.entry);
    return bar && mainOf(layout, bar->rect) < 14;
}

std::map<int, QPointF> textPlaces(const Layout& layout)
{
    std::map<int, QPointF> places;
    for (const TextBox& text : layout.texts) {
        if (!followsEdge(layout, text))
            places[text.entry] = placeOf(layout, text.rect);
    }
    return places;
}

std::map<int, double> barRows(const Layout& layout)
{
    std::map<int, double> rows;
    for (const BarBox& bar : layout.bars)
        rows[bar.entry] = crossOf(layout, bar.rect);
    return rows;
}

/// Everything of a layout that can be compared.
QStringList listing(const Layout& layout)
{
    QStringList lines;
    const auto add = [&](const QString& kind, qint64 what, const QRectF& rect, const QString& words) {
        lines += u"%1 %2 %3 %4 %5 %6 %7"_s.arg(kind)
                     .arg(what)
                     .arg(rect.x(), 0, 'f', 3)
                     .arg(rect.y(), 0, 'f', 3)
                     .arg(rect.width(), 0, 'f', 3)
                     .arg(rect.height(), 0, 'f', 3)
                     .arg(words);
    };
    for (const BarBox& bar : layout.bars)
        add(u"bar"_s, bar.entry, bar.rect, {});
    for (const TextBox& text : layout.texts)
        add(u"text"_s, text.entry, text.rect, text.titleLines.join(u'|') + text.detail);
    for (const Chip& chip : layout.chips)
        add(u"chip"_s, chip.count, chip.rect, chip.text);
    for (const DensityColumn& column : layout.columns)
        add(u"column"_s, column.count, column.rect, {});
    for (const LaneBand& band : layout.bands)
        add(u"band"_s, band.lane, band.rect, band.name);
    return lines;
}

void addRows(std::initializer_list<int> counts)
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("horizontal");
    QTest::addColumn<bool>("bands");
    for (const Shape shape : { Shape::Even, Shape::Clustered, Shape::LongIntervals }) {
        for (const int count : counts) {
            for (const bool horizontal : { true, false }) {
                for (const bool bands : { false, true })
                    QTest::addRow("%s %d %s%s", qPrintable(samples::nameOf(shape)), count,
                        horizontal ? "horizontal" : "vertical", bands ? " bands" : "")
                        << int(shape) << count << horizontal << bands;
            }
        }
    }
}

View fetchView(LayoutEngine& engine, bool horizontal, bool bands, double zoom)
{
    View view;
    view.size = QSizeF(900, 600);
    view.orientation = horizontal ? Orientation::Horizontal : Orientation::Vertical;
    view.laneBands = bands;
    view.scale = engine.fitting(view.size, view.orientation);
    view.scale = view.scale.zoomed(zoom, view.scale.length() / 2);
    return view;
}

} // namespace

void TestTimelinePanning::entriesKeepTheirPlaces_data()
{
    addRows({ 200, 6000 });
}

// Each entry is where it ever was seen, on the way there and back, over many a page.
void TestTimelinePanning::entriesKeepTheirPlaces()
{
    QFETCH(int, shape);
    QFETCH(int, count);
    QFETCH(bool, horizontal);
    QFETCH(bool, bands);
    LayoutEngine engine = engineFor(samples::shaped(Shape(shape), count, 11));
    View view = fetchView(engine, horizontal, bands, std::max(3.0, count / 300.0));
    std::map<int, QPointF> texts;
    std::map<int, double> rows;
    int compared = 0;
    for (const double step : { 37.0, 37.0, 37.0, 37.0, 37.0, 37.0, 37.0, 1900.0, -800.0, 230.0, 230.0, -95.0,
             -5100.0, 700.0, 700.0, 700.0, 700.0, 700.0, 333.0, -333.0 }) {
        for (int again = 0; again < 2; ++again) {
            const Layout layout = engine.layout(view);
            for (const auto& [entry, place] : textPlaces(layout)) {
                const auto [known, fresh] = texts.emplace(entry, place);
                compared += fresh ? 0 : 1;
                QVERIFY((known->second - place).manhattanLength() < 0.01);
            }
            for (const auto& [entry, row] : barRows(layout)) {
                const auto [known, fresh] = rows.emplace(entry, row);
                compared += fresh ? 0 : 1;
                QCOMPARE(known->second, row);
            }
            view.scale = view.scale.panned(step);
        }
    }
    QVERIFY(compared > 30);
}

void TestTimelinePanning::whatWasLaidOutBeforeDoesNotMatter_data()
{
    addRows({ 40, 6000 });
}

void TestTimelinePanning::whatWasLaidOutBeforeDoesNotMatter()
{
    QFETCH(int, shape);
    QFETCH(int, count);
    QFETCH(bool, horizontal);
    QFETCH(bool, bands);
    const auto entries = samples::shaped(Shape(shape), count, 3);
    LayoutEngine used = engineFor(entries);
    View view = fetchView(used, horizontal, bands, std::max(3.0, count / 300.0));
    samples::RandomWalk walk(17);
    for (int step = 0; step < 4; ++step) {
        for (const double pan : { 0.0, 310.0, 310.0, -120.0 }) {
            view.scale = view.scale.panned(pan);
            used.layout(view);
        }
        LayoutEngine fresh = engineFor(entries);
        QCOMPARE(listing(used.layout(view)), listing(fresh.layout(view)));
        view = walk.next(view, *entries);
    }
}

void TestTimelinePanning::longBarsKeepTheirWordsInSight_data()
{
    QTest::addColumn<bool>("horizontal");
    QTest::addColumn<bool>("bands");
    QTest::addColumn<int>("others");
    for (const int others : { 3, 200, 3000 }) {
        QTest::addRow("rows among %d", others) << true << false << others;
        QTest::addRow("bands of rows among %d", others) << true << true << others;
        QTest::addRow("columns among %d", others) << false << false << others;
        QTest::addRow("bands of columns among %d", others) << false << true << others;
    }
}

void TestTimelinePanning::longBarsKeepTheirWordsInSight()
{
    QFETCH(bool, horizontal);
    QFETCH(bool, bands);
    QFETCH(int, others);
    std::vector<Entry> entries { samples::entry(0, u"三十年工程"_s, u"2000/2029"_s, 1) };
    for (int i = 1; i <= others; ++i)
        entries.push_back(samples::entry(
            i, u"小事"_s, u"%1-0%2-1%3"_s.arg(2000 + i % 30).arg(1 + i % 9).arg(i % 10), i % 3 == 1 ? 2 : 0));
    const std::vector<Lane> lanes { { u"甲"_s }, { u"乙"_s }, { u"丙"_s } };
    LayoutEngine engine = engineFor(std::make_shared<const EntrySet>(lanes, entries));
    View view = fetchView(engine, horizontal, bands, 8 + others / 40.0);
    for (int step = 0; step < 12; ++step) {
        view.scale = view.scale.panned(77);
        const Layout layout = engine.layout(view);
        const TextBox* text = layout.textOf(0);
        QVERIFY(text);
        QVERIFY(QRectF(QPointF(), view.size).contains(text->rect));
        QCOMPARE(layout.overlapCount(), 0);
    }
}

QTEST_MAIN(TestTimelinePanning)
#include "tst_timeline_panning.moc"
