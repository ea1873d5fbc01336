// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/event_finder.h"

#include "session/entry_search.h"
#include "timeline/chosen_content.h"
#include "timeline/entry_walk.h"
#include "timeline/event_search_bar.h"
#include "timeline/timeline_view.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace tidemark::timeline_view {

EventFinder::EventFinder(TimelineView& view, ChosenContent& content, EventSearchBar& bar)
    : QObject(&view)
    , m_view(view)
    , m_content(content)
    , m_bar(bar)
{
    connect(&bar, &EventSearchBar::queryChanged, this, &EventFinder::search);
    connect(&bar, &EventSearchBar::stepRequested, this, &EventFinder::step);
    connect(&bar, &EventSearchBar::closed, this, [this] {
        search();
        m_view.setFocus();
    });
    connect(&content, &ChosenContent::contentChanged, this, [this] {
        m_search.reset();
        search();
    });
    connect(&view, &TimelineView::entriesChanged, this, [this] {
        order();
        showCount();
    });
    connect(&view, &TimelineView::selectionChanged, this, &EventFinder::showCount);
}

EventFinder::~EventFinder() = default;

void EventFinder::search()
{
    // What is shown changes below, which tells of itself.
    if (m_isSearching)
        return;
    const QScopedValueRollback searching(m_isSearching, true);
    const QString words = m_bar.words();
    m_matches.clear();
    if (!words.isEmpty()) {
        if (!m_search)
            m_search = std::make_unique<session::EntrySearch>(m_content.content());
        m_matches = m_search->find(words);
    }
    const bool found = !m_matches.isEmpty();
    m_content.setOnly(found && m_bar.hidesOthers() ? std::optional(m_matches) : std::nullopt);
    m_view.setMatches(words.isEmpty() ? std::nullopt : std::optional(m_matches));
    order();
    showCount();
}

void EventFinder::order()
{
    m_found.clear();
    if (m_matches.isEmpty())
        return;
    const EntryWalk walk(m_view.entries());
    std::copy_if(walk.order().begin(), walk.order().end(), std::back_inserter(m_found),
        [this](timeline::EntryKey key) { return m_matches.contains(key); });
}

void EventFinder::step(int by)
{
    if (m_found.empty())
        return;
    const auto selected = m_view.selected();
    const auto here = selected ? std::find(m_found.begin(), m_found.end(), *selected) : m_found.end();
    const auto count = int(m_found.size());
    const int from = here == m_found.end() ? (by > 0 ? -1 : 0) : int(here - m_found.begin());
    m_view.select(m_found[size_t((from + by + count) % count)]);
}

void EventFinder::showCount()
{
    const auto selected = m_view.selected();
    const auto here = selected ? std::find(m_found.begin(), m_found.end(), *selected) : m_found.end();
    m_bar.showCount(here == m_found.end() ? -1 : int(here - m_found.begin()), int(m_found.size()));
}

} // namespace tidemark::timeline_view
