// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_note.h"
#include "timeline/layout.h"
#include "timeline/theme.h"

class QPainter;

namespace tidemark::timeline_view {

/// Marks what the reader has judged: a tick at the edge of accepted entries' words, a question mark on
/// disputed ones'. Suggestions carry a dot as long as they are new, then no mark. A small
/// sheet at the right says that there are notes, a lozenge with ≠ that passages date it differently.
void paintStateBadges(QPainter& painter, const timeline::Layout& layout, const timeline::EntrySet& entries,
    const EntryNotes& notes, const timeline::Theme& theme);

} // namespace tidemark::timeline_view
