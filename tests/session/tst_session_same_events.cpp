// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/same_events.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::EventCategory;
using session::SameEventPair;
using session::ToldEvent;

namespace {

ToldEvent told(int article, const QString& title, const QString& passage, QStringView date,
    EventCategory category = EventCategory::Other)
{
    return { domain::ItemId::create(), article, title, passage, samples::date(date), category, {}, {}, {} };
}

/// Events that say other things, so that a word in common is not one of two words in all.
std::vector<ToldEvent> amongOthers(std::vector<ToldEvent> events)
{
    const QStringList titles { u"港務局擴建三號碼頭"_s, u"市政府補助老屋電梯"_s, u"大學成立海洋研究所"_s,
        u"鐵路公司更換號誌系統"_s, u"Council repairs the harbour bridge"_s,
        u"Museum opens a wing for maps"_s };
    int number = 0;
    for (const QString& title : titles)
        events.push_back(told(number++ % 3, title, title + u"。"_s, u"2015-03-04"));
    return events;
}

std::vector<SameEventPair> pairsOf(const std::vector<ToldEvent>& events)
{
    return session::sameEvents(amongOthers(events));
}

bool isOnly(const std::vector<SameEventPair>& pairs, const ToldEvent& left, const ToldEvent& right)
{
    return pairs.size() == 1
        && ((pairs[0].first == left.item && pairs[0].second == right.item)
            || (pairs[0].first == right.item && pairs[0].second == left.item));
}

} // namespace

/// Which events of several articles are taken for one, and which are not.
class SessionSameEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameEventInOtherWords_data();
    void sameEventInOtherWords();
    void nearMisses_data();
    void nearMisses();
    void sharedPolicyHelps();
    void figureAcrossLanguages();
    void oneEventOfAnArticleIsChosen();
    void reasonIsSaidInWords();
    void manyEventsAreQuick();
    void canBeCancelled();
};

void SessionSameEventsTest::sameEventInOtherWords_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("otherTitle");
    QTest::addColumn<QString>("otherPassage");
    QTest::addColumn<QString>("otherDate");
    QTest::newRow("both scripts") << u"海港公司收購內河航運平臺"_s
                                  << u"2023年9月,海港公司宣佈收購內河航運平臺。"_s << u"2023-09"_s
                                  << u"海港公司完成对内河航运平台的收购"_s
                                  << u"9月12日,海港公司完成了对内河航运平台的收购,交易金额未披露。"_s
                                  << u"2023-09-12"_s;
    QTest::newRow("English")
        << u"Harbour Company buys the river freight platform"_s
        << u"In September 2023 Harbour Company said it would buy the river freight platform Hexi."_s
        << u"2023-09"_s << u"River freight platform bought by Harbour Company"_s
        << u"The river freight platform was bought by Harbour Company on 12 September 2023."_s
        << u"2023-09-12"_s;
    QTest::newRow("same day") << u"智慧碼頭系統上線"_s << u"3月5日,智慧碼頭系統在東港上線。"_s
                              << u"2024-03-05"_s << u"東港啟用智慧碼頭系統"_s
                              << u"東港於3月5日啟用智慧碼頭系統,等候時間可望縮短。"_s << u"2024-03-05"_s;
}

void SessionSameEventsTest::sameEventInOtherWords()
{
    QFETCH(QString, title);
    QFETCH(QString, passage);
    QFETCH(QString, date);
    QFETCH(QString, otherTitle);
    QFETCH(QString, otherPassage);
    QFETCH(QString, otherDate);
    const ToldEvent left = told(0, title, passage, date);
    const ToldEvent right = told(1, otherTitle, otherPassage, otherDate);
    QVERIFY(isOnly(pairsOf({ left, right }), left, right));
    // In one article they are two events.
    ToldEvent neighbour = right;
    neighbour.article = 0;
    QVERIFY(pairsOf({ left, neighbour }).empty());
}

void SessionSameEventsTest::nearMisses_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("otherTitle");
    QTest::addColumn<QString>("otherDate");
    QTest::newRow("another year") << u"發佈沿海港口建設指導意見"_s << u"2021-06"_s
                                  << u"修訂沿海港口建設指導意見"_s << u"2023-06"_s;
    QTest::newRow("same actor, same day, another act")
        << u"海港公司收購內河航運平臺"_s << u"2023-09-12"_s << u"海港公司任命新任總經理"_s << u"2023-09-12"_s;
    QTest::newRow("English: same actor, same day, another act")
        << u"Harbour Company buys the river freight platform"_s << u"2023-09-12"_s
        << u"Harbour Company names a new chief executive"_s << u"2023-09-12"_s;
    QTest::newRow("another round") << u"第三批試點港口名單公布"_s << u"2022-05"_s
                                   << u"第四批試點港口名單公布"_s << u"2022-05"_s;
    QTest::newRow("only the year is known")
        << u"海港公司推出平臺"_s << u"2023"_s << u"海港公司關閉平臺"_s << u"2023-09-12"_s;
}

void SessionSameEventsTest::nearMisses()
{
    QFETCH(QString, title);
    QFETCH(QString, date);
    QFETCH(QString, otherTitle);
    QFETCH(QString, otherDate);
    const ToldEvent left = told(0, title, title + u"。"_s, date);
    const ToldEvent right = told(1, otherTitle, otherTitle + u"。"_s, otherDate);
    QVERIFY(pairsOf({ left, right }).empty());
}

