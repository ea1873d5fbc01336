// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several events at once, or to one event that tells of several.
#include "session/article_document.h"
#include "session/date_conflict.h"
#include "session/document_state.h"
#include "session/event_combination.h"
#include "session/event_order.h"
#include "session/merged_links.h"
#include "session/store_errors.h"
#include "store/changes.h"
#include "store/event_link_repository.h"

namespace tidemark::session {

using domain::Event;
using domain::Item;
using domain::ItemId;
using domain::TextSpan;

namespace {

bool isProperPart(const Event& event, std::span<const TextSpan> passages)
{
    const auto isItsOwn = [&event](const TextSpan& span) {
        return std::find(event.passages.begin(), event.passages.end(), span) != event.passages.end();
    };
    return !passages.empty() && passages.size() < event.passages.size()
        && std::all_of(passages.begin(), passages.end(), isItsOwn);
}

/// Whether `ids` are all different.
bool areDistinct(std::span<const ItemId> ids)
{
    return QSet<ItemId>(ids.begin(), ids.end()).size() == std::ssize(ids);
}

std::vector<Event> eventsOf(const std::vector<Item>& items)
{
    std::vector<Event> events;
    for (const Item& item : items)
        events.push_back(std::get<Event>(item.body));
    return events;
}

void settleOn(Event& event, const domain::EventReading& reading)
{
    event.date = reading.date;
    event.basis = reading.basis;
    event.certainty = reading.certainty;
    event.dateWording = reading.dateWording;
    event.isDateSettled = true;
}

} // namespace

Result<std::vector<Item>> ArticleDocument::knownEvents(std::span<const ItemId> ids) const
{
    std::vector<Item> events;
    for (const ItemId id : ids) {
        const Item* known = item(id);
        if (!known || known->kind() != domain::ItemKind::Event)
            return unexpected(SessionError::Kind::NotFound, tr("The event is no longer in the library."));
        events.push_back(*known);
    }
    return events;
}

Result<void> ArticleDocument::mergeEvents(std::span<const ItemId> ids, const MergeChoice& choice)
{
    if (ids.size() < 2 || !areDistinct(ids) || choice.title >= ids.size() || choice.date >= ids.size())
        return unexpected(
            SessionError::Kind::NotPossible, tr("Choose two or more events to be made into one."));
    return knownEvents(ids).and_then([&](const std::vector<Item>& items) {
        return replaceByOne(items, mergedEvent(eventsOf(items), choice), store::ChangeLabel::MergeEvents);
    });
}

Result<void> ArticleDocument::replaceByOne(
    const std::vector<Item>& items, Event merged, store::ChangeLabel label)
{
    const ItemId kept = items.front().id;
    std::vector<ItemId> others;
    std::vector<domain::Annotation> notes;
    for (const Item& item : items) {
        std::erase(merged.distinctFrom, item.id);
        if (item.id == kept)
            continue;
        others.push_back(item.id);
        for (const domain::AnnotationId note : annotationsOn(item.id)) {
            notes.push_back(withStoredAnchor(*annotation(note)));
            notes.back().item = kept;
        }
    }
    const auto links = store::EventLinkRepository(m_state->runner->library()).all();
    if (!links)
        return unexpected(links.error());
    store::ChangeSet step = store::changes::mergeEvents(items.front(), merged, others, notes);
    step.append(store::changes::changeEventLinks(linksAfterMerge(*links, kept, others)));
    step.label = label;
    return m_state->runner->run(step);
}

Result<ItemId> ArticleDocument::splitEvent(ItemId id, std::span<const TextSpan> passages)
{
    return knownEvents({ &id, 1 }).and_then([&](const std::vector<Item>& items) -> Result<ItemId> {
        const Item& whole = items.front();
        const auto& event = std::get<Event>(whole.body);
        if (!isProperPart(event, passages))
            return unexpected(SessionError::Kind::NotPossible,
                tr("Choose some passages of the event for the new one, but not all of them."));
        Item part = itemOf(whole, readingOf(draftEvent(passages.front())));
        if (const domain::EventReading* reading = readingWith(event, passages))
            part = itemOf(whole, *reading);
        std::get<Event>(part.body).passages.assign(passages.begin(), passages.end());
        const Event rest = eventWithout(event, passages);
        return m_state->runner->run(store::changes::splitEvent(whole, rest, { part })).map([&] {
            return part.id;
        });
    });
}

Result<void> ArticleDocument::restoreExtracted(ItemId id)
{
    return knownItem(id).and_then([&](const Item& before) {
        store::ChangeSet step = store::changes::restoreExtracted(before);
        const auto* event = std::get_if<Event>(&before.body);
        if (event && before.extracted) {
            // What had been merged into it must not get lost.
            for (const domain::EventReading& reading : event->readings) {
                if (!reading.passages.empty()
                    && reading.passages.front() != domain::mainSpan(*before.extracted))
                    step.append(store::changes::addItem(itemOf(before, reading)));
            }
        }
        return m_state->runner->run(step);
    });
}

Result<void> ArticleDocument::moveWithinDate(ItemId id, int step)
{
    const std::vector<Item> moved = movedWithinDate(items(), id, step);
    if (moved.empty())
        return {};
    return m_state->runner->run(store::changes::placeEvents(moved, store::ChangeLabel::OrderEvents));
}

bool ArticleDocument::canMoveWithinDate(ItemId id, int step) const
{
    return !movedWithinDate(items(), id, step).empty();
}

Result<void> ArticleDocument::settleDate(ItemId id, size_t number)
{
    return knownEvents({ &id, 1 }).and_then([&](const std::vector<Item>& items) -> Result<void> {
        Event event = std::get<Event>(items.front().body);
        if (number >= event.readings.size())
            return unexpected(SessionError::Kind::NotFound, tr("The event has no such date any more."));
        const domain::EventReading reading = event.readings[number];
        settleOn(event, reading);
        store::ChangeSet step = store::changes::editItem(items.front(), event);
        step.label = store::ChangeLabel::SettleConflict;
        return m_state->runner->run(step);
    });
}

Result<void> ArticleDocument::settleConflict(std::span<const Dating> datings, size_t chosen)
{
    if (chosen >= datings.size())
        return unexpected(SessionError::Kind::NotFound, tr("The event has no such date any more."));
    const Dating& held = datings[chosen];
    const std::vector<ItemId> ids = eventsInConflict({ datings.begin(), datings.end() });
    if (ids.size() == 1)
        return settleDate(ids.front(), static_cast<size_t>(std::max(0, held.reading)));
    return knownEvents(ids).and_then([&](const std::vector<Item>& items) {
        Event merged = mergedEvent(eventsOf(items));
        const std::vector<domain::EventReading> readings = merged.readings;
        for (const domain::EventReading& reading : readings) {
            if (reading.date == held.date && reading.dateWording == held.wording)
                settleOn(merged, reading);
        }
        return replaceByOne(items, merged, store::ChangeLabel::SettleConflict);
    });
}

Result<void> ArticleDocument::tellApart(std::span<const ItemId> ids)
{
    return knownEvents(ids).and_then([&](std::vector<Item> items) {
        for (Item& item : items) {
            auto& known = std::get<Event>(item.body).distinctFrom;
            for (const ItemId other : ids) {
                if (other != item.id && std::find(known.begin(), known.end(), other) == known.end())
                    known.push_back(other);
            }
        }
        return m_state->runner->run(store::changes::placeEvents(items, store::ChangeLabel::TellEventsApart));
    });
}

} // namespace tidemark::session
