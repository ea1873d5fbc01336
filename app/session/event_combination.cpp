// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_combination.h"

#include "session/item_merge.h"

#include <algorithm>

namespace tidemark::session {

using domain::Event;
using domain::EventReading;
using domain::TextSpan;

namespace {

/// What Event and EventReading have in common.
template <class To, class From> To telling(const From& from)
{
    To to;
    to.passages = from.passages;
    to.date = from.date;
    to.title = from.title;
    to.category = from.category;
    to.basis = from.basis;
    to.certainty = from.certainty;
    to.dateWording = from.dateWording;
    to.rule = from.rule;
    return to;
}

template <class Source> void takeTitle(Event& event, const Source& source)
{
    event.title = source.title;
    event.category = source.category;
}

template <class Source> void takeDate(Event& event, const Source& source)
{
    event.date = source.date;
    event.basis = source.basis;
    event.certainty = source.certainty;
    event.dateWording = source.dateWording;
}

bool contains(std::span<const TextSpan> spans, const TextSpan& span)
{
    return std::find(spans.begin(), spans.end(), span) != spans.end();
}

void erase(std::vector<TextSpan>& from, std::span<const TextSpan> passages)
{
    std::erase_if(from, [passages](const TextSpan& span) { return contains(passages, span); });
}

void addDistinct(Event& merged, const Event& event)
{
    for (const domain::ItemId id : event.distinctFrom) {
        if (std::find(merged.distinctFrom.begin(), merged.distinctFrom.end(), id)
            == merged.distinctFrom.end())
            merged.distinctFrom.push_back(id);
    }
}

bool isSameDating(const Event& event, const EventReading& reading)
{
    return event.date == reading.date && event.dateWording == reading.dateWording;
}

} // namespace

EventReading readingOf(const Event& event)
{
    return telling<EventReading>(event);
}

Event eventOf(const EventReading& reading)
{
    return telling<Event>(reading);
}

domain::Item itemOf(const domain::Item& merged, const EventReading& reading)
{
    using Origin = domain::Provenance::Origin;
    domain::Item item;
    item.id = domain::ItemId::create();
    item.article = merged.article;
    item.version = merged.version;
    item.state = domain::ReviewState::Accepted;
    // Only what was read out of the text names a rule.
    item.provenance = reading.rule.isEmpty()         ? domain::Provenance { Origin::Reader, {} }
        : merged.provenance.origin == Origin::Reader ? extractionProvenance()
                                                     : merged.provenance;
    item.body = eventOf(reading);
    return item;
}

Event mergedEvent(std::span<const Event> events, const MergeChoice& choice)
{
    Event merged = events.front();
    merged.readings.clear();
    for (const Event& event : events) {
        if (event.readings.empty())
            merged.readings.push_back(readingOf(event));
        merged.readings.insert(merged.readings.end(), event.readings.begin(), event.readings.end());
        for (const TextSpan& passage : event.passages) {
            if (!contains(merged.passages, passage))
                merged.passages.push_back(passage);
        }
        addDistinct(merged, event);
    }
    std::stable_sort(merged.passages.begin(), merged.passages.end(),
        [](const TextSpan& left, const TextSpan& right) { return left.length > right.length; });
    takeTitle(merged, events[choice.title]);
    takeDate(merged, events[choice.date]);
    merged.isDateSettled = false;
    return merged;
}

const EventReading* readingWith(const Event& event, std::span<const TextSpan> passages)
{
    const auto found
        = std::find_if(event.readings.begin(), event.readings.end(), [passages](const EventReading& reading) {
              return reading.passages.size() == passages.size()
                  && std::all_of(reading.passages.begin(), reading.passages.end(),
                      [passages](const TextSpan& span) { return contains(passages, span); });
          });
    return found == event.readings.end() ? nullptr : &*found;
}

Event eventWithout(const Event& event, std::span<const TextSpan> passages)
{
    Event rest = event;
    erase(rest.passages, passages);
    std::vector<EventReading> gone;
    rest.readings.clear();
    for (EventReading reading : event.readings) {
        erase(reading.passages, passages);
        (reading.passages.empty() ? gone : rest.readings).push_back(std::move(reading));
    }
    if (rest.readings.empty())
        return rest;
    const EventReading first = rest.readings.front();
    const auto stays
        = [&rest](auto says) { return std::any_of(rest.readings.begin(), rest.readings.end(), says); };
    const auto went = [&gone](auto says) { return std::any_of(gone.begin(), gone.end(), says); };
    const auto isTitle = [&event](const EventReading& reading) { return reading.title == event.title; };
    const auto isDating = [&event](const EventReading& reading) { return isSameDating(event, reading); };
    if (went(isTitle) && !stays(isTitle))
        takeTitle(rest, first);
    if (went(isDating) && !stays(isDating))
        takeDate(rest, first);
    if (rest.readings.size() < 2) {
        rest.readings.clear();
        rest.isDateSettled = false;
    }
    return rest;
}

} // namespace tidemark::session
