// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"

#include <optional>

namespace tidemark::text {

/// The day of a date in the Chinese lunar calendar (ICU, China Standard Time): `year` is the common year in
/// which the lunar year begins, `month` 1..12 a month that is not a leap one, `day` 1..30 or 99 for the
/// month's last day. Nothing for a day the month does not have, or a year outside 1600..2199.
std::optional<domain::DayNumber> dayOfLunarDate(int year, int month, int day);

/// The day of a solar term: `index` 0 is 小寒 (early January) .. 23 冬至 (late December), from the sun's
/// longitude (Meeus, Astronomical Algorithms, ch. 25, low accuracy; true to the day but for terms within
/// minutes of midnight).
std::optional<domain::DayNumber> dayOfSolarTerm(int year, int index);

} // namespace tidemark::text
