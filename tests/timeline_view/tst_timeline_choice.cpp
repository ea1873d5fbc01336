// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "timeline/category_chips.h"
#include "timeline/chosen_content.h"
#include "timeline/event_finder.h"
#include "timeline/event_search_bar.h"
#include "timeline/filter_popup.h"
#include "timeline/filter_strip.h"
#include "timeline/lane_list.h"
#include "timeline/lane_popup.h"
#include "timeline/overview.h"
#include "timeline/panel_button.h"
#include "timeline/panel_header.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tidemark;
using session::Facet;
using session::LanesBy;
using timeline::Category;
using timeline_view::ChosenContent;
using timeline_view::EventSearchBar;
using timeline_view::FilterPopup;
using timeline_view::FilterStrip;
using timeline_view::LanePopup;
using timeline_view::TimelinePanel;
using timeline_view::TimelineView;

namespace {

/// The harbour's events; the authority issued the policies, two people spoke, one event has a tag.
session::TimelineContent harbourContent()
{
    session::TimelineContent content;
    content.entries = samples::harbourEvents();
    for (const timeline::Entry& entry : content.entries->entries()) {
        session::EntryFacets facets;
        facets.article = u"港口"_s;
        if (entry.category == Category::Policy)
            facets.issuer = u"海港局"_s;
        if (entry.key == 5)
            facets.speaker = u"林岸"_s;
        if (entry.key == 9)
            facets.speaker = u"何川"_s;
        if (entry.key == 4 || entry.key == 5)
            facets.tags = { u"聯運"_s };
        if (entry.key == 7)
            facets.notes = { u"Ask the harbour office"_s };
        facets.state = entry.key <= 2 ? domain::ReviewState::Accepted : domain::ReviewState::Suggested;
        content.facets.insert(entry.key, facets);
    }
    return session::inLanes(content, LanesBy::Category, timeline::Language::TraditionalChinese);
}

QStringList laneNames(const TimelineView& view)
{
    QStringList names;
    for (const timeline::Lane& lane : view.entries().lanes())
        names += lane.name;
    return names;
}

} // namespace

class TestTimelineChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void lanesAreChosenInThePopup();
    void laneListMovesCollapsesAndHides();
    void laneListSaysWhereSeveralTagsStand();
    void clickOnALanesNameCollapsesIt_data();
    void clickOnALanesNameCollapsesIt();
    void dragOfALanesNameMovesIt_data();
    void dragOfALanesNameMovesIt();
    void menuOfALanesNameHidesIt();
    void filterCountsFollow();
    void stripRemovesOneFilterOrAll();
    void chipsCountWhatTheFilterLeaves();
    void filterIsReachedByKeyboard();
    void searchWalksWhatItFinds();
    void searchHidesOthersOnRequest();
    void searchFollowsTheFilter();
    void headerBreaksWhereItIsNarrow();

private:
    TimelineView* view() const { return m_panel->view(); }
    ChosenContent* content() const { return m_panel->content(); }
    int overviewTotal() const;

    std::unique_ptr<TimelinePanel> m_panel;
};

