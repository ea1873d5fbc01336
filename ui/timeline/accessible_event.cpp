// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/accessible_event.h"

#include "timeline/date_words.h"
#include "timeline/entry_words.h"
#include "timeline/timeline_accessible.h"

#include <QCoreApplication>

#include <algorithm>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using timeline::Entry;
using timeline::EntryKey;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(tidemark::timeline_view::TimelineAccessible)
};

const QString passageAction = u"GoToPassage"_s;

// Where a screen reader may look for something that is nowhere to be seen.
constexpr QRect nowhere(-100000, -100000, 1, 1);

QRect onScreen(const TimelineView& view, const QRectF& rect)
{
    return rect.isEmpty() ? QRect() : rect.toAlignedRect().translated(view.mapToGlobal(QPoint()));
}

} // namespace

AccessibleLane::AccessibleLane(const TimelineAccessible& timeline, int group)
    : m_timeline(timeline)
    , m_group(group)
    , m_entries(timeline.entriesOf(group))
{
}

QAccessibleInterface* AccessibleLane::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_timeline.view());
}

int AccessibleLane::childCount() const
{
    return int(m_entries.size());
}

QAccessibleInterface* AccessibleLane::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return m_timeline.event(m_timeline.view().entries().entry(m_entries[size_t(index)]).key);
}

int AccessibleLane::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* event = dynamic_cast<const AccessibleEvent*>(child);
    if (!event)
        return -1;
    const int entry = m_timeline.view().entries().indexOf(event->key());
    const auto found = std::find(m_entries.begin(), m_entries.end(), entry);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QAccessibleInterface* AccessibleLane::childAt(int x, int y) const
{
    QAccessibleInterface* found = m_timeline.childAt(x, y);
    return found && indexOfChild(found) >= 0 ? found : nullptr;
}

QString AccessibleLane::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_timeline.nameOf(m_group);
    return kind == QAccessible::Description ? Spoken::tr("%n event(s)", nullptr, childCount()) : QString();
}

QRect AccessibleLane::rect() const
{
    const TimelineView& view = m_timeline.view();
    QRect all;
    for (const timeline::TextBox& text : view.currentLayout().texts) {
        if (std::find(m_entries.begin(), m_entries.end(), text.entry) != m_entries.end())
            all |= onScreen(view, text.rect);
    }
    return all.isEmpty() ? nowhere : all;
}

QAccessible::State AccessibleLane::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    return state;
}

AccessibleEvent::AccessibleEvent(const TimelineAccessible& timeline, EntryKey key)
    : m_timeline(timeline)
    , m_key(key)
{
}

QAccessibleInterface* AccessibleEvent::parent() const
{
    return m_timeline.groupOf(m_key);
}

QString AccessibleEvent::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return description();
    default:
        return {};
    }
}

QString AccessibleEvent::name() const
{
    const TimelineView& view = m_timeline.view();
    const int index = view.entries().indexOf(m_key);
    if (index < 0)
        return {};
    const Entry& entry = view.entries().entry(index);
    const auto& date = entry.date ? entry.date : entry.term;
    const QString when = date ? timeline::dateWords(*date, view.language()) : Spoken::tr("Undated");
    return Spoken::tr("%1, %2", "title of an event, its date in words").arg(entry.title, when);
}

QString AccessibleEvent::description() const
{
    const TimelineView& view = m_timeline.view();
    const int index = view.entries().indexOf(m_key);
    const QAccessibleInterface* group = parent();
    if (index < 0 || !group)
        return {};
    QStringList lines
        = entryWords(view.entries().entry(index), view.notes().value(m_key), view.language()).split(u'\n');
    lines.removeFirst(); // the title is in the name
    lines += Spoken::tr("%1, %2 of %3", "lane, position within it, number of its events")
                 .arg(group->text(QAccessible::Name))
                 .arg(group->indexOfChild(this) + 1)
                 .arg(group->childCount());
    return lines.join(u'\n');
}

QRect AccessibleEvent::rect() const
{
    const QRect place = onScreen(m_timeline.view(), m_timeline.view().entryRect(m_key));
    return place.isEmpty() ? nowhere : place;
}

QAccessible::State AccessibleEvent::state() const
{
    const TimelineView& view = m_timeline.view();
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    state.selected = view.selected() == m_key;
    state.focused = state.selected && view.hasFocus();
    state.offscreen = view.entryRect(m_key).isEmpty();
    return state;
}

void* AccessibleEvent::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList AccessibleEvent::actionNames() const
{
    return { setFocusAction(), pressAction(), passageAction };
}

QString AccessibleEvent::localizedActionName(const QString& name) const
{
    return name == passageAction ? Spoken::tr("Go to the passage")
                                 : QAccessibleActionInterface::localizedActionName(name);
}

void AccessibleEvent::doAction(const QString& name)
{
    TimelineView& view = m_timeline.view();
    if (name == passageAction) {
        Q_EMIT view.entryActivated(m_key);
    } else if (name == setFocusAction() || name == pressAction()) {
        view.setFocus(Qt::OtherFocusReason);
        view.select(m_key);
    }
}

QStringList AccessibleEvent::keyBindingsForAction(const QString& name) const
{
    return name == passageAction
        ? QStringList { QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText) }
        : QStringList();
}

} // namespace tidemark::timeline_view
