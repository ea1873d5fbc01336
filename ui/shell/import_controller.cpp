// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_controller.h"

#include "session/workspace.h"
#include "shell/dialogs.h"
#include "shell/task_progress.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::ImportJob;

ImportController::ImportController(session::Workspace& workspace, TaskProgress& progress, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_progress(progress)
    , m_window(window)
{
    connect(&progress, &TaskProgress::cancelRequested, this, &ImportController::giveUp);
}

void ImportController::askForFiles()
{
    auto* dialog = new QFileDialog(m_window, tr("Import"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Text files (*.txt *.text *.md)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::filesChosen);
    dialog->open();
}

void ImportController::importFiles(const QStringList& files)
{
    for (const QString& file : files)
        request({ file, {} });
}

void ImportController::importVersion(const QString& file, domain::ArticleId article)
{
    request({ file, session::ImportTarget::versionOf(article) });
}

void ImportController::useVersion(domain::ArticleId article, domain::VersionId version)
{
    request({ {}, session::ImportTarget::versionOf(article), version });
}

void ImportController::request(const Request& request)
{
    m_waiting.append(request);
    ++m_all;
    if (!m_job)
        importNext();
}

ImportJob* ImportController::begin(const Request& request)
{
    return request.version.isNull() ? m_workspace.importLater(request.file, request.target)
                                    : m_workspace.useVersionLater(request.target.article, request.version);
}

void ImportController::importNext()
{
    if (m_waiting.isEmpty()) {
        end();
        return;
    }
    m_job = begin(m_waiting.takeFirst());
    showProgress();
    connect(m_job, &ImportJob::progressed, this,
        [this](int percent) { m_progress.setPercent((m_done * 100 + percent) / std::max(1, m_all)); });
    connect(m_job, &ImportJob::asked, this,
        [this](const session::VersionMatch& match) { Q_EMIT asked(m_job, match); });
    connect(
        m_job, &ImportJob::finished, this, [this](const session::Result<session::ImportedArticle>& result) {
            const auto read = m_job->readArticle();
            m_job = nullptr;
            ++m_done;
            if (result) {
                Q_EMIT imported(result->id, result->alreadyThere);
                Q_EMIT stored(*result, read);
            } else if (result.error().kind != session::SessionError::Kind::Cancelled) {
                m_problems.append(result.error().sentence);
            }
            importNext();
        });
}

void ImportController::showProgress()
{
    const QString name = QFileInfo(m_job->file()).fileName();
    m_progress.begin(m_all > 1
            ? tr("Reading %1 (%2 of %3)…", "file, its number, how many").arg(name).arg(m_done + 1).arg(m_all)
            : tr("Reading %1…").arg(name));
}

void ImportController::giveUp()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void ImportController::end()
{
    m_done = 0;
    m_all = 0;
    m_progress.end();
    if (!m_problems.isEmpty())
        showProblem(m_window, m_problems.join(u"\n\n"_s));
    m_problems.clear();
    Q_EMIT finished();
}

} // namespace tidemark::shell
