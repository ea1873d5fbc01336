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
using timeline::EntryKey;
using timeline_view::EntryNotes;
using timeline_view::TimelineView;
using Keys = QList<EntryKey>;

class TestTimelineSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_view.open(); }
    void cleanup() { m_view.close(); }

    void controlClickAddsAndTakesOut();
    void shiftClickTakesTheRangeInOrderOfTime();
    void plainClickChoosesOneAgain();
    void slipBesideAnEntryKeepsTheSelection();
    void controlDragSelectsWhatItCovers();
    void controlDragInADensePictureSelectsTheEventsBehindIt();
    void shiftArrowsExtend();
    void controlATakesAllThatIsShown();
    void escapeClears();
    void escapeGivesABandUp();
    void everySelectedEntryIsPainted();
    void hiddenEntriesAreLetGo();
    void contextMenuActsOnAll();
    void contextMenuBesideTheSelectionIsOfOne();
    void numberIsSpoken();

private:
    ViewFixture m_view;
};

void TestTimelineSelection::controlClickAddsAndTakesOut()
{
    QSignalSpy changed(&m_view.view(), &TimelineView::selectionChanged);
    m_view.click(m_view.middleOf(7));
    m_view.click(m_view.middleOf(2), Qt::ControlModifier);
    m_view.click(m_view.middleOf(4), Qt::ControlModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 2, 4, 7 }));
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(4));
    QCOMPARE(changed.count(), 3);
    m_view.click(m_view.middleOf(2), Qt::ControlModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 4, 7 }));
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(4));
    m_view.click(m_view.middleOf(4), Qt::ControlModifier);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(7));
    m_view.click(m_view.middleOf(7), Qt::ControlModifier);
    QCOMPARE(m_view->selectedKeys(), Keys());
    QVERIFY(!m_view->selected());
}

void TestTimelineSelection::shiftClickTakesTheRangeInOrderOfTime()
{
    m_view.click(m_view.middleOf(6));
    m_view.click(m_view.middleOf(3), Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 3, 4, 5, 6 }));
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(3));
    m_view.click(m_view.middleOf(8), Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 6, 7, 8 }));
}

void TestTimelineSelection::plainClickChoosesOneAgain()
{
    m_view->setSelectedKeys({ 1, 2, 3 });
    m_view.click(m_view.middleOf(2));
    QCOMPARE(m_view->selectedKeys(), Keys({ 2 }));
}

void TestTimelineSelection::slipBesideAnEntryKeepsTheSelection()
{
    m_view->setSelectedKeys({ 1, 2, 3 });
    m_view.click(m_view.emptySpot(), Qt::ControlModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 1, 2, 3 }));
    m_view.click(m_view.emptySpot());
    QCOMPARE(m_view->selectedKeys(), Keys());
}

void TestTimelineSelection::controlDragSelectsWhatItCovers()
{
    const double from = m_view->visibleFrom();
    const QRectF area = m_view->entryRect(4).united(m_view->entryRect(5));
    drag(m_view.view(), area.topLeft().toPoint() + QPoint(2, 2), area.bottomRight().toPoint() - QPoint(2, 2),
        Qt::ControlModifier);
    QVERIFY(m_view->selectedKeys().contains(4));
    QVERIFY(m_view->selectedKeys().contains(5));
    QVERIFY(!m_view->selectedKeys().contains(1));
    QVERIFY(!m_view->selectedKeys().contains(9));
    QCOMPARE(m_view->visibleFrom(), from);
    const QRectF last = m_view->entryRect(9);
    drag(m_view.view(), last.topLeft().toPoint() + QPoint(2, 2), last.bottomRight().toPoint() - QPoint(2, 2),
        Qt::ControlModifier);
    QVERIFY(m_view->selectedKeys().contains(4));
    QVERIFY(m_view->selectedKeys().contains(9));
}

void TestTimelineSelection::controlDragInADensePictureSelectsTheEventsBehindIt()
{
    m_view->setEntries(samples::crowdedDay(4000));
    m_view->zoomToFit();
    const auto& columns = m_view->currentLayout().columns;
    QVERIFY(!columns.empty());
    const QRectF column = columns.front().rect;
    const int count = columns.front().count;
    drag(m_view.view(), column.topLeft().toPoint() - QPoint(6, 6),
        column.bottomRight().toPoint() + QPoint(6, 6), Qt::ControlModifier);
    QVERIFY(m_view->selectedKeys().size() >= count);
}

