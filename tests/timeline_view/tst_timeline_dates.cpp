// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "view_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::EdtfValue;
using timeline::EntryKey;
using timeline::Orientation;
using timeline_view::TimelineView;

class TestTimelineDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.close(); }

    void draggedEdgeAsksForAnotherDate_data();
    void draggedEdgeAsksForAnotherDate();
    void escapeLeavesTheDate();
    void slipOfTheHandIsAClick();
    void bodyOfABarPans();
    void wholeBarNeedsAKey_data();
    void wholeBarNeedsAKey();
    void shiftDragsFinely();
    void snappingIsTurnedByControl();
    void newDateIsShownWhileDragging();
    void keysMoveTheEnds();
    void keysAskWhenTheyAreLetGo();
    void focusLostLeavesTheDate();
    void termsStayWhereTheyAre();
    void handlesAreShownOnSelection();
    void nothingAskedWhenNothingChanges();

private:
    QPoint edgeOf(EntryKey key, bool end) const;
    QPoint along(const QPoint& from, double to) const;
    double positionOf(const QString& date) const;
    QString asked() const
    {
        return m_asked->isEmpty() ? u"nothing"_s : m_asked->last().at(1).value<EdtfValue>().toString();
    }
    void pull(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) const;

    ViewFixture m_view;
    std::unique_ptr<QSignalSpy> m_asked;
};

void TestTimelineDates::init()
{
    m_view.open();
    std::vector<timeline::Entry> entries;
    for (const auto& [title, date] : { std::pair(u"試航"_s, u"2021-03/2021-08"_s),
             std::pair(u"通航"_s, u"2022-02-10"_s), std::pair(u"檢修"_s, u"2022-06~/2022-09~"_s),
             std::pair(u"擴建"_s, u"2023-03/.."_s), std::pair(u"定案"_s, u"2021"_s) }) {
        timeline::Entry entry;
        entry.key = EntryKey(entries.size()) + 1;
        entry.title = title;
        entry.date = EdtfValue::parse(date);
        entries.push_back(entry);
    }
    entries.back().term = EdtfValue::parse(u"2021-10/2022-12");
    m_view->setEntries(
        std::make_shared<timeline::EntrySet>(std::vector<timeline::Lane> { {} }, std::move(entries)));
    m_view->setVisibleRange(18600, 19700);
    m_asked = std::make_unique<QSignalSpy>(&m_view.view(), &TimelineView::dateEditRequested);
}

QPoint TestTimelineDates::edgeOf(EntryKey key, bool end) const
{
    const auto* bar = m_view->currentLayout().barOf(m_view->entries().indexOf(key));
    if (!bar)
        return { -1, -1 };
    const QRectF rect = bar->rect;
    if (m_view->orientation() == Orientation::Vertical)
        return QPointF(rect.center().x(), end ? rect.bottom() + 1 : rect.top() - 1).toPoint();
    return QPointF(end ? rect.right() + 1 : rect.left() - 1, rect.center().y()).toPoint();
}

double TestTimelineDates::positionOf(const QString& date) const
{
    return m_view->currentLayout().scale.position(double(*EdtfValue::parse(date)->earliestDay()));
}

QPoint TestTimelineDates::along(const QPoint& from, double to) const
{
    return m_view->orientation() == Orientation::Vertical ? QPoint(from.x(), qRound(to))
                                                          : QPoint(qRound(to), from.y());
}

// A move with modifiers, which QTest::mouseMove cannot make.
void TestTimelineDates::pull(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) const
{
    QTest::mousePress(&m_view.view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step) {
        const QPointF at = from + QPointF(to - from) * step / 5;
        QMouseEvent move(
            QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&m_view.view(), &move);
    }
}

