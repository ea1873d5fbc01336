// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/card_view.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace tidemark::browse {

CardView::CardView(QWidget* parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeView::clicked, this, &CardView::rowActivated);
}

void CardView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    const auto open = [this] {
        expandAll();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, open);
    connect(model, &QAbstractItemModel::rowsInserted, this, open);
    connect(model, &QAbstractItemModel::rowsRemoved, this, open);
    open();
}

void CardView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void CardView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    // Heights follow the width, since the words wrap.
    scheduleDelayedItemsLayout();
}

void CardView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void CardView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!model() || model()->rowCount() == 0)
        paintEmptyText(*this, m_emptyText);
}

void paintEmptyText(QAbstractItemView& view, const QString& text)
{
    QPainter painter(view.viewport());
    painter.setPen(view.palette().color(QPalette::Dark));
    const QRect room = view.viewport()->rect().adjusted(24, 32, -24, -24);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace tidemark::browse
