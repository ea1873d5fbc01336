// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/import_annotations.h"
#include "cli/import_findings.h"
#include "cli/late_library.h"
#include "cli/library_arguments.h"
#include "cli/own_words_options.h"
#include "cli/subcommands.h"
#include "session/store_errors.h"
#include "session/version_import.h"

#include <QFileInfo>

#include <limits>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    QString dossier;
    session::ImportTarget target;
};

tl::expected<session::ImportedArticle, QString> importFile(
    const QString& file, LateLibrary& late, const ImportOptions& options, session::LexiconSource& lexicons)
{
    const auto sentence = [](const session::SessionError& error) { return error.sentence; };
    const auto read = session::readArticleFile(file, lexicons);
    if (!read)
        return tl::unexpected(sentence(read.error()));
    const auto library = late.get();
    if (!library)
        return tl::unexpected(library.error());
    const auto apply = [&](const store::ChangeSet& step) -> session::Result<void> {
        if (const auto applied = (*library)->apply(step); !applied)
            return session::unexpected(applied.error());
        return {};
    };
    const auto imported = session::importText(**library, *read, lexicons, options.target, apply);
    if (!imported)
        return tl::unexpected(sentence(imported.error()));
    if (!options.dossier.isEmpty()) {
        const auto added = putInto(**library, options.dossier, imported->id);
        if (!added)
            return tl::unexpected(added.error().message());
    }
    return *imported;
}

QJsonObject toJson(const session::CarrySummary& carried)
{
    return { { "sure"_L1, carried.sure }, { "doubtful"_L1, carried.doubtful }, { "orphan"_L1, carried.orphans },
        { "items_left"_L1, carried.itemsLeft } };
}

void insertOutcome(QJsonObject& line, const session::ImportedArticle& imported)
{
    line.insert("id"_L1, imported.id.toString());
    line.insert("title"_L1, imported.title);
    line.insert("already_there"_L1, imported.alreadyThere);
    line.insert("version"_L1, imported.version);
    if (imported.carried)
        line.insert("marks"_L1, toJson(*imported.carried));
    if (imported.resembles) {
        const QString id = imported.resembles->toString();
        line.insert("resembles"_L1, id);
        printError(u"import: %1 was stored by itself but resembles article %2; import it with --as-version-of %2 "
                   "to make it a new version of that"_s.arg(imported.title, id));
    }
}

ImportOptions optionsOf(const LibraryArguments& command)
{
    ImportOptions options { command.value(u"dossier"_s), {} };
    const QString article = command.value(u"as-version-of"_s);
    if (!article.isEmpty())
        options.target = session::ImportTarget::versionOf(domain::ArticleId::fromString(article));
    else if (command.isSet(u"separate"_s))
        options.target = session::ImportTarget::separate();
    return options;
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
    const ImportOptions options = optionsOf(command);
    for (const QString& file : command.positional()) {
        const auto imported = importFile(file, library, options, lexicons);
        QJsonObject line { { "file"_L1, file } };
        if (imported) {
            insertOutcome(line, *imported);
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
    const QString versionOf = command.value(u"as-version-of"_s);
    const bool isSeparate = command.isSet(u"separate"_s);
    if (hasFindings && (isSeparate || !versionOf.isEmpty()))
        return u"--as-version-of and --separate do not go with --findings"_s;
    if (isSeparate && !versionOf.isEmpty())
        return u"--as-version-of contradicts --separate"_s;
    if (!versionOf.isEmpty() && domain::ArticleId::fromString(versionOf).isNull())
        return u"\"%1\" is no article id; tidemark list prints them"_s.arg(versionOf);
    if (!versionOf.isEmpty() && command.positional().size() > 1)
        return u"--as-version-of is about one file"_s;
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
    command.addOption(u"as-version-of"_s, u"ID"_s);
    command.addFlag(u"separate"_s);
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
