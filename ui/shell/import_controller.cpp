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
    connect(dialog, &QFileDialog::filesSelected, this, &ImportController::importFiles);
    dialog->open();
}

void ImportController::importFiles(const QStringList& files)
{
    m_waiting += files;
    m_all += static_cast<int>(files.size());
    if (!m_job)
        importNext();
}

void ImportController::importNext()
{
    if (m_waiting.isEmpty()) {
        end();
        return;
    }
    m_job = m_workspace.importLater(m_waiting.takeFirst());
    showProgress();
    connect(m_job, &ImportJob::progressed, this,
        [this](int percent) { m_progress.setPercent((m_done * 100 + percent) / std::max(1, m_all)); });
    connect(
        m_job, &ImportJob::finished, this, [this](const session::Result<session::ImportedArticle>& result) {
            m_job = nullptr;
            ++m_done;
            if (result)
                Q_EMIT imported(result->id, result->alreadyThere);
            else if (result.error().kind != session::SessionError::Kind::Cancelled)
                m_problems.append(result.error().sentence);
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
