// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/found_marks.h"
#include "reader/highlight_index.h"
#include "reader/reader_theme.h"
#include "reader/scroll_anchor.h"

#include <QRect>

#include <optional>

class QPainter;

namespace tidemark::reader {

/// All there is to see at one moment.
struct ReaderScene {
    const DocumentLayout& layout;
    const ScrollAnchor& anchor;
    const HighlightIndex& highlights;
    domain::TextSpan selection;
    std::optional<qsizetype> caret;
    const std::optional<std::vector<domain::TextSpan>>& undimmed;
    domain::TextSpan spoken;
    const FoundMarks& found;
};

/// Paints `area` of the viewport.
void paintReader(QPainter& painter, const QRect& area, const ReaderScene& scene, const ReaderTheme& theme);
/// Paints the frame that shows that keys go to the reader.
void paintFocus(QPainter& painter, const QRect& area, const ReaderTheme& theme);
/// Paints the hint of an empty reader in the middle of `area`.
void paintEmptyReader(QPainter& painter, const QRect& area, const QString& hint, const ReaderTheme& theme);

} // namespace tidemark::reader
