// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of the timeline are chosen, and who is told.
#include "timeline/timeline_view.h"

#include "timeline/entry_words.h"
#include "timeline/timeline_accessible.h"

#include <algorithm>

namespace tidemark::timeline_view {

using timeline::EntryKey;
using timeline::Instant;

void TimelineView::select(EntryKey key)
{
    const bool known = m_shown->indexOf(key) >= 0;
    setSelected(known ? std::optional(key) : std::nullopt);
    if (known)
        reveal(key);
}

void TimelineView::clearSelection()
{
    setSelected(std::nullopt);
}

QList<EntryKey> TimelineView::selectedKeys() const
{
    return inTimeOrder(m_selection.keys(), *m_shown);
}

void TimelineView::setSelectedKeys(const QList<EntryKey>& keys)
{
    QSet<EntryKey> known;
    for (const EntryKey key : keys) {
        if (m_shown->indexOf(key) >= 0)
            known.insert(key);
    }
    const auto now = selected();
    const QList<EntryKey> ordered = inTimeOrder(known, *m_shown);
    const auto first = ordered.isEmpty() ? std::nullopt : std::optional(ordered.first());
    if (m_selection.choose(known, now && known.contains(*now) ? now : first))
        tellSelection();
}

void TimelineView::setSelected(std::optional<EntryKey> key)
{
    if (m_selection.choose(key))
        tellSelection();
}

void TimelineView::selectAll()
{
    setSelectedKeys(QList<EntryKey>(order().begin(), order().end()));
}

void TimelineView::toggle(EntryKey key)
{
    m_selection.toggle(key);
    tellSelection();
}

void TimelineView::extendSelectionTo(EntryKey key)
{
    if (m_selection.extendTo(key, order()))
        tellSelection();
}

// What has a bar, words or a place in a density column within the stretch and the rectangle.
void TimelineView::addWithin(const QRectF& area)
{
    std::vector<EntryKey> found;
    const timeline::Layout& layout = currentLayout();
    const auto take = [&](int entry, const QRectF& rect) {
        if (rect.intersects(area))
            found.push_back(m_shown->entry(entry).key);
    };
    for (const timeline::BarBox& bar : layout.bars)
        take(bar.entry, bar.rect);
    for (const timeline::TextBox& text : layout.texts)
        take(text.entry, text.rect);
    for (const timeline::DensityColumn& column : layout.columns) {
        if (!column.rect.intersects(area))
            continue;
        m_shown->visit(column.lane, column.from, column.to, [&](const timeline::EntrySet::Slot& slot) {
            if (slot.start >= column.from)
                found.push_back(m_shown->entry(slot.index).key);
        });
    }
    if (found.empty())
        return;
    m_selection.add(found);
    tellSelection();
}

const std::vector<EntryKey>& TimelineView::order() const
{
    if (!m_walk)
        m_walk = EntryWalk(*m_shown);
    return m_walk->order();
}

QString TimelineView::selectedWords() const
{
    const int entry = selected() ? m_shown->indexOf(*selected()) : -1;
    if (entry < 0)
        return {};
    const QString words = entryWords(m_shown->entry(entry), m_notes.value(*selected()), language());
    if (m_dateEditing)
        return dateEditingWords() + u'\n' + words;
    return m_selection.count() > 1 ? selectionCountWords() + u'\n' + words : words;
}

QString TimelineView::selectionCountWords() const
{
    return tr("%n event(s) selected", nullptr, m_selection.count());
}

void TimelineView::tellSelection()
{
    update();
    announceSelection(*this);
    Q_EMIT selectionChanged();
}

} // namespace tidemark::timeline_view
