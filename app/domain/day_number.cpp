// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/day_number.h"

#include <algorithm>

namespace tidemark::domain {

namespace {

constexpr qint64 daysPerEra = 146097; // 400 Gregorian years
constexpr qint64 daysFromYearZeroToEpoch = 719468; // 0000-03-01 to 1970-01-01

qint64 floorDivide(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int daysInMonth(int year, int month)
{
    if (month == 2)
        return isLeapYear(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool isValidCivilDate(const CivilDate& date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year, date.month);
}

// Years are counted from 1 March so that the leap day falls at a year's end.
DayNumber toDayNumber(const CivilDate& date)
{
    const qint64 year = date.month <= 2 ? date.year - 1 : date.year;
    const qint64 era = floorDivide(year, 400);
    const qint64 yearOfEra = year - era * 400;
    const qint64 monthFromMarch = (date.month + 9) % 12;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * daysPerEra + dayOfEra - daysFromYearZeroToEpoch;
}

CivilDate toCivilDate(DayNumber day)
{
    const qint64 shifted = day + daysFromYearZeroToEpoch;
    const qint64 era = floorDivide(shifted, daysPerEra);
    const qint64 dayOfEra = shifted - era * daysPerEra;
    const qint64 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    const int year = static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    return { year, month, static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1) };
}

int isoWeekday(DayNumber day)
{
    const qint64 sinceMonday = day + 3; // 1970-01-01 was a Thursday
    return static_cast<int>(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

CivilDate addMonths(const CivilDate& date, int months)
{
    const qint64 count = qint64(date.year) * 12 + date.month - 1 + months;
    const int year = static_cast<int>(floorDivide(count, 12));
    const int month = static_cast<int>(count - qint64(year) * 12) + 1;
    return { year, month, std::min(date.day, daysInMonth(year, month)) };
}

} // namespace tidemark::domain
