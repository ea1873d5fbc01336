// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_axis.h"
#include "browse/figure_chart_card.h"
#include "browse/figure_chart_view.h"
#include "browse/figure_labels.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tidemark;
using namespace tidemark::browse;
using namespace Qt::StringLiterals;

namespace {

session::FigurePoint point(double value, QStringView asOf, int place)
{
    session::FigurePoint made;
    made.item = domain::ItemId::create();
    made.span = { place, 2 };
    made.value = value;
    made.asOf = domain::EdtfValue::parse(asOf);
    made.day = made.asOf ? made.asOf->latestDay() : std::nullopt;
    return made;
}

/// Passengers of two ferries over three years, far apart in size.
session::FigureChart passengers()
{
    return { u"人"_s,
        { { u"乘客"_s, u"青灣渡輪"_s, u"人"_s,
              { point(1'200, u"2021", 10), point(9'000, u"2022-12-31", 20),
                  point(700'000'000, u"2023-12", 30) } },
            { u"乘客"_s, u"白沙航運"_s, u"人"_s, { point(30, u"2022-06", 40), point(5, u"", 50) } } } };
}

const std::vector<QColor> colours { QColor(0xb26a00), QColor(0x3f51b5) };

} // namespace

class TestFigureCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evenAxisBeginsAtNought();
    void logarithmicAxisNamesPowersOfTen();
    void datesAreWrittenAtTheBeginningOfMonthsAndYears();
    void labelsNeverStandOnOneAnother();
    void logarithmicAxisSpreadsSmallValues();
    void valuesBelowNoughtForbidTheLogarithm();
    void seriesDifferInShapeToo();
    void keysWalkThePointsAndOpenTheirPassage();
    void pictureIsSavedAndCopied();
    void aPlaceThatCannotBeWrittenIsExplained();
};

void TestFigureCharts::evenAxisBeginsAtNought()
{
    const FigureAxis axis(30, 80, false);
    QVERIFY(axis.first() <= 0 && axis.first() > -10);
    QVERIFY(axis.last() > 80);
    QCOMPARE(axis.ticks(5), (std::vector<double> { 0, 50, 100 }));
    const FigureAxis losses(-40, 10, false);
    QVERIFY(losses.first() < -40);
    QCOMPARE(FigureAxis(0, 0, false).ticks(5).front(), 0.0);
}

void TestFigureCharts::logarithmicAxisNamesPowersOfTen()
{
    const FigureAxis axis(30, 700'000'000, true);
    const std::vector<double> ticks = axis.ticks(5);
    QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
    for (const double tick : ticks)
        QVERIFY(std::abs(std::log10(tick) - std::round(std::log10(tick))) < 1e-9);
    QVERIFY(std::abs((axis.place(1000) - axis.place(100)) - (axis.place(100) - axis.place(10))) < 1e-9);
    QVERIFY(FigureAxis(40, 60, true).ticks(5).size() >= 2);
}

void TestFigureCharts::datesAreWrittenAtTheBeginningOfMonthsAndYears()
{
    const auto day = [](int year, int month) { return domain::toDayNumber({ year, month, 1 }); };
    QCOMPARE(dateTicks(day(2020, 7), day(2024, 6), 5),
        (std::vector<DateTick> { { day(2021, 1) }, { day(2022, 1) }, { day(2023, 1) }, { day(2024, 1) } }));
    QCOMPARE(dateTicks(day(2022, 2), day(2022, 9), 5),
        (std::vector<DateTick> { { day(2022, 3), true }, { day(2022, 5), true }, { day(2022, 7), true },
            { day(2022, 9), true } }));
    QCOMPARE(dateTicks(day(-210, 5), day(-3, 1), 5).front(), (DateTick { day(-200, 1) }));
    QVERIFY(dateTicks(day(2022, 2) + 3, day(2022, 2) + 9, 5).empty());
}

