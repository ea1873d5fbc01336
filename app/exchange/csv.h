// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace tidemark::exchange {

struct CsvRecord {
    int line = 1; ///< where it begins, counted from 1
    QStringList fields;
};

/// Comma-separated values after RFC 4180: quoted fields may hold commas, line breaks and doubled quotes;
/// lines end in LF, CRLF or CR; empty lines are skipped. The error names the line of a quote that is never
/// closed or misplaced.
tl::expected<std::vector<CsvRecord>, QString> parseCsv(QStringView text);

/// One record after RFC 4180 with its CRLF. A cell that a spreadsheet would take for a formula (it begins
/// with = + - @ or a control character, also after blanks) gets an apostrophe before it.
QString csvRow(const QStringList& cells);

} // namespace tidemark::exchange
