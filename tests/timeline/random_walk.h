// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/layout_engine.h"

#include <random>

namespace tidemark::timeline::samples {

/// A reader who pans, zooms and resizes at random; the same for a seed.
class RandomWalk {
public:
    explicit RandomWalk(unsigned seed)
        : m_random(seed)
    {
    }

    /// The next view: pans up to three screens either way, zooms 0.2x to 5x at any place, now and then
    /// another size. Never far from the entries.
    View next(View view, const EntrySet& entries);

private:
    double share(); ///< 0..1

    std::mt19937 m_random;
};

} // namespace tidemark::timeline::samples
