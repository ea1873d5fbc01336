// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/date_drag.h"
#include "timeline/theme.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace tidemark::timeline_view {

/// An entry's date while it is being changed by pointer or keys.
struct DateEditing {
    timeline::EntryKey key = 0;
    timeline::DatePart part = timeline::DatePart::Start;
    domain::EdtfValue original;
    domain::EdtfValue value; ///< as it would become now
    double grip = 0; ///< pixels from the pointer to the edge it holds
    QPointF at; ///< where the label stands beside
    bool byKeys = false;
    bool ignoresModifiers = false; ///< those held are what began it
};

/// The value in words and as EDTF in a small frame beside a point, inside `bounds`.
void paintDateLabel(QPainter& painter, const QRectF& bounds, const QPointF& at, const QString& words,
    const QString& edtf, const timeline::Theme& theme);
/// A knob at an edge that can be dragged.
void paintDateHandle(QPainter& painter, const QPointF& at, const timeline::Theme& theme);

} // namespace tidemark::timeline_view
