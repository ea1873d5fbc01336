// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/item.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

namespace tidemark::session {

inline auto textOrder(const domain::Item& item)
{
    const domain::TextSpan span = domain::mainSpan(item.body);
    return std::tuple(span.start, -span.length, item.body.index(), item.id);
}

inline auto textOrder(const domain::Annotation& annotation)
{
    const domain::TextSpan span = annotation.target ? annotation.target->span : domain::TextSpan { -1, 0 };
    return std::tuple(span.start, -span.length, size_t(0), annotation.id);
}

/// Items or annotations in text order, found by id at once.
template <class Entity> class OrderedEntities {
public:
    using Id = decltype(Entity::id);

    const std::vector<Entity>& all() const { return m_entities; }

    const Entity* find(Id id) const
    {
        const auto place = m_places.constFind(id);
        return place == m_places.constEnd() ? nullptr : &m_entities[*place];
    }

    void assign(std::vector<Entity> entities)
    {
        m_entities = std::move(entities);
        settle();
    }

    /// Inserts, replaces and removes; ids that are not there are ignored when removed.
    void update(const std::vector<Entity>& present, const std::vector<Id>& gone)
    {
        for (const Entity& entity : present) {
            const auto place = m_places.constFind(entity.id);
            if (place == m_places.constEnd())
                m_entities.push_back(entity);
            else
                m_entities[*place] = entity;
        }
        const QSet<Id> removed(gone.begin(), gone.end());
        std::erase_if(m_entities, [&removed](const Entity& entity) { return removed.contains(entity.id); });
        settle();
    }

private:
    void settle()
    {
        std::sort(m_entities.begin(), m_entities.end(),
            [](const Entity& left, const Entity& right) { return textOrder(left) < textOrder(right); });
        m_places.clear();
        for (size_t i = 0; i < m_entities.size(); ++i)
            m_places.insert(m_entities[i].id, i);
    }

    std::vector<Entity> m_entities;
    QHash<Id, size_t> m_places;
};

} // namespace tidemark::session
