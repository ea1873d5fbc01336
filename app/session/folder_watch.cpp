// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folder_watch.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace tidemark::session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settlingTime = 200ms; // an editor writes, renames and removes in one go
constexpr qsizetype mostFiles = 100;

/// The folder and its tables, or when there is no such folder the nearest one above it.
QStringList watchedPaths(const QString& folder)
{
    if (!QFileInfo(folder).isDir()) {
        QString above = QFileInfo(folder).absolutePath();
        while (!QFileInfo(above).isDir() && above != QFileInfo(above).absolutePath())
            above = QFileInfo(above).absolutePath();
        return { above };
    }
    QStringList paths { folder };
    // The system tells of a folder's entries, not of what is written into them.
    for (const QFileInfo& file : QDir(folder).entryInfoList({ u"*.tsv"_s }, QDir::Files).mid(0, mostFiles))
        paths.append(file.filePath());
    return paths;
}

} // namespace

FolderWatch::FolderWatch(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    const auto wait = [this] {
        follow();
        m_settling.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        follow();
        Q_EMIT changed();
    });
    follow();
}

// A file that was replaced is another one to the system: it has to be watched anew.
void FolderWatch::follow()
{
    const QStringList wanted = watchedPaths(m_folder);
    const QStringList now = m_watcher.files() + m_watcher.directories();
    QStringList left;
    for (const QString& path : now) {
        if (!wanted.contains(path))
            left.append(path);
    }
    QStringList missing;
    for (const QString& path : wanted) {
        if (!now.contains(path))
            missing.append(path);
    }
    if (!left.isEmpty())
        m_watcher.removePaths(left);
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);
}

} // namespace tidemark::session
