// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_values.h"

#include "session/article_document.h"
#include "session/item_roles.h"
#include "session/one_line.h"
#include "session/wording.h"

namespace tidemark::session {

namespace {

constexpr qsizetype longestSnippet = 160;

QList<domain::TextSpan> passagesOf(const domain::Item& item)
{
    if (const auto* event = std::get_if<domain::Event>(&item.body))
        return { event->passages.begin(), event->passages.end() };
    if (const auto* person = std::get_if<domain::Person>(&item.body))
        return { person->mentions.begin(), person->mentions.end() };
    return { domain::mainSpan(item.body) };
}

QVariant certaintyOf(const domain::ItemBody& body)
{
    return std::visit(
        [](const auto& content) {
            if constexpr (requires { content.certainty; })
                return QVariant::fromValue(content.certainty);
            else
                return QVariant();
        },
        body);
}

} // namespace

QVariant passageValue(const ArticleDocument& document, const domain::TextSpan& span, int role)
{
    if (span.isEmpty())
        return {};
    switch (role) {
    case SpanRole:
        return QVariant::fromValue(span);
    case SnippetRole:
        return oneLine(document.textOf(span), longestSnippet);
    case ParagraphRole:
        return document.paragraphNumber(span.start);
    default:
        return {};
    }
}

QVariant itemValue(const ArticleDocument& document, const domain::Item& item, int role)
{
    switch (role) {
    case ItemIdRole:
        return QVariant::fromValue(item.id);
    case KindRole:
        return QVariant::fromValue(item.kind());
    case PassagesRole:
        return QVariant::fromValue(passagesOf(item));
    case StateRole:
        return QVariant::fromValue(item.state);
    case CertaintyRole:
        return certaintyOf(item.body);
    case EditedRole:
        return domain::isEdited(item);
    case NewRole:
        return document.isNew(item.id);
    case NoteCountRole:
        return static_cast<int>(document.annotationsOn(item.id).size());
    case ProvenanceRole:
        return provenanceWording(item.provenance);
    default:
        return passageValue(document, domain::mainSpan(item.body), role);
    }
}

std::optional<domain::DayNumber> sortDay(const std::optional<domain::EdtfValue>& date)
{
    if (!date)
        return std::nullopt;
    const auto first = date->earliestDay();
    return first ? first : date->latestDay();
}

} // namespace tidemark::session
