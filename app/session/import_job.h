// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::session {

/// One file on its way into the library. Made by Workspace::importLater; deletes itself after finished(),
/// which comes from the event loop, never from within importLater.
class ImportJob : public QObject {
    Q_OBJECT
public:
    ~ImportJob() override;

    QString file() const { return m_file; }
    /// Nothing is stored when this is called before finished(), which then tells of a Cancelled error.
    void cancel();

Q_SIGNALS:
    void progressed(int percent); ///< 0..100
    /// Always comes, once.
    void finished(const tidemark::session::Result<tidemark::session::ImportedArticle>& result);

private:
    friend class Workspace;
    using Store = std::function<Result<ImportedArticle>(const ReadArticle&)>;
    using Reading = Result<ReadArticle>;

    ImportJob(
        const QString& file, const std::shared_ptr<LexiconSource>& lexicons, Store store, QObject* parent);
    Result<ImportedArticle> result() const;

    QString m_file;
    Store m_store;
    QFutureWatcher<Reading> m_watcher;
};

} // namespace tidemark::session
