// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"
#include "exchange/markwhen_lines.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::exchange;
using namespace Qt::StringLiterals;

class TestMarkwhenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsADocument();
    void readsDates_data();
    void readsDates();
    void unclearDatesAreLeftOut_data();
    void unclearDatesAreLeftOut();
    void countsFromOtherEvents();
    void descriptionsAreNoEvents();
    void groupsAndHeadings();
    void escapesComeBack_data();
    void escapesComeBack();
    void propertiesOfOurOwn();
};

namespace {

EventsResult read(const QByteArray& utf8)
{
    return parseEvents(utf8, EventsFormat::Markwhen);
}

QStringList datesOf(const EventsResult& file)
{
    QStringList dates;
    for (const EventRow& row : file->rows)
        dates.append(row.date->toString());
    return dates;
}

} // namespace

void TestMarkwhenReader::readsADocument()
{
    const auto file = read(R"(---
title: "Ferries: a history"
description: Of two ports
dateFormat: d/M/y
#boats: blue
---
// a comment: 2020: not an event
section Steam #old // told first

14/01/1898 - 31/01/1898: The [night ferry](https://example.org) begins #boats !first
It ran for two weeks.
Note: fares were low.

- a list
// not this line
1899-05: More boats

endSection
2020/2021: Later #plans #boats
)");
    QVERIFY(file);
    QCOMPARE(file->title, u"Ferries: a history"_s);
    QCOMPARE(file->description, u"Of two ports"_s);
    QCOMPARE(file->leftOutCount, 0);
    QCOMPARE(file->rows.size(), size_t(3));
    const EventRow& first = file->rows[0];
    QCOMPARE(first.label, u"The night ferry begins"_s);
    QCOMPARE(first.date->toString(), u"1898-01-14/1898-01-31"_s);
    QCOMPARE(first.lane, u"Steam"_s);
    QCOMPARE(first.id, u"first"_s);
    QCOMPARE(first.text, u"It ran for two weeks.\nNote: fares were low.\n\n- a list"_s);
    QCOMPARE(file->rows[1].lane, u"Steam"_s);
    QCOMPARE(file->rows[2].lane, u"plans"_s);
    QCOMPARE(file->rows[2].label, u"Later"_s);
}

void TestMarkwhenReader::readsDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("dayFirst");
    const auto row = [](const QString& date, const QString& edtf, bool dayFirst = false) {
        QTest::newRow(qPrintable(date + (dayFirst ? u" d/M"_s : QString()))) << date << edtf << dayFirst;
    };
    row(u"1999"_s, u"1999"_s);
    row(u"2012-2013"_s, u"2012/2013"_s);
    row(u"1999 - 2099"_s, u"1999/2099"_s);
    row(u"2010-11"_s, u"2010-11"_s);
    row(u"2010-11-02/2010-12"_s, u"2010-11-02/2010-12"_s);
    row(u"2010-11-02 / 2010-12"_s, u"2010-11-02/2010-12"_s);
    row(u"04/2010"_s, u"2010-04"_s);
    row(u"1945- 7/2010"_s, u"1945/2010-07"_s);
    row(u"12/3/1945 -04/7/2010"_s, u"1945-12-03/2010-04-07"_s);
    row(u"5/9/2009"_s, u"2009-05-09"_s);
    row(u"5/9/2009"_s, u"2009-09-05"_s, true);
    row(u"5/9/2009 - 09/2010"_s, u"2009-09-05/2010-09"_s, true);
    row(u"2022-05-01T12:13:14.00Z"_s, u"2022-05-01"_s);
    row(u"2022-05-01T12:13:14.00Z-2024-01-27T18:13:59.00Z"_s, u"2022-05-01/2024-01-27"_s);
    row(u"Dec 25 2023"_s, u"2023-12-25"_s);
    row(u"25 December 2023"_s, u"2023-12-25"_s);
    row(u"Sept 1st, 2023"_s, u"2023-09-01"_s);
    row(u"Jan 2023 - Mar 2023"_s, u"2023-01/2023-03"_s);
    row(u"2018/now"_s, u"2018/.."_s);
    row(u"2018/6 months"_s, u"2018-01-01/2018-06-30"_s);
    row(u"01/01/2023 - 2 weeks"_s, u"2023-01-01/2023-01-14"_s);
    row(u"01/01/2023 - 1 day"_s, u"2023-01-01"_s);
    row(u"2024-02-29/1 year"_s, u"2024-02-29/2025-02-27"_s);
    row(u"2021-09~"_s, u"2021-09~"_s);
    row(u"198X?"_s, u"198X?"_s);
    row(u"2021/.."_s, u"2021/.."_s);
    row(u"-0043-03-15"_s, u"-0043-03-15"_s);
    row(u"[2021,2022]"_s, u"[2021,2022]"_s);
}

void TestMarkwhenReader::readsDates()
{
    QFETCH(QString, date);
    QFETCH(QString, edtf);
    QFETCH(bool, dayFirst);
    const auto file = read((dayFirst ? "dateFormat: d/M/y\n" : "") + date.toUtf8() + ": x\n");
    QVERIFY(file);
    QCOMPARE(datesOf(file), QStringList { edtf });
    QCOMPARE(file->rows[0].label, u"x"_s);
}

