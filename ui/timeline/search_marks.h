// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"
#include "timeline/painter.h"

#include <QSet>

namespace tidemark::timeline_view {

/// Paints a layout with the entries that a search has found framed and all others faded.
void paintSearched(QPainter& painter, const timeline::Layout& layout, const timeline::Theme& theme,
    const timeline::Emphasis& emphasis, const timeline::EntrySet& entries,
    const QSet<timeline::EntryKey>& matches);

} // namespace tidemark::timeline_view
