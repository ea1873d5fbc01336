// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"

#include "timeline/timeline_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using timeline_view::EntryNote;
using timeline_view::EntryNotes;
using timeline_view::TimelineView;

/// What a screen reader finds in a timeline.
class TestTimelineAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void lanesHoldTheirEventsInOrderOfTime();
    void anEventSpeaksItsDateStateAndPlace();
    void walkingByKeyboardMovesTheFocusFromEventToEvent();
    void pointingFindsTheEventDrawnThere();
    void actionsSelectAndOpen();
    void hiddenEventsAreNotSpokenOf();
    void everythingIsReachableAndKnowsItsParent();
    void aLargeTimelineIsWalkedWithoutMakingEverything();

private:
    QAccessibleInterface* root() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    QAccessibleInterface* lane(const QString& name) const;

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineAccessible::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->setAnimated(false);
    m_view->setLanguage(timeline::Language::English);
    m_view->resize(600, 800);
    EntryNotes notes;
    notes[2] = EntryNote { domain::ReviewState::Disputed, u"2021年9月"_s, u"as the text says"_s };
    m_view->setEntries(samples::harbourEvents(), notes);
    m_view->show();
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestTimelineAccessible::cleanup()
{
    m_view.reset();
}

QAccessibleInterface* TestTimelineAccessible::lane(const QString& name) const
{
    for (int index = 0; index < root()->childCount(); ++index) {
        if (root()->child(index)->text(QAccessible::Name) == name)
            return root()->child(index);
    }
    return nullptr;
}

void TestTimelineAccessible::lanesHoldTheirEventsInOrderOfTime()
{
    QCOMPARE(root()->role(), QAccessible::List);
    QCOMPARE(root()->text(QAccessible::Description), u"9 event(s), 2021–2023"_s);
    QStringList names;
    for (int index = 0; index < root()->childCount(); ++index)
        names += root()->child(index)->text(QAccessible::Name);
    QCOMPARE(names, (QStringList { u"政策"_s, u"產品"_s, u"數據"_s, u"表態"_s, u"Undated"_s }));
    QAccessibleInterface* policies = lane(u"政策"_s);
    QCOMPARE(policies->text(QAccessible::Description), u"3 event(s)"_s);
    QStringList titles;
    for (int index = 0; index < policies->childCount(); ++index)
        titles += policies->child(index)->text(QAccessible::Name);
    QCOMPARE(titles,
        (QStringList { u"《沿岸航運整合行動計劃(2021-2023)》, 2021–2023"_s,
            u"要求限期開放碼頭泊位, September 2021"_s, u"《港口聯運暫行辦法》施行, 2022"_s }));
    QCOMPARE(lane(u"Undated"_s)->child(0)->text(QAccessible::Name), u"渡輪公司提出合併, Undated"_s);
}

void TestTimelineAccessible::anEventSpeaksItsDateStateAndPlace()
{
    const QString spoken = lane(u"政策"_s)->child(1)->text(QAccessible::Description);
    QVERIFY2(spoken.contains(u"Disputed"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"From the words “2021年9月”: as the text says"_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(u"政策, 2 of 3"_s), qPrintable(spoken));
}

void TestTimelineAccessible::walkingByKeyboardMovesTheFocusFromEventToEvent()
{
    QVERIFY(!root()->focusChild());
    QStringList spokenNames;
    for (const Qt::Key key : { Qt::Key_Home, Qt::Key_Down, Qt::Key_Down }) {
        QTest::keyClick(m_view.get(), key);
        QVERIFY(root()->focusChild());
        spokenNames += root()->focusChild()->text(QAccessible::Name);
    }
    QCOMPARE(spokenNames,
        (QStringList { u"《沿岸航運整合行動計劃(2021-2023)》, 2021–2023"_s,
            u"要求限期開放碼頭泊位, September 2021"_s, u"《港口聯運暫行辦法》施行, 2022"_s }));
    QAccessibleInterface* focused = root()->focusChild();
    QVERIFY(focused);
    QVERIFY(focused->state().selected && focused->state().focused);
    QVERIFY(!lane(u"政策"_s)->child(0)->state().selected);
}

void TestTimelineAccessible::pointingFindsTheEventDrawnThere()
{
    const QPoint middle = m_view->entryRect(8).center().toPoint();
    const QPoint global = m_view->mapToGlobal(middle);
    QAccessibleInterface* found = root()->childAt(global.x(), global.y());
    QVERIFY(found);
    QVERIFY(found->text(QAccessible::Name).startsWith(u"乘客 300 萬"_s));
    QVERIFY(found->rect().contains(global));
    const QPoint corner = m_view->mapToGlobal(QPoint(1, 1));
    QVERIFY(!root()->childAt(corner.x(), corner.y()));
}

void TestTimelineAccessible::actionsSelectAndOpen()
{
    QSignalSpy opened(m_view.get(), &TimelineView::entryActivated);
    QAccessibleActionInterface* actions = lane(u"產品"_s)->child(0)->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selected(), std::optional<timeline::EntryKey>(4));
    const QString passage = actions->actionNames().last();
    QCOMPARE(actions->localizedActionName(passage), u"Go to the passage"_s);
    actions->doAction(passage);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<timeline::EntryKey>(), 4);
}

void TestTimelineAccessible::hiddenEventsAreNotSpokenOf()
{
    QVERIFY(lane(u"政策"_s));
    m_view->setCategoryVisible(timeline::Category::Policy, false);
    QVERIFY(!lane(u"政策"_s));
    QCOMPARE(root()->text(QAccessible::Description), u"6 event(s), 2023"_s);
    m_view->setEntries(nullptr);
    QCOMPARE(root()->childCount(), 0);
    QCOMPARE(root()->text(QAccessible::Description), u"No events"_s);
}

void TestTimelineAccessible::everythingIsReachableAndKnowsItsParent()
{
    int events = 0;
    for (int index = 0; index < root()->childCount(); ++index) {
        QAccessibleInterface* group = root()->child(index);
        QCOMPARE(group->parent(), root());
        QCOMPARE(root()->indexOfChild(group), index);
        for (int position = 0; position < group->childCount(); ++position, ++events) {
            QAccessibleInterface* event = group->child(position);
            QCOMPARE(event->parent(), group);
            QCOMPARE(group->indexOfChild(event), position);
            QVERIFY(event->state().focusable);
            QVERIFY(!event->text(QAccessible::Name).isEmpty());
        }
    }
    QCOMPARE(events, 9);
}

void TestTimelineAccessible::aLargeTimelineIsWalkedWithoutMakingEverything()
{
    m_view->setEntries(samples::crowdedDay(50'000));
    QAccessibleInterface* lane = root()->child(0);
    QCOMPARE(lane->childCount(), 50'000);
    QCOMPARE(lane->child(49'999)->text(QAccessible::Name), u"第 50000 班渡輪停航, 1 May 2022"_s);
    QVERIFY(lane->child(49'999)->state().offscreen);
    QVERIFY(lane->rect().isValid());
}

QTEST_MAIN(TestTimelineAccessible)
#include "tst_timeline_accessible.moc"
