// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/library_arguments.h"
#include "cli/library_json.h"
#include "cli/subcommands.h"
#include "exchange/findings_json.h"
#include "store/annotation_repository.h"
#include "store/article_repository.h"
#include "store/enum_names.h"
#include "store/item_repository.h"

#include <QJsonArray>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray itemsJson(const std::vector<domain::Item>& items, const QString& text)
{
    std::vector<domain::ItemBody> bodies;
    for (const domain::Item& item : items)
        bodies.push_back(item.body);
    const QJsonArray findings = exchange::toFindingsJson(bodies, text);
    QJsonArray array;
    for (size_t index = 0; index < items.size(); ++index) {
        const domain::Item& item = items[index];
        array.append(QJsonObject { { "id"_L1, item.id.toString() }, { "kind"_L1, store::nameOf(item.kind()) },
            { "state"_L1, store::nameOf(item.state) }, { "origin"_L1, store::nameOf(item.provenance.origin) },
            { "source"_L1, textOrNull(item.provenance.source) }, { "edited"_L1, item.extracted.has_value() },
            { "finding"_L1, findings.at(static_cast<qsizetype>(index)) } });
    }
    return array;
}

QJsonArray annotationsJson(
    const std::vector<domain::Annotation>& annotations, const text::CodePointIndex& index)
{
    QJsonArray array;
    for (const domain::Annotation& annotation : annotations)
        array.append(toJson(annotation, index));
    return array;
}

store::Result<QJsonObject> describe(const store::Library& library, domain::ArticleId id)
{
    const store::ArticleRepository articles(library);
    const auto article = articles.find(id);
    if (!article)
        return tl::unexpected(article.error());
    const auto version = articles.version(article->currentVersion);
    if (!version)
        return tl::unexpected(version.error());
    const auto items = store::ItemRepository(library).ofArticle(id);
    if (!items)
        return tl::unexpected(items.error());
    const auto annotations = store::AnnotationRepository(library).ofArticle(id);
    if (!annotations)
        return tl::unexpected(annotations.error());
    const text::CodePointIndex codePoints(version->text);
    QJsonObject head = toJson(*article);
    head.insert("length"_L1, codePoints.codePointCount());
    head.insert("sha256"_L1, QString::fromLatin1(version->sha256.toHex()));
    return QJsonObject { { "article"_L1, head }, { "items"_L1, itemsJson(*items, version->text) },
        { "annotations"_L1, annotationsJson(*annotations, codePoints) } };
}

} // namespace

int runShow(const QStringList& arguments)
{
    LibraryArguments command(u"show"_s);
    if (!command.parse(arguments, 1, 1))
        return WrongUsage;
    const auto library = command.open(store::Library::Mode::ReadOnly);
    if (!library)
        return BadInput;
    const QString name = command.positional().first();
    const auto id = domain::ArticleId::fromString(name);
    if (id.isNull())
        return command.badInput(u"\"%1\" is no article id; tidemark list prints them"_s.arg(name));
    const auto json = describe(*library, id);
    if (!json)
        return command.badInput(json.error().message());
    printLine(toLine(*json));
    return Done;
}

} // namespace tidemark::cli
