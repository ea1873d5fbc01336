// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/painter.h"
#include "timeline/picture.h"
#include "timeline/words.h"

namespace tidemark::timeline {

/// The words below a picture's timeline, placed from the foot's own top left corner.
struct PictureFoot {
    std::vector<DrawnText> lines;
    double height = 0; ///< 0: nothing to say
};

/// Source and meaning of the drawing, events without room, citations in columns, page number; wrapped, never
/// cut. Of the citations, those of the given entries.
PictureFoot layOutFoot(const EntrySet& entries, const PictureSpec& spec, const PagePlace& page,
    const Theme& theme, const Words& words, double width);

/// The numbers of the citations of an entry, in order; those that are in the list.
std::vector<int> citedBy(const PictureCitations& citations, EntryKey key);
/// "Title [3]", "Title [1,3]": the mark of citations at a title. It stays when the title is shortened.
QString withCitation(const QString& title, const std::vector<int>& numbers);

} // namespace tidemark::timeline
