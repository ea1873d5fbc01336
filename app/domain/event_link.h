// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <vector>

namespace tidemark::domain {

using EventLinkId = StrongId<struct EventLinkTag>;

/// The reader's word on events that several articles tell of.
struct EventLink {
    enum class Verdict {
        Same, ///< one and the same event
        Different ///< two events that look alike: never to be suggested as one
    };

    EventLinkId id;
    Verdict verdict = Verdict::Same;
    std::vector<ItemId> items; ///< two or more, each once; the first gives the title

    friend bool operator==(const EventLink&, const EventLink&) = default;
};

} // namespace tidemark::domain
