// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/opened_events.h"

#include "session/event_entries.h"
#include "session/events_errors.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

using exchange::EventsFile;
using exchange::EventsFileError;

namespace {

constexpr int fileRead = 70; ///< percent that are done when the file has been read

using Promise = QPromise<OpenEventsJob::Outcome>;

SessionError cancelled(const QString& path)
{
    EventsFileError error { EventsFileError::Kind::Cancelled };
    error.path = path;
    return toSessionError(error);
}

void readInto(Promise& promise, const QString& path, timeline::Language language)
{
    promise.setProgressRange(0, 100);
    auto file = exchange::loadEventsFile(path, [&promise](int percent) {
        promise.setProgressValue(percent * fileRead / 100);
        return !promise.isCanceled();
    });
    if (!file) {
        promise.addResult(tl::unexpected(toSessionError(file.error())));
        return;
    }
    auto opened = std::make_shared<OpenedEvents>();
    opened->path = path;
    opened->title = file->title.isEmpty() ? QFileInfo(path).completeBaseName() : file->title;
    opened->language = language;
    opened->entries = entriesOf(*file, language);
    opened->file = std::make_shared<const EventsFile>(*std::move(file));
    promise.addResult(std::shared_ptr<const OpenedEvents>(std::move(opened)));
}

void rewordInto(
    Promise& promise, const std::shared_ptr<const OpenedEvents>& events, timeline::Language language)
{
    auto opened = std::make_shared<OpenedEvents>(*events);
    opened->language = language;
    opened->entries = entriesOf(*events->file, language);
    promise.addResult(std::shared_ptr<const OpenedEvents>(std::move(opened)));
}

} // namespace

QString OpenedEvents::formatName() const
{
    return session::formatName(file->format);
}

QStringList OpenedEvents::leftOutReasons() const
{
    QStringList reasons;
    for (const exchange::LeftOutEvent& event : file->leftOut)
        reasons.append(leftOutReason(event));
    return reasons;
}

bool looksLikeEvents(const QString& path)
{
    return exchange::recognisedEvents(path).has_value();
}

std::shared_ptr<const timeline::EntrySet> entriesOf(const EventsFile& file, timeline::Language language)
{
    std::vector<timeline::Lane> lanes;
    std::vector<timeline::Entry> entries = eventEntries(file.rows, language, lanes);
    return std::make_shared<const timeline::EntrySet>(std::move(lanes), std::move(entries));
}

OpenEventsJob::OpenEventsJob(const QFuture<Outcome>& future, QObject* parent)
    : QObject(parent)
{
    using Watcher = QFutureWatcher<Outcome>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &OpenEventsJob::progressed);
    connect(&m_watcher, &Watcher::finished, this, [this] {
        deleteLater();
        const bool isDone = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        Q_EMIT finished(isDone ? m_watcher.result() : tl::unexpected(cancelled({})));
    });
    m_watcher.setFuture(future);
}

OpenEventsJob::~OpenEventsJob()
{
    m_watcher.cancel();
}

OpenEventsJob* OpenEventsJob::read(const QString& path, timeline::Language language, QObject* parent)
{
    return new OpenEventsJob(QtConcurrent::run(readInto, path, language), parent);
}

OpenEventsJob* OpenEventsJob::reword(
    std::shared_ptr<const OpenedEvents> events, timeline::Language language, QObject* parent)
{
    return new OpenEventsJob(QtConcurrent::run(rewordInto, std::move(events), language), parent);
}

void OpenEventsJob::cancel()
{
    m_watcher.cancel();
}

} // namespace tidemark::session
