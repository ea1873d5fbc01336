// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/undated_list.h"

#include "timeline/timeline_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 320;
constexpr int mostRows = 12;
constexpr int keyRole = Qt::UserRole;

} // namespace

UndatedList::UndatedList(TimelineView& view)
    : QFrame(&view, Qt::Popup)
    , m_view(view)
    , m_list(new QListWidget)
    , m_date(new QPushButton(tr("Give a date…")))
{
    setObjectName(u"undatedList"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : view.entries().undated()) {
        const timeline::Entry& entry = view.entries().entry(index);
        auto* row = new QListWidgetItem(entry.title, m_list);
        row->setData(keyRole, entry.key);
        row->setToolTip(entry.title.toHtmlEscaped());
        if (view.selected() == entry.key)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Undated events"));
    const int rowHeight = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height() + 6);
    m_list->setFixedSize(listWidth, std::clamp(m_list->count(), 3, mostRows) * rowHeight + 4);
    auto* count = new QLabel(tr("%n undated event(s)", nullptr, m_list->count()));
    count->setObjectName(u"secondary"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(count, 1);
    foot->addWidget(m_date);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_list);
    column->addLayout(foot);
    connect(m_list, &QListWidget::itemClicked, this, &UndatedList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &UndatedList::choose);
    connect(m_date, &QPushButton::clicked, this, [this] {
        const timeline::EntryKey key = currentKey();
        TimelineView& asked = m_view;
        close();
        if (key >= 0)
            Q_EMIT asked.editRequested(key);
    });
}

timeline::EntryKey UndatedList::currentKey() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(keyRole).toLongLong() : -1;
}

void UndatedList::choose()
{
    const timeline::EntryKey key = currentKey();
    if (key < 0)
        return;
    m_view.select(key);
    Q_EMIT m_view.entryClicked(key);
}

void UndatedList::showAbove(const QPoint& global)
{
    adjustSize();
    QPoint place(global.x() - width() / 2, global.y() - height() - 8);
    if (const QScreen* screen = m_view.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::max(place.y(), room.top()));
    }
    move(place);
    show();
    m_list->setFocus();
}

} // namespace tidemark::timeline_view
