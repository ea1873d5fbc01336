// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_errors.h"

#include "session/annotation_import.h"
#include "session/file_reasons.h"

#include <QCoreApplication>
#include <QDir>

namespace tidemark::session {

using exchange::AnnotationFault;
using exchange::AnnotationFileError;

namespace {

QString reasonOf(const AnnotationFileError& error)
{
    if (const auto reason = unreadableReason(error, exchange::largestAnnotationFile))
        return *reason;
    using Kind = AnnotationFileError::Kind;
    switch (error.kind) {
    case Kind::NotJson:
        return QCoreApplication::translate("tidemark::session", "it is not JSON (%1 at byte %2)")
            .arg(error.detail)
            .arg(error.byteOffset);
    case Kind::TooMany:
        return QCoreApplication::translate("tidemark::session", "it holds more than %1 annotations")
            .arg(exchange::mostAnnotations);
    default:
        break;
    }
    return QCoreApplication::translate(
        "tidemark::session", "it holds neither W3C Web Annotations nor rows of Hypothesis");
}

QString reasonOf(AnnotationFault fault)
{
    switch (fault) {
    case AnnotationFault::NotAnObject:
        return QCoreApplication::translate("tidemark::session", "it is not an object");
    case AnnotationFault::NotAnAnnotation:
        return QCoreApplication::translate("tidemark::session", "it is not an annotation");
    case AnnotationFault::NoTarget:
        return QCoreApplication::translate("tidemark::session", "it does not say what it is about");
    case AnnotationFault::BadBody:
        return QCoreApplication::translate("tidemark::session", "its body is neither a text nor a tag");
    case AnnotationFault::BadSelector:
        return QCoreApplication::translate(
            "tidemark::session", "it gives neither a quotation nor a position in the text");
    case AnnotationFault::BadPosition:
        return QCoreApplication::translate("tidemark::session", "its position is none in the text");
    case AnnotationFault::BadPlace:
        return QCoreApplication::translate("tidemark::session", "its own fields do not fit together");
    case AnnotationFault::TooLong:
        return QCoreApplication::translate("tidemark::session", "one of its texts or lists is too long");
    case AnnotationFault::TwiceInFile:
        return QCoreApplication::translate("tidemark::session", "another one in the file has the same id");
    case AnnotationFault::AnswersNothing:
        return QCoreApplication::translate("tidemark::session", "what it answers is not there");
    case AnnotationFault::PagesElsewhere:
        return QCoreApplication::translate(
            "tidemark::session", "the file only says where more annotations are");
    case AnnotationFault::BadArticle:
        return QCoreApplication::translate("tidemark::session", "the article in the file is damaged");
    case AnnotationFault::UnknownArticle:
        return QCoreApplication::translate(
            "tidemark::session", "its article is not in the library, and the file does not hold the text");
    case AnnotationFault::OtherText:
        break;
    }
    return QCoreApplication::translate("tidemark::session", "its words are about another text");
}

} // namespace

SessionError toSessionError(const AnnotationFileError& error)
{
    if (error.kind == AnnotationFileError::Kind::Cancelled)
        return { SessionError::Kind::Cancelled,
            QCoreApplication::translate("tidemark::session", "The import of %1 was cancelled.")
                .arg(QDir::toNativeSeparators(error.path)) };
    return { SessionError::Kind::BadFile,
        QCoreApplication::translate("tidemark::session", "%1 cannot be imported: %2.", "file name; reason")
            .arg(QDir::toNativeSeparators(error.path), reasonOf(error)) };
}

QString leftOutReason(const exchange::LeftOutAnnotation& entry)
{
    const QString reason = reasonOf(entry.why);
    return entry.detail.isEmpty() ? reason
                                  : QCoreApplication::translate("tidemark::session", "%1 (%2)",
                                      "why an entry of a file was left out; a word of the file")
                                        .arg(reason, entry.detail);
}

} // namespace tidemark::session
