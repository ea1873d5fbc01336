// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/timeline_data_dialog.h"
#include "session/timeline_data_job.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace tidemark::shell {

class TaskProgress;

/// Exports the events of a window: asks how and where to, follows the writing, and tells what came of it.
class TimelineDataController : public QObject {
    Q_OBJECT
public:
    /// Begins to write; `isWholeLibrary` and the path are as the reader chose.
    using Starter = std::function<session::TimelineDataJob*(
        const session::TimelineDataRequest& request, bool isWholeLibrary, const QString& path)>;

    /// `settings` and `progress` must outlive it.
    TimelineDataController(QSettings& settings, TaskProgress& progress, QWidget* window);

    void open(const export_ui::TimelineDataSubject& subject, Starter start);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void begin(const export_ui::TimelineDataDialog& dialog, const QString& path, const Starter& start);
    void end(const session::Result<session::TimelineDataSummary>& result, const QString& name);

    QSettings& m_settings;
    TaskProgress& m_progress;
    QWidget* m_window;
    QPointer<session::TimelineDataJob> m_job;
};

} // namespace tidemark::shell
