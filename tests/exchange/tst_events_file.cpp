// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::exchange;
using namespace Qt::StringLiterals;

using Kind = EventsFileError::Kind;

/// Events as CSV and JSON, and how a file is recognised.
class TestEventsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsQuotedRows();
    void readsOtherSeparators();
    void edtfColumnCounts();
    void readsJson();
    void readsJsonInAnObject();
    void wrongRowsAreLeftOut_data();
    void wrongRowsAreLeftOut();
    void goodRowsStayBesideWrongOnes();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void jsonIsStrict_data();
    void jsonIsStrict();
    void deepJsonIsRefused();
    void isRecognisedByContent_data();
    void isRecognisedByContent();
    void filesThatCannotBeRead();
    void canBeCancelled();
};

namespace {

EventsResult csv(const QByteArray& utf8)
{
    return parseEvents(utf8, EventsFormat::Csv);
}

EventsResult json(const QByteArray& utf8)
{
    return parseEvents(utf8, EventsFormat::Json);
}

} // namespace

void TestEventsFile::readsQuotedRows()
{
    const auto file = csv("\xEF\xBB\xBFlabel,id,start,end,lane,extra\r\n"
                          "\"said \"\"no\"\", twice\",1,2021-09,,north,x\r\n"
                          "\"two\nlines\",2,2021,2023,\"a,b\",\r\n"
                          "\n"
                          "undated,3,,,north,\n"
                          "before,4,,2020,north,");
    QVERIFY(file);
    const auto& rows = file->rows;
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows.at(0).label, u"said \"no\", twice"_s);
    QCOMPARE(rows.at(0).date->toString(), u"2021-09"_s);
    QCOMPARE(rows.at(1).label, u"two lines"_s);
    QCOMPARE(rows.at(1).lane, u"a,b"_s);
    QCOMPARE(rows.at(1).date->toString(), u"2021/2023"_s);
    QVERIFY(!rows.at(2).date);
    QCOMPARE(rows.at(3).date->toString(), u"../2020"_s);
    QCOMPARE(file->leftOutCount, 0);
}

void TestEventsFile::readsOtherSeparators()
{
    for (const QByteArray& separator : { QByteArray(";"), QByteArray("\t") }) {
        QByteArray text = "id;start;label\n7;2021-05;a, b\n";
        const auto file = csv(text.replace(";", separator));
        QVERIFY(file);
        QCOMPARE(file->rows.at(0).id, u"7"_s);
        QCOMPARE(file->rows.at(0).label, u"a, b"_s);
    }
}

void TestEventsFile::edtfColumnCounts()
{
    const auto file = csv("id,lane,start,end,label,edtf,passages\n"
                          "1,x,2021-03-01,2021-05-31,spring,2021-21~,first\n"
                          "2,x,'-0043-03-15,,Ides,,\n"
                          "3,x,2020,,'=SUM,nonsense,\n");
    QVERIFY(file);
    QCOMPARE(file->rows.at(0).date->toString(), u"2021-21~"_s);
    QCOMPARE(file->rows.at(0).text, u"first"_s);
    QCOMPARE(file->rows.at(1).date->toString(), u"-0043-03-15"_s);
    QCOMPARE(file->rows.at(2).date->toString(), u"2020"_s);
    QCOMPARE(file->rows.at(2).label, u"=SUM"_s);
}

void TestEventsFile::readsJson()
{
    const auto file
        = json(R"([{"id":7,"lane":2,"start":"2021-01-05","end":null,"label":"x \u9019\ud842\udfb7"}])");
    QVERIFY(file);
    QCOMPARE(file->rows.at(0),
        (EventRow { u"7"_s, u"2"_s, domain::EdtfValue::parse(u"2021-01-05"), u"x 這𠮷"_s }));
}

void TestEventsFile::readsJsonInAnObject()
{
    const auto file = json(R"({"more":{"deep":[1,{"a":[]}]},"title":"A  title",
        "events":[{"label":"x","start":"2021","end":"2022","edtf":"2021~/2022","text":"<b>why</b>"}]})");
    QVERIFY(file);
    QCOMPARE(file->title, u"A title"_s);
    QCOMPARE(file->rows.at(0).date->toString(), u"2021~/2022"_s);
    QCOMPARE(file->rows.at(0).text, u"<b>why</b>"_s);
}

