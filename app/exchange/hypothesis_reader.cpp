// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hypothesis_reader.h"

#include "exchange/annotation_limits.h"
#include "exchange/portable_mark.h"
#include "exchange/web_annotation_terms.h"

#include <QJsonArray>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

AnnotationSource sourceOf(const QJsonObject& row, const QJsonObject& target)
{
    AnnotationSource source;
    source.iri = row.value("uri"_L1).toString(target.value("source"_L1).toString());
    source.version = domain::VersionId(uuidOfUrn(source.iri));
    const QByteArray hash = QByteArray::fromHex(target.value(terms::sha256).toString().toLatin1());
    source.sha256 = hash.size() == 32 ? hash : QByteArray();
    const QJsonValue title = row.value("document"_L1).toObject().value("title"_L1);
    source.title = (title.isArray() ? title.toArray().at(0) : title).toString().left(longestWord);
    return source;
}

std::optional<EntryFault> readTags(const QJsonValue& value, QStringList& tags)
{
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        return EntryFault { AnnotationFault::BadBody, u"tags"_s };
    const QJsonArray list = value.toArray();
    if (list.size() > mostTags)
        return EntryFault { AnnotationFault::TooLong, u"tags"_s };
    for (const QJsonValue tag : list) {
        if (!tag.isString())
            return EntryFault { AnnotationFault::BadBody, u"tags"_s };
        if (tag.toString().size() > longestTag)
            return EntryFault { AnnotationFault::TooLong, u"tags"_s };
        if (!tag.toString().isEmpty())
            tags.append(tag.toString());
    }
    return std::nullopt;
}

std::optional<EntryFault> readText(const QJsonValue& value, QString& text)
{
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        return EntryFault { AnnotationFault::BadBody, u"text"_s };
    text = value.toString();
    if (text.size() > longestBody)
        return EntryFault { AnnotationFault::TooLong, u"text"_s };
    return std::nullopt;
}

std::optional<EntryFault> readRow(
    const QJsonObject& row, ForeignAnnotation& annotation, AnnotationCollector& collector)
{
    domain::Annotation& mark = annotation.mark;
    mark.id = domain::AnnotationId(entryId(row.value("id"_L1).toString()));
    mark.created = timeOfText(row.value("created"_L1).toString());
    mark.modified = timeOfText(row.value("updated"_L1).toString());
    if (mark.id.isNull())
        return EntryFault { AnnotationFault::NotAnAnnotation, u"id"_s };
    if (const auto fault = readText(row.value("text"_L1), mark.body))
        return fault;
    if (const auto fault = readTags(row.value("tags"_L1), mark.tags))
        return fault;
    const QJsonObject target = row.value("target"_L1).toArray().at(0).toObject();
    const AnnotationSource source = sourceOf(row, target);
    if (source.iri.isEmpty() || source.iri.size() > longestBody)
        return EntryFault { AnnotationFault::NoTarget, {} };
    annotation.source = collector.sourceNumber(source);
    if (const auto fault = readSelectors(target.value("selector"_L1), annotation))
        return fault;
    return readOwnTerms(row, annotation);
}

} // namespace

bool isHypothesisRow(const QJsonObject& row)
{
    return row.value("uri"_L1).isString() && !row.contains("body"_L1) && !row.contains("type"_L1)
        && !row.contains("@type"_L1);
}

void readHypothesisRow(const QJsonObject& row, const QString& place, AnnotationCollector& collector)
{
    ForeignAnnotation annotation;
    annotation.place = place;
    const auto fault = readRow(row, annotation, collector);
    const QJsonArray references = row.value("references"_L1).toArray();
    if (fault) {
        collector.leaveOut(place, fault->why, fault->detail);
    } else if (references.isEmpty()) {
        collector.add(std::move(annotation));
    } else {
        // The last one is what is answered, the first one begins the thread.
        const domain::Annotation& mark = annotation.mark;
        collector.addReply(place, entryId(references.last().toString()),
            { mark.id.uuid(), mark.body, mark.created, mark.modified });
    }
}

} // namespace tidemark::exchange
