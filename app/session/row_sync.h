// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <vector>

namespace tidemark::session {

/// Turns `rows` into `wanted`, told apart by key, through `remove(row)` and `insert(row, wantedRow)`, which
/// change `rows`. False, with the work half done, when rows that stay would have to move.
template <class Row, class Wanted, class KeyOf, class Remove, class Insert>
bool syncRows(const std::vector<Row>& rows, const std::vector<Wanted>& wanted, KeyOf keyOf, Remove remove,
    Insert insert)
{
    using Key = std::decay_t<decltype(keyOf(wanted.front()))>;
    QSet<Key> kept;
    for (const Wanted& row : wanted)
        kept.insert(keyOf(row));
    for (auto row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (!kept.contains(keyOf(rows[static_cast<size_t>(row)])))
            remove(row);
    }
    QSet<Key> present;
    for (const Row& row : rows)
        present.insert(keyOf(row));
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (row < rows.size() && keyOf(rows[row]) == keyOf(wanted[row]))
            continue;
        if (present.contains(keyOf(wanted[row])))
            return false;
        insert(static_cast<int>(row), wanted[row]);
    }
    return true;
}

} // namespace tidemark::session
