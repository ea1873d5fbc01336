// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_content.h"

#include <QSet>

#include <map>
#include <optional>

namespace tidemark::session {

/// What entries can be filtered by, beside their category.
enum class Facet { Speaker, Issuer, Article, Tag, State };
inline constexpr int facetCount = 5;

/// Which entries are wanted: those that have, of each facet with chosen values, any one of them, and whose
/// category is not hidden. Values are as facetIds() gives them.
struct EntryFilter {
    std::map<Facet, QStringList> chosen;
    QSet<timeline::Category> hiddenCategories;

    /// Whether any value of a facet is chosen; hidden categories have a sign of their own.
    bool isOn() const;
    bool isChosen(Facet facet, const QString& id) const;
    void choose(Facet facet, const QString& id, bool on);
    /// `leftOut` is a facet that is not asked.
    bool accepts(const timeline::Entry& entry, const EntryFacets& facets,
        std::optional<Facet> leftOut = std::nullopt) const;

    friend bool operator==(const EntryFilter&, const EntryFilter&) = default;
};

/// What an entry has of a facet, in no language; one empty value where the text, or the reader, does not say.
QStringList facetIds(const EntryFacets& facets, Facet facet);

/// A value that can be chosen.
struct FacetValue {
    QString id;
    QString name; ///< in the language asked for
    int count = 0; ///< entries with it that every other facet's filter accepts

    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

/// Every value that comes, the most frequent first, the unsaid last; review states in their own order. A
/// chosen value stays in the list when nothing has it any more.
std::vector<FacetValue> facetValues(
    const TimelineContent& content, const EntryFilter& filter, Facet facet, timeline::Language language);

/// The name of one value, as facetValues() gives it.
QString facetName(
    const TimelineContent& content, Facet facet, const QString& id, timeline::Language language);

} // namespace tidemark::session
