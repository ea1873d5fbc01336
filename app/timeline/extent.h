// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entry.h"

namespace tidemark::timeline {

/// Days since 1970-01-01T00:00, with fractions; the proleptic Gregorian calendar with a year 0.
using Instant = double;

/// First instant of -9999-01-01 and the instant 9999-12-31 ends.
Instant earliestInstant();
Instant latestInstant();

/// The whole stretch an EDTF value may mean: [start, end), and how its edges are drawn.
struct Extent {
    Instant start = 0;
    Instant end = 0;
    bool approximateStart = false; ///< ~ : the edge fades out
    bool approximateEnd = false;
    bool vague = false; ///< some day within, not all of it: dashed outline and lighter filling
    bool openStart = false; ///< open or unknown end: an arrow
    bool openEnd = false;

    double days() const { return end - start; }
    friend bool operator==(const Extent&, const Extent&) = default;
};

/// An open side reaches `openDays` beyond the known one. Nothing when both sides are open or unknown.
std::optional<Extent> extentOf(const domain::EdtfValue& value, double openDays = 366);
/// The term's extent when there is one, else the date's; nothing for an undated entry.
std::optional<Extent> extentOf(const Entry& entry);

} // namespace tidemark::timeline
