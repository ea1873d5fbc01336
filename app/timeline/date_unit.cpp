// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/date_unit.h"

#include <array>
#include <cmath>

namespace tidemark::timeline {

using domain::CivilDate;
using domain::DayNumber;
using domain::EdtfDate;
using Precision = EdtfDate::Precision;

namespace {

constexpr int earliestYear = -9999;
constexpr int latestYear = 9999;

/// The codes of one kind of parts of a year.
struct Parts {
    int first = 0;
    int count = 0;
};
constexpr std::array partsOfYear { Parts { 21, 4 }, Parts { 25, 4 }, Parts { 29, 4 }, Parts { 33, 4 },
    Parts { 37, 3 }, Parts { 40, 2 } };

Parts partsOf(int code)
{
    for (const Parts& parts : partsOfYear) {
        if (code >= parts.first && code < parts.first + parts.count)
            return parts;
    }
    return { code, 1 };
}

int yearsOf(Precision precision)
{
    return precision == Precision::Century ? 100 : precision == Precision::Decade ? 10 : 1;
}

int floorDivide(int value, int step)
{
    return value >= 0 ? value / step : -((step - 1 - value) / step);
}

std::optional<EdtfDate> withinYears(const EdtfDate& date)
{
    return date.year >= earliestYear && date.year <= latestYear ? std::optional(date) : std::nullopt;
}

double distance(const EdtfDate& date, Instant instant, bool isEnd)
{
    const DayNumber edge = isEnd ? date.latestDay() + 1 : date.earliestDay();
    return std::abs(static_cast<double>(edge) - instant);
}

std::optional<EdtfDate> nearest(const EdtfDate& pattern, Instant instant, bool isEnd)
{
    const auto here = unitContaining(pattern, static_cast<DayNumber>(std::floor(instant)));
    std::optional<EdtfDate> best = here;
    for (const int step : { -1, 1 }) {
        const auto other = here ? neighbourUnit(*here, step) : std::nullopt;
        if (other && distance(*other, instant, isEnd) < distance(*best, instant, isEnd))
            best = other;
    }
    return best;
}

} // namespace

double unitDays(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return 1;
    case Precision::Month:
        return 30.436875;
    case Precision::SubYear:
        return 91.310625;
    case Precision::Year:
    case Precision::Decade:
    case Precision::Century:
        break;
    }
    return 365.2425 * yearsOf(precision);
}

Precision coarserThan(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return Precision::Month;
    case Precision::Month:
    case Precision::SubYear:
        return Precision::Year;
    case Precision::Year:
        return Precision::Decade;
    case Precision::Decade:
    case Precision::Century:
        break;
    }
    return Precision::Century;
}

std::optional<EdtfDate> unitContaining(const EdtfDate& pattern, DayNumber day)
{
    const CivilDate date = domain::toCivilDate(day);
    EdtfDate unit = pattern;
    unit.year = date.year;
    unit.month = date.month;
    unit.day = date.day;
    if (pattern.precision == Precision::SubYear) {
        const Parts parts = partsOf(pattern.month);
        for (int step = -parts.count; step < 2 * parts.count; ++step) {
            unit.year = date.year + floorDivide(step, parts.count);
            unit.month = parts.first + step - floorDivide(step, parts.count) * parts.count;
            if (unit.earliestDay() <= day && day <= unit.latestDay())
                return withinYears(unit);
        }
        return std::nullopt;
    }
    const int years = yearsOf(pattern.precision);
    unit.year = floorDivide(date.year, years) * years;
    if (pattern.precision != Precision::Month && pattern.precision != Precision::Day)
        unit.month = 1;
    if (pattern.precision != Precision::Day)
        unit.day = 1;
    return withinYears(unit);
}

std::optional<EdtfDate> unitBeginningNear(const EdtfDate& pattern, Instant instant)
{
    return nearest(pattern, instant, false);
}

std::optional<EdtfDate> unitEndingNear(const EdtfDate& pattern, Instant instant)
{
    return nearest(pattern, instant, true);
}

std::optional<EdtfDate> neighbourUnit(const EdtfDate& date, int steps)
{
    EdtfDate unit = date;
    if (date.precision == Precision::Day) {
        const CivilDate moved = domain::toCivilDate(date.earliestDay() + steps);
        unit.year = moved.year;
        unit.month = moved.month;
        unit.day = moved.day;
    } else if (date.precision == Precision::Month) {
        const CivilDate moved = domain::addMonths({ date.year, date.month, 1 }, steps);
        unit.year = moved.year;
        unit.month = moved.month;
    } else if (date.precision == Precision::SubYear) {
        const Parts parts = partsOf(date.month);
        const int index = date.month - parts.first + steps;
        unit.year = date.year + floorDivide(index, parts.count);
        unit.month = parts.first + index - floorDivide(index, parts.count) * parts.count;
    } else {
        unit.year += steps * yearsOf(date.precision);
    }
    return withinYears(unit);
}

} // namespace tidemark::timeline
