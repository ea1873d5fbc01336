// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/annotation_export.h"
#include "session/annotation_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace tidemark::session {

/// Annotations on their way into a file, written on a worker thread that reads the library for itself. Made
/// by Workspace::exportAnnotationsLater; deletes itself after finished(), which always comes, once.
class AnnotationExportJob : public QObject {
    Q_OBJECT
public:
    ~AnnotationExportJob() override;

    QString file() const { return m_file; }
    void cancel(); ///< leaves what was in the file

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    void finished(const tidemark::session::Result<tidemark::session::AnnotationExportSummary>& result);

private:
    friend class Workspace;
    AnnotationExportJob(
        const QString& library, const AnnotationExportRequest& request, const QString& file, QObject* parent);

    QString m_file;
    QFutureWatcher<Result<AnnotationExportSummary>> m_watcher;
};

/// A file of annotations on its way into the library: read and laid on the articles on a worker thread,
/// stored on the thread of the workspace. Made by Workspace::importAnnotationsLater; deletes itself after
/// finished().
class AnnotationImportJob : public QObject {
    Q_OBJECT
public:
    ~AnnotationImportJob() override;

    QString file() const { return m_file; }
    void cancel(); ///< nothing is stored

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    /// `articles` have got annotations, the one with most first.
    void finished(const tidemark::session::Result<tidemark::session::AnnotationImportSummary>& result,
        const std::vector<tidemark::domain::ArticleId>& articles);

private:
    friend class Workspace;
    using Planning = Result<AnnotationImportPlan>;
    /// Stores a plan, or answers nothing when the library has changed since it was made.
    using Store = std::function<std::optional<Result<void>>(const AnnotationImportPlan&)>;

    AnnotationImportJob(
        const QString& library, const QString& file, domain::ArticleId article, Store store, QObject* parent);
    void start();
    void end();

    QString m_library;
    QString m_file;
    domain::ArticleId m_article;
    Store m_store;
    QFutureWatcher<Planning> m_watcher;
};

} // namespace tidemark::session
