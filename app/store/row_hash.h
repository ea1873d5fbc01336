// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cell.h"

#include <string>
#include <vector>

namespace tidemark::store {

/// A table whose rows carry the SHA-256 of all their other columns in `row_hash`.
struct HashedTable {
    std::string name;
    std::vector<std::string> columns; ///< the first one identifies the row
};

/// SHA-256 over the table's name and each column's name, type, length and bytes, so that no two rows share a
/// form.
Blob rowHash(const HashedTable& table, const Cells& row);

} // namespace tidemark::store
