// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/policies_model.h"

#include "session/item_values.h"
#include "session/wording.h"

namespace tidemark::session {

using domain::Item;
using domain::Policy;

PoliciesModel::PoliciesModel(QObject* parent)
    : ItemTableModel(domain::ItemKind::Policy, parent)
{
}

int PoliciesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PoliciesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Policy");
    case IssuerColumn:
        return tr("Issuer", "the authority that issued a policy");
    case DateColumn:
        return tr("Issued", "the date of a policy");
    case TermColumn:
        return tr("Term", "the period a policy is in force");
    case MentionsColumn:
        return tr("Mentions", "how often it is named in the article");
    default:
        return {};
    }
}

void PoliciesModel::regroup()
{
    m_mentions.clear();
    if (!document())
        return;
    for (const Item& item : document()->items()) {
        if (!ItemTableModel::isListed(item))
            continue;
        const auto& policy = std::get<Policy>(item.body);
        m_mentions[{ policy.title, policy.isOrder }].push_back(item.id);
    }
}

bool PoliciesModel::isListed(const Item& item) const
{
    return ItemTableModel::isListed(item) && mentions(std::get<Policy>(item.body)).front() == item.id;
}

QList<domain::ItemId> PoliciesModel::mentions(const Policy& policy) const
{
    return m_mentions.value({ policy.title, policy.isOrder });
}

template <class Value> Value PoliciesModel::firstKnown(const Policy& policy, Value Policy::*field) const
{
    for (const domain::ItemId& id : mentions(policy)) {
        const Item* mention = document()->item(id);
        if (mention && std::get<Policy>(mention->body).*field != Value())
            return std::get<Policy>(mention->body).*field;
    }
    return {};
}

QVariant PoliciesModel::display(const Item& item, int column) const
{
    const auto& policy = std::get<Policy>(item.body);
    const auto dateWords
        = [](const std::optional<domain::EdtfValue>& date) { return date ? dateWording(*date) : QString(); };
    switch (column) {
    case TitleColumn:
        return policy.title;
    case IssuerColumn:
        return firstKnown(policy, &Policy::issuer);
    case DateColumn:
        return dateWords(firstKnown(policy, &Policy::date));
    case TermColumn:
        return dateWords(firstKnown(policy, &Policy::term));
    case MentionsColumn:
        return static_cast<int>(mentions(policy).size());
    default:
        return {};
    }
}

QVariant PoliciesModel::sortValue(const Item& item, int column) const
{
    const auto& policy = std::get<Policy>(item.body);
    switch (column) {
    case DateColumn:
        return valueOrInvalid(sortDay(firstKnown(policy, &Policy::date)));
    case TermColumn:
        return valueOrInvalid(sortDay(firstKnown(policy, &Policy::term)));
    default:
        return display(item, column);
    }
}

QVariant PoliciesModel::value(const Item& item, int role) const
{
    const auto& policy = std::get<Policy>(item.body);
    switch (role) {
    case DateRole:
        return valueOrInvalid(firstKnown(policy, &Policy::date));
    case TermRole:
        return valueOrInvalid(firstKnown(policy, &Policy::term));
    case IssuerRole:
        return firstKnown(policy, &Policy::issuer);
    case IsOrderRole:
        return policy.isOrder;
    case NewRole: {
        const auto all = mentions(policy);
        return std::any_of(
            all.begin(), all.end(), [this](const domain::ItemId& id) { return document()->isNew(id); });
    }
    case MentionCountRole:
        return static_cast<int>(mentions(policy).size());
    case PassagesRole: {
        QList<domain::TextSpan> passages;
        for (const domain::ItemId& id : mentions(policy))
            passages.push_back(
                document()->item(id) ? domain::mainSpan(document()->item(id)->body) : domain::TextSpan {});
        return QVariant::fromValue(passages);
    }
    default:
        return {};
    }
}

} // namespace tidemark::session
