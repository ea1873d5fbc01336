// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture_spec.h"

#include <memory>

namespace tidemark::timeline {

/// The entries a picture shows: those of its selection that touch its stretch of time, cut to that stretch
/// (an arrow where an entry goes on beyond it), with the numbers of their citations at their titles.
std::shared_ptr<const EntrySet> pictureEntries(
    std::shared_ptr<const EntrySet> entries, const PictureSpec& spec);

/// Pages of a picture: each with a stretch of time and the entries that begin there. Where more begin at one
/// instant than a page takes, pages share their stretch. Undated entries are dealt to the pages in order.
struct PageStretch {
    Instant from = 0;
    Instant to = 0;
    std::set<EntryKey> own; ///< begin on this page, or are undated
    std::set<EntryKey> running; ///< began before and go on
};

/// About as many entries on each page, the breaks at the beginning of a day, month, year or more where that
/// is near. Fewer pages than asked for when there are fewer entries; at least one.
std::vector<PageStretch> pageStretches(const EntrySet& entries, int pages);

} // namespace tidemark::timeline
