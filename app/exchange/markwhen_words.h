// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tidemark::exchange {

/// Whether what stands before a colon is written like a date of markwhen, readable or not.
bool looksLikeMarkwhenDate(QStringView words);
/// 1..12 for a month's English name or its first three or four letters, else 0.
int monthOf(QStringView word);
/// Whether a word is a unit of time from milliseconds to hours.
bool isShorterThanADay(QStringView unit);

} // namespace tidemark::exchange
