// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_entries.h"
#include "timeline/card_presenter.h"
#include "timeline/chosen_content.h"
#include "timeline/details_card.h"
#include "timeline/passage_button.h"
#include "timeline/timeline_panel.h"
#include "timeline/undated_list.h"
#include "timeline/undated_strip.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::ReviewState;
using timeline::EntryKey;
using timeline_view::besideEvent;
using timeline_view::CardPresenter;
using timeline_view::DetailsCard;
using timeline_view::TimelinePanel;
using timeline_view::TimelineView;
using timeline_view::UndatedList;
using timeline_view::UndatedStrip;

class TestTimelineCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void placeNeverCoversTheEvent_data();
    void placeNeverCoversTheEvent();
    void clickOpensTheCardBesideTheEvent();
    void cardSaysWhatIsKnown();
    void spaceOpensAndEscapeCloses();
    void cardFollowsWalkingAndPanning();
    void buttonsAskForWhatTheySay();
    void noticesCarryTheirAction();
    void severalSelectedEventsHaveNoCard();
    void headingListsEveryUndatedEvent();
    void droppedOnTheAxisADateIsProposed();
    void finenessOfADropFollowsTheZoom();

private:
    TimelineView* view() const { return m_panel->view(); }
    DetailsCard* card() const { return m_panel->cards()->card(); }
    void clickEntry(EntryKey key);
    QAbstractButton* button(const QString& name) const;

    std::unique_ptr<TimelinePanel> m_panel;
    session::EventCard m_card;
};

void TestTimelineCard::init()
{
    m_panel = std::make_unique<TimelinePanel>();
    m_panel->setLanguage(timeline::Language::TraditionalChinese);
    view()->setAnimated(false);
    m_panel->resize(620, 800);
    session::TimelineContent content;
    content.entries = samples::harbourEvents();
    m_panel->content()->setContent(content, {});
    m_card = {};
    m_card.date = u"2021 年 9 月"_s;
    m_card.edtf = u"2021-09"_s;
    m_card.wording = u"去年九月"_s;
    m_card.why = u"relative to the publication date"_s;
    m_card.who = u"海港局"_s;
    m_card.passages
        = { { u"要求限期開放<b>碼頭</b>泊位"_s, { 10, 12 }, 3 }, { u"此前的要求"_s, { 80, 5 }, 7 } };
    m_card.tags = { u"泊位"_s };
    m_card.notes = 2;
    m_card.extracted = u"舊題 · 2020"_s;
    m_panel->cards()->setMaker([this](EntryKey key) {
        session::EventCard card = m_card;
        card.title = view()->entries().entry(view()->entries().indexOf(key)).title;
        return std::optional(card);
    });
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    view()->setFocus();
}

void TestTimelineCard::cleanup()
{
    m_panel.reset();
}

void TestTimelineCard::clickEntry(EntryKey key)
{
    QTest::mouseClick(view(), Qt::LeftButton, {}, view()->entryRect(key).center().toPoint());
    QCoreApplication::processEvents();
}

QAbstractButton* TestTimelineCard::button(const QString& name) const
{
    for (auto* button : card()->findChildren<QAbstractButton*>()) {
        if (button->accessibleName().contains(name))
            return button;
    }
    return nullptr;
}

void TestTimelineCard::placeNeverCoversTheEvent_data()
{
    QTest::addColumn<QRect>("event");
    QTest::addColumn<QSize>("wanted");
    const QSize usual(380, 240);
    QTest::newRow("top") << QRect(150, 10, 400, 44) << usual;
    QTest::newRow("middle") << QRect(150, 300, 400, 44) << usual;
    QTest::newRow("bottom") << QRect(150, 560, 400, 44) << usual;
    QTest::newRow("too high for either side") << QRect(150, 280, 400, 44) << QSize(380, 900);
    QTest::newRow("beside") << QRect(20, 10, 60, 580) << usual;
}

