// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "timeline/timeline_view.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::ReviewState;
using timeline::Category;
using timeline::EntryKey;
using timeline::Language;
using timeline::Orientation;
using timeline_view::EntryNote;
using timeline_view::EntryNotes;
using timeline_view::TimelineView;

namespace {

void turnWheel(
    QWidget& widget, const QPointF& at, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent turn(
        at, widget.mapToGlobal(at), {}, { 0, angle }, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &turn);
}

void drag(
    QWidget& widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mousePress(&widget, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&widget, from + (to - from) * step / 4);
    QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
}

EntryKey lastKey(const QSignalSpy& spy)
{
    return spy.isEmpty() ? -100 : spy.last().first().value<EntryKey>();
}

void chooseInMenu(const QString& text)
{
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            action->trigger();
    }
    menu->close();
}

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void fitShowsEveryEvent_data();
    void fitShowsEveryEvent();
    void clickSelectsAndTells();
    void clickOnNothingClears();
    void doubleClickGoesToThePassageOrFits();
    void wheelPans_data();
    void wheelPans();
    void controlWheelKeepsTheInstantUnderThePointer_data();
    void controlWheelKeepsTheInstantUnderThePointer();
    void dragPansByAsMuch();
    void shiftDragZoomsToTheBand();
    void arrowsWalkInOrderOfTime();
    void homeEndEnterEscape();
    void keysZoom();
    void steppingToAHiddenEventBringsItIntoSight();
    void rejectedAndHiddenAreNotDrawn();
    void selectionAndRangeSurviveNewEntries();
    void chipOpensUp();
    void chipOfOneDayListsItsEvents();
    void hoverTellsTheEntry();
    void toolTipShowsTextAsItIs();
    void contextMenuAsksForReview();
    void judgedEventsLookDifferent_data();
    void judgedEventsLookDifferent();
    void screenReaderLearnsTheSelection();
    void emptyTimelineSaysSo();
    void panningNeverLosesTheEvents();
    void fittedViewFollowsItsSize();

private:
    QPoint middleOf(EntryKey key) const { return m_view->entryRect(key).center().toPoint(); }
    QPoint emptySpot() const;

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->setLanguage(Language::TraditionalChinese);
    m_view->setAnimated(false);
    m_view->resize(560, 640);
    m_view->setEntries(samples::harbourEvents());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestTimelineView::cleanup()
{
    m_view.reset();
}

QPoint TestTimelineView::emptySpot() const
{
    for (int y = 5; y < m_view->height(); y += 7) {
        for (int x = 5; x < m_view->width(); x += 7) {
            if (m_view->currentLayout().entryAt(QPointF(x, y)) < 0
                && !m_view->currentLayout().chipAt(QPointF(x, y)))
                return { x, y };
        }
    }
    return { -1, -1 };
}

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

void TestTimelineView::clickSelectsAndTells()
{
    QSignalSpy clicked(m_view.get(), &TimelineView::entryClicked);
    QSignalSpy changed(m_view.get(), &TimelineView::selectionChanged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(7));
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(lastKey(clicked), 7);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(7));
    QCOMPARE(changed.count(), 1);
}

void TestTimelineView::clickOnNothingClears()
{
    m_view->select(3);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, emptySpot());
    QVERIFY(!m_view->selected());
}

void TestTimelineView::doubleClickGoesToThePassageOrFits()
{
    QSignalSpy activated(m_view.get(), &TimelineView::entryActivated);
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(lastKey(activated), 2);
    m_view->zoomIn();
    QVERIFY(!m_view->isFitted());
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, emptySpot());
    QVERIFY(m_view->isFitted());
    QCOMPARE(activated.count(), 1);
}

void TestTimelineView::wheelPans_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::newRow("downwards") << Orientation::Vertical;
    QTest::newRow("sideways") << Orientation::Horizontal;
}

void TestTimelineView::wheelPans()
{
    QFETCH(Orientation, orientation);
    m_view->setOrientation(orientation);
    const double from = m_view->visibleFrom();
    const double days = m_view->visibleTo() - from;
    QSignalSpy moved(m_view.get(), &TimelineView::visibleRangeChanged);
    turnWheel(*m_view, { 200, 200 }, -120);
    QVERIFY(m_view->visibleFrom() > from);
    QCOMPARE(m_view->visibleTo() - m_view->visibleFrom(), days);
    QCOMPARE(moved.count(), 1);
    turnWheel(*m_view, { 200, 200 }, 120);
    QVERIFY(std::abs(m_view->visibleFrom() - from) < 1e-6);
}

void TestTimelineView::controlWheelKeepsTheInstantUnderThePointer_data()
{
    wheelPans_data();
}

