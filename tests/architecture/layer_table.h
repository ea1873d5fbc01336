// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace tidemark::architecture {

/// One row of packaging/cmake/layers.txt.
struct Layer {
    QString name;
    QString folder; ///< relative to the source tree, such as app/domain
    QStringList layers; ///< layers it may include
    QStringList libraries; ///< libraries it may link, such as Qt6::Gui
};

/// The rows by folder.
QHash<QString, Layer> readLayerTable(const QString& path);

} // namespace tidemark::architecture
