// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/opened_events.h"

#include <QAbstractTableModel>

namespace tidemark::session {

/// The rows of an events file as a table that is sorted and filtered by itself: a million rows are a list of
/// numbers.
class EventRowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { DateColumn, TitleColumn, LaneColumn, ColumnCount };

    explicit EventRowsModel(QObject* parent = nullptr);

    void setEvents(std::shared_ptr<const OpenedEvents> events);
    /// Only rows that have every word of `text` in title, lane or description, in either case.
    void setFilter(const QString& text);
    /// Number of the file's row, from 0; -1 for an index of no row.
    int fileRow(const QModelIndex& index) const;
    /// First column of a row of the file; invalid when it is filtered out.
    QModelIndex indexOf(int fileRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    bool matches(const exchange::EventRow& row) const;
    void order();
    void rebuild();

    std::shared_ptr<const OpenedEvents> m_events;
    QStringList m_words; ///< of the filter
    std::vector<int> m_rows;
    int m_sortColumn = -1; ///< -1: as in the file
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tidemark::session
