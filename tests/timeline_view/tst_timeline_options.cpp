// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "view_fixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::EdtfValue;
using timeline::EntryKey;
using timeline_view::TimelineView;

namespace {

std::shared_ptr<const timeline::EntrySet> farApart()
{
    std::vector<timeline::Entry> entries;
    for (const QString& date : { u"1980-01-10"_s, u"1980-03-01"_s, u"1980-07-20"_s, u"1980-12-31"_s,
             u"2021-02-03"_s, u"2021-06-01"_s, u"2021-11-30"_s, u"2022-01-05"_s }) {
        timeline::Entry entry;
        entry.key = EntryKey(entries.size()) + 1;
        entry.title = u"事件 "_s + date;
        entry.date = EdtfValue::parse(date);
        entries.push_back(entry);
    }
    return std::make_shared<timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(entries));
}

bool isFirstOfMonth(double instant)
{
    return domain::toCivilDate(domain::DayNumber(std::floor(instant + 1e-4))).day == 1
        && std::abs(instant - std::round(instant)) < 1e-3;
}

} // namespace

class TestTimelineOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_view.open(); }
    void cleanup() { m_view.close(); }

    void silencesAreNeverFoldedByThemselves();
    void compressingKeepsEverythingInSight();
    void clickOnAFoldUnfoldsIt();
    void foldSaysHowLongItIs();
    void zoomAndPanWorkInAFoldedTimeline();
    void foldsSurviveNewEntries();
    void menuSwitchesTheOptions();
    void todayIsShown();
    void panSnapsToPeriods();
    void wheelSnapsWhenItRests();
    void bandSnapsUnlessControlIsHeld();
    void withoutSnappingNothingSnaps();

private:
    QPoint middleOfFold() const { return m_view->currentLayout().folds.front().rect.center().toPoint(); }

    ViewFixture m_view;
};

void TestTimelineOptions::silencesAreNeverFoldedByThemselves()
{
    m_view->setEntries(farApart());
    QVERIFY(m_view->currentLayout().folds.empty());
}

void TestTimelineOptions::compressingKeepsEverythingInSight()
{
    m_view->setEntries(farApart());
    QSignalSpy changed(&m_view.view(), &TimelineView::axisOptionsChanged);
    m_view->setCompressed(true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_view->currentLayout().folds.size(), size_t(1));
    QVERIFY(m_view->isFitted());
    for (EntryKey key = 1; key <= 8; ++key)
        QVERIFY(QRectF(m_view->rect()).contains(m_view->entryRect(key)));
    QCOMPARE(m_view->currentLayout().overlapCount(), 0);
    m_view->setCompressed(false);
    QVERIFY(m_view->currentLayout().folds.empty());
}

void TestTimelineOptions::clickOnAFoldUnfoldsIt()
{
    m_view->setEntries(farApart());
    m_view->setCompressed(true);
    QPoint place = middleOfFold();
    for (int x = 5; m_view->currentLayout().entryAt(place) >= 0 && x < m_view->width(); x += 5)
        place.setX(x);
    m_view.click(place);
    QVERIFY(m_view->currentLayout().folds.empty());
    QVERIFY(m_view->isCompressed());
    m_view->setCompressed(false);
    m_view->setCompressed(true);
    QCOMPARE(m_view->currentLayout().folds.size(), size_t(1));
}

void TestTimelineOptions::foldSaysHowLongItIs()
{
    m_view->setLanguage(timeline::Language::English);
    m_view->setEntries(farApart());
    m_view->setCompressed(true);
    const QPoint place(3, middleOfFold().y());
    QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
    QApplication::sendEvent(&m_view.view(), &help);
    QVERIFY2(QToolTip::text().contains(u"40 years without events: click to unfold"_s),
        qPrintable(QToolTip::text()));
}

void TestTimelineOptions::zoomAndPanWorkInAFoldedTimeline()
{
    m_view->setEntries(farApart());
    m_view->setCompressed(true);
    const auto instantAt = [&](double at) { return m_view->currentLayout().scale.instant(at); };
    const double there = instantAt(200);
    turnWheel(m_view.view(), { 100, 200 }, 240, Qt::ControlModifier);
    QVERIFY(std::abs(instantAt(200) - there) < 1e-3);
    const double before = instantAt(300);
    drag(m_view.view(), { 8, 300 }, { 8, 220 });
    QVERIFY(std::abs(instantAt(220) - before) < 1e-3);
    m_view->zoomToFit();
    QCOMPARE(m_view->currentLayout().folds.size(), size_t(1));
}

