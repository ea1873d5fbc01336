// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/packing.h"

namespace tidemark::timeline {

/// The packing of one zoom, which grows along time as far as it is looked at.
class GrowingPacking {
public:
    GrowingPacking(PackPlan plan, Orientation orientation, double viewLength);

    const PackFrame& frame() const { return m_frame; }
    const std::vector<Packing>& parts() const { return m_parts; } ///< one a strip, each in order of time

    /// Packs what is missing of the stretch, at once.
    void cover(const Stretch& view);
    /// Packs some of what lies beside the view, `ahead` pixels of it at either end, so that panning need not
    /// wait for it: a few strips a call, first those towards `direction` (-1 earlier, 1 later, 0 no matter).
    void prepare(const Stretch& view, double ahead, int direction);

private:
    void grow(size_t strip, const Stretch& wanted);

    PackFrame m_frame;
    bool m_horizontal;
    double m_mostKept;
    std::vector<std::unique_ptr<PackStrip>> m_strips;
    std::vector<Packing> m_parts;
    std::vector<Stretch> m_known;
};

} // namespace tidemark::timeline
