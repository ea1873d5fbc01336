// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"
#include "timeline/period.h"

namespace tidemark::timeline {

/// What of a date is taken hold of.
enum class DatePart { Start, End, Whole };

/// Whether what is drawn of an entry is a date that can be dragged.
enum class DateHold {
    Free,
    Term, ///< the bar is the time a policy is in force, not when it was made
    Choice, ///< one of several dates, or all of them: none of them is the one that is dragged
    Undated
};
DateHold dateHoldOf(const Entry& entry);

/// How exactly a hand places an edge.
struct DragPrecision {
    double pixelsPerDay = 1;
    bool fine = false; ///< keeps what precision there is however small its unit is drawn, and turns years
                       ///< into months where months can be told apart
    std::optional<Period> snap = std::nullopt; ///< the edge goes to the nearest beginning of such a period
};

/// The value after an edge was dragged to an instant: for the start and for the whole, where it is to begin;
/// for the end, where it is to end. A whole without a start is held by its end. Each end keeps its ~ and ?.
/// It keeps its precision, too, or takes the coarser one that the hand can place at this zoom; a day is never
/// invented. A single date of which one edge is dragged becomes an interval, an open end a date; ends never
/// cross. Nothing when the value cannot be dragged or would leave the years -9999..9999.
std::optional<domain::EdtfValue> draggedDate(
    const domain::EdtfValue& value, DatePart part, Instant edge, const DragPrecision& precision);

/// The same by whole units of the end's own precision, for the keyboard.
std::optional<domain::EdtfValue> steppedDate(const domain::EdtfValue& value, DatePart part, int steps);

} // namespace tidemark::timeline
