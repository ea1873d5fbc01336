// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"

namespace tidemark::exchange {

/// Gathers the rows of one file within the limits, counts what is left out and follows the progress.
class EventCollector {
public:
    EventCollector(EventsFormat format, qsizetype size, const EventsProgress& goesOn);

    /// Leaves the row out when its label is missing or a text is too long.
    void add(EventRow row, const LeftOutEvent& place);
    void leaveOut(LeftOutEvent event, EventFault why, QStringView detail = {});
    /// False when no more is to be read: cancelled, or too many rows. `done` is in the unit of the size
    /// given.
    bool goesOn(qsizetype done);
    /// The same text for the same lane, so that a million rows share a few strings.
    QString shared(const QString& lane);

    EventsFile& file() { return m_file; }
    /// The file, or why there is none.
    EventsResult take();

private:
    EventsFile m_file;
    qsizetype m_size;
    const EventsProgress& m_goesOn;
    qsizetype m_asked = 0; ///< rows at the last question
    std::optional<EventsFileError::Kind> m_stopped;
    std::vector<QString> m_lanes;
};

/// A start and an end as they stand in a file; without an end the start may be any EDTF value. The error says
/// which of the two is wrong and what stands there.
struct BadDate {
    EventFault why = EventFault::BadStart;
    QString detail;
};
tl::expected<std::optional<domain::EdtfValue>, BadDate> eventDate(QStringView start, QStringView end);
tl::expected<domain::EdtfValue, EventFault> eventInterval(
    const domain::EdtfDate& start, const domain::EdtfDate& end);

} // namespace tidemark::exchange
