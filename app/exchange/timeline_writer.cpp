// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timeline_writer.h"

#include "exchange/timeline_formats.h"

#include <array>

namespace tidemark::exchange {

namespace {

struct Row {
    const char16_t* name;
    const char16_t* suffix;
    TimelineWriterFunction write;
};

constexpr std::array rows { Row { u"timelinejs", u"json", writeTimelineJs },
    Row { u"markwhen", u"mw", writeMarkwhen }, Row { u"csv", u"csv", writeEventsCsv },
    Row { u"ics", u"ics", writeCalendar }, Row { u"json", u"json", writeEventsJson },
    Row { u"html-timeline", u"html", writeHtmlTimeline } };

const Row& rowOf(TimelineFormat format)
{
    return rows.at(static_cast<size_t>(format));
}

} // namespace

std::optional<TimelineFormat> timelineFormatNamed(QStringView name)
{
    for (size_t index = 0; index < rows.size(); ++index) {
        if (name == QStringView(rows[index].name))
            return static_cast<TimelineFormat>(index);
    }
    return std::nullopt;
}

QString nameOf(TimelineFormat format)
{
    return QStringView(rowOf(format).name).toString();
}

QString suffixOf(TimelineFormat format)
{
    return QStringView(rowOf(format).suffix).toString();
}

WrittenTimeline writeTimeline(TimelineFormat format, const PortableTimeline& timeline,
    const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file = rowOf(format).write(timeline, options, goesOn);
    if (file.cancelled)
        file.bytes.clear();
    return file;
}

} // namespace tidemark::exchange
