// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"
#include "session/item_merge.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;
using samples::date;
using samples::TemporaryLibrary;

namespace {

TimeExpression timeAt(const TextSpan& span, int year)
{
    TimeExpression time;
    time.span = span;
    time.value = EdtfValue(EdtfDate::ofYear(year));
    return time;
}

Event eventAt(const TextSpan& span, int year, const QString& title = u"x"_s)
{
    Event event;
    event.passages = { span };
    event.date = EdtfDate::ofYear(year);
    event.title = title;
    return event;
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

session::ItemMerge merged(const std::vector<Item>& items, const std::vector<ItemBody>& reading)
{
    return session::mergeReading(items, reading, ArticleId::create(), VersionId::create());
}

int yearOf(const ItemBody& body)
{
    if (const auto* time = std::get_if<TimeExpression>(&body))
        return std::get<EdtfValue>(time->value).start().year;
    return std::get<Event>(body).date->start().year;
}

/// Reads articles that no one wrote: items and findings of two kinds at few places with few years, so that
/// they meet.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    ItemBody body()
    {
        const TextSpan span { below(60), 4 + below(8) };
        if (below(2) == 0)
            return timeAt(span, 2020 + below(4));
        return eventAt(span, 2020 + below(4), QString(QChar(u'a' + below(3))));
    }

    /// The same finding as another version of the program makes it.
    ItemBody reread(ItemBody body)
    {
        const auto move = [this](TextSpan& span) {
            span.start = std::max<qsizetype>(0, span.start - 1 + below(3));
            span.length += below(3) - 1;
        };
        if (auto* time = std::get_if<TimeExpression>(&body)) {
            if (below(2) == 0)
                move(time->span);
            if (below(4) == 0)
                time->value = EdtfValue(EdtfDate::ofYear(2020 + below(4)));
        } else {
            auto& event = std::get<Event>(body);
            if (below(2) == 0)
                move(event.passages.front());
            if (below(4) == 0)
                event.date = EdtfDate::ofYear(2020 + below(4));
        }
        return body;
    }

    Item item()
    {
        Item item = itemOf(body(), static_cast<ReviewState>(below(4)));
        if (below(5) == 0)
            item.provenance.origin = static_cast<Provenance::Origin>(1 + below(2));
        if (below(5) == 0) {
            item.extracted = item.body;
            item.body = reread(item.body);
        }
        return item;
    }

    std::vector<ItemBody> readingOf(const std::vector<Item>& items)
    {
        std::vector<ItemBody> reading;
        for (const Item& item : items) {
            if (below(4) != 0)
                reading.push_back(reread(item.extracted ? *item.extracted : item.body));
        }
        for (int more = below(6); more > 0; --more)
            reading.push_back(body());
        return reading;
    }

private:
    std::mt19937 m_random;
};

bool repeats(const ItemBody& finding, const ItemBody& rejected)
{
    const TextSpan left = mainSpan(finding);
    const TextSpan right = mainSpan(rejected);
    const qsizetype shared = std::min(left.end(), right.end()) - std::max(left.start, right.start);
    return finding.index() == rejected.index() && yearOf(finding) == yearOf(rejected)
        && 2 * shared >= std::max(left.length, right.length);
}

bool repeatsARejected(const ItemBody& finding, const std::vector<Item>& items)
{
    return std::any_of(items.begin(), items.end(), [&finding](const Item& item) {
        return item.state == ReviewState::Rejected
            && (repeats(finding, item.body) || (item.extracted && repeats(finding, *item.extracted)));
    });
}

const Item* find(const std::vector<Item>& items, ItemId id)
{
    const auto found
        = std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<Item> after(std::vector<Item> items, const session::ItemMerge& merge)
{
    std::erase_if(items, [&merge](const Item& item) {
        return std::find(merge.removed.begin(), merge.removed.end(), item.id) != merge.removed.end();
    });
    for (Item& item : items) {
        if (const Item* revised = find(merge.revised, item.id))
            item = *revised;
    }
    items.insert(items.end(), merge.added.begin(), merge.added.end());
    return items;
}

/// What is wrong with the merge, or empty.
QString faultOf(const std::vector<Item>& items, const session::ItemMerge& merge)
{
    const std::vector<Item> result = after(items, merge);
    for (const Item& item : items) {
        const Item* now = find(result, item.id);
        const bool isOthers = item.provenance.origin != Provenance::Origin::Extraction;
        if (item.state != ReviewState::Suggested || isEdited(item) || isOthers) {
            if (!now)
                return u"an item the reader decided on is gone"_s;
            if (now->state != item.state)
                return u"a decision of the reader changed"_s;
            if ((isEdited(item) || isOthers || item.state == ReviewState::Rejected) && now->body != item.body)
                return u"what the reader edited or rejected, or another found, changed"_s;
        } else if (now && yearOf(now->body) != yearOf(item.body) && repeatsARejected(now->body, items)) {
            return u"a suggestion turned into what was rejected"_s;
        }
    }
    for (const Item& item : merge.added) {
        if (item.state != ReviewState::Suggested)
            return u"what is new is not a suggestion"_s;
        if (repeatsARejected(item.body, items))
            return u"a rejected suggestion returned"_s;
    }
    return {};
}

} // namespace

class SessionRereadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomReadingsKeepWhatTheReaderDecided();
    void acceptedItemIsNotDoubledBesideAnotherSpan();
    void judgedItemFollowsThePublicationDateAtAnotherSpan();
    void rejectedItemHoldsBackOnlyItsRepeats();
    void whatOthersFoundIsNotDoubled();
    void changesOfAReadingAreTold();
    void newItemsStayNewUntilLookedAt();
};

