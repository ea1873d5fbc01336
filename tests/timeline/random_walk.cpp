// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

#include <algorithm>
#include <cmath>

namespace tidemark::timeline::samples {

namespace {

double mainLength(const View& view)
{
    return view.orientation == Orientation::Horizontal ? view.size.width() : view.size.height();
}

Scale near(const Scale& scale, const EntrySet& entries)
{
    const Instant centre = scale.instant(scale.length() / 2);
    const Instant nearest = std::clamp(centre, entries.start(), std::max(entries.start(), entries.end()));
    return nearest == centre ? scale : scale.centredOn(nearest);
}

} // namespace

double RandomWalk::share()
{
    return double(m_random()) / double(std::mt19937::max());
}

View RandomWalk::next(View view, const EntrySet& entries)
{
    const double kind = share();
    if (kind < 0.05) {
        const double width = 300 + std::floor(share() * 1700);
        view.size = QSizeF(width, 200 + std::floor(share() * 1000));
        view.scale = view.scale.withLength(mainLength(view));
    } else if (kind < 0.55) {
        view.scale = view.scale.panned((share() - 0.5) * 6 * mainLength(view));
    } else {
        const double factor = std::pow(5, 2 * share() - 1);
        view.scale = view.scale.zoomed(factor, share() * mainLength(view));
    }
    view.scale = near(view.scale, entries);
    return view;
}

} // namespace tidemark::timeline::samples
