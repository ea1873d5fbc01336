// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/time_fold.h"

#include <memory>

namespace tidemark::timeline {

/// The line between instants and pixels along the main axis: position 0 is `from()`, position `length()` is
/// `to()`. Straight, or with silences folded; strictly growing in any case, and the only conversion there is.
/// Always within earliestInstant()..latestInstant(), and between a day and 20,000 years across, folded days
/// where silences are folded.
class Scale {
public:
    static constexpr double shortestDays = 1;
    static constexpr double longestDays = 20000 * 365.2425;

    using Fold = std::shared_ptr<const TimeFold>; ///< null: nothing is folded

    Scale() = default;
    /// `length` in pixels, > 0. A stretch that is all folded away shows more than was asked for.
    Scale(Instant from, Instant to, double length, Fold fold = nullptr);
    /// [from, to) with `margin` pixels to spare at both ends.
    static Scale fitting(Instant from, Instant to, double length, double margin = 0, Fold fold = nullptr);

    Instant from() const { return m_from; }
    Instant to() const { return m_fold ? instant(m_length) : m_from + m_length / m_pixelsPerDay; }
    double days() const { return m_length / m_pixelsPerDay; } ///< folded ones
    double length() const { return m_length; }
    double pixelsPerDay() const { return m_pixelsPerDay; } ///< outside folds
    const Fold& fold() const { return m_fold; }
    double position(Instant instant) const { return (folded(instant) - m_start) * m_pixelsPerDay; }
    Instant instant(double position) const { return unfolded(m_start + position / m_pixelsPerDay); }

    Scale panned(double pixels) const; ///< positive moves towards later times
    Scale zoomed(
        double factor, double anchorPosition) const; ///< factor > 1 shows less time; the anchor stays put
    Scale centredOn(Instant instant) const;
    Scale withLength(double length) const; ///< same stretch of time on another length

    friend bool operator==(const Scale&, const Scale&) = default;

private:
    double folded(Instant instant) const
    {
        return m_fold ? m_fold->folded(instant, m_pixelsPerDay) : instant;
    }
    Instant unfolded(double day) const { return m_fold ? m_fold->unfolded(day, m_pixelsPerDay) : day; }
    void startAt(double foldedDay);
    void foldTo(Instant from, Instant to);

    Instant m_from = 0;
    double m_start = 0; ///< `m_from` in folded days
    double m_pixelsPerDay = 1;
    double m_length = 1;
    Fold m_fold;
};

} // namespace tidemark::timeline
