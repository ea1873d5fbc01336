// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_annotations.h"

#include "cli/command.h"
#include "cli/late_library.h"
#include "cli/library_arguments.h"
#include "session/annotation_import.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray leftOutJson(const std::vector<exchange::LeftOutAnnotation>& leftOut)
{
    QJsonArray array;
    for (const exchange::LeftOutAnnotation& entry : leftOut)
        array.append(
            QJsonObject { { "place"_L1, entry.place }, { "reason"_L1, session::leftOutReason(entry) } });
    return array;
}

QJsonObject summaryJson(const QString& file, const session::AnnotationImportSummary& summary)
{
    return { { "annotations"_L1, file }, { "added"_L1, summary.added }, { "doubtful"_L1, summary.doubtful },
        { "orphaned"_L1, summary.orphaned }, { "replies"_L1, summary.replies }, { "known"_L1, summary.known },
        { "articles"_L1, summary.articles }, { "left_out"_L1, leftOutJson(summary.leftOut) } };
}

} // namespace

int importAnnotations(const LibraryArguments& command)
{
    const QString path = command.value(u"annotations"_s);
    const QString name = command.value(u"article"_s);
    const auto article = domain::ArticleId::fromString(name);
    if (article.isNull() && !name.isEmpty())
        return command.badInput(u"\"%1\" is no article id; tidemark list prints them"_s.arg(name));
    const auto file = session::openAnnotations(path);
    if (!file)
        return command.badInput(file.error().sentence);
    if (file->articles.empty() && !QFileInfo::exists(command.library()))
        return command.badInput(u"%1 does not exist, and %2 holds no texts to begin a library with"_s.arg(
            command.library(), path));
    LateLibrary late(command.library());
    const auto library = late.get();
    if (!library)
        return command.badInput(library.error());
    const auto summary = session::storeAnnotations(**library, *file, article);
    if (!summary)
        return command.badInput(summary.error().sentence);
    printLine(toLine(summaryJson(path, *summary)));
    const bool tookNothing = summary->changesNothing() && summary->known == 0;
    if (!tookNothing || summary->leftOut.empty())
        return Done;
    const exchange::LeftOutAnnotation& first = summary->leftOut.front();
    return command.badInput(
        u"nothing of %1 could be imported; %2: %3"_s.arg(path, first.place, session::leftOutReason(first)));
}

} // namespace tidemark::cli
