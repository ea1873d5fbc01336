// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace tidemark::exchange {

/// A field as it stands in the file, without its quotes.
struct CsvField {
    QByteArrayView utf8;
    bool hasDoubledQuotes = false;

    QString toString() const;
};

/// Reads comma-separated values after RFC 4180 record by record: quoted fields may hold separators, line
/// breaks and doubled quotes; lines end in LF, CRLF or CR; empty lines are skipped. The bytes must outlive
/// it.
class CsvReader {
public:
    enum class Outcome {
        Record,
        TextAfterQuote, ///< the record is wrong; the next one begins on the next line
        OpenQuote, ///< a quote that is never closed; nothing more can be read
        End,
    };

    explicit CsvReader(QByteArrayView utf8, char separator = ',');

    /// Replaces `fields` by those of the next record.
    Outcome next(std::vector<CsvField>& fields);
    int line() const { return m_recordLine; } ///< where the record begins, counted from 1
    qsizetype offset() const { return m_at; } ///< bytes read so far

private:
    bool atEnd() const { return m_at >= m_utf8.size(); }
    char here() const { return m_utf8[m_at]; }
    bool atBreak() const { return here() == '\n' || here() == '\r'; }
    void skipBreak();
    Outcome readQuoted(CsvField& field);
    Outcome skipLine();

    QByteArrayView m_utf8;
    char m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
};

struct CsvRecord {
    int line = 1; ///< where it begins, counted from 1
    QStringList fields;
};

/// Everything at once. The error names the line of a quote that is never closed or misplaced.
tl::expected<std::vector<CsvRecord>, QString> parseCsv(QStringView text);

/// One record after RFC 4180 with its CRLF. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @ or a control character, also after blanks) gets an apostrophe before it.
QString csvRow(const QStringList& cells);
/// The cell without the apostrophe that csvRow() put before a formula.
QString withoutFormulaGuard(const QString& cell);

} // namespace tidemark::exchange
