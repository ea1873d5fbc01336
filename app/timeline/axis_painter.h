// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout.h"
#include "timeline/painter.h"
#include "timeline/theme.h"

namespace tidemark::timeline {

/// Folded silences, brackets of long gaps and the line of today; to be drawn after the axis and before the
/// entries.
void paintAxisMarks(QPainter& painter, const Layout& layout, const Theme& theme);
/// Their words.
std::vector<DrawnText> axisWordsOf(const Layout& layout, const Theme& theme);

} // namespace tidemark::timeline
