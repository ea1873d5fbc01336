// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/start_folder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tidemark::export_ui {

QString folderToStartIn(const QSettings& settings, const QString& key)
{
    const QString last = settings.value(key).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace tidemark::export_ui
