// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/reading_place.h"

#include <optional>
#include <vector>

namespace tidemark::shell {

/// Where the reader has been, as a browser keeps it: each jump leaves a place behind, going back leaves one
/// ahead.
class JumpHistory {
public:
    struct Place {
        domain::ArticleId article;
        ReadingPlace place;
    };

    /// The reader jumps away from here. What was ahead is forgotten.
    void leave(Place here);
    /// The place before (or after) and `here` becomes the one after (or before) it.
    std::optional<Place> back(Place here);
    std::optional<Place> forward(Place here);
    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }
    /// An article that is no longer in the library.
    void forget(domain::ArticleId article);

private:
    static void push(std::vector<Place>& places, Place place);
    static std::optional<Place> step(std::vector<Place>& from, std::vector<Place>& to, Place here);

    std::vector<Place> m_behind; ///< the last one is the nearest
    std::vector<Place> m_ahead;
};

} // namespace tidemark::shell
