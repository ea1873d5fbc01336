// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/quotation_values.h"

#include "session/article_document.h"
#include "session/item_roles.h"
#include "session/item_values.h"
#include "session/one_line.h"
#include "session/passage_search.h"

#include <QStringList>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::Quotation;
using domain::TextSpan;

namespace {

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

const domain::TimeExpression* attributionTime(const ArticleDocument& document, const Quotation& quotation)
{
    const auto attribution = quotation.cue ? quotation.cue : quotation.source;
    if (!attribution)
        return nullptr;
    for (const domain::TimeExpression* time : timesIn(document, sentenceAt(document, attribution->start))) {
        if (std::holds_alternative<domain::EdtfValue>(time->value) && !time->span.overlaps(quotation.content))
            return time;
    }
    return nullptr;
}

std::optional<domain::EdtfValue> attributionDate(const ArticleDocument& document, const Quotation& quotation)
{
    const domain::TimeExpression* time = attributionTime(document, quotation);
    return time ? std::optional(std::get<domain::EdtfValue>(time->value)) : std::nullopt;
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
