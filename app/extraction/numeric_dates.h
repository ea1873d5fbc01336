// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/time_frame.h"

#include <QStringView>

#include <optional>

namespace tidemark::extraction {

enum class NumericOrder { DayFirst, MonthFirst };

/// A date in digits alone that begins at `at`: 2021-09-24, 2021/9/24, 2021.9.24, 20210924, 24/9/2021 (`order`
/// decides where both readings are possible), 9/24, 2021-09. Decimals, fractions, telephone and version
/// numbers are none.
std::optional<TimeFrame> parseNumericDate(
    QStringView folded, qsizetype at, NumericOrder order, const TimeReference& reference);

} // namespace tidemark::extraction
