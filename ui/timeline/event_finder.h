// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace tidemark::session {
class EntrySearch;
}

namespace tidemark::timeline_view {

class ChosenContent;
class EventSearchBar;
class TimelineView;

/// Marks in the view the events that hold the words of the bar, and walks them in order of time.
class EventFinder : public QObject {
    Q_OBJECT
public:
    EventFinder(TimelineView& view, ChosenContent& content, EventSearchBar& bar);
    ~EventFinder() override;

    /// Events found and shown, in order of time.
    const std::vector<timeline::EntryKey>& found() const { return m_found; }

private:
    void search();
    void order();
    void step(int by);
    void showCount();

    TimelineView& m_view;
    ChosenContent& m_content;
    EventSearchBar& m_bar;
    std::unique_ptr<session::EntrySearch> m_search; ///< made at the first question to each content
    QSet<timeline::EntryKey> m_matches;
    std::vector<timeline::EntryKey> m_found;
    bool m_isSearching = false;
};

} // namespace tidemark::timeline_view
