// SPDX-License-Identifier: GPL-3.0-or-later
// Merging, splitting and ordering events, through the library, undo and new readings of the text.
#include "session_samples.h"

#include "session/article_document.h"
#include "session/event_combination.h"
#include "session/event_conflicts.h"
#include "session/events_model.h"
#include "session/merged_links.h"
#include "session/timeline_entries.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::TemporaryLibrary;
using session::ArticleDocument;

namespace {

const QString harbourText
    = u"海港市渡輪換上電池\n"
      "\n"
      "海港日報記者 林青青 2024年1月5日\n"
      "\n"
      "海港市交通局2022年3月發佈《渡輪電動化行動計劃》。2023年5月,首批電動渡輪投入使用。\n"
      "\n"
      "2023年6月,首批電動渡輪正式投入使用。去年十月,渡輪公司接入微信支付。\n"
      "\n"
      "2023年5月,首家充電站開業。2023年5月,碼頭換上新屋頂。\n"_s;

/// What was read out of a text of its own, so that it can be read again.
class Harbour {
public:
    Harbour()
        : m_id(
            m_library.workspace().importArticle(m_library.write(u"harbour.txt"_s, harbourText.toUtf8()))->id)
    {
        open();
    }

    session::Workspace& workspace() { return m_library.workspace(); }
    ArticleDocument& document() { return *m_document; }

    void reopen()
    {
        m_library.reopen();
        open();
    }

    ItemId event(QStringView title) const
    {
        for (const ItemId id : m_document->itemsOfKind(ItemKind::Event)) {
            if (std::get<Event>(m_document->item(id)->body).title == title)
                return id;
        }
        qFatal("No event %s", qPrintable(title.toString()));
    }

    const Event& body(ItemId id) const { return std::get<Event>(m_document->item(id)->body); }

    QStringList titles() const
    {
        QStringList titles;
        for (const ItemId id : m_document->itemsOfKind(ItemKind::Event))
            titles += body(id).title;
        return titles;
    }

    QStringList words(ItemId id) const
    {
        QStringList words;
        for (const TextSpan& passage : body(id).passages)
            words += m_document->textOf(passage).toString();
        return words;
    }

    /// Takes a changed text of the article.
    bool takeText(const QString& text)
    {
        const auto imported = workspace().importArticle(m_library.write(u"harbour.txt"_s, text.toUtf8()));
        return imported && imported->id == m_id && imported->version == 2;
    }

    /// Reads the text again, with everything counted from another day.
    bool readAgain(QStringView published)
    {
        return m_document->setPublicationDate(date(published)).has_value();
    }

private:
    void open() { m_document = workspace().openArticle(m_id).value(); }

    TemporaryLibrary m_library;
    ArticleId m_id;
    ArticleDocument* m_document = nullptr;
};

const QString may = u"首批電動渡輪投入使用"_s;
const QString june = u"首批電動渡輪正式投入使用"_s;
const QString payment = u"渡輪公司接入微信支付"_s;
const QString station = u"首家充電站開業"_s;
const QString roof = u"碼頭換上新屋頂"_s;

} // namespace

class SessionEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergedEventHasEveryPassageAndBothReadings();
    void mergingIsOneStepThatSurvivesARestart();
    void mergedAwayEventDoesNotComeBackWithANewReading();
    void mergedReadingsFollowThePublicationDate();
    void mergedEventGoesOverToAnotherText();
    void notesGoOverToTheMergedEvent();
    void linksToOtherArticlesGoOverToTheMergedEvent();
    void mergingNeedsTwoEvents();
    void splitGivesTheMergedEventBack();
    void splitMakesAnEventOfAPassage();
    void splitLeavesAtLeastOnePassage();
    void restoringAMergedEventLosesNothing();
    void eventsOfOneDateChangePlaces();
    void anOrderIsNoEditAndOutlivesAReading();
    void settledDateIsNoConflict();
    void eventsToldApartStaySo();
};

