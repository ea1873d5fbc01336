// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_file.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::exchange;
using namespace Qt::StringLiterals;

class TestEventsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsQuotedRows();
    void readsJson();
    void hostileRowsAreNamed_data();
    void hostileRowsAreNamed();
    void filesThatAreNone();
};

void TestEventsFile::readsQuotedRows()
{
    const auto rows = parseEventsCsv("\xEF\xBB\xBFlabel,id,start,end,lane,extra\r\n"
                                     "\"said \"\"no\"\", twice\",1,2021-09,,north,x\r\n"
                                     "\"two\nlines\",2,2021,2023,\"a,b\",\r\n"
                                     "\n"
                                     "undated,3,,,north,\n"
                                     "before,4,,2020,north,");
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error()));
    QCOMPARE(rows->size(), size_t(4));
    QCOMPARE(rows->at(0).label, u"said \"no\", twice"_s);
    QCOMPARE(rows->at(0).date->toString(), u"2021-09"_s);
    QCOMPARE(rows->at(1).label, u"two lines"_s);
    QCOMPARE(rows->at(1).lane, u"a,b"_s);
    QCOMPARE(rows->at(1).date->toString(), u"2021/2023"_s);
    QVERIFY(!rows->at(2).date);
    QCOMPARE(rows->at(3).date->toString(), u"../2020"_s);
}

void TestEventsFile::readsJson()
{
    const auto rows = parseEventsJson(R"([{"id":7,"lane":2,"start":"2021-01-05","end":null,"label":"x"}])");
    QVERIFY(rows);
    QCOMPARE(rows->at(0), (EventRow { u"7"_s, u"2"_s, domain::EdtfValue::parse(u"2021-01-05"), u"x"_s }));
}

void TestEventsFile::hostileRowsAreNamed_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("where");
    const QByteArray head = "id,lane,start,end,label\n";
    QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << u"line 1"_s;
    QTest::newRow("open quote") << head + "1,0,2021,,\"never\nends" << u"line 2"_s;
    QTest::newRow("text after a quote") << head + "1,0,2021,,\"a\"b\n" << u"line 2"_s;
    QTest::newRow("too few fields") << head + "1,0,2021,,a\n2,0\n" << u"line 3"_s;
    QTest::newRow("too many fields") << head + "1,0,2021,,a,b\n" << u"line 2"_s;
    QTest::newRow("no such day") << head + "1,0,2021-02-30,,a\n" << u"2021-02-30"_s;
    QTest::newRow("no date") << head + "1,0,yesterday,,a\n" << u"yesterday"_s;
    QTest::newRow("backwards") << head + "1,0,2021,2020,a\n" << u"line 2"_s;
    QTest::newRow("no label") << head + "1,0,2021,, \n" << u"line 2"_s;
    QTest::newRow("not UTF-8") << head + "1,0,2021,,\xff\xfe\n" << u"UTF-8"_s;
    QTest::newRow("binary") << head + QByteArray("1,0,2021,,a\0b\n", 13) << u"binary"_s;
}

void TestEventsFile::hostileRowsAreNamed()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, where);
    const auto rows = parseEventsCsv(csv);
    QVERIFY(!rows);
    QVERIFY2(rows.error().contains(where), qPrintable(rows.error()));
}

void TestEventsFile::filesThatAreNone()
{
    QVERIFY(!readEventsFile(u"/nowhere/events.csv"_s));
    QVERIFY(!readEventsFile(u"/tmp"_s));
    QVERIFY(!parseEventsJson("{}"));
    QVERIFY(!parseEventsJson("[1]"));
    QVERIFY(isEventsFile(u"a/b.CSV"_s));
    QVERIFY(!isEventsFile(u"a/b.txt"_s));
}

QTEST_GUILESS_MAIN(TestEventsFile)
#include "tst_events_file.moc"
