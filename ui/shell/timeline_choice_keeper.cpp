// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timeline_choice_keeper.h"

#include "shell/actions.h"
#include "shell/preferences.h"
#include "timeline/chosen_content.h"
#include "timeline/timeline_panel.h"

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using timeline_view::ChosenContent;
using timeline_view::TimelinePanel;

namespace {

QString keyOf(const QString& timeline)
{
    return u"timelineLanes/"_s + timeline;
}

} // namespace

TimelineChoiceKeeper::TimelineChoiceKeeper(
    TimelinePanel& panel, Actions& actions, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_panel(panel)
    , m_preferences(preferences)
{
    connect(panel.content(), &ChosenContent::chosenByReader, this, &TimelineChoiceKeeper::keep);
    connect(actions[ActionId::TimelineLanes], &QAction::triggered, &panel, &TimelinePanel::openLanes);
    connect(actions[ActionId::FilterEvents], &QAction::triggered, &panel, &TimelinePanel::openFilter);
    connect(actions[ActionId::SearchEvents], &QAction::triggered, &panel, &TimelinePanel::openSearch);
}

void TimelineChoiceKeeper::enter(const QString& timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    const QVariant kept = timeline.isEmpty() ? QVariant() : m_preferences.value(keyOf(timeline));
    m_panel.content()->setChoice(session::TimelineChoice::fromVariant(kept.toMap()));
}

void TimelineChoiceKeeper::keep()
{
    if (m_timeline.isEmpty())
        return;
    const QVariantMap chosen = m_panel.content()->choice().toVariant();
    if (chosen.isEmpty())
        m_preferences.settings().remove(keyOf(m_timeline));
    else
        m_preferences.setValue(keyOf(m_timeline), chosen);
}

} // namespace tidemark::shell
