// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lexicon_rules.h"
#include "extraction/lexicons.h"

#include <QByteArray>

namespace tidemark::extraction {

/// A file of the reader's own words: NAME.tsv with the columns of the built-in table NAME. Its rows are laid
/// over that table: all rows of a word together take the place of the word's built-in ones, and a row
/// "-", TAB, WORD takes the word out. Lines beginning with # are comments.
struct OwnWordsFile {
    QString name;
    QByteArray utf8;
    /// Why the file could not be read, in the system's words; then `utf8` is empty.
    QString readError;
    bool isTooLarge = false;
};

/// Largest file of own words, in bytes.
inline constexpr qint64 largestOwnWordsFile = 1024 * 1024;

/// Why a file of own words is left out as a whole.
struct OwnWordsFault {
    enum class Kind {
        UnknownTable, ///< `detail` is the name of the table that may be meant, or empty
        Unreadable, ///< `detail` says why
        TooLarge,
        NotUtf8,
        BadRow, ///< `row` says why
        NotUnderstood ///< `detail` says why
    };

    Kind kind = Kind::UnknownTable;
    QString file;
    int line = 0; ///< from 1; 0 when the fault is of the whole file
    QString detail;
    LexiconFault row;

    friend bool operator==(const OwnWordsFault&, const OwnWordsFault&) = default;
};

/// What a file did to its table, or why it did nothing.
struct OwnWordsOutcome {
    QString file;
    QString table; ///< empty when there is none of that name
    int added = 0;
    int replaced = 0;
    int removed = 0;
    std::optional<OwnWordsFault> fault;

    friend bool operator==(const OwnWordsOutcome&, const OwnWordsOutcome&) = default;
};

struct OwnWordsReading {
    Lexicons lexicons;
    std::vector<OwnWordsOutcome> outcomes; ///< in the order of the files
};

/// Lays files over the built-in lists. A file with a fault changes nothing; the others still count.
OwnWordsReading layOver(const Lexicons& builtIn, const std::vector<OwnWordsFile>& files);

} // namespace tidemark::extraction
