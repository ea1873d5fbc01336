// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_content.h"

namespace tidemark::session {

/// One lane for each category that comes, in the order of the categories; sets the entries' lanes.
std::vector<timeline::Lane> categoryLanes(std::vector<timeline::Entry>& entries, timeline::Language language);

/// Gives each entry an order of its own: that of Event::order, which the entries have, then the one given. So
/// what begins together stands as the reader has put it, else as the text tells it.
void orderEntries(std::vector<timeline::Entry>& entries);

/// A category in no language, as lanes are remembered: "policy", "product" …
QString categoryId(timeline::Category category);

} // namespace tidemark::session
