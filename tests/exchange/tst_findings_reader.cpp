// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_json.h"
#include "exchange/findings_reader.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark::exchange;
using namespace tidemark::domain;
using namespace Qt::StringLiterals;

namespace {

const QString text
    = u"渡輪𠮷號停航\n\n2024年3月5日,港務公司宣佈渡輪停航。董事長田實說:「下月復航。」去年有42萬人搭乘。"
      "2024年3月5日,碼頭關閉。"_s;

TextSpan spanOf(QStringView words)
{
    return { text.indexOf(words), words.size() };
}

/// A list with one object that stands at `words`, with the fields `more`.
QByteArray fileWith(const char* list, QStringView words, const QByteArray& more, int shift = 0)
{
    const TextSpan span = spanOf(words);
    const tidemark::text::CodePointIndex index(text);
    return "{\"" + QByteArray(list)
        + "\":[{\"start\":" + QByteArray::number(index.toCodePoint(span.start) + shift)
        + ",\"end\":" + QByteArray::number(index.toCodePoint(span.end()) + shift) + ",\"text\":\""
        + words.toUtf8() + "\"" + more + "}]}";
}

tl::expected<ForeignFindings, FindingsFileError> read(const QByteArray& json)
{
    return parseFindingsFile(json, u"found.json"_s).and_then([](const FindingsFile& file) {
        return readFindings(file, text);
    });
}

} // namespace

class TestFindingsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatExtractWrites();
    void wordsAreLookedForNearby();
    void offsetsOffByTheSameAreFollowed();
    void findingsWithoutAPlaceAreLeftOut_data();
    void findingsWithoutAPlaceAreLeftOut();
    void badFieldsAreNamed_data();
    void badFieldsAreNamed();
    void filesThatHoldNoFindings_data();
    void filesThatHoldNoFindings();
    void sourceIsTheProgramOrTheFile();
    void entriesOfOneEventBecomeOne();
    void peopleWithoutMentionsAreFoundByName();
    void textsAreMadeHarmless();
    void largeFilesAreRefused();
};

void TestFindingsReader::readsWhatExtractWrites()
{
    Quotation quotation;
    quotation.content = spanOf(u"「下月復航。」");
    quotation.source = spanOf(u"田實");
    quotation.cue = spanOf(u"說");
    quotation.speaker = u"田實"_s;
    quotation.role = u"董事長"_s;
    Policy policy;
    policy.span = spanOf(u"渡輪停航");
    policy.title = u"停航令"_s;
    policy.date = EdtfValue::parse(u"2024-03-05");
    policy.isOrder = true;
    Figure figure;
    figure.span = spanOf(u"42萬人");
    figure.value = 420000;
    figure.unit = u"人"_s;
    figure.asOf = EdtfValue::parse(u"2023");
    Event event;
    event.passages = { spanOf(u"港務公司宣佈渡輪停航"), spanOf(u"渡輪𠮷號停航") };
    event.title = u"渡輪停航"_s;
    event.date = EdtfValue::parse(u"2024-03-05");
    event.category = EventCategory::Policy;
    event.basis = { Basis::Kind::TextAnchor, u"2024年3月5日"_s };
    Findings findings;
    findings.times = { { spanOf(u"去年"), TimeType::Range, EdtfValue::parse(u"2023").value(),
                           { Basis::Kind::PublicationDate, {} }, Certainty::Inferred, {} },
        { spanOf(u"下月"), TimeType::Set, IsoPeriod { u"R/P1M"_s, true }, {}, Certainty::Vague, {} } };
    findings.quotations = { quotation };
    findings.policies = { policy };
    findings.figures = { figure };
    findings.people = { { u"田實"_s, u"董事長"_s, u"港務公司"_s, { spanOf(u"田實") } } };
    findings.events = { event };

    const auto back = read(QJsonDocument(toExtractJson(findings, text, u"ferry.txt"_s)).toJson());
    QVERIFY(back);
    QVERIFY(back->leftOut.empty());
    QCOMPARE(back->findings.size(), size_t(7));
    const std::vector<ItemBody> expected { quotation, event, policy, figure, findings.times[0],
        findings.times[1], findings.people[0] };
    for (const ItemBody& body : expected) {
        const bool isThere = std::any_of(back->findings.begin(), back->findings.end(),
            [&body](const ForeignFinding& finding) { return finding.body == body; });
        QVERIFY2(isThere, qPrintable(QString::number(body.index())));
    }
}

void TestFindingsReader::wordsAreLookedForNearby()
{
    for (const int shift : { -3, 0, 3, 40 }) {
        const auto found = read(fileWith("events", u"碼頭關閉", ",\"title\":\"x\"", shift));
        QVERIFY(found);
        QCOMPARE(found->findings.size(), size_t(1));
        QCOMPARE(mainSpan(found->findings[0].body), spanOf(u"碼頭關閉"));
    }
}

