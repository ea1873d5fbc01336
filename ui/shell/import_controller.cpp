// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_controller.h"

#include "session/workspace.h"
#include "shell/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::ImportJob;

ImportController::ImportController(session::Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
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
    connect(m_job, &ImportJob::progressed, this, [this](int percent) {
        if (m_progress)
            m_progress->setValue(m_done * 100 + percent);
    });
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
    if (!m_progress) {
        m_progress = new QProgressDialog(m_window);
        m_progress->setWindowTitle(tr("Import"));
        m_progress->setWindowModality(Qt::WindowModal);
        m_progress->setMinimumDuration(500);
        m_progress->setAutoReset(false);
        m_progress->setAutoClose(false);
        connect(m_progress, &QProgressDialog::canceled, this, [this] {
            m_waiting.clear();
            if (m_job)
                m_job->cancel();
        });
    }
    m_progress->setMaximum(m_all * 100);
    m_progress->setLabelText(tr("Reading %1…").arg(QFileInfo(m_job->file()).fileName()));
}

void ImportController::end()
{
    m_done = 0;
    m_all = 0;
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
    if (!m_problems.isEmpty())
        showProblem(m_window, m_problems.join(u"\n\n"_s));
    m_problems.clear();
    Q_EMIT finished();
}

} // namespace tidemark::shell