void TestEventsFile::wrongRowsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("line");
    QTest::addColumn<EventFault>("why");
    QTest::addColumn<QString>("detail");
    QTest::newRow("text after a quote")
        << QByteArray("1,0,2021,,\"a\"b\n") << 2 << EventFault::TextAfterQuote << QString();
    QTest::newRow("too few fields") << QByteArray("1,0,2021,,a\n2,0\n") << 3 << EventFault::WrongFieldCount
                                    << u"2"_s;
    QTest::newRow("too many fields") << QByteArray("1,0,2021,,a,b\n") << 2 << EventFault::WrongFieldCount
                                     << u"6"_s;
    QTest::newRow("no such day") << QByteArray("1,0,2021-02-30,,a\n") << 2 << EventFault::BadStart
                                 << u"2021-02-30"_s;
    QTest::newRow("no date") << QByteArray("1,0,yesterday,,a\n") << 2 << EventFault::BadStart
                             << u"yesterday"_s;
    QTest::newRow("no end") << QByteArray("1,0,2021,later,a\n") << 2 << EventFault::BadEnd << u"later"_s;
    QTest::newRow("backwards") << QByteArray("1,0,2021,2020,a\n") << 2 << EventFault::EndBeforeStart
                               << u"2021/2020"_s;
    QTest::newRow("no label") << QByteArray("1,0,2021,, \n") << 2 << EventFault::NoLabel << QString();
    QTest::newRow("a long label") << "1,0,2021,," + QByteArray(longestEventLabel + 1, 'x') + '\n'
                                  << 2 << EventFault::TooLong << QString(100, u'x');
    QTest::newRow("after a field of two lines")
        << QByteArray("1,\"a\nb\",2021,,a\n1,0,x,,a\n") << 4 << EventFault::BadStart << u"x"_s;
}

void TestEventsFile::wrongRowsAreLeftOut()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, line);
    QFETCH(EventFault, why);
    QFETCH(QString, detail);
    const auto file = csv("id,lane,start,end,label\n" + rows + "9,0,2021,,good\n");
    QVERIFY(file);
    QCOMPARE(file->rows.back().label, u"good"_s);
    QCOMPARE(file->leftOutCount, 1);
    QCOMPARE(file->leftOut.at(0), (LeftOutEvent { line, true, why, detail }));
}

void TestEventsFile::goodRowsStayBesideWrongOnes()
{
    QByteArray text = "start,label\n";
    for (int row = 0; row < 3000; ++row)
        text += row % 3 == 0 ? "2021,good\n" : "bad,row\n";
    const auto file = csv(text);
    QVERIFY(file);
    QCOMPARE(file->rows.size(), size_t(1000));
    QCOMPARE(file->leftOutCount, 2000);
    QCOMPARE(file->leftOut.size(), size_t(mostLeftOutEvents));
    QCOMPARE(file->leftOut.front().number, 3);
    const auto none = csv("start,label\nbad,row\n");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Kind::NothingTaken);
    QCOMPARE(none.error().first->number, 2);
}

void TestEventsFile::filesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    const QByteArray head = "id,lane,start,end,label\n";
    QTest::newRow("empty") << QByteArray() << Kind::NoColumns;
    QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << Kind::NoColumns;
    QTest::newRow("open quote") << head + "1,0,2021,,\"never\nends" << Kind::OpenQuote;
    QTest::newRow("not UTF-8") << head + "1,0,2021,,\xff\xfe\n" << Kind::NotUtf8;
    QTest::newRow("binary") << head + QByteArray("1,0,2021,,a\0b\n", 13) << Kind::Binary;
}

void TestEventsFile::filesThatAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    const auto file = csv(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    if (kind == Kind::OpenQuote || kind == Kind::NotUtf8)
        QCOMPARE(file.error().line, 2);
}

