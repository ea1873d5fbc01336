// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lexicon_header.h"

#include <optional>

namespace tidemark::extraction {

/// Why a row does not fit its table.
struct LexiconFault {
    enum class Kind {
        NoWord,
        LongWord, ///< longer than longestLexiconWord; `cell` is the word
        MissingCell, ///< `cell` is the row as far as it goes
        ExtraCell, ///< `cell` is the first one too many
        BadCell
    };

    Kind kind = Kind::NoWord;
    QString cell;
    LexiconColumn column; ///< of MissingCell and BadCell
    /// Of a BadCell that is a number: the smallest and the largest one that mean something in this row.
    double least = 0;
    double most = 0;

    friend bool operator==(const LexiconFault&, const LexiconFault&) = default;
};

/// In UTF-16 code units. Looking for words that end at a place costs as many steps as the longest one has.
inline constexpr qsizetype longestLexiconWord = 64;

/// Checks the cells of a row of `table` (trimmed, `|` lists unsplit) against the table's header and against
/// what the readers of that table can work with. Nothing when all is well.
std::optional<LexiconFault> faultOf(
    const QString& table, const LexiconHeader& header, const QStringList& cells);

} // namespace tidemark::extraction
