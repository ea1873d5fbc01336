// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "timeline/entry_set.h"

#include <functional>
#include <optional>

namespace tidemark::shell {

/// The paragraphs that tell of something within [from, to) (days since 1970-01-01), in text order. Nothing
/// when that is every dated entry, so that nothing need be dimmed. `itemOf` tells which item an entry stands
/// for in the document.
std::optional<std::vector<domain::TextSpan>> passagesOfPeriod(const session::ArticleDocument& document,
    const timeline::EntrySet& entries, double from, double to,
    const std::function<domain::ItemId(timeline::EntryKey)>& itemOf);

} // namespace tidemark::shell