// 2024年3月5日 stands twice: only how far the event is off tells which one is meant.
void TestFindingsReader::offsetsOffByTheSameAreFollowed()
{
    QByteArray both = fileWith("events", u"港務公司宣佈", ",\"title\":\"x\"", 2);
    both.chop(1);
    both += "," + fileWith("times", u"2024年3月5日", ",\"value\":\"2024-03-05\"", 2).sliced(1);
    const auto found = read(both);
    QVERIFY(found);
    QCOMPARE(found->findings.size(), size_t(2));
    QCOMPARE(mainSpan(found->findings[1].body), spanOf(u"2024年3月5日"));
}

void TestFindingsReader::findingsWithoutAPlaceAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<NoPlace>("why");
    QTest::newRow("beyond the end") << QByteArray(R"({"events":[{"start":5,"end":500,"title":"x"}]})")
                                    << NoPlace::OutsideText;
    QTest::newRow("far beyond the end")
        << QByteArray(R"({"events":[{"start":999999999,"end":1000000000,"title":"x"}]})")
        << NoPlace::OutsideText;
    QTest::newRow("empty") << QByteArray(R"({"events":[{"start":5,"end":5,"title":"x"}]})")
                           << NoPlace::OutsideText;
    QTest::newRow("other words") << QByteArray(
        R"({"events":[{"start":0,"end":4,"text":"飛機停航","title":"x"}]})")
                                 << NoPlace::WordsNotFound;
    QTest::newRow("words that stand twice")
        << QByteArray(R"({"times":[{"start":0,"end":4,"text":"2024年3月5日","value":"2024"}]})")
        << NoPlace::WordsNotUnique;
    QTest::newRow("unknown name") << QByteArray(R"({"people":[{"name":"周明遠"}]})") << NoPlace::NoWords;
}

void TestFindingsReader::findingsWithoutAPlaceAreLeftOut()
{
    QFETCH(QByteArray, json);
    QFETCH(NoPlace, why);
    const auto found = read(json);
    QVERIFY(found);
    QVERIFY(found->findings.empty());
    QCOMPARE(found->leftOut.size(), size_t(1));
    QCOMPARE(found->leftOut[0].why, why);
    QVERIFY2(found->leftOut[0].place.endsWith(u"[0]"_s), qPrintable(found->leftOut[0].place));
}

void TestFindingsReader::badFieldsAreNamed_data()
{
    using Expected = FindingsFileError::Expected;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<Expected>("expected");
    const auto row = [](const QByteArray& json, const QString& place, Expected expected) {
        QTest::newRow(qPrintable(place + u' ' + QString::number(int(expected)))) << json << place << expected;
    };
    row(R"({"events":[{"start":0,"end":2,"title":"x"},{"start":0,"end":2,"date":"2021-13"}]})",
        u"events[1].date"_s, Expected::Date);
    row(R"({"events":[{"start":0,"end":2,"date":2021}]})", u"events[0].date"_s, Expected::Text);
    row(R"({"events":[{"end":2}]})", u"events[0].start"_s, Expected::Present);
    row(R"({"events":[{"start":-1,"end":2}]})", u"events[0].start"_s, Expected::Offset);
    row(R"({"events":[{"start":0.5,"end":2}]})", u"events[0].start"_s, Expected::Offset);
    row(R"({"events":[{"start":1e99,"end":2}]})", u"events[0].start"_s, Expected::Offset);
    row(R"({"events":[{"start":"0","end":2}]})", u"events[0].start"_s, Expected::Offset);
    row(R"({"events":[{"start":3,"end":2}]})", u"events[0].end"_s, Expected::EndAfterStart);
    row(R"({"events":[{"start":0,"end":2,"category":"war"}]})", u"events[0].category"_s, Expected::Word);
    row(R"({"events":[{"start":0,"end":2,"passages":[{"start":0,"end":1},{"start":0}]}]})",
        u"events[0].passages[1].end"_s, Expected::Present);
    row(R"({"events":[7]})", u"events[0]"_s, Expected::Object);
    row(R"({"events":{}})", u"events"_s, Expected::List);
    row(R"({"times":[{"start":0,"end":2,"value":"P2Q"}]})", u"times[0].value"_s, Expected::Value);
    row(R"({"times":[{"start":0,"end":2,"type":"moment"}]})", u"times[0].type"_s, Expected::Word);
    row(R"({"quotes":[{"start":0,"end":2,"speaker_start":1}]})", u"quotes[0].speaker_end"_s,
        Expected::Present);
    row(R"({"figures":[{"start":0,"end":2}]})", u"figures[0].value"_s, Expected::Present);
    row(R"({"figures":[{"start":0,"end":2,"value":"42"}]})", u"figures[0].value"_s, Expected::Number);
    row(R"({"policies":[{"start":0,"end":2,"order":"yes"}]})", u"policies[0].order"_s, Expected::Flag);
    row(R"({"people":[{"role":"x"}]})", u"people[0].name"_s, Expected::Present);
    const QByteArray longName(3000, 'x');
    row("{\"people\":[{\"name\":\"" + longName + "\"}]}", u"people[0].name"_s, Expected::ShortText);
}

