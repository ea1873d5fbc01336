// SPDX-License-Identifier: GPL-3.0-or-later
// Merging, splitting, ordering and judging events in the window: dialogs, menus, the table and the details.
#include "window_fixture.h"

#include "browse/details_pane.h"
#include "browse/events_pane.h"
#include "browse/events_table.h"
#include "reader/reader_view.h"
#include "session/article_import.h"
#include "session/event_conflicts.h"
#include "session/timeline_entries.h"
#include "shell/article_presenter.h"
#include "shell/events_controller.h"
#include "shell/merge_dialog.h"
#include "shell/split_dialog.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

using namespace tidemark;
using namespace tidemark::domain;
using namespace tidemark::shell;
using namespace Qt::StringLiterals;
using enum tidemark::shell::ActionId;

namespace {

const QString conflictText
    = u"Harbour City switches its ferries\n"
      "\n"
      "By Lin Qing, 5 January 2024\n"
      "\n"
      "In May 2023 the first electric ferry entered service. In May 2023, the operator opened "
      "its first charging station.\n"
      "\n"
      "The first electric ferry entered service on 3 June 2023, said the operator.\n"_s;

/// A window on an article that dates one happening twice.
class Harbour : public WindowFixture {
public:
    Harbour()
    {
        QFile file(path(u"ferries.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(conflictText.toUtf8()) < 0)
            qFatal("cannot write the sample");
        file.close();
        window().openArticle(workspace().importArticle(file.fileName())->id);
        window().show();
        QApplication::setActiveWindow(&window());
        may = eventAt(u"In May 2023 the first electric"_s);
        june = eventAt(u"on 3 June 2023"_s);
        station = eventAt(u"charging station"_s);
    }

    const Event& body(ItemId id) { return std::get<Event>(document().item(id)->body); }
    browse::EventsPane& pane() { return window().events().pane(); }
    QAction* action(ActionId id) { return window().actions()[id]; }

    ItemId may;
    ItemId june;
    ItemId station;
};

/// Does something to the next dialog of a kind, once it is open.
template <class Dialog, class Act> void inDialog(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("No dialog has opened");
        act(*dialog);
        if (dialog->isVisible()) // a check in it has failed
            dialog->reject();
    });
}

QAction* actionNamed(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

class EventsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOpensByItsKeyAndLeavesByIt();
    void tableAndTimelineShareTheSelection();
    void mergingAsksForTitleAndDate();
    void splittingAsksForPassages();
    void orderGoesByKeys();
    void detailsSettleAConflict();
    void detailsTellEventsApart();
    void timelineShowsAndSpeaksOfTheConflict();
    void timelineMenuMergesAndOrders();
    void tableFollowsHiddenCategories();
};

void EventsWindowTest::tableOpensByItsKeyAndLeavesByIt()
{
    Harbour harbour;
    QVERIFY(!harbour.pane().isVisible());
    QTest::keyClick(&harbour.window(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(harbour.pane().isVisible());
    QTRY_VERIFY(harbour.pane().table()->hasFocus());
    QCOMPARE(harbour.pane().count(), 3);
    harbour.action(EventsTable)->trigger();
    QTRY_VERIFY(!harbour.pane().isVisible());
}

void EventsWindowTest::tableAndTimelineShareTheSelection()
{
    Harbour harbour;
    harbour.action(EventsTable)->trigger();
    auto* view = harbour.window().timelinePanel().view();
    harbour.pane().table()->selectRow(2);
    const std::vector<ItemId> one = harbour.pane().selected();
    QCOMPARE(harbour.window().presenter().selected(), one.front());
    QCOMPARE(view->selected(), session::entryKeyOf(one.front()));
    harbour.pane().table()->selectAll();
    QCOMPARE(view->selectedKeys().size(), 3);
    view->select(session::entryKeyOf(harbour.may));
    QCOMPARE(harbour.pane().selected(), std::vector { harbour.may });
    view->setSelectedKeys({ session::entryKeyOf(harbour.may), session::entryKeyOf(harbour.june) });
    QCOMPARE(harbour.pane().selected().size(), size_t(2));
}

void EventsWindowTest::mergingAsksForTitleAndDate()
{
    Harbour harbour;
    harbour.action(EventsTable)->trigger();
    QVERIFY(!harbour.action(MergeEvents)->isEnabled());
    harbour.pane().setSelected({ harbour.may, harbour.june });
    QVERIFY(harbour.action(MergeEvents)->isEnabled());
    inDialog<MergeDialog>([](MergeDialog& dialog) {
        QVERIFY(!dialog.titles()->isEnabled()); // both say the same
        QCOMPARE(dialog.dates()->count(), 2);
        dialog.dates()->setCurrentIndex(1);
        QVERIFY(dialog.preview().contains(u"June 2023"_s));
        QVERIFY(dialog.preview().contains(u"In May 2023 the first electric ferry"_s));
        QVERIFY(dialog.preview().contains(u"keeps both readings"_s));
        dialog.accept();
    });
    harbour.action(MergeEvents)->trigger();
    QCOMPARE(harbour.document().itemsOfKind(ItemKind::Event).size(), size_t(2));
    QCOMPARE(harbour.body(harbour.may).date, EdtfValue::parse(u"2023-06-03"));
    QCOMPARE(harbour.window().presenter().selected(), harbour.may);
    harbour.action(Undo)->trigger();
    QCOMPARE(harbour.document().itemsOfKind(ItemKind::Event).size(), size_t(3));
}

void EventsWindowTest::splittingAsksForPassages()
{
    Harbour harbour;
    const std::array ids { harbour.may, harbour.station };
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    harbour.window().presenter().select(harbour.may);
    QVERIFY(harbour.action(SplitEvent)->isEnabled());
    inDialog<SplitDialog>([](SplitDialog& dialog) {
        QCOMPARE(dialog.boxes().size(), size_t(2));
        for (QCheckBox* box : dialog.boxes())
            box->setChecked(true);
        QVERIFY(!dialog.isAcceptable());
        for (QCheckBox* box : dialog.boxes())
            box->setChecked(box->text().contains(u"charging"_s));
        QVERIFY(dialog.isAcceptable());
        QVERIFY(dialog.preview().contains(u"May 2023"_s));
        dialog.accept();
    });
    harbour.action(SplitEvent)->trigger();
    const ItemId part = harbour.eventAt(u"charging station"_s);
    QVERIFY(part != harbour.may && !part.isNull());
    QCOMPARE(harbour.window().presenter().selected(), part);
    QVERIFY(!harbour.action(SplitEvent)->isEnabled());
}

void EventsWindowTest::orderGoesByKeys()
{
    Harbour harbour;
    harbour.action(EventsTable)->trigger();
    harbour.pane().setSelected({ harbour.may });
    QVERIFY(!harbour.action(EventEarlier)->isEnabled());
    QTest::keyClick(&harbour.window(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(harbour.pane().selected(), std::vector { harbour.may }); // it goes with its row
    QVERIFY(harbour.body(harbour.may).order > harbour.body(harbour.station).order);
    QVERIFY(harbour.action(EventEarlier)->isEnabled());
    QVERIFY(!harbour.action(EventLater)->isEnabled());
    harbour.action(Undo)->trigger();
    QCOMPARE(harbour.body(harbour.may).order, harbour.body(harbour.station).order);
}

namespace {

/// Follows the link with that text in the details.
bool follow(browse::DetailsPane& pane, const QString& text, int number = 0)
{
    for (QTextBlock block = pane.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor() || fragment.text() != text || number-- > 0)
                continue;
            Q_EMIT pane.anchorClicked(QUrl(fragment.charFormat().anchorHref()));
            return true;
        }
    }
    return false;
}

} // namespace

void EventsWindowTest::detailsSettleAConflict()
{
    Harbour harbour;
    harbour.window().showWhy(harbour.may);
    QVERIFY(harbour.window().detailsPane().toPlainText().contains(u"Passages date this differently"_s));
    QVERIFY(harbour.window().detailsPane().toPlainText().contains(u"2023-06-03"_s));
    QVERIFY(follow(harbour.window().detailsPane(), u"Use this date"_s, 1));
    QCOMPARE(harbour.document().itemsOfKind(ItemKind::Event).size(), size_t(2));
    QCOMPARE(harbour.body(harbour.may).date, EdtfValue::parse(u"2023-06-03"));
    QCOMPARE(harbour.body(harbour.may).passages.size(), size_t(2));
    harbour.window().showWhy(harbour.may);
    QVERIFY(!harbour.window().detailsPane().toPlainText().contains(u"Passages date this differently"_s));
    QVERIFY(harbour.window().detailsPane().toPlainText().contains(u"you have chosen this date"_s));
    harbour.action(Undo)->trigger();
    QCOMPARE(harbour.document().itemsOfKind(ItemKind::Event).size(), size_t(3));
    harbour.window().showWhy(harbour.may);
    QVERIFY(harbour.window().detailsPane().toPlainText().contains(u"Passages date this differently"_s));
}

void EventsWindowTest::detailsTellEventsApart()
{
    Harbour harbour;
    harbour.window().showWhy(harbour.june);
    QVERIFY(follow(harbour.window().detailsPane(), u"They are different events"_s));
    QVERIFY(!harbour.window().detailsPane().toPlainText().contains(u"Passages date this differently"_s));
    QVERIFY(harbour.document().conflicts().empty());
    harbour.action(Undo)->trigger();
    QCOMPARE(harbour.document().conflicts().size(), size_t(1));
}

void EventsWindowTest::timelineShowsAndSpeaksOfTheConflict()
{
    Harbour harbour;
    auto* view = harbour.window().timelinePanel().view();
    QVERIFY(view->notes().value(session::entryKeyOf(harbour.may)).conflict.contains(u"3 June 2023"_s));
    QVERIFY(view->notes().value(session::entryKeyOf(harbour.station)).conflict.isEmpty());
    view->select(session::entryKeyOf(harbour.may));
    QVERIFY(view->selectedWords().contains(u"Dated differently"_s));
    // The mark is drawn: without the conflict the picture is another.
    const QImage marked = view->grab().toImage();
    timeline_view::EntryNotes notes = view->notes();
    for (timeline_view::EntryNote& note : notes)
        note.conflict.clear();
    view->setNotes(notes);
    QVERIFY(view->grab().toImage() != marked);
}

void EventsWindowTest::timelineMenuMergesAndOrders()
{
    Harbour harbour;
    auto* view = harbour.window().timelinePanel().view();
    const auto openMenu = [view] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, view->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(view, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    view->select(session::entryKeyOf(harbour.may));
    QMenu* menu = openMenu();
    QVERIFY(menu);
    QVERIFY(!actionNamed(menu, u"Split…"_s)->isEnabled());
    actionNamed(menu, u"Later within This Date"_s)->trigger();
    menu->close();
    QVERIFY(harbour.body(harbour.may).order > harbour.body(harbour.station).order);
    view->setSelectedKeys({ session::entryKeyOf(harbour.may), session::entryKeyOf(harbour.june) });
    menu = openMenu();
    inDialog<MergeDialog>([](MergeDialog& dialog) { dialog.accept(); });
    actionNamed(menu, u"Merge…"_s)->trigger();
    QCOMPARE(harbour.document().itemsOfKind(ItemKind::Event).size(), size_t(2));
    if (QWidget* open = QApplication::activePopupWidget())
        open->close();
}

void EventsWindowTest::tableFollowsHiddenCategories()
{
    Harbour harbour;
    harbour.action(EventsTable)->trigger();
    auto* view = harbour.window().timelinePanel().view();
    view->setCategoryVisible(timeline::Category::Product, false);
    QCOMPARE(harbour.pane().count(), 2);
    QVERIFY(harbour.document().moveWithinDate(harbour.may, 1)); // a change of the data keeps the filter
    QCOMPARE(harbour.pane().count(), 2);
    view->setCategoryVisible(timeline::Category::Product, true);
    QCOMPARE(harbour.pane().count(), 3);
}

QTEST_MAIN(EventsWindowTest)
#include "tst_events_window.moc"
