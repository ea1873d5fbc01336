// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"
#include "timeline/theme.h"

class QPainter;

namespace tidemark::timeline {

/// A bar with its edges (faded, dashed, arrow) or, for a short one, its category's mark.
void paintBar(
    QPainter& painter, const BarBox& bar, const Theme& theme, Orientation orientation, bool emphasised);
/// Where the mark of a short bar stands.
QRectF markRect(const BarBox& bar, const Theme& theme);
/// The sign of a category: rounded square, disc, diamond, triangle, flag or ring, so that colour is not all
/// that tells.
void paintMark(
    QPainter& painter, const QRectF& rect, Category category, const QColor& colour, bool vague = false);

} // namespace tidemark::timeline
