// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reading_job.h"

#include "extraction/article_reader.h"
#include "session/lexicon_source.h"
#include "session/store_errors.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

using Reading = Result<domain::Findings>;

/// Adds no result when the reading was given up.
void readInto(QPromise<Reading>& promise, const std::shared_ptr<LexiconSource>& lexicons, const QString& text,
    const std::optional<domain::EdtfValue>& published)
{
    promise.setProgressRange(0, 100);
    const auto words = lexicons->get();
    if (!words) {
        promise.addResult(tl::unexpected(words.error()));
        return;
    }
    const auto findings = extraction::readArticle(text, **words, { published }, [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    });
    if (findings)
        promise.addResult(*findings);
}

} // namespace

ReadingJob::ReadingJob(const std::shared_ptr<LexiconSource>& lexicons, const QString& text,
    const std::optional<domain::EdtfValue>& published, QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Reading>::progressValueChanged, this, &ReadingJob::progressed);
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, [this] {
        deleteLater();
        Q_EMIT finished(result());
    });
    m_watcher.setFuture(QtConcurrent::run(readInto, lexicons, text, published));
}

ReadingJob::~ReadingJob()
{
    m_watcher.cancel();
}

void ReadingJob::cancel()
{
    m_watcher.cancel();
}

ReadingJob::Reading ReadingJob::result() const
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return unexpected(SessionError::Kind::Cancelled, tr("The reading of the text was cancelled."));
    return m_watcher.result();
}

} // namespace tidemark::session
