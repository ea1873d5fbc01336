// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_job.h"

#include "session/lexicon_source.h"
#include "session/store_errors.h"

#include <QDir>
#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

void readInto(QPromise<Result<ReadArticle>>& promise, const QString& file,
    const std::shared_ptr<LexiconSource>& lexicons)
{
    promise.setProgressRange(0, 100);
    promise.addResult(readArticleFile(file, *lexicons, std::nullopt, [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    }));
}

} // namespace

ImportJob::ImportJob(
    const QString& file, const std::shared_ptr<LexiconSource>& lexicons, Store store, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_store(std::move(store))
{
    connect(&m_watcher, &QFutureWatcher<Reading>::progressValueChanged, this, &ImportJob::progressed);
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, [this] {
        deleteLater();
        Q_EMIT finished(result());
    });
    m_watcher.setFuture(QtConcurrent::run(readInto, file, lexicons));
}

ImportJob::~ImportJob()
{
    m_watcher.cancel();
}

void ImportJob::cancel()
{
    m_watcher.cancel();
}

Result<ImportedArticle> ImportJob::result() const
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return unexpected(SessionError::Kind::Cancelled,
            tr("The import of %1 was cancelled.").arg(QDir::toNativeSeparators(m_file)));
    return m_watcher.result().and_then(m_store);
}

} // namespace tidemark::session
