// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layer_table.h"

namespace tidemark::architecture {

/// A line that breaks a rule of the architecture.
struct Violation {
    QString rule;
    QString file; ///< relative to the root that was scanned
    int line = 0; ///< 1-based; 0 for the file as a whole
};

/// Checks every .h and .cpp below `root`/app and `root`/ui against the table and the rules of ARCHITECTURE.md.
class SourceRules {
public:
    SourceRules(QString root, QHash<QString, Layer> table);

    QList<Violation> checkAll() const;

private:
    QList<Violation> checkFile(const QString& file) const;
    void checkInclude(const QString& include, const Layer& layer, QStringList& broken) const;
    void checkQtHeader(const QString& header, const Layer& layer, QStringList& broken) const;
    QString layerOfHeader(const QString& include) const;

    QString m_root;
    QHash<QString, Layer> m_table; ///< by folder
    QHash<QString, QString> m_qtModules; ///< header name to Qt6:: module
};

} // namespace tidemark::architecture
