// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/events_errors.h"

#include "session/file_reasons.h"

#include <QCoreApplication>
#include <QDir>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using exchange::EventFault;
using exchange::EventsFileError;
using exchange::EventsFormat;
using exchange::LeftOutEvent;

namespace {

QString faultPattern(EventFault fault)
{
    switch (fault) {
    case EventFault::NotAnObject:
        return QCoreApplication::translate("tidemark::session", "it is not an object");
    case EventFault::NoLabel:
        return QCoreApplication::translate("tidemark::session", "the event has no title");
    case EventFault::TooLong:
        return QCoreApplication::translate("tidemark::session", "one of its texts is too long");
    case EventFault::BadStart:
        return QCoreApplication::translate("tidemark::session", "the start “%1” is not a date");
    case EventFault::BadEnd:
        return QCoreApplication::translate("tidemark::session", "the end “%1” is not a date");
    case EventFault::EndBeforeStart:
        return QCoreApplication::translate("tidemark::session", "the end lies before the start: %1");
    case EventFault::YearOutOfRange:
        return QCoreApplication::translate("tidemark::session", "the year is not between -9999 and 9999: %1");
    case EventFault::WrongFieldCount:
        return QCoreApplication::translate(
            "tidemark::session", "it has another number of fields than the header: %1");
    case EventFault::TextAfterQuote:
        return QCoreApplication::translate("tidemark::session", "text follows a closing quotation mark");
    case EventFault::UnclearDate:
        return QCoreApplication::translate("tidemark::session", "“%1” does not say a date clearly");
    case EventFault::UnclearRelative:
        return QCoreApplication::translate(
            "tidemark::session", "“%1” counts from an event that is not there or has no known end");
    case EventFault::ShorterThanADay:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "“%1” is counted in less than days");
}

QString reasonOf(const EventsFileError& error)
{
    if (const auto reason = unreadableReason(error, exchange::largestEventsFile))
        return *reason;
    using Kind = EventsFileError::Kind;
    switch (error.kind) {
    case Kind::NotUtf8:
        return QCoreApplication::translate("tidemark::session", "it is not UTF-8 text (line %1)")
            .arg(error.line);
    case Kind::Binary:
        return QCoreApplication::translate("tidemark::session", "it is not text but binary data (byte %1)")
            .arg(error.byteOffset);
    case Kind::NoColumns:
        return QCoreApplication::translate(
            "tidemark::session", "line 1 does not name the columns start and label");
    case Kind::OpenQuote:
        return QCoreApplication::translate("tidemark::session", "a quotation mark in line %1 is never closed")
            .arg(error.line);
    case Kind::NotJson:
        return QCoreApplication::translate("tidemark::session", "it is not JSON from line %1 on (byte %2)")
            .arg(error.line)
            .arg(error.byteOffset);
    case Kind::TooDeep:
        return QCoreApplication::translate(
            "tidemark::session", "its JSON is nested more than %1 deep (line %2)")
            .arg(exchange::deepestEventsJson)
            .arg(error.line);
    case Kind::TooMany:
        return QCoreApplication::translate("tidemark::session", "it holds more than %1 events")
            .arg(exchange::mostEvents);
    case Kind::NothingTaken:
        return QCoreApplication::translate(
            "tidemark::session", "none of its events can be read; the first is %1")
            .arg(leftOutReason(*error.first));
    default:
        break;
    }
    return QCoreApplication::translate("tidemark::session",
        "it holds no events as CSV or JSON (id, lane, start, end, label), TimelineJS or markwhen");
}

} // namespace

SessionError toSessionError(const EventsFileError& error)
{
    if (error.kind == EventsFileError::Kind::Cancelled)
        return { SessionError::Kind::Cancelled,
            QCoreApplication::translate("tidemark::session", "Reading the events was cancelled.") };
    return { SessionError::Kind::BadFile,
        QCoreApplication::translate(
            "tidemark::session", "The events of %1 cannot be read: %2.", "file; reason")
            .arg(QDir::toNativeSeparators(error.path), reasonOf(error)) };
}

QString leftOutReason(const LeftOutEvent& event)
{
    const QString pattern = faultPattern(event.why);
    const QString reason = pattern.contains("%1"_L1) ? pattern.arg(event.detail) : pattern;
    const QString place = event.isLine
        ? QCoreApplication::translate("tidemark::session", "line %1: %2", "of a file; reason")
        : QCoreApplication::translate("tidemark::session", "entry %1: %2", "of a list; reason");
    return place.arg(QString::number(event.number), reason);
}

QString formatName(EventsFormat format)
{
    switch (format) {
    case EventsFormat::Csv:
        return u"CSV"_s;
    case EventsFormat::Json:
        return u"JSON"_s;
    case EventsFormat::TimelineJs:
        return u"TimelineJS"_s;
    case EventsFormat::Markwhen:
        break;
    }
    return u"markwhen"_s;
}

} // namespace tidemark::session
