// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"
#include "session/import_job.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace tidemark::session {
class Workspace;
}

namespace tidemark::shell {

class TaskProgress;

/// Imports files one after another with progress and cancel in the status bar; what could not be imported is
/// told together at the end.
class ImportController : public QObject {
    Q_OBJECT
public:
    /// `progress` must outlive it.
    ImportController(session::Workspace& workspace, TaskProgress& progress, QWidget* window);

    void askForFiles();
    void importFiles(const QStringList& files);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void imported(tidemark::domain::ArticleId id, bool alreadyThere); ///< each file
    void finished(); ///< all of them

private:
    void importNext();
    void showProgress();
    void giveUp();
    void end();

    session::Workspace& m_workspace;
    TaskProgress& m_progress;
    QWidget* m_window;
    QStringList m_waiting;
    QStringList m_problems;
    QPointer<session::ImportJob> m_job;
    int m_done = 0;
    int m_all = 0;
};

} // namespace tidemark::shell
