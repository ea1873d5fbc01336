// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <utility>
#include <vector>

namespace tidemark::timeline {

/// Which stretches of some parallel rows are taken.
class Occupancy {
public:
    explicit Occupancy(int rows);

    /// Takes [from, to) in the first row that is free there; -1 when none is. Only the first `most` rows are
    /// looked at.
    int takeFirst(double from, double to, int most = std::numeric_limits<int>::max());

private:
    using Row = std::vector<std::pair<double, double>>; ///< disjoint stretches in order

    std::vector<Row> m_rows;
};

} // namespace tidemark::timeline
