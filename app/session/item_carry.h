// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <functional>
#include <optional>
#include <vector>

namespace tidemark::session {

/// Every passage of an item's content, the main one first.
std::vector<domain::TextSpan> passagesOf(const domain::ItemBody& body);

/// Where a passage stands in another text; nothing when it is not there.
using PassageMap = std::function<std::optional<domain::TextSpan>(const domain::TextSpan&)>;

/// The same content on other passages: those that are not there are left out. Nothing when none is left that
/// could be the main one.
std::optional<domain::ItemBody> carriedBody(const domain::ItemBody& body, const PassageMap& map);

/// The same content on one passage alone.
domain::ItemBody attachedBody(const domain::ItemBody& body, const domain::TextSpan& passage);

} // namespace tidemark::session
