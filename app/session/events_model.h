// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/item_table_model.h"

#include <QHash>

namespace tidemark::session {

/// Events in order of time, then as the reader has put those of one date; undated ones last. Date, title,
/// category and review state can be edited: as EDTF or words, as text, as int of their enumeration. Each edit
/// is a step that can be undone.
class EventsModel : public ItemTableModel {
    Q_OBJECT
public:
    enum Column {
        DateColumn,
        TitleColumn,
        CategoryColumn,
        SourceColumn, ///< who: speaker, issuer or holder of a figure
        StateColumn,
        PassagesColumn,
        ConflictColumn,
        ArticleColumn,
        ColumnCount
    };

    explicit EventsModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False, and nothing changed, for what is no value of the column.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    void regroup() override;
    bool comesBefore(const domain::Item& left, const domain::Item& right) const override;
    QVariant display(const domain::Item& item, int column) const override;
    QVariant sortValue(const domain::Item& item, int column) const override;
    QVariant value(const domain::Item& item, int role) const override;

private:
    QVariant editValue(const domain::Item& item, int column) const;
    QString toolTip(const domain::Item& item, int column) const;
    bool edit(const domain::Item& item, int column, const QVariant& value);

    QHash<domain::ItemId, QString> m_sources;
};

} // namespace tidemark::session
