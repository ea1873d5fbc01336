// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events_json_reader.h"

#include "exchange/event_collector.h"
#include "exchange/json_scanner.h"
#include "exchange/timelinejs_slide.h"

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::EdtfValue;
using Token = JsonScanner::Token;

namespace {

class EventsJsonReader {
public:
    EventsJsonReader(const QByteArray& utf8, EventsFormat format, const EventsProgress& goesOn)
        : m_scanner(utf8, deepestEventsJson)
        , m_collector(format, utf8.size(), goesOn)
    {
    }

    EventsResult read()
    {
        const Token first = m_scanner.next();
        const bool done = first == Token::BeginArray ? readList(false)
            : first == Token::BeginObject            ? readTop()
                                                     : false;
        if (m_isStopped)
            return m_collector.take();
        if (!done || m_scanner.next() != Token::End)
            return failure();
        if (!m_hasEvents)
            return tl::unexpected(EventsFileError { EventsFileError::Kind::NotEvents });
        return m_collector.take();
    }

private:
    EventsResult failure() const
    {
        EventsFileError error { m_scanner.isTooDeep() ? EventsFileError::Kind::TooDeep
                                                      : EventsFileError::Kind::NotJson };
        error.line = m_scanner.line();
        error.byteOffset = m_scanner.offset();
        return tl::unexpected(std::move(error));
    }

    bool readTop()
    {
        for (Token token = m_scanner.next(); token != Token::EndObject; token = m_scanner.next()) {
            if (token != Token::Name)
                return false;
            const QString name = m_scanner.text();
            const Token value = m_scanner.next();
            const bool isList = value == Token::BeginArray;
            const bool done = name == "events"_L1 && isList      ? readList(false)
                : name == "eras"_L1 && isList                    ? readList(true)
                : name == "title"_L1 || name == "description"_L1 ? readTitle(name, value)
                                                                 : m_scanner.skip(value);
            if (!done)
                return false;
        }
        return true;
    }

    /// The title is a text, or in TimelineJS a slide.
    bool readTitle(const QString& name, Token value)
    {
        if (value == Token::String) {
            (name == "title"_L1 ? m_collector.file().title : m_collector.file().description)
                = m_scanner.text().simplified();
            return true;
        }
        if (value != Token::BeginObject)
            return m_scanner.skip(value);
        EventSlide slide;
        if (!readSlide(m_scanner, slide))
            return false;
        m_collector.file().title = slide.title();
        m_collector.file().description = slide.text;
        return true;
    }

    bool readList(bool areEras)
    {
        m_hasEvents = m_hasEvents || !areEras;
        qsizetype number = 0;
        for (Token token = m_scanner.next(); token != Token::EndArray; token = m_scanner.next()) {
            const LeftOutEvent place { ++number, false };
            if (token == Token::BeginObject) {
                EventSlide slide;
                if (!readSlide(m_scanner, slide))
                    return false;
                take(std::move(slide), place, areEras);
            } else if (m_scanner.skip(token)) {
                m_collector.leaveOut(place, EventFault::NotAnObject);
            } else {
                return false;
            }
            m_isStopped = !m_collector.goesOn(m_scanner.offset());
            if (m_isStopped)
                return false;
        }
        return true;
    }

    void take(EventSlide slide, const LeftOutEvent& place, bool isEra)
    {
        auto date = slide.date();
        if (!date) {
            m_collector.leaveOut(place, date.error().why, date.error().detail);
            return;
        }
        EventRow row;
        row.date = *std::move(date);
        row.lane = m_collector.shared(slide.lane);
        row.label = slide.title();
        row.text = std::move(slide.text);
        row.id = std::move(slide.id);
        row.isEra = isEra;
        m_collector.add(std::move(row), place);
    }

    JsonScanner m_scanner;
    EventCollector m_collector;
    bool m_hasEvents = false;
    bool m_isStopped = false;
};

} // namespace

EventsResult readEventsJson(const QByteArray& utf8, EventsFormat format, const EventsProgress& goesOn)
{
    return EventsJsonReader(utf8, format, goesOn).read();
}

} // namespace tidemark::exchange
