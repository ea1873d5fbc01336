// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/lexicon_matcher.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <memory>
#include <vector>

namespace tidemark::extraction {

class EnglishVocabulary;
class TimeVocabulary;

/// One word list: rows of cells, the first cell is the word. In the file, lines beginning with # say what the
/// list is and are skipped, cells are separated by tabs, and `|` in the first cell separates words that share
/// the other cells.
class LexiconTable {
public:
    /// `source` names the table in errors. Every row needs at least one cell.
    static tl::expected<LexiconTable, QString> parse(const QByteArray& utf8, const QString& source);

    /// Finds the table's words; LexiconMatch::value is the row's index.
    const text::LexiconMatcher& words() const { return m_words; }
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// Empty for a cell that the row leaves out. Column 0 is the word (the first one of its `|` list).
    QString cell(int row, int column) const;
    /// All words of a row.
    QStringList wordsOf(int row) const { return m_rowWords[static_cast<size_t>(row)]; }
    /// Cell of the row whose word is exactly `foldedWord`, or empty.
    QString cellFor(QStringView foldedWord, int column) const;
    bool contains(QStringView foldedWord) const { return m_words.valueOf(foldedWord).has_value(); }

private:
    std::vector<QStringList> m_rows;
    std::vector<QStringList> m_rowWords;
    text::LexiconMatcher m_words;
};

/// All word lists, read once and passed by const reference. A table is the file resources/lexicons/NAME.tsv:
/// adding the file is all it takes.
class Lexicons {
public:
    Lexicons();
    ~Lexicons();
    Lexicons(Lexicons&&) noexcept;
    Lexicons& operator=(Lexicons&&) noexcept;

    /// Reads every table that is built into the program.
    static tl::expected<Lexicons, QString> loadBuiltIn();
    /// Reads the tables NAME.tsv of a folder.
    static tl::expected<Lexicons, QString> load(const QString& folder);

    /// An empty table when there is none of that name.
    const LexiconTable& table(const QString& name) const;
    const TimeVocabulary& timeVocabulary() const { return *m_timeVocabulary; }
    const EnglishVocabulary& englishVocabulary() const { return *m_englishVocabulary; }

private:
    QHash<QString, std::shared_ptr<const LexiconTable>> m_tables;
    std::shared_ptr<const TimeVocabulary> m_timeVocabulary;
    std::shared_ptr<const EnglishVocabulary> m_englishVocabulary;
};

} // namespace tidemark::extraction