void TestTimelineDates::draggedEdgeAsksForAnotherDate_data()
{
    QTest::addColumn<Orientation>("orientation");
    QTest::addColumn<EntryKey>("key");
    QTest::addColumn<bool>("end");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    for (const Orientation orientation : { Orientation::Vertical, Orientation::Horizontal }) {
        const char* way = orientation == Orientation::Vertical ? "downwards" : "sideways";
        QTest::addRow("%s, start of a month", way)
            << orientation << EntryKey(1) << false << u"2021-05-02"_s << u"2021-05/2021-08"_s;
        QTest::addRow("%s, end of a month", way)
            << orientation << EntryKey(1) << true << u"2021-10-30"_s << u"2021-03/2021-10"_s;
        QTest::addRow("%s, approximate", way)
            << orientation << EntryKey(3) << true << u"2022-12-03"_s << u"2022-06~/2022-11~"_s;
        QTest::addRow("%s, open", way)
            << orientation << EntryKey(4) << false << u"2023-01-02"_s << u"2023-01/.."_s;
    }
}

void TestTimelineDates::draggedEdgeAsksForAnotherDate()
{
    QFETCH(Orientation, orientation);
    QFETCH(EntryKey, key);
    QFETCH(bool, end);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    m_view->setOrientation(orientation);
    m_view->resize(orientation == Orientation::Vertical ? QSize(560, 900) : QSize(1300, 500));
    const QPoint edge = edgeOf(key, end);
    QTest::mouseMove(&m_view.view(), edge);
    const double from = m_view->visibleFrom();
    drag(m_view.view(), edge, along(edge, positionOf(to)));
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(lastKey(*m_asked), key);
    QCOMPARE(asked(), expected);
    QCOMPARE(m_view->visibleFrom(), from);
}

void TestTimelineDates::escapeLeavesTheDate()
{
    const QPoint edge = edgeOf(1, true);
    pull(edge, edge + QPoint(0, 120));
    m_view.press(Qt::Key_Escape);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, edge + QPoint(0, 120));
    QCOMPARE(m_asked->count(), 0);
}

void TestTimelineDates::slipOfTheHandIsAClick()
{
    const QPoint edge = edgeOf(1, true) - QPoint(0, 2);
    drag(m_view.view(), edge, edge + QPoint(0, 3));
    QCOMPARE(m_asked->count(), 0);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(1));
}

void TestTimelineDates::bodyOfABarPans()
{
    const QPoint middle = (edgeOf(1, false) + edgeOf(1, true)) / 2;
    const double from = m_view->visibleFrom();
    drag(m_view.view(), middle, middle + QPoint(0, 60));
    QCOMPARE(m_asked->count(), 0);
    QVERIFY(m_view->visibleFrom() < from);
}

void TestTimelineDates::wholeBarNeedsAKey_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Alt") << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("Control and Shift") << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
}

void TestTimelineDates::wholeBarNeedsAKey()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const QPoint middle = (edgeOf(1, false) + edgeOf(1, true)) / 2;
    const double travel = positionOf(u"2021-05-01"_s) - positionOf(u"2021-03-01"_s);
    drag(m_view.view(), middle, middle + QPoint(0, qRound(travel)), modifiers);
    QCOMPARE(asked(), u"2021-05/2021-10"_s);
}

void TestTimelineDates::shiftDragsFinely()
{
    // A day is half a pixel long here, so that a hand alone cannot place it.
    const QPoint edge = edgeOf(2, true);
    const QPoint to = along(edge, positionOf(u"2022-06-14"_s));
    pull(edge, to);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, to);
    QCOMPARE(asked(), u"2022-02-10/2022-05"_s);
    pull(edge, to, Qt::ShiftModifier);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, Qt::ShiftModifier, to);
    QVERIFY2(asked().startsWith(u"2022-02-10/2022-0"_s), qPrintable(asked()));
    QCOMPARE(asked().size(), 21); // with its day
}