void TestTimelineSelection::shiftArrowsExtend()
{
    m_view->select(4);
    m_view.press(Qt::Key_Down, Qt::ShiftModifier);
    m_view.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 4, 5, 6 }));
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(6));
    m_view.press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 4, 5 }));
    m_view.press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedKeys(), Keys({ 1, 2, 3, 4 }));
    m_view.press(Qt::Key_Down);
    QCOMPARE(m_view->selectedKeys(), Keys({ 2 }));
}

void TestTimelineSelection::controlATakesAllThatIsShown()
{
    m_view->setCategoryVisible(timeline::Category::Policy, false);
    m_view.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(size_t(m_view->selectedKeys().size()), m_view->entries().entries().size());
    QVERIFY(m_view->selectedKeys().size() < 9);
}

void TestTimelineSelection::escapeClears()
{
    m_view->setSelectedKeys({ 1, 5 });
    m_view.press(Qt::Key_Escape);
    QCOMPARE(m_view->selectedKeys(), Keys());
}

void TestTimelineSelection::escapeGivesABandUp()
{
    m_view->setSelectedKeys({ 1, 5 });
    QTest::mousePress(&m_view.view(), Qt::LeftButton, Qt::ControlModifier, QPoint(5, 5));
    QTest::mouseMove(&m_view.view(), QPoint(300, 300));
    QTest::mouseMove(&m_view.view(), QPoint(550, 600));
    m_view.press(Qt::Key_Escape);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, Qt::ControlModifier, QPoint(550, 600));
    QCOMPARE(m_view->selectedKeys(), Keys({ 1, 5 }));
}

void TestTimelineSelection::everySelectedEntryIsPainted()
{
    const QImage none = m_view->grab().toImage();
    m_view->setSelectedKeys({ 2 });
    const QImage one = m_view->grab().toImage();
    m_view->setSelectedKeys({ 2, 6 });
    const QImage two = m_view->grab().toImage();
    const QRect six = m_view->entryRect(6).toRect();
    QVERIFY(one.copy(six) == none.copy(six));
    QVERIFY(two.copy(six) != one.copy(six));
}

void TestTimelineSelection::hiddenEntriesAreLetGo()
{
    QSignalSpy changed(&m_view.view(), &TimelineView::selectionChanged);
    m_view->setSelectedKeys({ 1, 4, 5 });
    EntryNotes notes;
    notes[4].state = ReviewState::Rejected;
    m_view->setEntries(samples::harbourEvents(), notes);
    QCOMPARE(m_view->selectedKeys(), Keys({ 1, 5 }));
    QCOMPARE(changed.count(), 2);
}

void TestTimelineSelection::contextMenuActsOnAll()
{
    QSignalSpy many(&m_view.view(), &TimelineView::reviewOfManyRequested);
    QSignalSpy one(&m_view.view(), &TimelineView::reviewRequested);
    m_view->setSelectedKeys({ 5, 2, 7 });
    m_view.openMenuAt(m_view.middleOf(5));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu->actions().first()->text().startsWith(u"3 "_s));
    chooseInMenu(u"Accept"_s);
    QCOMPARE(one.count(), 0);
    QCOMPARE(many.count(), 1);
    QCOMPARE(many.last().at(0).value<Keys>(), Keys({ 2, 5, 7 }));
    QCOMPARE(many.last().at(1).value<ReviewState>(), ReviewState::Accepted);
}

void TestTimelineSelection::contextMenuBesideTheSelectionIsOfOne()
{
    QSignalSpy one(&m_view.view(), &TimelineView::reviewRequested);
    m_view->setSelectedKeys({ 5, 2, 7 });
    m_view.openMenuAt(m_view.middleOf(4));
    chooseInMenu(u"Reject"_s);
    QCOMPARE(m_view->selectedKeys(), Keys({ 4 }));
    QCOMPARE(lastKey(one), 4);
}

void TestTimelineSelection::numberIsSpoken()
{
    m_view->setSelectedKeys({ 1, 2, 7 });
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_view.view());
    QVERIFY(spoken->text(QAccessible::Value).startsWith(u"3 "_s));
    QVERIFY(spoken->text(QAccessible::Value).contains(u"《沿岸航運整合行動計劃"_s));
}

QTEST_MAIN(TestTimelineSelection)
#include "tst_timeline_selection.moc"
