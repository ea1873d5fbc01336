// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace tidemark::export_ui {

/// Where a file chooser starts: the folder kept under `key`, while it is there, else Documents.
QString folderToStartIn(const QSettings& settings, const QString& key);

} // namespace tidemark::export_ui
