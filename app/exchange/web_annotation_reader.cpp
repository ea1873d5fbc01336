// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/web_annotation_reader.h"

#include "exchange/annotation_limits.h"
#include "exchange/annotation_names.h"
#include "exchange/portable_mark.h"
#include "exchange/web_annotation_bodies.h"
#include "exchange/web_annotation_terms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue either(const QJsonObject& json, QLatin1StringView name, QLatin1StringView otherwise)
{
    return json.contains(name) ? json.value(name) : json.value(otherwise);
}

QString iriOf(const QJsonValue& value)
{
    return value.isString() ? value.toString() : either(value.toObject(), "id"_L1, "@id"_L1).toString();
}

QString titleOf(const QJsonObject& source)
{
    for (const auto& name : { "dcterms:title"_L1, "dc:title"_L1, "title"_L1, "name"_L1, "schema:name"_L1 }) {
        const QString title = source.value(name).toString();
        if (!title.isEmpty())
            return title.left(longestWord);
    }
    return {};
}

QByteArray sha256Of(const QJsonObject& target)
{
    const QJsonValue state = target.value("state"_L1);
    const QJsonObject described = state.isArray() ? state.toArray().at(0).toObject() : state.toObject();
    const QByteArray hash = QByteArray::fromHex(described.value(terms::sha256).toString().toLatin1());
    return hash.size() == 32 ? hash : QByteArray();
}

/// The colour that another program's style class names.
domain::HighlightColour foreignColour(const QJsonValue& styleClass)
{
    for (const QString& word : wordsOf(styleClass)) {
        for (const auto colour :
            { domain::HighlightColour::Yellow, domain::HighlightColour::Green, domain::HighlightColour::Blue,
                domain::HighlightColour::Pink, domain::HighlightColour::Purple }) {
            if (word.left(longestWord).contains(nameOf(colour), Qt::CaseInsensitive))
                return colour;
        }
    }
    return domain::HighlightColour::Yellow;
}

/// Reads one entry; what is the same for all its targets is read once.
class EntryReader {
public:
    EntryReader(const QJsonObject& entry, const QString& place, AnnotationCollector& collector)
        : m_entry(entry)
        , m_place(place)
        , m_collector(collector)
    {
    }

    void read();

private:
    bool readBodies();
    bool isReply(const QJsonValue& target) const;
    std::vector<QJsonValue> targets() const;
    void readTarget(const QJsonValue& target, const QUuid& id);
    std::optional<EntryFault> describe(const QJsonValue& target, ForeignAnnotation& annotation);
    AnnotationSource sourceOf(const QJsonValue& target) const;
    QUuid id() const;
    void refuse(AnnotationFault why, const QString& detail = {})
    {
        m_collector.leaveOut(m_place, why, detail);
    }

    QJsonObject m_entry;
    QString m_place;
    AnnotationCollector& m_collector;
    QString m_text;
    QStringList m_tags;
    QDateTime m_created;
    QDateTime m_modified;
};

QUuid EntryReader::id() const
{
    const QString iri = iriOf(m_entry);
    // What names no id gets one of its content: read again it is recognised.
    return iri.isEmpty() ? entryId(QString::fromUtf8(QJsonDocument(m_entry).toJson(QJsonDocument::Compact)))
                         : entryId(iri);
}

bool EntryReader::readBodies()
{
    WebBodies bodies;
    bodies.read(m_entry.value("body"_L1));
    bodies.read(m_entry.value("bodyValue"_L1));
    m_text = bodies.text();
    m_tags = bodies.tags();
    if (bodies.isBad() || bodies.isTooLong())
        refuse(bodies.isBad() ? AnnotationFault::BadBody : AnnotationFault::TooLong);
    return !bodies.isBad() && !bodies.isTooLong();
}

bool EntryReader::isReply(const QJsonValue& target) const
{
    const QJsonObject json = target.toObject();
    const bool isWhole = !json.contains("selector"_L1) && !json.contains("source"_L1);
    return isWhole && wordsOf(m_entry.value("motivation"_L1)).contains("replying"_L1)
        && !iriOf(target).isEmpty();
}

