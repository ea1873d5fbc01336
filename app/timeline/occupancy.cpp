// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/occupancy.h"

#include <algorithm>

namespace tidemark::timeline {

Occupancy::Occupancy(int rows)
    : m_rows(static_cast<size_t>(std::max(0, rows)))
{
}

int Occupancy::takeFirst(double from, double to, int most)
{
    for (size_t index = 0; index < m_rows.size() && static_cast<int>(index) < most; ++index) {
        Row& row = m_rows[index];
        const bool atEnd = row.empty() || row.back().second <= from;
        const auto next
            = atEnd ? row.end() : std::lower_bound(row.begin(), row.end(), std::pair { from, from });
        const bool clearBefore = next == row.begin() || std::prev(next)->second <= from;
        if (clearBefore && (next == row.end() || next->first >= to)) {
            row.insert(next, { from, to });
            return static_cast<int>(index);
        }
    }
    return -1;
}

} // namespace tidemark::timeline
