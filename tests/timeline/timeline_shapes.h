// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry_set.h"

#include <memory>

namespace tidemark::timeline::samples {

/// How events may lie in time and in lanes.
enum class Shape { Even, OneLane, ManyLanes, OneDay, Clustered, LongIntervals, FarYears, OddLabels };

/// "one-day" and the like, for the rows of a test.
QString nameOf(Shape shape);
std::vector<Shape> allShapes();
/// `count` dated entries; the same for a seed.
std::shared_ptr<const EntrySet> shaped(Shape shape, int count, unsigned seed);

} // namespace tidemark::timeline::samples