void TestTimelineDates::snappingIsTurnedByControl()
{
    m_view->setVisibleRange(18000, 21000); // ticks are quarters or years apart
    const QPoint edge = edgeOf(1, true);
    const QPoint to = along(edge, positionOf(u"2022-02-03"_s));
    pull(edge, to);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, to);
    QCOMPARE(asked(), u"2021-03/2022-01"_s);
    pull(edge, to, Qt::ControlModifier);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, Qt::ControlModifier, to);
    QCOMPARE(asked(), u"2021-03/2021-12"_s);
    m_view->setSnapping(true);
    m_view->setVisibleRange(18000, 21000);
    pull(edge, to);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, to);
    QCOMPARE(asked(), u"2021-03/2021-12"_s);
}

void TestTimelineDates::newDateIsShownWhileDragging()
{
    const QPoint edge = edgeOf(1, true);
    m_view->select(1);
    pull(edge, edge + QPoint(0, 40));
    const QImage there = m_view->grab().toImage();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&m_view.view());
    QVERIFY2(
        m_view->selectedWords().startsWith(u"New date: 2021 年 3–"_s), qPrintable(m_view->selectedWords()));
    QVERIFY(spoken);
    QTest::mouseMove(&m_view.view(), edge + QPoint(0, 160));
    QVERIFY(m_view->grab().toImage() != there);
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, edge + QPoint(0, 160));
}

void TestTimelineDates::keysMoveTheEnds()
{
    m_view->select(1);
    m_view.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked(), u"2021-04/2021-08"_s);
    m_view.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(asked(), u"2021-03/2021-07"_s);
    QCOMPARE(m_view->selectedKeys(), QList<EntryKey>({ 1 }));
}

void TestTimelineDates::keysAskWhenTheyAreLetGo()
{
    m_view->select(1);
    QTest::keyPress(&m_view.view(), Qt::Key_Control, Qt::ControlModifier);
    const auto press = [&](int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::sendEvent(&m_view.view(), &event);
    };
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(m_asked->count(), 0);
    QTest::keyRelease(&m_view.view(), Qt::Key_Control);
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(asked(), u"2021-01/2021-08"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Escape);
    QTest::keyRelease(&m_view.view(), Qt::Key_Control);
    QCOMPARE(m_asked->count(), 1);
    QCOMPARE(m_view->selected(), std::optional<EntryKey>(1));
}

void TestTimelineDates::focusLostLeavesTheDate()
{
    m_view->select(1);
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::sendEvent(&m_view.view(), &event);
    QFocusEvent leaves(QEvent::FocusOut);
    QApplication::sendEvent(&m_view.view(), &leaves);
    QTest::keyRelease(&m_view.view(), Qt::Key_Control);
    QCOMPARE(m_asked->count(), 0);
}

void TestTimelineDates::termsStayWhereTheyAre()
{
    const QPoint edge = edgeOf(5, true);
    drag(m_view.view(), edge, edge + QPoint(0, 90));
    QCOMPARE(m_asked->count(), 0);
    m_view->select(5);
    m_view.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_asked->count(), 0);
    const QPoint place = edgeOf(5, false) + QPoint(0, 20);
    QHelpEvent help(QEvent::ToolTip, place, m_view->mapToGlobal(place));
    QApplication::sendEvent(&m_view.view(), &help);
    QVERIFY2(QToolTip::text().contains(u"in force, not its date"_s), qPrintable(QToolTip::text()));
}

void TestTimelineDates::handlesAreShownOnSelection()
{
    const QRect around(edgeOf(1, true) - QPoint(8, 8), QSize(16, 16));
    const QImage before = m_view->grab(around).toImage();
    m_view->select(2);
    QVERIFY(m_view->grab(around).toImage() == before);
    m_view->select(1);
    QVERIFY(m_view->grab(around).toImage() != before);
}

void TestTimelineDates::nothingAskedWhenNothingChanges()
{
    const QPoint edge = edgeOf(1, true);
    pull(edge, edge + QPoint(0, 120));
    QTest::mouseMove(&m_view.view(), edge + QPoint(0, 1));
    QTest::mouseRelease(&m_view.view(), Qt::LeftButton, {}, edge + QPoint(0, 1));
    QCOMPARE(m_asked->count(), 0);
}

QTEST_MAIN(TestTimelineDates)
#include "tst_timeline_dates.moc"
