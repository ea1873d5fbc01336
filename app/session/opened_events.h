// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/events_file.h"
#include "session/result.h"
#include "timeline/entry_set.h"
#include "timeline/language.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace tidemark::session {

/// A file of events as it is looked at: not in the library, never changed. Entry keys are the numbers of the
/// rows.
struct OpenedEvents {
    QString path;
    QString title; ///< the file's own, else its name
    std::shared_ptr<const exchange::EventsFile> file;
    timeline::Language language = timeline::Language::English; ///< of the entries' details
    std::shared_ptr<const timeline::EntrySet> entries;

    QString formatName() const;
    /// Which rows were left out and why, one line each, the first of them.
    QStringList leftOutReasons() const;
};

/// Whether the beginning of a file shows that it holds events.
bool looksLikeEvents(const QString& path);
/// The entries of a file in a language; touches nothing else and may run on any thread.
std::shared_ptr<const timeline::EntrySet> entriesOf(
    const exchange::EventsFile& file, timeline::Language language);

/// A file of events on its way into the window, read on a worker thread. Deletes itself after finished(),
/// which always comes, once.
class OpenEventsJob : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<std::shared_ptr<const OpenedEvents>>;

    static OpenEventsJob* read(const QString& path, timeline::Language language, QObject* parent);
    /// The same file with its details in another language.
    static OpenEventsJob* reword(
        std::shared_ptr<const OpenedEvents> events, timeline::Language language, QObject* parent);
    ~OpenEventsJob() override;

    void cancel();

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    void finished(const tidemark::session::OpenEventsJob::Outcome& result);

private:
    OpenEventsJob(const QFuture<Outcome>& future, QObject* parent);

    QFutureWatcher<Outcome> m_watcher;
};

} // namespace tidemark::session
