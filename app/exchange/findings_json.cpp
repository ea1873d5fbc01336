// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_json.h"

#include "exchange/event_entries.h"
#include "text/code_points.h"

#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const std::optional<domain::EdtfValue>& date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

QJsonValue valueOf(const domain::TimeExpression& time)
{
    if (const auto* date = std::get_if<domain::EdtfValue>(&time.value))
        return date->toString();
    if (const auto* period = std::get_if<domain::IsoPeriod>(&time.value))
        return period->text;
    return {};
}

QString nameOf(domain::TimeType type)
{
    static constexpr std::array names { u"date", u"range", u"duration", u"set" };
    return QStringView(names.at(static_cast<size_t>(type))).toString();
}

QString nameOf(domain::SourceType type)
{
    static constexpr std::array names { u"person", u"org", u"document", u"unnamed" };
    return QStringView(names.at(static_cast<size_t>(type))).toString();
}

QString nameOf(domain::EventCategory category)
{
    static constexpr std::array names { u"policy", u"product", u"figure", u"statement", u"other" };
    return QStringView(names.at(static_cast<size_t>(category))).toString();
}

QString nameOf(domain::Certainty certainty)
{
    static constexpr std::array names { u"explicit", u"inferred", u"vague" };
    return QStringView(names.at(static_cast<size_t>(certainty))).toString();
}

/// Makes the JSON of single findings of one text.
class FindingWriter {
public:
    explicit FindingWriter(QStringView text)
        : m_text(text)
        , m_codePoints(text)
    {
    }

    QJsonObject write(const domain::TimeExpression& time) const
    {
        QJsonObject object = spanned(time.span);
        object.insert("type"_L1, nameOf(time.type));
        object.insert("value"_L1, valueOf(time));
        object.insert("basis"_L1, time.basis.toString());
        object.insert("certainty"_L1, nameOf(time.certainty));
        object.insert("rule"_L1, time.rule);
        return object;
    }

    QJsonObject write(const domain::Quotation& quotation) const
    {
        QJsonObject object = spanned(quotation.content);
        object.insert(
            "kind"_L1, quotation.kind == domain::QuotationKind::Direct ? "direct"_L1 : "indirect"_L1);
        object.insert("speaker"_L1, textOrNull(quotation.speaker));
        object.insert("speaker_start"_L1, startOf(quotation.source));
        object.insert("speaker_end"_L1, endOf(quotation.source));
        object.insert("role"_L1, textOrNull(quotation.role));
        object.insert("cue"_L1, quotation.cue ? QJsonValue(words(*quotation.cue)) : QJsonValue());
        object.insert("source_type"_L1, nameOf(quotation.sourceType));
        object.insert("certainty"_L1, nameOf(quotation.certainty));
        object.insert("rule"_L1, quotation.rule);
        return object;
    }

    QJsonObject write(const domain::Policy& policy) const
    {
        QJsonObject object = spanned(policy.span);
        object.insert("title"_L1, textOrNull(policy.title));
        object.insert("issuer"_L1, textOrNull(policy.issuer));
        object.insert("date"_L1, dateOrNull(policy.date));
        object.insert("term"_L1, dateOrNull(policy.term));
        object.insert("order"_L1, policy.isOrder);
        object.insert("rule"_L1, policy.rule);
        return object;
    }

    QJsonObject write(const domain::Figure& figure) const
    {
        QJsonObject object = spanned(figure.span);
        object.insert("value"_L1, figure.value);
        object.insert("unit"_L1, textOrNull(figure.unit));
        object.insert("what"_L1, textOrNull(figure.what));
        object.insert("of_whom"_L1, textOrNull(figure.ofWhom));
        object.insert("as_of"_L1, dateOrNull(figure.asOf));
        object.insert("rule"_L1, figure.rule);
        return object;
    }

    QJsonObject write(const domain::Person& person) const
    {
        QJsonArray mentions;
        for (const TextSpan& mention : person.mentions)
            mentions.append(spanned(mention));
        return { { "name"_L1, person.name }, { "role"_L1, textOrNull(person.role) },
            { "affiliation"_L1, textOrNull(person.affiliation) }, { "mentions"_L1, mentions } };
    }

    /// An event alone stands at its fullest passage.
    QJsonObject write(const domain::Event& event) const
    {
        return write(
            EventEntry { &event, event.passages.empty() ? TextSpan {} : event.passages.front(), event.date });
    }

