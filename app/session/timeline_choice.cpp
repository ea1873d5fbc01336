// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_choice.h"

#include <algorithm>
#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using timeline::Entry;
using timeline::EntrySet;
using timeline::Lane;

namespace {

constexpr std::array laneKinds { u"category", u"speaker", u"issuer", u"article", u"tag" };

QString nameOf(LanesBy by)
{
    return QString::fromUtf16(laneKinds[static_cast<size_t>(by)]);
}

std::optional<LanesBy> kindOf(const QString& name)
{
    const auto found = std::find_if(laneKinds.begin(), laneKinds.end(),
        [&](const char16_t* known) { return name == QStringView(known); });
    if (found == laneKinds.end())
        return std::nullopt;
    return static_cast<LanesBy>(found - laneKinds.begin());
}

/// Numbers of the lanes in the reader's order.
std::vector<int> laneOrder(const std::vector<Lane>& lanes, const QStringList& wanted)
{
    std::vector<int> order;
    for (int lane = 0; lane < static_cast<int>(lanes.size()); ++lane)
        order.push_back(lane);
    const auto place = [&](int lane) {
        const qsizetype found = wanted.indexOf(lanes[static_cast<size_t>(lane)].id);
        return found < 0 ? wanted.size() : found;
    };
    std::stable_sort(
        order.begin(), order.end(), [&](int left, int right) { return place(left) < place(right); });
    return order;
}

/// The entries that are wanted, lanes still numbered as before.
std::vector<Entry> wantedEntries(
    const TimelineContent& content, const EntryFilter& filter, const LaneArrangement& arrangement)
{
    std::vector<Entry> wanted;
    const std::vector<Lane>& lanes = content.entries->lanes();
    for (const Entry& entry : content.entries->entries()) {
        if (!arrangement.hidden.contains(lanes[static_cast<size_t>(entry.lane)].id)
            && filter.accepts(entry, content.facets.value(entry.key)))
            wanted.push_back(entry);
    }
    return wanted;
}

} // namespace

LaneArrangement TimelineChoice::arrangement() const
{
    const auto found = lanes ? arrangements.find(*lanes) : arrangements.end();
    return found == arrangements.end() ? LaneArrangement {} : found->second;
}

QVariantMap TimelineChoice::toVariant() const
{
    QVariantMap map;
    if (lanes)
        map.insert(u"lanes"_s, nameOf(*lanes));
    for (const auto& [by, arrangement] : arrangements) {
        if (arrangement == LaneArrangement {})
            continue;
        map.insert(nameOf(by),
            QVariantMap { { u"order"_s, arrangement.order }, { u"collapsed"_s, arrangement.collapsed },
                { u"hidden"_s, arrangement.hidden } });
    }
    return map;
}

TimelineChoice TimelineChoice::fromVariant(const QVariantMap& map)
{
    TimelineChoice choice;
    choice.lanes = kindOf(map.value(u"lanes"_s).toString());
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        const std::optional<LanesBy> by = kindOf(entry.key());
        if (!by)
            continue;
        const QVariantMap kept = entry->toMap();
        choice.arrangements[*by] = { kept.value(u"order"_s).toStringList(),
            kept.value(u"collapsed"_s).toStringList(), kept.value(u"hidden"_s).toStringList() };
    }
    return choice;
}

std::vector<LaneRow> laneRows(const TimelineContent& content, const LaneArrangement& arrangement)
{
    const std::vector<Lane>& lanes = content.entries->lanes();
    std::vector<int> counts(lanes.size());
    for (const Entry& entry : content.entries->entries())
        ++counts[static_cast<size_t>(entry.lane)];
    std::vector<LaneRow> rows;
    for (const int number : laneOrder(lanes, arrangement.order)) {
        const auto index = static_cast<size_t>(number);
        if (counts[index] == 0)
            continue;
        const Lane& lane = lanes[index];
        rows.push_back({ lane.id, lane.name, lane.category, counts[index],
            arrangement.collapsed.contains(lane.id), arrangement.hidden.contains(lane.id) });
    }
    return rows;
}

std::shared_ptr<const EntrySet> chosenEntries(
    const TimelineContent& content, const TimelineChoice& choice, timeline::Language language)
{
    const LanesBy by = choice.lanes.value_or(LanesBy::Category);
    if (content.by != by)
        return chosenEntries(inLanes(content, by, language), choice, language);
    const LaneArrangement arrangement = choice.arrangement();
    std::vector<Entry> entries = wantedEntries(content, choice.filter, arrangement);
    const std::vector<Lane>& before = content.entries->lanes();
    std::vector<bool> used(before.size());
    for (const Entry& entry : entries)
        used[static_cast<size_t>(entry.lane)] = true;
    std::vector<Lane> lanes;
    std::vector<int> numbers(before.size());
    for (const int number : laneOrder(before, arrangement.order)) {
        const auto index = static_cast<size_t>(number);
        if (!used[index])
            continue;
        numbers[index] = static_cast<int>(lanes.size());
        lanes.push_back(before[index]);
        lanes.back().collapsed = arrangement.collapsed.contains(before[index].id);
    }
    for (Entry& entry : entries)
        entry.lane = numbers[static_cast<size_t>(entry.lane)];
    return std::make_shared<const EntrySet>(std::move(lanes), std::move(entries));
}

} // namespace tidemark::session