void TestTimelineChoice::init()
{
    m_panel = std::make_unique<TimelinePanel>();
    m_panel->setLanguage(timeline::Language::TraditionalChinese);
    view()->setAnimated(false);
    m_panel->resize(700, 800);
    content()->setContent(harbourContent(), {});
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestTimelineChoice::cleanup()
{
    m_panel.reset();
}

int TestTimelineChoice::overviewTotal() const
{
    const auto& counts = m_panel->overview()->bins().counts;
    return std::accumulate(counts.begin(), counts.end(), 0);
}

void TestTimelineChoice::lanesAreChosenInThePopup()
{
    view()->select(5);
    QVERIFY(!view()->laneBands());
    QTest::mouseClick(m_panel->header()->lanes(), Qt::LeftButton);
    auto* popup = m_panel->findChild<LanePopup*>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(!popup->list()->isEnabled());
    const QSignalSpy chosen(content(), &ChosenContent::chosenByReader);
    popup->kinds()->setFocus();
    QTest::keyClick(popup->kinds(), Qt::Key_Down);
    QTest::keyClick(popup->kinds(), Qt::Key_Down);
    QVERIFY(view()->laneBands());
    QCOMPARE(laneNames(*view()), QStringList({ u"林岸"_s, u"何川"_s, u"Speaker unknown"_s }));
    QCOMPARE(popup->list()->count(), 3);
    QVERIFY(m_panel->header()->lanes()->isLit());
    QCOMPARE(view()->selected(), timeline::EntryKey(5));
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(overviewTotal(), 8);
    popup->close();
    content()->setLanes(std::nullopt);
    QVERIFY(!view()->laneBands());
    QVERIFY(!m_panel->header()->lanes()->isLit());
}

void TestTimelineChoice::laneListMovesCollapsesAndHides()
{
    content()->setLanes(LanesBy::Category);
    LanePopup* popup = m_panel->openLanes();
    auto* list = popup->list();
    list->setFocus();
    list->setCurrentRow(0);
    const QStringList before = laneNames(*view());
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(laneNames(*view()), QStringList({ before[1], before[0], before[2], before[3] }));
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClick(list, Qt::Key_Left);
    QVERIFY(view()->entries().lanes()[1].collapsed);
    QVERIFY(list->isCollapsed(1));
    QTest::keyClick(list, Qt::Key_Right);
    QVERIFY(!view()->entries().lanes()[1].collapsed);
    QVERIFY(!popup->showAllButton()->isEnabled());
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(laneNames(*view()), QStringList({ before[1], before[2], before[3] }));
    QCOMPARE(list->count(), 4);
    QCOMPARE(overviewTotal(), 5);
    QVERIFY(m_panel->filterStrip()->isVisible());
    QTest::mouseClick(popup->showAllButton(), Qt::LeftButton);
    QCOMPARE(laneNames(*view()).size(), 4);
    QVERIFY(!m_panel->filterStrip()->isVisible());
    // Another kind of lanes has an order of its own; coming back finds the former one.
    content()->setLanes(LanesBy::Issuer);
    content()->setLanes(LanesBy::Category);
    QCOMPARE(laneNames(*view()).first(), before[1]);
    popup->close();
}

void TestTimelineChoice::laneListSaysWhereSeveralTagsStand()
{
    content()->setLanes(LanesBy::Tag);
    LanePopup* popup = m_panel->openLanes();
    const auto notes = popup->findChildren<QLabel*>();
    QVERIFY(std::any_of(notes.begin(), notes.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains(u"alphabetical"_s); }));
    popup->close();
}

void TestTimelineChoice::clickOnALanesNameCollapsesIt_data()
{
    QTest::addColumn<timeline::Orientation>("orientation");
    QTest::newRow("downwards") << timeline::Orientation::Vertical;
    QTest::newRow("sideways") << timeline::Orientation::Horizontal;
}

void TestTimelineChoice::clickOnALanesNameCollapsesIt()
{
    QFETCH(timeline::Orientation, orientation);
    view()->setOrientation(orientation);
    content()->setLanes(LanesBy::Category);
    const auto nameOf
        = [&](size_t band) { return view()->currentLayout().bands.at(band).nameRect.center().toPoint(); };
    QCOMPARE(view()->currentLayout().bands.size(), size_t(4));
    view()->select(4);
    QTest::mouseClick(view(), Qt::LeftButton, {}, nameOf(1));
    QVERIFY(view()->entries().lanes()[1].collapsed);
    QVERIFY(!view()->entries().lanes()[0].collapsed);
    QCOMPARE(view()->selected(), timeline::EntryKey(4));
    QTest::mouseClick(view(), Qt::LeftButton, {}, nameOf(1));
    QVERIFY(!view()->entries().lanes()[1].collapsed);
}

void TestTimelineChoice::dragOfALanesNameMovesIt_data()
{
    clickOnALanesNameCollapsesIt_data();
}

void TestTimelineChoice::dragOfALanesNameMovesIt()
{
    QFETCH(timeline::Orientation, orientation);
    view()->setOrientation(orientation);
    content()->setLanes(LanesBy::Category);
    const QStringList before = laneNames(*view());
    const double from = view()->visibleFrom();
    const QPoint start = view()->currentLayout().bands.at(0).nameRect.center().toPoint();
    const QPoint end = view()->currentLayout().bands.at(2).rect.center().toPoint();
    QTest::mousePress(view(), Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(view(), start + (end - start) * step / 4);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, end);
    QCOMPARE(laneNames(*view()), QStringList({ before[1], before[2], before[0], before[3] }));
    QVERIFY(!view()->entries().lanes()[2].collapsed);
    QCOMPARE(view()->visibleFrom(), from);
}

