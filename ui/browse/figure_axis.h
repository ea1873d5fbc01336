// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day_number.h"

#include <vector>

namespace tidemark::browse {

/// The value axis of a chart of figures: from nought to somewhat beyond the extreme values, or logarithmic to
/// base ten, where equal distances are equal ratios. A place is a position along the axis in its own units.
class FigureAxis {
public:
    /// A logarithmic axis needs `lowest` > 0.
    FigureAxis(double lowest, double highest, bool logarithmic);

    double place(double value) const;
    double first() const { return m_first; } ///< place of the lower end
    double last() const { return m_last; } ///< place of the upper end
    /// Round values to be written at the axis, ascending: two to about `most`.
    std::vector<double> ticks(int most) const;

private:
    std::vector<double> evenTicks(int most) const;
    std::vector<double> powerTicks(int most) const;

    bool m_logarithmic;
    double m_first = 0;
    double m_last = 1;
};

/// A day to be written at a time axis: the first of a month or year.
struct DateTick {
    domain::DayNumber day = 0;
    bool withMonth = false; ///< else the year says it all

    friend bool operator==(const DateTick&, const DateTick&) = default;
};

/// At most `most` evenly chosen days within `first`..`last`, ascending; none where no month begins there.
std::vector<DateTick> dateTicks(domain::DayNumber first, domain::DayNumber last, int most);

} // namespace tidemark::browse
