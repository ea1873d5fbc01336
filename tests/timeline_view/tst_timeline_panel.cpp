// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "timeline/category_chips.h"
#include "timeline/overview.h"
#include "timeline/timeline_panel.h"
#include "timeline/unit_switch.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tidemark;
using timeline::Category;
using timeline::Language;
using timeline_view::Overview;
using timeline_view::TimelinePanel;
using timeline_view::TimelineView;
using timeline_view::ZoomUnit;

class TestTimelinePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void chipsCountAndHide();
    void onlyCategoriesWithEventsHaveChips();
    void unitsZoom();
    void unitFollowsTheZoom();
    void fitAndTurnButtons();
    void brushFollowsTheTimeline();
    void handleChangesTheRange();
    void lastHandleChangesTheRange();
    void brushMovesWithItsWidth();
    void pressBesideTheBrushBringsItThere();
    void keysMoveAndResizeTheBrush();
    void overviewCountsWhatIsShown();
    void overviewStacksTheCategories();
    void overviewTellsTheRangeShown();
    void overviewNamesTheYears();
    void noOverviewWithoutDates();

private:
    TimelineView* view() const { return m_panel->view(); }
    Overview* overview() const { return m_panel->overview(); }
    void dragBrush(const QPointF& from, const QPointF& to);

    std::unique_ptr<TimelinePanel> m_panel;
};

void TestTimelinePanel::init()
{
    m_panel = std::make_unique<TimelinePanel>();
    m_panel->setLanguage(Language::TraditionalChinese);
    m_panel->view()->setAnimated(false);
    m_panel->resize(590, 800);
    m_panel->view()->setEntries(samples::harbourEvents());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestTimelinePanel::cleanup()
{
    m_panel.reset();
}

void TestTimelinePanel::dragBrush(const QPointF& from, const QPointF& to)
{
    QWidget* canvas = overview()->viewport();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(canvas, (from + (to - from) * step / 4).toPoint());
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to.toPoint());
}

void TestTimelinePanel::chipsCountAndHide()
{
    auto* chip = m_panel->chips()->chip(Category::Policy);
    QCOMPARE(chip->text(), u"Policy 3"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!view()->isCategoryVisible(Category::Policy));
    QVERIFY(view()->entryRect(1).isEmpty());
    QCOMPARE(chip->text(), u"Policy 3"_s);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!view()->entryRect(1).isEmpty());
}

void TestTimelinePanel::onlyCategoriesWithEventsHaveChips()
{
    QVERIFY(m_panel->chips()->chip(Category::Product)->isVisible());
    QVERIFY(!m_panel->chips()->chip(Category::Note)->isVisible());
}

void TestTimelinePanel::unitsZoom()
{
    double wider = 1e9;
    for (const ZoomUnit unit : { ZoomUnit::Year, ZoomUnit::Quarter, ZoomUnit::Month, ZoomUnit::Day }) {
        QTest::mouseClick(m_panel->units()->button(unit), Qt::LeftButton);
        const double days = view()->visibleTo() - view()->visibleFrom();
        QVERIFY(days < wider);
        QCOMPARE(timeline_view::zoomUnitOf(days), unit);
        bool something = false;
        for (timeline::EntryKey key = 1; key <= 8; ++key)
            something = something || !view()->entryRect(key).isEmpty();
        QVERIFY(something);
        wider = days;
    }
}

void TestTimelinePanel::unitFollowsTheZoom()
{
    QVERIFY(m_panel->units()->button(ZoomUnit::Year)->font().bold());
    view()->setVisibleRange(19700, 19720);
    QVERIFY(m_panel->units()->button(ZoomUnit::Day)->font().bold());
    QVERIFY(!m_panel->units()->button(ZoomUnit::Year)->font().bold());
}

