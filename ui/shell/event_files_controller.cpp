// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/event_files_controller.h"

#include "session/wording.h"
#include "shell/actions.h"
#include "shell/dialogs.h"
#include "shell/events_window.h"
#include "shell/task_progress.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStatusBar>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::OpenEventsJob;

EventFilesController::EventFilesController(Actions& actions, QSettings& settings, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_progress(new TaskProgress)
{
    if (auto* mainWindow = qobject_cast<QMainWindow*>(window))
        mainWindow->statusBar()->addWidget(m_progress);
    connect(m_progress, &TaskProgress::cancelRequested, this, [this] {
        m_waiting.clear();
        if (m_job)
            m_job->cancel();
    });
    connect(actions[ActionId::OpenEvents], &QAction::triggered, this, &EventFilesController::askForFile);
}

void EventFilesController::askForFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Open events"));
    dialog->setObjectName(u"eventsFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Events (*.csv *.json *.mw *.markwhen)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        for (const QString& file : files)
            open(file);
    });
    dialog->open();
}

void EventFilesController::open(const QString& file)
{
    m_waiting.append(file);
    if (!m_job)
        openNext();
}

QStringList EventFilesController::takeRecognised(const QStringList& files)
{
    QStringList others;
    for (const QString& file : files) {
        if (session::looksLikeEvents(file))
            open(file);
        else
            others.append(file);
    }
    return others;
}

void EventFilesController::openNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString file = m_waiting.takeFirst();
    m_progress->begin(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_job = OpenEventsJob::read(file, session::currentLanguage(), this);
    connect(m_job, &OpenEventsJob::progressed, m_progress, &TaskProgress::setPercent);
    connect(m_job, &OpenEventsJob::finished, this, [this](const OpenEventsJob::Outcome& result) {
        m_job = nullptr;
        m_progress->end();
        if (result)
            show(*result);
        else if (result.error().kind != session::SessionError::Kind::Cancelled)
            showProblem(m_window, result.error().sentence);
        openNext();
    });
}

void EventFilesController::show(const std::shared_ptr<const session::OpenedEvents>& events)
{
    m_last = new EventsWindow(events, m_settings, m_window);
    m_last->setTheme(m_theme);
    m_windows.append(m_last);
    m_last->show();
    m_last->raise();
    m_last->activateWindow();
}

EventsWindow* EventFilesController::lastOpened() const
{
    return m_last;
}

void EventFilesController::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_windows.removeAll(nullptr);
    for (const QPointer<EventsWindow>& window : std::as_const(m_windows))
        window->setTheme(theme);
}

} // namespace tidemark::shell
