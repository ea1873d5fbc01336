// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edtf.h"

#include <array>

namespace tidemark::domain {

using namespace Qt::StringLiterals;

namespace {

struct SubYearGrouping {
    int code;
    int firstMonth;
    int monthCount;
};

// ISO 8601-2:2019, 4.8. Season 24 (winter) begins in December and ends in the following year.
constexpr std::array groupings {
    SubYearGrouping { 21, 3, 3 }, SubYearGrouping { 22, 6, 3 }, SubYearGrouping { 23, 9, 3 },
    SubYearGrouping { 24, 12, 3 }, SubYearGrouping { 33, 1, 3 }, SubYearGrouping { 34, 4, 3 },
    SubYearGrouping { 35, 7, 3 }, SubYearGrouping { 36, 10, 3 }, SubYearGrouping { 37, 1, 4 },
    SubYearGrouping { 38, 5, 4 }, SubYearGrouping { 39, 9, 4 }, SubYearGrouping { 40, 1, 6 },
    SubYearGrouping { 41, 7, 6 },
};

const SubYearGrouping* findGrouping(int code)
{
    for (const SubYearGrouping& grouping : groupings) {
        if (grouping.code == code)
            return &grouping;
    }
    return nullptr;
}

std::optional<int> parseDigits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return std::nullopt;
    int value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return std::nullopt;
        value = value * 10 + (character.unicode() - u'0');
    }
    return value;
}

QString formatYear(int year)
{
    const QString digits = QString::number(std::abs(year)).rightJustified(4, u'0');
    return year < 0 ? u'-' + digits : digits;
}

void takeQualifier(QStringView& text, EdtfDate& date)
{
    if (text.isEmpty())
        return;
    const QChar last = text.back();
    date.approximate = last == u'~' || last == u'%';
    date.uncertain = last == u'?' || last == u'%';
    if (date.approximate || date.uncertain)
        text.chop(1);
}

std::optional<int> takeYear(QStringView& text, EdtfDate& date)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const QStringView digits = text.left(4);
    text = text.mid(digits.size());
    int sign = negative ? -1 : 1;
    if (const auto year = parseDigits(digits, 4))
        return sign * *year;
    if (digits.endsWith("XX"_L1) && text.isEmpty() && !negative) {
        date.precision = EdtfDate::Precision::Century;
        const auto century = parseDigits(digits.left(2), 2);
        return century ? std::optional(*century * 100) : std::nullopt;
    }
    if (digits.endsWith(u'X') && text.isEmpty() && !negative) {
        date.precision = EdtfDate::Precision::Decade;
        const auto decade = parseDigits(digits.left(3), 3);
        return decade ? std::optional(*decade * 10) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<EdtfDate> parseMonthAndDay(QStringView text, EdtfDate date)
{
    const auto month = text.startsWith(u'-') ? parseDigits(text.mid(1, 2), 2) : std::nullopt;
    if (!month)
        return std::nullopt;
    date.month = *month;
    text = text.mid(3);
    if (text.isEmpty()) {
        date.precision = *month > 12 ? EdtfDate::Precision::SubYear : EdtfDate::Precision::Month;
        const bool known = *month > 12 ? findGrouping(*month) != nullptr : *month >= 1;
        return known ? std::optional(date) : std::nullopt;
    }
    const auto day = text.startsWith(u'-') ? parseDigits(text.mid(1), 2) : std::nullopt;
    if (!day || !isValidCivilDate({ date.year, date.month, *day }))
        return std::nullopt;
    date.day = *day;
    date.precision = EdtfDate::Precision::Day;
    return date;
}

} // namespace

EdtfDate EdtfDate::ofYear(int year)
{
    EdtfDate date;
    date.year = year;
    return date;
}

EdtfDate EdtfDate::ofMonth(int year, int month)
{
    EdtfDate date = ofYear(year);
    date.precision = Precision::Month;
    date.month = month;
    return date;
}

EdtfDate EdtfDate::ofSubYear(int year, int groupingCode)
{
    EdtfDate date = ofMonth(year, groupingCode);
    date.precision = Precision::SubYear;
    return date;
}

EdtfDate EdtfDate::ofDay(const CivilDate& civil)
{
    EdtfDate date = ofMonth(civil.year, civil.month);
    date.precision = Precision::Day;
    date.day = civil.day;
    return date;
}

EdtfDate EdtfDate::ofDay(DayNumber day)
{
    return ofDay(toCivilDate(day));
}

EdtfDate EdtfDate::ofDecade(int firstYear)
{
    EdtfDate date = ofYear(firstYear);
    date.precision = Precision::Decade;
    return date;
}

EdtfDate EdtfDate::approximately() const
{
    EdtfDate date = *this;
    date.approximate = true;
    return date;
}

DayNumber EdtfDate::earliestDay() const
{
    switch (precision) {
    case Precision::Day:
        return toDayNumber({ year, month, day });
    case Precision::Month:
        return toDayNumber({ year, month, 1 });
    case Precision::SubYear:
        return toDayNumber({ year, findGrouping(month)->firstMonth, 1 });
    default:
        return toDayNumber({ year, 1, 1 });
    }
}

DayNumber EdtfDate::latestDay() const
{
    switch (precision) {
    case Precision::Day:
        return toDayNumber({ year, month, day });
    case Precision::Month:
        return toDayNumber({ year, month, daysInMonth(year, month) });
    case Precision::SubYear: {
        const SubYearGrouping* grouping = findGrouping(month);
        return toDayNumber(addMonths({ year, grouping->firstMonth, 1 }, grouping->monthCount)) - 1;
    }
    case Precision::Decade:
        return toDayNumber({ year + 9, 12, 31 });
    case Precision::Century:
        return toDayNumber({ year + 99, 12, 31 });
    case Precision::Year:
        break;
    }
    return toDayNumber({ year, 12, 31 });
}

QString EdtfDate::toString() const
{
    QString text = formatYear(year);
    if (precision == Precision::Decade)
        text = text.left(3) + u'X';
    else if (precision == Precision::Century)
        text = text.left(2) + "XX"_L1;
    if (precision >= Precision::SubYear)
        text += u'-' + QString::number(month).rightJustified(2, u'0');
    if (precision == Precision::Day)
        text += u'-' + QString::number(day).rightJustified(2, u'0');
    if (approximate || uncertain)
        text += approximate && uncertain ? u'%' : approximate ? u'~' : u'?';
    return text;
}

std::optional<EdtfDate> EdtfDate::parse(QStringView text)
{
    EdtfDate date;
    takeQualifier(text, date);
    const auto year = takeYear(text, date);
    if (!year)
        return std::nullopt;
    date.year = *year;
    if (text.isEmpty())
        return date;
    return parseMonthAndDay(text, date);
}

} // namespace tidemark::domain
