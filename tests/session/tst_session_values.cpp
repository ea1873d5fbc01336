// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_statistics.h"
#include "session/event_draft.h"
#include "session/figure_series.h"
#include "session/item_merge.h"
#include "session/one_line.h"
#include "session/timeline_entries.h"
#include "session/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::spanOf;

namespace {

TimeExpression timeAt(qsizetype start, QStringView edtf)
{
    TimeExpression time;
    time.span = { start, 2 };
    time.value = date(edtf);
    return time;
}

Item itemOf(const ItemBody& body, ReviewState state = ReviewState::Suggested)
{
    Item item;
    item.id = ItemId::create();
    item.state = state;
    item.provenance = session::extractionProvenance();
    item.body = body;
    return item;
}

std::vector<Item> ferryItems()
{
    std::vector<Item> items;
    for (const ItemBody& body : session::itemBodies(samples::ferryArticle().findings))
        items.push_back(itemOf(body));
    return items;
}

session::ItemMerge merged(const std::vector<Item>& items, const std::vector<ItemBody>& reading)
{
    return session::mergeReading(items, reading, ArticleId::create(), VersionId::create());
}

} // namespace

class SessionValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statisticsCountWhatIsRead_data();
    void statisticsCountWhatIsRead();
    void longWordsAreShortenedOnOneLine();
    void newReadingGivesUntouchedItemsNewDates();
    void newReadingKeepsWhatTheReaderDecided();
    void rejectedSuggestionNeverReturns();
    void untouchedItemsNotFoundAgainAreRemovedUnlessPinned();
    void itemsOfOthersAreLeftAlone();
    void severalItemsAtOnePlaceKeepTheirOrder();
    void chartsHoldOneUnitEach();
    void rejectedFiguresAreNotDrawn();
    void draftOfAnEventTakesDateAndCategoryFromItsPassage();
    void draftOfALongPassageIsTitledByItsLongestClause();
    void publicationSentenceSaysWhy();
    void citationNamesTheOutletOnce();
};

void SessionValuesTest::statisticsCountWhatIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<session::ArticleStatistics>("expected");
    using S = session::ArticleStatistics;
    QTest::newRow("nothing") << QString() << S { 0, 0, 0, 0 };
    QTest::newRow("blank lines") << u"\n \n　\n"_s << S { 0, 0, 0, 0 };
    QTest::newRow("Chinese") << u"渡輪停航\n\n碼頭 關閉。\n"_s << S { 9, 0, 1, 2 };
    QTest::newRow("English words") << u"Two ferries, no crew"_s << S { 17, 4, 1, 1 };
    QTest::newRow("beyond the basic plane") << u"𠮷𠮷"_s << S { 2, 0, 1, 1 };
    QTest::newRow("ten minutes of Chinese") << QString(4500, QChar(u'船')) << S { 4500, 0, 10, 1 };
}

void SessionValuesTest::statisticsCountWhatIsRead()
{
    QFETCH(QString, text);
    QFETCH(session::ArticleStatistics, expected);
    QCOMPARE(session::statisticsOf(text), expected);
}

void SessionValuesTest::longWordsAreShortenedOnOneLine()
{
    QCOMPARE(session::oneLine(u"渡輪\n 停航 "), u"渡輪 停航"_s);
    QCOMPARE(session::oneLine(u"一二三四五", 5), u"一二三四五"_s);
    QCOMPARE(session::oneLine(u"一二三四五六", 5), u"一二三四…"_s);
    QCOMPARE(session::oneLine(u"一二𠮷四五", 4), u"一二…"_s);
}

void SessionValuesTest::newReadingGivesUntouchedItemsNewDates()
{
    const Item item = itemOf(timeAt(4, u"2022"));
    const Item accepted = itemOf(timeAt(9, u"2022-01"), ReviewState::Accepted);
    const auto merge = merged({ item, accepted }, { timeAt(4, u"2023"), timeAt(9, u"2023-01") });
    QCOMPARE(merge.revised.size(), size_t(2));
    QCOMPARE(merge.revised[0].id, item.id);
    QVERIFY(merge.revised[0].body == ItemBody(timeAt(4, u"2023")));
    QCOMPARE(merge.revised[1].state, ReviewState::Accepted);
    QVERIFY(merge.revised[1].body == ItemBody(timeAt(9, u"2023-01")));
    QVERIFY(merge.added.empty() && merge.removed.empty());
}

void SessionValuesTest::newReadingKeepsWhatTheReaderDecided()
{
    Item edited = itemOf(timeAt(4, u"1999"), ReviewState::Accepted);
    edited.extracted = timeAt(4, u"2022");
    const Item disputed = itemOf(timeAt(20, u"2022"), ReviewState::Disputed);
    const auto merge = merged({ edited, disputed }, { timeAt(4, u"2023") });
    QCOMPARE(merge.revised.size(), size_t(1));
    QVERIFY(merge.revised[0].body == ItemBody(timeAt(4, u"1999")));
    QVERIFY(merge.revised[0].extracted == ItemBody(timeAt(4, u"2023")));
    QVERIFY(merge.removed.empty());
    QVERIFY(merge.added.empty());
}

void SessionValuesTest::rejectedSuggestionNeverReturns()
{
    const Item rejected = itemOf(timeAt(4, u"2022"), ReviewState::Rejected);
    QVERIFY(merged({ rejected }, { timeAt(4, u"2023") }).added.empty());
    const auto gone = merged({ rejected }, {});
    QVERIFY2(gone.removed.empty(), "without its item a later reading would suggest it again");
}

