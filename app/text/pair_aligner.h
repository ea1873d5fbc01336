// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/units.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace tidemark::text {

/// One unit and its partner.
struct UnitPair {
    qint32 base = 0;
    qint32 changed = 0;
};

/// Aligns two short stretches unit by unit, with affine gaps. A gap costs less where it begins at the start
/// of a clause, sentence or paragraph, because that is where people take text out and put text in. Takes time
/// and memory in the product of the lengths; keeps its memory for the next call.
class PairAligner {
public:
    /// Which ends of the stretches belong together. With a loose end the best part is taken.
    enum class Ends { BothFixed, StartFixed, EndFixed, Loose };

    /// `breaks[i]`: how strong the break before units[i] is, 0..3; one more than there are units, for the
    /// end.
    struct Stretch {
        Units units;
        std::vector<qint8> breaks;
    };

    /// Pairs of equal units, ascending; positions within the stretches. Valid until the next call.
    const std::vector<UnitPair>& align(const Stretch& base, const Stretch& changed, Ends ends);

private:
    struct Cell {
        qint32 row = 0;
        qint32 column = 0;
    };

    void prepare(const Stretch& base, const Stretch& changed, bool backwards);
    void fillFirstRow(bool loose);
    void fillRow(qint32 row, bool loose);
    void consider(qint32 row);
    void trace(Cell cell);

    std::u32string m_base;
    std::u32string m_changed;
    std::vector<qint32> m_baseOpening; ///< what a gap costs that begins at a unit
    std::vector<qint32> m_changedOpening;
    std::vector<qint32> m_best; ///< of the current row
    std::vector<qint32> m_above; ///< best that ends with base units left out, by column
    std::vector<quint8> m_steps;
    qint32 m_bestScore = 0;
    Cell m_bestCell;
    std::vector<UnitPair> m_pairs;
};

} // namespace tidemark::text
