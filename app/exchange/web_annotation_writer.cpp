// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/web_annotation_writer.h"

#include "exchange/annotation_names.h"
#include "exchange/portable_mark.h"
#include "exchange/web_annotation_terms.h"

#include <QJsonDocument>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::Annotation;

namespace {

/// Collections get ids of version 5 under this one, so that the same annotations make the same file.
const QUuid collectionSpace(0x6f0c2f1e, 0x5a1d, 0x4c38, 0x9b, 0x0e, 0x7d, 0x41, 0x93, 0x5e, 0x22, 0xa7);

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray contextJson()
{
    const QJsonObject opaque { { "@type"_L1, "@json"_L1 } };
    const auto withId = [&opaque](QLatin1StringView term) {
        QJsonObject definition = opaque;
        definition.insert("@id"_L1, term);
        return definition;
    };
    const QJsonObject own { { "@version"_L1, 1.1 }, { terms::ownPrefix, terms::ownNamespace },
        { terms::articles, withId(terms::articles) }, { terms::quote, withId(terms::quote) },
        { terms::carriedFrom, withId(terms::carriedFrom) } };
    return { terms::context, own };
}

QJsonObject sourceJson(const domain::Article& article)
{
    const domain::ArticleMetadata& metadata = article.metadata;
    QJsonObject json { { "id"_L1, urnOf(article.currentVersion.uuid()) }, { "type"_L1, "Text"_L1 },
        { "format"_L1, "text/plain"_L1 },
        { "dcterms:isVersionOf"_L1, QJsonObject { { "id"_L1, urnOf(article.id.uuid()) } } } };
    const auto insert = [&json](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    insert("language"_L1, metadata.language);
    insert("dcterms:title"_L1, metadata.title);
    insert("dcterms:creator"_L1, metadata.byline);
    insert("dcterms:publisher"_L1, metadata.outlet);
    if (metadata.published.value)
        insert("dcterms:issued"_L1, metadata.published.value->toString());
    return json;
}

QJsonObject textBody(const QString& value, QLatin1StringView purpose)
{
    return { { "type"_L1, "TextualBody"_L1 }, { "value"_L1, value }, { "format"_L1, "text/markdown"_L1 },
        { "purpose"_L1, purpose } };
}

QJsonArray bodiesJson(const Annotation& annotation)
{
    QJsonArray bodies;
    if (!annotation.body.isEmpty())
        bodies.append(textBody(annotation.body, "commenting"_L1));
    for (const QString& tag : annotation.tags)
        bodies.append(QJsonObject {
            { "type"_L1, "TextualBody"_L1 }, { "value"_L1, tag }, { "purpose"_L1, "tagging"_L1 } });
    return bodies;
}

QJsonArray motivations(const Annotation& annotation)
{
    QJsonArray words;
    if (annotation.target || annotation.anchor == domain::AnchorState::Orphan)
        words.append("highlighting"_L1);
    if (!annotation.body.isEmpty())
        words.append("commenting"_L1);
    if (!annotation.tags.isEmpty())
        words.append("tagging"_L1);
    if (words.isEmpty())
        words.append("bookmarking"_L1);
    return words;
}

QJsonObject replyJson(const domain::Reply& reply, const Annotation& to)
{
    return { { "id"_L1, urnOf(reply.id) }, { "type"_L1, "Annotation"_L1 }, { "motivation"_L1, "replying"_L1 },
        { "created"_L1, timeText(reply.created) }, { "modified"_L1, timeText(reply.modified) },
        { "body"_L1, textBody(reply.body, "replying"_L1) }, { "target"_L1, urnOf(to.id.uuid()) } };
}

QString styleClass(const Annotation& annotation)
{
    return u"tidemark-"_s + nameOf(annotation.colour) + u'-' + nameOf(annotation.style);
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(QIODevice& device, AnnotationWriterOptions options)
    : AnnotationWriter(device, std::move(options))
    , m_ids(QCryptographicHash::Sha256)
{
}

void WebAnnotationWriter::begin()
{
    put("{\"@context\":" + QJsonDocument(contextJson()).toJson(QJsonDocument::Compact)
        + ",\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\",\"startIndex\":0,"
          "\"items\":[\n");
}

void WebAnnotationWriter::beginArticle(const AnnotatedArticle& article)
{
    m_text.emplace(article);
    m_source = sourceJson(m_text->article());
    m_articles += (m_articles.isEmpty() ? QByteArray() : QByteArray(",\n"))
        + compact(toJson(article.article, options().withTexts));
}

void WebAnnotationWriter::endArticle()
{
    m_text.reset();
}

QJsonObject WebAnnotationWriter::targetJson(const Annotation& annotation) const
{
    QJsonObject target { { "type"_L1, "SpecificResource"_L1 }, { "source"_L1, m_source },
        { "state"_L1,
            QJsonObject { { "type"_L1, "tidemark:VersionState"_L1 },
                { terms::sha256, QString::fromLatin1(m_text->version().sha256.toHex()) } } } };
    const QJsonArray selectors = selectorsJson(*m_text, annotation);
    if (!selectors.isEmpty()) {
        target.insert("selector"_L1, selectors);
        target.insert("styleClass"_L1, styleClass(annotation));
    }
    return target;
}

QJsonObject WebAnnotationWriter::annotationJson(const Annotation& annotation) const
{
    QJsonObject json { { "id"_L1, urnOf(annotation.id.uuid()) }, { "type"_L1, "Annotation"_L1 },
        { "motivation"_L1, motivations(annotation) }, { "created"_L1, timeText(annotation.created) },
        { "modified"_L1, timeText(annotation.modified) }, { "target"_L1, targetJson(annotation) } };
    if (const QJsonArray bodies = bodiesJson(annotation); !bodies.isEmpty())
        json.insert("body"_L1, bodies);
    json.insert("stylesheet"_L1,
        QJsonObject { { "type"_L1, "CssStylesheet"_L1 },
            { "value"_L1,
                u"."_s + styleClass(annotation) + u" { "_s
                    + cssDeclarations(annotation.colour, annotation.style) + u" }"_s } });
    insertOwnTerms(json, *m_text, annotation);
    return json;
}

void WebAnnotationWriter::putEntry(const QJsonObject& entry)
{
    m_ids.addData(entry.value("id"_L1).toString().toLatin1());
    put((m_count++ > 0 ? QByteArray(",\n") : QByteArray()) + compact(entry));
}

void WebAnnotationWriter::write(const Annotation& annotation)
{
    putEntry(annotationJson(annotation));
    for (const domain::Reply& reply : annotation.replies)
        putEntry(replyJson(reply, annotation));
}

void WebAnnotationWriter::end()
{
    const QUuid collection = QUuid::createUuidV5(collectionSpace, m_ids.result());
    const QUuid page = QUuid::createUuidV5(collection, QByteArray("first"));
    const auto quoted = [](const QUuid& id) { return '"' + urnOf(id).toLatin1() + '"'; };
    const QJsonObject generator { { "type"_L1, "Software"_L1 }, { "name"_L1, "Tidemark"_L1 } };
    put("\n],\"id\":" + quoted(page) + ",\"partOf\":" + quoted(collection) + "},\"last\":" + quoted(page)
        + ",\"id\":" + quoted(collection) + ",\"total\":" + QByteArray::number(m_count)
        + ",\"generator\":" + compact(generator) + ",\n\"tidemark:articles\":[" + m_articles + "]}\n");
}

} // namespace tidemark::exchange
