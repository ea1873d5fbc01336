// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <vector>

namespace tidemark::exchange {

/// One passage of an event with the date as that passage tells it: a happening told once as "2021" and once
/// as "September 2021" is one event with two entries.
struct EventEntry {
    const domain::Event* event = nullptr;
    domain::TextSpan passage;
    std::optional<domain::EdtfValue> date;
};

/// The entries of `findings` in text order. Events that only a vague wording dates (近日, 今年) are left out:
/// a reader of the data could not tell them from dated ones.
std::vector<EventEntry> eventEntries(const domain::Findings& findings);

} // namespace tidemark::exchange
