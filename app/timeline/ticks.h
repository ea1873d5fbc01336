// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/language.h"
#include "timeline/period.h"
#include "timeline/scale.h"

#include <vector>

namespace tidemark::timeline {

struct Tick {
    Instant instant = 0;
    bool major = false; ///< drawn bold: the unit above the small one, such as the year among its quarters
    bool context
        = false; ///< no tick, but the name of the major unit the stretch begins in, where no tick says it
    QString text; ///< empty for a tick without room for words
    QString brief = {}; ///< shorter words for a narrow axis; empty: there are none

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// How far apart ticks stand at least, in pixels.
struct TickSpacing {
    double major = 0;
    double minor = 0;
};
inline constexpr TickSpacing downwardTicks { 60, 25 };
inline constexpr TickSpacing sidewaysTicks { 90, 36 };

/// From one tick to the next, minor or major.
Period tickPeriod(const Scale& scale, const TickSpacing& spacing);

/// Ticks of the visible stretch in order, their units (day .. millennium) chosen so that majors stand at
/// least `majorSpacing` and minors at least `minorSpacing` pixels apart. None stands
/// within a folded silence; the first one after it says its year too.
std::vector<Tick> ticksFor(const Scale& scale, Language language, double majorSpacing, double minorSpacing);

} // namespace tidemark::timeline
