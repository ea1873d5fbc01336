// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_spec.h"
#include "timeline/words.h"

namespace tidemark::timeline {

/// One sign of a picture and what it stands for.
struct LegendEntry {
    Category category = Category::Other; ///< its mark's shape and, in print, its pattern
    QColor colour;
    QString name;
    bool patterned = false; ///< with a piece of a bar beside the mark
};

/// What the marks and colours of these entries mean: categories, by the names of their lanes where a lane is
/// nothing but its category. Where colours are articles', the categories' shapes are grey; the list of
/// citations shows the colours.
std::vector<LegendEntry> legendOf(
    const EntrySet& entries, const PictureSpec& spec, const Theme& theme, const Words& words);

} // namespace tidemark::timeline
