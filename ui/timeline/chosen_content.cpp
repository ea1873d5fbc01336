// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/chosen_content.h"

#include "timeline/timeline_view.h"

#include <algorithm>

namespace tidemark::timeline_view {

using session::LaneArrangement;
using session::LanesBy;
using timeline::Entry;
using timeline::EntrySet;

namespace {

std::shared_ptr<const EntrySet> limited(
    const std::shared_ptr<const EntrySet>& entries, const QSet<timeline::EntryKey>& keys)
{
    std::vector<Entry> kept;
    for (const Entry& entry : entries->entries()) {
        if (keys.contains(entry.key))
            kept.push_back(entry);
    }
    return std::make_shared<const EntrySet>(entries->lanes(), std::move(kept));
}

bool sameStates(const EntryNotes& left, const EntryNotes& right)
{
    return left.size() == right.size()
        && std::all_of(left.keyBegin(), left.keyEnd(), [&](timeline::EntryKey key) {
               return right.contains(key) && left.value(key).state == right.value(key).state;
           });
}

void putInto(QStringList& ids, const QString& id, bool in)
{
    ids.removeAll(id);
    if (in)
        ids.append(id);
}

} // namespace

ChosenContent::ChosenContent(TimelineView& view)
    : QObject(&view)
    , m_view(view)
{
    m_content.entries = std::make_shared<const EntrySet>();
}

void ChosenContent::setContent(const session::TimelineContent& content, const EntryNotes& notes)
{
    m_content = content;
    if (!m_content.entries)
        m_content.entries = std::make_shared<const EntrySet>();
    const bool quiet = sameStates(notes, m_notes);
    m_notes = notes;
    putIntoLanes();
    if (!quiet)
        m_drawn.reset();
    apply();
    Q_EMIT contentChanged();
}

session::TimelineChoice ChosenContent::choice() const
{
    session::TimelineChoice choice = m_choice;
    for (int index = 0; index < timeline::categoryCount; ++index) {
        const auto category = timeline::Category(index);
        if (!m_view.isCategoryVisible(category))
            choice.filter.hiddenCategories.insert(category);
    }
    return choice;
}

void ChosenContent::setChoice(const session::TimelineChoice& choice)
{
    m_choice = choice;
    m_choice.filter.hiddenCategories.clear();
    putIntoLanes();
    apply();
    Q_EMIT changed();
}

void ChosenContent::putIntoLanes()
{
    const LanesBy by = m_choice.lanes.value_or(LanesBy::Category);
    if (m_content.by != by)
        m_content = session::inLanes(m_content, by, m_view.language());
}

void ChosenContent::apply()
{
    auto drawn = session::chosenEntries(m_content, m_choice, m_view.language());
    if (m_only)
        drawn = limited(drawn, *m_only);
    m_view.setLaneBands(m_choice.lanes.has_value());
    const bool same = m_drawn && m_drawn->entries() == drawn->entries() && m_drawn->lanes() == drawn->lanes();
    if (same) {
        m_view.setNotes(m_notes);
        return;
    }
    m_drawn = drawn;
    m_view.setEntries(drawn, m_notes);
}

void ChosenContent::tell()
{
    apply();
    Q_EMIT changed();
    Q_EMIT chosenByReader();
}

LaneArrangement& ChosenContent::arrangement()
{
    return m_choice.arrangements[m_choice.lanes.value_or(LanesBy::Category)];
}

void ChosenContent::setLanes(std::optional<LanesBy> by)
{
    if (by == m_choice.lanes)
        return;
    m_choice.lanes = by;
    putIntoLanes();
    tell();
}

std::vector<session::LaneRow> ChosenContent::lanes() const
{
    return session::laneRows(m_content, m_choice.arrangement());
}

void ChosenContent::orderLanes(const QStringList& ids)
{
    arrangement().order = ids;
    tell();
}

void ChosenContent::moveLane(const QString& id, int by)
{
    QStringList ids;
    for (const session::LaneRow& row : lanes())
        ids += row.id;
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = std::clamp(from + by, qsizetype(0), ids.size() - 1);
    if (from < 0 || to == from)
        return;
    ids.move(from, to);
    orderLanes(ids);
}

void ChosenContent::setCollapsed(const QString& id, bool collapsed)
{
    putInto(arrangement().collapsed, id, collapsed);
    tell();
}

void ChosenContent::setHidden(const QString& id, bool hidden)
{
    putInto(arrangement().hidden, id, hidden);
    tell();
}

void ChosenContent::showAllLanes()
{
    arrangement().hidden.clear();
    tell();
}

int ChosenContent::hiddenLaneCount() const
{
    if (!m_choice.lanes)
        return 0;
    const auto rows = lanes();
    return int(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.hidden; }));
}

std::vector<session::FacetValue> ChosenContent::values(session::Facet facet) const
{
    return session::facetValues(m_content, choice().filter, facet, m_view.language());
}

QString ChosenContent::nameOf(session::Facet facet, const QString& id) const
{
    return session::facetName(m_content, facet, id, m_view.language());
}

void ChosenContent::choose(session::Facet facet, const QString& id, bool on)
{
    m_choice.filter.choose(facet, id, on);
    tell();
}

void ChosenContent::clearFilter()
{
    m_choice.filter = {};
    tell();
}

void ChosenContent::setOnly(std::optional<QSet<timeline::EntryKey>> keys)
{
    if (keys == m_only)
        return;
    m_only = std::move(keys);
    apply();
    Q_EMIT changed();
}

int ChosenContent::allCount() const
{
    return int(m_content.entries->entries().size());
}

int ChosenContent::shownCount() const
{
    return int(m_view.entries().entries().size());
}

} // namespace tidemark::timeline_view
