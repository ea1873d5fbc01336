// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::timeline_view {

class TimelineView;

/// Makes screen readers learn of the selected entry; harmless when called again.
void installTimelineAccessibility();
/// Has a screen reader speak the entry now selected.
void announceSelection(TimelineView& view);

} // namespace tidemark::timeline_view
