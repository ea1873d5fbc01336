// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

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

/// Matches findings to items of the same kind and main span, in text order. An item the reader has edited
/// keeps its body; one the reader has judged or edited, and the `pinned` ones, stay even when found no more:
/// so a rejected suggestion never returns. Items that do not come from this program's extraction are left
/// alone.
ItemMerge mergeReading(std::span<const domain::Item> items, std::span<const domain::ItemBody> reading,
    domain::ArticleId article, domain::VersionId version, const QSet<domain::ItemId>& pinned = {});

/// The provenance of what this program reads out of a text.
domain::Provenance extractionProvenance();

} // namespace tidemark::session
