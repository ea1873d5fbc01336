// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extent.h"

namespace tidemark::timeline {

/// On average. Parts of a year count as a quarter.
double unitDays(domain::EdtfDate::Precision precision);
/// Day, month, year, decade, century; a part of a year is followed by the year.
domain::EdtfDate::Precision coarserThan(domain::EdtfDate::Precision precision);

/// Each answers with a date of the pattern's precision (for parts of a year, of the same kind: seasons,
/// quarters ...) and with its ~ and ?; nothing outside the years -9999..9999.
std::optional<domain::EdtfDate> unitContaining(const domain::EdtfDate& pattern, domain::DayNumber day);
std::optional<domain::EdtfDate> unitBeginningNear(const domain::EdtfDate& pattern, Instant instant);
std::optional<domain::EdtfDate> unitEndingNear(const domain::EdtfDate& pattern, Instant instant);
std::optional<domain::EdtfDate> neighbourUnit(const domain::EdtfDate& date, int steps);

} // namespace tidemark::timeline
