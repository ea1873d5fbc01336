// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/ticks.h"

#include <utility>

namespace tidemark::timeline {

/// What is in sight, from the beginning of a tick's period to the end of one, whichever are nearest; one
/// period at least.
std::pair<Instant, Instant> snappedStretch(const Scale& scale, const TickSpacing& spacing);

} // namespace tidemark::timeline