void TestMarkwhenReader::unclearDatesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<EventFault>("why");
    QTest::newRow("day of the other order") << QByteArray("25/12/2023") << EventFault::UnclearDate;
    QTest::newRow("no such day") << QByteArray("2021-02-30") << EventFault::UnclearDate;
    QTest::newRow("two digits") << QByteArray("5/9/09") << EventFault::UnclearDate;
    QTest::newRow("thirteen") << QByteArray("2012-13") << EventFault::UnclearDate;
    QTest::newRow("now alone") << QByteArray("now") << EventFault::UnclearDate;
    QTest::newRow("from now") << QByteArray("now - 2 weeks") << EventFault::UnclearDate;
    QTest::newRow("nothing before") << QByteArray("2 weeks") << EventFault::UnclearRelative;
    QTest::newRow("unknown event") << QByteArray("after !gone 2 weeks") << EventFault::UnclearRelative;
    QTest::newRow("before") << QByteArray("before !gone 2 weeks") << EventFault::UnclearRelative;
    QTest::newRow("hours") << QByteArray("2021-01-01 / 3 hours") << EventFault::ShorterThanADay;
    QTest::newRow("working days") << QByteArray("2021-01-01 / 3 business days") << EventFault::UnclearDate;
    QTest::newRow("backwards") << QByteArray("2021 - 2020") << EventFault::EndBeforeStart;
    QTest::newRow("beyond the end of time") << QByteArray("2021 / 99999 years") << EventFault::YearOutOfRange;
}

void TestMarkwhenReader::unclearDatesAreLeftOut()
{
    QFETCH(QByteArray, date);
    QFETCH(EventFault, why);
    const auto file = read(date + ": x\n2021: good\n");
    QVERIFY(file);
    QCOMPARE(datesOf(file), QStringList { u"2021"_s });
    QCOMPARE(file->leftOut.at(0), (LeftOutEvent { 1, true, why, QString::fromUtf8(date) }));
}

void TestMarkwhenReader::countsFromOtherEvents()
{
    const auto file = read("dateFormat: d/M/y\n"
                           "01/01/2023 - 2 weeks: one !Phase1\n"
                           "2 weeks: two\n"
                           "1 month: three\n"
                           "1 week - 3 days: four\n"
                           "after !Phase1 1 month 1 day: beside two\n"
                           "!phase1 10 days: beside too\n"
                           "25/13/2023: wrong\n"
                           "1 year: from a wrong one\n"
                           "2020~: about\n"
                           "1 year: after about\n");
    QVERIFY(file);
    QCOMPARE(datesOf(file),
        (QStringList { u"2023-01-01/2023-01-14"_s, u"2023-01-15/2023-01-28"_s, u"2023-01-29/2023-02-27"_s,
            u"2023-03-07/2023-03-09"_s, u"2023-01-15/2023-02-15"_s, u"2023-01-15/2023-01-24"_s, u"2020~"_s,
            u"2021-01-01~/2021-12-31~"_s }));
    QCOMPARE(file->leftOutCount, 2);
    QCOMPARE(file->leftOut[1].why, EventFault::UnclearRelative);
}

void TestMarkwhenReader::descriptionsAreNoEvents()
{
    const auto file = read("2021: one\nthis: is text\nhttp://example.org/2021: too\nat 5 o'clock: too\n"
                           "The year 2022: a good one\n\n2023: two\n");
    QVERIFY(file);
    QCOMPARE(file->rows.size(), size_t(2));
    QCOMPARE(file->rows[0].text.count(u'\n'), 3);
    QVERIFY(!read("nothing here\nat all\n"));
}

void TestMarkwhenReader::groupsAndHeadings()
{
    const auto file = read("group A\n2001: a\n  group B\n2002: b\nendGroup\n2003: c\nend group\n2004: d\n"
                           "# One\n2005: e\n## Two\n2006: f\n# Three\n2007: g\n_-_-_break_-_-_\n2008: h\n");
    QVERIFY(file);
    QStringList lanes;
    for (const EventRow& row : file->rows)
        lanes.append(row.lane);
    QCOMPARE(lanes,
        (QStringList { u"A"_s, u"B"_s, u"A"_s, QString(), u"One"_s, u"Two"_s, u"Three"_s, QString() }));
}

void TestMarkwhenReader::escapesComeBack_data()
{
    QTest::addColumn<QString>("title");
    for (const char16_t* title : { u"plain", u"with #tag", u"!id", u"[a](b)", u"back\\slash \\# \\",
             u"@user #", u"2021: x", u"50% of 50", u"// not a comment", u"《指導意見》#1 [x] !" })
        QTest::newRow(qPrintable(QString::fromUtf16(title))) << QString::fromUtf16(title);
}

void TestMarkwhenReader::escapesComeBack()
{
    QFETCH(QString, title);
    const auto file = read("2021: " + escapedForMarkwhen(title).toUtf8() + '\n');
    QVERIFY(file);
    QCOMPARE(file->rows[0].label, title);
    QCOMPARE(file->rows[0].lane, QString());
}

void TestMarkwhenReader::propertiesOfOurOwn()
{
    const QString odd = u"a \"b\" \\ c: 2021: \u2028 d"_s;
    const auto file = read("2021-03/2021-05: x\nid: " + quotedForMarkwhen(odd).toUtf8()
        + "\nedtf: \"2021-21~\"\nlane: 'it''s'\n\n> 2022: a quotation\n3 months: later\n");
    QVERIFY(file);
    QCOMPARE(file->rows[0].id, odd);
    QCOMPARE(file->rows[0].lane, u"it's"_s);
    QCOMPARE(file->rows[0].text, u"2022: a quotation"_s);
    QCOMPARE(datesOf(file), (QStringList { u"2021-21~"_s, u"2021-06-01~/2021-08-31~"_s }));
}

QTEST_GUILESS_MAIN(TestMarkwhenReader)
#include "tst_markwhen_reader.moc"
