// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_session.h"

#include <QPromise>
#include <QThreadPool>

namespace tidemark::shell {

namespace {

constexpr qsizetype longText = 200000; // UTF-16 units; up to that any query takes but a moment
constexpr int delay = 25; // ms

}

FindSession::FindSession(QObject* parent)
    : QObject(parent)
    , m_search(std::make_shared<text::TextSearch>(QString()))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &FindSession::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_isLooking = false;
        m_result = m_watcher.result();
        Q_EMIT finished();
    });
}

FindSession::~FindSession()
{
    stop();
}

void FindSession::setText(const QString& text, std::shared_ptr<const text::LexiconMatcher> ownWords)
{
    stop();
    m_result = {};
    m_search = std::make_shared<text::TextSearch>(text, std::move(ownWords));
}

void FindSession::stop()
{
    m_delay.stop();
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_isLooking = false;
}

void FindSession::look(const text::SearchQuery& query)
{
    stop();
    m_query = query;
    if (m_search->text().size() <= longText || query.words.isEmpty()) {
        m_result = m_search->find(query);
        Q_EMIT finished();
        return;
    }
    m_isLooking = true;
    m_delay.start();
    Q_EMIT started();
}

void FindSession::begin()
{
    auto promise = std::make_shared<QPromise<text::SearchResult>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, search = m_search, query = m_query] {
        text::SearchResult result = search->find(query, [&] { return !promise->isCanceled(); });
        if (!promise->isCanceled())
            promise->addResult(std::move(result));
        promise->finish();
    });
}

} // namespace tidemark::shell