void TestTimelineCard::placeNeverCoversTheEvent()
{
    QFETCH(QRect, event);
    QFETCH(QSize, wanted);
    const QRect room(6, 6, 588, 608);
    const QRect place = besideEvent(event, wanted, room);
    QVERIFY(!place.isEmpty());
    QVERIFY(!place.intersects(event));
    QVERIFY(room.contains(place));
}

void TestTimelineCard::clickOpensTheCardBesideTheEvent()
{
    for (EntryKey key = 1; key <= 9; ++key) {
        if (card()->isVisible() && card()->geometry().intersects(view()->entryRect(key).toAlignedRect()))
            m_panel->cards()->close();
        clickEntry(key);
        QVERIFY2(card()->isVisible(), qPrintable(QString::number(key)));
        QVERIFY(!card()->geometry().intersects(view()->entryRect(key).toAlignedRect()));
        QVERIFY(view()->rect().contains(card()->geometry()));
    }
    // There is room here: nothing of the card needs scrolling.
    clickEntry(1);
    const auto* bar = card()->findChild<QScrollArea*>()->verticalScrollBar();
    QCOMPARE(bar->maximum(), 0);
    // Selected from elsewhere, an event brings no card of itself.
    m_panel->cards()->close();
    view()->clearSelection();
    view()->select(3);
    QVERIFY(!card()->isVisible());
}

void TestTimelineCard::cardSaysWhatIsKnown()
{
    clickEntry(2);
    QStringList told;
    for (const QLabel* label : card()->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        told += label->text();
    }
    for (const auto* passage : card()->findChildren<timeline_view::PassageButton*>())
        told += passage->text();
    const QString all = told.join(u'\n');
    for (const QString& part : { u"要求限期開放碼頭泊位"_s, u"2021 年 9 月 · 2021-09"_s, u"去年九月"_s,
             u"relative to"_s, u"海港局"_s, u"¶3"_s, u"<b>碼頭</b>"_s, u"¶7"_s, u"泊位"_s, u"2 note(s)"_s,
             u"舊題 · 2020"_s, u"Suggested"_s })
        QVERIFY2(all.contains(part), qPrintable(part));
}

void TestTimelineCard::spaceOpensAndEscapeCloses()
{
    view()->select(4);
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(card()->isVisible());
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(card()->isAncestorOf(m_panel->focusWidget()));
    QTest::keyClick(m_panel->focusWidget(), Qt::Key_Escape);
    QVERIFY(!card()->isVisible());
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->selected(), EntryKey(4));
    // Once closed it stays closed while walking, until asked for.
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(!card()->isVisible());
    QTest::keyClick(view(), Qt::Key_I);
    QVERIFY(card()->isVisible());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!card()->isVisible());
    QVERIFY(view()->selected());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!view()->selected());
}

void TestTimelineCard::cardFollowsWalkingAndPanning()
{
    clickEntry(3);
    QTest::keyClick(view(), Qt::Key_Down);
    QCoreApplication::processEvents();
    const EntryKey next = *view()->selected();
    QVERIFY(next != 3);
    QVERIFY(card()->isVisible());
    QVERIFY(!card()->geometry().intersects(view()->entryRect(next).toAlignedRect()));
    view()->setVisibleRange(view()->visibleFrom() - 90, view()->visibleTo() - 90);
    QCoreApplication::processEvents();
    QVERIFY(card()->isVisible());
    QVERIFY(!card()->geometry().intersects(view()->entryRect(next).toAlignedRect()));
    view()->setVisibleRange(0, 100); // 1970: the event is out of sight
    QCoreApplication::processEvents();
    QVERIFY(!card()->isVisible());
    view()->zoomToFit();
    QCoreApplication::processEvents();
    QVERIFY(card()->isVisible());
}

