// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"

namespace tidemark::shell {

/// The items, not rejected, with a passage that touches `span` (an empty one: that holds its start), the one
/// with the shortest such passage first: what a reader who points at words most likely means.
std::vector<domain::ItemId> itemsUnder(
    const session::ArticleDocument& document, const domain::TextSpan& span);

} // namespace tidemark::shell
