// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "view_fixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::ReviewState;
using timeline::EntryKey;
using timeline::Orientation;
using timeline_view::EntryNotes;
using timeline_view::TimelineView;

class TestTimelinePointer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_view.open(); }
    void cleanup() { m_view.close(); }

    void clickSelectsAndTells();
    void clickOnNothingClears();
    void doubleClickGoesToThePassageOrFits();
    void wheelPans_data();
    void wheelPans();
    void controlWheelKeepsTheInstantUnderThePointer_data();
    void controlWheelKeepsTheInstantUnderThePointer();
    void dragPansByAsMuch();
    void shiftDragZoomsToTheBand();
    void hoverTellsTheEntry();
    void toolTipShowsTextAsItIs();
    void contextMenuAsksForReview();
    void panningNeverLosesTheEvents();

private:
    ViewFixture m_view;
};

void TestTimelinePointer::clickSelectsAndTells()
{
    QSignalSpy clicked(&m_view.view(), &TimelineView::entryClicked);
    QSignalSpy changed(&m_view.view(), &TimelineView::selectionChanged);
    QTest::mouseClick(&m_view.view(), Qt::LeftButton, {}, m_view.middleOf(7));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(lastKey(clicked), 7);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(7));
    QCOMPARE(changed.count(), 1);
}

void TestTimelinePointer::clickOnNothingClears()
{
    m_view->select(3);
    QTest::mouseClick(&m_view.view(), Qt::LeftButton, {}, m_view.emptySpot());
    QVERIFY(!m_view->selected());
}

void TestTimelinePointer::doubleClickGoesToThePassageOrFits()
{
    QSignalSpy activated(&m_view.view(), &TimelineView::entryActivated);
    QTest::mouseDClick(&m_view.view(), Qt::LeftButton, {}, m_view.middleOf(2));
    QCOMPARE(lastKey(activated), 2);
    m_view->zoomIn();
    QVERIFY(!m_view->isFitted());
    QTest::mouseDClick(&m_view.view(), Qt::LeftButton, {}, m_view.emptySpot());
    QVERIFY(m_view->isFitted());
    QCOMPARE(activated.count(), 1);
}

void TestTimelinePointer::wheelPans_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::newRow("downwards") << Orientation::Vertical;
    QTest::newRow("sideways") << Orientation::Horizontal;
}

void TestTimelinePointer::wheelPans()
{
    QFETCH(Orientation, orientation);
    m_view->setOrientation(orientation);
    const double from = m_view->visibleFrom();
    const double days = m_view->visibleTo() - from;
    QSignalSpy moved(&m_view.view(), &TimelineView::visibleRangeChanged);
    turnWheel(m_view.view(), { 200, 200 }, -120);
    QVERIFY(m_view->visibleFrom() > from);
    QCOMPARE(m_view->visibleTo() - m_view->visibleFrom(), days);
    QCOMPARE(moved.count(), 1);
    turnWheel(m_view.view(), { 200, 200 }, 120);
    QVERIFY(std::abs(m_view->visibleFrom() - from) < 1e-6);
}

void TestTimelinePointer::controlWheelKeepsTheInstantUnderThePointer_data()
{
    wheelPans_data();
}

void TestTimelinePointer::controlWheelKeepsTheInstantUnderThePointer()
{
    QFETCH(Orientation, orientation);
    m_view->setOrientation(orientation);
    const QPointF pointer(330, 330);
    const auto instantThere = [&] { return m_view->currentLayout().scale.instant(330); };
    const double instant = instantThere();
    const double days = m_view->visibleTo() - m_view->visibleFrom();
    for (int turn = 0; turn < 5; ++turn)
        turnWheel(m_view.view(), pointer, 120, Qt::ControlModifier);
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < days / 2);
    QVERIFY(std::abs(instantThere() - instant) < 1e-6);
}

void TestTimelinePointer::dragPansByAsMuch()
{
    m_view->setVisibleRange(19000, 19500);
    const double instant = m_view->currentLayout().scale.instant(300);
    QSignalSpy clicked(&m_view.view(), &TimelineView::entryClicked);
    drag(m_view.view(), { 100, 300 }, { 100, 220 });
    QVERIFY(std::abs(m_view->currentLayout().scale.instant(220) - instant) < 1e-6);
    QCOMPARE(clicked.count(), 0);
}

void TestTimelinePointer::shiftDragZoomsToTheBand()
{
    const auto scale = m_view->currentLayout().scale;
    drag(m_view.view(), { 50, 200 }, { 80, 400 }, Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->visibleFrom() - scale.instant(200)) < 1e-6);
    QVERIFY(std::abs(m_view->visibleTo() - scale.instant(400)) < 1e-6);
}

void TestTimelinePointer::hoverTellsTheEntry()
{
    QSignalSpy hovered(&m_view.view(), &TimelineView::entryHovered);
    QTest::mouseMove(&m_view.view(), m_view.middleOf(8));
    QCOMPARE(lastKey(hovered), 8);
    QTest::mouseMove(&m_view.view(), m_view.emptySpot());
    QCOMPARE(lastKey(hovered), -1);
}

void TestTimelinePointer::toolTipShowsTextAsItIs()
{
    timeline::Entry entry;
    entry.key = 5;
    entry.title = u"<b>渡輪</b> & 碼頭"_s;
    entry.date = domain::EdtfValue::parse(u"2022-03-04");
    EntryNotes notes;
    notes[5] = { ReviewState::Disputed, u"前年<i>三月</i>"_s, u"relative to the publication date"_s };
    m_view->setEntries(
        std::make_shared<timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::vector { entry }),
        notes);
    const QPoint place = m_view.middleOf(5);
    QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
    QApplication::sendEvent(&m_view.view(), &help);
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(u"&lt;b&gt;渡輪&lt;/b&gt; &amp; 碼頭"_s), qPrintable(text));
    QVERIFY(text.contains(u"前年&lt;i&gt;三月&lt;/i&gt;"_s));
    QVERIFY(text.contains(u"relative to the publication date"_s));
    QVERIFY(text.contains(u"Disputed"_s));
    QVERIFY(text.contains(u"2022"_s));
}

void TestTimelinePointer::contextMenuAsksForReview()
{
    QSignalSpy asked(&m_view.view(), &TimelineView::reviewRequested);
    QSignalSpy edit(&m_view.view(), &TimelineView::editRequested);
    QSignalSpy activated(&m_view.view(), &TimelineView::entryActivated);
    const auto openAt = [&](EntryKey key) {
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, m_view.middleOf(key), m_view->mapToGlobal(m_view.middleOf(key)));
        QApplication::sendEvent(&m_view.view(), &event);
    };
    openAt(4);
    chooseInMenu(u"Reject"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.last().at(0).value<EntryKey>(), 4);
    QCOMPARE(asked.last().at(1).value<ReviewState>(), ReviewState::Rejected);
    openAt(3);
    chooseInMenu(u"Edit…"_s);
    QCOMPARE(lastKey(edit), 3);
    openAt(2);
    chooseInMenu(u"Go to Passage"_s);
    QCOMPARE(lastKey(activated), 2);
}

void TestTimelinePointer::panningNeverLosesTheEvents()
{
    for (int turn = 0; turn < 200; ++turn)
        turnWheel(m_view.view(), { 200, 200 }, -120);
    QVERIFY(m_view->visibleFrom() < m_view->entries().end());
    for (int turn = 0; turn < 100; ++turn)
        turnWheel(m_view.view(), { 200, 200 }, -120, Qt::ControlModifier);
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < 40 * 366);
}

QTEST_MAIN(TestTimelinePointer)
#include "tst_timeline_pointer.moc"
