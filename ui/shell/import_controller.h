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
    /// The file as a new text of that article, whatever it resembles.
    void importVersion(const QString& file, domain::ArticleId article);
    /// Makes a former text of the article the current one again.
    void useVersion(domain::ArticleId article, domain::VersionId version);
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void filesChosen(const QStringList& files); ///< in the dialog; not imported yet
    void imported(tidemark::domain::ArticleId id, bool alreadyThere); ///< each file
    /// Each file too, with what was read from it.
    void stored(const tidemark::session::ImportedArticle& outcome,
        const std::shared_ptr<const tidemark::session::ReadArticle>& read);
    /// Whether a text is a new version of an article; the job waits for its answer.
    void asked(tidemark::session::ImportJob* job, const tidemark::session::VersionMatch& match);
    void finished(); ///< all of them

private:
    struct Request {
        QString file;
        session::ImportTarget target;
        domain::VersionId version = {}; ///< a text the library has, instead of the file
    };
    void request(const Request& request);
    session::ImportJob* begin(const Request& request);
    void importNext();
    void showProgress();
    void giveUp();
    void end();

    session::Workspace& m_workspace;
    TaskProgress& m_progress;
    QWidget* m_window;
    QList<Request> m_waiting;
    QStringList m_problems;
    QPointer<session::ImportJob> m_job;
    int m_done = 0;
    int m_all = 0;
};

} // namespace tidemark::shell
