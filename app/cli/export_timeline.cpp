// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_timeline.h"

#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/timeline_input.h"
#include "exchange/annotation_writer.h"
#include "session/events_errors.h"
#include "session/timeline_data.h"
#include "store/dossier_repository.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tidemark::cli {

using namespace Qt::StringLiterals;
using session::TimelineDataRequest;
using session::TimelineDataSummary;

namespace {

/// False after saying what is wrong with the options.
bool readRequest(const LibraryArguments& command, TimelineDataRequest& request)
{
    request.format = *exchange::timelineFormatNamed(command.value(u"format"_s));
    request.title = command.value(u"title"_s);
    request.byteOrderMark = command.isSet(u"bom"_s);
    const QString name = command.isSet(u"lang"_s) ? command.value(u"lang"_s) : u"zh_TW"_s;
    const auto language = timeline::languageFromName(name);
    if (!language)
        return command.wrongUsage(u"--lang \"%1\" is not zh_TW, zh_CN or en"_s.arg(name));
    request.language = *language;
    if (command.isSet(u"dossier"_s) && command.isSet(u"article"_s))
        return command.wrongUsage(u"give --article or --dossier, not both"_s);
    if (command.isSet(u"events"_s) && (command.isSet(u"dossier"_s) || command.isSet(u"article"_s)))
        return command.wrongUsage(u"--article and --dossier are of a library"_s);
    return true;
}

/// The error is one clause.
tl::expected<void, QString> readArticles(
    const LibraryArguments& command, const store::Library& library, TimelineDataRequest& request)
{
    for (const QString& article : command.values(u"article"_s)) {
        request.articles.push_back(domain::ArticleId::fromString(article));
        if (request.articles.back().isNull())
            return tl::unexpected(u"\"%1\" is no article id; tidemark list prints them"_s.arg(article));
    }
    if (!command.isSet(u"dossier"_s))
        return {};
    const QString name = command.value(u"dossier"_s);
    const auto dossier = store::DossierRepository(library).findByName(name);
    if (!dossier)
        return tl::unexpected(dossier.error().message());
    if (!*dossier)
        return tl::unexpected(u"%1 has no dossier named %2"_s.arg(command.library(), name));
    if ((*dossier)->articles.empty())
        return tl::unexpected(u"the dossier %1 has no articles"_s.arg(name));
    request.articles = (*dossier)->articles;
    if (request.title.isEmpty())
        request.title = name;
    return {};
}

/// Nothing after saying why.
std::optional<exchange::PortableTimeline> readLibrary(
    const LibraryArguments& command, TimelineDataRequest& request)
{
    const auto library = command.open(store::Library::Mode::ReadOnly);
    if (!library)
        return std::nullopt;
    if (const auto articles = readArticles(command, *library, request); !articles) {
        command.badInput(articles.error());
        return std::nullopt;
    }
    auto timeline = session::libraryTimeline(*library, request);
    if (!timeline) {
        command.badInput(timeline.error().sentence);
        return std::nullopt;
    }
    return *std::move(timeline);
}

/// Nothing after saying why; what was left out is said too.
std::optional<exchange::PortableTimeline> readFile(
    const LibraryArguments& command, const TimelineDataRequest& request)
{
    const QString path = command.value(u"events"_s);
    const auto file = exchange::loadEventsFile(path);
    if (!file) {
        command.badInput(session::toSessionError(file.error()).sentence);
        return std::nullopt;
    }
    for (const QString& remark : remarksOn(*file))
        printError(u"export: "_s + remark);
    const QString title = file->title.isEmpty() ? QFileInfo(path).completeBaseName() : file->title;
    return session::fileTimeline(*file, request.title.isEmpty() ? title : request.title);
}

session::Result<TimelineDataSummary> write(
    const exchange::PortableTimeline& timeline, const TimelineDataRequest& request, const QString& path)
{
    if (!path.isEmpty() && path != "-"_L1)
        return session::exportTimelineData(timeline, request, path);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return tl::unexpected(
            session::SessionError { session::SessionError::Kind::Storage, output.errorString() });
    auto written = session::writeTimelineData(timeline, request, output);
    if (written && !output.flush())
        return tl::unexpected(
            session::SessionError { session::SessionError::Kind::Storage, output.errorString() });
    return written;
}

void tellLeftOut(const TimelineDataSummary& summary)
{
    const auto tell = [](qsizetype count, const QString& which) {
        if (count > 0)
            printError(
                u"export: left out, because the format has no place for them: %1 %2"_s.arg(count).arg(which));
    };
    tell(summary.undated, u"without a date"_s);
    tell(summary.outOfRange, u"before the year 1 or after 9999"_s);
}

} // namespace

std::optional<ExportSubject> exportSubject(const LibraryArguments& command)
{
    const QString format = command.value(u"format"_s);
    const bool isOfEvents = exchange::timelineFormatNamed(format).has_value();
    const bool isOfAnnotations = exchange::annotationFormatNamed(format).has_value();
    const QString what = command.isSet(u"events"_s) ? u"events"_s : command.value(u"what"_s);
    if (what == "events"_L1 && isOfEvents)
        return ExportSubject::Events;
    if (what == "annotations"_L1 || (what.isEmpty() && (isOfAnnotations || !isOfEvents))) {
        const bool fits
            = !command.isSet(u"dossier"_s) && !command.isSet(u"lang"_s) && !command.isSet(u"title"_s);
        if (!fits)
            command.wrongUsage(u"--dossier, --lang and --title are of events; see --what"_s);
        return fits ? std::optional(ExportSubject::Annotations) : std::nullopt;
    }
    if (what.isEmpty())
        return ExportSubject::Events;
    command.wrongUsage(what == "events"_L1
            ? format.isEmpty() ? u"--format is missing"_s : u"events are not written as "_s + format
            : u"--what \"%1\" is neither annotations nor events"_s.arg(what));
    return std::nullopt;
}

int exportTimeline(const LibraryArguments& command)
{
    TimelineDataRequest request;
    if (!readRequest(command, request))
        return WrongUsage;
    const auto timeline
        = command.isSet(u"events"_s) ? readFile(command, request) : readLibrary(command, request);
    if (!timeline)
        return BadInput;
    const auto written = write(*timeline, request, command.value(u"o"_s));
    if (!written)
        return command.badInput(written.error().sentence);
    tellLeftOut(*written);
    return Done;
}

} // namespace tidemark::cli
