// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/date_cell_editor.h"

#include <QStyledItemDelegate>

class QComboBox;

namespace tidemark::browse {

/// Edits the cells of a table of events: dates with their meaning, titles, categories and states from a list.
/// What is no date is not taken: the editor stays open and says so.
class EventsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How the words in a date's cell are read.
    void setReading(DateCellEditor::Reading reading) { m_reading = std::move(reading); }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* listIn(QWidget* parent) const;
    void takeChoice();

    DateCellEditor::Reading m_reading;
};

} // namespace tidemark::browse
