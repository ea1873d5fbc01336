// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/growing_packing.h"

#include <algorithm>

namespace tidemark::timeline {

namespace {

constexpr double viewsKept = 9; ///< packed along time; a strip that grows beyond begins anew
constexpr size_t callsForAll = 5; ///< after so many calls all strips are prepared

template <class Boxes> void sortAlong(Boxes& boxes, bool horizontal)
{
    const auto rank = [horizontal](const QRectF& rect) {
        return horizontal ? std::pair { rect.x(), rect.y() } : std::pair { rect.y(), rect.x() };
    };
    std::sort(boxes.begin(), boxes.end(),
        [&](const auto& left, const auto& right) { return rank(left.rect) < rank(right.rect); });
}

// The order must not tell in which order the stretches were packed.
void putInOrder(Packing& packing, bool horizontal)
{
    sortAlong(packing.bars, horizontal);
    sortAlong(packing.texts, horizontal);
    sortAlong(packing.chips, horizontal);
    sortAlong(packing.columns, horizontal);
    std::sort(packing.leaders.begin(), packing.leaders.end(),
        [](const Leader& left, const Leader& right) { return left.entry < right.entry; });
}

} // namespace

GrowingPacking::GrowingPacking(PackPlan plan, Orientation orientation, double viewLength)
    : m_frame(std::move(plan.frame))
    , m_horizontal(orientation == Orientation::Horizontal)
    , m_mostKept(viewsKept * viewLength)
    , m_strips(std::move(plan.strips))
    , m_parts(m_strips.size())
    , m_known(m_strips.size())
{
}

void GrowingPacking::grow(size_t strip, const Stretch& wanted)
{
    const Stretch needed = m_strips[strip]->aligned(wanted);
    Stretch& known = m_known[strip];
    if (!known.isEmpty() && known.holds(needed.from, needed.to))
        return;
    const bool apart = needed.from > known.to || needed.to < known.from;
    const double whole = std::max(needed.to, known.to) - std::min(needed.from, known.from);
    if (known.isEmpty() || apart || whole > m_mostKept) {
        m_parts[strip] = {};
        known = {};
        m_strips[strip]->pack(m_parts[strip], needed, known);
        known = needed;
    }
    for (const Stretch& fresh : { Stretch { needed.from, known.from }, Stretch { known.to, needed.to } }) {
        if (fresh.isEmpty())
            continue;
        m_strips[strip]->pack(m_parts[strip], fresh, known);
        known = { std::min(known.from, fresh.from), std::max(known.to, fresh.to) };
    }
    putInOrder(m_parts[strip], m_horizontal);
}

void GrowingPacking::cover(const Stretch& view)
{
    for (size_t strip = 0; strip < m_strips.size(); ++strip)
        grow(strip, view);
}

void GrowingPacking::prepare(const Stretch& view, double ahead, int direction)
{
    const Stretch later { view.from, view.to + ahead };
    const Stretch earlier { view.from - ahead, view.to };
    size_t left = (m_strips.size() + callsForAll - 1) / callsForAll;
    for (const Stretch& wanted : { direction < 0 ? earlier : later, direction < 0 ? later : earlier }) {
        for (size_t strip = 0; strip < m_strips.size() && left > 0; ++strip) {
            // Half of it may be used up before more is packed: packing little by little costs more.
            const Stretch enough { (wanted.from + view.from) / 2, (wanted.to + view.to) / 2 };
            if (m_known[strip].holds(enough.from, enough.to))
                continue;
            grow(strip, wanted);
            --left;
        }
    }
}

} // namespace tidemark::timeline
