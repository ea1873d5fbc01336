// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"
#include "exchange/plain_text.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::exchange;
using namespace Qt::StringLiterals;

class TestTimelineJsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSlides();
    void datesHaveTheirPrecision_data();
    void datesHaveTheirPrecision();
    void wrongDatesAreLeftOut();
    void htmlBecomesPlainText_data();
    void htmlBecomesPlainText();
};

namespace {

EventsResult read(const QByteArray& utf8)
{
    return parseEvents(utf8, EventsFormat::TimelineJs);
}

} // namespace

void TestTimelineJsReader::readsSlides()
{
    const auto file = read(R"~({
        "title": {"text": {"headline": "Ferries &amp; <em>harbours</em>", "text": "<p>Of two ports</p>"},
                  "media": {"url": "https://example.org/a.png"}},
        "scale": "human",
        "events": [
            {"start_date": {"year": "1898", "month": "10", "day": "", "display_date": "autumn"},
             "end_date": {"year": 1900}, "unique_id": "first", "group": "Boats", "background": {"color": "#fff"},
             "media": {"url": "javascript:alert(1)", "caption": "no"},
             "text": {"headline": "The <b>night</b> ferry",
                      "text": "<p>One.</p><p>Two<br>three</p><script>x</script>"}},
            {"start_date": {"year": 1901}, "text": {"headline": "", "text": "No headline.<br>More"}}],
        "eras": [{"start_date": {"year": "1890"}, "end_date": {"year": "1899"}, "text": {"headline": "Steam"}}]})~");
    QVERIFY(file);
QCOMPARE(file->title, u"Ferries & harbours"_s);
QCOMPARE(file->description, u"Of two ports"_s);
QCOMPARE(file->leftOutCount, 0);
const auto& rows = file->rows;
QCOMPARE(rows.size(), size_t(3));
QCOMPARE(rows[0].label, u"The night ferry"_s);
QCOMPARE(rows[0].text, u"One.\nTwo\nthree"_s);
QCOMPARE(rows[0].lane, u"Boats"_s);
QCOMPARE(rows[0].id, u"first"_s);
QCOMPARE(rows[0].date->toString(), u"1898-10/1900"_s);
QCOMPARE(rows[1].label, u"No headline."_s);
QVERIFY(rows[2].isEra);
QCOMPARE(rows[2].date->toString(), u"1890/1899"_s);
}

void TestTimelineJsReader::datesHaveTheirPrecision_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("texts") << QByteArray(R"({"year":"2021","month":"09","day":"5"})") << u"2021-09-05"_s;
    QTest::newRow("numbers") << QByteArray(R"({"year":2021,"month":9})") << u"2021-09"_s;
    QTest::newRow("blanks") << QByteArray(R"({"year":" 2021 ","month":" ","day":""})") << u"2021"_s;
    QTest::newRow("nulls") << QByteArray(R"({"year":2021,"month":null,"day":null,"hour":"7"})") << u"2021"_s;
    QTest::newRow("a day without a month") << QByteArray(R"({"year":2021,"day":5})") << u"2021"_s;
    QTest::newRow("before the era") << QByteArray(R"({"year":"-43","month":3})") << u"-0043-03"_s;
}

void TestTimelineJsReader::datesHaveTheirPrecision()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, edtf);
    const auto file = read("{\"events\":[{\"start_date\":" + date + ",\"text\":{\"headline\":\"x\"}}]}");
    QVERIFY(file);
    QCOMPARE(file->rows.at(0).date->toString(), edtf);
}

void TestTimelineJsReader::wrongDatesAreLeftOut()
{
    const auto file = read(R"~({"events":[
        {"start_date":{"year":"c. 1900"},"text":{"headline":"x"}},
        {"start_date":{"year":2021,"month":13},"text":{"headline":"x"}},
        {"start_date":{"year":2021,"month":2,"day":30},"text":{"headline":"x"}},
        {"start_date":{"year":-4500000},"text":{"headline":"x"}},
        {"start_date":{"year":2021},"end_date":{"year":2020},"text":{"headline":"x"}},
        {"start_date":{"year":2021},"text":{}},
        17,
        {"start_date":{"year":1},"text":{"headline":"good"}}]})~");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), size_t(1));
    QCOMPARE(file->rows[0].label, u"good"_s);
    QList<EventFault> faults;
    for (const LeftOutEvent& event : file->leftOut) {
        faults.append(event.why);
        QCOMPARE(event.number, faults.size());
        QVERIFY(!event.isLine);
    }
    QCOMPARE(faults,
        (QList { EventFault::BadStart, EventFault::BadStart, EventFault::BadStart, EventFault::YearOutOfRange,
            EventFault::EndBeforeStart, EventFault::NoLabel, EventFault::NotAnObject }));
}

void TestTimelineJsReader::htmlBecomesPlainText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const QString& html, const QString& text) { QTest::newRow(qPrintable(html)) << html << text; };
    row(u"plain < 5 & more"_s, u"plain < 5 & more"_s);
    row(u"a&nbsp;b &lt;i&gt; &#9731; &#x1F30A; &hellip; &unknown; &#0;"_s,
        u"a\u00a0b <i> ☃ 🌊 … &unknown; \ufffd"_s);
    row(u"<a href=\"https://example.org/\">link</a>"_s, u"link"_s);
    row(u"<!-- hidden <b> -->seen<!-- open"_s, u"seen"_s);
    row(u"<SCRIPT>alert('x')</ScRiPt>after<style>p{}</style>!"_s, u"after!"_s);
    row(u"<ul><li>one</li><li>two</li></ul>"_s, u"one\ntwo"_s);
    row(u"  many \n  blanks  "_s, u"many blanks"_s);
    row(u"cut <b"_s, u"cut"_s);
    row(u"&"_s, u"&"_s);
}

void TestTimelineJsReader::htmlBecomesPlainText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(plainTextOfHtml(html), text);
}

QTEST_GUILESS_MAIN(TestTimelineJsReader)
#include "tst_timelinejs_reader.moc"
