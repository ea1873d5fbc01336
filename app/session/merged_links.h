// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_link.h"
#include "store/changes.h"

#include <span>
#include <vector>

namespace tidemark::session {

/// What has to change in the links between articles when `kept` takes the place of the events `others`: it
/// stands in their links, two links that it joins become one, and a link that would hold it alone goes.
store::changes::EventLinkStep linksAfterMerge(
    const std::vector<domain::EventLink>& links, domain::ItemId kept, std::span<const domain::ItemId> others);

} // namespace tidemark::session
