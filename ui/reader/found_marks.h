// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_theme.h"
#include "reader/span_rects.h"

#include <span>
#include <vector>

class QPainter;

namespace tidemark::reader {

/// The hits of a search, one of which may be the current one. They are marked beside every highlight.
struct FoundMarks {
    std::vector<domain::TextSpan> hits; ///< in text order, none overlapping another
    int current = -1; ///< index into hits; -1: none

    std::span<const domain::TextSpan> touching(const domain::TextSpan& span) const;
    bool isCurrent(const domain::TextSpan& hit) const;
};

/// Hits are filled; the current one is also framed, so that it is told from the others without its colour.
void paintFound(QPainter& painter, const std::vector<VisibleLine>& lines, const FoundMarks& found,
    const ReaderTheme& theme);
QColor foundColour(const ReaderTheme& theme, bool isCurrent);

} // namespace tidemark::reader
