// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/event_links.h"

#include "session/command_runner.h"
#include "store/changes.h"
#include "store/event_link_repository.h"

#include <QHash>

#include <algorithm>

namespace tidemark::session {

using domain::EventLink;
using domain::EventLinkId;
using domain::ItemId;
using Verdict = EventLink::Verdict;

namespace {

using Pair = std::pair<ItemId, ItemId>;

Pair ordered(ItemId first, ItemId second)
{
    return first < second ? Pair(first, second) : Pair(second, first);
}

EventLink apart(ItemId first, ItemId second)
{
    return { EventLinkId::create(), Verdict::Different, { first, second } };
}

} // namespace

struct EventLinks::State {
    CommandRunner& runner;
    bool isLoaded = false;
    std::vector<EventLink> links; ///< of both verdicts
    QHash<ItemId, size_t> placeOf; ///< in `links`, of the one that makes it one with others
    QHash<Pair, EventLinkId> apart;
};

EventLinks::EventLinks(CommandRunner& runner)
    : m_state(std::make_unique<State>(State { runner, false, {}, {}, {} }))
{
    connect(&runner, &CommandRunner::applied, this, &EventLinks::follow);
}

EventLinks::~EventLinks() = default;

void EventLinks::follow(const std::vector<store::EntityRef>& touched)
{
    const bool concerned = std::any_of(touched.begin(), touched.end(),
        [](const store::EntityRef& ref) { return ref.kind == store::EntityKind::EventLink; });
    if (!concerned)
        return;
    m_state->isLoaded = false;
    Q_EMIT changed();
}

void EventLinks::load() const
{
    if (m_state->isLoaded)
        return;
    m_state->links
        = store::EventLinkRepository(m_state->runner.library()).all().value_or(std::vector<EventLink> {});
    m_state->placeOf.clear();
    m_state->apart.clear();
    for (size_t place = 0; place < m_state->links.size(); ++place) {
        const EventLink& link = m_state->links[place];
        if (link.verdict == Verdict::Different && link.items.size() == 2)
            m_state->apart.insert(ordered(link.items[0], link.items[1]), link.id);
        if (link.verdict != Verdict::Same)
            continue;
        for (const ItemId item : link.items)
            m_state->placeOf.insert(item, place);
    }
    m_state->isLoaded = true;
}

const EventLink* EventLinks::linkOf(ItemId event) const
{
    load();
    const auto place = m_state->placeOf.constFind(event);
    return place == m_state->placeOf.constEnd() ? nullptr : &m_state->links[*place];
}

std::vector<EventLink> EventLinks::all() const
{
    load();
    std::vector<EventLink> same = m_state->links;
    std::erase_if(same, [](const EventLink& link) { return link.verdict != Verdict::Same; });
    return same;
}

std::vector<ItemId> EventLinks::tellingsOf(ItemId event) const
{
    const EventLink* link = linkOf(event);
    return link ? link->items : std::vector<ItemId> {};
}

bool EventLinks::areOne(ItemId first, ItemId second) const
{
    const EventLink* link = linkOf(first);
    return link && link == linkOf(second);
}

bool EventLinks::areApart(ItemId first, ItemId second) const
{
    load();
    return m_state->apart.contains(ordered(first, second));
}

Result<void> EventLinks::link(std::span<const ItemId> events)
{
    EventLink joined { EventLinkId::create(), Verdict::Same, {} };
    const auto take = [&joined](ItemId item) {
        if (std::find(joined.items.begin(), joined.items.end(), item) == joined.items.end())
            joined.items.push_back(item);
    };
    store::changes::EventLinkStep step { store::ChangeLabel::LinkEvents, {}, {}, {} };
    for (const ItemId event : events) {
        take(event);
        const EventLink* known = linkOf(event);
        if (!known)
            continue;
        std::for_each(known->items.begin(), known->items.end(), take);
        if (std::find(step.removed.begin(), step.removed.end(), known->id) == step.removed.end())
            step.removed.push_back(known->id);
    }
    if (joined.items.size() < 2)
        return {};
    for (auto entry = m_state->apart.cbegin(); entry != m_state->apart.cend(); ++entry) {
        const auto isIn = [&joined](ItemId item) {
            return std::find(joined.items.begin(), joined.items.end(), item) != joined.items.end();
        };
        if (isIn(entry.key().first) && isIn(entry.key().second))
            step.removed.push_back(entry.value());
    }
    step.added.push_back(std::move(joined));
    return m_state->runner.run(store::changes::changeEventLinks(step));
}

Result<void> EventLinks::unlink(ItemId event)
{
    const EventLink* known = linkOf(event);
    if (!known)
        return {};
    EventLink rest = *known;
    std::erase(rest.items, event);
    store::changes::EventLinkStep step { store::ChangeLabel::UnlinkEvents, {}, {}, {} };
    for (const ItemId other : rest.items) {
        if (!areApart(event, other))
            step.added.push_back(apart(event, other));
    }
    if (rest.items.size() < 2)
        step.removed.push_back(rest.id);
    else
        step.changed.push_back(rest);
    return m_state->runner.run(store::changes::changeEventLinks(step));
}

Result<void> EventLinks::keepApart(ItemId first, ItemId second)
{
    if (first == second || areOne(first, second) || areApart(first, second))
        return {};
    return m_state->runner.run(store::changes::changeEventLinks(
        { store::ChangeLabel::KeepEventsApart, { apart(first, second) }, {}, {} }));
}

Result<void> EventLinks::setLeading(ItemId event)
{
    const EventLink* known = linkOf(event);
    if (!known || known->items.front() == event)
        return {};
    EventLink after = *known;
    std::erase(after.items, event);
    after.items.insert(after.items.begin(), event);
    return m_state->runner.run(
        store::changes::changeEventLinks({ store::ChangeLabel::LinkEvents, {}, { after }, {} }));
}

} // namespace tidemark::session
