// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/quotation_values.h"

#include "session/article_document.h"
#include "session/item_roles.h"
#include "session/item_values.h"
#include "session/one_line.h"
#include "text/blocks.h"
#include "text/sentences.h"

#include <QStringList>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Quotation;
using domain::TextSpan;

namespace {

TextSpan sentenceAt(const ArticleDocument& document, qsizetype position)
{
    const auto block = static_cast<size_t>(document.paragraphNumber(position) - 1);
    if (block >= document.blocks().size())
        return {};
    for (const TextSpan& sentence : text::splitSentences(document.text(), document.blocks()[block].span)) {
        if (sentence.contains(position))
            return sentence;
    }
    return {};
}

QString wordsOf(const ArticleDocument& document, const std::optional<TextSpan>& span)
{
    return span ? document.textOf(*span).toString() : QString();
}

} // namespace

QString roleOfSpeaker(const ArticleDocument& document, const QString& name)
{
    QString role;
    for (const domain::Item& item : document.items()) {
        const auto* person = std::get_if<domain::Person>(&item.body);
        if (person && person->name == name) {
            QStringList parts { person->affiliation, person->role };
            parts.removeAll(QString());
            if (!parts.isEmpty())
                return parts.join(u" · "_s);
        }
        const auto* quotation = std::get_if<Quotation>(&item.body);
        if (role.isEmpty() && quotation && quotation->speaker == name)
            role = quotation->role;
    }
    return role;
}

std::optional<domain::EdtfValue> attributionDate(const ArticleDocument& document, const Quotation& quotation)
{
    const auto attribution = quotation.cue ? quotation.cue : quotation.source;
    if (!attribution)
        return std::nullopt;
    const TextSpan sentence = sentenceAt(document, attribution->start);
    for (const domain::Item& item : document.items()) {
        const auto* time = std::get_if<domain::TimeExpression>(&item.body);
        const auto* value = time ? std::get_if<domain::EdtfValue>(&time->value) : nullptr;
        if (value && time->span.overlaps(sentence) && !time->span.overlaps(quotation.content))
            return *value;
    }
    return std::nullopt;
}

QVariant quotationValue(const ArticleDocument& document, const domain::Item& item, int role)
{
    const auto& quotation = std::get<Quotation>(item.body);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(document.textOf(quotation.content));
    case SpeakerRole:
        return quotation.speaker;
    case SpeakerRoleRole:
        return quotation.role;
    case SourceTypeRole:
        return QVariant::fromValue(quotation.sourceType);
    case QuotationKindRole:
        return QVariant::fromValue(quotation.kind);
    case CueRole:
        return wordsOf(document, quotation.cue);
    case DateRole:
        return valueOrInvalid(attributionDate(document, quotation));
    default:
        return itemValue(document, item, role);
    }
}

} // namespace tidemark::session
