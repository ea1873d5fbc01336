// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace tidemark::session {

/// Why a file cannot be read at all, for every kind of file the program takes: a clause for the reader, nothing when
/// the error is about what the file holds. `largest` is the limit in bytes.
template <class FileError> std::optional<QString> unreadableReason(const FileError& error, qint64 largest)
{
    using Kind = typename FileError::Kind;
    switch (error.kind) {
    case Kind::Missing:
        return QCoreApplication::translate("tidemark::session", "there is no such file");
    case Kind::NotAFile:
        return QCoreApplication::translate("tidemark::session", "it is a folder, not a file");
    case Kind::Unreadable:
        return error.detail;
    case Kind::TooLarge:
        return QCoreApplication::translate("tidemark::session", "the file is larger than %1 MB")
            .arg(largest / 1024 / 1024);
    default:
        return std::nullopt;
    }
}

} // namespace tidemark::session
