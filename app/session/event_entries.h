// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"
#include "timeline/entry_set.h"
#include "timeline/language.h"

#include <memory>
#include <vector>

namespace tidemark::session {

/// The lane a row stands in; the periods of a TimelineJS file have one of their own, in the language of the
/// window.
QString laneName(const exchange::EventRow& row);

/// The rows of an events file as entries: lanes by name (numbers by value), each lane with the colour of the
/// category it is named after, else one of its own as far as there are colours; keys count from 0 in the
/// order of the rows.
std::vector<timeline::Entry> eventEntries(const std::vector<exchange::EventRow>& rows,
    timeline::Language language, std::vector<timeline::Lane>& lanes);

} // namespace tidemark::session