void TestTimelineChoice::menuOfALanesNameHidesIt()
{
    content()->setLanes(LanesBy::Category);
    const auto placeOfName = [&] { return view()->currentLayout().bands.at(1).nameRect.center().toPoint(); };
    const auto choose = [&](const QString& text) {
        const QPoint name = placeOfName();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, name, view()->mapToGlobal(name));
        QApplication::sendEvent(view(), &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [&](const QAction* action) { return action->text().remove(u'&') == text; });
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
        menu->close();
    };
    const QStringList before = laneNames(*view());
    choose(u"Hide Lane"_s);
    QCOMPARE(laneNames(*view()), QStringList({ before[0], before[2], before[3] }));
    choose(u"Move Forward"_s); // past the lane before it that is shown
    QCOMPARE(laneNames(*view()), QStringList({ before[2], before[0], before[3] }));
    choose(u"Show All Lanes"_s);
    QCOMPARE(laneNames(*view()).size(), 4);
    const QPoint name = placeOfName();
    QHelpEvent help(QEvent::ToolTip, name, view()->mapToGlobal(name));
    QApplication::sendEvent(view(), &help);
    QTRY_VERIFY(QToolTip::text().contains(u"Drag: move"_s));
}

void TestTimelineChoice::filterCountsFollow()
{
    FilterPopup* popup = m_panel->openFilter();
    QTreeWidgetItem* authority = popup->item(Facet::Issuer, u"海港局"_s);
    QTreeWidgetItem* tagged = popup->item(Facet::Tag, u"聯運"_s);
    QTreeWidgetItem* accepted = popup->item(Facet::State, u"accepted"_s);
    QVERIFY(authority && tagged && accepted);
    QVERIFY(!popup->item(Facet::Article, QString())); // one article is no choice
    QCOMPARE(authority->text(1), u"3"_s);
    QCOMPARE(accepted->text(1), u"2"_s);
    QVERIFY(!popup->clearButton()->isEnabled());
    authority->setCheckState(0, Qt::Checked);
    QCOMPARE(view()->entries().entries().size(), size_t(3));
    QCOMPARE(authority->text(1), u"3"_s);
    QCOMPARE(tagged->text(1), u"0"_s);
    QCOMPARE(accepted->text(1), u"2"_s);
    accepted->setCheckState(0, Qt::Checked);
    QCOMPARE(view()->entries().entries().size(), size_t(2));
    QCOMPARE(overviewTotal(), 2);
    QVERIFY(m_panel->header()->filter()->isLit());
    QTest::mouseClick(popup->clearButton(), Qt::LeftButton);
    QCOMPARE(authority->checkState(0), Qt::Unchecked);
    QCOMPARE(view()->entries().entries().size(), size_t(9));
    QVERIFY(!m_panel->header()->filter()->isLit());
    popup->close();
}

void TestTimelineChoice::stripRemovesOneFilterOrAll()
{
    FilterStrip* strip = m_panel->filterStrip();
    QVERIFY(!strip->isVisible());
    content()->choose(Facet::Tag, u"聯運"_s, true);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->countLabel()->text(), u"2 of 9 event(s)"_s);
    QCOMPARE(strip->filterButtons().size(), 1);
    QVERIFY(strip->filterButtons().first()->text().contains(u"聯運"_s));
    QVERIFY(!strip->clearButton()->isVisible());
    content()->choose(Facet::Speaker, u"林岸"_s, true);
    QCOMPARE(strip->countLabel()->text(), u"1 of 9 event(s)"_s);
    QVERIFY(strip->clearButton()->isVisible());
    QTest::mouseClick(strip->filterButtons().first(), Qt::LeftButton);
    QCOMPARE(strip->filterButtons().size(), 1);
    QCOMPARE(strip->countLabel()->text(), u"2 of 9 event(s)"_s);
    content()->choose(Facet::Speaker, u"林岸"_s, true);
    QTest::mouseClick(strip->clearButton(), Qt::LeftButton);
    QVERIFY(!strip->isVisible());
    QCOMPARE(view()->entries().entries().size(), size_t(9));
}

void TestTimelineChoice::chipsCountWhatTheFilterLeaves()
{
    auto* chip = m_panel->chips()->chip(Category::Product);
    QCOMPARE(chip->text(), u"Product 3"_s);
    content()->choose(Facet::Tag, u"聯運"_s, true);
    QCOMPARE(chip->text(), u"Product 1"_s);
    // And the filter counts what the chips leave.
    QTest::mouseClick(chip, Qt::LeftButton);
    const auto tags = content()->values(Facet::Tag);
    QCOMPARE(tags.front().count, 1);
    QVERIFY(content()->choice().filter.hiddenCategories.contains(Category::Product));
    QCOMPARE(m_panel->filterStrip()->countLabel()->text(), u"1 of 9 event(s)"_s);
}

