// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/language.h"
#include "timeline/scale.h"

#include <vector>

namespace tidemark::timeline {

struct Tick {
    Instant instant = 0;
    bool major = false; ///< drawn bold: the unit above the small one, such as the year among its quarters
    bool context
        = false; ///< no tick, but the name of the major unit the stretch begins in, where no tick says it
    QString text; ///< empty for a tick without room for words

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// Ticks of the visible stretch in order, their units (day .. millennium) chosen so that majors stand at
/// least `majorSpacing` and minors at least `minorSpacing` pixels apart.
std::vector<Tick> ticksFor(const Scale& scale, Language language, double majorSpacing, double minorSpacing);

} // namespace tidemark::timeline
