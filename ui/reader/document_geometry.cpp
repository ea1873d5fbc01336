// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/document_geometry.h"

#include <algorithm>
#include <bit>

namespace tidemark::reader {

namespace {

size_t lowBit(size_t index)
{
    return index & (~index + 1);
}

} // namespace

void DocumentGeometry::reset(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t index = 1; index < m_tree.size(); ++index) {
        m_tree[index] += m_heights[index - 1];
        if (const size_t parent = index + lowBit(index); parent < m_tree.size())
            m_tree[parent] += m_tree[index];
    }
}

qint64 DocumentGeometry::top(int index) const
{
    qint64 sum = 0;
    for (size_t node = size_t(index); node > 0; node -= lowBit(node))
        sum += m_tree[node];
    return sum;
}

int DocumentGeometry::indexAt(qint64 y) const
{
    size_t node = 0;
    qint64 left = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (node + step < m_tree.size() && m_tree[node + step] <= left) {
            node += step;
            left -= m_tree[node];
        }
    }
    return std::min(int(node), count() - 1);
}

void DocumentGeometry::setHeight(int index, int height)
{
    const int change = height - m_heights[size_t(index)];
    if (change == 0)
        return;
    m_heights[size_t(index)] = height;
    for (size_t node = size_t(index) + 1; node < m_tree.size(); node += lowBit(node))
        m_tree[node] += change;
}

} // namespace tidemark::reader