void SessionValuesTest::untouchedItemsNotFoundAgainAreRemovedUnlessPinned()
{
    const Item plain = itemOf(timeAt(4, u"2022"));
    const Item pinned = itemOf(timeAt(8, u"2022"));
    const std::vector<Item> items { plain, pinned };
    const auto merge = session::mergeReading(items, {}, {}, {}, { pinned.id });
    QCOMPARE(merge.removed, std::vector { plain.id });
    const auto added = merged({}, { timeAt(4, u"2022") }).added;
    QCOMPARE(added.size(), size_t(1));
    QVERIFY(!added[0].id.isNull());
    QCOMPARE(added[0].state, ReviewState::Suggested);
    QCOMPARE(added[0].provenance.origin, Provenance::Origin::Extraction);
}

void SessionValuesTest::itemsOfOthersAreLeftAlone()
{
    Item own = itemOf(timeAt(4, u"1999"));
    own.provenance.origin = Provenance::Origin::Reader;
    const auto merge = merged({ own }, { timeAt(4, u"2023") });
    QVERIFY(merge.revised.empty() && merge.removed.empty());
    QCOMPARE(merge.added.size(), size_t(1));
}

void SessionValuesTest::severalItemsAtOnePlaceKeepTheirOrder()
{
    const Item first = itemOf(timeAt(4, u"2020"));
    const Item second = itemOf(timeAt(4, u"2021"));
    const auto merge = merged({ first, second }, { timeAt(4, u"2020"), timeAt(4, u"2022") });
    QCOMPARE(merge.revised.size(), size_t(1));
    QCOMPARE(merge.revised[0].id, second.id);
}

void SessionValuesTest::chartsHoldOneUnitEach()
{
    std::vector<Item> items = ferryItems();
    Figure share;
    share.value = 30;
    share.unit = u"%"_s;
    share.what = u"成本"_s;
    items.push_back(itemOf(share));
    const auto charts = session::figureCharts(items);
    QCOMPARE(charts.size(), size_t(2));
    QCOMPARE(charts[0].unit, u"人"_s);
    QCOMPARE(charts[0].series.size(), size_t(1));
    const session::FigureSeries& passengers = charts[0].series[0];
    QCOMPARE(passengers.what, u"乘客"_s);
    QCOMPARE(passengers.ofWhom, u"渡輪公司"_s);
    QCOMPARE(passengers.points.size(), size_t(2));
    QCOMPARE(passengers.points[0].value, 900000.0);
    QCOMPARE(passengers.points[0].day.value(), toDayNumber({ 2022, 12, 31 }));
    QCOMPARE(passengers.points[1].value, 1500000.0);
    QVERIFY(!charts[1].series[0].points[0].day);
}

void SessionValuesTest::rejectedFiguresAreNotDrawn()
{
    std::vector<Item> items = ferryItems();
    for (Item& item : items)
        item.state = ReviewState::Rejected;
    QVERIFY(session::figureCharts(items).empty());
}

void SessionValuesTest::draftOfAnEventTakesDateAndCategoryFromItsPassage()
{
    const QString text = samples::ferryText();
    const TextSpan span = spanOf(text, u"2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》,");
    const Event event = session::draftEventFor(ferryItems(), text, span);
    QCOMPARE(event.passages, std::vector { span });
    QCOMPARE(event.date, date(u"2022-03"));
    QCOMPARE(event.dateWording, u"2022年3月"_s);
    QCOMPARE(event.category, EventCategory::Policy);
    QCOMPARE(event.title, u"2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》"_s);
    QVERIFY(!session::draftEventFor({}, text, span).date);
}

void SessionValuesTest::draftOfALongPassageIsTitledByItsLongestClause()
{
    const QString text
        = u"起初,船塢裏只有兩名工匠和一名學徒,到了冬天,他們在沒有圖紙的情況下造出了第一艘可以載客的木船,後來又賣掉了。"_s;
    const Event event = session::draftEventFor({}, text, { 0, text.size() });
    QCOMPARE(event.title, u"他們在沒有圖紙的情況下造出了第一艘可以載客的木船"_s);
}

void SessionValuesTest::publicationSentenceSaysWhy()
{
    PublicationDate published;
    QCOMPARE(session::publicationSentence(published), u"The publication date is not known."_s);
    published = samples::ferryArticle().findings.metadata.published;
    const QString sentence = session::publicationSentence(published);
    QVERIFY2(sentence.contains(u"“截至2023年末”"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"2024"_s) && sentence.contains(u"already over"_s), qPrintable(sentence));
    published.evidence = { u"截至2023年末"_s, u"這四年"_s, u"2021年9月"_s };
    QVERIFY(session::publicationSentence(published).contains(u"counts “這四年” from “2021年9月”"_s));
    published.origin = PublicationDate::Origin::Given;
    QVERIFY(session::publicationSentence(published).contains(u"as you have set it"_s));
}

void SessionValuesTest::citationNamesTheOutletOnce()
{
    domain::ArticleMetadata metadata;
    metadata.title = u"渡輪"_s;
    metadata.outlet = u"海港日報"_s;
    metadata.byline = u"海港日報記者 林舟"_s;
    QCOMPARE(
        session::citation(metadata, timeline::Language::TraditionalChinese), u"〈渡輪〉,海港日報記者 林舟"_s);
    metadata.byline = u"林舟"_s;
    QCOMPARE(session::citation(metadata, timeline::Language::English), u"“渡輪”, 海港日報, 林舟"_s);
}

QTEST_GUILESS_MAIN(SessionValuesTest)
#include "tst_session_values.moc"
