// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/events_delegate.h"

#include "session/events_model.h"
#include "session/wording.h"

#include <QComboBox>
#include <QKeyEvent>

namespace tidemark::browse {

using session::EventsModel;

namespace {

constexpr std::array categories { domain::EventCategory::Policy, domain::EventCategory::Product,
    domain::EventCategory::Figure, domain::EventCategory::Statement, domain::EventCategory::Other };
constexpr std::array states { domain::ReviewState::Suggested, domain::ReviewState::Accepted,
    domain::ReviewState::Disputed, domain::ReviewState::Rejected };

} // namespace

QComboBox* EventsDelegate::listIn(QWidget* parent) const
{
    auto* list = new QComboBox(parent);
    list->setAutoFillBackground(true);
    connect(list, &QComboBox::activated, this, &EventsDelegate::takeChoice);
    return list;
}

/// Choosing is all there is to do: no further Enter is asked for.
void EventsDelegate::takeChoice()
{
    auto* list = qobject_cast<QComboBox*>(sender());
    Q_EMIT commitData(list);
    Q_EMIT closeEditor(list);
}

QWidget* EventsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (index.column()) {
    case EventsModel::DateColumn:
        return new DateCellEditor(m_reading, parent);
    case EventsModel::CategoryColumn: {
        QComboBox* list = listIn(parent);
        for (const auto category : categories)
            list->addItem(session::categoryName(category), static_cast<int>(category));
        return list;
    }
    case EventsModel::StateColumn: {
        QComboBox* list = listIn(parent);
        for (const auto state : states)
            list->addItem(session::stateName(state), static_cast<int>(state));
        return list;
    }
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void EventsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentIndex(list->findData(index.data(Qt::EditRole)));
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void EventsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentData());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
}

void EventsDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    QRect cell = option.rect;
    cell.setWidth(std::max(cell.width(), editor->sizeHint().width()));
    editor->setGeometry(cell);
}

bool EventsDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto* date = qobject_cast<DateCellEditor*>(watched);
        const bool commits
            = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (date && commits && !date->isAcceptable())
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace tidemark::browse
