// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/import_annotations.h"
#include "cli/import_findings.h"
#include "cli/late_library.h"
#include "cli/library_arguments.h"
#include "cli/own_words_options.h"
#include "cli/subcommands.h"
#include "session/article_import.h"

#include <QFileInfo>

#include <limits>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

tl::expected<session::ImportedArticle, QString> importFile(
    const QString& file, LateLibrary& late, const QString& dossier, session::LexiconSource& lexicons)
{
    const auto sentence = [](const session::SessionError& error) { return error.sentence; };
    const auto read = session::readArticleFile(file, lexicons);
    if (!read)
        return tl::unexpected(sentence(read.error()));
    const auto library = late.get();
    if (!library)
        return tl::unexpected(library.error());
    const auto imported = session::storeArticle(**library, *read);
    if (!imported)
        return tl::unexpected(sentence(imported.error()));
    if (!dossier.isEmpty()) {
        const auto added = putInto(**library, dossier, imported->id);
        if (!added)
            return tl::unexpected(added.error().message());
    }
    return *imported;
}

/// Prints one line of JSON a file.
int importArticles(const LibraryArguments& command, session::LexiconSource& lexicons)
{
    LateLibrary library(command.library());
    if (QFileInfo::exists(command.library())) {
        if (const auto opened = library.get(); !opened)
            return command.badInput(opened.error());
    }
    int exitCode = Done;
    for (const QString& file : command.positional()) {
        const auto imported = importFile(file, library, command.value(u"dossier"_s), lexicons);
        QJsonObject line { { "file"_L1, file } };
        if (imported) {
            line.insert("id"_L1, imported->id.toString());
            line.insert("title"_L1, imported->title);
            line.insert("already_there"_L1, imported->alreadyThere);
        } else {
            line.insert("error"_L1, imported.error());
            exitCode = command.badInput(imported.error());
        }
        printLine(toLine(line));
    }
    return exitCode;
}

/// Empty when the options and arguments go together.
QString contradictionIn(const LibraryArguments& command)
{
    const bool hasFindings = !command.value(u"findings"_s).isEmpty();
    const bool hasArticle = !command.value(u"article"_s).isEmpty();
    const bool hasAnnotations = !command.value(u"annotations"_s).isEmpty();
    if (hasAnnotations)
        return hasFindings || !command.positional().isEmpty() || !command.value(u"dossier"_s).isEmpty()
            ? u"--annotations goes with nothing but --article"_s
            : QString();
    if (!hasFindings && hasArticle)
        return u"--article goes with --findings or --annotations"_s;
    if (!hasFindings && command.positional().isEmpty())
        return u"too few arguments"_s;
    if (hasFindings && command.positional().size() > 1)
        return u"--findings is about one article"_s;
    if (hasArticle && !command.positional().isEmpty())
        return u"the article is given twice, as FILE and as --article"_s;
    return {};
}

} // namespace

int runImport(const QStringList& given)
{
    LibraryArguments command(u"import"_s);
    command.addOption(u"dossier"_s, u"NAME"_s);
    command.addOption(u"findings"_s, u"JSON"_s);
    command.addOption(u"annotations"_s, u"JSON"_s);
    command.addOption(u"article"_s, u"ID"_s);
    QStringList arguments = given;
    const auto ownWords = OwnWordsOptions::takeFrom(arguments);
    if (!ownWords) {
        command.wrongUsage(ownWords.error());
        return WrongUsage;
    }
    if (!command.parse(arguments, 0, std::numeric_limits<qsizetype>::max()))
        return WrongUsage;
    if (const QString contradiction = contradictionIn(command); !contradiction.isEmpty()) {
        command.wrongUsage(contradiction);
        return WrongUsage;
    }
    if (!command.value(u"annotations"_s).isEmpty())
        return importAnnotations(command);
    const auto lexicons = ownWords->open(u"import"_s);
    if (!lexicons)
        return command.badInput(lexicons.error());
    return command.value(u"findings"_s).isEmpty() ? importArticles(command, **lexicons)
                                                  : importFindings(command, **lexicons);
}

} // namespace tidemark::cli
