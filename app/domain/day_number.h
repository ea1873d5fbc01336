// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tidemark::domain {

/// Whole days since 1970-01-01 in the proleptic Gregorian calendar with an astronomical year 0.
using DayNumber = qint64;

struct CivilDate {
    int year = 1970; ///< astronomical: 0 is 1 BCE
    int month = 1; ///< 1..12
    int day = 1; ///< 1..31

    friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

bool isLeapYear(int year);
/// 28..31; `month` must be 1..12.
int daysInMonth(int year, int month);
bool isValidCivilDate(const CivilDate& date);
DayNumber toDayNumber(const CivilDate& date);
CivilDate toCivilDate(DayNumber day);
/// ISO 8601 weekday: 1 Monday .. 7 Sunday.
int isoWeekday(DayNumber day);
/// Moves by whole months; the day is clamped to the length of the month reached.
CivilDate addMonths(const CivilDate& date, int months);

} // namespace tidemark::domain
