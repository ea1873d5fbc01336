// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/findings_errors.h"

#include "exchange/passage_finder.h"
#include "session/file_reasons.h"
#include "session/findings_import.h"

#include <QCoreApplication>
#include <QDir>

namespace tidemark::session {

using exchange::FindingsFileError;

namespace {

/// What is wrong with a field; %1 is its place.
QString patternOf(FindingsFileError::Expected expected)
{
    using Expected = FindingsFileError::Expected;
    switch (expected) {
    case Expected::Present:
        return QCoreApplication::translate("tidemark::session", "%1 is missing");
    case Expected::Object:
        return QCoreApplication::translate("tidemark::session", "%1 is not an object");
    case Expected::List:
        return QCoreApplication::translate("tidemark::session", "%1 is not a list");
    case Expected::Text:
        return QCoreApplication::translate("tidemark::session", "%1 is not a text");
    case Expected::ShortText:
        return QCoreApplication::translate("tidemark::session", "%1 is longer than %2 characters");
    case Expected::Number:
        return QCoreApplication::translate("tidemark::session", "%1 is not a number");
    case Expected::Offset:
        return QCoreApplication::translate("tidemark::session", "%1 is not a whole number from 0");
    case Expected::EndAfterStart:
        return QCoreApplication::translate("tidemark::session", "%1 lies before the start");
    case Expected::Date:
        return QCoreApplication::translate("tidemark::session", "%1 is not an EDTF date");
    case Expected::Value:
        return QCoreApplication::translate(
            "tidemark::session", "%1 is neither an EDTF date nor an ISO 8601 period");
    case Expected::Flag:
        return QCoreApplication::translate("tidemark::session", "%1 is neither true nor false");
    case Expected::Word:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "%1 is none of: %2");
}

QString fieldReason(const FindingsFileError& error)
{
    const QString pattern = patternOf(error.expected);
    return pattern.contains(QLatin1StringView("%2")) ? pattern.arg(error.place, error.detail)
                                                     : pattern.arg(error.place);
}

QString reasonOf(const FindingsFileError& error)
{
    if (const auto reason = unreadableReason(error, exchange::largestFindingsFile))
        return *reason;
    using Kind = FindingsFileError::Kind;
    switch (error.kind) {
    case Kind::NotJson:
        return QCoreApplication::translate("tidemark::session", "it is not JSON (%1 at byte %2)")
            .arg(error.detail)
            .arg(error.byteOffset);
    case Kind::NotFindings:
        return QCoreApplication::translate("tidemark::session",
            "it holds no findings, that is none of the lists times, quotes, policies, figures, people and "
            "events");
    case Kind::TooMany:
        return QCoreApplication::translate("tidemark::session", "it holds more than %1 findings")
            .arg(exchange::mostFindings);
    default:
        break;
    }
    return fieldReason(error);
}

} // namespace

SessionError toSessionError(const FindingsFileError& error)
{
    return { SessionError::Kind::BadFile,
        QCoreApplication::translate("tidemark::session", "%1 cannot be imported: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(error.path), reasonOf(error)) };
}

QString leftOutReason(exchange::NoPlace why)
{
    switch (why) {
    case exchange::NoPlace::OutsideText:
        return QCoreApplication::translate("tidemark::session", "the place lies outside the text");
    case exchange::NoPlace::WordsNotFound:
        return QCoreApplication::translate("tidemark::session", "the words do not stand there");
    case exchange::NoPlace::WordsNotUnique:
        return QCoreApplication::translate(
            "tidemark::session", "the words do not stand there, but more than once nearby");
    case exchange::NoPlace::NoWords:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "the name is not in the text");
}

} // namespace tidemark::session
