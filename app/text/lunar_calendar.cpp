// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lunar_calendar.h"

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>
#include <numbers>

namespace tidemark::text {

namespace {

constexpr int firstYear = 1600;
constexpr int lastYear = 2199;
constexpr double millisecondsPerDay = 86400000.0;
constexpr double beijingOffsetDays = 8.0 / 24.0;
constexpr int lastDayOfMonth = 99;
// The Chinese calendar's extended year 1 is 2637 BCE.
constexpr int extendedYearOffset = 2637;

std::unique_ptr<icu::Calendar> chineseCalendar()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh@calendar=chinese"), status));
    return U_SUCCESS(status) ? std::move(calendar) : nullptr;
}

double sineOfDegrees(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180.0);
}

/// Apparent longitude of the sun in degrees at a Julian Ephemeris Day.
double solarLongitude(double julianDay)
{
    const double t = (julianDay - 2451545.0) / 36525.0;
    const double meanLongitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t) * sineOfDegrees(anomaly)
        + (0.019993 - 0.000101 * t) * sineOfDegrees(2 * anomaly) + 0.000289 * sineOfDegrees(3 * anomaly);
    const double node = 125.04 - 1934.136 * t;
    return meanLongitude + centre - 0.00569 - 0.00478 * sineOfDegrees(node);
}

double wrappedToHalfCircle(double degrees)
{
    return degrees - 360.0 * std::floor((degrees + 180.0) / 360.0);
}

} // namespace

std::optional<domain::DayNumber> dayOfLunarDate(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1
        || (day > 30 && day != lastDayOfMonth))
        return std::nullopt;
    const auto calendar = chineseCalendar();
    if (!calendar)
        return std::nullopt;
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year + extendedYearOffset);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_IS_LEAP_MONTH, 0);
    calendar->set(UCAL_DATE, 1);
    UErrorCode status = U_ZERO_ERROR;
    const int length = calendar->getActualMaximum(UCAL_DATE, status);
    if (U_FAILURE(status) || (day > length && day != lastDayOfMonth))
        return std::nullopt;
    calendar->set(UCAL_DATE, day == lastDayOfMonth ? length : day);
    const double milliseconds = calendar->getTime(status);
    if (U_FAILURE(status))
        return std::nullopt;
    return static_cast<domain::DayNumber>(std::floor(milliseconds / millisecondsPerDay + beijingOffsetDays));
}

std::optional<domain::DayNumber> dayOfSolarTerm(int year, int index)
{
    if (year < firstYear || year > lastYear || index < 0 || index > 23)
        return std::nullopt;
    const double target = 285.0 + 15.0 * index;
    constexpr double julianDayOfEpoch = 2440587.5;
    constexpr double daysPerDegree = 365.2422 / 360.0;
    double julianDay
        = julianDayOfEpoch + static_cast<double>(domain::toDayNumber({ year, 1, 6 })) + index * 15.2184;
    for (int step = 0; step < 6; ++step)
        julianDay += wrappedToHalfCircle(target - solarLongitude(julianDay)) * daysPerDegree;
    return static_cast<domain::DayNumber>(std::floor(julianDay - julianDayOfEpoch + beijingOffsetDays));
}

} // namespace tidemark::text