void SessionEventsTest::mergedEventHasEveryPassageAndBothReadings()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    QVERIFY(harbour.document().mergeEvents(ids, { 0, 1 }));
    QCOMPARE(harbour.words(ids[0]),
        QStringList({ u"2023年6月,首批電動渡輪正式投入使用"_s, u"2023年5月,首批電動渡輪投入使用"_s }));
    const Event& merged = harbour.body(ids[0]);
    QCOMPARE(merged.title, may);
    QCOMPARE(merged.date, date(u"2023-06"));
    QCOMPARE(merged.dateWording, u"2023年6月"_s);
    QCOMPARE(merged.readings.size(), size_t(2));
    QCOMPARE(merged.readings[0].date, date(u"2023-05"));
    QCOMPARE(merged.readings[1].date, date(u"2023-06"));
    QCOMPARE(merged.readings[1].title, june);
    QVERIFY(session::hasConflictingReadings(merged));
    QVERIFY(!harbour.document().item(ids[1]));
    QCOMPARE(harbour.document().item(ids[0])->state, ReviewState::Accepted);
}

void SessionEventsTest::mergingIsOneStepThatSurvivesARestart()
{
    Harbour harbour;
    const std::vector<Item> before = harbour.document().items();
    const std::array ids { harbour.event(may), harbour.event(june), harbour.event(payment) };
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    const std::vector<Item> after = harbour.document().items();
    QCOMPARE(after.size(), before.size() - 2);
    harbour.reopen();
    QCOMPARE(harbour.document().items(), after);
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(harbour.document().items(), before);
    QVERIFY(harbour.workspace().redo());
    QCOMPARE(harbour.document().items(), after);
}

void SessionEventsTest::mergedAwayEventDoesNotComeBackWithANewReading()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    const QStringList titles = harbour.titles();
    QVERIFY(harbour.readAgain(u"2025-03-02"));
    QCOMPARE(harbour.titles(), titles);
    QCOMPARE(harbour.body(ids[0]).readings.size(), size_t(2));
}

void SessionEventsTest::mergedReadingsFollowThePublicationDate()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(payment) };
    QVERIFY(harbour.document().mergeEvents(ids, { 0, 1 }));
    QCOMPARE(harbour.body(ids[0]).date, date(u"2023-10"));
    const QStringList titles = harbour.titles();
    QVERIFY(harbour.readAgain(u"2022-03-02"));
    QCOMPARE(harbour.titles(), titles);
    QCOMPARE(harbour.body(ids[0]).readings[1].date, date(u"2021-10"));
    QCOMPARE(harbour.body(ids[0]).date, date(u"2021-10"));
    QCOMPARE(harbour.body(ids[0]).readings[0].date, date(u"2023-05"));
}

void SessionEventsTest::mergedEventGoesOverToAnotherText()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    const QStringList titles = harbour.titles();
    const QStringList words = harbour.words(ids[0]);
    QString changed = harbourText;
    QVERIFY(harbour.takeText(changed.replace(u"海港市交通局"_s, u"海港市政府下屬的交通局"_s)));
    QCOMPARE(harbour.titles(), titles);
    QCOMPARE(harbour.words(ids[0]), words);
    const Event& merged = harbour.body(ids[0]);
    QCOMPARE(merged.readings.size(), size_t(2));
    QCOMPARE(harbour.document().textOf(merged.readings[1].passages.front()),
        u"2023年6月,首批電動渡輪正式投入使用");
}

void SessionEventsTest::notesGoOverToTheMergedEvent()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    const auto note = harbour.document().addAnnotationToItem(ids[1], { .body = u"May or June?"_s });
    QVERIFY(note);
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    QCOMPARE(harbour.document().annotationsOn(ids[0]), std::vector { *note });
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(harbour.document().annotationsOn(ids[1]), std::vector { *note });
}

