// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

namespace tidemark::extraction {

enum class CalendarUnit { Day, BusinessDay, Week, Month, Quarter, HalfYear, Year, Decade, Century };

/// A run of whole days, both ends inside.
struct DayStretch {
    domain::DayNumber first = 0;
    domain::DayNumber last = 0;

    friend bool operator==(const DayStretch&, const DayStretch&) = default;
};

DayStretch yearStretch(int year);
DayStretch monthStretch(int year, int month);
DayStretch monthsStretch(int year, int firstMonth, int lastMonth);
/// The calendar unit (ISO weeks) that holds `day`.
DayStretch unitAround(domain::DayNumber day, CalendarUnit unit);
/// `day` moved by a count of units, to the same day of the unit reached; half months and years count in days
/// and months.
domain::DayNumber movedBy(domain::DayNumber day, CalendarUnit unit, double count);

/// The nth week (1-based) of a month: weeks begin on Monday, the first one on the month's first Monday.
DayStretch weekOfMonth(int year, int month, int ordinal);
/// ISO 8601 week of a year.
DayStretch weekOfYear(int year, int ordinal);
/// Last `count` whole ISO weeks that end within the stretch.
DayStretch lastWeeksOf(const DayStretch& stretch, int count);
/// The nth (1-based; -1 = last) given ISO weekday within a stretch; may fall outside when there is none.
domain::DayNumber nthWeekday(const DayStretch& stretch, int isoWeekday, int ordinal);

/// The shortest EDTF form of a stretch: a day, month, year or decade where it is exactly one, else an
/// interval of the coarsest units that fit. `approximate` marks each end ~.
domain::EdtfValue valueOf(const DayStretch& stretch, bool approximate = false);

/// ISO 8601 period of a count of units: P2Y, P3.5Y, P15M; quarters and halves count in months.
QString periodText(CalendarUnit unit, double count);

} // namespace tidemark::extraction
