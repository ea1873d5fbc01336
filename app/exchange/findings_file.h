// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace tidemark::exchange {

/// Largest file read as findings, in bytes, and most findings read out of one.
inline constexpr qint64 largestFindingsFile = 32 * 1024 * 1024;
inline constexpr int mostFindings = 100'000;

/// Why a file cannot be taken as findings.
struct FindingsFileError {
    enum class Kind { Missing, NotAFile, Unreadable, TooLarge, NotJson, NotFindings, TooMany, BadField };
    /// What a bad field should have been.
    enum class Expected {
        Present,
        Object,
        List,
        Text,
        ShortText,
        Number,
        Offset,
        EndAfterStart,
        Date,
        Value,
        Flag,
        Word
    };

    Kind kind = Kind::Missing;
    QString path;
    QString detail; ///< Unreadable, NotJson: what the system says; BadField with Word: the words allowed
    qsizetype byteOffset = 0; ///< of NotJson
    QString place; ///< of BadField, such as events[3].date
    Expected expected = Expected::Present;

    friend bool operator==(const FindingsFileError&, const FindingsFileError&) = default;
};

/// Another program's findings in the form that `tidemark extract` prints, not yet laid on a text.
struct FindingsFile {
    QString path;
    QString source; ///< the program, as its "source" or "generator" says, else the file's name; one line
    QString article; ///< file name of the text, without folder; empty when the file does not say
    QJsonObject content;
};

/// Reads the file and sees that it holds findings at all; their fields are read by readFindings().
tl::expected<FindingsFile, FindingsFileError> loadFindingsFile(const QString& path);
/// The same of bytes that stand in the file `path`.
tl::expected<FindingsFile, FindingsFileError> parseFindingsFile(const QByteArray& json, const QString& path);

} // namespace tidemark::exchange
