// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lexicon_header.h"
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

/// A row of a word list: words that share the other cells. The first cell is the first word.
struct LexiconRow {
    QStringList words;
    QStringList cells;
};

/// One word list: rows of cells, the first cell is the word. In the file, lines beginning with # say what the
/// list is (LexiconHeader) and are no rows, cells are separated by tabs, and `|` in the first cell separates
/// words that share the other cells.
class LexiconTable {
public:
    LexiconTable() = default;
    LexiconTable(LexiconHeader header, std::vector<LexiconRow> rows);
    /// `source` names the table in errors. Every row needs at least one cell. The header is empty when the
    /// table begins with none.
    static tl::expected<LexiconTable, QString> parse(const QByteArray& utf8, const QString& source);

    const LexiconHeader& header() const { return m_header; }
    const std::vector<LexiconRow>& rows() const { return m_rows; }

    /// Finds the table's words; LexiconMatch::value is the row's index.
    const text::LexiconMatcher& words() const { return m_words; }
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// Empty for a cell that the row leaves out. Column 0 is the word (the first one of its `|` list).
    QString cell(int row, int column) const;
    /// All words of a row.
    QStringList wordsOf(int row) const { return m_rows[static_cast<size_t>(row)].words; }
    /// Cell of the row whose word is exactly `foldedWord`, or empty.
    QString cellFor(QStringView foldedWord, int column) const;
    bool contains(QStringView foldedWord) const { return m_words.valueOf(foldedWord).has_value(); }

private:
    LexiconHeader m_header;
    std::vector<LexiconRow> m_rows;
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
    Lexicons(const Lexicons&) = delete;
    Lexicons& operator=(const Lexicons&) = delete;

    /// Reads every table that is built into the program.
    static tl::expected<Lexicons, QString> loadBuiltIn();
    /// Reads the tables NAME.tsv of a folder.
    static tl::expected<Lexicons, QString> load(const QString& folder);

    /// The same lists once more, sharing the tables.
    Lexicons shared() const;
    /// The same lists (shared, not copied) with another table in the place of `name`. The error says what in
    /// the table cannot be worked with.
    tl::expected<Lexicons, QString> with(const QString& name, LexiconTable table) const;

    QStringList names() const; ///< sorted
    /// An empty table when there is none of that name.
    const LexiconTable& table(const QString& name) const;
    const TimeVocabulary& timeVocabulary() const { return *m_timeVocabulary; }
    const EnglishVocabulary& englishVocabulary() const { return *m_englishVocabulary; }

private:
    tl::expected<void, QString> compile();

    QHash<QString, std::shared_ptr<const LexiconTable>> m_tables;
    std::shared_ptr<const TimeVocabulary> m_timeVocabulary;
    std::shared_ptr<const EnglishVocabulary> m_englishVocabulary;
};

} // namespace tidemark::extraction
