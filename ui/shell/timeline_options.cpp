// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timeline_options.h"

#include "shell/actions.h"
#include "shell/preferences.h"
#include "shell/status_panel.h"
#include "timeline/timeline_view.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using enum ActionId;
using timeline_view::TimelineView;

namespace {

const QString compressedKey = u"timeline/compressed"_s;
const QString gapsKey = u"timeline/gaps"_s;
const QString snapsKey = u"timeline/snaps"_s;
// A machine that was asleep at midnight, or whose clock is set, notices within this time.
constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(10);

} // namespace

TimelineOptions::TimelineOptions(
    TimelineView& view, Actions& actions, Preferences& preferences, StatusPanel& status, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_status(status)
{
    restore();
    connectActions();
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &TimelineOptions::showToday);
    showToday();
}

void TimelineOptions::restore()
{
    m_view.setCompressed(m_preferences.value(compressedKey, false).toBool());
    m_view.setGapsMarked(m_preferences.value(gapsKey, true).toBool());
    m_view.setSnapping(m_preferences.value(snapsKey, false).toBool());
    m_actions[TimelineCompress]->setChecked(m_view.isCompressed());
    m_actions[TimelineGaps]->setChecked(m_view.areGapsMarked());
    m_actions[TimelineSnap]->setChecked(m_view.isSnapping());
}

void TimelineOptions::connectActions()
{
    connect(m_actions[TimelineCompress], &QAction::toggled, &m_view, &TimelineView::setCompressed);
    connect(m_actions[TimelineGaps], &QAction::toggled, &m_view, &TimelineView::setGapsMarked);
    connect(m_actions[TimelineSnap], &QAction::toggled, &m_view, &TimelineView::setSnapping);
    connect(&m_view, &TimelineView::axisOptionsChanged, this, &TimelineOptions::keep);
}

void TimelineOptions::keep()
{
    m_actions[TimelineCompress]->setChecked(m_view.isCompressed());
    m_actions[TimelineGaps]->setChecked(m_view.areGapsMarked());
    m_actions[TimelineSnap]->setChecked(m_view.isSnapping());
    const bool newly = m_view.isCompressed() && !m_preferences.value(compressedKey, false).toBool();
    m_preferences.setValue(compressedKey, m_view.isCompressed());
    m_preferences.setValue(gapsKey, m_view.areGapsMarked());
    m_preferences.setValue(snapsKey, m_view.isSnapping());
    if (newly && !m_view.hasFolds())
        m_status.tell(tr("No silence in this timeline is long enough to be compressed."));
}

void TimelineOptions::showToday()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_view.setToday(now.date());
    const std::chrono::milliseconds left(now.msecsTo(now.date().addDays(1).startOfDay()) + 1);
    m_midnight.start(std::min(left, longestWait));
}

} // namespace tidemark::shell
