// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/events_model.h"

#include "session/item_values.h"
#include "session/wording.h"

namespace tidemark::session {

using domain::Event;
using domain::Item;

EventsModel::EventsModel(QObject* parent)
    : ItemTableModel(domain::ItemKind::Event, parent)
{
}

int EventsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Event");
    case CategoryColumn:
        return tr("Category");
    case StateColumn:
        return tr("Review");
    default:
        return {};
    }
}

bool EventsModel::comesBefore(const Item& left, const Item& right) const
{
    const auto leftDay = sortDay(std::get<Event>(left.body).date);
    const auto rightDay = sortDay(std::get<Event>(right.body).date);
    return leftDay && (!rightDay || *leftDay < *rightDay);
}

QVariant EventsModel::display(const Item& item, int column) const
{
    const auto& event = std::get<Event>(item.body);
    switch (column) {
    case DateColumn:
        return event.date ? dateWording(*event.date) : QString();
    case TitleColumn:
        return event.title;
    case CategoryColumn:
        return categoryName(event.category);
    case StateColumn:
        return stateName(item.state);
    default:
        return {};
    }
}

QVariant EventsModel::sortValue(const Item& item, int column) const
{
    return column == DateColumn ? valueOrInvalid(sortDay(std::get<Event>(item.body).date))
                                : display(item, column);
}

QVariant EventsModel::value(const Item& item, int role) const
{
    const auto& event = std::get<Event>(item.body);
    switch (role) {
    case DateRole:
        return valueOrInvalid(event.date);
    case CategoryRole:
        return QVariant::fromValue(event.category);
    case WordingRole:
        return event.dateWording;
    case BasisRole:
        return QVariant::fromValue(event.basis);
    default:
        return {};
    }
}

} // namespace tidemark::session
