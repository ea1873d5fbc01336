// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for every kind of item but the ones about dates, which are in explanation_dates.cpp.
#include "session/explanation_rows.h"

#include "session/article_document.h"
#include "session/one_line.h"
#include "session/passage_search.h"
#include "session/quotation_values.h"
#include "session/rule_words.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

constexpr qsizetype longestWords = 90;
constexpr size_t mostMentions = 12;
constexpr qsizetype gapBesideName = 2; ///< characters between a name and the words of its role

struct ExplanationRowsTr {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::Explanation)
};

QString translated(const char* text, const char* comment = nullptr)
{
    return ExplanationRowsTr::tr(text, comment);
}

struct Label {
    ExplanationTopic topic;
    const char* text;
};

constexpr std::array labels {
    Label { ExplanationTopic::Passage, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Words") },
    Label { ExplanationTopic::Speaker, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Speaker") },
    Label { ExplanationTopic::Role, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Role") },
    Label {
        ExplanationTopic::Affiliation, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Affiliation") },
    Label { ExplanationTopic::Cue, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Joined by") },
    Label { ExplanationTopic::Issuer, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Issuer") },
    Label { ExplanationTopic::Term, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Term") },
    Label { ExplanationTopic::Value, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Value") },
    Label { ExplanationTopic::Unit, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Unit") },
    Label {
        ExplanationTopic::Counted, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "What is counted") },
    Label { ExplanationTopic::Holder, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Of whom") },
    Label { ExplanationTopic::Date, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Date") },
    Label { ExplanationTopic::Reached,
        QT_TRANSLATE_NOOP("tidemark::session::Explanation", "How the date was reached") },
    Label { ExplanationTopic::Publication,
        QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Publication date") },
    Label { ExplanationTopic::DateRule,
        QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Rule for the date") },
    Label { ExplanationTopic::Kind, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Kind") },
    Label {
        ExplanationTopic::Rule, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Found by the rule") },
    Label { ExplanationTopic::Certainty, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Certainty") },
    Label { ExplanationTopic::Source,
        QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Where this comes from") },
    Label { ExplanationTopic::Change, QT_TRANSLATE_NOOP("tidemark::session::Explanation", "Changed by you") },
};

QString labelOf(ExplanationTopic topic, domain::ItemKind kind)
{
    if (topic == ExplanationTopic::Date && kind == domain::ItemKind::Figure)
        return ExplanationRowsTr::tr("As of", "the date a figure holds for");
    const auto found = std::find_if(
        labels.begin(), labels.end(), [topic](const Label& label) { return label.topic == topic; });
    return found == labels.end() ? QString() : translated(found->text);
}

QString certaintyText(domain::Certainty certainty)
{
    switch (certainty) {
    case domain::Certainty::Explicit:
        return ExplanationRowsTr::tr("The text says so.");
    case domain::Certainty::Vague:
        return ExplanationRowsTr::tr("Vague: the wording itself is not exact.");
    case domain::Certainty::Inferred:
        break;
    }
    return ExplanationRowsTr::tr("Inferred: worked out from other words of the text.");
}

QString originText(const domain::Provenance& provenance)
{
    return provenance.origin == domain::Provenance::Origin::Extraction
        ? ExplanationRowsTr::tr("Read out of the text by Tidemark %1", "version").arg(provenance.source)
        : provenanceWording(provenance);
}

} // namespace

ExplanationRows::ExplanationRows(const ArticleDocument& document, const domain::Item& item)
    : m_document(document)
    , m_item(item)
{
}

ExplainedWords ExplanationRows::wordsAt(const TextSpan& span) const
{
    return { oneLine(m_document.textOf(span), longestWords), span, m_document.paragraphNumber(span.start) };
}

void ExplanationRows::add(Topic topic, const Spans& spans, const QString& text, bool isCertain)
{
    ExplanationRow row { topic, labelOf(topic, m_item.kind()), {}, text, isCertain };
    for (const TextSpan& span : spans) {
        if (!span.isEmpty() && row.words.size() < mostMentions)
            row.words.push_back(wordsAt(span));
    }
    if (!row.words.empty() || !row.text.isEmpty())
        m_rows.push_back(std::move(row));
}

std::optional<ExplanationRows::Place> ExplanationRows::asPlace(
    const std::optional<TextSpan>& span, bool isCertain)
{
    return span ? std::optional(Place { *span, isCertain }) : std::nullopt;
}

void ExplanationRows::addPlace(Topic topic, const std::optional<Place>& place, const QString& text)
{
    if (place)
        add(topic, { place->span }, m_document.textOf(place->span) == text ? QString() : text,
            place->isCertain);
    else
        add(topic, {}, text);
}

/// The words of a role or body next to one of `mentions` or to `other`; else their first place, which may
/// have nothing to do with the person.
std::optional<ExplanationRows::Place> ExplanationRows::placeBeside(
    const QString& words, const Spans& mentions, const TextSpan& other) const
{
    Spans neighbours { other };
    neighbours.insert(neighbours.end(), mentions.begin(), mentions.end());
    const qsizetype reach = words.size() + gapBesideName;
    for (const TextSpan& neighbour : neighbours) {
        if (neighbour.isEmpty())
            continue;
        const qsizetype from = std::max<qsizetype>(0, neighbour.start - reach);
        if (const auto before = lastPlaceIn(m_document, words, TextSpan::between(from, neighbour.start)))
            return Place { *before };
        if (const auto behind = firstPlaceIn(m_document, words, { neighbour.end(), reach }))
            return Place { *behind };
    }
    const auto anywhere = firstPlaceIn(m_document, words, { 0, m_document.text().size() });
    return asPlace(anywhere, false);
}

void ExplanationRows::addPersonRole(const QString& name, const QString& affiliation, const QString& role)
{
    Spans mentions;
    for (const domain::Item& item : m_document.items()) {
        const auto* person = std::get_if<domain::Person>(&item.body);
        if (person && person->name == name)
            mentions.insert(mentions.end(), person->mentions.begin(), person->mentions.end());
    }
    const auto rolePlace = role.isEmpty() ? std::nullopt : placeBeside(role, mentions);
    if (!role.isEmpty())
        addPlace(Topic::Role, rolePlace, role);
    if (!affiliation.isEmpty())
        addPlace(Topic::Affiliation,
            placeBeside(affiliation, mentions, rolePlace ? rolePlace->span : TextSpan {}), affiliation);
}

QString ExplanationRows::speakerText(const domain::Quotation& quotation) const
{
    const QString name
        = quotation.speaker.isEmpty() ? ExplanationRowsTr::tr("Unnamed source") : quotation.speaker;
    if (!quotation.source)
        return ExplanationRowsTr::tr("%1; no words beside the quotation name the speaker.").arg(name);
    const bool isElsewhere = !quotation.cue
        && sentenceAt(m_document, quotation.source->start) != sentenceAt(m_document, quotation.content.start);
    if (isElsewhere)
        return ExplanationRowsTr::tr(
            "%1, who spoke or was named just before; the quotation itself names nobody.")
            .arg(name);
    const QStringView words = m_document.textOf(*quotation.source);
    return words == name ? QString() : ExplanationRowsTr::tr("These words stand for %1.").arg(name);
}

void ExplanationRows::addAll(const domain::Quotation& quotation)
{
    add(Topic::Passage, { quotation.content });
    add(Topic::Kind, {}, kindName(quotation.kind));
    add(Topic::Speaker, { quotation.source.value_or(TextSpan {}) }, speakerText(quotation));
    addPersonRole(quotation.speaker, {}, quotation.role);
    add(Topic::Cue, { quotation.cue.value_or(TextSpan {}) });
    if (const domain::TimeExpression* time = attributionTime(m_document, quotation))
        addDating({ time, false }, std::get<domain::EdtfValue>(time->value));
}

std::vector<const domain::Policy*> ExplanationRows::mentionsOf(const domain::Policy& policy) const
{
    std::vector<const domain::Policy*> mentions { &policy };
    for (const domain::Item& item : m_document.items()) {
        const auto* other = std::get_if<domain::Policy>(&item.body);
        if (other && other->span != policy.span && other->title == policy.title
            && other->isOrder == policy.isOrder)
            mentions.push_back(other);
    }
    return mentions;
}

std::optional<ExplanationRows::Place> ExplanationRows::issuerOf(const domain::Policy& policy) const
{
    for (const domain::Policy* mention : mentionsOf(policy)) {
        const TextSpan sentence = sentenceAt(m_document, mention->span.start);
        const qsizetype position = mention->isOrder ? mention->span.end() : mention->span.start;
        if (const auto place = placeAround(m_document, policy.issuer, sentence, position))
            return Place { *place };
    }
    const TextSpan whole { 0, m_document.text().size() };
    return asPlace(placeAround(m_document, policy.issuer, whole, policy.span.start), false);
}

void ExplanationRows::addAll(const domain::Policy& policy)
{
    add(Topic::Passage, { policy.span });
    add(Topic::Kind, {}, policy.isOrder ? ExplanationRowsTr::tr("An order that has no title") : QString());
    if (policy.issuer.isEmpty())
        add(Topic::Issuer, {}, ExplanationRowsTr::tr("The text names no issuer."));
    else
        addPlace(Topic::Issuer, issuerOf(policy), policy.issuer);
    if (policy.date)
        addDating(datingOf(policy), *policy.date);
    if (!policy.term)
        return;
    Spans spans;
    for (const domain::TimeExpression* time : timesIn(m_document, policy.span)) {
        if (time->value == decltype(time->value)(*policy.term))
            spans.push_back(time->span);
    }
    add(Topic::Term, spans, dateWording(*policy.term), !spans.empty());
}

void ExplanationRows::addAll(const domain::Figure& figure)
{
    add(Topic::Value, { figure.span }, QLocale().toString(figure.value, 'f', QLocale::FloatingPointShortest));
    const TextSpan sentence = sentenceAt(m_document, figure.span.start);
    const auto counted = placeAround(m_document, figure.what, sentence, figure.span.start);
    const TextSpan withNext { figure.span.start, figure.span.length + figure.unit.size() };
    if (figure.rule == "unit-from-counted-noun"_L1)
        add(Topic::Unit, { counted.value_or(TextSpan {}) },
            ExplanationRowsTr::tr("%1: the number has no unit of its own.", "unit").arg(figure.unit));
    else if (!figure.unit.isEmpty())
        addPlace(Topic::Unit, asPlace(lastPlaceIn(m_document, figure.unit, withNext)), figure.unit);
    if (!figure.what.isEmpty())
        add(Topic::Counted, { counted.value_or(TextSpan {}) }, counted ? QString() : figure.what);
    if (!figure.ofWhom.isEmpty()) {
        const auto holder = placeAround(m_document, figure.ofWhom, sentence, figure.span.start);
        addPlace(Topic::Holder, asPlace(holder), figure.ofWhom);
    }
    if (figure.asOf)
        addDating(datingOf(figure), *figure.asOf);
}

void ExplanationRows::addAll(const domain::Person& person)
{
    const auto mentions = static_cast<int>(person.mentions.size());
    add(Topic::Passage, person.mentions, ExplanationRowsTr::tr("%n mention(s)", nullptr, mentions));
    addPersonRole(person.name, person.affiliation, person.role);
}

void ExplanationRows::addOrigin()
{
    std::visit(
        [this](const auto& body) {
            if constexpr (requires { body.rule; })
                add(Topic::Rule, {}, ruleSentence(body.rule));
            else if (m_item.provenance.origin == domain::Provenance::Origin::Extraction)
                add(Topic::Rule, {},
                    ExplanationRowsTr::tr(
                        "A name beside a title or before a reporting verb, then wherever it stands again."));
            if constexpr (requires { body.certainty; })
                add(Topic::Certainty, {}, certaintyText(body.certainty));
        },
        m_item.body);
    addChange();
    add(Topic::Source, {}, originText(m_item.provenance));
}

} // namespace tidemark::session
