// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

namespace tidemark::shell {

/// Events still only suggested, in text order.
std::vector<domain::ItemId> suggestions(const session::ArticleDocument& document);
/// The suggestion after (`step` 1) or before (-1) `current` in text order, going round at the ends; null when
/// there is none. `current` need not be a suggestion itself.
domain::ItemId neighbourSuggestion(
    const session::ArticleDocument& document, domain::ItemId current, int step);
/// "Suggestion 2 of 8", for the status bar.
QString suggestionPlace(const session::ArticleDocument& document, domain::ItemId current);

} // namespace tidemark::shell
