// SPDX-License-Identifier: GPL-3.0-or-later
// Which entry of the timeline stands for which item of the document, and going along both.
#include "shell/article_presenter.h"

#include "reader/reader_view.h"
#include "session/timeline_entries.h"
#include "shell/dossier_presenter.h"
#include "shell/period_passages.h"
#include "timeline/timeline_panel.h"

#include <algorithm>

namespace tidemark::shell {

using domain::ItemId;

bool ArticlePresenter::isJoint() const
{
    return m_dossier && m_dossier->isOpen();
}

timeline::EntryKey ArticlePresenter::keyOf(ItemId event) const
{
    return m_dossier ? m_dossier->keyOf(event) : session::entryKeyOf(event);
}

ItemId ArticlePresenter::itemOf(timeline::EntryKey key) const
{
    const timeline::EntrySet& entries = m_timeline.entries();
    const int index = entries.indexOf(key);
    const ItemId drawn = index < 0 ? ItemId() : entries.entry(index).item;
    return m_dossier && m_document ? m_dossier->tellingIn(drawn, m_document->article().id) : drawn;
}

void ArticlePresenter::selectEntry(timeline::EntryKey key, bool alsoReveal)
{
    const ItemId id = itemOf(key);
    const domain::Item* item = m_document && !id.isNull() ? m_document->item(id) : nullptr;
    if (!item) {
        if (isJoint() && !id.isNull())
            Q_EMIT elsewhereSelected(id);
        return;
    }
    if (alsoReveal)
        m_reader.reveal(domain::mainSpan(item->body));
    setSelected(id);
}

void ArticlePresenter::walkEvents(int step)
{
    if (isJoint()) {
        if (const ItemId next = m_dossier->neighbour(m_selected, step); !next.isNull())
            m_timeline.select(m_dossier->keyOf(next));
        return;
    }
    if (!m_document)
        return;
    std::vector<ItemId> events;
    for (const ItemId id : m_document->itemsOfKind(domain::ItemKind::Event)) {
        if (m_document->item(id)->state != domain::ReviewState::Rejected)
            events.push_back(id);
    }
    if (events.empty())
        return;
    const auto count = static_cast<int>(events.size());
    const auto found = std::find(events.begin(), events.end(), m_selected);
    const int index = found == events.end()
        ? (step > 0 ? 0 : count - 1)
        : (static_cast<int>(found - events.begin()) + step + count) % count;
    select(events[static_cast<size_t>(index)]);
}

// Softly: what the paragraph tells of is brought into sight, but nothing is selected and the zoom stays.
void ArticlePresenter::followReading(qsizetype offset)
{
    if (!m_followsReading || !m_document || m_timeline.isFitted())
        return;
    const std::vector<ItemId> events = m_document->itemsAt(offset, domain::ItemKind::Event);
    if (events.empty())
        return;
    const timeline::EntryKey key = keyOf(events.front());
    const int index = m_timeline.entries().indexOf(key);
    if (index < 0 || !m_timeline.entryRect(key).isEmpty())
        return;
    const timeline::Extent& extent = m_timeline.entries().extent(index);
    const double half = (m_timeline.visibleTo() - m_timeline.visibleFrom()) / 2;
    const double middle = (extent.start + extent.end) / 2;
    m_timeline.setVisibleRange(middle - half, middle + half);
}

void ArticlePresenter::dimOutside(double from, double to)
{
    if (m_document)
        m_reader.setDimmedOutside(passagesOfPeriod(*m_document, m_timeline.entries(), from, to,
            [this](timeline::EntryKey key) { return itemOf(key); }));
}

} // namespace tidemark::shell
