// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/events_sorter.h"

#include "domain/item.h"
#include "session/events_model.h"

namespace tidemark::browse {

using session::EventsModel;

EventsSorter::EventsSorter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(session::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void EventsSorter::setShown(const std::optional<QSet<domain::ItemId>>& shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    invalidateFilter();
}

domain::ItemId EventsSorter::idAt(const QModelIndex& index) const
{
    return index.data(session::ItemIdRole).value<domain::ItemId>();
}

QModelIndex EventsSorter::indexOf(domain::ItemId id, int column) const
{
    const auto* events = qobject_cast<const EventsModel*>(sourceModel());
    const QModelIndex source = events && !id.isNull() ? events->indexOf(id) : QModelIndex();
    return source.isValid() ? mapFromSource(source).siblingAtColumn(column) : QModelIndex();
}

bool EventsSorter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() != EventsModel::DateColumn)
        return QSortFilterProxyModel::lessThan(left, right);
    const bool isLeftDated = left.data(session::SortRole).isValid();
    const bool isRightDated = right.data(session::SortRole).isValid();
    if (isLeftDated != isRightDated)
        return isLeftDated == (sortOrder() == Qt::AscendingOrder);
    return left.row() < right.row(); // the model has them in order of time
}

bool EventsSorter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    // The timeline never shows rejected events: here they are shown when the model has them.
    return !m_shown || m_shown->contains(index.data(session::ItemIdRole).value<domain::ItemId>())
        || index.data(session::StateRole).value<domain::ReviewState>() == domain::ReviewState::Rejected;
}

} // namespace tidemark::browse
