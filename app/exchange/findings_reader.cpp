// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/findings_reader.h"

#include <map>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr qsizetype longestTitle = 60; // of an event that its program gave none

Certainty certaintyOf(const FindingFields& fields)
{
    return static_cast<Certainty>(
        fields.oneOf("certainty"_L1, { "explicit"_L1, "inferred"_L1, "vague"_L1 }).value_or(0));
}

/// The reverse of Basis::toString(); other wordings are taken as a date of the text.
Basis basisOf(const FindingFields& fields)
{
    const QString words = fields.text("basis"_L1);
    const QString vague = u"vague wording"_s;
    const QString relative = u"relative to "_s;
    if (words == "unresolved"_L1)
        return { Basis::Kind::Unresolved, {} };
    if (words == "relative to the publication date"_L1)
        return { Basis::Kind::PublicationDate, {} };
    if (words.startsWith(relative))
        return { Basis::Kind::TextAnchor, words.mid(relative.size()) };
    if (words.startsWith(vague))
        return { Basis::Kind::VagueWord, words.mid(vague.size() + 2 + relative.size()) };
    return {};
}

TimeType typeOf(const FindingFields& fields, const TimeExpression& time)
{
    const auto named = fields.oneOf("type"_L1, { "date"_L1, "range"_L1, "duration"_L1, "set"_L1 });
    if (named)
        return static_cast<TimeType>(*named);
    if (const auto* period = std::get_if<IsoPeriod>(&time.value))
        return period->repeats ? TimeType::Set : TimeType::Duration;
    const auto* date = std::get_if<EdtfValue>(&time.value);
    return date && date->isInterval() ? TimeType::Range : TimeType::Date;
}

/// Reads all lists of one file.
class Reader {
public:
    Reader(const QJsonObject& content, QStringView text)
        : m_text(text)
        , m_finder(text)
        , m_root(content, {}, m_fault)
    {
    }

    tl::expected<ForeignFindings, FindingsFileError> read()
    {
        // Long passages first: they tell how far the file's offsets are off, if they are.
        m_root.each("quotes"_L1, [this](const FindingFields& fields) { readQuotation(fields); });
        m_root.each("events"_L1, [this](const FindingFields& fields) { readEvent(fields); });
        m_root.each("policies"_L1, [this](const FindingFields& fields) { readPolicy(fields); });
        m_root.each("figures"_L1, [this](const FindingFields& fields) { readFigure(fields); });
        m_root.each("times"_L1, [this](const FindingFields& fields) { readTime(fields); });
        m_root.each("people"_L1, [this](const FindingFields& fields) { readPerson(fields); });
        if (m_fault.error())
            return tl::unexpected(*m_fault.error());
        return std::move(m_read);
    }

private:
    std::optional<TextSpan> spanOf(const FindingFields& fields)
    {
        const auto span = m_finder.find(fields.passage());
        if (span)
            return *span;
        m_read.leftOut.push_back({ fields.place(), span.error() });
        return std::nullopt;
    }

    void add(const FindingFields& fields, ItemBody body)
    {
        m_read.findings.push_back({ fields.place(), std::move(body) });
    }

    void readTime(const FindingFields& fields)
    {
        TimeExpression time;
        time.value = fields.timeValue("value"_L1);
        time.type = typeOf(fields, time);
        time.basis = basisOf(fields);
        time.certainty = certaintyOf(fields);
        if (const auto span = spanOf(fields)) {
            time.span = *span;
            add(fields, time);
        }
    }

    void readQuotation(const FindingFields& fields)
    {
        Quotation quotation;
        quotation.kind = fields.oneOf("kind"_L1, { "direct"_L1, "indirect"_L1 }).value_or(0) == 0
            ? QuotationKind::Direct
            : QuotationKind::Indirect;
        quotation.speaker = fields.text("speaker"_L1);
        quotation.role = fields.text("role"_L1);
        quotation.sourceType = static_cast<SourceType>(
            fields.oneOf("source_type"_L1, { "person"_L1, "org"_L1, "document"_L1, "unnamed"_L1 })
                .value_or(quotation.speaker.isEmpty() ? 3 : 0));
        quotation.certainty = certaintyOf(fields);
        const auto speaker = fields.optionalPassage(u"speaker_"_s);
        const QString cue = fields.text("cue"_L1);
        if (const auto span = spanOf(fields)) {
            quotation.content = *span;
            if (speaker)
                quotation.source
                    = m_finder.moved(*speaker, span->start - m_finder.toUtf16(fields.passage().start));
            quotation.cue = m_finder.beside(*span, cue);
            add(fields, quotation);
        }
    }

