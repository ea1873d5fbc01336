// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "session/timeline_entries.h"
#include "shell/presentation_window.h"
#include "shell/presenting.h"
#include "shell/slide_page.h"
#include "timeline/timeline_panel.h"

#include <QPointer>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;
using domain::EdtfValue;
using domain::ReviewState;
using shell::ActionId;
using shell::PresentationWindow;

class TestTimelineWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalEventsAreJudgedAndUndoneAtOnce();
    void keysJudgeAllThatIsSelected();
    void draggedDateIsOneUndoableStep();
    void optionsAreRemembered();
    void todayIsShown();
    void presentationWalksTheEvents();
    void presentationShowsThePassageInItsSurroundings();
    void presentationShowsTheSelectedOnes();
    void presentationBeginsWhereOneIsAndLeavesThere();
    void presentationFits_data();
    void presentationFits();

private:
    static timeline_view::TimelineView& viewOf(WindowFixture& fixture)
    {
        return *fixture.window().timelinePanel().view();
    }
    static ReviewState stateOf(WindowFixture& fixture, domain::ItemId id)
    {
        return fixture.document().item(id)->state;
    }
};

void TestTimelineWindow::severalEventsAreJudgedAndUndoneAtOnce()
{
    WindowFixture fixture;
    const domain::ItemId one = fixture.eventAt(u"2021年6月"_s);
    const domain::ItemId two = fixture.eventAt(u"2023年9月"_s);
    auto& view = viewOf(fixture);
    const QList keys { session::entryKeyOf(one), session::entryKeyOf(two) };
    Q_EMIT view.reviewOfManyRequested(keys, ReviewState::Accepted);
    QCOMPARE(stateOf(fixture, one), ReviewState::Accepted);
    QCOMPARE(stateOf(fixture, two), ReviewState::Accepted);
    fixture.window().actions()[ActionId::Undo]->trigger();
    QCOMPARE(stateOf(fixture, one), ReviewState::Suggested);
    QCOMPARE(stateOf(fixture, two), ReviewState::Suggested);
}

void TestTimelineWindow::keysJudgeAllThatIsSelected()
{
    WindowFixture fixture;
    const domain::ItemId one = fixture.eventAt(u"2021年6月"_s);
    const domain::ItemId two = fixture.eventAt(u"2023年9月"_s);
    const domain::ItemId other = fixture.eventAt(u"截至2022年末"_s);
    auto& view = viewOf(fixture);
    view.setSelectedKeys({ session::entryKeyOf(one), session::entryKeyOf(two) });
    fixture.window().actions()[ActionId::Reject]->trigger();
    QCOMPARE(stateOf(fixture, one), ReviewState::Rejected);
    QCOMPARE(stateOf(fixture, two), ReviewState::Rejected);
    QCOMPARE(stateOf(fixture, other), ReviewState::Suggested);
    QVERIFY(view.selectedKeys().isEmpty());
}

void TestTimelineWindow::draggedDateIsOneUndoableStep()
{
    WindowFixture fixture;
    const domain::ItemId id = fixture.eventAt(u"2021年6月"_s);
    const auto dateOf = [&] { return std::get<domain::Event>(fixture.document().item(id)->body).date; };
    const auto before = dateOf();
    QVERIFY(before);
    const auto wanted = EdtfValue::parse(u"2021-06/2021-08");
    Q_EMIT viewOf(fixture).dateEditRequested(session::entryKeyOf(id), *wanted);
    QCOMPARE(dateOf(), wanted);
    QVERIFY(fixture.document().item(id)->extracted);
    QCOMPARE(std::get<domain::Event>(*fixture.document().item(id)->extracted).date, before);
    fixture.window().actions()[ActionId::Undo]->trigger();
    QCOMPARE(dateOf(), before);
}

void TestTimelineWindow::optionsAreRemembered()
{
    WindowFixture fixture;
    QVERIFY(!viewOf(fixture).isCompressed());
    QVERIFY(viewOf(fixture).areGapsMarked());
    QVERIFY(!viewOf(fixture).isSnapping());
    fixture.window().actions()[ActionId::TimelineCompress]->trigger();
    fixture.window().actions()[ActionId::TimelineGaps]->trigger();
    viewOf(fixture).setSnapping(true);
    QVERIFY(fixture.window().actions()[ActionId::TimelineSnap]->isChecked());
    fixture.reopenWindow();
    QVERIFY(viewOf(fixture).isCompressed());
    QVERIFY(!viewOf(fixture).areGapsMarked());
    QVERIFY(viewOf(fixture).isSnapping());
    QVERIFY(fixture.window().actions()[ActionId::TimelineCompress]->isChecked());
}

