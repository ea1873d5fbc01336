// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/date_drag.h"

#include "timeline/date_unit.h"

#include <cmath>

namespace tidemark::timeline {

using domain::EdtfDate;
using domain::EdtfValue;
using Bound = EdtfValue::Bound;
using Precision = EdtfDate::Precision;

namespace {

constexpr double leastPixels = 3; // a unit that is drawn shorter cannot be placed by hand

/// Both ends of a value; an open one has the other's date, to be a pattern for what it becomes.
struct Ends {
    EdtfDate start;
    EdtfDate end;
    bool hasStart = true;
    bool hasEnd = true;
};

std::optional<Ends> endsOf(const EdtfValue& value)
{
    if (value.kind() != EdtfValue::Kind::Date && value.kind() != EdtfValue::Kind::Interval)
        return std::nullopt;
    Ends ends { value.start(), value.end(), value.startBound() == Bound::Date,
        value.endBound() == Bound::Date };
    if (!ends.hasStart && !ends.hasEnd)
        return std::nullopt;
    if (!ends.hasStart)
        ends.start = ends.end;
    if (!ends.hasEnd)
        ends.end = ends.start;
    return ends;
}

EdtfValue valueOf(const Ends& ends, const EdtfValue& before)
{
    if (ends.hasStart && ends.hasEnd && ends.start == ends.end)
        return ends.start;
    const auto bound = [](bool has, Bound was) { return has ? Bound::Date : was; };
    return EdtfValue::interval(bound(ends.hasStart, before.startBound()), ends.start,
        bound(ends.hasEnd, before.endBound()), ends.end);
}

bool isPlaceable(Precision precision, double pixelsPerDay)
{
    return unitDays(precision) * pixelsPerDay >= leastPixels;
}

Precision precisionFor(const EdtfDate& date, const DragPrecision& drag)
{
    Precision placeable = Precision::Day;
    while (placeable != Precision::Century && !isPlaceable(placeable, drag.pixelsPerDay))
        placeable = coarserThan(placeable);
    if (!drag.fine)
        return unitDays(date.precision) >= unitDays(placeable) ? date.precision : placeable;
    const Precision finest = placeable == Precision::Day ? Precision::Month : placeable;
    return unitDays(date.precision) <= unitDays(finest) ? date.precision : finest;
}

std::optional<EdtfDate> placed(const EdtfDate& pattern, Instant edge, bool isEnd, const DragPrecision& drag)
{
    EdtfDate kind = pattern;
    kind.precision = precisionFor(pattern, drag);
    const Instant at = drag.snap ? nearestPeriodStart(edge, *drag.snap) : edge;
    return isEnd ? unitEndingNear(kind, at) : unitBeginningNear(kind, at);
}

/// The end of a whole that is moved: as many months later as its start, or days where one of them is a day.
std::optional<EdtfDate> follow(const EdtfDate& end, const EdtfDate& from, const EdtfDate& to)
{
    const bool byDays = from.precision == Precision::Day || to.precision == Precision::Day
        || end.precision == Precision::Day;
    const auto first = end.earliestDay();
    if (byDays)
        return unitBeginningNear(end, static_cast<Instant>(first + to.earliestDay() - from.earliestDay()));
    const domain::CivilDate before = domain::toCivilDate(from.earliestDay());
    const domain::CivilDate after = domain::toCivilDate(to.earliestDay());
    const int months = (after.year - before.year) * 12 + after.month - before.month;
    const domain::CivilDate moved = domain::addMonths(domain::toCivilDate(first), months);
    return unitBeginningNear(end, static_cast<Instant>(domain::toDayNumber(moved)));
}

void keepOrder(Ends& ends, DatePart part)
{
    if (!ends.hasStart || !ends.hasEnd)
        return;
    if (part == DatePart::Start && ends.start.earliestDay() > ends.end.earliestDay())
        ends.start = unitContaining(ends.start, ends.end.earliestDay()).value_or(ends.end);
    if (part == DatePart::End && ends.end.latestDay() < ends.start.latestDay())
        ends.end = unitContaining(ends.end, ends.start.latestDay()).value_or(ends.start);
}

/// Moves one end, and with the whole the other one after it.
std::optional<EdtfValue> moved(
    const EdtfValue& before, Ends ends, DatePart part, bool byEnd, const std::optional<EdtfDate>& date)
{
    if (!date)
        return std::nullopt;
    if (part == DatePart::Whole && !byEnd && ends.hasEnd) {
        const auto end = follow(ends.end, ends.start, *date);
        if (!end)
            return std::nullopt;
        const bool single = before.kind() == EdtfValue::Kind::Date;
        ends.end = single ? *date : *end;
    }
    (byEnd ? ends.end : ends.start) = *date;
    (byEnd ? ends.hasEnd : ends.hasStart) = true;
    keepOrder(ends, part);
    return valueOf(ends, before);
}

bool isHeldByEnd(const Ends& ends, DatePart part)
{
    return part == DatePart::End || (part == DatePart::Whole && !ends.hasStart);
}

} // namespace

DateHold dateHoldOf(const Entry& entry)
{
    if (entry.term && extentOf(*entry.term))
        return DateHold::Term;
    if (!entry.date || !extentOf(*entry.date))
        return DateHold::Undated;
    return endsOf(*entry.date) ? DateHold::Free : DateHold::Choice;
}

std::optional<EdtfValue> draggedDate(
    const EdtfValue& value, DatePart part, Instant edge, const DragPrecision& precision)
{
    const auto ends = endsOf(value);
    if (!ends)
        return std::nullopt;
    const bool byEnd = isHeldByEnd(*ends, part);
    return moved(value, *ends, part, byEnd, placed(byEnd ? ends->end : ends->start, edge, byEnd, precision));
}

std::optional<EdtfValue> steppedDate(const EdtfValue& value, DatePart part, int steps)
{
    const auto ends = endsOf(value);
    if (!ends)
        return std::nullopt;
    const bool byEnd = isHeldByEnd(*ends, part);
    return moved(value, *ends, part, byEnd, neighbourUnit(byEnd ? ends->end : ends->start, steps));
}

} // namespace tidemark::timeline
