// SPDX-License-Identifier: GPL-3.0-or-later
#include "layer_table.h"

#include <QFile>
#include <QRegularExpression>

namespace tidemark::architecture {

namespace {

QStringList words(const QString& cell)
{
    return cell.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QHash<QString, Layer> readLayerTable(const QString& path)
{
    static const QRegularExpression separator(QStringLiteral("(?<!:):(?!:)"));
    QHash<QString, Layer> table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(separator);
        if (line.startsWith(u'#') || cells.size() != 4)
            continue;
        const Layer layer { cells[0].trimmed(), cells[1].trimmed(), words(cells[2]), words(cells[3]) };
        table.insert(layer.folder, layer);
    }
    return table;
}

} // namespace tidemark::architecture
