// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_rows_model.h"

#include "session/item_values.h"
#include "timeline/date_words.h"

#include <algorithm>
#include <limits>

namespace tidemark::session {

using exchange::EventRow;

namespace {

template <class Key> void sortBy(std::vector<int>& rows, Qt::SortOrder order, const Key& key)
{
    std::stable_sort(rows.begin(), rows.end(), [&](int left, int right) {
        return order == Qt::AscendingOrder ? key(left) < key(right) : key(right) < key(left);
    });
}

} // namespace

EventRowsModel::EventRowsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void EventRowsModel::setEvents(std::shared_ptr<const OpenedEvents> events)
{
    beginResetModel();
    m_events = std::move(events);
    rebuild();
    endResetModel();
}

void EventRowsModel::setFilter(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    rebuild();
    endResetModel();
}

bool EventRowsModel::matches(const EventRow& row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString& word) {
        return row.label.contains(word, Qt::CaseInsensitive) || row.lane.contains(word, Qt::CaseInsensitive)
            || row.text.contains(word, Qt::CaseInsensitive);
    });
}

void EventRowsModel::rebuild()
{
    m_rows.clear();
    if (!m_events)
        return;
    const std::vector<EventRow>& rows = m_events->file->rows;
    for (size_t index = 0; index < rows.size(); ++index) {
        if (m_words.isEmpty() || matches(rows[index]))
            m_rows.push_back(int(index));
    }
    order();
}

void EventRowsModel::order()
{
    const std::vector<EventRow>& rows = m_events->file->rows;
    if (m_sortColumn == DateColumn) {
        // What has no date comes last, whatever the order.
        constexpr auto never = std::numeric_limits<domain::DayNumber>::max();
        std::vector<domain::DayNumber> days(rows.size(), never);
        for (const int row : m_rows)
            days[size_t(row)] = sortDay(rows[size_t(row)].date).value_or(never);
        const auto dated = std::stable_partition(
            m_rows.begin(), m_rows.end(), [&](int row) { return days[size_t(row)] != never; });
        std::vector<int> undated(dated, m_rows.end());
        m_rows.erase(dated, m_rows.end());
        sortBy(m_rows, m_sortOrder, [&](int row) { return days[size_t(row)]; });
        m_rows.insert(m_rows.end(), undated.begin(), undated.end());
    } else if (m_sortColumn == TitleColumn) {
        sortBy(m_rows, m_sortOrder, [&](int row) -> const QString& { return rows[size_t(row)].label; });
    } else if (m_sortColumn == LaneColumn) {
        sortBy(m_rows, m_sortOrder, [&](int row) -> const QString& { return rows[size_t(row)].lane; });
    }
}

void EventRowsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

int EventRowsModel::fileRow(const QModelIndex& index) const
{
    return index.isValid() && size_t(index.row()) < m_rows.size() ? m_rows[size_t(index.row())] : -1;
}

QModelIndex EventRowsModel::indexOf(int fileRow) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), fileRow);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

int EventRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventRowsModel::data(const QModelIndex& index, int role) const
{
    const int number = fileRow(index);
    if (number < 0 || role != Qt::DisplayRole)
        return {};
    const EventRow& row = m_events->file->rows[size_t(number)];
    switch (index.column()) {
    case DateColumn:
        return row.date ? timeline::dateWords(*row.date, m_events->language) : QString();
    case TitleColumn:
        return row.label;
    case LaneColumn:
        return row.lane;
    default:
        return {};
    }
}

QVariant EventRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case TitleColumn:
        return tr("Event");
    case LaneColumn:
        return tr("Lane");
    default:
        return {};
    }
}

} // namespace tidemark::session
