// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"

#include <QAccessible>

namespace tidemark::timeline_view {

class TimelineAccessible;

/// A lane of the timeline, or its undated strip, for assistive programs.
class AccessibleLane : public QAccessibleInterface {
public:
    AccessibleLane(const TimelineAccessible& timeline, int group);

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override; ///< around those of its events that are in sight, on the screen
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override;

private:
    const TimelineAccessible& m_timeline;
    int m_group;
    std::vector<int> m_entries; ///< the group lives no longer than the set it was made for
};

/// One event: its name and date are spoken first; the rest, such as who, why and its state, is its
/// description.
class AccessibleEvent : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleEvent(const TimelineAccessible& timeline, timeline::EntryKey key);

    timeline::EntryKey key() const { return m_key; }
    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    QString name() const;
    QString description() const;

    const TimelineAccessible& m_timeline;
    timeline::EntryKey m_key;
};

} // namespace tidemark::timeline_view
