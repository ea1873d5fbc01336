// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "store/json_fields.h"

namespace tidemark::store::codec {

using namespace domain;

namespace {

void writeBasis(FieldWriter& out, const Basis& basis)
{
    out.enumeration("basis", basis.kind);
    out.text("anchor", basis.anchor);
}

Basis readBasis(FieldReader& in)
{
    return { in.enumeration<Basis::Kind>("basis"), in.text("anchor") };
}

QJsonObject encodeBody(const TimeExpression& time)
{
    FieldWriter out;
    out.span("span", time.span);
    out.enumeration("type", time.type);
    if (const auto* value = std::get_if<EdtfValue>(&time.value))
        out.text("edtf", value->toString());
    if (const auto* period = std::get_if<IsoPeriod>(&time.value)) {
        out.value("period", period->text);
        out.flag("repeats", period->repeats);
    }
    writeBasis(out, time.basis);
    out.enumeration("certainty", time.certainty);
    out.text("rule", time.rule);
    return out.object();
}

TimeExpression readTime(FieldReader& in)
{
    TimeExpression time;
    time.span = in.span("span");
    time.type = in.enumeration<TimeType>("type");
    if (const auto value = in.date("edtf"))
        time.value = *value;
    else if (in.has("period"))
        time.value = IsoPeriod { in.text("period"), in.flag("repeats") };
    time.basis = readBasis(in);
    time.certainty = in.enumeration<Certainty>("certainty");
    time.rule = in.text("rule");
    return time;
}

QJsonObject encodeBody(const Quotation& quotation)
{
    FieldWriter out;
    out.span("content", quotation.content);
    out.enumeration("kind", quotation.kind);
    out.optionalSpan("source", quotation.source);
    out.optionalSpan("cue", quotation.cue);
    out.text("speaker", quotation.speaker);
    out.text("role", quotation.role);
    out.enumeration("source_type", quotation.sourceType);
    out.enumeration("certainty", quotation.certainty);
    out.text("rule", quotation.rule);
    return out.object();
}

Quotation readQuotation(FieldReader& in)
{
    Quotation quotation;
    quotation.content = in.span("content");
    quotation.kind = in.enumeration<QuotationKind>("kind");
    quotation.source = in.optionalSpan("source");
    quotation.cue = in.optionalSpan("cue");
    quotation.speaker = in.text("speaker");
    quotation.role = in.text("role");
    quotation.sourceType = in.enumeration<SourceType>("source_type");
    quotation.certainty = in.enumeration<Certainty>("certainty");
    quotation.rule = in.text("rule");
    return quotation;
}

QJsonObject encodeBody(const Policy& policy)
{
    FieldWriter out;
    out.span("span", policy.span);
    out.text("title", policy.title);
    out.text("issuer", policy.issuer);
    out.date("date", policy.date);
    out.date("term", policy.term);
    out.flag("order", policy.isOrder);
    out.text("rule", policy.rule);
    return out.object();
}

Policy readPolicy(FieldReader& in)
{
    Policy policy;
    policy.span = in.span("span");
    policy.title = in.text("title");
    policy.issuer = in.text("issuer");
    policy.date = in.date("date");
    policy.term = in.date("term");
    policy.isOrder = in.flag("order");
    policy.rule = in.text("rule");
    return policy;
}

QJsonObject encodeBody(const Figure& figure)
{
    FieldWriter out;
    out.span("span", figure.span);
    out.value("value", figure.value);
    out.text("unit", figure.unit);
    out.text("what", figure.what);
    out.text("of_whom", figure.ofWhom);
    out.date("as_of", figure.asOf);
    out.text("rule", figure.rule);
    return out.object();
}

Figure readFigure(FieldReader& in)
{
    Figure figure;
    figure.span = in.span("span");
    figure.value = in.number("value");
    figure.unit = in.text("unit");
    figure.what = in.text("what");
    figure.ofWhom = in.text("of_whom");
    figure.asOf = in.date("as_of");
    figure.rule = in.text("rule");
    return figure;
}

QJsonObject encodeBody(const Person& person)
{
    FieldWriter out;
    out.text("name", person.name);
    out.text("role", person.role);
    out.text("affiliation", person.affiliation);
    out.spans("mentions", person.mentions);
    return out.object();
}

Person readPerson(FieldReader& in)
{
    return { in.text("name"), in.text("role"), in.text("affiliation"), in.spans("mentions") };
}

template <class Telling> void writeTelling(FieldWriter& out, const Telling& event)
{
    out.spans("passages", event.passages);
    out.date("date", event.date);
    out.text("title", event.title);
    out.enumeration("category", event.category);
    writeBasis(out, event.basis);
    out.enumeration("certainty", event.certainty);
    out.text("date_wording", event.dateWording);
    out.text("rule", event.rule);
}

/// What Event and EventReading have in common.
template <class Telling> Telling readTelling(FieldReader& in)
{
    Telling event;
    event.passages = in.spans("passages");
    event.date = in.date("date");
    event.title = in.text("title");
    event.category = in.enumeration<EventCategory>("category");
    event.basis = readBasis(in);
    event.certainty = in.enumeration<Certainty>("certainty");
    event.dateWording = in.text("date_wording");
    event.rule = in.text("rule");
    return event;
}

QJsonObject encodeBody(const Event& event)
{
    FieldWriter out;
    writeTelling(out, event);
    QJsonArray readings;
    for (const EventReading& reading : event.readings) {
        FieldWriter part;
        writeTelling(part, reading);
        readings.append(part.object());
    }
    out.objects("readings", readings);
    out.flag("date_settled", event.isDateSettled);
    out.integer("order", event.order);
    QStringList others;
    for (const ItemId& other : event.distinctFrom)
        others += other.toString();
    out.texts("distinct_from", others);
    return out.object();
}

Event readEvent(FieldReader& in)
{
    auto event = readTelling<Event>(in);
    for (const QJsonObject& object : in.objects("readings")) {
        FieldReader part(object);
        event.readings.push_back(readTelling<EventReading>(part));
        if (!part.isValid())
            in.refuse();
    }
    event.isDateSettled = in.flag("date_settled");
    event.order = in.integer("order");
    for (const QString& other : in.texts("distinct_from")) {
        event.distinctFrom.push_back(ItemId::fromString(other));
        if (event.distinctFrom.back().isNull())
            in.refuse();
    }
    return event;
}

ItemBody readBody(ItemKind kind, FieldReader& in)
{
    switch (kind) {
    case ItemKind::TimeExpression:
        return readTime(in);
    case ItemKind::Quotation:
        return readQuotation(in);
    case ItemKind::Policy:
        return readPolicy(in);
    case ItemKind::Figure:
        return readFigure(in);
    case ItemKind::Person:
        return readPerson(in);
    case ItemKind::Event:
        break;
    }
    return readEvent(in);
}

} // namespace

QJsonObject encode(const ItemBody& body)
{
    return std::visit([](const auto& value) { return encodeBody(value); }, body);
}

std::optional<ItemBody> decodeItemBody(ItemKind kind, const QJsonObject& json)
{
    FieldReader in(json);
    ItemBody body = readBody(kind, in);
    return in.isValid() ? std::optional(std::move(body)) : std::nullopt;
}

QJsonObject encode(const PublicationDate& published)
{
    FieldWriter out;
    out.enumeration("origin", published.origin);
    out.date("date", published.value);
    out.enumeration("reason", published.reason);
    out.texts("evidence", published.evidence);
    return out.object();
}

std::optional<PublicationDate> decodePublicationDate(const QJsonObject& json)
{
    FieldReader in(json);
    PublicationDate published;
    published.origin = in.enumeration<PublicationDate::Origin>("origin");
    published.value = in.date("date");
    published.reason = in.enumeration<PublicationDate::Reason>("reason");
    published.evidence = in.texts("evidence");
    return in.isValid() ? std::optional(std::move(published)) : std::nullopt;
}

QString encode(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime decodeTime(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace tidemark::store::codec
