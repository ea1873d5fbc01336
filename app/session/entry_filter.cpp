// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/entry_filter.h"

#include "session/wording.h"
#include "timeline/words.h"

#include <algorithm>
#include <array>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using domain::ReviewState;
using timeline::Entry;

namespace {

constexpr std::array stateIds { u"suggested", u"accepted", u"disputed", u"rejected" };

QString stateId(ReviewState state)
{
    return QString::fromUtf16(stateIds[static_cast<size_t>(state)]);
}

ReviewState stateOf(const QString& id)
{
    const auto found = std::find_if(
        stateIds.begin(), stateIds.end(), [&](const char16_t* known) { return id == QStringView(known); });
    return static_cast<ReviewState>(found == stateIds.end() ? 0 : found - stateIds.begin());
}

QString unsaidName(Facet facet, const timeline::Words& words)
{
    switch (facet) {
    case Facet::Speaker:
        return words.noSpeaker();
    case Facet::Issuer:
        return words.noIssuer();
    case Facet::Tag:
        return words.noTag();
    case Facet::Article:
    case Facet::State:
        break;
    }
    return {};
}

QString articleName(const TimelineContent& content, const QString& id)
{
    const auto found = std::find_if(content.facets.begin(), content.facets.end(),
        [&](const EntryFacets& facets) { return facets.articleId.toString() == id; });
    return found == content.facets.end() ? QString() : found->article;
}

void sortValues(std::vector<FacetValue>& values, Facet facet)
{
    std::stable_sort(values.begin(), values.end(), [facet](const FacetValue& left, const FacetValue& right) {
        if (facet == Facet::State)
            return stateOf(left.id) < stateOf(right.id);
        if (left.id.isEmpty() != right.id.isEmpty())
            return right.id.isEmpty();
        return left.count != right.count ? left.count > right.count : left.name < right.name;
    });
}

} // namespace

bool EntryFilter::isOn() const
{
    return std::any_of(
        chosen.begin(), chosen.end(), [](const auto& facet) { return !facet.second.isEmpty(); });
}

bool EntryFilter::isChosen(Facet facet, const QString& id) const
{
    const auto values = chosen.find(facet);
    return values != chosen.end() && values->second.contains(id);
}

void EntryFilter::choose(Facet facet, const QString& id, bool on)
{
    QStringList& values = chosen[facet];
    values.removeAll(id);
    if (on)
        values.append(id);
    if (values.isEmpty())
        chosen.erase(facet);
}

bool EntryFilter::accepts(const Entry& entry, const EntryFacets& facets, std::optional<Facet> leftOut) const
{
    if (hiddenCategories.contains(entry.category))
        return false;
    return std::all_of(chosen.begin(), chosen.end(), [&](const auto& wanted) {
        const QStringList ids = facetIds(facets, wanted.first);
        return wanted.first == leftOut || wanted.second.isEmpty()
            || std::any_of(
                ids.begin(), ids.end(), [&](const QString& id) { return wanted.second.contains(id); });
    });
}

QStringList facetIds(const EntryFacets& facets, Facet facet)
{
    switch (facet) {
    case Facet::Speaker:
        return { facets.speaker };
    case Facet::Issuer:
        return { facets.issuer };
    case Facet::Article:
        return { facets.articleId.toString() };
    case Facet::Tag:
        return facets.tags.isEmpty() ? QStringList { QString() } : facets.tags;
    case Facet::State:
        break;
    }
    return { stateId(facets.state) };
}

QString facetName(const TimelineContent& content, Facet facet, const QString& id, timeline::Language language)
{
    if (facet == Facet::State)
        return stateName(stateOf(id));
    if (facet == Facet::Article)
        return articleName(content, id);
    return id.isEmpty() ? unsaidName(facet, timeline::Words(language)) : id;
}

std::vector<FacetValue> facetValues(
    const TimelineContent& content, const EntryFilter& filter, Facet facet, timeline::Language language)
{
    QHash<QString, int> counts;
    if (const auto chosen = filter.chosen.find(facet); chosen != filter.chosen.end()) {
        for (const QString& id : chosen->second)
            counts.insert(id, 0);
    }
    for (const Entry& entry : content.entries->entries()) {
        const EntryFacets facets = content.facets.value(entry.key);
        const bool counted = filter.accepts(entry, facets, facet);
        for (const QString& id : facetIds(facets, facet))
            counts[id] += counted ? 1 : 0;
    }
    std::vector<FacetValue> values;
    for (auto value = counts.constBegin(); value != counts.constEnd(); ++value)
        values.push_back({ value.key(), facetName(content, facet, value.key(), language), *value });
    sortValues(values, facet);
    return values;
}

} // namespace tidemark::session
