// SPDX-License-Identifier: GPL-3.0-or-later
// Puts entries into lanes by what is known of them.
#include "session/timeline_lanes.h"

#include "timeline/words.h"

#include <algorithm>
#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using timeline::Category;
using timeline::Entry;
using timeline::Lane;

namespace {

constexpr std::array categoryOrder { Category::Policy, Category::Product, Category::Figure,
    Category::Statement, Category::Note, Category::Other };
constexpr std::array categoryIds { u"policy", u"product", u"figure", u"statement", u"note", u"other" };

/// A lane that is being filled.
struct Group {
    QString id;
    QString name;
    std::array<int, timeline::categoryCount> counts {};
    std::optional<timeline::Instant> first {}; ///< nothing while all of its entries are undated
    std::vector<size_t> entries {};

    /// Its most frequent category, whose colour says most of the lane.
    Category category() const
    {
        return static_cast<Category>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    }
};

QString idOf(const EntryFacets& facets, LanesBy by)
{
    switch (by) {
    case LanesBy::Speaker:
        return facets.speaker;
    case LanesBy::Issuer:
        return facets.issuer;
    case LanesBy::Article:
        return facets.articleId.isNull() ? QString() : facets.articleId.toString();
    case LanesBy::Tag:
        return facets.tags.value(0);
    case LanesBy::Category:
        break;
    }
    return {};
}

QString nameOf(const EntryFacets& facets, LanesBy by, const timeline::Words& words)
{
    const QString id = idOf(facets, by);
    if (by == LanesBy::Article)
        return facets.article;
    if (!id.isEmpty())
        return id;
    return by == LanesBy::Speaker ? words.noSpeaker()
        : by == LanesBy::Issuer   ? words.noIssuer()
                                  : words.noTag();
}

/// What belongs nowhere comes last, before it what has no date.
bool comesBefore(const Group& left, const Group& right)
{
    const auto rank = [](const Group& group) { return group.id.isEmpty() ? 2 : group.first ? 0 : 1; };
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    return left.first && right.first && *left.first < *right.first;
}

std::vector<Group> groupsOf(const TimelineContent& content, LanesBy by, const timeline::Words& words)
{
    std::vector<Group> groups;
    QHash<QString, size_t> places;
    for (size_t index = 0; index < content.entries->entries().size(); ++index) {
        const Entry& entry = content.entries->entries()[index];
        const EntryFacets facets = content.facets.value(entry.key);
        const QString id = idOf(facets, by);
        const auto known = places.constFind(id);
        const size_t place = known == places.constEnd() ? groups.size() : *known;
        if (place == groups.size()) {
            places.insert(id, place);
            groups.push_back({ id, nameOf(facets, by, words) });
        }
        Group& group = groups[place];
        ++group.counts[static_cast<size_t>(entry.category)];
        group.entries.push_back(index);
        if (const auto extent = timeline::extentOf(entry))
            group.first = group.first ? std::min(*group.first, extent->start) : extent->start;
    }
    std::stable_sort(groups.begin(), groups.end(), comesBefore);
    return groups;
}

std::vector<Lane> lanesOf(const std::vector<Group>& groups, std::vector<Entry>& entries)
{
    std::vector<Lane> lanes;
    for (const Group& group : groups) {
        for (const size_t index : group.entries)
            entries[index].lane = static_cast<int>(lanes.size());
        Lane lane;
        lane.name = group.name;
        lane.category = group.category();
        lane.id = group.id;
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace

QString categoryId(Category category)
{
    return QString::fromUtf16(categoryIds[static_cast<size_t>(category)]);
}

std::vector<Lane> categoryLanes(std::vector<Entry>& entries, timeline::Language language)
{
    const timeline::Words words(language);
    std::vector<Lane> lanes;
    for (const Category category : categoryOrder) {
        bool used = false;
        for (Entry& entry : entries) {
            if (entry.category != category)
                continue;
            entry.lane = static_cast<int>(lanes.size());
            used = true;
        }
        if (!used)
            continue;
        lanes.push_back({ words.category(category), category, false, categoryId(category) });
    }
    return lanes;
}

TimelineContent inLanes(const TimelineContent& content, LanesBy by, timeline::Language language)
{
    TimelineContent result { nullptr, content.facets, by };
    std::vector<Entry> entries = content.entries->entries();
    std::vector<Lane> lanes = by == LanesBy::Category
        ? categoryLanes(entries, language)
        : lanesOf(groupsOf(content, by, timeline::Words(language)), entries);
    result.entries = std::make_shared<const timeline::EntrySet>(std::move(lanes), std::move(entries));
    return result;
}

void orderEntries(std::vector<timeline::Entry>& entries)
{
    std::vector<timeline::Entry*> ordered;
    ordered.reserve(entries.size());
    for (timeline::Entry& entry : entries)
        ordered.push_back(&entry);
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const auto* left, const auto* right) { return left->order < right->order; });
    int order = 0;
    for (timeline::Entry* entry : ordered)
        entry->order = order++;
}

} // namespace tidemark::session