void TestTimelineCard::buttonsAskForWhatTheySay()
{
    clickEntry(5);
    const QSignalSpy reviews(view(), &TimelineView::reviewRequested);
    const QSignalSpy edits(view(), &TimelineView::editRequested);
    const QSignalSpy notes(view(), &TimelineView::noteRequested);
    const QSignalSpy passages(m_panel->cards(), &CardPresenter::passageActivated);
    button(u"Accept"_s)->click();
    button(u"Dispute"_s)->click();
    button(u"Reject"_s)->click();
    QCOMPARE(reviews.count(), 3);
    QCOMPARE(reviews[0][0].value<EntryKey>(), EntryKey(5));
    QCOMPARE(reviews[0][1].value<ReviewState>(), ReviewState::Accepted);
    QCOMPARE(reviews[1][1].value<ReviewState>(), ReviewState::Disputed);
    QCOMPARE(reviews[2][1].value<ReviewState>(), ReviewState::Rejected);
    button(u"Edit…"_s)->click();
    QCOMPARE(edits.count(), 1);
    button(u"Note"_s)->click();
    QCOMPARE(notes.count(), 1);
    button(u"¶7"_s)->click();
    QCOMPARE(passages.count(), 1);
    QCOMPARE(passages[0][1].value<domain::TextSpan>(), domain::TextSpan({ 80, 5 }));
}

void TestTimelineCard::noticesCarryTheirAction()
{
    m_card.notices = { { u"Two passages date it differently."_s, u"Compare"_s, u"compare"_s } };
    clickEntry(5);
    const QSignalSpy notices(m_panel->cards(), &CardPresenter::noticeActivated);
    button(u"Compare"_s)->click();
    QCOMPARE(notices.count(), 1);
    QCOMPARE(notices[0][0].value<EntryKey>(), EntryKey(5));
    QCOMPARE(notices[0][1].toString(), u"compare"_s);
}

void TestTimelineCard::severalSelectedEventsHaveNoCard()
{
    clickEntry(3);
    QVERIFY(card()->isVisible());
    view()->setSelectedKeys({ 3, 5 });
    QVERIFY(!card()->isVisible());
}

void TestTimelineCard::headingListsEveryUndatedEvent()
{
    const timeline::Layout& layout = view()->currentLayout();
    QVERIFY2(layout.undatedHeading.endsWith(u" 1"_s), qPrintable(layout.undatedHeading));
    QTest::mouseClick(view(), Qt::LeftButton, {}, layout.undatedHeadingRect.center().toPoint());
    auto* list = view()->findChild<UndatedList*>();
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->list()->count(), 1);
    QTest::keyClick(list->list(), Qt::Key_Return);
    QCOMPARE(view()->selected(), EntryKey(9));
    const QSignalSpy edits(view(), &TimelineView::editRequested);
    QTest::mouseClick(list->dateButton(), Qt::LeftButton);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits[0][0].value<EntryKey>(), EntryKey(9));
}

void TestTimelineCard::droppedOnTheAxisADateIsProposed()
{
    const QSignalSpy proposed(m_panel->undated(), &UndatedStrip::dateProposed);
    const QPoint from = view()->entryRect(9).center().toPoint();
    const double before = view()->visibleFrom();
    const auto dragTo = [&](const QPoint& to) {
        QTest::mousePress(view(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(view(), from + (to - from) * step / 4);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, to);
    };
    const double middle = view()->currentLayout().scale.position(19200); // 2022-07-27
    dragTo(QPoint(200, int(middle)));
    QCOMPARE(proposed.count(), 1);
    QCOMPARE(proposed[0][0].value<EntryKey>(), EntryKey(9));
    QCOMPARE(proposed[0][1].value<domain::EdtfValue>().toString(), u"2022-07"_s);
    QCOMPARE(view()->visibleFrom(), before);
    dragTo(from + QPoint(40, 0)); // back into the strip: nothing
    QCOMPARE(proposed.count(), 1);
}

void TestTimelineCard::finenessOfADropFollowsTheZoom()
{
    QCOMPARE(UndatedStrip::dateAt(19200.4, 60).toString(), u"2022-07-27"_s);
    QCOMPARE(UndatedStrip::dateAt(19200.4, 1000).toString(), u"2022-07"_s);
    QCOMPARE(UndatedStrip::dateAt(19200.4, 9000).toString(), u"2022"_s);
    QCOMPARE(UndatedStrip::dateAt(-719528.5, 90000).toString(), u"-0001"_s);
}

QTEST_MAIN(TestTimelineCard)
#include "tst_timeline_card.moc"
