// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tidemark::reader {

/// Heights of units stacked on one another, in pixels. A Fenwick tree (P. M. Fenwick, 1994: A New Data
/// Structure for Cumulative Frequency Tables) makes every question and change logarithmic.
class DocumentGeometry {
public:
    void reset(std::vector<int> heights);

    int count() const { return int(m_heights.size()); }
    int height(int index) const { return m_heights[size_t(index)]; }
    qint64 total() const { return top(count()); }
    /// Sum of the heights before `index`, which may be count().
    qint64 top(int index) const;
    /// The unit that covers `y`; the first or last one when `y` is outside. -1 when there are none.
    int indexAt(qint64 y) const;
    void setHeight(int index, int height);

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_tree; ///< m_tree[i] sums the lowbit(i) heights that end before i
};

} // namespace tidemark::reader
