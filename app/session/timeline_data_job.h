// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/timeline_data.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace tidemark::session {

/// Events on their way into a file, written on a worker thread. Deletes itself after finished(), which always
/// comes, once.
class TimelineDataJob : public QObject {
    Q_OBJECT
public:
    /// Those of a library, which the thread opens for itself.
    static TimelineDataJob* ofLibrary(
        const QString& library, const TimelineDataRequest& request, const QString& file, QObject* parent);
    /// Those of a file of events that has been read; the request's title counts.
    static TimelineDataJob* ofFile(std::shared_ptr<const exchange::EventsFile> events,
        const TimelineDataRequest& request, const QString& file, QObject* parent);
    ~TimelineDataJob() override;

    void cancel(); ///< leaves what was in the file

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    void finished(const tidemark::session::Result<tidemark::session::TimelineDataSummary>& result);

private:
    using Outcome = Result<TimelineDataSummary>;

    TimelineDataJob(const QFuture<Outcome>& future, QObject* parent);

    QFutureWatcher<Outcome> m_watcher;
};

} // namespace tidemark::session
