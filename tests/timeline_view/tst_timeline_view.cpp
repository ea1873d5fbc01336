// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "view_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::ReviewState;
using timeline::Category;
using timeline::EntryKey;
using timeline::Orientation;
using timeline_view::EntryNotes;
using timeline_view::TimelineView;

class TestTimelineView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_view.open(); }
    void cleanup() { m_view.close(); }

    void fitShowsEveryEvent_data();
    void fitShowsEveryEvent();
    void arrowsWalkInOrderOfTime();
    void homeEndEnterEscape();
    void keysZoom();
    void steppingToAHiddenEventBringsItIntoSight();
    void rejectedAndHiddenAreNotDrawn();
    void selectionAndRangeSurviveNewEntries();
    void chipOpensUp();
    void chipOfOneDayListsItsEvents();
    void judgedEventsLookDifferent_data();
    void judgedEventsLookDifferent();
    void screenReaderLearnsTheSelection();
    void emptyTimelineSaysSo();
    void fittedViewFollowsItsSize();

private:
    ViewFixture m_view;
};

void TestTimelineView::fitShowsEveryEvent_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<QSize>("size");
    QTest::newRow("downwards") << Orientation::Vertical << QSize(560, 640);
    QTest::newRow("downwards, beside the text") << Orientation::Vertical << QSize(590, 688);
    QTest::newRow("downwards, large") << Orientation::Vertical << QSize(700, 900);
    QTest::newRow("sideways") << Orientation::Horizontal << QSize(1200, 560);
}

void TestTimelineView::fitShowsEveryEvent()
{
    QFETCH(Orientation, orientation);
    QFETCH(QSize, size);
    m_view->setOrientation(orientation);
    m_view->resize(size);
    m_view->setVisibleRange(0, 10);
    m_view->zoomToFit();
    for (EntryKey key = 1; key <= 9; ++key) {
        const QRectF place = m_view->entryRect(key);
        QVERIFY2(
            !place.isEmpty() && QRectF(m_view->rect()).contains(place), qPrintable(QString::number(key)));
        const int entry = m_view->entries().indexOf(key);
        QVERIFY2(m_view->currentLayout().textOf(entry), qPrintable(QString::number(key)));
    }
    QCOMPARE(m_view->currentLayout().overlapCount(), 0);
}

void TestTimelineView::arrowsWalkInOrderOfTime()
{
    QSignalSpy clicked(&m_view.view(), &TimelineView::entryClicked);
    for (EntryKey key = 1; key <= 9; ++key) {
        QTest::keyClick(&m_view.view(), key % 2 ? Qt::Key_Down : Qt::Key_Right);
        QCOMPARE(m_view->selected(), std::optional<EntryKey>(key));
        QCOMPARE(lastKey(clicked), key);
    }
    QTest::keyClick(&m_view.view(), Qt::Key_Down);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(9));
    QTest::keyClick(&m_view.view(), Qt::Key_Up);
    QTest::keyClick(&m_view.view(), Qt::Key_Left);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(7));
}

void TestTimelineView::homeEndEnterEscape()
{
    QSignalSpy activated(&m_view.view(), &TimelineView::entryActivated);
    QTest::keyClick(&m_view.view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(&m_view.view(), Qt::Key_End);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(9));
    QTest::keyClick(&m_view.view(), Qt::Key_Home);
    QTest::keyClick(&m_view.view(), Qt::Key_Return);
    QCOMPARE(lastKey(activated), 1);
    QTest::keyClick(&m_view.view(), Qt::Key_Escape);
    QVERIFY(!m_view->selected());
}

void TestTimelineView::keysZoom()
{
    const auto days = [&] { return m_view->visibleTo() - m_view->visibleFrom(); };
    const double fitted = days();
    QTest::keyClick(&m_view.view(), Qt::Key_Plus);
    const double closer = days();
    QVERIFY(closer < fitted);
    QTest::keyClick(&m_view.view(), Qt::Key_Minus);
    QVERIFY(std::abs(days() - fitted) < 1e-6);
    QTest::keyClick(&m_view.view(), Qt::Key_Equal);
    QTest::keyClick(&m_view.view(), Qt::Key_0);
    QCOMPARE(days(), fitted);
}

