// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/article_import.h"
#include "session/entry_search.h"
#include "session/event_card.h"
#include "session/event_combination.h"
#include "session/timeline_choice.h"
#include "session/timeline_content.h"
#include "session/timeline_entries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::spanOf;
using samples::TemporaryLibrary;
using session::Facet;
using session::LanesBy;
using session::TimelineChoice;
using session::TimelineContent;
using timeline::Language;

namespace {

TimelineContent contentOf(
    const session::ArticleDocument& document, LanesBy by, Language language = Language::TraditionalChinese)
{
    const session::TimelineSource source { document.article().id, document.article().metadata.title,
        document.items(), document.annotations() };
    return session::timelineContent({ &source, 1 }, by, language);
}

const timeline::Entry* entryTitled(const TimelineContent& content, const QString& title)
{
    for (const timeline::Entry& entry : content.entries->entries()) {
        if (entry.title == title)
            return &entry;
    }
    qFatal("No entry %s", qPrintable(title));
}

QString laneOf(const TimelineContent& content, const QString& title)
{
    return content.entries->lanes()[size_t(entryTitled(content, title)->lane)].name;
}

session::EntryFacets facetsOf(const TimelineContent& content, const QString& title)
{
    return content.facets.value(entryTitled(content, title)->key);
}

QStringList laneNames(const timeline::EntrySet& entries)
{
    QStringList names;
    for (const timeline::Lane& lane : entries.lanes())
        names += lane.name;
    return names;
}

QStringList laneNames(const TimelineContent& content)
{
    return laneNames(*content.entries);
}

/// "value count" for each.
QStringList valuesOf(const TimelineContent& content, const session::EntryFilter& filter, Facet facet)
{
    QStringList values;
    for (const session::FacetValue& value :
        session::facetValues(content, filter, facet, Language::TraditionalChinese))
        values += u"%1 %2"_s.arg(value.id).arg(value.count);
    return values;
}

Item madeUp(const QString& title, QStringView edtf, ReviewState state = ReviewState::Suggested)
{
    Event event;
    event.title = title;
    event.passages = { { 0, 4 } };
    if (!edtf.isEmpty())
        event.date = date(edtf);
    Item item;
    item.id = ItemId::create();
    item.state = state;
    item.body = event;
    return item;
}

} // namespace

class SessionTimelineContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facetsComeFromThePassages();
    void tagsAndNotesOfTheReaderAreFacets();
    void lanesNeverInventASpeaker();
    void lanesComeByTheirFirstEvent();
    void severalArticlesStandInTheirLanes();
    void anEventWithSeveralTagsIsDrawnOnce();
    void keysSurviveOtherLanes();
    void rejectedEventsBringNothing();
    void readerOrdersCollapsesAndHidesLanes();
    void lanesAreRemembered();
    void filtersJoinFacets();
    void countsFollowTheOtherFilters();
    void searchIgnoresScriptAndWidth();
    void searchReadsNotesSpeakersAndWordings();
    void shippedArticleHasSpeakersAndIssuers();
    void cardTellsAllOfAnEvent();
    void cardShowsWhatWasExtracted();
    void cardWarnsOfDatesThatExcludeEachOther();
};

void SessionTimelineContentTest::facetsComeFromThePassages()
{
    TemporaryLibrary library;
    const session::ArticleDocument* document = library.openFerryArticle();
    const TimelineContent content = contentOf(*document, LanesBy::Category);
    const session::EntryFacets statement = facetsOf(content, u"周明遠談成本"_s);
    QCOMPARE(statement.speaker, u"周明遠"_s);
    QCOMPARE(statement.issuer, QString());
    QCOMPARE(statement.article, u"海港市渡輪換上電池"_s);
    QCOMPARE(statement.articleId, document->article().id);
    QCOMPARE(statement.state, ReviewState::Suggested);
    QCOMPARE(facetsOf(content, u"發佈渡輪電動化行動計劃"_s).issuer, u"海港市交通局"_s);
    QCOMPARE(facetsOf(content, u"首批電動渡輪投入使用"_s).speaker, QString());
}

