// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"
#include "exchange/timeline_columns.h"
#include "exchange/timeline_formats.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfDate;
using domain::EdtfValue;

StartAndEnd startAndEnd(const std::optional<EdtfValue>& value)
{
    if (!value)
        return {};
    if (value->kind() == EdtfValue::Kind::Date)
        return { value->start().toString(), {} };
    if (value->isInterval())
        return { value->startBound() == EdtfValue::Bound::Date ? value->start().toString() : QString(),
            value->endBound() == EdtfValue::Bound::Date ? value->end().toString() : QString() };
    return { EdtfDate::ofDay(*value->earliestDay()).toString(),
        EdtfDate::ofDay(*value->latestDay()).toString() };
}

WrittenTimeline writeEventsCsv(
    const PortableTimeline& timeline, const TimelineWriterOptions& options, const TimelineProgress& goesOn)
{
    WrittenTimeline file;
    if (options.byteOrderMark)
        file.bytes = "\xEF\xBB\xBF";
    file.bytes += csvRow({ u"id"_s, u"lane"_s, u"start"_s, u"end"_s, u"label"_s, u"edtf"_s, u"category"_s,
                             u"speaker"_s, u"wording"_s, u"passages"_s, u"article"_s, u"state"_s })
                      .toUtf8();
    writeEach(timeline, goesOn, file, [&](const PortableEvent& event) {
        const StartAndEnd dates = startAndEnd(event.date);
        file.bytes
            += csvRow({ event.id, event.lane, dates.start, dates.end, event.title,
                          event.date ? event.date->toString() : QString(), event.category, event.speaker,
                          event.wording, PortableTimeline::wordsOf(event),
                          event.article >= 0 ? timeline.articles[size_t(event.article)].title : QString(),
                          event.state })
                   .toUtf8();
        ++file.written;
    });
    return file;
}

} // namespace tidemark::exchange