void TestFindingsReader::badFieldsAreNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(FindingsFileError::Expected, expected);
    const auto found = read(json);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FindingsFileError::Kind::BadField);
    QCOMPARE(found.error().place, place);
    QCOMPARE(found.error().expected, expected);
    QCOMPARE(found.error().path, u"found.json"_s);
}

void TestFindingsReader::filesThatHoldNoFindings_data()
{
    using Kind = FindingsFileError::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
    QTest::newRow("text") << QByteArray("渡輪") << Kind::NotJson;
    QTest::newRow("cut off") << QByteArray(R"({"events":[{"start":0,)") << Kind::NotJson;
    QTest::newRow("very deep") << QByteArray("{\"events\":") + QByteArray(100000, '[') << Kind::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << Kind::NotFindings;
    QTest::newRow("other things") << QByteArray(R"({"nodes":[1,2]})") << Kind::NotFindings;
    QTest::newRow("too many") << QByteArray("{\"events\":[") + QByteArray("{},").repeated(mostFindings)
            + "{}]}" << Kind::TooMany;
}

void TestFindingsReader::filesThatHoldNoFindings()
{
    QFETCH(QByteArray, json);
    QFETCH(FindingsFileError::Kind, kind);
    const auto found = read(json);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
    QVERIFY(read(R"({"events":[]})"));
}

void TestFindingsReader::sourceIsTheProgramOrTheFile()
{
    const auto sourceOf = [](const QByteArray& head) {
        return parseFindingsFile("{" + head + "\"events\":[]}", u"/tmp/miner.json"_s).value().source;
    };
    QCOMPARE(sourceOf("\"source\":\"Miner 2\",\"generator\":\"x\","), u"Miner 2"_s);
    QCOMPARE(sourceOf("\"generator\":\"Miner 3\","), u"Miner 3"_s);
    QCOMPARE(sourceOf("\"source\":7,"), u"miner.json"_s);
    QCOMPARE(sourceOf("\"source\":\" \","), u"miner.json"_s);
    QCOMPARE(sourceOf("\"source\":\"a\\nb\","), u"a b"_s);
    QCOMPARE(sourceOf("\"source\":\"" + QByteArray(500, 'x') + "\",").size(), 80);
    QCOMPARE(parseFindingsFile(R"({"file":"C:\\texts\\ferry.txt","events":[]})", u"x"_s).value().article,
        u"ferry.txt"_s);
}

void TestFindingsReader::entriesOfOneEventBecomeOne()
{
    const QByteArray passages = R"("title":"停航","passages":[{"start":0,"end":6},{"start":20,"end":24}])";
    const auto found = read(R"({"events":[{"start":20,"end":24,"date":"2024",)" + passages
        + R"(},{"start":0,"end":6,"date":"2024-03-05",)" + passages + "}]}");
    QVERIFY(found);
    QCOMPARE(found->findings.size(), size_t(1));
    const auto& event = std::get<Event>(found->findings[0].body);
    QCOMPARE(event.date->toString(), u"2024-03-05"_s);
    QCOMPARE(event.passages.size(), size_t(2));
}

void TestFindingsReader::peopleWithoutMentionsAreFoundByName()
{
    const auto found = read(R"({"people":[{"name":"渡輪"}]})");
    QVERIFY(found);
    QCOMPARE(std::get<Person>(found->findings.at(0).body).mentions.size(), size_t(2));
}

void TestFindingsReader::textsAreMadeHarmless()
{
    const auto found
        = read(R"({"events":[{"start":0,"end":2,"title":"a\u0000b\nc\ud800d"},{"start":0,"end":2}]})");
    QVERIFY(found);
    QCOMPARE(std::get<Event>(found->findings[0].body).title, u"a b c\uFFFDd"_s);
    QCOMPARE(std::get<Event>(found->findings[1].body).title, u"渡輪"_s);
}

void TestFindingsReader::largeFilesAreRefused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestFindingsFile + 1));
    QCOMPARE(loadFindingsFile(file.fileName()).error().kind, FindingsFileError::Kind::TooLarge);
    QCOMPARE(loadFindingsFile(folder.path()).error().kind, FindingsFileError::Kind::NotAFile);
    QCOMPARE(loadFindingsFile(folder.filePath(u"none"_s)).error().kind, FindingsFileError::Kind::Missing);
}

QTEST_GUILESS_MAIN(TestFindingsReader)
#include "tst_findings_reader.moc"
