// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_accessible.h"

#include "timeline/accessible_event.h"
#include "timeline/date_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tidemark::timeline_view {

using namespace Qt::StringLiterals;
using timeline::EntryKey;
using timeline::EntrySet;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(tidemark::timeline_view::TimelineAccessible)
};

constexpr int undatedGroup = -1;

QAccessibleInterface* createInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

QString yearsOf(const TimelineView& view)
{
    const auto yearAt = [](timeline::Instant instant) {
        return domain::EdtfDate::ofYear(domain::toCivilDate(domain::DayNumber(std::floor(instant))).year);
    };
    const domain::EdtfDate first = yearAt(view.entries().start());
    const domain::EdtfDate last = yearAt(view.entries().end() - 1);
    return timeline::dateWords(
        first == last ? domain::EdtfValue(first) : domain::EdtfValue::interval(first, last), view.language());
}

QString summary(const TimelineView& view)
{
    const int count = int(view.entries().entries().size());
    if (count == 0)
        return Spoken::tr("No events");
    const QString events = Spoken::tr("%n event(s)", nullptr, count);
    return view.entries().datedCount() == 0
        ? events
        : Spoken::tr("%1, %2", "number of events, years").arg(events, yearsOf(view));
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView* view)
    : QAccessibleWidget(view, QAccessible::List)
    , m_following(QObject::connect(view, &TimelineView::entriesChanged, view, [this] { forget(); }))
{
}

TimelineAccessible::~TimelineAccessible()
{
    QObject::disconnect(m_following);
    forget();
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(createInterface);
}

TimelineView& TimelineAccessible::view() const
{
    return *static_cast<TimelineView*>(widget());
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Description:
        return summary(view());
    case QAccessible::Value:
        return view().selectedWords();
    case QAccessible::Help:
        return Spoken::tr(
            "Arrow keys walk from event to event, Enter goes to its passage, plus and minus zoom.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

QAccessible::State TimelineAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    state.readOnly = true;
    return state;
}

void TimelineAccessible::collect() const
{
    if (m_collected)
        return;
    m_collected = true;
    const EntrySet& entries = view().entries();
    for (int lane = 0; lane < int(entries.lanes().size()); ++lane) {
        if (!entries.lane(lane).empty())
            m_groups.push_back(lane);
    }
    if (!entries.undated().empty())
        m_groups.push_back(undatedGroup);
    m_groupIds.assign(m_groups.size(), 0);
}

void TimelineAccessible::forget() const
{
    for (const QAccessible::Id id : m_groupIds) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    for (const QAccessible::Id id : std::as_const(m_eventIds))
        QAccessible::deleteAccessibleInterface(id);
    m_groups.clear();
    m_groupIds.clear();
    m_eventIds.clear();
    m_collected = false;
}

int TimelineAccessible::childCount() const
{
    collect();
    return int(m_groups.size());
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    collect();
    if (index < 0 || index >= int(m_groups.size()))
        return nullptr;
    QAccessible::Id& id = m_groupIds[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleLane(*this, index));
    return QAccessible::accessibleInterface(id);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    collect();
    const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
    const auto found = std::find(m_groupIds.begin(), m_groupIds.end(), id);
    return found == m_groupIds.end() ? -1 : int(found - m_groupIds.begin());
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const QPoint point = view().mapFromGlobal(QPoint(x, y));
    if (!view().rect().contains(point))
        return nullptr;
    const int entry = view().currentLayout().entryAt(point);
    return entry < 0 ? nullptr : event(view().entries().entry(entry).key);
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const auto selected = view().selected();
    return view().hasFocus() && selected ? event(*selected) : nullptr;
}

std::vector<int> TimelineAccessible::entriesOf(int group) const
{
    collect();
    const EntrySet& entries = view().entries();
    const int lane = m_groups[size_t(group)];
    if (lane == undatedGroup)
        return entries.undated();
    std::vector<int> indices;
    for (const EntrySet::Slot& slot : entries.lane(lane))
        indices.push_back(slot.index);
    return indices;
}

QString TimelineAccessible::nameOf(int group) const
{
    collect();
    const int lane = m_groups[size_t(group)];
    return lane == undatedGroup ? Spoken::tr("Undated") : view().entries().lanes()[size_t(lane)].name;
}

QAccessibleInterface* TimelineAccessible::event(EntryKey key) const
{
    if (view().entries().indexOf(key) < 0)
        return nullptr;
    QAccessible::Id& id = m_eventIds[key];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleEvent(*this, key));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* TimelineAccessible::groupOf(EntryKey key) const
{
    collect();
    const EntrySet& entries = view().entries();
    const int index = entries.indexOf(key);
    if (index < 0)
        return nullptr;
    const bool undated = !timeline::extentOf(entries.entry(index));
    const int lane = undated ? undatedGroup : entries.entry(index).lane;
    const auto found = std::find(m_groups.begin(), m_groups.end(), lane);
    return found == m_groups.end() ? nullptr : child(int(found - m_groups.begin()));
}

void announceSelection(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    auto* timeline = static_cast<TimelineAccessible*>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface* event = view.selected() && timeline ? timeline->event(*view.selected()) : nullptr;
    if (event) {
        QAccessibleEvent told(event, view.hasFocus() ? QAccessible::Focus : QAccessible::Selection);
        QAccessible::updateAccessibility(&told);
    }
    QAccessibleValueChangeEvent changed(&view, view.selectedWords());
    QAccessible::updateAccessibility(&changed);
}

void announceEntries(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tidemark::timeline_view
