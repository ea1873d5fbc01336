// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/item.h"
#include "timeline/entry_set.h"
#include "timeline/language.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <span>

namespace tidemark::session {

/// What one article brings to a timeline.
struct TimelineSource {
    domain::ArticleId article;
    QString name; ///< as lanes and filters call it: the article's title
    std::span<const domain::Item> items; ///< of every kind; rejected ones bring nothing
    std::span<const domain::Annotation> annotations;
    int tint = -1; ///< as timeline::Entry::tint
};

/// What the lanes of a timeline stand for.
enum class LanesBy { Category, Speaker, Issuer, Article, Tag };

/// By what an entry is found, filtered and put into lanes. Empty: the text does not say.
struct EntryFacets {
    QString speaker; ///< who is quoted in its passages
    QString issuer; ///< of the policy its passages name
    QString article; ///< the name its TimelineSource gave
    domain::ArticleId articleId;
    QStringList tags; ///< the reader's, of marks on the event and on its passages; sorted, none twice
    domain::ReviewState state = domain::ReviewState::Suggested;
    QString wording; ///< the words its date was read from
    QStringList notes; ///< what the reader wrote on the event and on its passages, as typed

    friend bool operator==(const EntryFacets&, const EntryFacets&) = default;
};

/// The entries of a timeline in lanes, and what is known of each. A lane's id is a category's English name, a
/// speaker, an issuer, an article's id or a tag; it is empty for those of which the text does not say. Keys
/// are those of entryKeyOf(), whatever the lanes, so that a selection survives another choice of lanes.
struct TimelineContent {
    std::shared_ptr<const timeline::EntrySet> entries;
    QHash<timeline::EntryKey, EntryFacets> facets;
    LanesBy by = LanesBy::Category; ///< what timeline::Lane::id is of
};

/// The events of all sources, not rejected, in the order given, in lanes. Lanes by category come in the order
/// of the categories, all others by their first event; what belongs nowhere has a lane of its own at the end.
/// An event with several tags stands in the lane of its first in alphabetical order, for an entry is drawn
/// once and its key is unique.
TimelineContent timelineContent(
    std::span<const TimelineSource> sources, LanesBy by, timeline::Language language);

/// The same entries and facets in other lanes.
TimelineContent inLanes(const TimelineContent& content, LanesBy by, timeline::Language language);

} // namespace tidemark::session
