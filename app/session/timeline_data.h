// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"
#include "exchange/timeline_writer.h"
#include "session/result.h"
#include "timeline/language.h"

class QIODevice;

namespace tidemark::store {
class Library;
}

namespace tidemark::session {

/// Which events are written, how and in which language.
struct TimelineDataRequest {
    exchange::TimelineFormat format = exchange::TimelineFormat::TimelineJs;
    std::vector<domain::ArticleId> articles; ///< in the order they are written; empty: every article
    QString title; ///< empty: that of the only article, else "Timeline"
    timeline::Language language = timeline::Language::English;
    bool byteOrderMark = false;
};

struct TimelineDataSummary {
    QString path;
    qsizetype events = 0;
    qsizetype undated = 0; ///< left out because the format has no place for them
    qsizetype outOfRange = 0; ///< left out likewise: years before 1 or after 9999

    friend bool operator==(const TimelineDataSummary&, const TimelineDataSummary&) = default;
};

/// The events of the articles that are not rejected, in order of time in each, lanes by category.
Result<exchange::PortableTimeline> libraryTimeline(
    const store::Library& library, const TimelineDataRequest& request);
/// The rows of an events file. Ids are made unique.
exchange::PortableTimeline fileTimeline(const exchange::EventsFile& file, const QString& title);

/// Writes to a device; an error leaves it half written.
Result<TimelineDataSummary> writeTimelineData(const exchange::PortableTimeline& timeline,
    const TimelineDataRequest& request, QIODevice& device, const exchange::TimelineProgress& goesOn = {});
/// Writes to a file beside `path` that takes its place when everything is on the disk.
Result<TimelineDataSummary> exportTimelineData(const exchange::PortableTimeline& timeline,
    const TimelineDataRequest& request, const QString& path, const exchange::TimelineProgress& goesOn = {});

} // namespace tidemark::session
