// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/timeline_writer.h"

namespace tidemark::exchange {

/// One writer for each format.
using TimelineWriterFunction
    = WrittenTimeline (*)(const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);

/// TimelineJS 3: dates with their precision, vague ones in words beside their span, texts as escaped HTML.
WrittenTimeline writeTimelineJs(
    const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);
/// markwhen, with properties for what its dates cannot say; readMarkwhen() gives the same events back.
WrittenTimeline writeMarkwhen(const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);
/// The columns that Tidemark opens, and those of a library's events.
WrittenTimeline writeEventsCsv(
    const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);
/// RFC 5545, an all-day entry an event over the days it may mean.
WrittenTimeline writeCalendar(const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);
/// Everything, with passages in code points.
WrittenTimeline writeEventsJson(
    const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);
/// One page that needs nothing else and asks for nothing.
WrittenTimeline writeHtmlTimeline(
    const PortableTimeline&, const TimelineWriterOptions&, const TimelineProgress&);

/// Calls `write(event)` for each event and asks now and then whether to go on; sets `cancelled`.
template <class Write>
void writeEach(
    const PortableTimeline& timeline, const TimelineProgress& goesOn, WrittenTimeline& file, Write&& write)
{
    constexpr size_t stride = 512;
    for (size_t index = 0; index < timeline.events.size(); ++index) {
        const bool asks = goesOn && index % stride == 0;
        if (asks && !goesOn(static_cast<int>(100 * index / timeline.events.size()))) {
            file.cancelled = true;
            return;
        }
        write(timeline.events[index]);
    }
}

} // namespace tidemark::exchange