void TestTimelineView::steppingToAHiddenEventBringsItIntoSight()
{
    m_view->setVisibleRange(19640, 19700);
    QVERIFY(m_view->entryRect(2).isEmpty());
    m_view->select(2);
    QVERIFY(QRectF(m_view->rect()).intersects(m_view->entryRect(2)));
}

void TestTimelineView::rejectedAndHiddenAreNotDrawn()
{
    EntryNotes notes;
    notes[6].state = ReviewState::Rejected;
    m_view->setEntries(samples::harbourEvents(), notes);
    QVERIFY(m_view->entryRect(6).isEmpty());
    QCOMPARE(m_view->countOf(Category::Product), 2);
    m_view->setCategoryVisible(Category::Policy, false);
    QVERIFY(m_view->entryRect(3).isEmpty());
    QVERIFY(!m_view->entryRect(4).isEmpty());
    QCOMPARE(m_view->countOf(Category::Policy), 3);
    m_view->setCategoryVisible(Category::Policy, true);
    QVERIFY(!m_view->entryRect(3).isEmpty());
}

void TestTimelineView::selectionAndRangeSurviveNewEntries()
{
    m_view->select(5);
    m_view->setVisibleRange(19300, 19600);
    m_view->setEntries(samples::harbourEvents());
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(5));
    QCOMPARE(m_view->visibleFrom(), 19300.0);
    m_view->setEntries(samples::crowdedDay(3));
    QVERIFY(!m_view->selected());
}

void TestTimelineView::chipOpensUp()
{
    m_view->resize(400, 170);
    m_view->zoomToFit();
    auto chips = m_view->currentLayout().chips;
    std::erase_if(chips, [](const timeline::Chip& chip) { return chip.undated; });
    QVERIFY(!chips.empty());
    const double days = m_view->visibleTo() - m_view->visibleFrom();
    QTest::mouseClick(&m_view.view(), Qt::LeftButton, {}, chips.back().rect.center().toPoint());
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < days);
}

void TestTimelineView::chipOfOneDayListsItsEvents()
{
    m_view->setEntries(samples::crowdedDay(40));
    m_view->setVisibleRange(19113, 19114);
    const auto chips = m_view->currentLayout().chips;
    QVERIFY(!chips.empty());
    QTest::mouseClick(&m_view.view(), Qt::LeftButton, {}, chips.front().rect.center().toPoint());
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->actions().isEmpty());
    menu->actions().first()->trigger();
    QVERIFY(m_view->selected());
    menu->close();
}

void TestTimelineView::judgedEventsLookDifferent_data()
{
    QTest::addColumn<ReviewState>("state");
    QTest::newRow("accepted") << ReviewState::Accepted;
    QTest::newRow("disputed") << ReviewState::Disputed;
}

void TestTimelineView::judgedEventsLookDifferent()
{
    QFETCH(ReviewState, state);
    const QImage before = m_view->grab().toImage();
    EntryNotes notes;
    notes[7].state = state;
    m_view->setEntries(samples::harbourEvents(), notes);
    QVERIFY(m_view->grab().toImage() != before);
}

void TestTimelineView::screenReaderLearnsTheSelection()
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_view.view());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Timeline"_s);
    QVERIFY(spoken->text(QAccessible::Value).isEmpty());
    QTest::keyClick(&m_view.view(), Qt::Key_Home);
    QVERIFY(spoken->text(QAccessible::Value).startsWith(u"《沿岸航運整合行動計劃"_s));
    QVERIFY(spoken->text(QAccessible::Value).contains(u"Suggested"_s));
}

void TestTimelineView::emptyTimelineSaysSo()
{
    TimelineView blank;
    blank.resize(400, 300);
    const QImage words = blank.grab().toImage();
    const QColor background = words.pixelColor(2, 2);
    int inked = 0;
    for (int y = 100; y < 220; ++y) {
        for (int x = 40; x < 360; ++x)
            inked += words.pixelColor(x, y) != background;
    }
    QVERIFY(inked > 200);
}

void TestTimelineView::fittedViewFollowsItsSize()
{
    m_view->resize(620, 900);
    QVERIFY(m_view->isFitted());
    QVERIFY(QRectF(m_view->rect()).contains(m_view->entryRect(8)));
    QVERIFY(m_view->currentLayout().scale.length() > 640);
}

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
