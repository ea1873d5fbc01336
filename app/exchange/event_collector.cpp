// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/event_collector.h"

#include <algorithm>

namespace tidemark::exchange {

using domain::EdtfDate;
using domain::EdtfValue;

namespace {

constexpr qsizetype stride = 2048; ///< rows between two questions
constexpr size_t lanesRemembered = 64;
constexpr qsizetype longestDetail = 100;

} // namespace

EventCollector::EventCollector(EventsFormat format, qsizetype size, const EventsProgress& goesOn)
    : m_size(std::max<qsizetype>(size, 1))
    , m_goesOn(goesOn)
{
    m_file.format = format;
}

void EventCollector::add(EventRow row, const LeftOutEvent& place)
{
    if (row.label.isEmpty())
        leaveOut(place, EventFault::NoLabel);
    else if (row.label.size() > longestEventLabel || row.text.size() > longestEventText
        || row.lane.size() > longestEventLabel || row.id.size() > longestEventLabel)
        leaveOut(place, EventFault::TooLong, row.label);
    else
        m_file.rows.push_back(std::move(row));
}

void EventCollector::leaveOut(LeftOutEvent event, EventFault why, QStringView detail)
{
    ++m_file.leftOutCount;
    if (m_file.leftOut.size() >= size_t(mostLeftOutEvents))
        return;
    event.why = why;
    event.detail = detail.left(longestDetail).toString();
    m_file.leftOut.push_back(std::move(event));
}

bool EventCollector::goesOn(qsizetype done)
{
    const auto rows = static_cast<qsizetype>(m_file.rows.size()) + m_file.leftOutCount;
    if (rows > mostEvents)
        m_stopped = EventsFileError::Kind::TooMany;
    if (m_goesOn && rows - m_asked >= stride) {
        m_asked = rows;
        if (!m_goesOn(static_cast<int>(100 * done / m_size)))
            m_stopped = EventsFileError::Kind::Cancelled;
    }
    return !m_stopped;
}

QString EventCollector::shared(const QString& lane)
{
    const auto known = std::find(m_lanes.begin(), m_lanes.end(), lane);
    if (known != m_lanes.end())
        return *known;
    if (m_lanes.size() >= lanesRemembered)
        return lane;
    return m_lanes.emplace_back(lane);
}

EventsResult EventCollector::take()
{
    if (m_stopped)
        return tl::unexpected(EventsFileError { *m_stopped });
    if (m_file.rows.empty() && !m_file.leftOut.empty()) {
        EventsFileError error { EventsFileError::Kind::NothingTaken };
        error.first = m_file.leftOut.front();
        return tl::unexpected(std::move(error));
    }
    return std::move(m_file);
}

tl::expected<EdtfValue, EventFault> eventInterval(const EdtfDate& start, const EdtfDate& end)
{
    if (end.latestDay() < start.earliestDay())
        return tl::unexpected(EventFault::EndBeforeStart);
    return EdtfValue::interval(start, end);
}

tl::expected<std::optional<EdtfValue>, BadDate> eventDate(QStringView start, QStringView end)
{
    if (start.isEmpty() && end.isEmpty())
        return std::optional<EdtfValue>();
    if (end.isEmpty()) {
        auto value = EdtfValue::parse(start);
        if (!value)
            return tl::unexpected(BadDate { EventFault::BadStart, start.toString() });
        return value;
    }
    const auto first = EdtfDate::parse(start);
    const auto last = EdtfDate::parse(end);
    if (!first && !start.isEmpty())
        return tl::unexpected(BadDate { EventFault::BadStart, start.toString() });
    if (!last)
        return tl::unexpected(BadDate { EventFault::BadEnd, end.toString() });
    if (!first)
        return std::optional(EdtfValue::interval(first, last));
    const auto interval = eventInterval(*first, *last);
    if (!interval)
        return tl::unexpected(BadDate { interval.error(), start.toString() + u'/' + end.toString() });
    return std::optional(*interval);
}

} // namespace tidemark::exchange
