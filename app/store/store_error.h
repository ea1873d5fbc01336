// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tidemark::store {

/// Why a library could not be opened, read or changed.
struct StoreError {
    enum class Code {
        NotFound, ///< no such file, folder, article, item, …
        NotALibrary, ///< the file exists and is something else
        AlreadyExists,
        NewerVersion, ///< written by a later major version of the program
        Locked, ///< another process has the library open for writing
        ReadOnly, ///< the file, its folder or this connection cannot be written
        Damaged,
        DiskFull,
        InvalidChange, ///< the change contradicts what the library holds
        Cancelled,
        Failed ///< anything else the storage reports
    };

    Code code = Code::Failed;
    QString what; ///< "The library cannot be opened"
    QString where; ///< a path or an id, may be empty
    QString why; ///< "the file is not a Tidemark library"

    /// One English sentence: what, where, why.
    QString message() const;

    friend bool operator==(const StoreError&, const StoreError&) = default;
};

template <class T> using Result = tl::expected<T, StoreError>;

} // namespace tidemark::store
