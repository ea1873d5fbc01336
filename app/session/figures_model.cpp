// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figures_model.h"

#include "session/item_values.h"
#include "session/wording.h"

#include <QLocale>

namespace tidemark::session {

using domain::Figure;
using domain::Item;

FiguresModel::FiguresModel(QObject* parent)
    : ItemTableModel(domain::ItemKind::Figure, parent)
{
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What is counted");
    case OfWhomColumn:
        return tr("Of whom");
    case ValueColumn:
        return tr("Value", "of a figure");
    case UnitColumn:
        return tr("Unit", "of measurement");
    case AsOfColumn:
        return tr("As of", "the date a figure holds for");
    default:
        return {};
    }
}

QVariant FiguresModel::display(const Item& item, int column) const
{
    const auto& figure = std::get<Figure>(item.body);
    switch (column) {
    case WhatColumn:
        return figure.what;
    case OfWhomColumn:
        return figure.ofWhom;
    case ValueColumn:
        return QLocale().toString(figure.value, 'f', QLocale::FloatingPointShortest);
    case UnitColumn:
        return figure.unit;
    case AsOfColumn:
        return figure.asOf ? dateWording(*figure.asOf) : QString();
    default:
        return {};
    }
}

QVariant FiguresModel::sortValue(const Item& item, int column) const
{
    const auto& figure = std::get<Figure>(item.body);
    switch (column) {
    case ValueColumn:
        return figure.value;
    case AsOfColumn:
        return valueOrInvalid(sortDay(figure.asOf));
    default:
        return display(item, column);
    }
}

QVariant FiguresModel::value(const Item& item, int role) const
{
    const auto& figure = std::get<Figure>(item.body);
    switch (role) {
    case DateRole:
        return valueOrInvalid(figure.asOf);
    case ValueRole:
        return figure.value;
    case UnitRole:
        return figure.unit;
    default:
        return {};
    }
}

} // namespace tidemark::session
