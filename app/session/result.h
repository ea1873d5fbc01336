// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tidemark::session {

/// Why something could not be done: one sentence for the reader saying what, where and why.
struct SessionError {
    enum class Kind { Storage, LibraryInUse, BadFile, NotFound, NotPossible, Cancelled };

    Kind kind = Kind::Storage;
    QString sentence;

    friend bool operator==(const SessionError&, const SessionError&) = default;
};

template <class T> using Result = tl::expected<T, SessionError>;

} // namespace tidemark::session
