// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/explanation.h"

#include "session/article_document.h"
#include "session/explanation_rows.h"
#include "session/one_line.h"
#include "session/rule_words.h"
#include "session/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using Topic = ExplanationTopic;

namespace {

constexpr qsizetype longestTitle = 60;
constexpr size_t wordsInShort = 1;

struct ExplanationTr {
    Q_DECLARE_TR_FUNCTIONS(tidemark::session::Explanation)
};

QString nameOf(domain::ItemKind kind)
{
    switch (kind) {
    case domain::ItemKind::TimeExpression:
        return ExplanationTr::tr("Time expression");
    case domain::ItemKind::Quotation:
        return ExplanationTr::tr("Quotation");
    case domain::ItemKind::Policy:
        return ExplanationTr::tr("Policy");
    case domain::ItemKind::Figure:
        return ExplanationTr::tr("Figure", "a number with what it counts");
    case domain::ItemKind::Person:
        return ExplanationTr::tr("Person");
    case domain::ItemKind::Event:
        break;
    }
    return ExplanationTr::tr("Event");
}

QString titleOf(const ArticleDocument& document, const domain::ItemBody& body)
{
    if (const auto* event = std::get_if<domain::Event>(&body))
        return event->title;
    if (const auto* policy = std::get_if<domain::Policy>(&body))
        return policy->title;
    if (const auto* person = std::get_if<domain::Person>(&body))
        return person->name;
    return oneLine(document.textOf(domain::mainSpan(body)), longestTitle);
}

bool belongsInShort(Topic topic)
{
    switch (topic) {
    case Topic::Speaker:
    case Topic::Cue:
    case Topic::Issuer:
    case Topic::Value:
    case Topic::Date:
    case Topic::Reached:
    case Topic::Rule:
        return true;
    default:
        return false;
    }
}

QString shortLine(const ExplanationRow& row)
{
    QStringList parts;
    for (size_t index = 0; index < std::min(row.words.size(), wordsInShort); ++index)
        parts += ExplanationTr::tr("“%1”", "words of the text").arg(row.words[index].words);
    if (!row.text.isEmpty())
        parts += row.text;
    return ExplanationTr::tr("%1: %2", "label of a row; its contents").arg(row.label, parts.join(u" → "_s));
}

} // namespace

const ExplanationRow* Explanation::row(Topic topic) const
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [topic](const ExplanationRow& row) { return row.topic == topic; });
    return found == rows.end() ? nullptr : &*found;
}

Explanation explain(const ArticleDocument& document, const domain::Item& item)
{
    ExplanationRows rows(document, item);
    std::visit([&rows](const auto& body) { rows.addAll(body); }, item.body);
    rows.addOrigin();
    return { nameOf(item.kind()), titleOf(document, item.body), rows.take() };
}

QString shortExplanation(const Explanation& explanation)
{
    QStringList lines { explanation.title };
    for (const ExplanationRow& row : explanation.rows) {
        if (belongsInShort(row.topic))
            lines += shortLine(row);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString eventReason(const domain::Event& event)
{
    const QString basis = basisWording(event.basis);
    const QString rule = ruleSentence(event.rule);
    return rule.isEmpty() ? basis : ExplanationTr::tr("%1 %2", "two sentences").arg(basis, rule);
}

} // namespace tidemark::session
