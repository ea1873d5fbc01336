// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/date_drag.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::timeline;
using namespace Qt::StringLiterals;
using domain::EdtfValue;

namespace {

Instant instantOf(const QString& day)
{
    return Instant(*EdtfValue::parse(day)->earliestDay());
}

constexpr double dayZoom = 20; // pixels a day
constexpr double monthZoom = 0.5;
constexpr double yearZoom = 0.15; // a month is 4.5 pixels long
constexpr double centuryZoom = 0.002;

QString textOf(const std::optional<EdtfValue>& value)
{
    return value ? value->toString() : u"nothing"_s;
}

} // namespace

class TestDateDrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragging_data();
    void dragging();
    void snapsToThePeriod();
    void neverInventsADay();
    void whatCannotBeDragged();
    void steps_data();
    void steps();
    void termsAreNotDates();
};

void TestDateDrag::dragging_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DatePart>("part");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& value, DatePart part, const QString& to, double zoom,
                         const QString& expected, bool fine = false) {
        QTest::newRow(name) << value << part << to << zoom << fine << expected;
    };
    using enum DatePart;
    row("a month stays a month at year zoom", u"2023-09/2023-12"_s, Start, u"2023-06-28"_s, yearZoom,
        u"2023-07/2023-12"_s);
    row("a day keeps its day where days are told apart", u"2023-09-15"_s, Whole, u"2023-09-20"_s, dayZoom,
        u"2023-09-20"_s);
    row("a day becomes a month where they are not", u"2023-09-15"_s, Whole, u"2023-11-04"_s, yearZoom,
        u"2023-11"_s);
    row("unless dragged finely", u"2023-09-15"_s, Whole, u"2023-11-04"_s, yearZoom, u"2023-11-04"_s, true);
    row("a year stays a year however close", u"2021/2023"_s, End, u"2024-11-20"_s, dayZoom, u"2021/2024"_s);
    row("finely it becomes a month, never a day", u"2021/2023"_s, End, u"2024-11-21"_s, dayZoom,
        u"2021/2024-11"_s, true);
    row("a month becomes a year at century zoom", u"2023-09/2024-02"_s, Start, u"1998-03-01"_s, centuryZoom,
        u"200X/2024-02"_s);
    row("approximate and uncertain stay", u"2023-01~/2023-03?"_s, End, u"2023-06-01"_s, monthZoom,
        u"2023-01~/2023-05?"_s);
    row("an open end becomes a date", u"2021-09/.."_s, End, u"2022-03-02"_s, monthZoom, u"2021-09/2022-02"_s);
    row("an unknown start too", u"/2021-09"_s, Start, u"2021-03-02"_s, monthZoom, u"2021-03/2021-09"_s);
    row("an open end stays open when the start moves", u"2021-09/.."_s, Start, u"2021-06-30"_s, monthZoom,
        u"2021-07/.."_s);
    row("a single date becomes an interval", u"2023-09"_s, End, u"2023-12-02"_s, monthZoom,
        u"2023-09/2023-11"_s);
    row("with its mark at both ends", u"2023-09~"_s, Start, u"2023-07-02"_s, monthZoom,
        u"2023-07~/2023-09~"_s);
    row("an interval of one date is that date", u"2023-09/2023-11"_s, End, u"2023-10-01"_s, monthZoom,
        u"2023-09"_s);
    row("ends do not cross", u"2023-09/2023-11"_s, Start, u"2024-05-01"_s, monthZoom, u"2023-11"_s);
    row("nor the other way", u"2023-09/2023-11"_s, End, u"2022-05-01"_s, monthZoom, u"2023-09"_s);
    row("a whole interval keeps its months", u"2023-01/2023-03"_s, Whole, u"2023-05-03"_s, monthZoom,
        u"2023-05/2023-07"_s);
    row("a whole interval of days keeps its days", u"2023-01-30/2023-02-03"_s, Whole, u"2023-03-30"_s,
        dayZoom, u"2023-03-30/2023-04-03"_s);
    row("a whole without a start is held by its end", u"../2023-03"_s, Whole, u"2023-06-01"_s, monthZoom,
        u"../2023-05"_s);
    row("a season stays a season", u"2023-22"_s, Whole, u"2023-09-05"_s, monthZoom, u"2023-23"_s);
    row("a quarter stays a quarter", u"2023-34"_s, End, u"2024-01-03"_s, monthZoom, u"2023-34/2023-36"_s);
    row("a decade stays a decade", u"198X"_s, End, u"1998-12-01"_s, yearZoom, u"198X/199X"_s);
    row("before the year 0", u"-0044-03-15"_s, Whole, u"-0043-03-20"_s, dayZoom, u"-0043-03-20"_s);
}