void TestEventsFile::jsonIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : { "", "[", "[{]", "[{\"a\"}]", "[{\"a\":}]", "[1,]", "[01]", "[1.]", "[-]",
             "[\"\\x\"]", "[\"\\u12g4\"]", "[\"a\nb\"]", "[tru]", "[] []", "{\"events\":[}", "[\"open",
             "{\"events\":[]", "[1 2]", "{1:2}", "{\"a\":1,}" })
        QTest::newRow(text) << QByteArray(text);
}

void TestEventsFile::jsonIsStrict()
{
    QFETCH(QByteArray, text);
    const auto file = json(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Kind::NotJson);
}

void TestEventsFile::deepJsonIsRefused()
{
    const auto deep = json("[" + QByteArray(100'000, '['));
    QVERIFY(!deep);
    QCOMPARE(deep.error().kind, Kind::TooDeep);
    const auto object = json("{\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + ",\"events\":[]}");
    QVERIFY(!object);
    QCOMPARE(object.error().kind, Kind::TooDeep);
    const auto other = json("{}");
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::NotEvents);
    const auto numbers = json("[1, \"a\"]");
    QVERIFY(!numbers);
    QCOMPARE(numbers.error().first->why, EventFault::NotAnObject);
}

void TestEventsFile::isRecognisedByContent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format"); // -1: none
    const auto row = [](const char* name, const QByteArray& text, const QString& path, int format) {
        QTest::newRow(name) << text << path << format;
    };
    const QString txt = u"a.txt"_s;
    row("csv", "id,lane,start,end,label\n1,0,2021,,x\n", txt, int(EventsFormat::Csv));
    row("csv with a byte order mark", "\xEF\xBB\xBFStart;Label\n", txt, int(EventsFormat::Csv));
    row("json", R"([{"start":"2021","label":"x"}])", txt, int(EventsFormat::Json));
    row("timelinejs", R"({"events":[{"start_date":{"year":"2021"}}]})", txt, int(EventsFormat::TimelineJs));
    row("markwhen by its name", "2021: x\n", u"a.mw"_s, int(EventsFormat::Markwhen));
    row("markwhen by its header", "title: x\ndateFormat: d/M/y\n\n2021: x\n2022: y\n", txt,
        int(EventsFormat::Markwhen));
    row("findings", R"({"times":[],"events":[{"start":1,"end":2,"text":"x","title":"x"}]})", u"a.json"_s, -1);
    row("annotations", R"({"type":"AnnotationCollection","total":0})", u"a.json"_s, -1);
    row("another table", "name,age\nx,1\n", u"a.csv"_s, -1);
    row("a chronicle is an article", "2021: the first thing.\n\n2022: the second thing.\n", txt, -1);
    row("an article with front matter", "---\ntitle: x\n---\n\nIn 2021: much happened.\n", u"a.md"_s, -1);
    row("an article", "港口協議落地\n\n2021年6月,協議:落地。\n", txt, -1);
}

void TestEventsFile::isRecognisedByContent()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(int, format);
    const auto found = recognisedEvents(text, path);
    QCOMPARE(found ? int(*found) : -1, format);
}

void TestEventsFile::filesThatCannotBeRead()
{
    QTemporaryDir folder;
    QCOMPARE(loadEventsFile(folder.filePath(u"none.csv"_s)).error().kind, Kind::Missing);
    QCOMPARE(loadEventsFile(folder.path()).error().kind, Kind::NotAFile);
    QFile file(folder.filePath(u"odd.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,age\n");
    file.close();
    const auto odd = loadEventsFile(file.fileName());
    QCOMPARE(odd.error().kind, Kind::NoColumns);
    QCOMPARE(odd.error().path, file.fileName());
}

void TestEventsFile::canBeCancelled()
{
    QByteArray text = "start,label\n";
    for (int row = 0; row < 20'000; ++row)
        text += "2021,x\n";
    int asked = 0;
    int last = 0;
    QVERIFY(parseEvents(text, EventsFormat::Csv, {}, [&](int percent) {
        ++asked;
        last = percent;
        return true;
    }));
    QVERIFY(asked > 5);
    QVERIFY(last > 80 && last <= 100);
    const auto cancelled = parseEvents(text, EventsFormat::Csv, {}, [](int) { return false; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestEventsFile)
#include "tst_events_file.moc"
