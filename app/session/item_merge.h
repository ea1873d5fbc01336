// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "session/changes.h"

#include <QSet>

#include <span>
#include <vector>

namespace tidemark::session {

/// What has to change in the items of an article so that they follow a new reading of the same text.
struct ItemMerge {
    std::vector<domain::Item> revised; ///< with their new bodies
    std::vector<domain::Item> added; ///< suggestions with new ids
    std::vector<domain::ItemId> removed;
};

/// Matches findings to items of the same kind: first those with the same main span, in text order, then those
/// that overlap and are nearly the same. An item the reader has edited keeps its body; one the reader has
/// judged or edited, and the `pinned` ones, stay even when found no more. A finding that nearly repeats a
/// rejected item, or an item of the reader or of another program, is not added: so a rejected suggestion
/// never returns. Items that do not come from this program's extraction are left alone.
ItemMerge mergeReading(std::span<const domain::Item> items, std::span<const domain::ItemBody> reading,
    domain::ArticleId article, domain::VersionId version, const QSet<domain::ItemId>& pinned = {});

/// How many of those that the window shows are new, say something else than in `items`, or are gone.
ReadingChanges shownChanges(std::span<const domain::Item> items, const ItemMerge& merge);

/// The provenance of what this program reads out of a text.
domain::Provenance extractionProvenance();

} // namespace tidemark::session