    QJsonObject write(const EventEntry& entry) const
    {
        const domain::Event& event = *entry.event;
        QJsonObject object = spanned(entry.passage);
        object.insert("date"_L1, dateOrNull(entry.date));
        object.insert("title"_L1, event.title);
        object.insert("category"_L1, nameOf(event.category));
        object.insert("basis"_L1, event.basis.toString());
        object.insert("certainty"_L1, nameOf(event.certainty));
        QJsonArray passages;
        for (const TextSpan& passage : event.passages)
            passages.append(spanned(passage));
        object.insert("passages"_L1, passages);
        return object;
    }

    template <class Finding> QJsonArray writeAll(const std::vector<Finding>& findings) const
    {
        QJsonArray array;
        for (const Finding& finding : findings)
            array.append(write(finding));
        return array;
    }

private:
    QString words(const TextSpan& span) const { return m_text.mid(span.start, span.length).toString(); }

    QJsonObject spanned(const TextSpan& span) const
    {
        return { { "start"_L1, m_codePoints.toCodePoint(span.start) },
            { "end"_L1, m_codePoints.toCodePoint(span.end()) }, { "text"_L1, words(span) } };
    }

    QJsonValue startOf(const std::optional<TextSpan>& span) const
    {
        return span ? QJsonValue(m_codePoints.toCodePoint(span->start)) : QJsonValue();
    }

    QJsonValue endOf(const std::optional<TextSpan>& span) const
    {
        return span ? QJsonValue(m_codePoints.toCodePoint(span->end())) : QJsonValue();
    }

    QStringView m_text;
    text::CodePointIndex m_codePoints;
};

} // namespace

QJsonObject toExtractJson(const domain::Findings& findings, QStringView text, const QString& file)
{
    const FindingWriter writer(text);
    const domain::ArticleMetadata& metadata = findings.metadata;
    return { { "file"_L1, file }, { "lang"_L1, metadata.language },
        { "title"_L1, textOrNull(metadata.title) }, { "byline"_L1, textOrNull(metadata.byline) },
        { "outlet"_L1, textOrNull(metadata.outlet) },
        { "published"_L1, dateOrNull(metadata.published.value) },
        { "published_inferred"_L1, metadata.published.origin == domain::PublicationDate::Origin::Inferred },
        { "published_reason"_L1, textOrNull(publicationReasonText(metadata.published)) },
        { "times"_L1, writer.writeAll(findings.times) },
        { "quotes"_L1, writer.writeAll(findings.quotations) },
        { "policies"_L1, writer.writeAll(findings.policies) },
        { "figures"_L1, writer.writeAll(findings.figures) },
        { "people"_L1, writer.writeAll(findings.people) },
        { "events"_L1, writer.writeAll(eventEntries(findings)) } };
}

QJsonArray toFindingsJson(const std::vector<domain::ItemBody>& findings, QStringView text)
{
    const FindingWriter writer(text);
    QJsonArray array;
    for (const domain::ItemBody& finding : findings)
        array.append(std::visit([&](const auto& value) { return writer.write(value); }, finding));
    return array;
}

QJsonArray toTimesJson(const std::vector<domain::TimeExpression>& times, QStringView text)
{
    return FindingWriter(text).writeAll(times);
}

QString publicationReasonText(const domain::PublicationDate& published)
{
    using Reason = domain::PublicationDate::Reason;
    if (published.origin != domain::PublicationDate::Origin::Inferred)
        return {};
    const QString evidence = u'"' + published.evidence.join(u"\", \""_s) + u'"';
    switch (published.reason) {
    case Reason::Dateline:
        return u"the dateline says %1"_s.arg(evidence);
    case Reason::Byline:
        return u"the byline says %1"_s.arg(evidence);
    case Reason::Metadata:
        return u"the head of the text says %1"_s.arg(evidence);
    case Reason::CurrentDay:
        return u"the text calls this day today: %1"_s.arg(evidence);
    case Reason::CompletedPeriod:
        if (published.evidence.size() == 3)
            return u"the text tells of \"%1\" as completed and counts \"%2\" from \"%3\""_s.arg(
                published.evidence[0], published.evidence[1], published.evidence[2]);
        return u"the text tells of this period as completed: %1"_s.arg(evidence);
    case Reason::LatestDate:
        return u"this is the latest date the text tells of: %1"_s.arg(evidence);
    case Reason::None:
        break;
    }
    return {};
}

} // namespace tidemark::exchange
