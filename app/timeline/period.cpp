// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/period.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline {

using domain::CivilDate;

namespace {

constexpr double daysOfYear = 365.2425;

int floorTo(int value, int step)
{
    const int rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

// Periods of several years have round names on both sides of the era's turn: "100 BCE" to the end of 1 BCE,
// then from the year 1. One year after another has no such seam.
int yearStart(int year, int count)
{
    if (year >= count || count == 1)
        return floorTo(year, count);
    return year >= 1 ? 1 : floorTo(year - 1, count) + 1;
}

int nextYearStart(int start, int count)
{
    return start == 1 && count > 1 ? count : start + count;
}

} // namespace

double Period::days() const
{
    switch (unit) {
    case Unit::Day:
        return count;
    case Unit::Month:
        return count * daysOfYear / 12;
    case Unit::Year:
        break;
    }
    return count * daysOfYear;
}

CivilDate periodStart(const CivilDate& date, const Period& period)
{
    if (period.unit == Period::Unit::Day)
        return date;
    if (period.unit == Period::Unit::Month)
        return { date.year, floorTo(date.month - 1, period.count) + 1, 1 };
    return { yearStart(date.year, period.count), 1, 1 };
}

CivilDate nextPeriod(const CivilDate& start, const Period& period)
{
    if (period.unit == Period::Unit::Day)
        return domain::toCivilDate(domain::toDayNumber(start) + 1);
    if (period.unit == Period::Unit::Month)
        return domain::addMonths(start, period.count);
    return { nextYearStart(start.year, period.count), 1, 1 };
}

Instant nearestPeriodStart(Instant instant, const Period& period)
{
    const Instant held = std::clamp(instant, earliestInstant(), latestInstant() - 1);
    const CivilDate date = domain::toCivilDate(static_cast<domain::DayNumber>(std::floor(held)));
    const CivilDate start = periodStart(date, period);
    const auto before = static_cast<Instant>(domain::toDayNumber(start));
    const auto after = static_cast<Instant>(domain::toDayNumber(nextPeriod(start, period)));
    return instant - before <= after - instant ? before : after;
}

} // namespace tidemark::timeline
