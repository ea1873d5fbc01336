// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tidemark::timeline_view {
class TimelinePanel;
}

namespace tidemark::shell {

class Actions;
class Preferences;

/// Remembers for each timeline which lanes the reader has chosen, their order, and which are collapsed or
/// hidden; and opens lanes, filters and the search by command. Filters are not remembered.
class TimelineChoiceKeeper : public QObject {
    Q_OBJECT
public:
    TimelineChoiceKeeper(
        timeline_view::TimelinePanel& panel, Actions& actions, Preferences& preferences, QObject* parent);

    /// To be called before the timeline gets its content. `timeline` names it: an article's id, say; empty
    /// for none.
    void enter(const QString& timeline);

private:
    void keep();

    timeline_view::TimelinePanel& m_panel;
    Preferences& m_preferences;
    QString m_timeline;
};

} // namespace tidemark::shell