void SessionTimelineContentTest::tagsAndNotesOfTheReaderAreFacets()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const ItemId plan = document->itemsOfKind(ItemKind::Event).front();
    QVERIFY(document->addAnnotationToItem(plan, { .body = u"要查證"_s, .tags = { u"政策"_s } }));
    QVERIFY(document->addAnnotation(
        spanOf(document->text(), u"2022年3月"), { .body = u"日期可信"_s, .tags = { u"日期"_s, u"政策"_s } }));
    QVERIFY(document->addAnnotation(spanOf(document->text(), u"碼頭以外"), { .tags = { u"他處"_s } }));
    const session::EntryFacets facets
        = facetsOf(contentOf(*document, LanesBy::Category), u"發佈渡輪電動化行動計劃"_s);
    QCOMPARE(facets.tags, QStringList({ u"政策"_s, u"日期"_s }));
    QCOMPARE(facets.notes, QStringList({ u"要查證"_s, u"日期可信"_s }));
}

void SessionTimelineContentTest::lanesNeverInventASpeaker()
{
    TemporaryLibrary library;
    const session::ArticleDocument* document = library.openFerryArticle();
    const TimelineContent speakers = contentOf(*document, LanesBy::Speaker, Language::English);
    QCOMPARE(laneNames(speakers), QStringList({ u"周明遠"_s, u"Speaker unknown"_s }));
    QCOMPARE(speakers.entries->lanes().back().id, QString());
    QCOMPARE(laneOf(speakers, u"首批電動渡輪投入使用"_s), u"Speaker unknown"_s);
    QCOMPARE(laneOf(speakers, u"充電樁不足"_s), u"周明遠"_s);
    const TimelineContent issuers = contentOf(*document, LanesBy::Issuer, Language::English);
    QCOMPARE(laneNames(issuers), QStringList({ u"海港市交通局"_s, u"No issuer"_s }));
    QCOMPARE(issuers.entries->entries().size(), size_t(5));
}

void SessionTimelineContentTest::lanesComeByTheirFirstEvent()
{
    const std::vector<Item> late { madeUp(u"late"_s, u"2020") };
    const std::vector<Item> early { madeUp(u"undated"_s, {}), madeUp(u"early"_s, u"1999") };
    const std::vector<Item> never { madeUp(u"never dated"_s, {}) };
    const std::array sources { session::TimelineSource { ArticleId::create(), u"never"_s, never, {} },
        session::TimelineSource { ArticleId::create(), u"late"_s, late, {} },
        session::TimelineSource { ArticleId::create(), u"early"_s, early, {} } };
    QCOMPARE(laneNames(session::timelineContent(sources, LanesBy::Article, Language::English)),
        QStringList({ u"early"_s, u"late"_s, u"never"_s }));
}

void SessionTimelineContentTest::severalArticlesStandInTheirLanes()
{
    const std::vector<Item> one { madeUp(u"one"_s, u"2020") };
    const std::vector<Item> other { madeUp(u"other"_s, u"2021") };
    // Two articles may have the same title.
    const std::array sources { session::TimelineSource { ArticleId::create(), u"港口"_s, one, {}, 0 },
        session::TimelineSource { ArticleId::create(), u"港口"_s, other, {}, 1 } };
    const TimelineContent content = session::timelineContent(sources, LanesBy::Article, Language::English);
    QCOMPARE(laneNames(content), QStringList({ u"港口"_s, u"港口"_s }));
    QVERIFY(content.entries->lanes()[0].id != content.entries->lanes()[1].id);
    QCOMPARE(entryTitled(content, u"one"_s)->tint, 0);
    QCOMPARE(entryTitled(content, u"other"_s)->tint, 1);
    QVERIFY(entryTitled(content, u"one"_s)->lane != entryTitled(content, u"other"_s)->lane);
}

void SessionTimelineContentTest::anEventWithSeveralTagsIsDrawnOnce()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const auto events = document->itemsOfKind(ItemKind::Event);
    QVERIFY(document->addAnnotationToItem(events[0], { .tags = { u"b"_s, u"a"_s } }));
    QVERIFY(document->addAnnotationToItem(events[1], { .tags = { u"b"_s } }));
    const TimelineContent content = contentOf(*document, LanesBy::Tag, Language::English);
    QCOMPARE(laneNames(content), QStringList({ u"a"_s, u"b"_s, u"No tag"_s }));
    QCOMPARE(laneOf(content, u"發佈渡輪電動化行動計劃"_s), u"a"_s);
    QCOMPARE(content.entries->entries().size(), size_t(5));
    // Filtering by its other tag finds it all the same.
    QCOMPARE(valuesOf(content, {}, Facet::Tag), QStringList({ u"b 2"_s, u"a 1"_s, u" 3"_s }));
}