void TestTimelineView::controlWheelKeepsTheInstantUnderThePointer()
{
    QFETCH(Orientation, orientation);
    m_view->setOrientation(orientation);
    const QPointF pointer(330, 330);
    const auto instantThere = [&] { return m_view->currentLayout().scale.instant(330); };
    const double instant = instantThere();
    const double days = m_view->visibleTo() - m_view->visibleFrom();
    for (int turn = 0; turn < 5; ++turn)
        turnWheel(*m_view, pointer, 120, Qt::ControlModifier);
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < days / 2);
    QVERIFY(std::abs(instantThere() - instant) < 1e-6);
}

void TestTimelineView::dragPansByAsMuch()
{
    m_view->setVisibleRange(19000, 19500);
    const double instant = m_view->currentLayout().scale.instant(300);
    QSignalSpy clicked(m_view.get(), &TimelineView::entryClicked);
    drag(*m_view, { 100, 300 }, { 100, 220 });
    QVERIFY(std::abs(m_view->currentLayout().scale.instant(220) - instant) < 1e-6);
    QCOMPARE(clicked.count(), 0);
}

void TestTimelineView::shiftDragZoomsToTheBand()
{
    const auto scale = m_view->currentLayout().scale;
    drag(*m_view, { 50, 200 }, { 80, 400 }, Qt::ShiftModifier);
    QVERIFY(std::abs(m_view->visibleFrom() - scale.instant(200)) < 1e-6);
    QVERIFY(std::abs(m_view->visibleTo() - scale.instant(400)) < 1e-6);
}

void TestTimelineView::arrowsWalkInOrderOfTime()
{
    QSignalSpy clicked(m_view.get(), &TimelineView::entryClicked);
    for (EntryKey key = 1; key <= 9; ++key) {
        QTest::keyClick(m_view.get(), key % 2 ? Qt::Key_Down : Qt::Key_Right);
        QCOMPARE(m_view->selected(), std::optional<EntryKey>(key));
        QCOMPARE(lastKey(clicked), key);
    }
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(9));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(7));
}

void TestTimelineView::homeEndEnterEscape()
{
    QSignalSpy activated(m_view.get(), &TimelineView::entryActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(9));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(lastKey(activated), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->selected());
}

void TestTimelineView::keysZoom()
{
    const auto days = [&] { return m_view->visibleTo() - m_view->visibleFrom(); };
    const double fitted = days();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    const double closer = days();
    QVERIFY(closer < fitted);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QVERIFY(std::abs(days() - fitted) < 1e-6);
    QTest::keyClick(m_view.get(), Qt::Key_Equal);
    QTest::keyClick(m_view.get(), Qt::Key_0);
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
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, chips.back().rect.center().toPoint());
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < days);
}

void TestTimelineView::chipOfOneDayListsItsEvents()
{
    m_view->setEntries(samples::crowdedDay(40));
    m_view->setVisibleRange(19113, 19114);
    const auto chips = m_view->currentLayout().chips;
    QVERIFY(!chips.empty());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, chips.front().rect.center().toPoint());
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->actions().isEmpty());
    menu->actions().first()->trigger();
    QVERIFY(m_view->selected());
    menu->close();
}

void TestTimelineView::hoverTellsTheEntry()
{
    QSignalSpy hovered(m_view.get(), &TimelineView::entryHovered);
    QTest::mouseMove(m_view.get(), middleOf(8));
    QCOMPARE(lastKey(hovered), 8);
    QTest::mouseMove(m_view.get(), emptySpot());
    QCOMPARE(lastKey(hovered), -1);
}

void TestTimelineView::toolTipShowsTextAsItIs()
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
    const QPoint place = middleOf(5);
    QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
    QApplication::sendEvent(m_view.get(), &help);
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(u"&lt;b&gt;渡輪&lt;/b&gt; &amp; 碼頭"_s), qPrintable(text));
    QVERIFY(text.contains(u"前年&lt;i&gt;三月&lt;/i&gt;"_s));
    QVERIFY(text.contains(u"relative to the publication date"_s));
    QVERIFY(text.contains(u"Disputed"_s));
    QVERIFY(text.contains(u"2022"_s));
}

void TestTimelineView::contextMenuAsksForReview()
{
    QSignalSpy asked(m_view.get(), &TimelineView::reviewRequested);
    QSignalSpy edit(m_view.get(), &TimelineView::editRequested);
    QSignalSpy activated(m_view.get(), &TimelineView::entryActivated);
    const auto openAt = [&](EntryKey key) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, middleOf(key), m_view->mapToGlobal(middleOf(key)));
        QApplication::sendEvent(m_view.get(), &event);
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
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Timeline"_s);
    QVERIFY(spoken->text(QAccessible::Value).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
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

void TestTimelineView::panningNeverLosesTheEvents()
{
    for (int turn = 0; turn < 200; ++turn)
        turnWheel(*m_view, { 200, 200 }, -120);
    QVERIFY(m_view->visibleFrom() < m_view->entries().end());
    for (int turn = 0; turn < 100; ++turn)
        turnWheel(*m_view, { 200, 200 }, -120, Qt::ControlModifier);
    QVERIFY(m_view->visibleTo() - m_view->visibleFrom() < 40 * 366);
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
