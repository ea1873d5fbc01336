// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_error.h"

#include <atomic>
#include <vector>

namespace tidemark::store {

/// One thing found wrong in a library.
struct Problem {
    QString table; ///< empty when it concerns the file
    QString id; ///< of the row, empty when it concerns a table or the file
    QString why;

    friend bool operator==(const Problem&, const Problem&) = default;
};

struct Verification {
    qint64 rows = 0; ///< rows whose hashes were compared
    std::vector<Problem> problems;

    bool isClean() const { return problems.empty(); }
};

/// Opens the library read-only on a connection of its own and checks schema, integrity, foreign keys, row
/// hashes, the hash of every text and what is derived from rows. May run in any thread beside an open
/// Library. Setting `cancel` ends it with StoreError::Code::Cancelled. An error means that the file could not
/// be opened at all.
Result<Verification> verify(const QString& path, const std::atomic<bool>* cancel = nullptr);

} // namespace tidemark::store