void SessionTimelineContentTest::keysSurviveOtherLanes()
{
    TemporaryLibrary library;
    const session::ArticleDocument* document = library.openFerryArticle();
    const TimelineContent before = contentOf(*document, LanesBy::Category);
    const TimelineContent after = session::inLanes(before, LanesBy::Speaker, Language::English);
    QCOMPARE(after.by, LanesBy::Speaker);
    for (const timeline::Entry& entry : before.entries->entries()) {
        const int index = after.entries->indexOf(entry.key);
        QVERIFY(index >= 0);
        QCOMPARE(after.entries->entry(index).title, entry.title);
        QCOMPARE(entry.key, session::entryKeyOf(entry.item));
    }
}

void SessionTimelineContentTest::rejectedEventsBringNothing()
{
    const std::vector<Item> items { madeUp(u"kept"_s, u"2020"),
        madeUp(u"rejected"_s, u"2021", ReviewState::Rejected) };
    const session::TimelineSource source { ArticleId::create(), u"港口"_s, items, {} };
    const TimelineContent content
        = session::timelineContent({ &source, 1 }, LanesBy::Category, Language::English);
    QCOMPARE(content.entries->entries().size(), size_t(1));
    QCOMPARE(content.facets.size(), 1);
}

void SessionTimelineContentTest::readerOrdersCollapsesAndHidesLanes()
{
    TemporaryLibrary library;
    const TimelineContent content
        = contentOf(*library.openFerryArticle(), LanesBy::Category, Language::English);
    QCOMPARE(laneNames(content),
        QStringList({ u"Policy"_s, u"Product"_s, u"Figure"_s, u"Statement"_s, u"Other"_s }));
    TimelineChoice choice;
    choice.lanes = LanesBy::Category;
    choice.arrangements[LanesBy::Category]
        = { { u"statement"_s, u"gone"_s, u"policy"_s }, { u"policy"_s }, { u"figure"_s } };
    const auto drawn = session::chosenEntries(content, choice, Language::English);
    QCOMPARE(laneNames(*drawn), QStringList({ u"Statement"_s, u"Policy"_s, u"Product"_s, u"Other"_s }));
    QCOMPARE(drawn->entries().size(), size_t(4));
    QVERIFY(drawn->lanes()[1].collapsed);
    QVERIFY(!drawn->lanes()[0].collapsed);
    QCOMPARE(drawn
                 ->lanes()[size_t(
                     drawn->entry(drawn->indexOf(entryTitled(content, u"首批電動渡輪投入使用"_s)->key)).lane)]
                 .name,
        u"Product"_s);
    const auto rows = session::laneRows(content, choice.arrangement());
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(rows[3].id, u"figure"_s);
    QVERIFY(rows[3].hidden);
    QCOMPARE(rows[3].count, 1);
    // Without lanes nothing is hidden by them.
    choice.lanes = std::nullopt;
    QCOMPARE(session::chosenEntries(content, choice, Language::English)->entries().size(), size_t(5));
}

void SessionTimelineContentTest::lanesAreRemembered()
{
    TimelineChoice choice;
    choice.lanes = LanesBy::Issuer;
    choice.arrangements[LanesBy::Issuer] = { { u"海港市交通局"_s, QString() }, { QString() }, {} };
    choice.arrangements[LanesBy::Tag] = { {}, {}, { u"a"_s } };
    choice.filter.choose(Facet::Tag, u"a"_s, true);
    TimelineChoice expected = choice;
    expected.filter = {};
    QCOMPARE(TimelineChoice::fromVariant(choice.toVariant()), expected);
    QVERIFY(TimelineChoice().toVariant().isEmpty());
    QCOMPARE(TimelineChoice::fromVariant({ { u"lanes"_s, u"shoe size"_s } }), TimelineChoice());
}