void TestTimelineOptions::foldsSurviveNewEntries()
{
    m_view->setEntries(farApart());
    m_view->setCompressed(true);
    m_view->setEntries(samples::crowdedDay(3));
    QVERIFY(!m_view->hasFolds());
    m_view->setEntries(farApart());
    QVERIFY(m_view->hasFolds());
}

void TestTimelineOptions::menuSwitchesTheOptions()
{
    m_view->setEntries(farApart());
    m_view.openMenuAt(m_view.emptySpot());
    chooseInMenu(u"Compress Silences"_s);
    QVERIFY(m_view->isCompressed());
    m_view.openMenuAt(m_view.emptySpot());
    chooseInMenu(u"Snap to Periods"_s);
    QVERIFY(m_view->isSnapping());
    m_view.openMenuAt(m_view.emptySpot());
    chooseInMenu(u"Mark Long Gaps"_s);
    QVERIFY(m_view->areGapsMarked());
}

void TestTimelineOptions::todayIsShown()
{
    QVERIFY(!m_view->currentLayout().today);
    const QImage before = m_view->grab().toImage();
    m_view->setToday(QDate(2022, 8, 8));
    QVERIFY(m_view->currentLayout().today);
    QVERIFY(m_view->grab().toImage() != before);
    m_view->setToday(std::nullopt);
    QVERIFY(m_view->grab().toImage() == before);
}

void TestTimelineOptions::panSnapsToPeriods()
{
    m_view->setVisibleRange(19000.3, 19400.7);
    m_view->setSnapping(true);
    QVERIFY(isFirstOfMonth(m_view->visibleFrom()));
    drag(m_view.view(), { 8, 300 }, { 8, 217 });
    QVERIFY(isFirstOfMonth(m_view->visibleFrom()));
    QVERIFY(isFirstOfMonth(m_view->visibleTo()));
}

void TestTimelineOptions::wheelSnapsWhenItRests()
{
    m_view->setVisibleRange(19000.3, 19400.7);
    m_view->setSnapping(true);
    turnWheel(m_view.view(), { 200, 200 }, -40);
    QVERIFY(!isFirstOfMonth(m_view->visibleFrom()));
    QTRY_VERIFY(isFirstOfMonth(m_view->visibleFrom()));
    QVERIFY(isFirstOfMonth(m_view->visibleTo()));
}

void TestTimelineOptions::bandSnapsUnlessControlIsHeld()
{
    m_view->setVisibleRange(19000.3, 19800.7);
    m_view->setSnapping(true);
    drag(m_view.view(), { 50, 203 }, { 80, 431 }, Qt::ShiftModifier);
    QVERIFY(isFirstOfMonth(m_view->visibleFrom()));
    QVERIFY(isFirstOfMonth(m_view->visibleTo()));
    m_view->setVisibleRange(19000.3, 19800.7);
    const auto scale = m_view->currentLayout().scale;
    QTest::mousePress(&m_view.view(), Qt::LeftButton, Qt::ShiftModifier, QPoint(50, 203));
    QTest::mouseMove(&m_view.view(), QPoint(70, 300));
    QTest::mouseMove(&m_view.view(), QPoint(80, 431));
    QTest::mouseRelease(
        &m_view.view(), Qt::LeftButton, Qt::ShiftModifier | Qt::ControlModifier, QPoint(80, 431));
    QVERIFY(std::abs(m_view->visibleFrom() - scale.instant(203)) < 1e-6);
}

void TestTimelineOptions::withoutSnappingNothingSnaps()
{
    m_view->setVisibleRange(19000.3, 19400.7);
    const double instant = m_view->currentLayout().scale.instant(300);
    drag(m_view.view(), { 8, 300 }, { 8, 217 });
    QVERIFY(std::abs(m_view->currentLayout().scale.instant(217) - instant) < 1e-6);
}

QTEST_MAIN(TestTimelineOptions)
#include "tst_timeline_options.moc"
