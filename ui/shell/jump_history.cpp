// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/jump_history.h"

namespace tidemark::shell {

void JumpHistory::push(std::vector<Place>& places, Place place)
{
    constexpr size_t mostKept = 200;
    const bool isSame = !places.empty() && places.back().article == place.article
        && places.back().place.offset == place.place.offset;
    if (isSame)
        return;
    places.push_back(std::move(place));
    if (places.size() > mostKept)
        places.erase(places.begin());
}

void JumpHistory::leave(Place here)
{
    push(m_behind, std::move(here));
    m_ahead.clear();
}

std::optional<JumpHistory::Place> JumpHistory::step(
    std::vector<Place>& from, std::vector<Place>& to, Place here)
{
    if (from.empty())
        return {};
    const Place place = from.back();
    from.pop_back();
    push(to, std::move(here));
    return place;
}

std::optional<JumpHistory::Place> JumpHistory::back(Place here)
{
    return step(m_behind, m_ahead, std::move(here));
}

std::optional<JumpHistory::Place> JumpHistory::forward(Place here)
{
    return step(m_ahead, m_behind, std::move(here));
}

void JumpHistory::forget(domain::ArticleId article)
{
    const auto isThere = [&](const Place& place) { return place.article == article; };
    std::erase_if(m_behind, isThere);
    std::erase_if(m_ahead, isThere);
}

} // namespace tidemark::shell
