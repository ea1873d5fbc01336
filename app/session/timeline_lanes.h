// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_content.h"

namespace tidemark::session {

/// One lane for each category that comes, in the order of the categories; sets the entries' lanes.
std::vector<timeline::Lane> categoryLanes(std::vector<timeline::Entry>& entries, timeline::Language language);

/// A category in no language, as lanes are remembered: "policy", "product" …
QString categoryId(timeline::Category category);

} // namespace tidemark::session
