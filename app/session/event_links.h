// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_link.h"
#include "session/result.h"

#include <QObject>

#include <memory>
#include <span>
#include <vector>

namespace tidemark::store {
struct EntityRef;
}

namespace tidemark::session {

class CommandRunner;

/// What the reader said of events that several articles tell of: that they are one, or that they are not. The
/// events stay in their articles whatever is said. Each command is one undoable step, committed when it
/// returns; an error leaves everything as it was.
class EventLinks : public QObject {
    Q_OBJECT
public:
    explicit EventLinks(CommandRunner& runner);
    ~EventLinks() override;

    /// The links that make events one, in the order in which they were made.
    std::vector<domain::EventLink> all() const;
    /// The events that are one with this one, itself among them, the one that gives the title first; empty
    /// when it stands alone.
    std::vector<domain::ItemId> tellingsOf(domain::ItemId event) const;
    bool areOne(domain::ItemId first, domain::ItemId second) const;
    bool areApart(domain::ItemId first, domain::ItemId second) const;

    /// Makes the events one, with all that each is one with already. The first gives the title.
    Result<void> link(std::span<const domain::ItemId> events);
    /// Takes an event out of its link and remembers that it is another than those it was linked with.
    Result<void> unlink(domain::ItemId event);
    /// Remembers that two events that are not linked are not the same.
    Result<void> keepApart(domain::ItemId first, domain::ItemId second);
    /// Lets a linked event give the title.
    Result<void> setLeading(domain::ItemId event);

Q_SIGNALS:
    void changed();

private:
    struct State;
    void follow(const std::vector<store::EntityRef>& touched);
    void load() const;
    const domain::EventLink* linkOf(domain::ItemId event) const;

    std::unique_ptr<State> m_state;
};

} // namespace tidemark::session
