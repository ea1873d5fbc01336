// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace tidemark::session {

/// Tells when something in a folder may have changed, also when the folder is made, moved or removed later.
/// A run of changes is told once, a moment after it.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(const QString& folder, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void follow();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace tidemark::session
