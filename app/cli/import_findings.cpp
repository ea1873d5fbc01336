// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_findings.h"

#include "cli/command.h"
#include "cli/late_library.h"
#include "cli/library_arguments.h"
#include "session/article_import.h"
#include "session/findings_import.h"
#include "session/lexicon_source.h"
#include "store/article_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

using Sentence = QString;
template <class T> using Outcome = tl::expected<T, Sentence>;

Sentence sentenceOf(const session::SessionError& error)
{
    return error.sentence;
}

/// The article that the findings are about, with what is printed of it besides.
struct Target {
    store::Library* library = nullptr;
    domain::ArticleId article;
    QJsonObject line;
};

/// Imports `file`, after it is sure that the findings have their places in it.
Outcome<Target> fromFile(const QString& file, const exchange::FindingsFile& findings, LateLibrary& late,
    session::LexiconSource& lexicons)
{
    const auto read = session::readArticleFile(file, lexicons);
    if (!read)
        return tl::unexpected(sentenceOf(read.error()));
    if (const auto laid = session::layFindings(findings, read->text); !laid)
        return tl::unexpected(sentenceOf(laid.error()));
    const auto library = late.get();
    if (!library)
        return tl::unexpected(library.error());
    const auto imported = session::storeArticle(**library, *read);
    if (!imported)
        return tl::unexpected(sentenceOf(imported.error()));
    return Target { *library, imported->id,
        { { "file"_L1, file }, { "already_there"_L1, imported->alreadyThere } } };
}

Outcome<domain::ArticleId> byId(const QString& name)
{
    const auto id = domain::ArticleId::fromString(name);
    if (id.isNull())
        return tl::unexpected(u"\"%1\" is no article id; tidemark list prints them"_s.arg(name));
    return id;
}

Outcome<domain::ArticleId> byFileName(store::Library& library, const exchange::FindingsFile& findings)
{
    const auto articles = store::ArticleRepository(library).all();
    if (!articles)
        return tl::unexpected(articles.error().message());
    std::vector<domain::ArticleId> found;
    for (const domain::Article& article : *articles) {
        if (!findings.article.isEmpty() && article.sourceName == findings.article)
            found.push_back(article.id);
    }
    if (found.size() == 1)
        return found.front();
    const QString which = findings.article.isEmpty()
        ? u"%1 does not say which file it is about"_s.arg(findings.path)
        : found.empty()
        ? u"no article of the library comes from a file named %1"_s.arg(findings.article)
        : u"%1 articles of the library come from a file named %2"_s.arg(found.size()).arg(findings.article);
    return tl::unexpected(which + u"; give the article's FILE or --article ID"_s);
}

Outcome<Target> fromLibrary(
    const QString& id, const exchange::FindingsFile& findings, store::Library& library)
{
    const auto article = id.isEmpty() ? byFileName(library, findings) : byId(id);
    return article.map([&](domain::ArticleId found) { return Target { &library, found, {} }; });
}

QJsonArray leftOutJson(const std::vector<exchange::LeftOutFinding>& leftOut)
{
    QJsonArray array;
    for (const exchange::LeftOutFinding& finding : leftOut)
        array.append(QJsonObject {
            { "place"_L1, finding.place }, { "reason"_L1, session::leftOutReason(finding.why) } });
    return array;
}

Outcome<QJsonObject> importInto(
    const Target& target, const exchange::FindingsFile& findings, const QString& dossier)
{
    const auto article = store::ArticleRepository(*target.library).find(target.article);
    if (!article)
        return tl::unexpected(article.error().message());
    const auto summary = session::storeFindings(*target.library, target.article, findings);
    if (!summary)
        return tl::unexpected(sentenceOf(summary.error()));
    if (!dossier.isEmpty()) {
        if (const auto added = putInto(*target.library, dossier, target.article); !added)
            return tl::unexpected(added.error().message());
    }
    QJsonObject line = target.line;
    line.insert("findings"_L1, findings.path);
    line.insert("source"_L1, summary->source);
    line.insert("id"_L1, target.article.toString());
    line.insert("title"_L1, article->metadata.title);
    line.insert("added"_L1, summary->added);
    line.insert("known"_L1, summary->known);
    line.insert("left_out"_L1, leftOutJson(summary->leftOut));
    return line;
}

} // namespace

int importFindings(const LibraryArguments& command, session::LexiconSource& lexicons)
{
    const auto findings = session::openFindings(command.value(u"findings"_s));
    if (!findings)
        return command.badInput(sentenceOf(findings.error()));
    LateLibrary late(command.library());
    std::unique_ptr<store::Library> existing;
    if (command.positional().isEmpty()) {
        existing = command.open(store::Library::Mode::ReadWrite);
        if (!existing)
            return BadInput;
    }
    const auto target = existing ? fromLibrary(command.value(u"article"_s), *findings, *existing)
                                 : fromFile(command.positional().first(), *findings, late, lexicons);
    const auto line = target.and_then(
        [&](const Target& found) { return importInto(found, *findings, command.value(u"dossier"_s)); });
    if (!line)
        return command.badInput(line.error());
    printLine(toLine(*line));
    return Done;
}

} // namespace tidemark::cli
