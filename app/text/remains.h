// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/route_tracer.h"

namespace tidemark::text {

/// The stretch of the changed text in which the survivors of a quote stand, and how many they are.
struct Remains {
    UnitRange place;
    UnitRange units; ///< of the base, from the first survivor to the last
    qint32 survivors = 0;
    bool torn = false; ///< the quote stands in pieces far apart; the rest tells of the greatest piece
};

Remains remainsOf(const Image& image, UnitRange quote);

} // namespace tidemark::text
