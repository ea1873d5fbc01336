// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/calendar_terms.h"

#include <cmath>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;
using domain::CivilDate;
using domain::DayNumber;
using domain::EdtfDate;
using domain::EdtfValue;
using domain::toCivilDate;
using domain::toDayNumber;

namespace {

constexpr int daysPerWeek = 7;
constexpr int monthsPerYear = 12;
constexpr int daysPerHalfMonth = 15;

int floorToMultiple(int value, int multiple)
{
    const int rest = value % multiple;
    return value - (rest < 0 ? rest + multiple : rest);
}

DayStretch yearsStretch(int first, int last)
{
    return { yearStretch(first).first, yearStretch(last).last };
}

DayNumber movedByMonths(DayNumber day, double count)
{
    const double whole = std::trunc(count);
    const DayNumber moved = toDayNumber(domain::addMonths(toCivilDate(day), static_cast<int>(whole)));
    return moved + static_cast<DayNumber>(std::lround((count - whole) * 2 * daysPerHalfMonth));
}

DayNumber movedByBusinessDays(DayNumber day, int count)
{
    const int step = count < 0 ? -1 : 1;
    for (int left = std::abs(count); left > 0;) {
        day += step;
        left -= domain::isoWeekday(day) <= 5 ? 1 : 0;
    }
    return day;
}

bool startsMonth(DayNumber day)
{
    return toCivilDate(day).day == 1;
}

bool endsMonth(DayNumber day)
{
    return startsMonth(day + 1);
}

EdtfDate qualified(const EdtfDate& date, bool approximate)
{
    return approximate ? date.approximately() : date;
}

EdtfValue between(const EdtfDate& start, const EdtfDate& end, bool approximate)
{
    if (start == end)
        return qualified(start, approximate);
    return EdtfValue::interval(qualified(start, approximate), qualified(end, approximate));
}

} // namespace

DayStretch yearStretch(int year)
{
    return { toDayNumber({ year, 1, 1 }), toDayNumber({ year, 12, 31 }) };
}

DayStretch monthStretch(int year, int month)
{
    return monthsStretch(year, month, month);
}

DayStretch monthsStretch(int year, int firstMonth, int lastMonth)
{
    return { toDayNumber({ year, firstMonth, 1 }),
        toDayNumber({ year, lastMonth, domain::daysInMonth(year, lastMonth) }) };
}

DayStretch unitAround(DayNumber day, CalendarUnit unit)
{
    const CivilDate date = toCivilDate(day);
    switch (unit) {
    case CalendarUnit::Day:
    case CalendarUnit::BusinessDay:
        return { day, day };
    case CalendarUnit::Week: {
        const DayNumber monday = day - (domain::isoWeekday(day) - 1);
        return { monday, monday + daysPerWeek - 1 };
    }
    case CalendarUnit::Month:
        return monthStretch(date.year, date.month);
    case CalendarUnit::Quarter: {
        const int first = floorToMultiple(date.month - 1, 3) + 1;
        return monthsStretch(date.year, first, first + 2);
    }
    case CalendarUnit::HalfYear:
        return date.month <= 6 ? monthsStretch(date.year, 1, 6) : monthsStretch(date.year, 7, 12);
    case CalendarUnit::Year:
        return yearStretch(date.year);
    case CalendarUnit::Decade: {
        const int first = floorToMultiple(date.year, 10);
        return yearsStretch(first, first + 9);
    }
    case CalendarUnit::Century:
        break;
    }
    const int first = floorToMultiple(date.year, 100);
    return yearsStretch(first, first + 99);
}

