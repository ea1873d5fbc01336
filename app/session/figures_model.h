// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/item_table_model.h"

namespace tidemark::session {

/// Figures in text order.
class FiguresModel : public ItemTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, OfWhomColumn, ValueColumn, UnitColumn, AsOfColumn, ColumnCount };

    explicit FiguresModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QVariant display(const domain::Item& item, int column) const override;
    QVariant sortValue(const domain::Item& item, int column) const override;
    QVariant value(const domain::Item& item, int role) const override;
};

} // namespace tidemark::session
