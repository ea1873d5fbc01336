// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_row.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace tidemark::annotations {

/// What a mark is on, such as “Event: 釘釘會議上線”; empty for a passage.
QString aboutWords(const session::AnnotationRow& row);
/// That a mark's place is doubtful or lost; empty when it is sure.
QString stateWords(const session::AnnotationRow& row);
/// Paragraph, time and number of replies in one line; `paragraph` 0: none.
QString metaWords(const session::AnnotationRow& row, int paragraph);

/// The ground, line or stroke of a mark behind a line of its words.
void paintMark(QPainter& painter, const QRectF& line, domain::HighlightStyle style, const QColor& colour,
    bool isPassage);

} // namespace tidemark::annotations
