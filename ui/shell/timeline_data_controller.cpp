// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/timeline_data_controller.h"

#include "session/wording.h"
#include "shell/dialogs.h"
#include "shell/task_progress.h"

#include <QFileInfo>

namespace tidemark::shell {

using export_ui::TimelineDataDialog;
using session::TimelineDataJob;

TimelineDataController::TimelineDataController(QSettings& settings, TaskProgress& progress, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_progress(progress)
    , m_window(window)
{
    connect(&progress, &TaskProgress::cancelRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void TimelineDataController::open(const export_ui::TimelineDataSubject& subject, Starter start)
{
    auto* dialog = new TimelineDataDialog(subject, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimelineDataDialog::chosen, this,
        [this, dialog, start = std::move(start)](const QString& path) { begin(*dialog, path, start); });
    dialog->open();
}

void TimelineDataController::begin(
    const TimelineDataDialog& dialog, const QString& path, const Starter& start)
{
    if (m_job)
        return;
    session::TimelineDataRequest request;
    request.format = dialog.format();
    request.byteOrderMark = dialog.hasByteOrderMark();
    request.language = session::currentLanguage();
    const QString name = QFileInfo(path).fileName();
    m_progress.begin(tr("Writing %1…").arg(name));
    m_job = start(request, dialog.isWholeLibrary(), path);
    connect(m_job, &TimelineDataJob::progressed, &m_progress, &TaskProgress::setPercent);
    connect(m_job, &TimelineDataJob::finished, this,
        [this, name](const session::Result<session::TimelineDataSummary>& result) { end(result, name); });
}

void TimelineDataController::end(
    const session::Result<session::TimelineDataSummary>& result, const QString& name)
{
    m_job = nullptr;
    m_progress.end();
    if (!result) {
        if (result.error().kind != session::SessionError::Kind::Cancelled)
            showProblem(m_window, result.error().sentence);
        return;
    }
    QStringList parts { tr("%n event(s) written to %1.", nullptr, int(result->events)).arg(name) };
    if (result->undated > 0)
        parts.append(tr("%n without a date left out.", nullptr, int(result->undated)));
    if (result->outOfRange > 0)
        parts.append(tr("%n before the year 1 or after 9999 left out.", nullptr, int(result->outOfRange)));
    Q_EMIT told(parts.join(u' '));
}

} // namespace tidemark::shell
