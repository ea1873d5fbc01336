// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/timeline_data_job.h"

#include "session/store_errors.h"
#include "store/library.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

using Promise = QPromise<Result<TimelineDataSummary>>;

exchange::TimelineProgress followedBy(Promise& promise)
{
    promise.setProgressRange(0, 100);
    return [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    };
}

void writeLibrary(
    Promise& promise, const QString& path, const TimelineDataRequest& request, const QString& file)
{
    const auto library = store::Library::open(path, store::Library::Mode::ReadOnly);
    if (!library) {
        promise.addResult(unexpected(library.error()));
        return;
    }
    const auto timeline = libraryTimeline(**library, request);
    if (!timeline)
        promise.addResult(tl::unexpected(timeline.error()));
    else
        promise.addResult(exportTimelineData(*timeline, request, file, followedBy(promise)));
}

void writeFile(Promise& promise, const std::shared_ptr<const exchange::EventsFile>& events,
    const TimelineDataRequest& request, const QString& file)
{
    const auto timeline = fileTimeline(*events, request.title);
    promise.addResult(exportTimelineData(timeline, request, file, followedBy(promise)));
}

} // namespace

TimelineDataJob::TimelineDataJob(const QFuture<Outcome>& future, QObject* parent)
    : QObject(parent)
{
    using Watcher = QFutureWatcher<Outcome>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &TimelineDataJob::progressed);
    connect(&m_watcher, &Watcher::finished, this, [this] {
        deleteLater();
        const bool isDone = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        Q_EMIT finished(isDone ? m_watcher.result()
                               : unexpected(SessionError::Kind::Cancelled, tr("The export was cancelled.")));
    });
    m_watcher.setFuture(future);
}

TimelineDataJob::~TimelineDataJob()
{
    m_watcher.cancel();
}

TimelineDataJob* TimelineDataJob::ofLibrary(
    const QString& library, const TimelineDataRequest& request, const QString& file, QObject* parent)
{
    return new TimelineDataJob(QtConcurrent::run(writeLibrary, library, request, file), parent);
}

TimelineDataJob* TimelineDataJob::ofFile(std::shared_ptr<const exchange::EventsFile> events,
    const TimelineDataRequest& request, const QString& file, QObject* parent)
{
    return new TimelineDataJob(QtConcurrent::run(writeFile, std::move(events), request, file), parent);
}

void TimelineDataJob::cancel()
{
    m_watcher.cancel();
}

} // namespace tidemark::session