DayNumber movedBy(DayNumber day, CalendarUnit unit, double count)
{
    switch (unit) {
    case CalendarUnit::Day:
        return day + static_cast<DayNumber>(std::lround(count));
    case CalendarUnit::BusinessDay:
        return movedByBusinessDays(day, static_cast<int>(count));
    case CalendarUnit::Week:
        return day + static_cast<DayNumber>(std::lround(count * daysPerWeek));
    case CalendarUnit::Month:
        return movedByMonths(day, count);
    case CalendarUnit::Quarter:
        return movedByMonths(day, count * 3);
    case CalendarUnit::HalfYear:
        return movedByMonths(day, count * 6);
    case CalendarUnit::Year:
        return movedByMonths(day, count * monthsPerYear);
    case CalendarUnit::Decade:
        return movedByMonths(day, count * monthsPerYear * 10);
    case CalendarUnit::Century:
        break;
    }
    return movedByMonths(day, count * monthsPerYear * 100);
}

DayStretch weekOfMonth(int year, int month, int ordinal)
{
    const DayNumber firstMonday = nthWeekday(monthStretch(year, month), 1, 1);
    const DayNumber monday = firstMonday + DayNumber(ordinal - 1) * daysPerWeek;
    return { monday, monday + daysPerWeek - 1 };
}

DayStretch weekOfYear(int year, int ordinal)
{
    // ISO 8601: week 1 holds 4 January.
    const DayStretch firstWeek = unitAround(toDayNumber({ year, 1, 4 }), CalendarUnit::Week);
    const DayNumber shift = DayNumber(ordinal - 1) * daysPerWeek;
    return { firstWeek.first + shift, firstWeek.last + shift };
}

DayStretch lastWeeksOf(const DayStretch& stretch, int count)
{
    const DayNumber lastSunday = nthWeekday(stretch, 7, -1);
    return { lastSunday - DayNumber(count) * daysPerWeek + 1, lastSunday };
}

DayNumber nthWeekday(const DayStretch& stretch, int isoWeekday, int ordinal)
{
    if (ordinal < 0) {
        const int back = (domain::isoWeekday(stretch.last) - isoWeekday + daysPerWeek) % daysPerWeek;
        return stretch.last - back + DayNumber(ordinal + 1) * daysPerWeek;
    }
    const int ahead = (isoWeekday - domain::isoWeekday(stretch.first) + daysPerWeek) % daysPerWeek;
    return stretch.first + ahead + DayNumber(ordinal - 1) * daysPerWeek;
}

EdtfValue valueOf(const DayStretch& stretch, bool approximate)
{
    const CivilDate first = toCivilDate(stretch.first);
    const CivilDate last = toCivilDate(stretch.last);
    if (!startsMonth(stretch.first) || !endsMonth(stretch.last))
        return between(EdtfDate::ofDay(stretch.first), EdtfDate::ofDay(stretch.last), approximate);
    if (first.month != 1 || last.month != monthsPerYear)
        return between(EdtfDate::ofMonth(first.year, first.month), EdtfDate::ofMonth(last.year, last.month),
            approximate);
    if (first.year % 10 == 0 && last.year == first.year + 9 && first.year > 0)
        return qualified(EdtfDate::ofDecade(first.year), approximate);
    return between(EdtfDate::ofYear(first.year), EdtfDate::ofYear(last.year), approximate);
}

QString periodText(CalendarUnit unit, double count)
{
    const auto text
        = [](double number, QChar letter) { return u'P' + QString::number(number, 'g', 10) + letter; };
    switch (unit) {
    case CalendarUnit::Day:
    case CalendarUnit::BusinessDay:
        return text(count, u'D');
    case CalendarUnit::Week:
        return text(count, u'W');
    case CalendarUnit::Month:
        return text(count, u'M');
    case CalendarUnit::Quarter:
        return text(count * 3, u'M');
    case CalendarUnit::HalfYear:
        return text(count * 6, u'M');
    case CalendarUnit::Year:
        return text(count, u'Y');
    case CalendarUnit::Decade:
        return text(count * 10, u'Y');
    case CalendarUnit::Century:
        break;
    }
    return text(count * 100, u'Y');
}

} // namespace tidemark::extraction
