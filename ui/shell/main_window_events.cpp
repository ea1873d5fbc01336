// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"
#include "shell/event_files_controller.h"
#include "shell/import_controller.h"
#include "shell/main_window.h"
#include "shell/notice_bar.h"
#include "shell/task_progress.h"
#include "shell/timeline_data_controller.h"

#include <QStatusBar>

namespace tidemark::shell {

void MainWindow::connectEventFiles()
{
    m_eventFiles = new EventFilesController(*m_actions, m_preferences.settings(), this);
    auto* progress = new TaskProgress;
    statusBar()->addWidget(progress);
    m_timelineData = new TimelineDataController(m_preferences.settings(), *progress, this);
    connect(m_timelineData, &TimelineDataController::told, this,
        [this](const QString& sentence) { m_notice->tell(sentence, {}); });
    connect((*m_actions)[ActionId::ExportTimelineData], &QAction::triggered, this,
        &MainWindow::exportTimelineData);
    connect(m_imports, &ImportController::filesChosen, this, &MainWindow::importFiles);
}

void MainWindow::exportTimelineData()
{
    export_ui::TimelineDataSubject subject;
    for (const session::ArticleSummary& article : m_workspace.articles()) {
        subject.inLibrary += article.events;
        if (m_document && article.id == m_document->article().id) {
            subject.title = article.metadata.title;
            subject.events = article.events;
        }
    }
    const domain::ArticleId here = m_document ? m_document->article().id : domain::ArticleId();
    const auto start
        = [this, here](session::TimelineDataRequest request, bool isWholeLibrary, const QString& path) {
              if (!isWholeLibrary)
                  request.articles = { here };
              return session::TimelineDataJob::ofLibrary(m_workspace.path(), request, path, this);
          };
    m_timelineData->open(subject, start);
}

} // namespace tidemark::shell
