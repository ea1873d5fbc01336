// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/version_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace tidemark::session {

/// One text on its way into the library: read, compared with what is there, and stored as an article or as a
/// new version of one. Reading, comparing and carrying over are done on worker threads. Made by Workspace;
/// deletes itself after finished(), which comes from the event loop, never from within the call that made it.
class ImportJob : public QObject {
    Q_OBJECT
public:
    ~ImportJob() override;

    QString file() const { return m_file; }
    /// What was read, once it was; null before and after a failure.
    std::shared_ptr<const ReadArticle> readArticle() const { return m_read; }
    /// The answer to asked().
    void answer(const ImportTarget& target);
    /// Nothing is stored when this is called before finished(), which then tells of a Cancelled error.
    void cancel();

Q_SIGNALS:
    void progressed(int percent); ///< 0..100, never falling
    /// The text may be a new version of that article: nothing goes on until answer() or cancel() is called.
    /// Where nobody listens, the text becomes an article of its own.
    void asked(const tidemark::session::VersionMatch& match);
    /// Always comes, once.
    void finished(const tidemark::session::Result<tidemark::session::ImportedArticle>& result);

private:
    friend class Workspace;
    using Read = std::function<Result<ReadArticle>(const ImportProgress&)>;
    using Reading = Result<ReadArticle>;
    using Match = std::optional<VersionMatch>;
    using Carried = Result<CarriedVersion>;

    /// What the job does to the library, on the thread that made it.
    struct Actions {
        const store::Library& library;
        std::function<Result<ImportedArticle>(const ReadArticle&)> store;
        std::function<Result<void>(const CarriedVersion&)> storeVersion;
    };

    ImportJob(const QString& file, Read read, std::shared_ptr<LexiconSource> lexicons,
        const ImportTarget& target, Actions actions, QObject* parent);
    void takeReading();
    void takeMatch(const Match& match);
    void becomeVersion(domain::ArticleId article);
    void takeCarried();
    bool hasChangedSince() const;
    void storeAlone();
    void finish(const Result<ImportedArticle>& result);
    void finishCancelled();

    QString m_file;
    std::shared_ptr<LexiconSource> m_lexicons;
    ImportTarget m_target;
    Actions m_actions;
    std::shared_ptr<const ReadArticle> m_read;
    VersionBase m_base;
    qint64 m_sequence = 0; ///< of the library when m_base was read
    Match m_resembled;
    bool m_isCancelled = false;
    bool m_isAsking = false;
    bool m_isFinished = false;
    QFutureWatcher<Reading> m_reading;
    QFutureWatcher<Match> m_matching;
    QFutureWatcher<Carried> m_carrying;
};

} // namespace tidemark::session
