// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timeline_edits.h"

#include "session/wording.h"
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
    connect(&view, &TimelineView::dateEditRequested, this, &TimelineEdits::changeDate);
}

/// What was extracted stays with the item, so that the date of the text can be had again.
void TimelineEdits::changeDate(timeline::EntryKey key, const domain::EdtfValue& date)
{
    const std::vector<ItemId> found = itemsOf({ key });
    const domain::Item* item = m_document && !found.empty() ? m_document->item(found.front()) : nullptr;
    const auto* event = item ? std::get_if<domain::Event>(&item->body) : nullptr;
    if (!event) {
        m_status.tell(tr("This event is told in another article. Open that article to change the date."));
        return;
    }
    domain::Event edited = *event;
    edited.date = date;
    // The reader's own date rests on nothing in the text.
    edited.basis = {};
    edited.certainty = domain::Certainty::Explicit;
    if (m_document->editEvent(item->id, edited))
        m_status.tellUndoable(tr("“%1” is dated %2 now.", "title of an event, its new date")
                                  .arg(edited.title, session::dateWording(date)));
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
