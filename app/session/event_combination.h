// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/item.h"

#include <span>
#include <vector>

namespace tidemark::session {

/// Which of several events gives the merged one its title (with its category) and its date: indices of the
/// events given.
struct MergeChoice {
    size_t title = 0;
    size_t date = 0;

    friend bool operator==(const MergeChoice&, const MergeChoice&) = default;
};

/// One event that tells what all of `events` (at least one) told: every passage, the longest first, and what
/// each of them said. It keeps the first one's place among others.
domain::Event mergedEvent(std::span<const domain::Event> events, const MergeChoice& choice = {});

/// What an event that was never merged says.
domain::EventReading readingOf(const domain::Event& event);
/// An event that says what the reading says.
domain::Event eventOf(const domain::EventReading& reading);

/// What one of the events said that were merged into `merged`, as an event of its own again: accepted, with
/// the origin that it had as far as that is known.
domain::Item itemOf(const domain::Item& merged, const domain::EventReading& reading);

/// The reading that has just these passages; null when there is none.
const domain::EventReading* readingWith(
    const domain::Event& event, std::span<const domain::TextSpan> passages);

/// The event without some of its passages, at least one of which must stay. A date or title that it had from
/// a reading that goes with them is replaced by that of the first reading that stays.
domain::Event eventWithout(const domain::Event& event, std::span<const domain::TextSpan> passages);

} // namespace tidemark::session
