// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_samples.h"

#include "timeline/layout_engine.h"
#include "timeline/text_measure.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::timeline;
using namespace Qt::StringLiterals;

class TestTimelineTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreNeitherCrowdedNorCut_data();
    void wordsAreNeitherCrowdedNorCut();
    void yearsBeforeTheEraAreNamedRightly_data();
    void yearsBeforeTheEraAreNamedRightly();
    void roundYearsOnBothSidesOfTheErasTurn();
    void endsOfTheCalendar();
};

namespace {

Instant firstDayOf(int year)
{
    return Instant(domain::toDayNumber({ year, 1, 1 }));
}

QStringList namesIn(int fromYear, int toYear, Language language, bool majorsOnly)
{
    QStringList names;
    for (const Tick& tick :
        ticksFor(Scale(firstDayOf(fromYear), firstDayOf(toYear), 1200), language, 90, 36)) {
        if (!tick.context && !tick.text.isEmpty() && (tick.major || !majorsOnly))
            names += tick.text;
    }
    return names;
}

} // namespace

void TestTimelineTicks::wordsAreNeitherCrowdedNorCut_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("horizontal");
    QTest::addColumn<int>("year");
    for (const Language language :
        { Language::English, Language::TraditionalChinese, Language::SimplifiedChinese }) {
        for (const bool horizontal : { true, false }) {
            for (const int year : { -9990, -44, 2021, 9990 })
                QTest::addRow(
                    "%s %s %d", qPrintable(localeName(language)), horizontal ? "sideways" : "downwards", year)
                    << int(language) << horizontal << year;
        }
    }
}

// From a day to 20,000 years across.
void TestTimelineTicks::wordsAreNeitherCrowdedNorCut()
{
    QFETCH(int, language);
    QFETCH(bool, horizontal);
    QFETCH(int, year);
    const Theme theme = Theme::make(ThemeName::Light, Language(language));
    TextMeasure measure(theme.majorTickFont);
    LayoutEngine engine(std::make_shared<const EntrySet>(), theme, Language(language));
    View view;
    view.orientation = horizontal ? Orientation::Horizontal : Orientation::Vertical;
    view.size = horizontal ? QSizeF(1000, 300) : QSizeF(300, 1000);
    view.scale = Scale(firstDayOf(year), firstDayOf(year) + 1, 1000);
    const QRectF inside = QRectF(QPointF(), view.size).adjusted(-7, -0.5, 7, 0.5);
    for (double days = 1; days < 2e7; days *= 1.4) {
        view.scale = Scale(firstDayOf(year) - days / 2, firstDayOf(year) + days / 2, 1000);
        const Layout layout = engine.layout(view);
        const QString told = QString::number(days);
        QVERIFY2(layout.overlapCount() == 0, qPrintable(told));
        QVERIFY2(layout.ticks.size() < 130, qPrintable(told));
        const auto named = std::count_if(layout.ticks.begin(), layout.ticks.end(),
            [](const TickBox& box) { return !box.textRect.isEmpty(); });
        QVERIFY2(named >= 1, qPrintable(told));
        for (const TickBox& box : layout.ticks) {
            if (box.textRect.isEmpty())
                continue;
            QVERIFY2(inside.contains(box.textRect), qPrintable(told + u' ' + box.tick.text));
            QVERIFY2(measure.width(box.tick.text) <= box.textRect.width(), qPrintable(box.tick.text));
        }
    }
}

void TestTimelineTicks::yearsBeforeTheEraAreNamedRightly_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("en") << int(Language::English)
                        << QStringList { u"3 BCE"_s, u"2 BCE"_s, u"1 BCE"_s, u"1"_s, u"2"_s };
    QTest::newRow("zh_TW") << int(Language::TraditionalChinese)
                           << QStringList { u"西元前3"_s, u"西元前2"_s, u"西元前1"_s, u"1"_s, u"2"_s };
    QTest::newRow("zh_CN") << int(Language::SimplifiedChinese)
                           << QStringList { u"公元前3"_s, u"公元前2"_s, u"公元前1"_s, u"1"_s, u"2"_s };
}

// The astronomical year 0 is 1 BCE.
void TestTimelineTicks::yearsBeforeTheEraAreNamedRightly()
{
    QFETCH(int, language);
    QFETCH(QStringList, names);
    QCOMPARE(namesIn(-2, 2, Language(language), true), names);
}

void TestTimelineTicks::roundYearsOnBothSidesOfTheErasTurn()
{
    const QStringList names = namesIn(-299, 350, Language::English, true);
    QCOMPARE(names,
        QStringList({ u"300 BCE"_s, u"200 BCE"_s, u"100 BCE"_s, u"1"_s, u"100"_s, u"200"_s, u"300"_s }));
    const QStringList wide = namesIn(-8999, 9000, Language::TraditionalChinese, true);
    QVERIFY(wide.contains(u"西元前5000"_s) && wide.contains(u"5000"_s));
}

void TestTimelineTicks::endsOfTheCalendar()
{
    for (const int year : { -9999, 9999 }) {
        for (const double days : { 1.0, 40.0, 4000.0, 400000.0 }) {
            const Scale scale(firstDayOf(year), firstDayOf(year) + days, 1000);
            const auto ticks = ticksFor(scale, Language::English, 90, 36);
            QVERIFY(!ticks.empty());
            for (const Tick& tick : ticks)
                QVERIFY(tick.instant >= earliestInstant() - 1 && tick.instant <= latestInstant());
        }
    }
}

QTEST_MAIN(TestTimelineTicks)
#include "tst_timeline_ticks.moc"
