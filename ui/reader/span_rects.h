// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/scroll_anchor.h"

#include <QRectF>

namespace tidemark::reader {

/// One laid-out line in sight, in viewport coordinates.
struct VisibleLine {
    const UnitLines* lines = nullptr;
    int line = 0;
    domain::TextSpan span; ///< UTF-16 offsets of the canonical text
    qsizetype unitStart = 0;
    QPointF unitOrigin; ///< of the unit's first line
    bool endsUnit = false;

    QRectF rect(qreal columnWidth) const;
    qreal baseline() const;
    std::vector<QRectF> rects(const domain::TextSpan& span) const;
};

/// Where the margin mark of a note stands that begins in this line.
QRectF noteMark(const VisibleLine& line, const PageMetrics& page);

/// The lines between `top` and `bottom`.
std::vector<VisibleLine> visibleLines(
    const DocumentLayout& layout, const ScrollAnchor& anchor, qreal top, qreal bottom);

} // namespace tidemark::reader
