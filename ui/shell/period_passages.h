// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "timeline/entry_set.h"

#include <optional>

namespace tidemark::shell {

/// The paragraphs that tell of something within [from, to) (days since 1970-01-01), in text order. Nothing
/// when that is every dated entry, so that nothing need be dimmed.
std::optional<std::vector<domain::TextSpan>> passagesOfPeriod(
    const session::ArticleDocument& document, const timeline::EntrySet& entries, double from, double to);

} // namespace tidemark::shell