void SessionSameEventsTest::sharedPolicyHelps()
{
    ToldEvent left = told(0, u"交通部發佈《沿海港口建設指導意見》"_s,
        u"交通部於2021年6月發佈《沿海港口建設指導意見》,要求統一數據接口。"_s, u"2021-06",
        EventCategory::Policy);
    ToldEvent right = told(1, u"《沿海港口建设指导意见》出台"_s,
        u"2021年6月8日,《沿海港口建设指导意见》出台,港口之间开始互通数据。"_s, u"2021-06-08",
        EventCategory::Policy);
    left.policies = { u"沿海港口建設指導意見"_s };
    right.policies = { u"沿海港口建设指导意见"_s };
    const auto pairs = pairsOf({ left, right });
    QVERIFY(isOnly(pairs, left, right));
    QCOMPARE(pairs[0].reason.policies, (QStringList { u"沿海港口建設指導意見"_s }));

    // The same words, but of another policy.
    right.policies = { u"内河航道整治办法"_s };
    QVERIFY(pairsOf({ left, right }).empty());
}

void SessionSameEventsTest::figureAcrossLanguages()
{
    ToldEvent left = told(0, u"註冊用戶達300萬"_s, u"截至2022年末,海港公司的註冊用戶達到300萬。"_s,
        u"2022-12", EventCategory::Figure);
    ToldEvent right = told(1, u"Three million registered users"_s,
        u"By the end of 2022 Harbour Company had three million registered users."_s, u"2022-12-31",
        EventCategory::Figure);
    left.amounts = { { 3'000'000, u"人"_s } };
    right.amounts = { { 3'000'000, u"users"_s } };
    QVERIFY(isOnly(pairsOf({ left, right }), left, right));
    right.amounts = { { 3'200'000, u"users"_s } };
    QVERIFY(pairsOf({ left, right }).empty());

    // In one language a figure that was restated is another figure.
    ToldEvent restated = told(1, u"註冊用戶達320萬"_s, u"截至2022年末,海港公司的註冊用戶達到320萬。"_s,
        u"2022-12", EventCategory::Figure);
    restated.amounts = { { 3'200'000, u"人"_s } };
    QVERIFY(pairsOf({ left, restated }).empty());
    restated.amounts = { { 3'000'000, u"人"_s } };
    QVERIFY(isOnly(pairsOf({ left, restated }), left, restated));
}

void SessionSameEventsTest::oneEventOfAnArticleIsChosen()
{
    const ToldEvent left = told(0, u"東港啟用智慧碼頭系統"_s, u"東港啟用智慧碼頭系統。"_s, u"2024-03-05");
    const ToldEvent close
        = told(1, u"智慧碼頭系統在東港啟用"_s, u"智慧碼頭系統在東港啟用。"_s, u"2024-03-05");
    const ToldEvent less
        = told(1, u"智慧碼頭系統啟用典禮延後舉行"_s, u"智慧碼頭系統啟用典禮延後舉行。"_s, u"2024-03-05");
    QVERIFY(isOnly(pairsOf({ less, left, close }), left, close));
}

void SessionSameEventsTest::reasonIsSaidInWords()
{
    ToldEvent left = told(0, u"海港公司收購內河航運平臺"_s, u"海港公司收購內河航運平臺。"_s, u"2023-09-12");
    ToldEvent right = told(1, u"海港公司收购内河航运平台"_s, u"海港公司收购内河航运平台。"_s, u"2023-09-12");
    left.names = { u"海港公司"_s };
    right.names = { u"海港公司"_s };
    const auto pairs = pairsOf({ left, right });
    QVERIFY(isOnly(pairs, left, right));
    QCOMPARE(session::sameEventWording(pairs[0].reason),
        u"the same date; the same names (海港公司); the same words (收購內河航運平臺)"_s);
}

void SessionSameEventsTest::manyEventsAreQuick()
{
    // 50 articles of 200 events, every twentieth told by two articles.
    std::vector<ToldEvent> events;
    size_t same = 0;
    for (int article = 0; article < 50; ++article) {
        for (int number = 0; number < 200; ++number) {
            const int what
                = number % 20 == 0 ? (article / 2) * 1000 + number : 100'000 + article * 1000 + number;
            same += number % 20 == 0 && article % 2 == 0;
            std::mt19937 random(static_cast<unsigned>(what));
            QString title;
            for (int part = 0; part < 8; ++part)
                title += QChar(static_cast<char16_t>(0x4e00 + random() % 3000));
            const QString date = u"20%1-%2-%3"_s.arg(10 + what % 14)
                                     .arg(1 + what % 12, 2, 10, QChar(u'0'))
                                     .arg(1 + what % 28, 2, 10, QChar(u'0'));
            events.push_back(told(article, title, title + u"。公司方面對此沒有更多說明。"_s, date));
        }
    }
    const auto pairs = session::sameEvents(events);
    QCOMPARE(pairs.size(), same);
}

void SessionSameEventsTest::canBeCancelled()
{
    const ToldEvent left = told(0, u"海港公司收購內河航運平臺"_s, {}, u"2023-09-12");
    ToldEvent right = left;
    right.article = 1;
    right.item = domain::ItemId::create();
    QCOMPARE(session::sameEvents({ left, right }).size(), size_t(1));
    QVERIFY(session::sameEvents({ left, right }, [] { return true; }).empty());
}

QTEST_GUILESS_MAIN(SessionSameEventsTest)
#include "tst_session_same_events.moc"
