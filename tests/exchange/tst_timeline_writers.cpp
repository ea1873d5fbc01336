// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/events_file.h"
#include "exchange/timeline_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace tidemark::exchange;
using namespace Qt::StringLiterals;

/// Every format that events are written in, and that Tidemark's own reader gets the same events out of it.
class TestTimelineWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheCommandLine();
    void comesBack_data();
    void comesBack();
    void timelineJsIsValid();
    void timelineJsSaysVagueDatesInWords();
    void markwhenUsesItsOwnDates();
    void csvIsSafeAndComplete();
    void calendarFollowsItsStandard();
    void calendarFoldsBetweenCharacters();
    void jsonHasEveryField();
    void pageHoldsNoMarkupOfOthers();
    void sameBytesTwice();
    void canBeCancelled();
};

namespace {

const QString hostile = u"</script><b>\"&\" \\ #tag !id [a](b) // = \u2028 end"_s;

PortableEvent eventOf(
    const QString& id, const QString& title, const QString& edtf, const QString& lane = u"政策"_s)
{
    PortableEvent made;
    made.id = id;
    made.title = title;
    made.date = domain::EdtfValue::parse(edtf);
    made.lane = lane;
    made.category = u"policy"_s;
    made.state = u"accepted"_s;
    made.created = QDateTime(QDate(2024, 3, 5), QTime(6, 7, 8), Qt::UTC);
    return made;
}

/// Dates of every kind, and words that mean something in the formats.
PortableTimeline sample()
{
    PortableTimeline timeline;
    timeline.title = u"A \"title\": of <two>"_s;
    timeline.articles = { { u"01900000-0000-7000-8000-000000000001"_s, u"An article"_s,
        u"“An article”, Paper"_s, u"en"_s } };
    const QStringList dates { u"2021-09-05"_s, u"2021-09"_s, u"2021"_s, u"2021-09~"_s, u"2021?"_s,
        u"2021-09%"_s, u"198X"_s, u"19XX"_s, u"2021-21"_s, u"2020-24"_s, u"2021-34~"_s, u"2021/2023"_s,
        u"2021-03/2021-05-06"_s, u"2021~/2022?"_s, u"2021/.."_s, u"../2021-05"_s, u"2021/"_s,
        u"[2021,2023]"_s, u"{2021-01,2021-03}"_s, u"0999-12-31"_s, u"9999"_s };
    for (const QString& date : dates)
        timeline.events.push_back(
            eventOf(u"id-"_s + date, u"on "_s + date, date, date.size() % 2 ? u"政策"_s : u"產品 #1"_s));
    PortableEvent full = eventOf(u"full"_s, hostile.simplified(), u"2021-09"_s, u"lane // \"x\", y"_s);
    full.article = 0;
    full.speaker = u"@SUM(A1)"_s;
    full.wording = u"2021年9月"_s;
    full.passages = { { { 3, 9 }, u"2021: first\n第二行  兩格"_s }, { { 20, 24 }, u"# second 🌊"_s } };
    timeline.events.push_back(full);
    PortableEvent laneless = eventOf(u"laneless"_s, u"=2+3"_s, u"2022"_s, {});
    laneless.text = u"- what else\n\n2022: is said"_s;
    timeline.events.push_back(laneless);
    return timeline;
}

TimelineWriterOptions english()
{
    TimelineWriterOptions options;
    options.words.language = u"en"_s;
    options.words.date = [](const domain::EdtfValue& value) { return u"<"_s + value.toString() + u">"_s; };
    options.words.category = [](const QString& category) { return category; };
    options.words.state = [](const QString& state) { return state; };
    options.words.dateLabel = u"Date: %1"_s;
    options.words.sourceLabel = u"Source: %1"_s;
    options.words.wordingLabel = u"Wording: %1"_s;
    options.words.page = { { u"timeline"_s, u"Timeline"_s }, { u"undated"_s, u"Undated"_s } };
    return options;
}

QByteArray written(TimelineFormat format, const PortableTimeline& timeline = sample())
{
    return writeTimeline(format, timeline, english()).bytes;
}

/// Content lines of a calendar, unfolded.
QStringList unfolded(const QByteArray& calendar)
{
    return QString::fromUtf8(QByteArray(calendar).replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

void TestTimelineWriters::namesAreThoseOfTheCommandLine()
{
    for (const QString& name :
        { u"timelinejs"_s, u"markwhen"_s, u"csv"_s, u"ics"_s, u"json"_s, u"html-timeline"_s }) {
        const auto format = timelineFormatNamed(name);
        QVERIFY2(format, qPrintable(name));
        QCOMPARE(nameOf(*format), name);
    }
    QVERIFY(!timelineFormatNamed(u"jsonld"));
    QCOMPARE(suffixOf(TimelineFormat::Html), u"html"_s);
}

void TestTimelineWriters::comesBack_data()
{
    QTest::addColumn<TimelineFormat>("format");
    QTest::addColumn<EventsFormat>("as");
    QTest::newRow("csv") << TimelineFormat::Csv << EventsFormat::Csv;
    QTest::newRow("json") << TimelineFormat::Json << EventsFormat::Json;
    QTest::newRow("timelinejs") << TimelineFormat::TimelineJs << EventsFormat::TimelineJs;
    QTest::newRow("markwhen") << TimelineFormat::Markwhen << EventsFormat::Markwhen;
}

void TestTimelineWriters::comesBack()
{
    QFETCH(TimelineFormat, format);
    QFETCH(EventsFormat, as);
    PortableTimeline timeline = sample();
    timeline.events.push_back(eventOf(u"bce"_s, u"long ago"_s, u"-0043-03-15"_s));
    timeline.events.push_back(eventOf(u"undated"_s, u"some day"_s, {}));
    const WrittenTimeline file = writeTimeline(format, timeline, english());
    QCOMPARE(recognisedEvents(file.bytes, u"x.mw"_s), as);
    const auto read = parseEvents(file.bytes, as);
    QVERIFY(read);
    QCOMPARE(read->leftOutCount, 0);
    QCOMPARE(qsizetype(read->rows.size()), file.written);
    QCOMPARE(file.written + file.undated + file.outOfRange, qsizetype(timeline.events.size()));
    QHash<QString, EventRow> rows;
    for (const EventRow& row : read->rows)
        rows.insert(row.id, row);
    qsizetype compared = 0;
    for (const PortableEvent& wanted : timeline.events) {
        if (!rows.contains(wanted.id))
            continue;
        const EventRow row = rows.value(wanted.id);
        ++compared;
        QCOMPARE(row.label, wanted.title);
        QCOMPARE(row.date, wanted.date);
        QCOMPARE(row.lane, wanted.lane);
        if (as != EventsFormat::TimelineJs)
            QCOMPARE(row.text, PortableTimeline::wordsOf(wanted));
    }
    QCOMPARE(compared, file.written);
    QCOMPARE(file.undated, as == EventsFormat::Csv || as == EventsFormat::Json ? 0 : 1);
    QCOMPARE(file.outOfRange, as == EventsFormat::Markwhen ? 1 : 0);
}

void TestTimelineWriters::timelineJsIsValid()
{
    const QJsonDocument document = QJsonDocument::fromJson(written(TimelineFormat::TimelineJs));
    QVERIFY(document.isObject());
    QCOMPARE(
        document["title"_L1]["text"_L1]["headline"_L1].toString(), u"A &quot;title&quot;: of &lt;two&gt;"_s);
    const QJsonArray events = document["events"_L1].toArray();
    QCOMPARE(events.size(), qsizetype(sample().events.size()));
    static const QRegularExpression number(u"^-?\\d+$"_s);
    QSet<QString> ids;
    for (const QJsonValue slide : events) {
        ids.insert(slide["unique_id"_L1].toString());
        for (const auto name : { "start_date"_L1, "end_date"_L1 }) {
            const QJsonObject date = slide[name].toObject();
            for (const QString& part : date.keys())
                QVERIFY(number.match(date[part].toString()).hasMatch());
            QVERIFY(name == "end_date"_L1 || date.contains("year"_L1));
        }
        QVERIFY(!slide["text"_L1]["headline"_L1].toString().contains(u'<'));
        QVERIFY(slide["media"_L1].isUndefined());
    }
    QCOMPARE(ids.size(), events.size());
    for (const QJsonValue slide : events) {
        if (slide["unique_id"_L1] != u"full"_s)
            continue;
        QCOMPARE(slide["group"_L1].toString(), u"lane // \"x\", y"_s);
        const QString html = slide["text"_L1]["text"_L1].toString();
        QVERIFY(html.contains(u"<blockquote>2021: first<br>第二行  兩格</blockquote>"_s));
        QVERIFY(html.contains(u"Source: “An article”, Paper"_s));
    }
}

void TestTimelineWriters::timelineJsSaysVagueDatesInWords()
{
    const QJsonArray events
        = QJsonDocument::fromJson(written(TimelineFormat::TimelineJs))["events"_L1].toArray();
    const auto slideOf = [&events](const QString& date) {
        for (const QJsonValue slide : events) {
            if (slide["unique_id"_L1].toString() == u"id-"_s + date)
                return slide.toObject();
        }
        return QJsonObject();
    };
    const auto dateOf = [](const QString& year, const QString& month = {}) {
        QJsonObject date { { u"year"_s, year } };
        if (!month.isEmpty())
            date.insert(u"month"_s, month);
        return date;
    };
    const QJsonObject month = slideOf(u"2021-09"_s);
    QCOMPARE(month["start_date"_L1].toObject(), dateOf(u"2021"_s, u"9"_s));
    QVERIFY(!month.contains("end_date"_L1));
    QVERIFY(!month.contains("display_date"_L1));
    QCOMPARE(slideOf(u"2021-09~"_s)["display_date"_L1].toString(), u"<2021-09~>"_s);
    const QJsonObject decade = slideOf(u"198X"_s);
    QCOMPARE(decade["start_date"_L1].toObject(), dateOf(u"1980"_s));
    QCOMPARE(decade["end_date"_L1].toObject(), dateOf(u"1989"_s));
    QCOMPARE(decade["display_date"_L1].toString(), u"<198X>"_s);
    const QJsonObject winter = slideOf(u"2020-24"_s);
    QCOMPARE(winter["start_date"_L1].toObject(), dateOf(u"2020"_s, u"12"_s));
    QCOMPARE(winter["end_date"_L1].toObject(), dateOf(u"2021"_s, u"2"_s));
}

void TestTimelineWriters::markwhenUsesItsOwnDates()
{
    const QString text = QString::fromUtf8(written(TimelineFormat::Markwhen));
    static const QRegularExpression own(u"^\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?: "_s);
    int events = 0;
    QString before;
    for (const QString& line : text.split(u'\n')) {
        // Every line that could begin an event begins one, after an empty line.
        if (!line.isEmpty() && line[0].isDigit()) {
            QVERIFY2(own.match(line).hasMatch(), qPrintable(line));
            QCOMPARE(before, QString());
            ++events;
        }
        before = line;
    }
    QCOMPARE(events, int(sample().events.size()));
    QVERIFY(text.contains(u"\n2021-09-01/2021-09-30: on 2021-09~\n"_s));
    QVERIFY(text.contains(u"\nedtf: \"2021-09~\"\n"_s));
    QVERIFY(!text.contains(u"edtf: \"2021-09\"\n"_s));
    QVERIFY(text.startsWith(u"---\ntitle: \"A \\\"title\\\": of <two>\"\n"_s));
}

void TestTimelineWriters::csvIsSafeAndComplete()
{
    TimelineWriterOptions options = english();
    options.byteOrderMark = true;
    const QByteArray bytes = writeTimeline(TimelineFormat::Csv, sample(), options).bytes;
    QVERIFY(
        bytes.startsWith("\xEF\xBB\xBF"
                         "id,lane,start,end,label,edtf,category,speaker,wording,passages,article,state\r\n"));
    const auto records = parseCsv(QString::fromUtf8(bytes.sliced(3)));
    QVERIFY(records);
    for (const CsvRecord& record : *records)
        QCOMPARE(record.fields.size(), 12);
    const QStringList& last = records->back().fields;
    QCOMPARE(last[4], u"'=2+3"_s);
    const QStringList& full = records->at(records->size() - 2).fields;
    QCOMPARE(full[7], u"'@SUM(A1)"_s);
    QCOMPARE(full[9], u"2021: first\n第二行  兩格\n# second 🌊"_s);
    QCOMPARE(full[10], u"An article"_s);
    QCOMPARE(full[11], u"accepted"_s);
    // The columns that any reader knows say the same days.
    PortableTimeline bare;
    bare.events = { eventOf(u"1"_s, u"x"_s, u"2021~/2022?"_s) };
    QVERIFY(written(TimelineFormat::Csv, bare).contains("\r\n1,政策,2021~,2022?,x,2021~/2022?,"));
}

void TestTimelineWriters::calendarFollowsItsStandard()
{
    PortableTimeline timeline = sample();
    timeline.events.push_back(eventOf(u"bce"_s, u"long ago"_s, u"-0043"_s));
    timeline.events.push_back(eventOf(u"undated"_s, u"some day"_s, {}));
    const WrittenTimeline file = writeTimeline(TimelineFormat::Calendar, timeline, english());
    QCOMPARE(file.undated, 1);
    QCOMPARE(file.outOfRange, 2); // the last day of 9999 has no day after it
    const QStringList lines = unfolded(file.bytes);
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), file.written);
    const auto entry = [&lines](const QString& id) {
        const qsizetype start = lines.indexOf(u"UID:"_s + id + u"@tidemark"_s);
        return start < 0 ? QStringList() : lines.mid(start, lines.indexOf(u"END:VEVENT"_s, start) - start);
    };
    const QStringList month = entry(u"id-2021-09~"_s);
    QVERIFY(month.contains(u"DTSTAMP:20240305T060708Z"_s));
    QVERIFY(month.contains(u"DTSTART;VALUE=DATE:20210901"_s));
    QVERIFY(month.contains(u"DTEND;VALUE=DATE:20211001"_s));
    QVERIFY(month.contains(u"DESCRIPTION:Date: <2021-09~>"_s));
    QVERIFY(month.contains(u"X-TIDEMARK-EDTF:2021-09~"_s));
    const QStringList day = entry(u"id-2021-09-05"_s);
    QVERIFY(day.contains(u"DTEND;VALUE=DATE:20210906"_s));
    QVERIFY(!day.join(u'\n').contains(u"DESCRIPTION"_s));
    const QStringList full = entry(u"full"_s);
    QVERIFY(full.contains(u"SUMMARY:</script><b>\"&\" \\\\ #tag !id [a](b) // = end"_s));
    QVERIFY(full.contains(u"CATEGORIES:lane // \"x\"\\, y"_s));
    QVERIFY(full.join(u'\n').contains(
        u"2021: first\\n第二行  兩格\\n# second 🌊\\nSource: “An article”\\, Paper"_s));
}

void TestTimelineWriters::calendarFoldsBetweenCharacters()
{
    PortableTimeline timeline;
    timeline.events = { eventOf(u"1"_s, QString(400, u'潮') + u"🌊🌊🌊"_s.repeated(40), u"2021"_s) };
    const QByteArray bytes = written(TimelineFormat::Calendar, timeline);
    QVERIFY(!QByteArray(bytes).replace("\r\n", "").contains('\n'));
    for (const QByteArray& line : bytes.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(line.chopped(line.isEmpty() ? 0 : 1).size() <= 75);
        QVERIFY(line.isValidUtf8());
    }
    QVERIFY(unfolded(bytes).contains(u"SUMMARY:"_s + timeline.events[0].title));
}

void TestTimelineWriters::jsonHasEveryField()
{
    const QJsonDocument document = QJsonDocument::fromJson(written(TimelineFormat::Json));
    QCOMPARE(document["title"_L1].toString(), sample().title);
    QCOMPARE(document["articles"_L1][0]["citation"_L1].toString(), u"“An article”, Paper"_s);
    const QJsonArray events = document["events"_L1].toArray();
    const QJsonObject full = events[events.size() - 2].toObject();
    QCOMPARE(full["label"_L1].toString(), hostile.simplified());
    QCOMPARE(full["speaker"_L1].toString(), u"@SUM(A1)"_s);
    QCOMPARE(full["state"_L1].toString(), u"accepted"_s);
    QCOMPARE(full["article"_L1].toString(), sample().articles[0].id);
    QCOMPARE(full["passages"_L1][1]["start"_L1].toInt(), 20);
    QCOMPARE(full["passages"_L1][1]["text"_L1].toString(), u"# second 🌊"_s);
    QCOMPARE(events[3]["edtf"_L1].toString(), u"2021-09~"_s);
}

void TestTimelineWriters::pageHoldsNoMarkupOfOthers()
{
    PortableTimeline timeline = sample();
    timeline.title = hostile;
    timeline.events.front().lane = hostile;
    const QString page = QString::fromUtf8(written(TimelineFormat::Html, timeline));
    QCOMPARE(page.count(u"</script>"_s), 2);
    QCOMPARE(page.count(u"<script"_s), 2);
    QVERIFY(!page.contains(u"<b>"_s));
    QVERIFY(page.contains(u"default-src 'none'; style-src 'sha256-"_s));
    QVERIFY(!page.contains(u"unsafe-inline"_s));
    for (const char16_t* outside : { u"src=\"http", u"href=\"http", u"@import", u"url(\"http", u"//cdn" })
        QVERIFY(!page.contains(QStringView(outside)));
    const qsizetype start = page.indexOf(u"id=\"data\">"_s) + 10;
    const QString data = page.mid(start, page.indexOf(u"</script>"_s, start) - start);
    QVERIFY(!data.contains(u'\u2028'));
    QVERIFY(!data.contains(u'<')); // not even the beginning of a comment or a tag
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
    QCOMPARE(document["events"_L1].toArray().size(), qsizetype(timeline.events.size()));
    QCOMPARE(document["lanes"_L1][0]["name"_L1].toString(), hostile);
}

void TestTimelineWriters::sameBytesTwice()
{
    for (int format = 0; format <= int(TimelineFormat::Html); ++format)
        QCOMPARE(written(TimelineFormat(format)), written(TimelineFormat(format)));
}

void TestTimelineWriters::canBeCancelled()
{
    PortableTimeline timeline;
    timeline.events.assign(3000, eventOf(u"x"_s, u"x"_s, u"2021"_s));
    for (int format = 0; format <= int(TimelineFormat::Html); ++format) {
        int asked = 0;
        const WrittenTimeline file
            = writeTimeline(TimelineFormat(format), timeline, english(), [&asked](int percent) {
                  ++asked;
                  return percent < 50;
              });
        QVERIFY(file.cancelled);
        QVERIFY(file.bytes.isEmpty());
        QVERIFY(asked > 2);
    }
}

QTEST_GUILESS_MAIN(TestTimelineWriters)
#include "tst_timeline_writers.moc"