void TestTimelineWindow::todayIsShown()
{
    WindowFixture fixture;
    const double today = double(QDate(1970, 1, 1).daysTo(QDate::currentDate()));
    viewOf(fixture).setVisibleRange(viewOf(fixture).visibleFrom(), today + 30);
    QVERIFY(viewOf(fixture).currentLayout().today || viewOf(fixture).visibleTo() < today);
}

void TestTimelineWindow::presentationWalksTheEvents()
{
    WindowFixture fixture;
    QTest::keyClick(&fixture.window(), Qt::Key_F5);
    auto* shown = fixture.window().findChild<PresentationWindow*>();
    QVERIFY(shown);
    QVERIFY(shown->isFullScreen());
    const QString last = QString::number(viewOf(fixture).entries().entries().size());
    QCOMPARE(shown->page().position(), u"1 / "_s + last);
    const QString first = shown->page().slide().title;
    QTest::keyClick(shown, Qt::Key_Space);
    QCOMPARE(shown->page().position(), u"2 / "_s + last);
    QVERIFY(shown->page().slide().title != first);
    QCOMPARE(shown->strip().selected(), std::optional(shown->page().slide().key));
    QTest::keyClick(shown, Qt::Key_End);
    QTest::keyClick(shown, Qt::Key_Right);
    QCOMPARE(shown->page().position(), last + u" / "_s + last);
    QTest::keyClick(shown, Qt::Key_PageUp);
    QTest::keyClick(shown, Qt::Key_Home);
    QCOMPARE(shown->page().slide().title, first);
    QVERIFY(shown->page().accessibleName().contains(first));
    QPointer<PresentationWindow> gone(shown);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!gone);
}

void TestTimelineWindow::presentationShowsThePassageInItsSurroundings()
{
    WindowFixture fixture;
    const domain::ItemId id = fixture.eventAt(u"2021年6月"_s);
    const auto slides = session::presentationSlides(fixture.document(), { id });
    QCOMPARE(slides.size(), size_t(1));
    const session::PresentationSlide& slide = slides.front();
    const QString whole = slide.before + slide.passage + slide.after;
    QCOMPARE(slide.passage,
        fixture.document().textOf(domain::mainSpan(fixture.document().item(id)->body)).toString());
    QVERIFY2(fixture.document().text().contains(whole), qPrintable(whole));
    QVERIFY2(whole.startsWith(u"交通部於2021年6月"_s) && whole.endsWith(u"數據接口。"_s), qPrintable(whole));
    QVERIFY(slide.date.contains(u"2021"_s));
    QVERIFY(!slide.who.endsWith(slide.date));
}

void TestTimelineWindow::presentationShowsTheSelectedOnes()
{
    WindowFixture fixture;
    const auto keys = viewOf(fixture).keysInOrder();
    viewOf(fixture).setSelectedKeys({ keys.at(0), keys.at(2) });
    PresentationWindow* shown = fixture.window().presenting().start();
    QVERIFY(shown);
    QCOMPARE(shown->page().position(), u"1 / 2"_s);
    QTest::keyClick(shown, Qt::Key_Right);
    QCOMPARE(shown->page().slide().key, keys.at(2));
}

void TestTimelineWindow::presentationBeginsWhereOneIsAndLeavesThere()
{
    WindowFixture fixture;
    const auto keys = viewOf(fixture).keysInOrder();
    viewOf(fixture).select(keys.at(1));
    PresentationWindow* shown = fixture.window().presenting().start();
    QCOMPARE(shown->current(), 1);
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_COMPARE(viewOf(fixture).selected(), std::optional(keys.at(2)));
}

void TestTimelineWindow::presentationFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
}

void TestTimelineWindow::presentationFits()
{
    QFETCH(QSize, size);
    WindowFixture fixture;
    PresentationWindow* shown = fixture.window().presenting().start();
    shown->showNormal();
    shown->resize(size);
    QCoreApplication::processEvents();
    for (int slide = 0; slide < int(viewOf(fixture).entries().entries().size()); ++slide) {
        shown->goTo(slide);
        QVERIFY(!shown->page().isCut());
        QCOMPARE(shown->strip().currentLayout().overlapCount(), 0);
    }
}

QTEST_MAIN(TestTimelineWindow)
#include "tst_timeline_window.moc"
