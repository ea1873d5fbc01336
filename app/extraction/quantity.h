// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/calendar_terms.h"

#include <QString>

#include <vector>

namespace tidemark::extraction {

/// A number of calendar units: 三年, 兩個半月, two years and three months.
struct Quantity {
    struct Term {
        double count = 0;
        CalendarUnit unit = CalendarUnit::Day;
    };
    qsizetype end = 0;
    std::vector<Term> terms;
    bool approximate = false; ///< 多, 餘, several
    bool indefinite = false; ///< 幾 or 數: no number is said

    /// The finest unit named; months for a broken number of years.
    CalendarUnit grain() const;
    /// ISO 8601 period.
    QString period() const;
    /// `day` moved by the quantity, `direction` 1 or -1.
    domain::DayNumber moved(domain::DayNumber day, int direction) const;
};

/// `day` to the precision of a unit: a day, month or year.
domain::EdtfDate dateOfGrain(domain::DayNumber day, CalendarUnit grain);

} // namespace tidemark::extraction