void TestDateDrag::dragging()
{
    QFETCH(QString, value);
    QFETCH(DatePart, part);
    QFETCH(QString, to);
    QFETCH(double, zoom);
    QFETCH(bool, fine);
    QFETCH(QString, expected);
    QCOMPARE(textOf(draggedDate(*EdtfValue::parse(value), part, instantOf(to), { zoom, fine })), expected);
}

void TestDateDrag::snapsToThePeriod()
{
    const DragPrecision quarters { monthZoom, false, Period { Period::Unit::Month, 3 } };
    const auto value = EdtfValue::parse(u"2023-02/2023-12");
    QCOMPARE(textOf(draggedDate(*value, DatePart::Start, instantOf(u"2023-05-25"_s), quarters)),
        u"2023-07/2023-12"_s);
    QCOMPARE(textOf(draggedDate(*value, DatePart::End, instantOf(u"2023-05-25"_s), quarters)),
        u"2023-02/2023-06"_s);
}

void TestDateDrag::neverInventsADay()
{
    for (const QString& text : { u"2023"_s, u"2023-09"_s, u"2023-33"_s, u"202X"_s, u"2023-09~/.."_s }) {
        for (const DatePart part : { DatePart::Start, DatePart::End, DatePart::Whole }) {
            for (const bool fine : { false, true }) {
                const auto dragged = draggedDate(
                    *EdtfValue::parse(text), part, instantOf(u"2023-09-17"_s) + 0.3, { 300, fine });
                QVERIFY(dragged);
                for (const domain::EdtfDate& date : dragged->dates())
                    QVERIFY2(date.precision != domain::EdtfDate::Precision::Day, qPrintable(text));
            }
        }
    }
}

void TestDateDrag::whatCannotBeDragged()
{
    for (const QString& text : { u"[2021,2023]"_s, u"{2021,2023}"_s }) {
        const auto value = EdtfValue::parse(text);
        QVERIFY2(value, qPrintable(text));
        QVERIFY(!draggedDate(*value, DatePart::Start, 0, {}));
        QVERIFY(!steppedDate(*value, DatePart::Start, 1));
    }
    QVERIFY(!steppedDate(*EdtfValue::parse(u"9999"), DatePart::End, 1));
}

void TestDateDrag::steps_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<DatePart>("part");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    using enum DatePart;
    QTest::newRow("start earlier") << u"2023-01"_s << Start << -1 << u"2022-12/2023-01"_s;
    QTest::newRow("end later") << u"2023-11/2023-12"_s << End << 2 << u"2023-11/2024-02"_s;
    QTest::newRow("a day") << u"2023-12-31"_s << Whole << 1 << u"2024-01-01"_s;
    QTest::newRow("a year") << u"2021~"_s << End << 1 << u"2021~/2022~"_s;
    QTest::newRow("open end closed") << u"2021-09/.."_s << End << 1 << u"2021-09/2021-10"_s;
    QTest::newRow("not past the other end") << u"2021/2022"_s << Start << 5 << u"2022"_s;
    QTest::newRow("quarter over the year") << u"2021-36"_s << Whole << 1 << u"2022-33"_s;
}

void TestDateDrag::steps()
{
    QFETCH(QString, value);
    QFETCH(DatePart, part);
    QFETCH(int, by);
    QFETCH(QString, expected);
    QCOMPARE(textOf(steppedDate(*EdtfValue::parse(value), part, by)), expected);
}

void TestDateDrag::termsAreNotDates()
{
    Entry entry;
    QCOMPARE(dateHoldOf(entry), DateHold::Undated);
    entry.date = EdtfValue::parse(u"2021-01");
    QCOMPARE(dateHoldOf(entry), DateHold::Free);
    entry.term = EdtfValue::parse(u"2021/2023");
    QCOMPARE(dateHoldOf(entry), DateHold::Term);
    entry.term.reset();
    entry.date = EdtfValue::parse(u"[2021,2023]");
    QCOMPARE(dateHoldOf(entry), DateHold::Choice);
}

QTEST_MAIN(TestDateDrag)
#include "tst_date_drag.moc"