void SessionTimelineContentTest::filtersJoinFacets()
{
    TemporaryLibrary library;
    const TimelineContent content = contentOf(*library.openFerryArticle(), LanesBy::Category);
    const auto shown = [&](const session::EntryFilter& filter) {
        QStringList titles;
        TimelineChoice choice;
        choice.filter = filter;
        for (const auto& entry : session::chosenEntries(content, choice, Language::English)->entries())
            titles += entry.title;
        return titles;
    };
    session::EntryFilter filter;
    QVERIFY(!filter.isOn());
    filter.choose(Facet::Speaker, u"周明遠"_s, true);
    QVERIFY(filter.isOn());
    QCOMPARE(shown(filter), QStringList({ u"周明遠談成本"_s, u"充電樁不足"_s }));
    filter.choose(Facet::Speaker, QString(), true);
    QCOMPARE(shown(filter).size(), 5);
    filter.choose(Facet::Issuer, u"海港市交通局"_s, true);
    QCOMPARE(shown(filter), QStringList({ u"發佈渡輪電動化行動計劃"_s }));
    filter.hiddenCategories.insert(timeline::Category::Policy);
    QVERIFY(shown(filter).isEmpty());
    filter.hiddenCategories.clear();
    filter.choose(Facet::Speaker, u"周明遠"_s, false);
    filter.choose(Facet::Speaker, QString(), false);
    filter.choose(Facet::Issuer, u"海港市交通局"_s, false);
    QCOMPARE(filter, session::EntryFilter());
}

void SessionTimelineContentTest::countsFollowTheOtherFilters()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const auto events = document->itemsOfKind(ItemKind::Event);
    QVERIFY(document->setReviewState(events[0], ReviewState::Accepted));
    const TimelineContent content = contentOf(*document, LanesBy::Category);
    session::EntryFilter filter;
    QCOMPARE(valuesOf(content, filter, Facet::Speaker), QStringList({ u"周明遠 2"_s, u" 3"_s }));
    QCOMPARE(valuesOf(content, filter, Facet::State), QStringList({ u"suggested 4"_s, u"accepted 1"_s }));
    filter.choose(Facet::State, u"accepted"_s, true);
    // A facet's own choice does not change its own counts; it changes those of the others.
    QCOMPARE(valuesOf(content, filter, Facet::State), QStringList({ u"suggested 4"_s, u"accepted 1"_s }));
    QCOMPARE(valuesOf(content, filter, Facet::Speaker), QStringList({ u"周明遠 0"_s, u" 1"_s }));
    QCOMPARE(session::facetName(content, Facet::Issuer, {}, Language::English), u"No issuer"_s);
    QCOMPARE(
        session::facetName(content, Facet::Article, document->article().id.toString(), Language::English),
        u"海港市渡輪換上電池"_s);
}

void SessionTimelineContentTest::searchIgnoresScriptAndWidth()
{
    TemporaryLibrary library;
    const TimelineContent content = contentOf(*library.openFerryArticle(), LanesBy::Category);
    const session::EntrySearch search(content);
    const QSet<timeline::EntryKey> plan { entryTitled(content, u"發佈渡輪電動化行動計劃"_s)->key };
    QCOMPARE(search.find(u"行動計劃"_s), plan);
    QCOMPARE(search.find(u"行动计划"_s), plan);
    QCOMPARE(search.find(u"計劃 交通局"_s), plan);
    QVERIFY(search.find(u"計劃 乘客"_s).isEmpty());
    const QSet<timeline::EntryKey> passengers { entryTitled(content, u"乘客達150萬人"_s)->key };
    QCOMPARE(search.find(u"150萬"_s), passengers);
    QCOMPARE(search.find(u"1,500,000"_s), passengers);
    QVERIFY(search.find(u"   "_s).isEmpty());
    QVERIFY(search.find(u"飛機"_s).isEmpty());
}

void SessionTimelineContentTest::searchReadsNotesSpeakersAndWordings()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const auto events = document->itemsOfKind(ItemKind::Event);
    QVERIFY(document->addAnnotationToItem(
        events[1], { .body = u"Ask the HARBOUR office"_s, .tags = { u"待查"_s } }));
    const TimelineContent content = contentOf(*document, LanesBy::Category);
    const session::EntrySearch search(content);
    const QSet<timeline::EntryKey> noted { session::entryKeyOf(events[1]) };
    QCOMPARE(search.find(u"harbour"_s), noted);
    QCOMPARE(search.find(u"待查"_s), noted);
    QVERIFY(search.find(u"周明遠"_s).contains(entryTitled(content, u"充電樁不足"_s)->key));
}

