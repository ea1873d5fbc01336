// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace tidemark::store {

struct Text {
    QByteArray utf8;
    friend bool operator==(const Text&, const Text&) = default;
};

struct Blob {
    QByteArray bytes;
    friend bool operator==(const Blob&, const Blob&) = default;
};

/// One value of a row: NULL, INTEGER, TEXT or BLOB.
using Cell = std::variant<std::monostate, qint64, Text, Blob>;
using Cells = std::vector<Cell>;

inline Cell textCell(const QString& text)
{
    return Text { text.toUtf8() };
}

} // namespace tidemark::store
