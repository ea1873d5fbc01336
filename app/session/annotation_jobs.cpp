// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_jobs.h"

#include "session/annotation_errors.h"
#include "session/store_errors.h"
#include "store/library.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

constexpr int fileRead = 60; ///< percent of an import that are done when the file has been read

template <class T> using Promise = QPromise<Result<T>>;

template <class T> exchange::AnnotationProgress followedBy(Promise<T>& promise, int from, int to)
{
    return [&promise, from, to](int percent) {
        promise.setProgressValue(from + percent * (to - from) / 100);
        return !promise.isCanceled();
    };
}

void exportInto(Promise<AnnotationExportSummary>& promise, const QString& path,
    const AnnotationExportRequest& request, const QString& file)
{
    promise.setProgressRange(0, 100);
    const auto library = store::Library::open(path, store::Library::Mode::ReadOnly);
    if (!library)
        promise.addResult(unexpected(library.error()));
    else
        promise.addResult(exportAnnotations(**library, request, file, followedBy(promise, 0, 100)));
}

void planInto(Promise<AnnotationImportPlan>& promise, const QString& path, const QString& file,
    domain::ArticleId article)
{
    promise.setProgressRange(0, 100);
    const auto annotations = openAnnotations(file, followedBy(promise, 0, fileRead));
    if (!annotations) {
        promise.addResult(tl::unexpected(annotations.error()));
        return;
    }
    const auto library = store::Library::open(path, store::Library::Mode::ReadOnly);
    if (!library)
        promise.addResult(unexpected(library.error()));
    else
        promise.addResult(
            planAnnotationImport(**library, *annotations, article, followedBy(promise, fileRead, 100)));
}

} // namespace

AnnotationExportJob::AnnotationExportJob(
    const QString& library, const AnnotationExportRequest& request, const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    using Watcher = QFutureWatcher<Result<AnnotationExportSummary>>;
    connect(&m_watcher, &Watcher::progressValueChanged, this, &AnnotationExportJob::progressed);
    connect(&m_watcher, &Watcher::finished, this, [this] {
        deleteLater();
        const bool isDone = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        Q_EMIT finished(isDone ? m_watcher.result()
                               : unexpected(SessionError::Kind::Cancelled, tr("The export was cancelled.")));
    });
    m_watcher.setFuture(QtConcurrent::run(exportInto, library, request, file));
}

AnnotationExportJob::~AnnotationExportJob()
{
    m_watcher.cancel();
}

void AnnotationExportJob::cancel()
{
    m_watcher.cancel();
}

AnnotationImportJob::AnnotationImportJob(
    const QString& library, const QString& file, domain::ArticleId article, Store store, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_file(file)
    , m_article(article)
    , m_store(std::move(store))
{
    connect(
        &m_watcher, &QFutureWatcher<Planning>::progressValueChanged, this, &AnnotationImportJob::progressed);
    connect(&m_watcher, &QFutureWatcher<Planning>::finished, this, &AnnotationImportJob::end);
    start();
}

AnnotationImportJob::~AnnotationImportJob()
{
    m_watcher.cancel();
}

void AnnotationImportJob::start()
{
    m_watcher.setFuture(QtConcurrent::run(planInto, m_library, m_file, m_article));
}

void AnnotationImportJob::cancel()
{
    m_watcher.cancel();
}

void AnnotationImportJob::end()
{
    const bool isDone = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
    const Planning plan = isDone
        ? m_watcher.result()
        : tl::unexpected(toSessionError({ exchange::AnnotationFileError::Kind::Cancelled, m_file, {}, 0 }));
    if (!plan) {
        deleteLater();
        Q_EMIT finished(tl::unexpected(plan.error()), {});
        return;
    }
    const auto stored = m_store(*plan);
    if (!stored) {
        start(); // the reader went on working: what they did meanwhile counts
        return;
    }
    deleteLater();
    Q_EMIT finished(stored->map([&plan] { return plan->summary; }), plan->articles);
}

} // namespace tidemark::session
