// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/flow_layout.h"

#include <algorithm>

namespace tidemark::timeline_view {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize row;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            row = QSize(row.width() + item->sizeHint().width() + spacing(),
                std::max(row.height(), item->sizeHint().height()));
    }
    return row.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

int FlowLayout::arrange(const QRect& outer, bool apply) const
{
    const QRect place = outer.marginsRemoved(contentsMargins());
    QPoint next = place.topLeft();
    int rowHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (next.x() > place.left() && next.x() + size.width() > place.left() + place.width()) {
            next = QPoint(place.left(), next.y() + rowHeight + spacing());
            rowHeight = 0;
        }
        if (apply)
            item->setGeometry(QRect(next, size));
        next.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return next.y() + rowHeight + contentsMargins().bottom() - outer.top();
}

} // namespace tidemark::timeline_view
