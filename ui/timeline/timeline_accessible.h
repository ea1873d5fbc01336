// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline_view.h"

#include <QAccessibleWidget>

namespace tidemark::timeline_view {

/// The timeline for assistive programs: its lanes, and the undated strip, are groups; the events in them are
/// list items with their names, dates and states, in order of time. Groups and events are made when somebody
/// asks for them, so a large timeline costs nothing.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view);
    ~TimelineAccessible() override;

    /// Makes Qt ask this class about timelines. Safe to call again.
    static void install();

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    // What groups and events need. Groups are lanes that have dated entries, then the undated ones.
    TimelineView& view() const;
    int lastGroup() const { return childCount() - 1; }
    std::vector<int> entriesOf(int group) const; ///< indices into the view's entries, in order of time
    QString nameOf(int group) const;
    QAccessibleInterface* event(timeline::EntryKey key) const; ///< null when it is not shown
    QAccessibleInterface* groupOf(timeline::EntryKey key) const;

private:
    void collect() const;
    void forget() const;

    mutable std::vector<int> m_groups; ///< lanes; -1: the undated ones
    mutable std::vector<QAccessible::Id> m_groupIds; ///< 0 until asked for
    mutable QHash<timeline::EntryKey, QAccessible::Id> m_eventIds;
    mutable bool m_collected = false;
    QMetaObject::Connection m_following;
};

/// Tell those who listen; free when nobody does.
void announceSelection(TimelineView& view);
void announceEntries(TimelineView& view);

} // namespace tidemark::timeline_view
