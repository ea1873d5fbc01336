// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tidemark::timeline {

struct StackItem {
    double wanted = 0; ///< where its middle wants to be
    double length = 0;
    double start = 0; ///< result
};

/// Places items in the order given so that none overlap, `gap` apart, each as near to its wanted middle as
/// least squares allows (isotonic regression by pooling adjacent violators), within [from, to] when they fit
/// there.
void stackWithoutOverlap(std::vector<StackItem>& items, double gap, double from, double to);

} // namespace tidemark::timeline
