// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <span>
#include <vector>

namespace tidemark::session {

/// The events, rejected ones left out, that may mean just the days that event `id` may mean, in the order
/// they are shown: by Event::order, then in text order. `items` are in text order. Empty for an undated
/// event.
std::vector<const domain::Item*> eventsOfSameDate(std::span<const domain::Item> items, domain::ItemId id);

/// The events that need another Event::order for `id` to change places with its neighbour before (-1) or
/// after (1) it, already with it; empty when there is no such neighbour.
std::vector<domain::Item> movedWithinDate(std::span<const domain::Item> items, domain::ItemId id, int step);

} // namespace tidemark::session
