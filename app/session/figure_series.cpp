// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figure_series.h"

#include <algorithm>

namespace tidemark::session {

using domain::Figure;

namespace {

FigurePoint pointOf(const domain::Item& item, const Figure& figure)
{
    FigurePoint point { item.id, figure.span, figure.value, figure.asOf, std::nullopt };
    if (figure.asOf) {
        const auto last = figure.asOf->latestDay();
        point.day = last ? last : figure.asOf->earliestDay();
    }
    return point;
}

FigureChart& chartFor(std::vector<FigureChart>& charts, const QString& unit)
{
    const auto found = std::find_if(
        charts.begin(), charts.end(), [&unit](const FigureChart& chart) { return chart.unit == unit; });
    return found != charts.end() ? *found : charts.emplace_back(FigureChart { unit, {} });
}

FigureSeries& seriesFor(FigureChart& chart, const Figure& figure)
{
    const auto found
        = std::find_if(chart.series.begin(), chart.series.end(), [&figure](const FigureSeries& series) {
              return series.what == figure.what && series.ofWhom == figure.ofWhom;
          });
    if (found != chart.series.end())
        return *found;
    return chart.series.emplace_back(FigureSeries { figure.what, figure.ofWhom, figure.unit, {} });
}

bool isEarlier(const FigurePoint& left, const FigurePoint& right)
{
    return left.day && (!right.day || *left.day < *right.day);
}

} // namespace

std::vector<FigureChart> figureCharts(std::span<const domain::Item> items)
{
    std::vector<FigureChart> charts;
    for (const domain::Item& item : items) {
        const auto* figure = std::get_if<Figure>(&item.body);
        if (figure && item.state != domain::ReviewState::Rejected)
            seriesFor(chartFor(charts, figure->unit), *figure).points.push_back(pointOf(item, *figure));
    }
    for (FigureChart& chart : charts) {
        for (FigureSeries& series : chart.series)
            std::stable_sort(series.points.begin(), series.points.end(), isEarlier);
    }
    return charts;
}

} // namespace tidemark::session
