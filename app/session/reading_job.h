// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"
#include "session/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace tidemark::session {

class LexiconSource;

/// One reading of a text on a worker thread. Works on a copy of the text, touches no library, and deletes
/// itself after finished(). Destroying it gives the reading up.
class ReadingJob : public QObject {
    Q_OBJECT
public:
    ReadingJob(const std::shared_ptr<LexiconSource>& lexicons, const QString& text,
        const std::optional<domain::EdtfValue>& published, QObject* parent);
    ~ReadingJob() override;

    /// finished() then tells of a Cancelled error, also when the text had just been read to its end.
    void cancel();

Q_SIGNALS:
    void progressed(int percent); ///< 0..100, never falling
    /// Always comes, once, from the event loop.
    void finished(const tidemark::session::Result<tidemark::domain::Findings>& findings);

private:
    using Reading = Result<domain::Findings>;

    Reading result() const;

    QFutureWatcher<Reading> m_watcher;
};

} // namespace tidemark::session
