// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edtf.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tidemark::exchange {

/// One event of an events file with the columns id, lane, start, end, label.
struct EventRow {
    QString id;
    QString lane; ///< empty: the only lane
    std::optional<domain::EdtfValue> date; ///< start, or start/end; nothing when both are empty
    QString label; ///< one line of plain text

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// Largest events file read, in bytes.
inline constexpr qint64 largestEventsFile = 512 * 1024 * 1024;

bool isEventsFile(const QString& path); ///< by its suffix: .csv or .json
/// Columns in any order, start and label required, others ignored. The error is a clause naming the line.
tl::expected<std::vector<EventRow>, QString> parseEventsCsv(const QByteArray& utf8);
/// An array of objects with the same names. The error is a clause naming the object by its place, from 1.
tl::expected<std::vector<EventRow>, QString> parseEventsJson(const QByteArray& utf8);
/// The error is one clause: what, where, why.
tl::expected<std::vector<EventRow>, QString> readEventsFile(const QString& path);

} // namespace tidemark::exchange
