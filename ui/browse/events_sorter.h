// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace tidemark::browse {

/// Puts the rows of session::EventsModel in order by any column: dates as time runs and as the reader has put
/// those of one date, undated events last either way.
class EventsSorter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit EventsSorter(QObject* parent = nullptr);

    /// Shows these events, and those that are rejected, alone; nothing: all.
    void setShown(const std::optional<QSet<domain::ItemId>>& shown);
    domain::ItemId idAt(const QModelIndex& index) const;
    /// An invalid index when the event is not shown.
    QModelIndex indexOf(domain::ItemId id, int column = 0) const;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<QSet<domain::ItemId>> m_shown;
};

} // namespace tidemark::browse