void SessionRereadingTest::randomReadingsKeepWhatTheReaderDecided()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        Chance chance(seed);
        std::vector<Item> items;
        for (int count = 1 + chance.below(12); count > 0; --count)
            items.push_back(chance.item());
        for (int round = 0; round < 3; ++round) {
            const std::vector<ItemBody> reading = chance.readingOf(items);
            const session::ItemMerge merge = merged(items, reading);
            const QString fault = faultOf(items, merge);
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, round %2: %3"_s.arg(seed).arg(round).arg(fault)));
            items = after(items, merge);
            const session::ItemMerge again = merged(items, reading);
            QVERIFY2(again.added.empty() && again.removed.empty(),
                qPrintable(
                    u"seed %1, round %2: the same reading again changes something"_s.arg(seed).arg(round)));
        }
    }
}

void SessionRereadingTest::acceptedItemIsNotDoubledBesideAnotherSpan()
{
    // A clause, then the sentence it lies in.
    const Item accepted = itemOf(eventAt({ 40, 12 }, 2021, u"停航"_s), ReviewState::Accepted);
    for (const TextSpan& span : { TextSpan { 42, 12 }, TextSpan { 20, 60 } }) {
        const auto merge = merged({ accepted }, { eventAt(span, 2021, u"渡輪停航"_s) });
        QVERIFY(merge.added.empty() && merge.removed.empty() && merge.revised.empty());
    }
    const auto other = merged({ accepted }, { eventAt({ 20, 60 }, 1999, u"落成"_s) });
    QCOMPARE(other.added.size(), size_t(1));
    const auto untouched = merged({ itemOf(timeAt({ 4, 5 }, 2021)) }, { timeAt({ 4, 7 }, 2022) });
    QVERIFY(untouched.added.empty() && untouched.removed.empty());
    QCOMPARE(yearOf(untouched.revised.at(0).body), 2022);
}

