// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/figure_series.h"

namespace tidemark::browse {

/// A number in few characters in the reader's language: 700 million is "7億" in Traditional Chinese, "700M"
/// in English.
QString shortNumber(double value);
/// Of whom, and what.
QString seriesName(const session::FigureSeries& series);
/// Several lines: the series, the number in full with its unit, the as-of date.
QString figureWords(const session::FigureSeries& series, const session::FigurePoint& figure);

} // namespace tidemark::browse
