// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_order.h"

#include <algorithm>

namespace tidemark::session {

using domain::Event;
using domain::Item;

namespace {

const Event* shownEvent(const Item& item)
{
    return item.state == domain::ReviewState::Rejected ? nullptr : std::get_if<Event>(&item.body);
}

bool isSameDate(const domain::EdtfValue& left, const domain::EdtfValue& right)
{
    return left.earliestDay() == right.earliestDay() && left.latestDay() == right.latestDay();
}

} // namespace

std::vector<const Item*> eventsOfSameDate(std::span<const Item> items, domain::ItemId id)
{
    const auto item
        = std::find_if(items.begin(), items.end(), [id](const Item& one) { return one.id == id; });
    const Event* wanted = item == items.end() ? nullptr : shownEvent(*item);
    if (!wanted || !wanted->date)
        return {};
    std::vector<const Item*> same;
    for (const Item& other : items) {
        const Event* event = shownEvent(other);
        if (event && event->date && isSameDate(*event->date, *wanted->date))
            same.push_back(&other);
    }
    std::stable_sort(same.begin(), same.end(), [](const Item* left, const Item* right) {
        return std::get<Event>(left->body).order < std::get<Event>(right->body).order;
    });
    return same;
}

std::vector<Item> movedWithinDate(std::span<const Item> items, domain::ItemId id, int step)
{
    std::vector<const Item*> same = eventsOfSameDate(items, id);
    const auto found
        = std::find_if(same.begin(), same.end(), [id](const Item* item) { return item->id == id; });
    const auto from = found - same.begin();
    const auto to = from + (step < 0 ? -1 : 1);
    if (found == same.end() || to < 0 || to >= std::ssize(same))
        return {};
    std::swap(same[static_cast<size_t>(from)], same[static_cast<size_t>(to)]);
    std::vector<Item> moved;
    int order = 0;
    for (const Item* item : same) {
        Item placed = *item;
        std::get<Event>(placed.body).order = ++order;
        if (placed != *item)
            moved.push_back(std::move(placed));
    }
    return moved;
}

} // namespace tidemark::session