void TestTimelineChoice::filterIsReachedByKeyboard()
{
    FilterPopup* popup = m_panel->openFilter();
    QTreeWidgetItem* current = popup->tree()->currentItem();
    QVERIFY(current && current->parent());
    QTest::keyClick(popup->tree(), Qt::Key_Space);
    QCOMPARE(current->checkState(0), Qt::Checked);
    QVERIFY(content()->choice().filter.isOn());
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<FilterPopup*>());
}

void TestTimelineChoice::searchWalksWhatItFinds()
{
    EventSearchBar* bar = m_panel->searchBar();
    QVERIFY(!bar->isVisible());
    QTest::mouseClick(m_panel->header()->search(), Qt::LeftButton);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->field()->hasFocus());
    bar->field()->setText(u"联运"_s); // the articles write it 聯運
    QCOMPARE(m_panel->finder()->found(), std::vector<timeline::EntryKey>({ 3, 4, 5, 6 }));
    QCOMPARE(view()->matches(), QSet<timeline::EntryKey>({ 3, 4, 5, 6 }));
    QCOMPARE(bar->countLabel()->text(), u"– of 4"_s);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QCOMPARE(view()->selected(), timeline::EntryKey(3));
    QCOMPARE(bar->countLabel()->text(), u"1 of 4"_s);
    QTest::keyClick(bar->field(), Qt::Key_Return);
    QCOMPARE(view()->selected(), timeline::EntryKey(4));
    QTest::keyClick(bar->field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(bar->field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(view()->selected(), timeline::EntryKey(6));
    // Nothing is hidden, but what was not found is faint.
    QCOMPARE(view()->entries().entries().size(), size_t(9));
    const QRect far = view()->entryRect(8).toAlignedRect().adjusted(1, 1, -1, -1);
    const QImage faded = view()->grab(far).toImage();
    bar->field()->setText(u"office"_s);
    QCOMPARE(m_panel->finder()->found(), std::vector<timeline::EntryKey>({ 7 }));
    bar->field()->setText(u"飛機"_s);
    QCOMPARE(bar->countLabel()->text(), u"Not found"_s);
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(!view()->matches());
    const auto darkest = [](const QImage& image) {
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                least = std::min(least, qGray(image.pixel(x, y)));
        }
        return least;
    };
    QVERIFY(darkest(faded) > darkest(view()->grab(far).toImage()) + 60);
}

void TestTimelineChoice::searchHidesOthersOnRequest()
{
    m_panel->openSearch();
    m_panel->searchBar()->field()->setText(u"聯運"_s);
    m_panel->searchBar()->hideButton()->click();
    QCOMPARE(view()->entries().entries().size(), size_t(4));
    QCOMPARE(overviewTotal(), 4);
    m_panel->searchBar()->field()->setText(u"飛機"_s);
    QCOMPARE(view()->entries().entries().size(), size_t(9));
    m_panel->searchBar()->field()->setText(u"聯運"_s);
    m_panel->searchBar()->close();
    QCOMPARE(view()->entries().entries().size(), size_t(9));
}

void TestTimelineChoice::searchFollowsTheFilter()
{
    m_panel->openSearch();
    m_panel->searchBar()->field()->setText(u"聯運"_s);
    content()->choose(Facet::Issuer, u"海港局"_s, true);
    QCOMPARE(m_panel->finder()->found(), std::vector<timeline::EntryKey>({ 3 }));
    QCOMPARE(m_panel->searchBar()->countLabel()->text(), u"– of 1"_s);
}

void TestTimelineChoice::headerBreaksWhereItIsNarrow()
{
    const auto* header = m_panel->header();
    QVERIFY(header->lanes()->mapTo(m_panel.get(), QPoint()).x()
        > header->chips()->chip(Category::Policy)->mapTo(m_panel.get(), QPoint()).x());
    m_panel->resize(360, 800);
    QCoreApplication::processEvents();
    const int chipsEnd = header->chips()->mapTo(m_panel.get(), QPoint(0, header->chips()->height())).y();
    QVERIFY(header->lanes()->mapTo(m_panel.get(), QPoint()).y() >= chipsEnd);
    QVERIFY(header->turn()->mapTo(m_panel.get(), QPoint(header->turn()->width(), 0)).x() <= 360);
}

QTEST_MAIN(TestTimelineChoice)
#include "tst_timeline_choice.moc"
