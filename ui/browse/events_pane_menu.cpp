// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the table of events.
#include "browse/events_pane.h"
#include "browse/events_sorter.h"
#include "browse/events_table.h"
#include "session/date_conflict.h"
#include "session/events_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace tidemark::browse {

using domain::ItemId;
using session::EventsModel;

void EventsPane::showMenu(const QPoint& position)
{
    const std::vector<ItemId> items = selected();
    if (items.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (items.size() == 1)
        addOne(*menu, items.front());
    addReview(*menu);
    menu->addSeparator();
    addMany(*menu, items);
    menu->addSeparator();
    menu->addAction(tr("&Copy Rows"), this, &EventsPane::copy);
    // The menu key names no place of its own.
    const QModelIndex below = m_table->indexAt(position);
    const QPoint place = below.isValid() ? position : m_table->visualRect(m_table->currentIndex()).center();
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void EventsPane::addOne(QMenu& menu, ItemId item)
{
    const QPersistentModelIndex row(m_rows->indexOf(item));
    menu.addAction(tr("&Go to Passage"), this, [this, row] { activate(row); });
    menu.addAction(tr("&Why?"), this, [this, item] { Q_EMIT whyRequested(item); });
    menu.addAction(tr("Write a &Note"), this, [this, item] { Q_EMIT noteRequested(item); });
    menu.addAction(tr("&Edit…"), this, [this, item] { Q_EMIT editRequested(item); });
    menu.addSeparator();
}

void EventsPane::addReview(QMenu& menu)
{
    menu.addAction(tr("&Accept"), this, [this] { review(domain::ReviewState::Accepted); });
    menu.addAction(tr("Mark as &Disputed"), this, [this] { review(domain::ReviewState::Disputed); });
    menu.addAction(tr("&Reject"), this, [this] { review(domain::ReviewState::Rejected); });
}

void EventsPane::addMany(QMenu& menu, const std::vector<ItemId>& items)
{
    const session::ArticleDocument* document = m_model->document();
    if (!document)
        return;
    if (items.size() > 1) {
        menu.addAction(tr("&Merge…"), this, [this, items] { Q_EMIT mergeRequested(items); });
        return;
    }
    const ItemId item = items.front();
    menu.addAction(tr("S&plit…"), this, [this, item] { Q_EMIT splitRequested(item); })
        ->setEnabled(m_split->isEnabled());
    for (const auto& [text, step] :
        { std::pair(tr("Ear&lier within This Date"), -1), std::pair(tr("La&ter within This Date"), 1) })
        menu.addAction(text, this, [this, item, by = step] { Q_EMIT orderRequested(item, by); })
            ->setEnabled(document->canMoveWithinDate(item, step));
    const domain::Item* shown = document->item(item);
    const auto conflict
        = shown ? eventsInConflict(conflictingDatings(*document, *shown)) : std::vector<ItemId>();
    if (conflict.size() < 2)
        return;
    menu.addSeparator();
    menu.addAction(
        tr("Merge &Conflicting Events…"), this, [this, conflict] { Q_EMIT mergeRequested(conflict); });
    menu.addAction(
        tr("They Are Di&fferent Events"), this, [this, conflict] { Q_EMIT tellApartRequested(conflict); });
}

void EventsPane::chooseColumns(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < EventsModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(m_rows->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != EventsModel::TitleColumn);
        connect(action, &QAction::toggled, this,
            [this, column](bool shows) { m_table->setColumnHidden(column, !shows); });
    }
    menu->popup(m_table->horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace tidemark::browse
