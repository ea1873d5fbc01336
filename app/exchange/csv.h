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

} // namespace tidemark::exchange
