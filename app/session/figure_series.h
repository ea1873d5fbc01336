// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <span>
#include <vector>

namespace tidemark::session {

/// One figure of a chart.
struct FigurePoint {
    domain::ItemId item;
    domain::TextSpan span;
    double value = 0; ///< in base units
    std::optional<domain::EdtfValue> asOf;
    /// Where it stands on a time axis: the last day its as-of date may mean. Nothing for figures without a
    /// date.
    std::optional<domain::DayNumber> day;

    friend bool operator==(const FigurePoint&, const FigurePoint&) = default;
};

/// Figures of the same thing, of the same holder, in the same unit; in order of time, undated ones last.
struct FigureSeries {
    QString what;
    QString ofWhom;
    QString unit;
    std::vector<FigurePoint> points;

    friend bool operator==(const FigureSeries&, const FigureSeries&) = default;
};

/// All series of one unit: what one chart may show on one axis.
struct FigureChart {
    QString unit;
    std::vector<FigureSeries> series;

    friend bool operator==(const FigureChart&, const FigureChart&) = default;
};

/// Charts in the order in which their units first come in the text. Rejected items are left out.
std::vector<FigureChart> figureCharts(std::span<const domain::Item> items);

} // namespace tidemark::session
