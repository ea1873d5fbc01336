// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"

#include <QSet>

#include <span>

namespace tidemark::session {

/// Items that came since the start and that the reader has not looked at yet. Those that came with them make
/// up the round, which goes on until the last of them has been looked at: so that a walk through it can turn
/// back.
class NewItems {
public:
    void add(std::span<const domain::ItemId> items)
    {
        for (const domain::ItemId item : items) {
            m_unseen.insert(item);
            m_round.insert(item);
        }
    }

    /// Whether that changed anything.
    bool look(domain::ItemId item)
    {
        const bool wasNew = m_unseen.remove(item);
        if (m_unseen.isEmpty())
            m_round.clear();
        return wasNew;
    }

    bool forget(std::span<const domain::ItemId> items)
    {
        bool changed = false;
        for (const domain::ItemId item : items)
            changed = look(item) || changed;
        return changed;
    }

    bool contains(domain::ItemId item) const { return m_unseen.contains(item); }
    bool isInRound(domain::ItemId item) const { return m_round.contains(item); }
    qsizetype count() const { return m_unseen.size(); }

private:
    QSet<domain::ItemId> m_unseen;
    QSet<domain::ItemId> m_round;
};

} // namespace tidemark::session