void SessionEventsTest::linksToOtherArticlesGoOverToTheMergedEvent()
{
    using Verdict = EventLink::Verdict;
    const ItemId kept = ItemId::create();
    const ItemId gone = ItemId::create();
    const ItemId here = ItemId::create();
    const ItemId there = ItemId::create();
    const EventLink own { EventLinkId::create(), Verdict::Same, { here, kept } };
    const EventLink theirs { EventLinkId::create(), Verdict::Same, { gone, there } };
    const EventLink apart { EventLinkId::create(), Verdict::Different, { gone, kept } };
    const EventLink untouched { EventLinkId::create(), Verdict::Different, { here, there } };
    const auto step = session::linksAfterMerge({ own, theirs, apart, untouched }, kept, std::array { gone });
    const EventLink joined { own.id, Verdict::Same, { here, kept, there } };
    QCOMPARE(step.changed, std::vector { joined });
    const std::vector removed { theirs.id, apart.id };
    QCOMPARE(step.removed, removed);
    QVERIFY(step.added.empty());
}

void SessionEventsTest::mergingNeedsTwoEvents()
{
    Harbour harbour;
    const ItemId one = harbour.event(may);
    QVERIFY(!harbour.document().mergeEvents(std::array { one }, {}));
    QVERIFY(!harbour.document().mergeEvents(std::array { one, one }, {}));
    QVERIFY(!harbour.document().mergeEvents(std::array { one, ItemId::create() }, {}));
    QVERIFY(!harbour.workspace().canUndo());
}

void SessionEventsTest::splitGivesTheMergedEventBack()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    const Event first = harbour.body(ids[0]);
    const Event second = harbour.body(ids[1]);
    QVERIFY(harbour.document().mergeEvents(ids, { 1, 1 }));
    const auto part = harbour.document().splitEvent(ids[0], second.passages);
    QVERIFY(part);
    QCOMPARE(harbour.body(ids[0]), first);
    QCOMPARE(harbour.body(*part), second);
    const QStringList titles = harbour.titles();
    QVERIFY(harbour.readAgain(u"2025-03-02")); // neither comes twice
    QCOMPARE(harbour.titles(), titles);
    QVERIFY(harbour.workspace().undo());
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(harbour.body(ids[0]).readings.size(), size_t(2));
}

void SessionEventsTest::splitMakesAnEventOfAPassage()
{
    Harbour harbour;
    Event event = harbour.body(harbour.event(station));
    const TextSpan other = samples::spanOf(harbourText, u"2023年5月,碼頭換上新屋頂");
    event.passages.push_back(other);
    const ItemId whole = harbour.document().addEvent(event).value();
    const auto part = harbour.document().splitEvent(whole, std::array { other });
    QVERIFY(part);
    const Item& item = *harbour.document().item(*part);
    QCOMPARE(item.provenance.origin, Provenance::Origin::Reader);
    QCOMPARE(item.state, ReviewState::Accepted);
    QCOMPARE(harbour.body(*part).passages, std::vector { other });
    QCOMPARE(harbour.body(*part).date, date(u"2023-05"));
    QVERIFY(harbour.body(*part).title.contains(roof));
    QCOMPARE(harbour.words(whole), QStringList { u"2023年5月,首家充電站開業"_s });
}

void SessionEventsTest::splitLeavesAtLeastOnePassage()
{
    Harbour harbour;
    const ItemId id = harbour.event(may);
    QVERIFY(!harbour.document().splitEvent(id, harbour.body(id).passages));
    QVERIFY(!harbour.document().splitEvent(id, {}));
    QVERIFY(!harbour.document().splitEvent(id, std::array { TextSpan { 0, 3 } }));
    QVERIFY(!harbour.workspace().canUndo());
}

void SessionEventsTest::restoringAMergedEventLosesNothing()
{
    Harbour harbour;
    const QStringList titles = harbour.titles();
    const std::array ids { harbour.event(may), harbour.event(june) };
    const Event first = harbour.body(ids[0]);
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    QVERIFY(harbour.document().restoreExtracted(ids[0]));
    QCOMPARE(harbour.body(ids[0]), first);
    QCOMPARE(harbour.titles(), titles);
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(harbour.body(ids[0]).readings.size(), size_t(2));
}

namespace {

/// The titles of a month as table and timeline put them.
QStringList inTable(ArticleDocument& document)
{
    session::EventsModel model;
    model.setDocument(&document);
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(session::DateRole).value<EdtfValue>() == date(u"2023-05"))
            titles += model.index(row, session::EventsModel::TitleColumn).data().toString();
    }
    return titles;
}

