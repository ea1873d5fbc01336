// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pair_aligner.h"

#include <limits>

namespace tidemark::text {

namespace {

constexpr qint32 same = 8;
constexpr qint32 different = -6;
constexpr qint32 open = -9;
constexpr qint32 extend = -1;
constexpr qint32 impossible = std::numeric_limits<qint32>::min() / 2;

// How a cell was reached: where its best score comes from, and whether the two gaps go on from a gap.
constexpr quint8 stop = 0;
constexpr quint8 diagonal = 1;
constexpr quint8 leaveBase = 2;
constexpr quint8 leaveChanged = 3;
constexpr quint8 sourceMask = 3;
constexpr quint8 baseGapGoesOn = 4;
constexpr quint8 changedGapGoesOn = 8;

/// The best score of a row that ends with changed units left out.
struct Left {
    qint32 score = impossible;

    quint8 leaveUnit(qint32 opened)
    {
        const qint32 goneOn = score + extend;
        score = std::max(opened, goneOn);
        return goneOn > opened ? changedGapGoesOn : 0;
    }
};

/// Leaves a base unit out: opens a gap after `best` or goes on with the one in `above`, whichever is better.
quint8 leaveBaseUnit(qint32 best, qint32 opening, qint32& above)
{
    const qint32 opened = best + opening;
    const qint32 goneOn = above + extend;
    above = std::max(opened, goneOn);
    return goneOn > opened ? baseGapGoesOn : 0;
}

void takeOver(
    const PairAligner::Stretch& stretch, bool backwards, std::u32string& units, std::vector<qint32>& opening)
{
    units.assign(stretch.units);
    opening.resize(units.size());
    for (size_t i = 0; i < units.size(); ++i)
        opening[i] = open + stretch.breaks[backwards ? units.size() - i : i];
    if (backwards)
        std::reverse(units.begin(), units.end());
}

} // namespace

const std::vector<UnitPair>& PairAligner::align(const Stretch& base, const Stretch& changed, Ends ends)
{
    const bool backwards = ends == Ends::EndFixed;
    const bool loose = ends == Ends::Loose;
    prepare(base, changed, backwards);
    fillFirstRow(loose);
    for (qint32 row = 1; row <= sizeOf(m_base); ++row) {
        fillRow(row, loose);
        if (ends != Ends::BothFixed)
            consider(row);
    }
    trace(ends == Ends::BothFixed ? Cell { sizeOf(m_base), sizeOf(m_changed) } : m_bestCell);
    if (backwards) {
        for (UnitPair& pair : m_pairs)
            pair = { sizeOf(m_base) - 1 - pair.base, sizeOf(m_changed) - 1 - pair.changed };
    } else {
        std::reverse(m_pairs.begin(), m_pairs.end());
    }
    return m_pairs;
}

void PairAligner::prepare(const Stretch& base, const Stretch& changed, bool backwards)
{
    takeOver(base, backwards, m_base, m_baseOpening);
    takeOver(changed, backwards, m_changed, m_changedOpening);
    const size_t width = m_changed.size() + 1;
    m_best.assign(width, impossible);
    m_above.assign(width, impossible);
    m_steps.resize(width * (m_base.size() + 1)); // every cell is written before it is read
    m_bestScore = 0;
    m_bestCell = {};
}

void PairAligner::fillFirstRow(bool loose)
{
    m_best[0] = 0;
    m_steps[0] = stop;
    qint32 gap = impossible;
    for (size_t column = 1; column < m_best.size(); ++column) {
        const qint32 opened = m_best[column - 1] + m_changedOpening[column - 1];
        const bool goesOn = gap + extend > opened;
        gap = goesOn ? gap + extend : opened;
        m_best[column] = loose ? 0 : gap;
        m_steps[column] = loose ? stop : quint8(leaveChanged | (goesOn ? changedGapGoesOn : 0));
    }
}

void PairAligner::fillRow(qint32 row, bool loose)
{
    const char32_t unit = m_base[size_t(row - 1)];
    const qint32 opening = m_baseOpening[size_t(row - 1)];
    quint8* steps = m_steps.data() + size_t(row) * m_best.size();
    qint32 corner = m_best[0]; // best of the row before, one column to the left
    Left left;
    steps[0] = leaveBaseUnit(m_best[0], opening, m_above[0]);
    qint32 best = m_best[0] = m_above[0];
    steps[0] = quint8(steps[0] | leaveBase);
    if (loose) {
        best = m_best[0] = 0;
        steps[0] = stop;
    }
    for (size_t column = 1; column < m_best.size(); ++column) {
        quint8 step = leaveBaseUnit(m_best[column], opening, m_above[column]);
        step = quint8(step | left.leaveUnit(best + m_changedOpening[column - 1]));
        best = corner + (m_changed[column - 1] == unit ? same : different);
        corner = m_best[column];
        quint8 source = diagonal;
        const auto take = [&](qint32 score, quint8 from) {
            if (score > best) {
                best = score;
                source = from;
            }
        };
        take(m_above[column], leaveBase);
        take(left.score, leaveChanged);
        if (loose && best <= 0) {
            best = 0;
            source = stop;
        }
        m_best[column] = best;
        steps[column] = quint8(step | source);
    }
}

void PairAligner::consider(qint32 row)
{
    for (size_t column = 0; column < m_best.size(); ++column) {
        if (m_best[column] > m_bestScore) {
            m_bestScore = m_best[column];
            m_bestCell = { row, qint32(column) };
        }
    }
}

void PairAligner::trace(Cell cell)
{
    m_pairs.clear();
    const size_t width = m_best.size();
    quint8 gap = stop;
    while (cell.row > 0 || cell.column > 0) {
        const quint8 step = m_steps[size_t(cell.row) * width + size_t(cell.column)];
        const quint8 source = gap == stop ? quint8(step & sourceMask) : gap;
        if (source == stop)
            return;
        if (source == diagonal) {
            --cell.row;
            --cell.column;
            if (m_base[size_t(cell.row)] == m_changed[size_t(cell.column)])
                m_pairs.push_back({ cell.row, cell.column });
        } else if (source == leaveBase) {
            gap = (step & baseGapGoesOn) ? leaveBase : stop;
            --cell.row;
        } else {
            gap = (step & changedGapGoesOn) ? leaveChanged : stop;
            --cell.column;
        }
    }
}

} // namespace tidemark::text
