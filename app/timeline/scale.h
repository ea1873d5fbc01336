// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/extent.h"

namespace tidemark::timeline {

/// The straight line between instants and pixels along the main axis: position 0 is `from()`, position
/// `length()` is `to()`. Always within earliestInstant()..latestInstant(), and between a day and 20,000 years
/// across.
class Scale {
public:
    static constexpr double shortestDays = 1;
    static constexpr double longestDays = 20000 * 365.2425;

    Scale() = default;
    Scale(Instant from, Instant to, double length); ///< length in pixels, > 0
    /// [from, to) with `margin` pixels to spare at both ends.
    static Scale fitting(Instant from, Instant to, double length, double margin = 0);

    Instant from() const { return m_from; }
    Instant to() const { return m_from + m_length / m_pixelsPerDay; }
    double days() const { return m_length / m_pixelsPerDay; }
    double length() const { return m_length; }
    double pixelsPerDay() const { return m_pixelsPerDay; }
    double position(Instant instant) const { return (instant - m_from) * m_pixelsPerDay; }
    Instant instant(double position) const { return m_from + position / m_pixelsPerDay; }

    Scale panned(double pixels) const; ///< positive moves towards later times
    Scale zoomed(
        double factor, double anchorPosition) const; ///< factor > 1 shows less time; the anchor stays put
    Scale centredOn(Instant instant) const;
    Scale withLength(double length) const; ///< same stretch of time on another length

    friend bool operator==(const Scale&, const Scale&) = default;

private:
    Instant m_from = 0;
    double m_pixelsPerDay = 1;
    double m_length = 1;
};

} // namespace tidemark::timeline
