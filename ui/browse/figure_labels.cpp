// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_labels.h"

#include <algorithm>
#include <array>

namespace tidemark::browse {

namespace {

constexpr double markRadius = 6;
constexpr double gap = 3; // between a point's mark and its words

std::array<QRectF, 4> placesAround(const QPointF& point, const QSizeF& size, const QRectF& area)
{
    const double away = markRadius + gap;
    const double middle = point.x() - size.width() / 2;
    // Above and below a point near the rim the words are pushed in, but stay over their point.
    const double left = std::clamp(middle, area.left(), std::max(area.left(), area.right() - size.width()));
    const double level = point.y() - size.height() / 2;
    return { QRectF(QPointF(left, point.y() - away - size.height()), size),
        QRectF(QPointF(left, point.y() + away), size), QRectF(QPointF(point.x() + away, level), size),
        QRectF(QPointF(point.x() - away - size.width(), level), size) };
}

} // namespace

std::vector<QRectF> placeLabels(
    const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes, const QRectF& area)
{
    std::vector<QRectF> taken;
    for (const QPointF& point : points)
        taken.emplace_back(point.x() - markRadius, point.y() - markRadius, 2 * markRadius, 2 * markRadius);
    std::vector<QRectF> labels(points.size());
    for (size_t index = 0; index < points.size(); ++index) {
        for (const QRectF& place : placesAround(points[index], sizes[index], area)) {
            const bool free = std::none_of(
                taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
            if (!free || !area.contains(place))
                continue;
            labels[index] = place;
            taken.push_back(place);
            break;
        }
    }
    return labels;
}

} // namespace tidemark::browse