QStringList inTimeline(const ArticleDocument& document)
{
    const auto entries = session::timelineEntries(document.items(), timeline::Language::English);
    std::vector<std::pair<int, QString>> placed;
    for (const timeline::Entry& entry : entries->entries()) {
        if (entry.date == date(u"2023-05"))
            placed.emplace_back(entry.order, entry.title);
    }
    std::sort(placed.begin(), placed.end());
    QStringList titles;
    for (const auto& [order, title] : placed)
        titles += title;
    return titles;
}

} // namespace

void SessionEventsTest::eventsOfOneDateChangePlaces()
{
    Harbour harbour;
    QCOMPARE(inTable(harbour.document()), QStringList({ may, station, roof }));
    QCOMPARE(inTimeline(harbour.document()), QStringList({ may, station, roof }));
    QVERIFY(!harbour.document().canMoveWithinDate(harbour.event(may), -1));
    QVERIFY(!harbour.document().canMoveWithinDate(harbour.event(payment), 1));
    QVERIFY(harbour.document().moveWithinDate(harbour.event(roof), -1));
    QVERIFY(harbour.document().moveWithinDate(harbour.event(roof), -1));
    QVERIFY(harbour.document().moveWithinDate(harbour.event(roof), -1)); // already first
    QCOMPARE(inTable(harbour.document()), QStringList({ roof, may, station }));
    QCOMPARE(inTimeline(harbour.document()), QStringList({ roof, may, station }));
    harbour.reopen();
    QCOMPARE(inTable(harbour.document()), QStringList({ roof, may, station }));
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(inTable(harbour.document()), QStringList({ may, roof, station }));
}

void SessionEventsTest::anOrderIsNoEditAndOutlivesAReading()
{
    Harbour harbour;
    QVERIFY(harbour.document().moveWithinDate(harbour.event(roof), -1));
    const Item& item = *harbour.document().item(harbour.event(roof));
    QCOMPARE(item.state, ReviewState::Suggested);
    QVERIFY(!isEdited(item));
    QVERIFY(harbour.readAgain(u"2025-03-02"));
    QCOMPARE(inTable(harbour.document()), QStringList({ may, roof, station }));
}

void SessionEventsTest::settledDateIsNoConflict()
{
    Harbour harbour;
    const std::array ids { harbour.event(may), harbour.event(june) };
    QVERIFY(harbour.document().mergeEvents(ids, {}));
    QVERIFY(harbour.document().settleDate(ids[0], 1));
    QCOMPARE(harbour.body(ids[0]).date, date(u"2023-06"));
    QVERIFY(!session::hasConflictingReadings(harbour.body(ids[0])));
    QCOMPARE(harbour.body(ids[0]).readings.size(), size_t(2));
    QVERIFY(!harbour.document().settleDate(ids[0], 2));
    QVERIFY(harbour.workspace().undo());
    QVERIFY(session::hasConflictingReadings(harbour.body(ids[0])));
}

void SessionEventsTest::eventsToldApartStaySo()
{
    Harbour harbour;
    const auto conflicts = [&harbour] {
        return session::eventConflicts(harbour.document().items(), harbour.document().text());
    };
    const std::array ids { harbour.event(may), harbour.event(june) };
    const std::vector<session::EventConflict> expected { { ids[0], ids[1] } };
    QCOMPARE(conflicts(), expected);
    QVERIFY(harbour.document().tellApart(ids));
    QVERIFY(conflicts().empty());
    QCOMPARE(harbour.document().item(ids[0])->state, ReviewState::Suggested);
    QVERIFY(harbour.readAgain(u"2025-03-02"));
    QVERIFY(conflicts().empty());
    harbour.reopen();
    QVERIFY(conflicts().empty());
    QVERIFY(harbour.workspace().undo());
    QVERIFY(harbour.workspace().undo());
    QCOMPARE(conflicts().size(), size_t(1));
}

QTEST_GUILESS_MAIN(SessionEventsTest)
#include "tst_session_events.moc"