void TestTimelinePanel::fitAndTurnButtons()
{
    view()->setVisibleRange(19700, 19720);
    const auto press = [&](const QString& name) {
        for (auto* button : m_panel->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press(u"Show everything"_s);
    QVERIFY(view()->isFitted());
    press(u"Draw time downwards or sideways"_s);
    QCOMPARE(view()->orientation(), timeline::Orientation::Horizontal);
}

void TestTimelinePanel::brushFollowsTheTimeline()
{
    view()->setVisibleRange(19000, 19200);
    QCOMPARE(overview()->rangeFrom(), 19000.0);
    QCOMPARE(overview()->rangeTo(), 19200.0);
    const QRectF before = overview()->brushRect();
    view()->setVisibleRange(19100, 19200);
    QVERIFY(overview()->brushRect().left() > before.left());
    QCOMPARE(overview()->brushRect().right(), before.right());
}

void TestTimelinePanel::handleChangesTheRange()
{
    view()->setVisibleRange(18700, 19500);
    const QRectF before = overview()->brushRect();
    const QPointF handle(before.left(), before.center().y());
    dragBrush(handle, handle + QPointF(60, 0));
    QVERIFY(std::abs(overview()->brushRect().left() - before.left() - 60) < 1.5);
    QVERIFY(view()->visibleFrom() > 18700);
    QCOMPARE(view()->visibleFrom(), overview()->rangeFrom());
    QVERIFY(std::abs(view()->visibleTo() - 19500) < 1e-6);
}

void TestTimelinePanel::lastHandleChangesTheRange()
{
    view()->setVisibleRange(18700, 19500);
    const QRectF before = overview()->brushRect();
    const QPointF handle(before.right(), before.center().y());
    dragBrush(handle, handle - QPointF(5000, 0));
    QVERIFY(std::abs(view()->visibleFrom() - 18700) < 1e-6);
    QVERIFY(view()->visibleTo() > 18700);
    QVERIFY(view()->visibleTo() < 18800);
}

void TestTimelinePanel::brushMovesWithItsWidth()
{
    view()->setVisibleRange(18900, 19100);
    const QPointF middle = overview()->brushRect().center();
    dragBrush(middle, middle + QPointF(80, 0));
    QVERIFY(view()->visibleFrom() > 18950);
    QVERIFY(std::abs(view()->visibleTo() - view()->visibleFrom() - 200) < 1e-6);
}

void TestTimelinePanel::pressBesideTheBrushBringsItThere()
{
    view()->setVisibleRange(18700, 18800);
    const QPointF far(overview()->width() - 120, overview()->brushRect().center().y());
    QTest::mouseClick(overview()->viewport(), Qt::LeftButton, {}, far.toPoint());
    QVERIFY(std::abs(overview()->brushRect().center().x() - far.x()) < 3);
    QVERIFY(std::abs(view()->visibleTo() - view()->visibleFrom() - 100) < 1e-6);
}

void TestTimelinePanel::keysMoveAndResizeTheBrush()
{
    view()->setVisibleRange(18900, 19200);
    overview()->setFocus();
    QTest::keyClick(overview(), Qt::Key_Right);
    QVERIFY(view()->visibleFrom() > 18900);
    QVERIFY(std::abs(view()->visibleTo() - view()->visibleFrom() - 300) < 1e-6);
    const double from = view()->visibleFrom();
    QTest::keyClick(overview(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view()->visibleFrom(), from);
    QVERIFY(view()->visibleTo() - view()->visibleFrom() < 300);
    const double to = view()->visibleTo();
    QTest::keyClick(overview(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(view()->visibleFrom() > from);
    QCOMPARE(view()->visibleTo(), to);
    const double shown = view()->visibleTo() - view()->visibleFrom();
    QTest::keyClick(overview(), Qt::Key_Plus);
    QVERIFY(view()->visibleTo() - view()->visibleFrom() < shown);
    QTest::keyClick(overview(), Qt::Key_Minus);
    QTest::keyClick(overview(), Qt::Key_Minus);
    QVERIFY(view()->visibleTo() - view()->visibleFrom() > shown);
    QTest::keyClick(overview(), Qt::Key_0);
    QVERIFY(view()->isFitted());
}

void TestTimelinePanel::overviewCountsWhatIsShown()
{
    const auto total = [&] {
        const auto& counts = overview()->bins().counts;
        return std::accumulate(counts.begin(), counts.end(), 0);
    };
    QCOMPARE(total(), 8);
    view()->setCategoryVisible(Category::Policy, false);
    QCOMPARE(total(), 5);
}

void TestTimelinePanel::overviewStacksTheCategories()
{
    m_panel->setLanguage(timeline::Language::English);
    const auto& bins = overview()->bins();
    const auto bar = barAt(bins, double(domain::toDayNumber({ 2023, 2, 15 })));
    QVERIFY(bar);
    QCOMPARE(overview()->wordsOf(*bar), u"first quarter of 2023: 2 events\nProduct: 1\nStatement: 1"_s);
    const auto theme = timeline::Theme::make(timeline::ThemeName::Light, timeline::Language::English);
    const QImage picture = overview()->grab().toImage();
    const auto shows = [&picture](const QColor& colour) {
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor found = picture.pixelColor(x, y);
                const int apart = std::abs(found.red() - colour.red())
                    + std::abs(found.green() - colour.green()) + std::abs(found.blue() - colour.blue());
                if (apart < 60)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(shows(theme.colour(Category::Policy)));
    QVERIFY(shows(theme.colour(Category::Statement)));
}

void TestTimelinePanel::overviewTellsTheRangeShown()
{
    m_panel->setLanguage(timeline::Language::English);
    view()->setVisibleRange(
        double(domain::toDayNumber({ 2022, 1, 1 })), double(domain::toDayNumber({ 2022, 7, 1 })));
    QCOMPARE(overview()->accessibleDescription(), u"Shown: 1 January 2022 to 30 June 2022"_s);
}

void TestTimelinePanel::overviewNamesTheYears()
{
    const QImage picture = overview()->grab().toImage();
    const int y = overview()->height();
    int inked = 0;
    for (int row = y - 16; row < y; ++row) {
        for (int x = 200; x < picture.width(); ++x)
            inked += picture.pixelColor(x, row) != picture.pixelColor(2, y - 2);
    }
    QVERIFY2(inked > 40, qPrintable(QString::number(inked)));
}

void TestTimelinePanel::noOverviewWithoutDates()
{
    QVERIFY(overview()->isVisible());
    view()->setEntries(nullptr);
    QVERIFY(!overview()->isVisible());
}

QTEST_MAIN(TestTimelinePanel)
#include "tst_timeline_panel.moc"
