// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/merged_readings.h"

#include "session/event_combination.h"
#include "session/item_likeness.h"
#include "session/item_merge.h"

namespace tidemark::session {

using domain::Event;
using domain::EventReading;
using domain::Item;

namespace {

bool isOwnReading(const Item& item, const EventReading& reading)
{
    return item.provenance.origin == domain::Provenance::Origin::Extraction && !reading.passages.empty()
        && reading.passages.front() == domain::mainSpan(asExtracted(item));
}

/// Judged by the reader: it is never removed, and takes its finding before any suggestion does.
Item judgedItem(const EventReading& reading)
{
    Item item;
    item.state = domain::ReviewState::Accepted;
    item.provenance = extractionProvenance();
    item.body = eventOf(reading);
    return item;
}

} // namespace

MatchedItems withMergedReadings(std::span<const Item> items)
{
    MatchedItems matched { { items.begin(), items.end() }, {} };
    for (size_t index = 0; index < items.size(); ++index) {
        const auto* event = std::get_if<Event>(&items[index].body);
        if (!event)
            continue;
        for (size_t number = 0; number < event->readings.size(); ++number) {
            const EventReading& reading = event->readings[number];
            const bool isOwn = isOwnReading(items[index], reading);
            matched.readings.push_back({ index, number, isOwn ? index : matched.items.size() });
            if (!isOwn)
                matched.items.push_back(judgedItem(reading));
        }
    }
    return matched;
}

void followReading(Item& merged, size_t number, const Event& found)
{
    using Kind = domain::Basis::Kind;
    auto& event = std::get<Event>(merged.body);
    EventReading& reading = event.readings[number];
    if (reading.basis.kind != Kind::PublicationDate || found.basis.kind != Kind::PublicationDate)
        return;
    if (event.date == reading.date && event.basis == reading.basis)
        event.date = found.date;
    reading.date = found.date;
}

} // namespace tidemark::session
