// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/library_json.h"

#include "store/codec.h"
#include "store/enum_names.h"

#include <QJsonArray>

namespace tidemark::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray repliesJson(const domain::Annotation& annotation)
{
    QJsonArray replies;
    for (const domain::Reply& reply : annotation.replies)
        replies.append(QJsonObject { { "id"_L1, reply.id.toString(QUuid::WithoutBraces) },
            { "body"_L1, reply.body }, { "created"_L1, store::codec::encode(reply.created) },
            { "modified"_L1, store::codec::encode(reply.modified) } });
    return replies;
}

} // namespace

QJsonObject toJson(const domain::Article& article)
{
    const domain::ArticleMetadata& metadata = article.metadata;
    const auto& published = metadata.published;
    return { { "id"_L1, article.id.toString() }, { "title"_L1, metadata.title },
        { "byline"_L1, textOrNull(metadata.byline) }, { "outlet"_L1, textOrNull(metadata.outlet) },
        { "lang"_L1, metadata.language },
        { "published"_L1, published.value ? QJsonValue(published.value->toString()) : QJsonValue() },
        { "published_inferred"_L1, published.origin == domain::PublicationDate::Origin::Inferred },
        { "source"_L1, article.sourceName }, { "imported"_L1, store::codec::encode(article.imported) } };
}

QJsonObject toJson(const domain::Annotation& annotation, const text::CodePointIndex& codePoints)
{
    QJsonValue start;
    QJsonValue end;
    if (annotation.target) {
        start = codePoints.toCodePoint(annotation.target->span.start);
        end = codePoints.toCodePoint(annotation.target->span.end());
    }
    return { { "id"_L1, annotation.id.toString() }, { "start"_L1, start }, { "end"_L1, end },
        { "text"_L1, textOrNull(annotation.quote.exact) }, { "anchor"_L1, store::nameOf(annotation.anchor) },
        { "replies"_L1, repliesJson(annotation) },
        { "item"_L1, annotation.item.isNull() ? QJsonValue() : QJsonValue(annotation.item.toString()) },
        { "colour"_L1, store::nameOf(annotation.colour) }, { "style"_L1, store::nameOf(annotation.style) },
        { "body"_L1, annotation.body }, { "tags"_L1, QJsonArray::fromStringList(annotation.tags) },
        { "created"_L1, store::codec::encode(annotation.created) },
        { "modified"_L1, store::codec::encode(annotation.modified) } };
}

} // namespace tidemark::cli
