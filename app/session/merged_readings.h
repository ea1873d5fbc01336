// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <span>
#include <vector>

namespace tidemark::session {

/// A reading of a merged event. It takes its finding in a new reading of the text, as the item did that was
/// merged away: so that this item does not come back.
struct MergedReading {
    size_t item = 0; ///< index of the merged event
    size_t reading = 0; ///< index in its Event::readings
    size_t source = 0; ///< index in MatchedItems::items; for the event's own reading that of the event
};

struct MatchedItems {
    std::vector<domain::Item> items; ///< those given, then one for each reading that came from another event
    std::vector<MergedReading> readings; ///< in the order of the items they belong to
};

MatchedItems withMergedReadings(std::span<const domain::Item> items);

/// Lets a reading, and the event's date when it is that reading's, follow the publication date. `found` is
/// the event that the text gives in its place now.
void followReading(domain::Item& merged, size_t reading, const domain::Event& found);

} // namespace tidemark::session
