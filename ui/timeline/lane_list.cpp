// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lane_list.h"

#include "timeline/chosen_content.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int collapsedRole = Qt::UserRole + 1;

bool movesLanes(const QKeyEvent& event)
{
    return event.modifiers() == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down);
}

} // namespace

LaneList::LaneList(ChosenContent& content, QWidget* parent)
    : QListWidget(parent)
    , m_content(content)
{
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_isRefreshing)
            m_content.setHidden(item->data(idRole).toString(), item->checkState() != Qt::Checked);
    });
    connect(&content, &ChosenContent::changed, this, &LaneList::refresh);
    connect(&content, &ChosenContent::contentChanged, this, &LaneList::refresh);
    refresh();
}

void LaneList::refresh()
{
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    const QString current = currentId();
    const int currentRow = this->currentRow();
    clear();
    for (const session::LaneRow& lane : m_content.lanes()) {
        const QString sign = lane.collapsed ? u"▸ "_s : u"▾ "_s;
        auto* item = new QListWidgetItem(sign + lane.name + u"  "_s + QLocale().toString(lane.count), this);
        item->setData(idRole, lane.id);
        item->setData(collapsedRole, lane.collapsed);
        item->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(lane.hidden ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(lane.name.toHtmlEscaped());
        const QString told = lane.collapsed ? tr("%1, %n event(s), collapsed", nullptr, lane.count)
                                            : tr("%1, %n event(s)", nullptr, lane.count);
        item->setData(Qt::AccessibleTextRole, told.arg(lane.name));
        if (lane.id == current && currentRow >= 0)
            setCurrentItem(item);
    }
    if (this->currentRow() < 0 && count() > 0)
        setCurrentRow(std::clamp(currentRow, 0, count() - 1));
}

QString LaneList::currentId() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

bool LaneList::isCollapsed(int row) const
{
    return item(row) && item(row)->data(collapsedRole).toBool();
}

QStringList LaneList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids += item(row)->data(idRole).toString();
    return ids;
}

void LaneList::moveCurrent(int by)
{
    if (currentItem())
        m_content.moveLane(currentId(), by);
}

void LaneList::setCurrentCollapsed(bool collapsed)
{
    if (currentItem() && isCollapsed(currentRow()) != collapsed)
        m_content.setCollapsed(currentId(), collapsed);
}

bool LaneList::event(QEvent* event)
{
    // The window would walk its events with these keys.
    if (event->type() == QEvent::ShortcutOverride && movesLanes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void LaneList::keyPressEvent(QKeyEvent* event)
{
    if (movesLanes(*event))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        setCurrentCollapsed(event->key() == Qt::Key_Left);
    else
        QListWidget::keyPressEvent(event);
}

void LaneList::dropEvent(QDropEvent* event)
{
    const QString moved = currentId();
    {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        QListWidget::dropEvent(event);
    }
    const QStringList order = ids();
    // The list is filled anew by that, which must not happen while the drag still removes its row.
    QMetaObject::invokeMethod(
        this,
        [this, order, moved] {
            m_content.orderLanes(order);
            setCurrentRow(int(ids().indexOf(moved)));
        },
        Qt::QueuedConnection);
}

} // namespace tidemark::timeline_view
