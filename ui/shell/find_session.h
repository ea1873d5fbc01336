// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_search.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tidemark::shell {

/// Looks for words in one text: at once in an article of usual length, else on another thread, where a newer
/// query ends an older one.
class FindSession : public QObject {
    Q_OBJECT
public:
    explicit FindSession(QObject* parent = nullptr);
    ~FindSession() override;

    /// `ownWords` may be missing.
    void setText(const QString& text, std::shared_ptr<const text::LexiconMatcher> ownWords);
    /// Ends with finished(), perhaps before this returns.
    void look(const text::SearchQuery& query);
    void stop();
    bool isLooking() const { return m_isLooking; }
    const text::SearchResult& result() const { return m_result; }

Q_SIGNALS:
    void started(); ///< it will take a moment
    void finished();

private:
    void begin();

    std::shared_ptr<const text::TextSearch> m_search;
    text::SearchQuery m_query;
    text::SearchResult m_result;
    QFutureWatcher<text::SearchResult> m_watcher;
    QTimer m_delay; ///< several keys typed quickly are one query
    bool m_isLooking = false;
};

} // namespace tidemark::shell
