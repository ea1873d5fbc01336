// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "store/codec.h"
#include "store/entity_table.h"
#include "store/enum_names.h"
#include "store/failure.h"

#include <QJsonArray>

namespace tidemark::store::records {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

/// Reads fields by name and throws at the first one that is not as it should be.
class Fields {
public:
    Fields(const QUuid& id, const QJsonObject& fields)
        : m_id(id)
        , m_fields(fields)
    {
    }

    QString text(QLatin1StringView name) const { return m_fields.value(name).toString(); }
    QJsonValue value(QLatin1StringView name) const { return m_fields.value(name); }
    bool isNull(QLatin1StringView name) const
    {
        const QJsonValue value = m_fields.value(name);
        return value.isNull() || value.isUndefined();
    }
    template <class Id> Id id(QLatin1StringView name) const { return Id::fromString(text(name)); }
    template <class Enum> Enum enumeration(QLatin1StringView name) const
    {
        return required(name, valueOf<Enum>(text(name)));
    }
    QDateTime time(QLatin1StringView name) const
    {
        const QDateTime time = codec::decodeTime(text(name));
        return required(name, time.isValid() ? std::optional(time) : std::nullopt);
    }
    QStringList texts(QLatin1StringView name) const
    {
        QStringList texts;
        for (const QJsonValue element : value(name).toArray())
            texts.append(element.toString());
        return texts;
    }
    template <class T> T required(QLatin1StringView name, std::optional<T> value) const
    {
        if (!value)
            fail(StoreError::Code::Damaged, u"A row of the library cannot be read"_s, idText(m_id),
                u"the value of "_s + name + u" is unknown"_s);
        return *std::move(value);
    }

private:
    QUuid m_id;
    const QJsonObject& m_fields;
};

QString idOrNull(const QUuid& id)
{
    return id.isNull() ? QString() : idText(id);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue plain(const QString& text)
{
    return text.isNull() ? QJsonValue(u""_s) : QJsonValue(text);
}

/// The three columns that hold a passage; all null when there is none.
struct PassageColumns {
    QLatin1StringView version;
    QLatin1StringView start;
    QLatin1StringView length;
};
constexpr PassageColumns targetColumns { "version_id"_L1, "span_start"_L1, "span_length"_L1 };
constexpr PassageColumns carriedColumns { "carried_version"_L1, "carried_start"_L1, "carried_length"_L1 };

void insertPassage(
    QJsonObject& fields, const PassageColumns& columns, const std::optional<Passage>& passage)
{
    const QJsonValue none(QJsonValue::Null);
    fields.insert(columns.version, passage ? QJsonValue(passage->version.toString()) : none);
    fields.insert(columns.start, passage ? QJsonValue(qint64(passage->span.start)) : none);
    fields.insert(columns.length, passage ? QJsonValue(qint64(passage->span.length)) : none);
}

std::optional<Passage> passageOf(const Fields& fields, const PassageColumns& columns)
{
    if (fields.isNull(columns.version))
        return std::nullopt;
    return Passage { fields.id<VersionId>(columns.version),
        { fields.value(columns.start).toInteger(), fields.value(columns.length).toInteger() } };
}

QJsonArray encode(const std::vector<Reply>& replies)
{
    QJsonArray encoded;
    for (const Reply& reply : replies)
        encoded.append(QJsonObject { { u"id"_s, idText(reply.id) }, { u"body"_s, plain(reply.body) },
            { u"created"_s, codec::encode(reply.created) },
            { u"modified"_s, codec::encode(reply.modified) } });
    return encoded;
}

std::vector<Reply> repliesOf(const QUuid& annotation, const QJsonArray& encoded)
{
    std::vector<Reply> replies;
    for (const QJsonValue element : encoded) {
        const QJsonObject object = element.toObject();
        const Fields fields(annotation, object);
        replies.push_back({ QUuid::fromString(fields.text("id"_L1)), fields.text("body"_L1),
            fields.time("created"_L1), fields.time("modified"_L1) });
    }
    return replies;
}

} // namespace

QJsonObject fieldsOf(const Article& article)
{
    return { { u"current_version"_s, article.currentVersion.toString() },
        { u"title"_s, plain(article.metadata.title) }, { u"byline"_s, plain(article.metadata.byline) },
        { u"outlet"_s, plain(article.metadata.outlet) }, { u"language"_s, plain(article.metadata.language) },
        { u"published"_s, codec::encode(article.metadata.published) },
        { u"source_name"_s, plain(article.sourceName) }, { u"imported"_s, codec::encode(article.imported) },
        { u"deleted"_s, false } };
}

QJsonObject fieldsOf(const Item& item)
{
    const QJsonValue none(QJsonValue::Null);
    return { { u"article_id"_s, item.article.toString() }, { u"version_id"_s, item.version.toString() },
        { u"kind"_s, nameOf(item.kind()) }, { u"state"_s, nameOf(item.state) },
        { u"origin"_s, nameOf(item.provenance.origin) }, { u"source"_s, plain(item.provenance.source) },
        { u"body"_s, codec::encode(item.body) },
        { u"extracted"_s, item.extracted ? QJsonValue(codec::encode(*item.extracted)) : none },
        { u"deleted"_s, false } };
}

QJsonObject fieldsOf(const Annotation& annotation)
{
    QJsonObject fields { { u"article_id"_s, annotation.article.toString() },
        { u"exact"_s, plain(annotation.quote.exact) }, { u"prefix"_s, plain(annotation.quote.prefix) },
        { u"suffix"_s, plain(annotation.quote.suffix) },
        { u"anchor"_s, nameOf(annotation.anchor) },
        { u"item_id"_s, textOrNull(idOrNull(annotation.item.uuid())) },
        { u"colour"_s, nameOf(annotation.colour) }, { u"style"_s, nameOf(annotation.style) },
        { u"body"_s, plain(annotation.body) }, { u"tags"_s, QJsonArray::fromStringList(annotation.tags) },
        { u"replies"_s, encode(annotation.replies) },
        { u"created"_s, codec::encode(annotation.created) },
        { u"modified"_s, codec::encode(annotation.modified) }, { u"deleted"_s, false } };
    insertPassage(fields, targetColumns, annotation.target);
    insertPassage(fields, carriedColumns, annotation.carriedFrom);
    return fields;
}

QJsonObject fieldsOf(const Dossier& dossier)
{
    QJsonArray articles;
    for (const ArticleId& article : dossier.articles)
        articles.append(article.toString());
    return { { u"name"_s, plain(dossier.name) }, { u"articles"_s, articles }, { u"deleted"_s, false } };
}

QJsonObject fieldsOf(const EventLink& link)
{
    QJsonArray items;
    for (const ItemId& item : link.items)
        items.append(item.toString());
    return { { u"verdict"_s, nameOf(link.verdict) }, { u"items"_s, items }, { u"deleted"_s, false } };
}

Article article(const QUuid& id, const QJsonObject& json)
{
    const Fields fields(id, json);
    Article article;
    article.id = ArticleId(id);
    article.currentVersion = fields.id<VersionId>("current_version"_L1);
    article.metadata = { fields.text("title"_L1), fields.text("byline"_L1), fields.text("outlet"_L1),
        fields.text("language"_L1),
        fields.required(
            "published"_L1, codec::decodePublicationDate(fields.value("published"_L1).toObject())) };
    article.sourceName = fields.text("source_name"_L1);
    article.imported = fields.time("imported"_L1);
    return article;
}

Item item(const QUuid& id, const QJsonObject& json)
{
    const Fields fields(id, json);
    const auto kind = fields.enumeration<ItemKind>("kind"_L1);
    const auto bodyOf = [&](QLatin1StringView name) {
        return fields.required(name, codec::decodeItemBody(kind, fields.value(name).toObject()));
    };
    Item item { ItemId(id), fields.id<ArticleId>("article_id"_L1), fields.id<VersionId>("version_id"_L1),
        fields.enumeration<ReviewState>("state"_L1),
        { fields.enumeration<Provenance::Origin>("origin"_L1), fields.text("source"_L1) }, bodyOf("body"_L1),
        std::nullopt };
    if (!fields.isNull("extracted"_L1))
        item.extracted = bodyOf("extracted"_L1);
    return item;
}

Annotation annotation(const QUuid& id, const QJsonObject& json)
{
    const Fields fields(id, json);
    Annotation annotation;
    annotation.id = AnnotationId(id);
    annotation.article = fields.id<ArticleId>("article_id"_L1);
    annotation.target = passageOf(fields, targetColumns);
    annotation.quote = { fields.text("exact"_L1), fields.text("prefix"_L1), fields.text("suffix"_L1) };
    if (!fields.isNull("anchor"_L1)) // drafts of the first schema have none
        annotation.anchor = fields.enumeration<AnchorState>("anchor"_L1);
    annotation.carriedFrom = passageOf(fields, carriedColumns);
    annotation.item = fields.id<ItemId>("item_id"_L1);
    annotation.colour = fields.enumeration<HighlightColour>("colour"_L1);
    annotation.style = fields.enumeration<HighlightStyle>("style"_L1);
    annotation.body = fields.text("body"_L1);
    annotation.tags = fields.texts("tags"_L1);
    annotation.replies = repliesOf(id, fields.value("replies"_L1).toArray());
    annotation.created = fields.time("created"_L1);
    annotation.modified = fields.time("modified"_L1);
    return annotation;
}

Dossier dossier(const QUuid& id, const QJsonObject& json)
{
    const Fields fields(id, json);
    Dossier dossier { DossierId(id), fields.text("name"_L1), {} };
    for (const QString& article : fields.texts("articles"_L1))
        dossier.articles.push_back(ArticleId::fromString(article));
    return dossier;
}

EventLink eventLink(const QUuid& id, const QJsonObject& json)
{
    const Fields fields(id, json);
    EventLink link { EventLinkId(id), fields.enumeration<EventLink::Verdict>("verdict"_L1), {} };
    for (const QString& item : fields.texts("items"_L1))
        link.items.push_back(ItemId::fromString(item));
    return link;
}

} // namespace tidemark::store::records
