// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extent.h"

#include <vector>

namespace tidemark::timeline {

/// A stretch of time in which nothing happens: [from, to), whole days.
struct Silence {
    Instant from = 0;
    Instant to = 0;

    double days() const { return to - from; }
    friend bool operator==(const Silence&, const Silence&) = default;
};

/// Silences that are drawn a few pixels long at any zoom; one that would be shorter as it is stays as it is.
/// Time counted that way is in "folded days": as many pixels as days times the zoom, strictly growing with
/// time, so that there is exactly one instant for every place.
class TimeFold {
public:
    struct Stretch {
        Instant from = 0; ///< what is folded: the silence but for a little room at both ends
        Instant to = 0;
        Silence silence;

        friend bool operator==(const Stretch&, const Stretch&) = default;
    };

    /// The stretches in order, none touching another; each is drawn `pixels` long, > 0.
    TimeFold(std::vector<Stretch> stretches, double pixels);

    const std::vector<Stretch>& stretches() const { return m_stretches; }
    double pixels() const { return m_pixels; }

    /// Days since 1970-01-01 with the folded stretches before the instant counted as long as they are drawn.
    double folded(Instant instant, double pixelsPerDay) const;
    Instant unfolded(double foldedDay, double pixelsPerDay) const; ///< the inverse of folded()
    /// The stretch the instant lies in, null when in none.
    const Stretch* stretchAt(Instant instant) const;

    friend bool operator==(const TimeFold&, const TimeFold&) = default;

private:
    double drawnDays(const Stretch& stretch, double pixelsPerDay) const;

    std::vector<Stretch> m_stretches;
    double m_pixels = 1;
};

} // namespace tidemark::timeline