void SessionRereadingTest::judgedItemFollowsThePublicationDateAtAnotherSpan()
{
    Event before = eventAt({ 10, 10 }, 2022, u"停航"_s);
    before.basis.kind = Basis::Kind::PublicationDate;
    Event now = eventAt({ 10, 12 }, 2023, u"渡輪停航"_s);
    now.basis.kind = Basis::Kind::PublicationDate;
    for (const ReviewState state : { ReviewState::Accepted, ReviewState::Disputed }) {
        const auto merge = merged({ itemOf(before, state) }, { now });
        QVERIFY(merge.added.empty());
        const auto& event = std::get<Event>(merge.revised.at(0).body);
        QCOMPARE(event.date->start().year, 2023);
        QCOMPARE(event.title, u"停航"_s);
        QCOMPARE(event.passages, before.passages);
    }
}

void SessionRereadingTest::rejectedItemHoldsBackOnlyItsRepeats()
{
    const Item rejected = itemOf(eventAt({ 10, 10 }, 2022), ReviewState::Rejected);
    QVERIFY(merged({ rejected }, { eventAt({ 11, 11 }, 2022, u"anders"_s) }).added.empty());
    QCOMPARE(merged({ rejected }, { eventAt({ 11, 11 }, 2023) }).added.size(), size_t(1));
    QCOMPARE(merged({ rejected }, { eventAt({ 30, 10 }, 2022) }).added.size(), size_t(1));
    QCOMPARE(merged({ rejected }, { timeAt({ 10, 10 }, 2022) }).added.size(), size_t(1));
}

void SessionRereadingTest::whatOthersFoundIsNotDoubled()
{
    Item imported = itemOf(eventAt({ 10, 10 }, 2022));
    imported.provenance = { Provenance::Origin::Imported, u"Miner"_s };
    const auto same = merged({ imported }, { eventAt({ 10, 11 }, 2022) });
    QVERIFY(same.added.empty() && same.revised.empty() && same.removed.empty());
    QCOMPARE(merged({ imported }, { eventAt({ 10, 11 }, 2024) }).added.size(), size_t(1));
    QVERIFY(merged({ imported }, {}).removed.empty());
}

void SessionRereadingTest::changesOfAReadingAreTold()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    QSignalSpy applied(document, &session::ArticleDocument::readingApplied);
    const auto events = document->counts().events;
    QVERIFY(document->setPublicationDate(date(u"2024-01-10")));
    QCOMPARE(applied.count(), 1);
    const auto changes = applied.front().front().value<session::ReadingChanges>();
    QVERIFY(changes.added > 0);
    QCOMPARE(document->newCount(), changes.added);
    QVERIFY(document->setPublicationDate(date(u"2024-01-10")));
    QVERIFY(applied.back().front().value<session::ReadingChanges>().isEmpty());
    QVERIFY(library.workspace().undo());
    QCOMPARE(document->counts().events, events);
    QCOMPARE(document->newCount(), 0);
}

void SessionRereadingTest::newItemsStayNewUntilLookedAt()
{
    TemporaryLibrary library;
    session::ArticleDocument* document = library.openFerryArticle();
    QCOMPARE(document->newCount(), 0);
    QVERIFY(document->setPublicationDate(date(u"2024-01-10")));
    std::vector<ItemId> news;
    for (const Item& item : document->items()) {
        if (document->isNew(item.id))
            news.push_back(item.id);
    }
    QVERIFY(news.size() >= 2);
    QSignalSpy changed(document, &session::ArticleDocument::newItemsChanged);
    document->markSeen(news[0]);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!document->isNew(news[0]));
    QVERIFY2(document->isInNewRound(news[0]), "a walk through the new ones can turn back to it");
    QVERIFY(document->setReviewState(news[1], ReviewState::Accepted));
    QVERIFY(!document->isNew(news[1]));
    for (const ItemId id : news)
        document->markSeen(id);
    QCOMPARE(document->newCount(), 0);
    QVERIFY(!document->isInNewRound(news[0]));
    library.reopen();
    document = library.workspace().openArticle(library.workspace().articles().front().id).value();
    QCOMPARE(document->newCount(), 0);
}

QTEST_GUILESS_MAIN(SessionRereadingTest)
#include "tst_session_rereading.moc"
