// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/item_table_model.h"

namespace tidemark::session {

/// Events in order of time, undated ones last.
class EventsModel : public ItemTableModel {
    Q_OBJECT
public:
    enum Column { DateColumn, TitleColumn, CategoryColumn, StateColumn, ColumnCount };

    explicit EventsModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool comesBefore(const domain::Item& left, const domain::Item& right) const override;
    QVariant display(const domain::Item& item, int column) const override;
    QVariant sortValue(const domain::Item& item, int column) const override;
    QVariant value(const domain::Item& item, int role) const override;
};

} // namespace tidemark::session
