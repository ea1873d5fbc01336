// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/own_words_options.h"
#include "cli/subcommands.h"
#include "session/article_import.h"
#include "store/changes.h"
#include "store/dossier_repository.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

/// Opens the library when the first article is ready for it, so that bad files alone do not make one.
class LateLibrary {
public:
    explicit LateLibrary(const QString& path)
        : m_path(path)
    {
    }

    tl::expected<store::Library*, QString> get()
    {
        if (!m_library) {
            auto library = store::Library::openOrCreate(m_path);
            if (!library)
                return tl::unexpected(library.error().message());
            m_library = std::move(*library);
        }
        return m_library.get();
    }

private:
    QString m_path;
    std::unique_ptr<store::Library> m_library;
};

store::Result<store::Applied> putInto(
    store::Library& library, const QString& dossierName, domain::ArticleId article)
{
    const auto known = store::DossierRepository(library).findByName(dossierName);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return library.apply(
            store::changes::addDossier({ domain::DossierId::create(), dossierName, { article } }));
    domain::Dossier dossier = **known;
    if (std::find(dossier.articles.begin(), dossier.articles.end(), article) == dossier.articles.end())
        dossier.articles.push_back(article);
    return library.apply(store::changes::editDossier(dossier));
}

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
int importFiles(const LibraryArguments& command, LateLibrary& library, session::LexiconSource& lexicons)
{
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

} // namespace

int runImport(const QStringList& given)
{
    LibraryArguments command(u"import"_s);
    command.addOption(u"dossier"_s, u"NAME"_s);
    QStringList arguments = given;
    const auto ownWords = OwnWordsOptions::takeFrom(arguments);
    if (!ownWords) {
        command.wrongUsage(ownWords.error());
        return WrongUsage;
    }
    if (!command.parse(arguments, 1, std::numeric_limits<qsizetype>::max()))
        return WrongUsage;
    LateLibrary library(command.library());
    if (QFileInfo::exists(command.library())) {
        if (const auto opened = library.get(); !opened)
            return command.badInput(opened.error());
    }
    const auto lexicons = ownWords->open(u"import"_s);
    return lexicons ? importFiles(command, library, **lexicons) : command.badInput(lexicons.error());
}

} // namespace tidemark::cli
