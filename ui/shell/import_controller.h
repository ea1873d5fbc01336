// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"
#include "session/import_job.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QProgressDialog;
class QWidget;

namespace tidemark::session {
class Workspace;
}

namespace tidemark::shell {

/// Imports files one after another with progress and cancel; what could not be imported is told together at
/// the end.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(session::Workspace& workspace, QWidget* window);

    void askForFiles();
    void importFiles(const QStringList& files);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void imported(tidemark::domain::ArticleId id, bool alreadyThere); ///< each file
    void finished(); ///< all of them

private:
    void importNext();
    void showProgress();
    void end();

    session::Workspace& m_workspace;
    QWidget* m_window;
    QStringList m_waiting;
    QStringList m_problems;
    QPointer<session::ImportJob> m_job;
    QPointer<QProgressDialog> m_progress;
    int m_done = 0;
    int m_all = 0;
};

} // namespace tidemark::shell
