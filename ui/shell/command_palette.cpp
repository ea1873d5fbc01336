// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_palette.h"

#include "session/article_link.h"
#include "shell/actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

enum { ActionIndexRole = Qt::UserRole + 1, KeysRole };

// The command at the left, its keys at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Midlight));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        const QRect room = option.rect.adjusted(14, 0, -14, 0);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->setPen(option.palette.color(QPalette::Dark));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, index.data(KeysRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return { 100, option.fontMetrics.height() + 12 };
    }
};

} // namespace

CommandPalette::CommandPalette(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    fill(actions);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a command…"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(520, 400);
    const QPoint middle = parent->mapToGlobal(QPoint(parent->width() / 2 - width() / 2, 90));
    move(middle);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    narrow({});
    m_field->setFocus();
}

void CommandPalette::fill(const std::vector<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (!action->isEnabled())
            continue;
        auto* item = new QStandardItem(plainText(*action));
        item->setData(QVariant::fromValue(action), ActionIndexRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), KeysRole);
        m_model->appendRow(item);
    }
}

int CommandPalette::shownCount() const
{
    return m_filter->rowCount();
}

/// An address is a command of its own.
void CommandPalette::offerLink(const QString& text)
{
    if (m_link)
        m_model->removeRow(m_link->row());
    m_link = session::isArticleLink(text) ? new QStandardItem(text) : nullptr;
    if (!m_link)
        return;
    m_link->setData(tr("Open link"), KeysRole);
    m_model->appendRow(m_link);
}

void CommandPalette::narrow(const QString& text)
{
    offerLink(text.trimmed());
    m_filter->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const QString link = m_link ? m_link->text() : QString();
    const QPointer<QAction> action = m_list->currentIndex().data(ActionIndexRole).value<QAction*>();
    close();
    if (!link.isEmpty())
        Q_EMIT linkEntered(link);
    // After the popup has gone, so that the command finds the focus where it was.
    if (action)
        QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_list->currentIndex().row();
    if (key == Qt::Key_Down)
        m_list->setCurrentIndex(m_filter->index(qMin(row + 1, shownCount() - 1), 0));
    else if (key == Qt::Key_Up)
        m_list->setCurrentIndex(m_filter->index(qMax(row - 1, 0), 0));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        runCurrent();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace tidemark::shell
