// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace tidemark::extraction {

/// A column of a word list, as the list's header describes it.
struct LexiconColumn {
    enum class Type {
        Words, ///< words separated by |
        OneOf,
        Text,
        OptionalText, ///< may be missing
        WholeNumber,
        Number,
        EdtfDate,
        Offset, ///< -7D, 3Y or ..
        HolidayRule
    };

    QString name;
    Type type = Type::Text;
    QString meaning;
    QStringList values; ///< of OneOf

    friend bool operator==(const LexiconColumn&, const LexiconColumn&) = default;
};

/// The lines at the head of a word list:
///   # What the list is.
///   # NAME (TYPE): what the column means
/// with one line for each column. A line that begins with # and several spaces goes on with the one before.
/// TYPE is words, one of, text, optional text, whole number, number, EDTF date, offset or holiday rule. The
/// meaning of `one of` reads "VALUE, VALUE = what they mean; VALUE = ...".
struct LexiconHeader {
    QString sentence;
    std::vector<LexiconColumn> columns;

    /// Reads the first lines of a table up to the first that does not begin with #. The error is an English
    /// clause.
    static tl::expected<LexiconHeader, QString> parse(const QStringList& lines);

    friend bool operator==(const LexiconHeader&, const LexiconHeader&) = default;
};

} // namespace tidemark::extraction