void TestFigureCharts::labelsNeverStandOnOneAnother()
{
    std::vector<QPointF> points;
    std::vector<QSizeF> sizes;
    for (int index = 0; index < 60; ++index) {
        points.emplace_back((index * 37) % 300, (index * 53) % 180);
        sizes.emplace_back(30 + (index * 7) % 50, 14);
    }
    const QRectF area(0, 0, 300, 180);
    const std::vector<QRectF> labels = placeLabels(points, sizes, area);
    int placed = 0;
    for (size_t first = 0; first < labels.size(); ++first) {
        if (labels[first].isEmpty())
            continue;
        ++placed;
        QVERIFY(area.contains(labels[first]));
        for (size_t second = first + 1; second < labels.size(); ++second)
            QVERIFY(!labels[first].intersects(labels[second]));
        for (const QPointF& place : points)
            QVERIFY(!labels[first].contains(place));
    }
    QVERIFY(placed > 5);
    QVERIFY(!placeLabels({ { 1, 1 } }, { { 40, 14 } }, area).front().isEmpty());
}

void TestFigureCharts::logarithmicAxisSpreadsSmallValues()
{
    FigureChartView view(passengers(), colours);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto& points = view.figures().series.front().points;
    const auto apart
        = [&] { return view.positionOf(points[0].item).y() - view.positionOf(points[1].item).y(); };
    QVERIFY(std::abs(apart()) < 2);
    QVERIFY(view.allowsLogarithm());
    view.setLogarithmic(true);
    QVERIFY2(apart() > 10, qPrintable(QString::number(apart())));
    QTest::keyClick(&view, Qt::Key_L);
    QVERIFY(!view.isLogarithmic());
    QVERIFY(std::abs(apart()) < 2);
}

void TestFigureCharts::valuesBelowNoughtForbidTheLogarithm()
{
    session::FigureChart chart { u"元"_s,
        { { u"利潤"_s, {}, u"元"_s, { point(-5, u"2021", 1), point(9, u"2022", 2) } } } };
    FigureChartView view(chart, colours);
    QVERIFY(!view.allowsLogarithm());
    view.setLogarithmic(true);
    QVERIFY(!view.isLogarithmic());
}

void TestFigureCharts::seriesDifferInShapeToo()
{
    FigureChartView view(passengers(), colours);
    QSet<int> shapes;
    for (QAbstractSeries* series : view.chart()->series()) {
        if (const auto* marks = qobject_cast<QScatterSeries*>(series))
            shapes.insert(marks->markerShape());
    }
    QCOMPARE(shapes.size(), 2);
}

void TestFigureCharts::keysWalkThePointsAndOpenTheirPassage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"en"_s));
    FigureChartView view(passengers(), colours);
    QSignalSpy opened(&view, &FigureChartView::passageActivated);
    QVERIFY2(view.currentWords().contains(u"1,200人"_s), qPrintable(view.currentWords()));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY2(view.currentWords().startsWith(u"白沙航運 · 乘客\n30人"_s), qPrintable(view.currentWords()));
    QCOMPARE(view.accessibleDescription(), view.currentWords());
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<domain::TextSpan>().start, 30);
    QLocale::setDefault(before);
}

void TestFigureCharts::pictureIsSavedAndCopied()
{
    QTemporaryDir folder;
    FigureChartCard card(passengers(), colours, u"〈兩家渡輪〉,港口日報"_s);
    QCOMPARE(card.title(), u"乘客 (人)"_s);
    QVERIFY(card.savePicture(folder.filePath(u"chart.png"_s)));
    const QImage image(folder.filePath(u"chart.png"_s));
    QCOMPARE(image.size(), QSize(1920, 1200));
    int inked = 0;
    for (int y = 200; y < 1000; y += 2) {
        for (int x = 100; x < 1800; x += 2)
            inked += image.pixelColor(x, y) == colours.front();
    }
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
    QVERIFY(card.savePicture(folder.filePath(u"chart.svg"_s)));
    QFile file(folder.filePath(u"chart.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QXmlStreamReader reader(svg);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text();
    }
    QVERIFY(!reader.hasError());
    QVERIFY2(words.contains(u"〈兩家渡輪〉,港口日報"_s) && words.contains(u"700"_s), qPrintable(words));
    card.copyPicture();
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QCOMPARE(copied->data(u"image/svg+xml"_s), svg);
}

void TestFigureCharts::aPlaceThatCannotBeWrittenIsExplained()
{
    FigureChartCard card(passengers(), colours, {});
    QVERIFY(!card.savePicture(u"/proc/no/such/chart.png"_s));
}

QTEST_MAIN(TestFigureCharts)
#include "tst_figure_charts.moc"
