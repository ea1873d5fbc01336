// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/item_table_model.h"

#include <QHash>

namespace tidemark::session {

/// The register of policies: one row for each title, whose further mentions are counted and listed in
/// PassagesRole.
class PoliciesModel : public ItemTableModel {
    Q_OBJECT
public:
    enum Column { TitleColumn, IssuerColumn, DateColumn, TermColumn, MentionsColumn, ColumnCount };

    explicit PoliciesModel(QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void regroup() override;
    bool isListed(const domain::Item& item) const override;
    QVariant display(const domain::Item& item, int column) const override;
    QVariant sortValue(const domain::Item& item, int column) const override;
    QVariant value(const domain::Item& item, int role) const override;

private:
    using Title = std::pair<QString, bool>; ///< a named order is never the same as a titled policy

    /// All mentions of the same title that are shown, in text order.
    QList<domain::ItemId> mentions(const domain::Policy& policy) const;
    /// What the first mention that knows it says.
    template <class Value> Value firstKnown(const domain::Policy& policy, Value domain::Policy::*field) const;

    QHash<Title, QList<domain::ItemId>> m_mentions;
};

} // namespace tidemark::session
