// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/import_job.h"

#include "session/lexicon_source.h"
#include "session/store_errors.h"
#include "store/operations_log.h"

#include <QDir>
#include <QMetaMethod>
#include <QPromise>
#include <QtConcurrentRun>

namespace tidemark::session {

namespace {

constexpr int readingPart = 80; ///< percent of an import that are done when the text was read

template <class T> ImportProgress progressInto(QPromise<T>& promise)
{
    return [&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    };
}

template <class T> bool hasResult(const QFutureWatcher<T>& watcher)
{
    return !watcher.isCanceled() && watcher.future().resultCount() > 0;
}

} // namespace

ImportJob::ImportJob(const QString& file, Read read, std::shared_ptr<LexiconSource> lexicons,
    const ImportTarget& target, Actions actions, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_lexicons(std::move(lexicons))
    , m_target(target)
    , m_actions(std::move(actions))
{
    connect(&m_reading, &QFutureWatcher<Reading>::progressValueChanged, this,
        [this](int percent) { Q_EMIT progressed(percent * readingPart / 100); });
    connect(&m_reading, &QFutureWatcher<Reading>::finished, this, &ImportJob::takeReading);
    connect(&m_matching, &QFutureWatcher<Match>::finished, this, [this] {
        if (hasResult(m_matching))
            takeMatch(m_matching.result());
        else
            finishCancelled();
    });
    connect(&m_carrying, &QFutureWatcher<Carried>::progressValueChanged, this,
        [this](int percent) { Q_EMIT progressed(readingPart + percent * (100 - readingPart) / 100); });
    connect(&m_carrying, &QFutureWatcher<Carried>::finished, this, &ImportJob::takeCarried);
    m_reading.setFuture(QtConcurrent::run([read = std::move(read)](QPromise<Reading>& promise) {
        promise.setProgressRange(0, 100);
        promise.addResult(read(progressInto(promise)));
    }));
}

ImportJob::~ImportJob()
{
    m_reading.cancel();
    m_matching.cancel();
    m_carrying.cancel();
}

void ImportJob::cancel()
{
    m_isCancelled = true;
    m_reading.cancel();
    m_matching.cancel();
    m_carrying.cancel();
    if (m_isAsking)
        finishCancelled();
}

void ImportJob::takeReading()
{
    if (!hasResult(m_reading)) {
        finishCancelled();
        return;
    }
    const Reading read = m_reading.result();
    if (!read) {
        finish(tl::unexpected(read.error()));
        return;
    }
    m_read = std::make_shared<const ReadArticle>(*read);
    const auto lookup = lookUpText(m_actions.library, *m_read, m_target);
    if (!lookup)
        finish(tl::unexpected(lookup.error()));
    else if (const auto* there = std::get_if<ImportedArticle>(&*lookup))
        finish(*there);
    else if (m_target.kind == ImportTarget::Kind::VersionOf)
        becomeVersion(m_target.article);
    else if (const auto* candidates = std::get_if<std::vector<VersionCandidate>>(&*lookup))
        m_matching.setFuture(QtConcurrent::run(
            [read = m_read, list = *candidates] { return matchVersion(list, *read); }));
    else
        storeAlone();
}

void ImportJob::takeMatch(const Match& match)
{
    if (m_isCancelled) {
        finishCancelled();
        return;
    }
    const bool isSure = match && match->certainty == VersionMatch::Certainty::Sure;
    if (isSure) {
        becomeVersion(match->article);
        return;
    }
    m_resembled = match;
    if (!match || !isSignalConnected(QMetaMethod::fromSignal(&ImportJob::asked))) {
        storeAlone();
        return;
    }
    m_isAsking = true;
    Q_EMIT asked(*match);
}

void ImportJob::answer(const ImportTarget& target)
{
    if (!std::exchange(m_isAsking, false))
        return;
    m_resembled.reset();
    if (target.kind == ImportTarget::Kind::VersionOf)
        becomeVersion(target.article);
    else
        storeAlone();
}

void ImportJob::becomeVersion(domain::ArticleId article)
{
    auto base = versionBase(m_actions.library, article, m_read->sha256);
    if (!base) {
        finish(tl::unexpected(base.error()));
        return;
    }
    m_base = std::move(*base);
    m_sequence = store::OperationsLog(m_actions.library).lastSequence().value_or(-1);
    m_carrying.setFuture(QtConcurrent::run(
        [base = m_base, read = m_read, lexicons = m_lexicons](QPromise<Carried>& promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(carryOver(base, *read, *lexicons, progressInto(promise)));
        }));
}

void ImportJob::takeCarried()
{
    if (!hasResult(m_carrying)) {
        finishCancelled();
        return;
    }
    const Carried carried = m_carrying.result();
    if (!carried) {
        finish(tl::unexpected(carried.error()));
        return;
    }
    // What the reader did meanwhile must not be overwritten: then it is worked out anew.
    if (hasChangedSince()) {
        becomeVersion(m_base.article.id);
        return;
    }
    finish(m_actions.storeVersion(*carried).map([&] { return outcomeOf(m_base, *carried); }));
}

bool ImportJob::hasChangedSince() const
{
    const auto sequence = store::OperationsLog(m_actions.library).lastSequence();
    if (sequence && *sequence == m_sequence)
        return false;
    const auto now = versionBase(m_actions.library, m_base.article.id, m_read->sha256);
    return now && *now != m_base;
}

void ImportJob::storeAlone()
{
    finish(m_actions.store(*m_read).map([this](ImportedArticle stored) {
        if (m_resembled)
            stored.resembles = m_resembled->article;
        return stored;
    }));
}

void ImportJob::finishCancelled()
{
    finish(unexpected(SessionError::Kind::Cancelled,
        tr("The import of %1 was cancelled.").arg(QDir::toNativeSeparators(m_file))));
}

void ImportJob::finish(const Result<ImportedArticle>& result)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_isAsking = false;
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace tidemark::session
