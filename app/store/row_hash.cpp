// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_hash.h"

#include <QCryptographicHash>

namespace tidemark::store {

namespace {

void add(QCryptographicHash& hash, char type, const QByteArray& bytes)
{
    hash.addData(QByteArray(1, type) + QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

void add(QCryptographicHash& hash, const Cell& cell)
{
    if (const auto* integer = std::get_if<qint64>(&cell))
        add(hash, 'i', QByteArray::number(*integer));
    else if (const auto* text = std::get_if<Text>(&cell))
        add(hash, 't', text->utf8);
    else if (const auto* blob = std::get_if<Blob>(&cell))
        add(hash, 'b', blob->bytes);
    else
        add(hash, 'n', {});
}

} // namespace

Blob rowHash(const HashedTable& table, const Cells& row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, 'r', QByteArray::fromStdString(table.name));
    for (size_t index = 0; index < row.size(); ++index) {
        add(hash, 'c', QByteArray::fromStdString(table.columns.at(index)));
        add(hash, row[index]);
    }
    return Blob { hash.result() };
}

} // namespace tidemark::store
