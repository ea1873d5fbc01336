// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/date_edit.h"
#include "shell/event_dialog.h"
#include "shell/thread_ribbon.h"
#include "timeline/card_presenter.h"
#include "timeline/chosen_content.h"
#include "timeline/details_card.h"
#include "timeline/event_search_bar.h"
#include "timeline/filter_popup.h"
#include "timeline/lane_popup.h"
#include "timeline/passage_button.h"
#include "timeline/timeline_panel.h"
#include "timeline/undated_strip.h"

#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tidemark;
using session::Facet;
using session::LanesBy;
using timeline_view::ChosenContent;
using timeline_view::DetailsCard;

class TestTimelineChoiceWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lanesAreRememberedForTheArticle();
    void filtersAreNotRemembered();
    void commandsOpenLanesFilterAndSearch();
    void newTagMakesALaneAtOnce();
    void cardGoesToThePassageAndJudges();
    void droppedDateOpensTheEditor();
};

namespace {

ChosenContent& content(WindowFixture& fixture)
{
    return *fixture.window().timelinePanel().content();
}

timeline::EntryKey keyAt(WindowFixture& fixture, const QString& words)
{
    return session::entryKeyOf(fixture.eventAt(words));
}

const QString figureEvent = u"海港公司的註冊用戶達到300萬"_s;

} // namespace

void TestTimelineChoiceWindow::lanesAreRememberedForTheArticle()
{
    WindowFixture fixture;
    content(fixture).setLanes(LanesBy::Category);
    const QString last = content(fixture).lanes().back().id;
    content(fixture).moveLane(last, -10);
    content(fixture).setCollapsed(last, true);
    fixture.reopenWindow();
    QCOMPARE(content(fixture).choice().lanes, LanesBy::Category);
    QVERIFY(fixture.window().timelinePanel().view()->laneBands());
    QCOMPARE(content(fixture).lanes().front().id, last);
    QVERIFY(content(fixture).lanes().front().collapsed);
    content(fixture).setLanes(std::nullopt);
    fixture.reopenWindow();
    QVERIFY(!content(fixture).choice().lanes);
}

void TestTimelineChoiceWindow::filtersAreNotRemembered()
{
    WindowFixture fixture;
    const int all = content(fixture).allCount();
    content(fixture).choose(Facet::State, u"accepted"_s, true);
    QCOMPARE(content(fixture).shownCount(), 0);
    fixture.reopenWindow();
    QCOMPARE(content(fixture).shownCount(), all);
}

void TestTimelineChoiceWindow::commandsOpenLanesFilterAndSearch()
{
    WindowFixture fixture;
    auto& panel = fixture.window().timelinePanel();
    fixture.window().actions()[shell::ActionId::SearchEvents]->trigger();
    QVERIFY(panel.searchBar()->isVisible());
    QVERIFY(panel.searchBar()->field()->hasFocus());
    fixture.window().actions()[shell::ActionId::TimelineLanes]->trigger();
    auto* lanes = panel.findChild<timeline_view::LanePopup*>();
    QVERIFY(lanes && lanes->isVisible());
    lanes->close();
    fixture.window().actions()[shell::ActionId::FilterEvents]->trigger();
    auto* filter = panel.findChild<timeline_view::FilterPopup*>();
    QVERIFY(filter && filter->isVisible());
    filter->close();
}

void TestTimelineChoiceWindow::newTagMakesALaneAtOnce()
{
    WindowFixture fixture;
    content(fixture).setLanes(LanesBy::Tag);
    QCOMPARE(content(fixture).lanes().size(), size_t(1));
    QVERIFY(fixture.document().addAnnotationToItem(
        fixture.eventAt(figureEvent), { .body = u"核對"_s, .tags = { u"待查"_s } }));
    QCOMPARE(content(fixture).lanes().size(), size_t(2));
    QCOMPARE(content(fixture).lanes().front().name, u"待查"_s);
    QVERIFY(fixture.workspace().undo());
    QCOMPARE(content(fixture).lanes().size(), size_t(1));
}

void TestTimelineChoiceWindow::cardGoesToThePassageAndJudges()
{
    WindowFixture fixture;
    auto* view = fixture.window().timelinePanel().view();
    DetailsCard* card = fixture.window().timelinePanel().cards()->card();
    view->setFocus();
    view->select(keyAt(fixture, figureEvent));
    QVERIFY(!card->isVisible());
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->card().title.contains(u"300萬"_s));
    // The thread to the passage passes under the card.
    auto& ribbon = fixture.window().ribbon();
    const QRect over(card->mapTo(ribbon.parentWidget(), QPoint()), card->size());
    ribbon.join({ QRectF(0, over.center().y() - 10, over.left() / 2, 20) },
        QRectF(over.right() + 4, over.center().y() - 10, 20, 20), Qt::red);
    QVERIFY(ribbon.shape().intersects(over));
    QImage drawn(ribbon.size(), QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::transparent);
    ribbon.render(&drawn, {}, {}, QWidget::RenderFlags());
    QVERIFY(qAlpha(drawn.pixel(over.left() - 10, over.center().y())) > 0);
    for (int y = over.top(); y <= over.bottom(); ++y) {
        for (int x = over.left(); x <= over.right(); ++x)
            QCOMPARE(qAlpha(drawn.pixel(x, y)), 0);
    }
    auto* passage = card->findChild<timeline_view::PassageButton*>();
    QVERIFY(passage);
    passage->click();
    QVERIFY(fixture.document()
                .textOf(fixture.window().readerView().selection())
                .toString()
                .contains(u"海港公司的註冊用戶"_s));
    for (auto* button : card->findChildren<QToolButton*>()) {
        if (button->accessibleName() == u"Accept"_s) {
            button->click();
            break;
        }
    }
    QCOMPARE(fixture.document().item(fixture.eventAt(figureEvent))->state, domain::ReviewState::Accepted);
    QCOMPARE(card->card().state, domain::ReviewState::Accepted);
    QVERIFY(fixture.workspace().undo());
    QCOMPARE(card->card().state, domain::ReviewState::Suggested);
}

void TestTimelineChoiceWindow::droppedDateOpensTheEditor()
{
    WindowFixture fixture;
    const domain::ItemId event = fixture.eventAt(figureEvent);
    QString offered;
    QTimer::singleShot(0, &fixture.window(), [&] {
        auto* dialog = fixture.window().findChild<shell::EventDialog*>();
        if (!dialog)
            return;
        offered = dialog->dateEdit()->value() ? dialog->dateEdit()->value()->toString() : QString();
        dialog->accept();
    });
    Q_EMIT fixture.window().timelinePanel().undated()->dateProposed(
        session::entryKeyOf(event), *domain::EdtfValue::parse(u"2020-05"));
    QCOMPARE(offered, u"2020-05"_s);
    const auto& stored = std::get<domain::Event>(fixture.document().item(event)->body);
    QCOMPARE(stored.date->toString(), u"2020-05"_s);
    QVERIFY(fixture.workspace().undo());
}

QTEST_MAIN(TestTimelineChoiceWindow)
#include "tst_timeline_choice_window.moc"
