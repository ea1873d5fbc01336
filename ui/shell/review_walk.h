// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

namespace tidemark::shell {

/// Events still only suggested, in text order.
std::vector<domain::ItemId> suggestions(const session::ArticleDocument& document);
/// Those that a walk goes through: the new ones as long as any is new, else all.
std::vector<domain::ItemId> suggestionsToWalk(const session::ArticleDocument& document);
/// The suggestion to walk to after (`step` 1) or before (-1) `current` in text order, going round at the
/// ends; null when there is none. `current` need not be a suggestion itself.
domain::ItemId neighbourSuggestion(
    const session::ArticleDocument& document, domain::ItemId current, int step);
/// "Suggestion 2 of 8", or "New suggestion 2 of 3", for the status bar. To be asked before `current` has been
/// seen.
QString suggestionPlace(const session::ArticleDocument& document, domain::ItemId current);

} // namespace tidemark::shell
