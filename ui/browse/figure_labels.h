// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace tidemark::browse {

/// Where the words at the points of a chart stand: above their point, else below, right or left of it, within
/// `area`, never over one another nor over a point. A point whose words find no room gets an empty rectangle.
/// `points` and `sizes` are of one length; earlier points choose first.
std::vector<QRectF> placeLabels(
    const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes, const QRectF& area);

} // namespace tidemark::browse
