// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"
#include "timeline/entry_set.h"
#include "timeline/language.h"

#include <memory>
#include <span>

namespace tidemark::session {

/// The key of an item's entry: the same each time, so that a selection survives a change of the items.
timeline::EntryKey entryKeyOf(domain::ItemId item);

/// Events that are not rejected as entries, in the order given, one lane a category. The title is the
/// event's; the detail line says in `language` who (issuer, speaker, holder of a figure, where the text
/// tells) and when. An event that tells of a policy with a term becomes a bar over that term.
std::shared_ptr<const timeline::EntrySet> timelineEntries(
    std::span<const domain::Item> items, timeline::Language language);

/// The same from an article that is in no library; keys count from 0 in the order of `findings.events`.
std::shared_ptr<const timeline::EntrySet> timelineEntries(
    const domain::Findings& findings, timeline::Language language);

/// How the source line of a picture cites an article: title, outlet (unless the byline names it), byline.
QString citation(const domain::ArticleMetadata& metadata, timeline::Language language);

} // namespace tidemark::session
