// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/library_json.h"
#include "cli/subcommands.h"
#include "store/article_repository.h"
#include "store/dossier_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray dossiersOf(const domain::Article& article, const std::vector<domain::Dossier>& dossiers)
{
    QJsonArray names;
    for (const domain::Dossier& dossier : dossiers) {
        if (std::find(dossier.articles.begin(), dossier.articles.end(), article.id) != dossier.articles.end())
            names.append(dossier.name);
    }
    return names;
}

} // namespace

int runList(const QStringList& arguments)
{
    LibraryArguments command(u"list"_s);
    if (!command.parse(arguments, 0, 0))
        return WrongUsage;
    const auto library = command.open(store::Library::Mode::ReadOnly);
    if (!library)
        return BadInput;
    const auto articles = store::ArticleRepository(*library).all();
    const auto dossiers = store::DossierRepository(*library).all();
    if (!articles || !dossiers)
        return command.badInput((articles ? dossiers.error() : articles.error()).message());
    for (const domain::Article& article : *articles) {
        QJsonObject json = toJson(article);
        json.insert("dossiers"_L1, dossiersOf(article, *dossiers));
        printLine(toLine(json));
    }
    return Done;
}

} // namespace tidemark::cli
