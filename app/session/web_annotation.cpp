// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/web_annotation.h"

#include "session/article_document.h"
#include "session/article_link.h"
#include "text/code_points.h"

#include <QJsonArray>

namespace tidemark::session {

using namespace Qt::StringLiterals;

namespace {

QJsonArray selectors(const ArticleDocument& document, const domain::TextSpan& span)
{
    const auto quote = domain::TextQuoteSelector::of(document.text(), span);
    const text::CodePointIndex index(document.text());
    return { QJsonObject { { u"type"_s, u"TextQuoteSelector"_s }, { u"exact"_s, quote.exact },
                 { u"prefix"_s, quote.prefix }, { u"suffix"_s, quote.suffix } },
        QJsonObject { { u"type"_s, u"TextPositionSelector"_s },
            { u"start"_s, qint64(index.toCodePoint(span.start)) },
            { u"end"_s, qint64(index.toCodePoint(span.end())) } } };
}

QJsonObject target(const ArticleDocument& document, const domain::TextSpan& span)
{
    const domain::ArticleMetadata& metadata = document.article().metadata;
    QJsonObject source { { u"id"_s, ArticleLink::to(document.article().id).toString() },
        { u"type"_s, u"Text"_s }, { u"format"_s, u"text/plain"_s } };
    if (!metadata.title.isEmpty())
        source.insert(u"dc:title"_s, metadata.title);
    if (!metadata.language.isEmpty())
        source.insert(u"language"_s, metadata.language);
    QJsonObject target { { u"source"_s, source } };
    if (!span.isEmpty())
        target.insert(u"selector"_s, selectors(document, span));
    return target;
}

QJsonArray bodies(const domain::Annotation& annotation)
{
    QJsonArray bodies;
    if (!annotation.body.isEmpty())
        bodies.append(QJsonObject { { u"type"_s, u"TextualBody"_s }, { u"purpose"_s, u"commenting"_s },
            { u"format"_s, u"text/markdown"_s }, { u"value"_s, annotation.body } });
    for (const QString& tag : annotation.tags)
        bodies.append(QJsonObject { { u"type"_s, u"TextualBody"_s }, { u"purpose"_s, u"tagging"_s },
            { u"format"_s, u"text/plain"_s }, { u"value"_s, tag } });
    return bodies;
}

} // namespace

QJsonObject webAnnotation(
    const ArticleDocument& document, const domain::TextSpan& span, const domain::Annotation* annotation)
{
    const QUuid id = annotation ? annotation->id.uuid() : domain::createUuidV7();
    QJsonObject json { { u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s },
        { u"id"_s, u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces) }, { u"type"_s, u"Annotation"_s },
        { u"motivation"_s, annotation && !annotation->body.isEmpty() ? u"commenting"_s : u"highlighting"_s },
        { u"target"_s, target(document, span) } };
    if (annotation) {
        json.insert(u"created"_s, annotation->created.toString(Qt::ISODateWithMs));
        json.insert(u"modified"_s, annotation->modified.toString(Qt::ISODateWithMs));
        if (const QJsonArray all = bodies(*annotation); !all.isEmpty())
            json.insert(u"body"_s, all);
    }
    return json;
}

} // namespace tidemark::session