void SessionTimelineContentTest::shippedArticleHasSpeakersAndIssuers()
{
    TemporaryLibrary library;
    const auto imported = library.workspace().importShippedArticle();
    QVERIFY(imported);
    const auto opened = library.workspace().openArticle(imported->id);
    QVERIFY(opened);
    const TimelineContent speakers = contentOf(**opened, LanesBy::Speaker);
    QVERIFY2(laneNames(speakers).contains(u"陳晨"_s), qPrintable(laneNames(speakers).join(u'|')));
    const TimelineContent issuers = contentOf(**opened, LanesBy::Issuer);
    QVERIFY2(laneNames(issuers).contains(u"工信部"_s), qPrintable(laneNames(issuers).join(u'|')));
    const session::EntrySearch search(speakers);
    QVERIFY(!search.find(u"微信"_s).isEmpty());
    QCOMPARE(search.find(u"腾讯"_s), search.find(u"騰訊"_s));
}

void SessionTimelineContentTest::cardTellsAllOfAnEvent()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const ItemId talk = document->itemsOfKind(ItemKind::Event)[2];
    QVERIFY(document->addAnnotationToItem(talk, { .body = u"一家之言"_s, .tags = { u"成本"_s } }));
    const TimelineContent content = contentOf(*document, LanesBy::Category);
    const auto card = session::eventCard(
        *document, *document->item(talk), content.facets.value(session::entryKeyOf(talk)));
    QVERIFY(card);
    QCOMPARE(card->title, u"周明遠談成本"_s);
    QCOMPARE(card->edtf, u"2023-11"_s);
    QVERIFY(card->date.contains(u"2023"_s));
    QVERIFY2(card->who.startsWith(u"周明遠"_s) && card->who.contains(u"海港大學"_s), qPrintable(card->who));
    QCOMPARE(card->passages.size(), size_t(1));
    QVERIFY(card->passages[0].words.startsWith(u"“電動渡輪"_s));
    QCOMPARE(card->passages[0].paragraph, document->paragraphNumber(card->passages[0].span.start));
    QCOMPARE(card->tags, QStringList({ u"成本"_s }));
    QCOMPARE(card->notes, 1);
    QCOMPARE(card->extracted, QString());
    const ItemId quotation = document->itemsOfKind(ItemKind::Quotation).front();
    QVERIFY(!session::eventCard(*document, *document->item(quotation), {}));
}

void SessionTimelineContentTest::cardShowsWhatWasExtracted()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const ItemId launch = document->itemsOfKind(ItemKind::Event)[1];
    Event edited = std::get<Event>(document->item(launch)->body);
    edited.title = u"電動渡輪啟航"_s;
    edited.date = std::nullopt;
    QVERIFY(document->editEvent(launch, edited));
    const auto card = session::eventCard(*document, *document->item(launch), {});
    QCOMPARE(card->title, u"電動渡輪啟航"_s);
    QCOMPARE(card->edtf, QString());
    QCOMPARE(card->date, u"No date"_s);
    QVERIFY2(card->extracted.startsWith(u"首批電動渡輪投入使用"_s) && card->extracted.contains(u"2023"_s),
        qPrintable(card->extracted));
}

void SessionTimelineContentTest::cardWarnsOfDatesThatExcludeEachOther()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    const auto events = document->itemsOfKind(ItemKind::Event);
    const auto noticesOf
        = [&](ItemId id) { return session::eventCard(*document, *document->item(id), {})->notices; };
    QVERIFY(noticesOf(events[0]).empty());
    const std::array both { events[0], events[1] };
    QVERIFY(document->mergeEvents(both, session::MergeChoice()));
    const auto notices = noticesOf(events[0]);
    QCOMPARE(notices.size(), size_t(1));
    QVERIFY2(notices[0].text.contains(u"2022"_s) && notices[0].text.contains(u"2023"_s),
        qPrintable(notices[0].text));
    QCOMPARE(notices[0].command, session::conflictCommand());
    QVERIFY(!notices[0].action.isEmpty());
    QVERIFY(library.workspace().undo());
    QVERIFY(noticesOf(events[0]).empty());
}

QTEST_GUILESS_MAIN(SessionTimelineContentTest)
#include "tst_session_timeline_content.moc"
