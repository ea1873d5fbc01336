// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace tidemark::timeline_view {
class TimelineView;
}

namespace tidemark::shell {

class Actions;
class Preferences;
class StatusPanel;

/// Keeps what the reader chose of the timeline's axis (compressed silences, marked gaps, snapping) in step
/// between view, menu and preferences, and today's date in the view up to date.
class TimelineOptions : public QObject {
    Q_OBJECT
public:
    TimelineOptions(timeline_view::TimelineView& view, Actions& actions, Preferences& preferences,
        StatusPanel& status, QObject* parent);

private:
    void restore();
    void connectActions();
    void keep();
    void showToday();

    timeline_view::TimelineView& m_view;
    Actions& m_actions;
    Preferences& m_preferences;
    StatusPanel& m_status;
    QTimer m_midnight;
};

} // namespace tidemark::shell
