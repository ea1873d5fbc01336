// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"
#include "store/enum_names.h"
#include "store_samples.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::domain;

class TestStoreCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyItemBodyComesBack();
    void eventsOfOlderLibrariesReadUnchanged();
    void rejectsBrokenReadings_data();
    void rejectsBrokenReadings();
    void publicationDateComesBack();
    void timesComeBack();
    void rejectsWhatItDoesNotWrite_data();
    void rejectsWhatItDoesNotWrite();
    void everyNameIsUnique();
};

static QJsonObject throughText(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

void TestStoreCodec::everyItemBodyComesBack()
{
    for (const ItemBody& body : samples::bodiesOfEveryKind()) {
        const auto kind = static_cast<ItemKind>(body.index());
        const auto decoded = store::codec::decodeItemBody(kind, throughText(store::codec::encode(body)));
        QVERIFY2(decoded.has_value(), qPrintable(store::nameOf(kind)));
        QVERIFY2(*decoded == body, qPrintable(store::nameOf(kind)));
    }
}

// Just as a library wrote it before events could be merged and ordered.
void TestStoreCodec::eventsOfOlderLibrariesReadUnchanged()
{
    const QByteArray written = R"({"basis":"explicit","category":"policy","certainty":"explicit",)"
                               R"("date":"2024-03-05","passages":[[10,11],[0,9]],"title":"t"})";
    const QJsonObject json = QJsonDocument::fromJson(written).object();
    const auto body = store::codec::decodeItemBody(ItemKind::Event, json);
    QVERIFY(body);
    const auto& event = std::get<Event>(*body);
    QCOMPARE(event.order, 0);
    QVERIFY(event.readings.empty());
    QVERIFY(event.distinctFrom.empty());
    QVERIFY(!event.isDateSettled);
    QCOMPARE(store::codec::encode(*body), json);
}

void TestStoreCodec::rejectsBrokenReadings_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("order in words") << QByteArray(R"("order":"first")");
    QTest::newRow("half an order") << QByteArray(R"("order":1.5)");
    QTest::newRow("readings that are no list") << QByteArray(R"("readings":{})");
    QTest::newRow("a reading that is no object") << QByteArray(R"("readings":[1])");
    QTest::newRow("a reading of no date") << QByteArray(
        R"("readings":[{"basis":"explicit","category":"other","certainty":"explicit","date":"x"}])");
    QTest::newRow("no identifier") << QByteArray(R"("distinct_from":["x"])");
}

void TestStoreCodec::rejectsBrokenReadings()
{
    QFETCH(QByteArray, field);
    const QByteArray plain = R"("basis":"explicit","category":"policy","certainty":"explicit")";
    const auto decode = [](const QByteArray& json) {
        return store::codec::decodeItemBody(ItemKind::Event, QJsonDocument::fromJson(json).object());
    };
    QVERIFY(decode("{" + plain + "}"));
    QVERIFY(!decode("{" + plain + "," + field + "}"));
}

void TestStoreCodec::publicationDateComesBack()
{
    const PublicationDate inferred = samples::articleSample().article.metadata.published;
    QCOMPARE(store::codec::decodePublicationDate(throughText(store::codec::encode(inferred))), inferred);
    QCOMPARE(
        store::codec::decodePublicationDate(store::codec::encode(PublicationDate {})), PublicationDate {});
}

void TestStoreCodec::timesComeBack()
{
    const QString text = store::codec::encode(samples::someTime());
    QCOMPARE(text, u"2024-03-06T07:08:09.123Z"_s);
    QCOMPARE(store::codec::decodeTime(text), samples::someTime());
}

void TestStoreCodec::rejectsWhatItDoesNotWrite_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("span of one number")
        << QByteArray(R"({"span":[1],"type":"date","basis":"explicit","certainty":"explicit"})");
    QTest::newRow("negative span") << QByteArray(
        R"({"span":[-1,4],"type":"date","basis":"explicit","certainty":"explicit"})");
    QTest::newRow("unknown type") << QByteArray(
        R"({"span":[0,4],"type":"moment","basis":"explicit","certainty":"explicit"})");
    QTest::newRow("impossible day") << QByteArray(
        R"({"span":[0,4],"type":"date","edtf":"2021-02-30","basis":"explicit","certainty":"explicit"})");
    QTest::newRow("rule of another type")
        << QByteArray(R"({"span":[0,4],"type":"date","basis":"explicit","certainty":"explicit","rule":7})");
}

void TestStoreCodec::rejectsWhatItDoesNotWrite()
{
    QFETCH(QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!store::codec::decodeItemBody(ItemKind::TimeExpression, object));
}

template <class Enum> static void checkNames()
{
    QStringList names;
    for (const auto& entry : store::enumNames<Enum>()) {
        names += store::nameOf(entry.value);
        QCOMPARE(store::valueOf<Enum>(names.last()), entry.value);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestStoreCodec::everyNameIsUnique()
{
    checkNames<Basis::Kind>();
    checkNames<EventCategory>();
    checkNames<PublicationDate::Reason>();
    checkNames<ReviewState>();
    checkNames<HighlightColour>();
    checkNames<store::EntityKind>();
    checkNames<store::ChangeLabel>();
    QCOMPARE(store::enumNames<ItemKind>().size(), std::variant_size_v<ItemBody>);
}

QTEST_GUILESS_MAIN(TestStoreCodec)
#include "tst_store_codec.moc"
