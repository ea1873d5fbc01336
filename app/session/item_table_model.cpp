// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/item_table_model.h"

#include "session/item_values.h"
#include "session/row_sync.h"

#include <algorithm>

namespace tidemark::session {

using domain::Item;
using domain::ItemId;

ItemTableModel::ItemTableModel(domain::ItemKind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

void ItemTableModel::setDocument(ArticleDocument* document)
{
    if (m_document == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &ArticleDocument::itemsChanged, this, &ItemTableModel::follow);
        connect(document, &ArticleDocument::newItemsChanged, this, &ItemTableModel::repaint);
        connect(document, &QObject::destroyed, this, &ItemTableModel::rebuild);
    }
    rebuild();
}

void ItemTableModel::setShowsRejected(bool shows)
{
    if (m_showsRejected == shows)
        return;
    m_showsRejected = shows;
    follow();
}

ItemId ItemTableModel::idAt(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows[static_cast<size_t>(index.row())]
                                                             : ItemId();
}

QModelIndex ItemTableModel::indexOf(ItemId id) const
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), id);
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()), 0);
}

int ItemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ItemTableModel::data(const QModelIndex& index, int role) const
{
    const Item* item = m_document && index.isValid() ? m_document->item(idAt(index)) : nullptr;
    if (!item)
        return {};
    if (role == Qt::DisplayRole)
        return display(*item, index.column());
    if (role == SortRole)
        return sortValue(*item, index.column());
    const QVariant own = value(*item, role);
    return own.isValid() ? own : itemValue(*m_document, *item, role);
}

bool ItemTableModel::isListed(const Item& item) const
{
    return item.kind() == m_kind && (m_showsRejected || item.state != domain::ReviewState::Rejected);
}

bool ItemTableModel::comesBefore(const Item&, const Item&) const
{
    return false; // the document has them in text order
}

std::vector<ItemId> ItemTableModel::currentRows()
{
    regroup();
    std::vector<const Item*> listed;
    if (m_document) {
        for (const Item& item : m_document->items()) {
            if (isListed(item))
                listed.push_back(&item);
        }
    }
    std::stable_sort(listed.begin(), listed.end(),
        [this](const Item* left, const Item* right) { return comesBefore(*left, *right); });
    std::vector<ItemId> rows;
    rows.reserve(listed.size());
    for (const Item* item : listed)
        rows.push_back(item->id);
    return rows;
}

void ItemTableModel::follow()
{
    const bool inPlace = syncRows(
        m_rows, currentRows(), [](const ItemId& id) { return id; }, [this](int row) { removeRowAt(row); },
        [this](int row, const ItemId& id) { insertRowAt(row, id); });
    if (!inPlace)
        rebuild();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ItemTableModel::repaint()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { NewRole });
}

void ItemTableModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ItemTableModel::insertRowAt(int row, ItemId id)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, id);
    endInsertRows();
}

void ItemTableModel::rebuild()
{
    beginResetModel();
    m_rows = currentRows();
    endResetModel();
}

} // namespace tidemark::session
