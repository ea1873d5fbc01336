// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timeline_edits.h"

#include "shell/status_panel.h"
#include "timeline/timeline_view.h"

namespace tidemark::shell {

using domain::ItemId;
using domain::ReviewState;
using timeline_view::TimelineView;

TimelineEdits::TimelineEdits(TimelineView& view, StatusPanel& status, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_status(status)
{
    connect(&view, &TimelineView::selectionChanged, this, &TimelineEdits::tellSelection);
    connect(&view, &TimelineView::reviewOfManyRequested, this,
        [this](const QList<timeline::EntryKey>& keys, ReviewState state) { review(itemsOf(keys), state); });
}

std::vector<ItemId> TimelineEdits::itemsOf(const QList<timeline::EntryKey>& keys) const
{
    std::vector<ItemId> items;
    for (const timeline::EntryKey key : keys) {
        const int index = m_view.entries().indexOf(key);
        if (index >= 0 && !m_view.entries().entry(index).item.isNull())
            items.push_back(m_view.entries().entry(index).item);
    }
    return items;
}

std::vector<ItemId> TimelineEdits::selectedItems() const
{
    return itemsOf(m_view.selectedKeys());
}

void TimelineEdits::review(const std::vector<ItemId>& items, ReviewState state)
{
    if (!m_document || items.empty() || !m_document->setReviewState(items, state))
        return;
    const auto count = static_cast<int>(items.size());
    switch (state) {
    case ReviewState::Accepted:
        m_status.tellUndoable(tr("%n event(s) accepted.", nullptr, count));
        break;
    case ReviewState::Disputed:
        m_status.tellUndoable(tr("%n event(s) marked as disputed.", nullptr, count));
        break;
    case ReviewState::Rejected:
        m_status.tellUndoable(tr("%n event(s) rejected.", nullptr, count));
        break;
    case ReviewState::Suggested:
        m_status.tellUndoable(tr("%n event(s) suggested again.", nullptr, count));
        break;
    }
}

void TimelineEdits::tellSelection()
{
    if (m_view.selectedKeys().size() > 1)
        m_status.tell(m_view.selectionCountWords());
}

} // namespace tidemark::shell
