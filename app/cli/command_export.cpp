// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/export_timeline.h"
#include "cli/library_arguments.h"
#include "cli/subcommands.h"
#include "session/annotation_export.h"

#include <QFile>

#include <cstdio>

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using session::AnnotationExportRequest;

namespace {

/// False after saying what is wrong with the options.
bool readRequest(const LibraryArguments& command, AnnotationExportRequest& request)
{
    const QString format = command.value(u"format"_s);
    const auto known = exchange::annotationFormatNamed(format);
    if (!known)
        return command.wrongUsage(
            format.isEmpty() ? u"--format is missing"_s : u"unknown format "_s + format);
    request.format = *known;
    const QStringList articles = command.values(u"article"_s);
    for (const QString& article : articles)
        request.articles.push_back(domain::ArticleId::fromString(article));
    // A whole library is written so that an empty one can take it; an article is already where it is read.
    request.options.withTexts
        = command.isSet(u"with-texts"_s) || (articles.isEmpty() && !command.isSet(u"without-texts"_s));
    request.options.byteOrderMark = command.isSet(u"bom"_s);
    return true;
}

session::Result<session::AnnotationExportSummary> run(
    const store::Library& library, const AnnotationExportRequest& request, const QString& path)
{
    if (!path.isEmpty() && path != "-"_L1)
        return session::exportAnnotations(library, request, path);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return tl::unexpected(
            session::SessionError { session::SessionError::Kind::Storage, output.errorString() });
    auto written = session::writeAnnotations(library, request, output);
    if (written && (!output.flush() || output.error() != QFileDevice::NoError))
        return tl::unexpected(
            session::SessionError { session::SessionError::Kind::Storage, output.errorString() });
    return written;
}

} // namespace

int runExport(const QStringList& arguments)
{
    LibraryArguments command(u"export"_s);
    for (const auto& [name, value] : { std::pair(u"format"_s, u"FORMAT"_s), std::pair(u"article"_s, u"ID"_s),
             std::pair(u"o"_s, u"OUT"_s), std::pair(u"what"_s, u"WHAT"_s), std::pair(u"dossier"_s, u"NAME"_s),
             std::pair(u"lang"_s, u"LANGUAGE"_s), std::pair(u"title"_s, u"TEXT"_s) })
        command.addOption(name, value);
    command.addAlternative(u"events"_s, u"FILE"_s);
    for (const QString& flag : { u"with-texts"_s, u"without-texts"_s, u"bom"_s })
        command.addFlag(flag);
    if (!command.parse(arguments, 0, 0))
        return WrongUsage;
    const auto what = exportSubject(command);
    if (!what)
        return WrongUsage;
    if (*what == ExportSubject::Events)
        return exportTimeline(command);
    AnnotationExportRequest request;
    if (!readRequest(command, request))
        return WrongUsage;
    for (const QString& article : command.values(u"article"_s)) {
        if (domain::ArticleId::fromString(article).isNull())
            return command.badInput(u"\"%1\" is no article id; tidemark list prints them"_s.arg(article));
    }
    const auto library = command.open(store::Library::Mode::ReadOnly);
    if (!library)
        return BadInput;
    const auto written = run(*library, request, command.value(u"o"_s));
    return written ? int(Done) : command.badInput(written.error().sentence);
}

} // namespace tidemark::cli