    void readPolicy(const FindingFields& fields)
    {
        Policy policy;
        policy.title = fields.text("title"_L1);
        policy.issuer = fields.text("issuer"_L1);
        policy.date = fields.date("date"_L1);
        policy.term = fields.date("term"_L1);
        policy.isOrder = fields.flag("order"_L1);
        if (const auto span = spanOf(fields)) {
            policy.span = *span;
            if (policy.title.isEmpty())
                policy.title = words(*span);
            add(fields, policy);
        }
    }

    void readFigure(const FindingFields& fields)
    {
        Figure figure;
        figure.value = fields.number("value"_L1);
        figure.unit = fields.text("unit"_L1);
        figure.what = fields.text("what"_L1);
        figure.ofWhom = fields.text("of_whom"_L1);
        figure.asOf = fields.date("as_of"_L1);
        if (const auto span = spanOf(fields)) {
            figure.span = *span;
            add(fields, figure);
        }
    }

    void readPerson(const FindingFields& fields)
    {
        Person person { fields.requiredText("name"_L1), fields.text("role"_L1), fields.text("affiliation"_L1),
            passagesIn(fields, "mentions"_L1) };
        if (person.mentions.empty())
            person.mentions = m_finder.everywhere(person.name);
        if (person.mentions.empty())
            m_read.leftOut.push_back({ fields.place(), NoPlace::NoWords });
        else
            add(fields, std::move(person));
    }

    void readEvent(const FindingFields& fields)
    {
        Event event;
        event.date = fields.date("date"_L1);
        event.title = fields.text("title"_L1);
        event.category = static_cast<EventCategory>(
            fields
                .oneOf("category"_L1, { "policy"_L1, "product"_L1, "figure"_L1, "statement"_L1, "other"_L1 })
                .value_or(static_cast<int>(EventCategory::Other)));
        event.basis = basisOf(fields);
        event.certainty = certaintyOf(fields);
        event.passages = passagesIn(fields, "passages"_L1);
        const auto span = spanOf(fields);
        if (!span)
            return;
        if (std::find(event.passages.begin(), event.passages.end(), *span) == event.passages.end())
            event.passages.insert(event.passages.begin(), *span);
        if (event.title.isEmpty())
            event.title = words(*span);
        addEvent(fields, event, *span);
    }

    // `extract` prints an event once for each of its passages, dated as that passage tells it; the first
    // passage has the event's own date.
    void addEvent(const FindingFields& fields, const Event& event, const TextSpan& span)
    {
        const bool isMain = span == event.passages.front();
        const auto [known, isNew]
            = m_eventsOf.try_emplace({ event.title, event.passages }, m_read.findings.size());
        if (isNew || event.passages.size() == 1)
            add(fields, event);
        else if (isMain)
            m_read.findings[known->second].body = event;
    }

    std::vector<TextSpan> passagesIn(const FindingFields& fields, QLatin1StringView name)
    {
        std::vector<TextSpan> passages;
        fields.each(name, [&](const FindingFields& passage) {
            if (const auto span = m_finder.find(passage.passage()))
                passages.push_back(*span);
        });
        return passages;
    }

    QString words(const TextSpan& span) const
    {
        return wellFormed(oneLineOf(m_text.sliced(span.start, span.length).left(longestTitle).toString()))
            .trimmed();
    }

    QStringView m_text;
    PassageFinder m_finder;
    FieldFault m_fault;
    FindingFields m_root;
    ForeignFindings m_read;
    std::map<std::pair<QString, std::vector<TextSpan>>, size_t> m_eventsOf;
};

} // namespace

tl::expected<ForeignFindings, FindingsFileError> readFindings(const FindingsFile& file, QStringView text)
{
    return Reader(file.content, text).read().map_error([&file](FindingsFileError error) {
        error.path = file.path;
        return error;
    });
}

} // namespace tidemark::exchange