std::vector<QJsonValue> EntryReader::targets() const
{
    QJsonValue value = m_entry.value("target"_L1);
    const QJsonObject json = value.toObject();
    const QStringList types = wordsOf(json.value("type"_L1));
    const bool isSet
        = types.contains("List"_L1) || types.contains("Composite"_L1) || types.contains("Independents"_L1);
    if (isSet)
        value = json.value("items"_L1);
    else if (types.contains("Choice"_L1))
        value = json.value("items"_L1).toArray().at(0);
    if (!value.isArray())
        return { value };
    std::vector<QJsonValue> all;
    for (const QJsonValue target : value.toArray())
        all.push_back(target);
    return all;
}

AnnotationSource EntryReader::sourceOf(const QJsonValue& target) const
{
    const QJsonObject json = target.toObject();
    const QJsonValue described = json.contains("source"_L1) ? json.value("source"_L1) : target;
    const QJsonObject source = described.toObject();
    AnnotationSource found;
    found.iri = iriOf(described);
    found.version = domain::VersionId(uuidOfUrn(found.iri));
    found.article = domain::ArticleId(uuidOfUrn(iriOf(source.value("dcterms:isVersionOf"_L1))));
    found.sha256 = sha256Of(json);
    found.title = titleOf(source);
    return found;
}

std::optional<EntryFault> EntryReader::describe(const QJsonValue& target, ForeignAnnotation& annotation)
{
    const AnnotationSource source = sourceOf(target);
    if (source.iri.isEmpty() && source.sha256.isEmpty())
        return EntryFault { AnnotationFault::NoTarget, {} };
    if (source.iri.size() > longestBody)
        return EntryFault { AnnotationFault::TooLong, {} };
    annotation.source = m_collector.sourceNumber(source);
    annotation.mark.colour = foreignColour(target.toObject().value("styleClass"_L1));
    if (const auto fault = readSelectors(target.toObject().value("selector"_L1), annotation))
        return fault;
    return readOwnTerms(m_entry, annotation);
}

void EntryReader::readTarget(const QJsonValue& target, const QUuid& id)
{
    if (isReply(target)) {
        m_collector.addReply(m_place, entryId(iriOf(target)), { id, m_text, m_created, m_modified });
        return;
    }
    ForeignAnnotation annotation;
    annotation.place = m_place;
    annotation.mark.id = domain::AnnotationId(id);
    annotation.mark.body = m_text;
    annotation.mark.tags = m_tags;
    annotation.mark.created = m_created;
    annotation.mark.modified = m_modified;
    if (const auto fault = describe(target, annotation))
        refuse(fault->why, fault->detail);
    else
        m_collector.add(std::move(annotation));
}

void EntryReader::read()
{
    const QStringList types = wordsOf(either(m_entry, "type"_L1, "@type"_L1));
    if (!types.isEmpty() && !types.contains("Annotation"_L1)) {
        refuse(AnnotationFault::NotAnAnnotation, types.first().left(longestWord));
        return;
    }
    const std::vector<QJsonValue> all = targets();
    if (all.empty() || (all.size() == 1 && all.front().isUndefined())) {
        refuse(AnnotationFault::NoTarget);
        return;
    }
    if (all.size() > static_cast<size_t>(mostTargets)) {
        refuse(AnnotationFault::TooLong);
        return;
    }
    if (!readBodies())
        return;
    m_created = timeOfText(m_entry.value("created"_L1).toString());
    m_modified = timeOfText(m_entry.value("modified"_L1).toString());
    const QUuid first = id();
    for (size_t index = 0; index < all.size(); ++index)
        readTarget(all[index],
            index == 0 ? first : QUuid::createUuidV5(first, QByteArray::number(qulonglong(index))));
}

} // namespace

void readWebAnnotation(const QJsonObject& entry, const QString& place, AnnotationCollector& collector)
{
    EntryReader(entry, place, collector).read();
}

} // namespace tidemark::exchange
