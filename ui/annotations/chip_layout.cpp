// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/chip_layout.h"

#include <QWidget>

namespace tidemark::annotations {

ChipLayout::ChipLayout(QWidget* parent)
    : QLayout(parent)
{
}

ChipLayout::~ChipLayout()
{
    qDeleteAll(m_items);
}

void ChipLayout::insertWidget(int place, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + place, new QWidgetItem(widget));
    invalidate();
}

void ChipLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* ChipLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* ChipLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int ChipLayout::heightForWidth(int width) const
{
    return arrange({ 0, 0, width, 0 }, true);
}

QSize ChipLayout::sizeHint() const
{
    return minimumSize();
}

QSize ChipLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ChipLayout::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, false);
}

int ChipLayout::arrange(const QRect& room, bool isTrial) const
{
    const QRect inner = room.marginsRemoved(contentsMargins());
    int left = inner.left();
    int top = inner.top();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        const bool isLast = item == m_items.back();
        QSize size = item->sizeHint();
        if (isLast)
            size.setWidth(item->minimumSize().width());
        if (left > inner.left() && left + size.width() > inner.right() + 1) {
            left = inner.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (isLast)
            size.setWidth(qMax(size.width(), inner.right() + 1 - left));
        size.setWidth(qMin(size.width(), inner.width()));
        if (!isTrial)
            item->setGeometry({ QPoint(left, top), size });
        left += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return top + lineHeight - room.top() + contentsMargins().bottom();
}

} // namespace tidemark::annotations
