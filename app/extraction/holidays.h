// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"

#include <QStringView>

#include <optional>

namespace tidemark::extraction {

/// The day in `year` that a rule of resources/lexicons/holidays.tsv stands for. Nothing when the rule cannot
/// be worked out.
std::optional<domain::DayNumber> holidayIn(int year, QStringView rule);

/// Easter Sunday of the Western churches (anonymous Gregorian algorithm, in Meeus, Astronomical Algorithms,
/// ch. 8).
domain::DayNumber easterSunday(int year);

} // namespace tidemark::extraction
