// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quantity.h"

#include <algorithm>
#include <cmath>

namespace tidemark::extraction {

using namespace Qt::StringLiterals;

CalendarUnit Quantity::grain() const
{
    CalendarUnit unit = terms.front().unit;
    for (const Term& term : terms)
        unit = std::min(unit, term.unit);
    const bool fraction = std::floor(terms.front().count) != terms.front().count;
    return fraction && unit == CalendarUnit::Year ? CalendarUnit::Month : unit;
}

QString Quantity::period() const
{
    if (terms.size() == 1)
        return periodText(terms.front().unit, terms.front().count);
    QString text = u"P"_s;
    for (const CalendarUnit unit :
        { CalendarUnit::Year, CalendarUnit::Month, CalendarUnit::Week, CalendarUnit::Day }) {
        for (const Term& term : terms) {
            if (term.unit == unit)
                text += periodText(unit, term.count).mid(1);
        }
    }
    return text;
}

domain::DayNumber Quantity::moved(domain::DayNumber day, int direction) const
{
    for (const Term& term : terms)
        day = movedBy(day, term.unit, direction * term.count);
    return day;
}

domain::EdtfDate dateOfGrain(domain::DayNumber day, CalendarUnit grain)
{
    const domain::CivilDate date = domain::toCivilDate(day);
    if (grain >= CalendarUnit::Year)
        return domain::EdtfDate::ofYear(date.year);
    if (grain >= CalendarUnit::Month)
        return domain::EdtfDate::ofMonth(date.year, date.month);
    return domain::EdtfDate::ofDay(day);
}

} // namespace tidemark::extraction
